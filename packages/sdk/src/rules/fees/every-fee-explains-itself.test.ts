import { assert, boolean, constantFrom, integer, property, subarray } from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  computeFee,
  computeFeeChange,
  explainFee,
  explainTopUp,
  figureRange,
  reductionRefused,
} from '../index.ts';
import type {
  FeeExplanation,
  FeeInput,
  FeeReckoning,
  FeeResult,
  HalvingGround,
  WholeFeeInput,
} from '../index.ts';
import { feeSchedule } from './fee-schedule.ts';
import type { FeeLineName, FeeRow } from './fee-schedule.ts';

const amount = 30_000_000;
/** One question for every line of the schedule. */
const questions: Readonly<Record<FeeLineName, FeeInput>> = {
  property: { kind: 'property', amountFen: amount },
  propertyClaims: { kind: 'propertyClaims', claimsFen: [amount, 1], withNonPropertyClaims: true },
  propertyAppeal: { kind: 'propertyAppeal', contestedFen: amount, jointAppellants: 2 },
  divorce: { kind: 'divorce', propertyFen: amount, baseFen: 20_000 },
  personalityRights: { kind: 'personalityRights', damagesFen: amount, baseFen: 20_000 },
  otherNonProperty: { kind: 'otherNonProperty', baseFen: 8000 },
  intellectualProperty: { kind: 'intellectualProperty', amountFen: amount },
  'intellectualProperty.noAmount': { kind: 'intellectualProperty', baseFen: 60_000 },
  labour: { kind: 'labour' },
  'administrative.trademarkPatentMaritime': { kind: 'administrative', subject: 'trademarkPatentMaritime' },
  'administrative.ordinary': { kind: 'administrative', subject: 'ordinary' },
  'administrative.compensation': { kind: 'administrative', subject: 'compensation' },
  'jurisdictionObjection.rejected': { kind: 'jurisdictionObjection', outcome: 'rejected', baseFen: 8000 },
  'jurisdictionObjection.upheld': { kind: 'jurisdictionObjection', outcome: 'upheld' },
  'jurisdictionObjection.appealed': { kind: 'jurisdictionObjection', outcome: 'appealed' },
  'retrial.newEvidence': { kind: 'retrial', ground: 'newEvidence', contestedFen: amount },
  'retrial.noAppealBefore': { kind: 'retrial', ground: 'noAppealBefore', contestedFen: amount },
  'retrial.other': { kind: 'retrial', ground: 'other', contestedFen: amount },
  specialProcedure: { kind: 'specialProcedure' },
  judicialConfirmation: { kind: 'judicialConfirmation' },
  dismissal: { kind: 'dismissal' },
  enforcement: { kind: 'enforcement', amountFen: amount },
  'enforcement.noAmount': { kind: 'enforcement', baseFen: 20_000 },
  preservation: { kind: 'preservation', amountFen: 10 * amount },
  'preservation.noAmount': { kind: 'preservation' },
  paymentOrder: { kind: 'paymentOrder', amountFen: amount },
  publicNotice: { kind: 'publicNotice' },
  setAsideAward: { kind: 'setAsideAward' },
  arbitrationAgreementValidity: { kind: 'arbitrationAgreementValidity' },
  bankruptcy: { kind: 'bankruptcy', estateFen: 1000 * amount },
  'maritime.limitationFund': { kind: 'maritime', subject: 'limitationFund', baseFen: 200_000 },
  'maritime.injunction': { kind: 'maritime', subject: 'injunction', baseFen: 200_000 },
  'maritime.shipLienNotice': { kind: 'maritime', subject: 'shipLienNotice', baseFen: 200_000 },
  'maritime.creditorRegistration': { kind: 'maritime', subject: 'creditorRegistration' },
  'maritime.generalAverageAdjustment': { kind: 'maritime', subject: 'generalAverageAdjustment' },
};
const endings = [
  'notAccepted',
  'dismissed',
  'remanded',
  'crimeTransferred',
  'suspended',
  'terminated',
] as const;
const changes: readonly FeeInput[] = [
  {
    kind: 'claimChange',
    fromFen: 1,
    toFen: amount,
    beforeInvestigationClosed: true,
    halvings: ['smallClaims'],
  },
  { kind: 'claimChange', fromFen: amount, toFen: 1, beforeInvestigationClosed: true },
  { kind: 'claimChange', fromFen: amount, toFen: 1, beforeInvestigationClosed: false },
  { kind: 'summaryToOrdinary', amountFen: amount },
  { kind: 'withdrawnAfterNoSupplement', amountFen: amount },
  { kind: 'paymentOrderToSuit', amountFen: amount },
  ...endings.map((ending): FeeInput => ({ kind: 'refundOnEnding', paidFen: 7, ending })),
];

function answer(result: FeeResult): FeeExplanation {
  if (!result.ok) throw new Error(result.code);
  return result;
}

/** What every answer promises, in both languages. */
function expectExplained({ steps, legalBasis, assumptions, interpretive }: FeeExplanation): void {
  expect(steps.length).toBeGreaterThan(0);
  // A reading is named.
  if (interpretive) expect(assumptions.length).toBeGreaterThan(0);
  for (const text of [...steps, ...assumptions]) {
    expect(text.zh).toMatch(/\p{Script=Han}/u);
    expect(text.en).toMatch(/^[^\p{Script=Han}]+$/u);
    expect(text.en).not.toContain('undefined');
  }
  expect(legalBasis.length).toBeGreaterThan(0);
  for (const { law, version, article, zh } of legalBasis) {
    expect([law, version, article].every(Boolean)).toBe(true);
    // It says what the article means, not only its number.
    expect(zh).toContain('：');
  }
  const named = new Set(legalBasis.map(({ law, article }) => `${law} ${article}`));
  for (const step of steps) {
    for (const { law, article } of step.legalBasis ?? []) expect(named).toContain(`${law} ${article}`);
    const silent = ['sum', 'rounded', 'paid', 'billed', 'nothingMore'].includes(step.code);
    expect([step.code, (step.legalBasis ?? []).length > 0]).toEqual([step.code, !silent]);
  }
}

describe('every fee explains itself', () => {
  it.each(Object.entries(questions))('%s', (line, question) => {
    const fee = answer(explainFee(question));
    expect(fee.line).toBe(line);
    expectExplained(fee);
    expect(fee).toMatchObject({ amountFen: (computeFee(question as never) as FeeReckoning).amountFen });
  });

  it.each(changes.map((change) => [`${change.kind} ${JSON.stringify(change)}`, change] as const))(
    '%s',
    (_name, change) => {
      const moved = answer(explainFee(change));
      expectExplained(moved);
      expect(moved.line).toBeUndefined();
      expect(moved.steps.at(-1)?.amountFen).toBe(moved.amountFen);
      expect(moved.amountFen).toBe(computeFeeChange(change as never).amountFen);
    },
  );

  it('in the court’s words: the fee of 86 420.50 yuan under summary procedure, step by step', () => {
    const fee = answer(
      explainFee({ kind: 'property', amountFen: 8_642_050, halvings: ['summaryProcedure'] }),
    );
    expect(fee.steps.map(({ zh, amountFen }) => [zh, amountFen])).toEqual([
      ['不超过 10,000.00 元的部分，每件', 5000],
      ['超过 10,000.00 元至 100,000.00 元的部分：76,420.50 × 2.5%', 191_051],
      ['合计 1,960.5125 元', 196_051],
      ['减半交纳（适用简易程序）', 98_026],
    ]);
    expect(fee.steps.map(({ legalBasis }) => legalBasis?.map(({ article }) => article))).toEqual([
      ['13(1)'],
      ['13(1)'],
      undefined,
      ['16'],
    ]);
    expect(fee.steps.map(({ en }) => en)).toEqual([
      'up to 10,000.00 yuan, flat',
      'above 10,000.00 to 100,000.00 yuan: 76,420.50 × 2.5%',
      'together 1,960.5125 yuan',
      'halved (summary procedure)',
    ]);
    expect(fee.assumptions.map(({ zh }) => zh)).toEqual(['全国没有取整规定，按四舍五入到分']);
  });

  it('says where the full fee was rounded to whole yuan before it was halved', () => {
    const fee = answer(
      explainFee({ kind: 'property', amountFen: 23_913_300, halvings: ['mediated'], rounding: 'yuan' }),
    );
    expect(fee.steps.slice(-3).map(({ code, amountFen }) => [code, amountFen])).toEqual([
      ['sum', 488_700],
      ['rounded', 488_700],
      ['halved', 244_350],
    ]);
    expect(fee.assumptions.map(({ zh }) => zh)).toEqual([
      '全国没有取整规定，全额先四舍五入到元，减半保留五角',
    ]);
    const whole = answer(explainFee({ kind: 'property', amountFen: 30_000_000, rounding: 'yuan' }));
    expect([whole.assumptions, whole.steps.some(({ code }) => code === 'rounded')]).toEqual([[], false]);
  });

  it('writes a third as a fraction, a cap as a cap, and a reduction as what is taken off', () => {
    const order = answer(explainFee({ kind: 'paymentOrder', amountFen: 3_000_000 }));
    expect(order).toMatchObject({ amountFen: 18_333, exact: '550/3' });
    expect(order.steps.at(-1)).toMatchObject({ zh: '取三分之一', en: 'one third of it' });
    const bankruptcy = answer(explainFee({ kind: 'bankruptcy', estateFen: 20_000_000_000 }));
    expect(bankruptcy.steps.slice(-2)).toMatchObject([
      { zh: '减半' },
      { zh: '最多 300,000.00 元', amountFen: 30_000_000 },
    ]);
    const below = answer(explainFee({ kind: 'bankruptcy', estateFen: 11_164_000_000 }));
    expect(below.steps.some(({ code }) => code === 'cap')).toBe(false);
    const reduced = answer(
      explainFee({ kind: 'property', amountFen: 10_000_000, relief: { kind: 'reduce', percent: 30 } }),
    );
    expect(reduced.steps.at(-1)).toMatchObject({ zh: '减交 30%', en: 'reduced by 30 %', amountFen: 161_000 });
    const exempt = { kind: 'exempt', applicant: 'naturalPerson' } as const;
    expect(explainFee({ kind: 'property', amountFen: 10_000_000, relief: exempt })).toMatchObject({
      amountFen: 0,
      direction: 'none',
      exact: '0',
    });
  });

  it('gives back all or nothing when the case ends without a decision on its merits', () => {
    const back = endings.map((ending) => answer(explainFee({ kind: 'refundOnEnding', paidFen: 7, ending })));
    expect(back.map(({ direction, amountFen }) => [direction, amountFen])).toEqual([
      ['refund', 7],
      ['refund', 7],
      ['refund', 7],
      ['refund', 7],
      ['none', 0],
      ['none', 0],
    ]);
    expect(back.map(({ legalBasis }) => legalBasis.map(({ article }) => article).join())).toEqual([
      '27/2',
      '27/2',
      '27/1',
      '25',
      '26',
      '28',
    ]);
  });

  it('counts what a payment order cost towards the suit that it became, as a reading', () => {
    const suit = answer(explainFee({ kind: 'paymentOrderToSuit', amountFen: 3_000_000 }));
    expect(suit).toMatchObject({
      direction: 'supplement',
      amountFen: 36_667,
      exact: '1100/3',
      interpretive: true,
    });
    expect(suit.collection).toBe('prepaid');
  });

  it('says what is collected when', () => {
    const collected = Object.entries(questions).map(([line, question]) => [
      line,
      answer(explainFee(question)).collection,
    ]);
    expect(collected.filter(([, when]) => when !== 'prepaid')).toEqual([
      ['administrative.compensation', 'none'],
      ['jurisdictionObjection.rejected', 'onDecision'],
      ['jurisdictionObjection.upheld', 'none'],
      ['jurisdictionObjection.appealed', 'none'],
      ['retrial.other', 'none'],
      ['specialProcedure', 'none'],
      ['judicialConfirmation', 'none'],
      ['dismissal', 'none'],
      ['enforcement', 'afterEnforcement'],
      ['enforcement.noAmount', 'afterEnforcement'],
      ['bankruptcy', 'afterLiquidation'],
    ]);
  });
});

describe('what is missing from a fee that was billed', () => {
  const half: WholeFeeInput = {
    kind: 'divorce',
    propertyFen: 0,
    baseFen: 20_000,
    halvings: ['summaryProcedure'],
  };
  const whole: WholeFeeInput = { kind: 'divorce', propertyFen: 0, baseFen: 20_000 };

  it('is the difference of what is charged, whatever the kind of fee, with its reason', () => {
    const more = answer(explainTopUp(half, whole, 'procedure'));
    expect(more).toMatchObject({ direction: 'supplement', amountFen: 10_000, exact: '100' });
    expect(more.steps.slice(-2).map(({ code, zh, amountFen }) => [code, zh, amountFen])).toEqual([
      ['billed', '已出账单', 10_000],
      ['toPay', '补交差额', 10_000],
    ]);
    expect(more.legalBasis.map(({ article }) => article)).toContain('199');
    expectExplained(more);
    const raised = answer(
      explainTopUp(whole, { ...whole, propertyFen: 30_000_000 } as WholeFeeInput, 'claim'),
    );
    expect([raised.amountFen, raised.legalBasis.map(({ article }) => article).includes('21(1)')]).toEqual([
      50_000,
      true,
    ]);
  });

  it('is nothing where the fee became less, and refused where either fee is', () => {
    const less = answer(explainTopUp(whole, half, 'procedure'));
    expect(less).toMatchObject({ direction: 'none', amountFen: 0, exact: '0', collection: 'none' });
    expect(less.steps.at(-1)).toMatchObject({ code: 'nothingMore', zh: '不用补交' });
    const open: WholeFeeInput = { kind: 'divorce', propertyFen: 0 };
    expect(explainTopUp(open, whole, 'claim')).toMatchObject({ ok: false });
    expect(explainTopUp(whole, open, 'claim')).toMatchObject({ ok: false });
    expect(() => explainTopUp(half, whole, 'raised' as never)).toThrow(/reason: unknown value raised/);
  });
});

describe('what is said beside the steps', () => {
  const said = (input: FeeInput): string =>
    answer(explainFee(input))
      .assumptions.map(({ zh }) => zh)
      .join('；');

  it('which reading was followed, and that it is one', () => {
    const joined: FeeInput = { kind: 'property', amountFen: 20_000_000, halvings: ['counterclaimJoined'] };
    expect(answer(explainFee(joined))).toMatchObject({ amountFen: 215_000, interpretive: true });
    expect(said(joined)).toContain('也有理解为本诉一并减半');
    const lowered: FeeInput = {
      kind: 'claimChange',
      fromFen: 10_000_000,
      toFen: 20_000_000,
      beforeInvestigationClosed: true,
      halvings: ['independentThirdPartyJoined'],
    };
    expect(answer(explainFee(lowered))).toMatchObject({ interpretive: true });
    const plain = answer(explainFee({ kind: 'property', amountFen: 20_000_000, halvings: ['mediated'] }));
    expect([plain.interpretive, plain.assumptions]).toEqual([false, []]);
    // That the amount had to be rounded is a reading too: no national rule says how.
    expect(answer(explainFee({ kind: 'property', amountFen: 8_642_050 })).interpretive).toBe(true);
  });

  it('what the court has to decide first, and what else is due', () => {
    expect(said({ kind: 'property', amountFen: 1, relief: { kind: 'reduce', percent: 30 } })).toContain(
      '须经人民法院准予',
    );
    expect(said({ kind: 'retrial', ground: 'newEvidence', contestedFen: 1 })).toContain(
      '经审查决定再审的才交',
    );
    expect(said({ kind: 'refundOnEnding', paidFen: 1, ending: 'remanded' })).toContain('第二审');
    expect(said({ kind: 'refundOnEnding', paidFen: 1, ending: 'crimeTransferred' })).toContain('继续审理');
    expect(said({ kind: 'paymentOrderToSuit', amountFen: 3_000_000 })).toContain('不能并用');
  });

  it('whose the figure within the range is: the province’s by FEE 13, the court’s by FEE 14', () => {
    expect(said({ kind: 'divorce', propertyFen: 0, baseFen: 20_000 })).toBe(
      '省定标准按所给的 200.00 元计，没有说明出处',
    );
    expect(said({ kind: 'enforcement', baseFen: 20_000, baseSource: '本院收费公示' })).toBe(
      '法律幅度内由法院确定的金额按所给的 200.00 元计，出处：本院收费公示',
    );
  });
});

describe('what the law leaves open', () => {
  const lines = Object.keys(feeSchedule) as FeeLineName[];
  const ranged = lines.filter((line) => 'range' in feeSchedule[line]);

  it.each(ranged)('%s: refused without the figure of the province, and outside its range', (line) => {
    const { baseFen: _base, ...open } = questions[line] as FeeInput & { baseFen?: number };
    const range = figureRange(line);
    if (!range) throw new Error(line);
    const refused = explainFee(open as FeeInput);
    expect(refused).toMatchObject({ ok: false, code: 'figureMissing', line });
    const ask = (baseFen: number): FeeResult => explainFee({ ...open, baseFen } as FeeInput);
    const between = refused.ok ? undefined : refused.range;
    expect(between).toEqual({
      minFen: answer(ask(range.minFen)).amountFen,
      maxFen: answer(ask(range.maxFen)).amountFen,
    });
    for (const wrong of [range.minFen + 0.5, -1, NaN, '1']) {
      expect(() => ask(wrong as number)).toThrow(/baseFen/);
    }
    for (const outside of [range.minFen - 1, range.maxFen + 1]) {
      const result = ask(outside);
      expect(result).toMatchObject({ ok: false, code: 'figureOutOfRange' });
      if (!result.ok) expect(result.zh).toMatch(/^每件的金额须在 [\d,.]+–[\d,.]+ 元之间$/);
      expect(result.legalBasis[0]).toMatchObject(range.legalBasis[0] ?? {});
    }
  });

  it('no other line has such a range', () => {
    for (const line of lines.filter((one) => !ranged.includes(one)))
      expect(figureRange(line)).toBeUndefined();
  });

  it('halving: an appeal and a retrial know only how they ended, an application none', () => {
    const grounds: HalvingGround[] = [
      'summaryProcedure',
      'smallClaims',
      'mediated',
      'withdrawn',
      'counterclaimJoined',
      'independentThirdPartyJoined',
    ];
    assert(
      property(constantFrom(...lines), subarray(grounds, { minLength: 1 }), (line, halvings) => {
        const { halvedBy }: FeeRow = feeSchedule[line];
        const allowed = halvings.filter(
          (ground) =>
            halvedBy === 'any' ||
            (halvedBy === 'ending' && (ground === 'mediated' || ground === 'withdrawn')),
        );
        const result = explainFee({ ...questions[line], halvings } as FeeInput);
        expect(result.ok).toBe(allowed.length === halvings.length);
        if (result.ok) return;
        expect(result.code).toBe('halvingNotApplicable');
        expect(result.legalBasis.map(({ article }) => article)).toEqual(['15', '16', '18']);
        expect(result.zh.split('：')[1]?.split('、').length).toBe(halvings.length - allowed.length);
      }),
    );
  });

  it('a kind that does not exist is an error that names it, and so is an amount that is missing', () => {
    expect(() => explainFee({ kind: 'toString' } as unknown as FeeInput)).toThrow(
      /kind: unknown value toString/,
    );
    expect(() => explainFee({ kind: 'administrative', subject: 'x' } as unknown as FeeInput)).toThrow(
      /subject: unknown value x/,
    );
    for (const kind of ['property', 'bankruptcy', 'summaryToOrdinary', 'claimChange', 'refundOnEnding']) {
      expect(() => explainFee({ kind } as unknown as FeeInput)).toThrow(/whole number of fen/);
    }
  });

  it('a word that does not exist is an error that names it, and never a silent half or whole', () => {
    const ask = (more: object): unknown =>
      explainFee({ kind: 'property', amountFen: 1, ...more } as FeeInput);
    expect(() => ask({ halvings: ['mediation'] })).toThrow(/halvings: unknown value mediation/);
    expect(() => ask({ halvings: 'mediated' })).toThrow(/halvings: unknown value mediated/);
    expect(() => ask({ rounding: 'jiao' })).toThrow(/rounding: unknown value jiao/);
    expect(() => ask({ rounding: 'jiao', amountFen: 2_000_001 })).toThrow(/rounding: unknown value jiao/);
    const lowered = { kind: 'claimChange', fromFen: 2, toFen: 1 } as unknown as FeeInput;
    expect(() => explainFee(lowered)).toThrow(/beforeInvestigationClosed: unknown value undefined/);
  });

  it('a field of another kind, a misspelt one and null are errors that name the field', () => {
    const wrong: readonly [object, RegExp][] = [
      [{ kind: 'preservation', amountFenn: 5 }, /amountFenn: unknown value 5/],
      [{ kind: 'preservation', amountFen: null }, /amountFen: unknown value null/],
      [{ kind: 'divorce', amountFen: 5, baseFen: 20_000 }, /amountFen: unknown value 5/],
      [{ kind: 'property', amountFen: 5, claimsFen: [1] }, /claimsFen/],
      [{ kind: 'property', amountFen: 5, halving: ['mediated'] }, /halving: unknown value/],
      [{ kind: 'propertyClaims', claimsFen: [] }, /claimsFen/],
      [{ kind: 'propertyClaims', claimsFen: 5 }, /claimsFen/],
      [{ kind: 'administrative' }, /subject: unknown value undefined/],
      [{ kind: 'administrative.ordinary' }, /kind: unknown value/],
      [
        { kind: 'property', amountFen: 5, relief: { kind: 'defer', percent: 50 } },
        /relief: unknown value defer/,
      ],
      [
        { kind: 'property', amountFen: 5, relief: { kind: 'reduce', percent: 30.5 } },
        /percent: unknown value 30.5/,
      ],
      [{ kind: 'summaryToOrdinary', amountFen: 5, relief: { kind: 'reduce', percent: 50 } }, /relief/],
      [{ kind: 'summaryToOrdinary', amountFen: null }, /amountFen: unknown value null/],
    ];
    for (const [input, message] of wrong) expect(() => explainFee(input as FeeInput)).toThrow(message);
    expect(() => computeFeeChange({ kind: 'property', amountFen: 5 } as never)).toThrow(
      /kind: unknown value property/,
    );
    for (const nothing of [null, undefined, [], 5])
      expect(() => explainFee(nothing as never)).toThrow(/facts/);
  });

  it('an exempted fee needs no figure of the province: nothing is due', () => {
    const relief = { kind: 'exempt', applicant: 'naturalPerson' } as const;
    const exempted = answer(explainFee({ kind: 'divorce', propertyFen: 0, relief }));
    expect(exempted).toMatchObject({
      amountFen: 0,
      direction: 'none',
      collection: 'none',
      interpretive: false,
    });
    expectExplained(exempted);
  });

  it('a refund needs to know how the case ended', () => {
    const input = { kind: 'refundOnEnding', paidFen: 1 } as unknown as FeeInput;
    expect(() => explainFee(input)).toThrow(/ending: unknown value undefined/);
  });

  it('a sum too long for decimals stays a fraction, with every digit', () => {
    const fee = answer(explainFee({ kind: 'property', amountFen: Number.MAX_SAFE_INTEGER }));
    const sum = fee.steps.find(({ code }) => code === 'sum');
    expect(sum?.zh).toBe(`合计 ${fee.exact} 元`);
    expect(fee.exact).toBe('9007200090740991/20000');
    expect(fee.amountFen).toBe(45_036_000_453_705);
  });

  it('a reduction takes off at least thirty whole per cent, and less than all', () => {
    expect([30, 99].map(reductionRefused)).toEqual([undefined, undefined]);
    for (const percent of [29, 100, 30.5, NaN]) {
      expect(reductionRefused(percent)).toMatchObject({ legalBasis: [{ article: '46/2' }] });
    }
  });

  it('a claim that changes by less than rounding shows moves nothing', () => {
    assert(
      property(integer({ min: 0, max: 1_000_000 }), boolean(), (fromFen, closed) => {
        const moved = explainFee({
          kind: 'claimChange',
          fromFen,
          toFen: 1_000_000,
          beforeInvestigationClosed: !closed,
        });
        expect(moved).toMatchObject({ direction: 'none', amountFen: 0, collection: 'none' });
      }),
    );
  });
});
