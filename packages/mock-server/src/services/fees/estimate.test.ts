import { describe, expect, it } from 'vitest';
import { put } from '../../testing/small-case.ts';
import { SmallCourt } from '../../testing/small-court.ts';
import { fees } from './index.ts';

const cny = (amountFen: number) => ({ amountFen, currency: 'CNY' as const });

describe('fees.estimate', () => {
  const court = new SmallCourt(fees);

  it('explains every step, gives the half and keeps nothing', () => {
    const before = court.world.digest();
    const estimate = court.ok(undefined, 'fees.estimate', { kind: 'property', amount: cny(8_642_050) });
    expect(estimate.explanation).toMatchObject({
      amount: cny(196_051),
      exact: '156841/80',
      rounding: 'fen',
      direction: 'payable',
      collection: 'prepaid',
    });
    expect(estimate.half).toEqual({ amount: cny(98_026), exact: '156841/160' });
    expect(estimate.display.zh).toBe('全额 1 960.51 元；简易程序减半预交 980.26 元');
    expect(estimate.explanation.steps.length).toBeGreaterThan(0);
    expect(estimate.explanation.legalBasis[0]?.law).toBe('诉讼费用交纳办法');
    expect(court.world.digest()).toBe(before);
  });

  it('halves once however many grounds, and says what relief does', () => {
    const halved = court.ok(undefined, 'fees.estimate', {
      kind: 'property',
      amount: cny(30_000_000),
      halvings: ['summaryProcedure', 'mediated'],
    });
    expect(halved.explanation.amount).toEqual(cny(290_000));
    expect(halved.half).toBeUndefined();
    const reduced = {
      kind: 'property',
      amount: cny(10_000_000),
      relief: { kind: 'reduce', percent: 29 },
    } as const;
    expect(court.refused(undefined, 'fees.estimate', reduced).legalBasis?.[0]?.article).toBe('46/2');
    const organisation = { ...reduced, relief: { kind: 'exempt', applicant: 'organisation' } } as const;
    expect(court.refused(undefined, 'fees.estimate', organisation).zh).toContain('自然人');
    expect(
      court.ok(undefined, 'fees.estimate', { ...reduced, relief: { kind: 'exempt' } }).explanation.amount
        .amountFen,
    ).toBe(0);
  });

  it('gives no amount where the province fixes the figure and none is recorded', () => {
    const refused = court.refused(undefined, 'fees.estimate', { kind: 'divorce' });
    expect(refused).toMatchObject({ code: 'fee_figure_missing', range: { minFen: 5000, maxFen: 30_000 } });
    court.write((commit) =>
      put(commit, 'courtFigure', {
        id: 'cfg_0000000000test',
        courtId: 'lu0305',
        key: 'feeDivorce',
        amountFen: 20_000,
        effectiveFrom: '2026-01-01',
        source: '演示标准',
        recordedBy: '演示',
      }),
    );
    expect(
      court.ok(undefined, 'fees.estimate', { kind: 'divorce', courtId: 'lu0305', amount: cny(50_000_000) }),
    ).toMatchObject({
      explanation: { amount: cny(170_000) },
      baseSource: '演示标准',
    });
  });

  it('asks for what is missing, and knows every kind', () => {
    expect(court.refused(undefined, 'fees.estimate', { kind: 'property' })).toMatchObject({
      code: 'fee_input_incomplete',
      violations: [{ pointer: '/amount' }],
    });
    const amount = cny(10_000_000);
    const known = [
      { kind: 'propertyClaims', claims: [cny(4_500_000), cny(1_500_000)] },
      { kind: 'propertyAppeal', amount },
      { kind: 'labour' },
      { kind: 'administrative', subject: 'ordinary' },
      { kind: 'jurisdictionObjection', outcome: 'upheld' },
      { kind: 'retrial', ground: 'newEvidence', amount },
      { kind: 'specialProcedure' },
      { kind: 'claimChange', previousAmount: cny(20_000_000), amount },
      { kind: 'summaryToOrdinary', amount },
      { kind: 'withdrawnAfterNoSupplement', amount },
      { kind: 'enforcement', amount },
      { kind: 'preservation', amount },
      { kind: 'paymentOrder', amount },
      { kind: 'publicNotice' },
      { kind: 'bankruptcy', amount },
      { kind: 'personalityRights', base: cny(30_000), amount },
      { kind: 'otherNonProperty', base: cny(8000) },
      { kind: 'intellectualProperty', amount },
      { kind: 'maritime', subject: 'creditorRegistration' },
    ] as const;
    const fen = known.map(
      (input) => court.ok(undefined, 'fees.estimate', input as never).explanation.amount.amountFen,
    );
    expect(fen).toEqual([
      130_000, 230_000, 1000, 5000, 0, 230_000, 0, 200_000, 115_000, 57_500, 140_000, 102_000, 76_667, 10_000,
      115_000, 80_000, 8000, 230_000, 100_000,
    ]);
  });
});
