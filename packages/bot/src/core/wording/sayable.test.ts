import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fit, isSayable } from './sayable.ts';

describe('a line that may be said', () => {
  it.each([
    '9月22日周二上午9:00开庭',
    '应交 1 960.51 元',
    '收件编号 SJ-20260920-000001',
    '1. 请提交证据',
    '〔9001〕〔9002〕〔9003〕〔9004〕',
  ])('is %j', (line) => {
    expect(isSayable(line)).toBe(true);
  });

  it.each([
    '37030526000009000028',
    '3703 0526 0000 0900 0028',
    '请打１３８００００１２３４',
    '138-0000-1234',
    '0533-7180000',
    '400-800-1234',
    'https://pay.example',
    '付款 pay.example',
    'pay点com',
    '192.168.1.1',
    '37030519620101001X',
    '3703051962\u200b01010012',
    '两\n行',
    '  ',
    '',
    '字'.repeat(61),
  ])('is not %j', (line) => {
    expect(isSayable(line)).toBe(false);
  });
});

it('what does not fit is said more shortly, and never cut', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 100 }), (text) => {
      const said = fit(text, '请在官方小程序看。');
      expect([text, '请在官方小程序看。']).toContain(said);
      expect(isSayable(said)).toBe(true);
    }),
  );
});
