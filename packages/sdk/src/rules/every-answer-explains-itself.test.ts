import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as rules from './index.ts';
import type {
  AttendanceFacts,
  AuctionBid,
  Bilingual,
  Explained,
  HearingBarrier,
  LegalBasis,
  PeriodName,
  ServiceAttempt,
  ServiceChannel,
  SmallClaimsExclusion,
} from './index.ts';

const on = '2026-09-30';
const at = '2026-09-30T10:20:00+08:00';
const yesNo = [true, false] as const;

const channels: readonly ServiceChannel[] = [
  'platformAccount',
  'email',
  'im',
  'sms',
  'fax',
  'courtPost',
  'inPerson',
  'leaving',
  'announcement',
  'smsReminder',
  'caseGroup',
];
const addressStatuses = ['confirmed', 'unconfirmed', 'unknown', undefined] as const;
const causes: readonly AttendanceFacts['cause'][] = ['networkFailure', 'otherGoodReason', 'none'];
const barriers: readonly HearingBarrier[] = ['onSiteCheckNeeded', 'witnessOnSite'];
const exclusions: readonly SmallClaimsExclusion[] = ['statusOrTitle', 'counterclaim'];
const threshold = { mandatoryMaxFen: 5_432_300, agreedMaxFen: 21_729_000 };

const signed: ServiceAttempt = { channel: 'courtPost', signedOn: on };
const attemptFacts: readonly Partial<ServiceAttempt>[] = [
  {},
  { systemSuccessAt: at },
  { systemSuccessAt: at, rebutted: 'systemError' },
  { readAt: at },
  { signedOn: on },
  { signedOn: on, recipient: 'designated' },
  { signedOn: on, recipient: 'agent' },
  { returnedOn: on, returnedThroughOwnFault: true },
  { deemedServedOn: on },
];
const bids: readonly AuctionBid[] = [
  { at: '2026-09-30T10:00:00+08:00', bidder: 'A1', priceFen: 100 },
  { at: '2026-09-30T10:20:00+08:00', bidder: 'P1', priceFen: 100, priorityRank: 1 },
];

/** Sample answers of every function that answers a question of law. */
const answers: Readonly<Record<string, () => Explained[]>> = {
  addPeriod: () => [
    ...(['day', 'workday', 'month', 'year'] as const).map((unit) =>
      rules.addPeriod({ unit, count: 3, startOn: on }),
    ),
    rules.addPeriod({ unit: 'day', count: 3, startOn: on, direction: 'backward' }),
    ...(['nextFullHour', 'moment'] as const).map((countFrom) =>
      rules.addPeriod({ unit: 'hour', count: 48, startAt: at, countFrom }),
    ),
  ],
  period: () =>
    Object.keys(rules.namedPeriods).map((name) =>
      rules.period(name as PeriodName, { startOn: on, startAt: at }),
    ),
  assessTimeliness: () =>
    (['posted', 'submittedOnline', 'handedIn'] as const).map((act) =>
      rules.assessTimeliness({ dueOn: on, act, at }),
    ),
  judgmentTakesEffectOn: () => [rules.judgmentTakesEffectOn([{ role: 'plaintiff', dueOn: on }])],
  effectiveAt: () => [
    rules.effectiveAt({ attempts: [] }),
    rules.effectiveAt({ attempts: [], paperRequested: true }),
    ...channels.flatMap((channel) =>
      addressStatuses.flatMap((addressStatus) =>
        attemptFacts.flatMap((facts) =>
          (['judgment', 'mediationDocument', undefined] as const).flatMap((document) =>
            yesNo.flatMap((paperRequested) => {
              const attempt = { channel, addressStatus, ...facts };
              return [
                rules.effectiveAt({ document, paperRequested, attempts: [attempt] }),
                rules.effectiveAt({ document, paperRequested, attempts: [attempt, signed] }),
              ];
            }),
          ),
        ),
      ),
    ),
  ],
  assessServiceMethod: () =>
    channels.flatMap((channel) =>
      addressStatuses.flatMap((addressStatus) =>
        ([true, false, undefined] as const).flatMap((consent) =>
          (['judgment', 'mediationDocument', 'paymentOrder', 'notice'] as const).flatMap((document) =>
            (['ordinary', 'summary'] as const).flatMap((procedure) =>
              (['party', 'agent', 'designated'] as const).map((recipient) =>
                rules.assessServiceMethod({
                  channel,
                  addressStatus,
                  consent,
                  document,
                  procedure,
                  recipient,
                }),
              ),
            ),
          ),
        ),
      ),
    ),
  electronicServiceConsent: () =>
    [{}, { refused: true }, { express: true }, { preAgreed: true }, { acceptedByConduct: true }].map(
      (facts) => rules.electronicServiceConsent(facts),
    ),
  assessDefaultJudgment: () =>
    (['ordinary', 'summary'] as const).flatMap((procedure) =>
      yesNo.flatMap((summonedBySimpleMeans) =>
        yesNo.map((receiptConfirmedOrProven) =>
          rules.assessDefaultJudgment({ procedure, summonedBySimpleMeans, receiptConfirmedOrProven }),
        ),
      ),
    ),
  assessConfirmedAddress: () =>
    yesNo.map((changedInWriting) =>
      rules.assessConfirmedAddress({
        confirmedIn: 'secondInstance',
        usedIn: 'enforcement',
        changedInWriting,
      }),
    ),
  mediationDocumentEffect: () => [[], [on], [on, on]].map((days) => rules.mediationDocumentEffect(days, 2)),
  paymentOrderOutcome: () =>
    yesNo.flatMap((served) =>
      [29, 30].map((daysSinceIssue) => rules.paymentOrderOutcome({ daysSinceIssue, served })),
    ),
  hearingMode: () => [
    rules.hearingMode({ parties: [] }),
    rules.hearingMode({ parties: [{ role: 'plaintiff', consent: true }] }),
    ...barriers.map((barrier) =>
      rules.hearingMode({ parties: [{ role: 'plaintiff' }], barriers: [barrier] }),
    ),
    rules.hearingMode({ parties: [{ role: 'plaintiff', consent: true, withdrawal: 'late' }] }),
    rules.hearingMode({ parties: [{ role: 'plaintiff', consent: true }], barriers, stage: 'mediation' }),
    rules.hearingMode({ parties: [{ role: 'plaintiff', consent: true }], barriers: ['witnessOnSite'] }),
  ],
  assessAsynchronousHearing: () =>
    ([true, false, undefined] as const).map((witnessNeeded) =>
      rules.assessAsynchronousHearing({ procedure: 'summary', witnessNeeded }),
    ),
  attendanceTreatment: () =>
    causes.flatMap((cause) =>
      [
        {},
        { absent: true },
        { leftWithoutPermission: true },
        { leftWithoutPermission: true, warned: true },
      ].map((facts) => rules.attendanceTreatment({ ...facts, cause })),
    ),
  smallClaimsTrack: () => [
    rules.smallClaimsTrack({ claimFen: 1, simpleMoneyCase: true }),
    rules.smallClaimsTrack({ claimFen: 1, simpleMoneyCase: false }),
    rules.smallClaimsTrack({ claimFen: 1, simpleMoneyCase: true, exclusions }),
    ...[1, 6_000_000, 30_000_000].map((claimFen) =>
      rules.smallClaimsTrack({ claimFen, simpleMoneyCase: true, threshold }),
    ),
  ],
  thresholdFromAverageWage: () => [rules.thresholdFromAverageWage(10_864_500)],
  afterSecondFailure: () => [rules.afterSecondFailure(), rules.afterSecondFailure(100, 'movable')],
  barredBidders: () => [rules.barredBidders()],
  assessBidder: () => [
    rules.assessBidder({ bidder: 'A1' }),
    rules.assessBidder({ bidder: 'A1', roles: ['platform'], defaultedBuyers: ['A1'] }),
  ],
  biddingDuration: () => [rules.biddingDuration(24)],
  biddingResult: () =>
    [0, 1, 2].map((count) =>
      rules.biddingResult({
        opensAt: '2026-09-29T10:22:00+08:00',
        closesAt: '2026-09-30T10:22:00+08:00',
        startFen: 100,
        stepFen: 10,
        bids: bids.slice(0, count),
      }),
    ),
  buyerDefault: () =>
    [0, 50, 500].map((depositFen) =>
      rules.buyerDefault({ depositFen, firstPriceFen: 200, rePriceFen: 150, costsFen: 10, debtFen: 20 }),
    ),
  creditorDeposit: () => [rules.creditorDeposit({ debtFen: 1, depositFen: 2 })],
  depositRange: () => [rules.depositRange(100, 10)],
  depositRefund: () => [rules.depositRefund()],
  inquiredPrice: () => [[], [100], [100, 101]].map((reports) => rules.inquiredPrice(reports)),
  noticeDays: () => [rules.noticeDays({ round: 'first', property: 'movable' })],
  ownershipPasses: () => [rules.ownershipPasses(), rules.ownershipPasses(at)],
  startPrice: () => [
    ...(['valuation', 'market', 'networkInquiry', undefined] as const).map((referenceBy) =>
      rules.startPrice({ round: 'first', referenceFen: 100, referenceBy }),
    ),
    rules.startPrice({ round: 'second', previousStartFen: 100 }),
  ],
  delayInterest: () => [0, 10].map((days) => rules.delayInterest({ principalFen: 1_234_567, days })),
};

/** Functions that hand out a date, a calendar, a citation or a yes, and leave the reasoning to an answer above. */
const plain = [
  'addDays',
  'ageOn',
  'cite',
  'createCalendar',
  'dateInShanghai',
  'daysBetween',
  'endOfDay',
  'findWorkday',
  'formatInstant',
  'isDate',
  'isMinor',
  'isPeriodName',
  'nextWorkday',
  'parseInstant',
  'withYear',
];

/** What the other parts of the rules promise is tested beside them. */
const elsewhere = /^\.\/(?:fees|money|causes|identifiers)[./]/;

function exportedHere(): string[] {
  const source = readFileSync(new URL('index.ts', import.meta.url), 'utf8');
  return [...source.matchAll(/export \{([^}]*)\} from '([^']+)'/g)]
    .filter(([, , path]) => !elsewhere.test(path ?? ''))
    .flatMap(([, names = '']) => names.split(',').map((name) => name.trim()))
    .filter((name) => typeof Reflect.get(rules, name) === 'function' && name !== 'RuleInputError');
}

const bothLanguages = ({ zh, en }: Bilingual): boolean =>
  /[\u4e00-\u9fff]/.test(zh) && /[a-z]/i.test(en) && !/undefined|NaN/.test(zh + en);

function keepsItsPromises(answer: Explained): void {
  expect(answer.steps.length).toBeGreaterThan(0);
  for (const step of answer.steps) {
    expect([step, bothLanguages(step)]).toEqual([step, true]);
    expect([step, step.legalBasis?.length !== 0 && step.legalBasis !== undefined]).toEqual([step, true]);
  }
  expect(answer.assumptions.every(bothLanguages)).toBe(true);
  // Who is told that a reading was followed is told which one.
  expect([answer, answer.interpretive && answer.assumptions.length === 0]).toEqual([answer, false]);
  const key = ({ law, version, article }: LegalBasis): string => `${law} ${version} ${article}`;
  const whole = answer.legalBasis.map(key);
  expect(whole.length).toBeGreaterThan(0);
  expect(new Set(whole).size).toBe(whole.length);
  for (const { legalBasis = [] } of answer.steps) {
    for (const basis of legalBasis) expect(whole).toContain(key(basis));
  }
  for (const basis of answer.legalBasis) {
    expect([basis, bothLanguages(basis) && basis.law !== '' && basis.version !== '']).toEqual([basis, true]);
  }
  expect(typeof answer.interpretive).toBe('boolean');
}

describe('every answer explains itself', () => {
  it('every exported function either answers with its reasons or is known to be plain', () => {
    expect(exportedHere().sort()).toEqual([...Object.keys(answers), ...plain].sort());
  });

  it.each(Object.entries(answers))('%s: steps with articles, in both languages', (_name, samples) => {
    for (const answer of samples()) keepsItsPromises(answer);
  });

  it('a reading is always said to be one: what is interpretive about a period stands among its assumptions or its law', () => {
    for (const name of Object.keys(rules.namedPeriods) as (keyof typeof rules.namedPeriods)[]) {
      const answer = rules.period(name, { startOn: on, startAt: at });
      if (rules.namedPeriods[name].interpretive !== true && answer.interpretive) {
        expect(answer.assumptions.some(({ zh }) => /法条/.test(zh))).toBe(true);
      }
    }
  });

  it('an answer over the National Day holiday reads like a clerk’s note', () => {
    const zh = (startOn: string): string[] =>
      rules.period('answer', { startOn }).steps.map((step) => step.zh);
    expect(zh('2026-09-16')).toEqual([
      '收到起诉状副本之日 2026-09-16（周三）不计入，从 2026-09-17（周四）起算',
      '提出答辩状：经过 15 日，期满日 2026-10-01（周四）',
      '2026-10-01（周四）至 2026-10-07（周三）为国庆节放假（国办发明电〔2025〕7号），顺延至 2026-10-08（周四，工作日）',
      '2026-10-08（周四）24:00（北京时间）届满',
    ]);
    expect(zh('2026-09-25')).toEqual([
      '收到起诉状副本之日 2026-09-25（周五）不计入，从 2026-09-26（周六）起算',
      '提出答辩状：经过 15 日，期满日 2026-10-10（周六）',
      '2026-10-10（周六，调休上班）不是休假日，不顺延',
      '2026-10-10（周六）24:00（北京时间）届满',
    ]);
    const articles = rules
      .period('answer', { startOn: '2026-09-16' })
      .steps.map(({ legalBasis = [] }) => legalBasis.map(({ law, article }) => `${law}${article}`));
    expect(articles).toEqual([
      ['民事诉讼法85/2', '民诉法解释125'],
      ['民事诉讼法128', '民法典200'],
      ['民事诉讼法85/3', '民法典203/1', '国务院办公厅关于2026年部分节假日安排的通知'],
      ['民法典203/2'],
    ]);
  });
});
