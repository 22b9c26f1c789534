import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { given, initialValues, instantOf, linesOf, moneyOf, ticked, tickValue } from './fields.ts';

const label = { zh: '一', en: 'one' };

describe('what stands in a form of the desk', () => {
  it('begins with what is likely: the first choice, the ticks that are set, the given text', () => {
    const values = initialValues({
      a: { kind: 'choice', label, choices: { x: label, y: label } },
      b: { kind: 'choice', label, choices: { x: label, y: label }, initial: 'y' },
      c: { kind: 'tick', label, initial: true },
      d: { kind: 'ticks', label, choices: { p: label, q: label }, initial: ['p', 'q'] },
      e: { kind: 'text', label },
    });
    expect(values).toMatchObject({ a: 'x', b: 'y', e: '' });
    expect(ticked(values.c)).toBe(true);
    expect(linesOf(values.d)).toEqual(['p', 'q']);
  });

  it('reads an instant as Beijing time, whether or not the field holds seconds', () => {
    expect(instantOf('2026-10-23T09:00')).toBe('2026-10-23T09:00:00+08:00');
    expect(instantOf('2026-10-23T09:00:30')).toBe('2026-10-23T09:00:00+08:00');
  });

  it('reads every amount of whole fen back as it was written', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e11 }), (fen) => {
        expect(moneyOf(` ${(fen / 100).toFixed(2)} `).amountFen).toBe(fen);
      }),
    );
    expect(() => moneyOf('很多')).toThrow();
  });

  it('sends nothing for what was left empty', () => {
    expect(given('note', '  ')).toEqual({});
    expect(given('note', ' 已核对 ')).toEqual({ note: '已核对' });
    expect(ticked(tickValue(false))).toBe(false);
  });
});
