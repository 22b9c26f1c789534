import { describe, expect, it } from 'vitest';
import { delayInterest, smallClaimsTrack, thresholdFromAverageWage } from './index.ts';
import type { RuleInputCode } from './errors.ts';

type Row = readonly [name: string, call: () => unknown, code: RuleInputCode, says: string];

const threshold = { mandatoryMaxFen: 1_000_000, agreedMaxFen: 4_000_000 };
const claim = { claimFen: 100, simpleMoneyCase: true };

const rows: readonly Row[] = [
  ['no facts about a claim', () => smallClaimsTrack(undefined as never), 'invalidFacts', 'facts'],
  ['no claim', () => smallClaimsTrack({} as never), 'invalidAmount', 'claimFen'],
  [
    'an unknown exclusion',
    () => smallClaimsTrack({ ...claim, exclusions: ['foo'] } as never),
    'invalidFacts',
    'exclusions: unknown value foo',
  ],
  [
    'exclusions as a text',
    () => smallClaimsTrack({ ...claim, exclusions: 'counterclaim' } as never),
    'invalidFacts',
    'exclusions',
  ],
  [
    'empty limits',
    () => smallClaimsTrack({ ...claim, threshold: {} } as never),
    'invalidAmount',
    'mandatoryMaxFen',
  ],
  [
    'limits as a number',
    () => smallClaimsTrack({ ...claim, threshold: 5_000_000 } as never),
    'invalidFacts',
    'threshold',
  ],
  [
    'one limit',
    () => smallClaimsTrack({ ...claim, threshold: { mandatoryMaxFen: 1 } } as never),
    'invalidAmount',
    'agreedMaxFen',
  ],
  [
    'wrong limits of an excluded case',
    () => smallClaimsTrack({ ...claim, exclusions: ['other'], threshold: {} } as never),
    'invalidAmount',
    'mandatoryMaxFen',
  ],
  [
    'inverted limits',
    () => smallClaimsTrack({ ...claim, threshold: { mandatoryMaxFen: 20_000_000, agreedMaxFen: 5_000_000 } }),
    'invalidAmount',
    'agreedMaxFen = 5000000',
  ],
  [
    'limits since a day that does not exist',
    () => smallClaimsTrack({ ...claim, threshold: { ...threshold, effectiveFrom: '2026-02-30' } }),
    'invalidDate',
    '2026-02-30',
  ],
  [
    'a source that is no text',
    () => smallClaimsTrack({ ...claim, threshold: { ...threshold, source: 5 } } as never),
    'invalidFacts',
    'source',
  ],
  [
    'simplicity not said',
    () => smallClaimsTrack({ claimFen: 100, threshold } as never),
    'invalidFacts',
    'simpleMoneyCase',
  ],
  [
    'simplicity as a text',
    () => smallClaimsTrack({ claimFen: 100, threshold, simpleMoneyCase: 'false' } as never),
    'invalidFacts',
    'simpleMoneyCase',
  ],
  ['no wage', () => thresholdFromAverageWage(undefined as never), 'invalidAmount', 'wageFen'],
  ['a wage as a text', () => thresholdFromAverageWage('100' as never), 'invalidAmount', 'wageFen'],
  [
    'a wage whose double is beyond the numbers',
    () => thresholdFromAverageWage(Number.MAX_SAFE_INTEGER),
    'invalidAmount',
    'agreedMaxFen',
  ],
  ['no facts about a delay', () => delayInterest(undefined as never), 'invalidFacts', 'facts'],
  ['no principal', () => delayInterest({} as never), 'invalidAmount', 'principalFen'],
  ['days as a text', () => delayInterest({ principalFen: 100, days: '5' } as never), 'invalidCount', 'days'],
  ['no days', () => delayInterest({ principalFen: 100, days: null } as never), 'invalidCount', 'days'],
  [
    'interest beyond the numbers',
    () => delayInterest({ principalFen: Number.MAX_SAFE_INTEGER, days: 1e9 }),
    'invalidAmount',
    'fen',
  ],
];

describe('small claims and interest refuse wrong figures', () => {
  it.each(rows)('%s', (_name, call, code, says) => {
    expect(call).toThrow(
      expect.objectContaining({
        name: 'RuleInputError',
        code,
        message: expect.stringContaining(says) as unknown,
        messageZh: expect.stringMatching(/[\u4e00-\u9fff]/) as unknown,
      }),
    );
  });

  it('what is null is absent', () => {
    expect(smallClaimsTrack({ ...claim, threshold: null } as never)).toMatchObject({
      code: 'thresholdMissing',
    });
    const given = { ...threshold, source: null, effectiveFrom: null };
    const answer = smallClaimsTrack({ ...claim, exclusions: null, threshold: given } as never);
    expect(answer).toMatchObject({
      ok: true,
      track: 'mandatory',
      assumptions: [{ en: 'the court’s configured figures, no source named' }],
    });
  });
});
