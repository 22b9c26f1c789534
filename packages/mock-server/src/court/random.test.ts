import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tables } from '@yunting/sdk/contract';
import { digest, makeDigits, makeId, makeToken } from './random.ts';
import { kernelTables } from './records.ts';

describe('ids', () => {
  it('are the same for the same seed and count, and differ for any other', () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(1e9), fc.nat(1e9), (seed, one, other) => {
        expect(makeId(seed, 'flg', one)).toBe(makeId(seed, 'flg', one));
        if (one !== other) expect(makeId(seed, 'flg', one)).not.toBe(makeId(seed, 'flg', other));
      }),
    );
  });

  it('sort as they were made, up to a million million', () => {
    fc.assert(
      fc.property(fc.nat(2 ** 40 - 2), fc.nat(2 ** 40 - 2), (one, other) => {
        const [a, b] = [makeId('seed', 'evt', one), makeId('seed', 'evt', other)];
        expect(a < b).toBe(one < other);
      }),
    );
  });

  it('fit the pattern that the contract gives path parameters', () => {
    for (let count = 1; count < 2000; count++)
      expect(makeId('seed', 'cas', count)).toMatch(/^cas_[0-9a-z]{14}$/);
  });

  it('have a prefix of their own for every table', () => {
    const prefixes = [
      ...Object.values(tables).map(({ prefix }) => prefix),
      ...Object.entries(kernelTables)
        .filter(([table]) => !(table in tables))
        .map(([, prefix]) => prefix),
    ];
    expect(new Set(prefixes).size).toBe(prefixes.length);
  });
});

describe('codes and secrets', () => {
  it('are digits of the length asked for, never beginning with 0', () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(1e6), fc.integer({ min: 1, max: 40 }), (seed, count, length) => {
        expect(makeDigits(seed, count, length)).toMatch(new RegExp(`^[1-9]\\d{${length - 1}}$`));
      }),
    );
  });

  it('use every digit and every letter about equally often', () => {
    const digits = Array.from({ length: 2000 }, (_, at) => makeDigits('seed', at, 9).slice(1)).join('');
    for (const digit of '0123456789') expect(digits.split(digit).length / digits.length).toBeCloseTo(0.1, 1);
    const letters = new Set(Array.from({ length: 50 }, (_, at) => makeToken('seed', at)).join(''));
    expect(letters.size).toBe(32);
  });

  it('of two worlds or two counts have nothing in common', () => {
    const made = Array.from({ length: 1000 }, (_, at) => makeToken(at % 2 ? 'one' : 'two', at));
    expect(new Set(made).size).toBe(1000);
    expect(made[0]).toHaveLength(52);
  });

  it('digest text as UTF-8', () => {
    expect(digest('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
    expect(digest('民间借贷')).toBe(digest(new TextEncoder().encode('民间借贷')));
  });
});
