import { assert, integer, property, constantFrom, array, subarray } from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  explainFee,
  formatYuan,
  halvedPropertyFee,
  parseYuan,
  propertyFee,
  RuleInputError,
} from '../index.ts';
import type { FeeInput, HalvingGround } from '../index.ts';

const amount = integer({ min: 0, max: 10_000_000_000 });
const grounds: HalvingGround[] = [
  'summaryProcedure',
  'smallClaims',
  'mediated',
  'withdrawn',
  'counterclaimJoined',
  'independentThirdPartyJoined',
];

function feeOf(input: FeeInput): number {
  const result = explainFee(input);
  if (!result.ok) throw new Error(result.code);
  return result.amountFen;
}

describe('fees keep their promises', () => {
  it('the private-lending demo: 86 420.50 yuan costs 1 960.51, halved 980.26', () => {
    const full = explainFee({ kind: 'property', amountFen: parseYuan('86420.50') });
    const half = explainFee({
      kind: 'property',
      amountFen: parseYuan('86420.50'),
      halvings: ['summaryProcedure'],
    });
    expect(full).toMatchObject({ ok: true, amountFen: 196_051, exact: '156841/80', collection: 'prepaid' });
    expect(half).toMatchObject({ ok: true, amountFen: 98_026, exact: '156841/160' });
    expect(formatYuan(196_051, 'spaced')).toBe('1 960.51 元');
  });

  it('a larger claim never costs less, for every table and both roundings', () => {
    const tables = constantFrom<(fen: number) => FeeInput>(
      (amountFen) => ({ kind: 'property', amountFen }),
      (amountFen) => ({ kind: 'property', amountFen, rounding: 'yuan' }),
      (amountFen) => ({ kind: 'enforcement', amountFen }),
      (amountFen) => ({ kind: 'preservation', amountFen }),
      (amountFen) => ({ kind: 'paymentOrder', amountFen }),
      (estateFen) => ({ kind: 'bankruptcy', estateFen }),
      (propertyFen) => ({ kind: 'divorce', propertyFen, baseFen: 20_000 }),
      (damagesFen) => ({ kind: 'personalityRights', damagesFen, baseFen: 20_000 }),
    );
    assert(
      property(tables, amount, amount, (table, a, b) => {
        expect(feeOf(table(Math.min(a, b)))).toBeLessThanOrEqual(feeOf(table(Math.max(a, b))));
      }),
    );
  });

  it('has no jump at the ends of the slices', () => {
    const ends = [
      '10000',
      '100000',
      '200000',
      '500000',
      '1000000',
      '2000000',
      '5000000',
      '10000000',
      '20000000',
    ];
    for (const end of ends.map(parseYuan)) {
      for (const kind of ['property', 'enforcement', 'preservation'] as const) {
        expect(feeOf({ kind, amountFen: end + 1 }) - feeOf({ kind, amountFen: end })).toBeLessThanOrEqual(1);
        expect(feeOf({ kind, amountFen: end }) - feeOf({ kind, amountFen: end - 1 })).toBeLessThanOrEqual(1);
      }
    }
  });

  it('agrees with the quick constants that courts use', () => {
    const quick: readonly (readonly [upToYuan: number, perMille: number, constant: number])[] = [
      [100_000, 25, -200],
      [200_000, 20, 300],
      [500_000, 15, 1300],
      [1_000_000, 10, 3800],
      [2_000_000, 9, 4800],
      [5_000_000, 8, 6800],
      [10_000_000, 7, 11_800],
      [20_000_000, 6, 21_800],
      [Infinity, 5, 41_800],
    ];
    assert(
      property(amount, (amountFen) => {
        const row = quick.find(([upTo]) => amountFen <= upTo * 100);
        const exact =
          amountFen <= 1_000_000 || !row
            ? 5_000_000n
            : BigInt(amountFen * row[1]) + BigInt(row[2]) * 100_000n;
        expect(propertyFee(amountFen)).toBe(Number((exact + 500n) / 1000n));
      }),
    );
  });

  it('never halves twice, whatever grounds come together', () => {
    assert(
      property(amount, subarray(grounds, { minLength: 1 }), (amountFen, halvings) => {
        const result = explainFee({ kind: 'property', amountFen, halvings: [...halvings, ...halvings] });
        expect(result).toMatchObject({ ok: true, amountFen: halvedPropertyFee(amountFen) });
        expect(Math.abs(2 * halvedPropertyFee(amountFen) - propertyFee(amountFen))).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('prepaid half and supplement add up to the full fee', () => {
    assert(
      property(amount, constantFrom('fen', 'yuan'), (amountFen, rounding) => {
        const paid = feeOf({ kind: 'property', amountFen, rounding, halvings: ['summaryProcedure'] });
        expect(paid + feeOf({ kind: 'summaryToOrdinary', amountFen, rounding })).toBe(
          propertyFee(amountFen, rounding),
        );
      }),
    );
  });

  it('what is paid more when a claim rises comes back when it falls in time', () => {
    assert(
      property(amount, amount, (fromFen, toFen) => {
        const there = explainFee({ kind: 'claimChange', fromFen, toFen, beforeInvestigationClosed: true });
        const back = explainFee({
          kind: 'claimChange',
          fromFen: toFen,
          toFen: fromFen,
          beforeInvestigationClosed: true,
        });
        expect(there.ok && back.ok && there.amountFen === back.amountFen).toBe(true);
        expect(there.ok && there.amountFen >= 0).toBe(true);
      }),
    );
  });

  it('the steps of a property fee add up to the fee', () => {
    assert(
      property(
        array(integer({ min: 0, max: 1_000_000_000 }), { minLength: 1, maxLength: 4 }),
        (claimsFen) => {
          const result = explainFee({ kind: 'propertyClaims', claimsFen });
          if (!result.ok) throw new Error(result.code);
          const parts = result.steps.filter(({ code }) => code !== 'sum');
          expect(parts.reduce((sum, step) => sum + step.amountFen, 0)).toBe(result.amountFen);
        },
      ),
    );
  });

  it('has no empty step at the end of a slice, and names each ground for halving once', () => {
    const halvings: HalvingGround[] = ['summaryProcedure', 'summaryProcedure'];
    const result = explainFee({ kind: 'property', amountFen: parseYuan('200000'), halvings });
    if (!result.ok) throw new Error(result.code);
    expect(result.steps.map(({ amountFen }) => amountFen)).toEqual([
      5000, 225_000, 200_000, 430_000, 215_000,
    ]);
    expect(result.steps[4]).toMatchObject({
      zh: '减半交纳（适用简易程序）',
      en: 'halved (summary procedure)',
    });
    expect(result.legalBasis.map(({ article }) => article)).toEqual(['13(1)', '20/1', '16']);
  });

  it('gives nothing back for a claim lowered after court investigation, and moves nothing for no change', () => {
    const late = {
      kind: 'claimChange',
      fromFen: 20_000_000,
      toFen: 10_000_000,
      beforeInvestigationClosed: false,
    } as const;
    expect(explainFee(late)).toMatchObject({ direction: 'none', amountFen: 0, exact: '0' });
    expect(explainFee({ ...late, beforeInvestigationClosed: true })).toMatchObject({
      direction: 'refund',
      amountFen: 200_000,
    });
    expect(explainFee({ ...late, toFen: 20_000_000 })).toMatchObject({ direction: 'none', amountFen: 0 });
  });

  it('refuses what the law leaves open, and says between what the amount lies', () => {
    expect(explainFee({ kind: 'divorce', propertyFen: 0, halvings: ['withdrawn'] })).toMatchObject({
      ok: false,
      code: 'figureMissing',
      range: { minFen: 2500, maxFen: 15_000 },
    });
    expect(explainFee({ kind: 'divorce', propertyFen: 0, baseFen: 30_001 })).toMatchObject({
      code: 'figureOutOfRange',
    });
    const reduced = (percent: number): FeeInput => ({
      kind: 'property',
      amountFen: 1,
      relief: { kind: 'reduce', percent },
    });
    expect(explainFee(reduced(29))).toMatchObject({ ok: false, code: 'reductionBelowMinimum' });
    expect(explainFee(reduced(30))).toMatchObject({ ok: true, amountFen: 3500 });
    const exempt = { kind: 'exempt', applicant: 'organisation' } as const;
    expect(explainFee({ kind: 'property', amountFen: 1, relief: exempt })).toMatchObject({
      code: 'exemptionOnlyForNaturalPersons',
    });
  });

  it('halves no application fee and no appeal for summary procedure', () => {
    const halvings = ['summaryProcedure'];
    for (const input of [
      { kind: 'preservation', amountFen: 1, halvings },
      { kind: 'propertyAppeal', contestedFen: 1, halvings },
    ]) {
      expect(explainFee(input as unknown as FeeInput)).toMatchObject({
        ok: false,
        code: 'halvingNotApplicable',
      });
    }
  });

  it('names the moment at which a fee is collected', () => {
    expect(explainFee({ kind: 'enforcement', amountFen: 1 })).toMatchObject({
      collection: 'afterEnforcement',
    });
    expect(explainFee({ kind: 'bankruptcy', estateFen: 1 })).toMatchObject({
      collection: 'afterLiquidation',
    });
  });

  it('throws on an amount that is no whole number of fen', () => {
    for (const amountFen of [-1, 0.5, NaN, Number.MAX_SAFE_INTEGER + 1]) {
      expect(() => explainFee({ kind: 'property', amountFen })).toThrow(RuleInputError);
    }
    expect(() => explainFee({ kind: 'propertyClaims', claimsFen: [2 ** 52, 2 ** 52] })).toThrow(
      RuleInputError,
    );
  });
});
