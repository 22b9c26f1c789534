import { assert, constantFrom, integer, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatYuan, parseYuan, RuleInputError } from './index.ts';

describe('money reads and writes', () => {
  it('reads back what it wrote, in every style', () => {
    assert(
      property(
        integer({ min: 0, max: Number.MAX_SAFE_INTEGER }),
        constantFrom('comma', 'spaced', 'plain'),
        (fen, style) => {
          expect(parseYuan(formatYuan(fen, style))).toBe(fen);
        },
      ),
    );
  });

  it('writes the three styles', () => {
    expect(formatYuan(8_642_050)).toBe('86,420.50');
    expect(formatYuan(196_051, 'spaced')).toBe('1 960.51 元');
    expect(formatYuan(8_642_050, 'plain')).toBe('86420.50');
    expect(formatYuan(7)).toBe('0.07');
    expect(formatYuan(-123_456)).toBe('-1,234.56');
  });

  it('reads yuan with up to two decimals', () => {
    expect(['1', '1.5', '86420.50', '86,420.5', ' 3 元 '].map(parseYuan)).toEqual([
      100, 150, 8_642_050, 8_642_050, 300,
    ]);
  });

  it('refuses anything else', () => {
    for (const text of [
      '',
      '元',
      '.5',
      '1.',
      '1.234',
      '-1',
      '1e3',
      '1,00',
      '12 34',
      '１',
      '90071992547409.92',
    ]) {
      expect(() => parseYuan(text)).toThrow(RuleInputError);
    }
    for (const fen of [0.5, NaN, Infinity]) expect(() => formatYuan(fen)).toThrow(RuleInputError);
  });

  it('takes nothing else for an amount: no text for a number, no number for a text, no null', () => {
    for (const wrong of [null, undefined, '100', '-100', [500], true]) {
      expect(() => formatYuan(wrong as never)).toThrow(RuleInputError);
    }
    for (const wrong of [null, undefined, 5, ['5']])
      expect(() => parseYuan(wrong as never)).toThrow(RuleInputError);
    for (const style of ['dots', 'constructor', '']) {
      expect(() => formatYuan(5, style as never)).toThrow(/style: unknown value/);
    }
  });
});
