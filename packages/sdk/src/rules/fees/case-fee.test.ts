import { describe, expect, it } from 'vitest';
import { feeInputOfCase, feeKindOfCause, halvingOfProcedure, needNotPrepay } from './case-fee.ts';

describe('the line of FEE 13 of a cause', () => {
  it.each([
    ['离婚纠纷', 100, 'divorce'],
    ['离婚后财产纠纷', 100, 'property'],
    ['民间借贷纠纷', 100, 'property'],
    ['农村土地承包合同纠纷', undefined, 'otherNonProperty'],
    ['生命权、身体权、健康权纠纷', 100, 'personalityRights'],
    ['名誉权纠纷', undefined, 'personalityRights'],
    ['机动车交通事故责任纠纷', 100, 'property'],
    ['追索劳动报酬纠纷', 100, 'labour'],
    ['劳务派遣合同纠纷', 100, 'labour'],
    ['工伤保险待遇纠纷', 100, 'labour'],
    ['劳务合同纠纷', 100, 'property'],
    ['提供劳务者受害责任纠纷', 100, 'property'],
    ['人身保险合同纠纷', 100, 'property'],
    ['著作权权属、侵权纠纷', undefined, 'intellectualProperty'],
    ['商业秘密合同纠纷', 100, 'intellectualProperty'],
    [' 离婚纠纷 ', undefined, 'divorce'],
    [undefined, undefined, 'otherNonProperty'],
  ] as const)('%s, %s', (cause, amountFen, kind) => {
    expect(feeKindOfCause(cause, amountFen)).toBe(kind);
  });

  it('asks for what the line needs, with the figure of the province where there is one', () => {
    expect(feeInputOfCase({ cause: '离婚纠纷', baseFen: 20_000 })).toEqual({
      kind: 'divorce',
      propertyFen: 0,
      baseFen: 20_000,
    });
    expect(feeInputOfCase({ cause: '名誉权纠纷', amountFen: 7 })).toEqual({
      kind: 'personalityRights',
      damagesFen: 7,
    });
    expect(feeInputOfCase({ cause: '名誉权纠纷' })).toEqual({ kind: 'personalityRights', damagesFen: 0 });
    expect(feeInputOfCase({ baseFen: 8_000 })).toEqual({ kind: 'otherNonProperty', baseFen: 8_000 });
    expect(feeInputOfCase({ cause: '劳动争议', amountFen: 7, baseFen: 20_000 })).toEqual({ kind: 'labour' });
    expect(feeInputOfCase({ cause: '侵害商标权纠纷', baseFen: 60_000 })).toEqual({
      kind: 'intellectualProperty',
      baseFen: 60_000,
    });
    expect(feeInputOfCase({ amountFen: 7, procedure: 'summary' })).toEqual({
      kind: 'property',
      amountFen: 7,
      halvings: ['summaryProcedure'],
    });
  });

  it('halves summary procedure and small claims, which is a form of it, and nothing else (FEE 16)', () => {
    expect((['ordinary', 'summary', 'smallClaims'] as const).map(halvingOfProcedure)).toEqual([
      undefined,
      'summaryProcedure',
      'smallClaims',
    ]);
  });

  it('lets wages alone go without prepayment (FEE 20)', () => {
    expect(needNotPrepay('追索劳动报酬纠纷')).toBe(true);
    expect(needNotPrepay('劳动合同纠纷')).toBe(false);
    expect(needNotPrepay(undefined)).toBe(false);
  });
});
