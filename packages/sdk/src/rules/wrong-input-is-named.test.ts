// What callers get wrong: JavaScript without types, null from a database, a misspelt word, 'false' from a form. Every variant
// is made from a valid call by putting something wrong into one place of it.
import { describe, expect, it } from 'vitest';
import * as rules from './index.ts';

const on = '2026-09-30';
const at = '2026-09-30T10:20:00+08:00';
const plan = {
  year: 2028,
  status: 'published',
  source: '虚构的通知',
  rest: [{ zh: '元旦', en: 'New Year', from: '2028-01-01', to: '2028-01-03' }],
  makeupWorkdays: ['2028-01-08'],
};
const fee = { kind: 'property', amountFen: 1_000_000, halvings: ['mediated'], rounding: 'yuan' };
const refund = { kind: 'refundOnEnding', paidFen: 500, ending: 'dismissed' };
const attempt = {
  channel: 'sms',
  addressStatus: 'confirmed',
  recipient: 'agent',
  sentAt: at,
  systemSuccessAt: at,
  recipientProvesArrivedAt: at,
  repliedAt: at,
  actedAt: at,
  readAt: at,
  rebutted: 'notReadBySelf',
};
const post = {
  channel: 'courtPost',
  signedOn: on,
  returnedOn: on,
  returnedThroughOwnFault: true,
  returnGround: 'addressWrong',
};
const party = {
  role: 'plaintiff',
  consent: true,
  consentScope: ['hearing'],
  withdrawal: 'late',
  refusalJustified: false,
  technicalMeans: true,
  servedByAnnouncement: false,
};

/** A function, valid calls of it, and what its documentation lets pass. Paths are like `0.attempts.1.signedOn`. */
interface Row {
  calls: readonly (readonly unknown[])[];
  /** May be absent, or null, which is the same. */
  optional?: RegExp;
  /** Lists that may be empty. */
  empty?: RegExp;
  /** Any text will do; what is no text will not. */
  free?: RegExp;
  /** May be below zero. */
  below?: RegExp;
  /** Fractions are numbers too. */
  fraction?: RegExp;
  /** A number that may be written as text, as in a file. */
  digits?: RegExp;
  /** Anything passes, because the rule only hands it on. */
  any?: RegExp;
  /** The documented answer to what is wrong, where nothing is thrown. */
  answers?: (answer: unknown) => boolean;
}

const invalid = (answer: unknown): boolean => (answer as { valid: unknown }).valid === false;
const isFalse = (answer: unknown): boolean => answer === false;
const isNull = (answer: unknown): boolean => answer === null;
const noCause = (answer: unknown): boolean => answer === undefined;
const text = (sample: string, more: Omit<Row, 'calls'> = {}): Row => ({
  calls: [[sample]],
  free: /^0$/,
  ...more,
});

const rows: Readonly<Record<string, Row>> = {
  // Money and fees
  checkFen: { calls: [[1, 'amount']], optional: /^1$/, any: /^1$/ },
  formatYuan: { calls: [[100, 'plain']], optional: /^1$/, below: /^0$/ },
  parseYuan: { calls: [['5.00']] },
  propertyFee: { calls: [[100, 'yuan']], optional: /^1$/ },
  halvedPropertyFee: { calls: [[100, 'yuan']], optional: /^1$/ },
  computeFee: { calls: [[fee]], optional: /halvings$|rounding/, empty: /halvings/ },
  computeFeeChange: { calls: [[refund]] },
  explainFee: {
    calls: [
      [fee],
      [refund],
      [{ kind: 'divorce', propertyFen: 0, baseFen: 20_000, baseSource: 'x' }],
      [{ kind: 'claimChange', fromFen: 200, toFen: 100, beforeInvestigationClosed: true }],
      [{ kind: 'propertyClaims', claimsFen: [1, 2], withNonPropertyClaims: true }],
      [{ kind: 'propertyAppeal', contestedFen: 1, jointAppellants: 2 }],
      [{ kind: 'administrative', subject: 'ordinary' }],
      [{ kind: 'retrial', ground: 'newEvidence', contestedFen: 5 }],
      [{ kind: 'jurisdictionObjection', outcome: 'rejected', baseFen: 5000 }],
      [{ kind: 'property', amountFen: 100_000_000, relief: { kind: 'reduce', percent: 50 } }],
      [{ kind: 'property', amountFen: 100, relief: { kind: 'exempt', applicant: 'naturalPerson' } }],
    ],
    optional: /halvings$|rounding|baseFen|baseSource|withNon|jointApp|relief$/,
    empty: /halvings/,
    free: /baseSource/,
    answers: (answer) => (answer as { ok: unknown }).ok === false,
  },
  explainTopUp: {
    calls: [[{ kind: 'property', amountFen: 100 }, { kind: 'property', amountFen: 200_000_000 }, 'claim']],
  },
  figureRange: { calls: [['divorce']] },
  reductionRefused: { calls: [[50]], answers: (answer) => answer !== undefined },
  feeInputOfCase: {
    calls: [[{ cause: '离婚纠纷', amountFen: 5, baseFen: 5000, baseSource: 'x', procedure: 'summary' }]],
    optional: /^0\./,
    free: /cause|baseSource/,
  },
  feeKindOfCause: { calls: [['离婚纠纷', 5]], optional: /^[01]$/, free: /^0$/ },
  halvingOfProcedure: { calls: [['summary']] },
  needNotPrepay: text('追索劳动报酬纠纷', { optional: /^0$/, answers: isFalse }),

  // Calendar and periods
  createCalendar: { calls: [[[plan]]], empty: /^0$|rest|makeup/, free: /source|zh|en/ },
  withYear: { calls: [[rules.officialCalendar, plan]], empty: /rest|makeup/, free: /source|zh|en/ },
  nextWorkday: { calls: [[on, rules.officialCalendar]], optional: /^1$/ },
  findWorkday: { calls: [[on, rules.officialCalendar]], optional: /^1$/ },
  dateInShanghai: { calls: [[at]] },
  formatInstant: { calls: [[0]], below: /^0$/ },
  parseInstant: { calls: [[at]] },
  isDate: { calls: [[on]], answers: isFalse },
  addDays: { calls: [[on, 3]], below: /^1$/ },
  daysBetween: { calls: [[on, on]] },
  endOfDay: { calls: [[on]] },
  ageOn: { calls: [['2000-01-01', on]] },
  isMinor: { calls: [['2000-01-01', on]] },
  assessTimeliness: { calls: [[{ dueOn: on, act: 'posted', at }]] },
  addPeriod: {
    calls: [
      [
        {
          unit: 'day',
          count: 15,
          startOn: on,
          direction: 'forward',
          rollOver: true,
          excludedDays: 1,
          meaning: 'earliest',
          afterEnd: true,
          calendar: rules.officialCalendar,
        },
        {
          event: { zh: '收到', en: 'receipt' },
          title: { zh: '答辩', en: 'answer' },
          rollOverIsReading: true,
        },
      ],
      [{ unit: 'hour', count: 48, startAt: at, countFrom: 'moment', meaning: 'latest' }],
    ],
    optional: /direction|rollOver|excludedDays|meaning|afterEnd|calendar$|countFrom|^1$|^1\.\w+$/,
    free: /^1\.\w+\.(zh|en)$/,
  },
  judgmentTakesEffectOn: {
    calls: [[[{ role: 'plaintiff', dueOn: on, provisional: true }]]],
    optional: /provisional/,
    free: /role/,
  },
  isPeriodName: { calls: [['answer']], answers: isFalse },
  period: {
    calls: [
      ['answer', { startAt: at, foreign: true, calendar: rules.officialCalendar }],
      ['trialLimit.ordinary', { startOn: on, excludedDays: 30 }],
      ['answer', { startOn: on }],
    ],
    optional: /foreign|excludedDays|calendar$/,
  },

  // Service
  effectiveAt: {
    calls: [
      [
        {
          document: 'notice',
          procedure: 'summary',
          consent: true,
          paperRequested: true,
          attempts: [attempt, post],
        },
      ],
      [{ attempts: [{ channel: 'announcement', deemedServedOn: on }] }],
    ],
    optional: /^0\.(document|procedure|consent|paperRequested)$|attempts\.\d+\.(?!channel)/,
    empty: /attempts/,
  },
  assessServiceMethod: {
    calls: [
      [
        {
          channel: 'sms',
          document: 'notice',
          procedure: 'summary',
          consent: true,
          addressStatus: 'confirmed',
          recipient: 'agent',
        },
      ],
    ],
    optional: /document|procedure|consent|addressStatus|recipient/,
  },
  electronicServiceConsent: {
    calls: [
      [{ express: true, preAgreed: true, addressInPleading: true, acceptedByConduct: true, refused: false }],
    ],
    optional: /^0\./,
  },
  assessDefaultJudgment: {
    calls: [
      [
        {
          procedure: 'ordinary',
          summonedBySimpleMeans: true,
          receiptConfirmedOrProven: true,
          onlyNotified: false,
          announcement: 'over',
          goodReason: false,
        },
      ],
    ],
    optional: /onlyNotified|announcement|goodReason/,
  },
  assessConfirmedAddress: {
    calls: [[{ confirmedIn: 'firstInstance', usedIn: 'enforcement', changedInWriting: false }]],
  },
  mediationDocumentEffect: { calls: [[[on, on], 2]], empty: /^0$/ },
  paymentOrderOutcome: { calls: [[{ daysSinceIssue: 3, served: false }]] },

  // Hearings and procedure
  hearingMode: {
    calls: [[{ parties: [party], barriers: ['witnessOnSite'], stage: 'hearing' }]],
    optional: /barriers$|stage|parties\.0\.(?!role)\w+$/,
    empty: /parties$|barriers|consentScope/,
    free: /role/,
  },
  assessAsynchronousHearing: {
    calls: [
      [
        {
          procedure: 'summary',
          simultaneousDifficult: true,
          writtenApplication: true,
          allAgree: true,
          factsUndisputed: true,
          witnessNeeded: false,
        },
      ],
    ],
    optional: /^0\.(?!procedure)/,
  },
  attendanceTreatment: {
    calls: [[{ absent: true, leftWithoutPermission: false, warned: false, cause: 'none' }]],
    optional: /^0\.(?!cause)/,
  },
  smallClaimsTrack: {
    calls: [
      [
        {
          claimFen: 1,
          threshold: { mandatoryMaxFen: 5, agreedMaxFen: 9, source: 'x', effectiveFrom: on },
          simpleMoneyCase: true,
          exclusions: ['counterclaim'],
        },
      ],
    ],
    optional: /threshold$|exclusions$|source|effectiveFrom/,
    empty: /exclusions/,
    free: /source/,
  },
  thresholdFromAverageWage: { calls: [[10_000_000]] },
  delayInterest: { calls: [[{ principalFen: 100, days: 3 }]] },

  // Auctions
  afterSecondFailure: { calls: [[100, 'movable']], optional: /^[01]$/ },
  barredBidders: { calls: [[]] },
  assessBidder: {
    calls: [[{ bidder: 'A1', roles: ['platform'], defaultedBuyers: ['A2'] }]],
    optional: /roles$|defaultedBuyers$/,
    empty: /roles|defaultedBuyers/,
    free: /bidder|defaultedBuyers/,
  },
  biddingDuration: { calls: [[24]], fraction: /^0$/ },
  biddingResult: {
    calls: [
      [
        {
          opensAt: '2026-09-29T10:22:00+08:00',
          closesAt: '2026-09-30T10:22:00+08:00',
          startFen: 100,
          stepFen: 10,
          bids: [{ at, bidder: 'A1', priceFen: 100, priorityRank: 1 }],
        },
      ],
    ],
    optional: /priorityRank/,
    empty: /bids/,
    free: /bidder/,
  },
  buyerDefault: {
    calls: [
      [{ depositFen: 1, firstPriceFen: 200, rePriceFen: 150, costsFen: 10, debtFen: 20, relatedDebtsFen: 5 }],
    ],
    optional: /ebtsFen|debtFen/,
  },
  creditorDeposit: { calls: [[{ debtFen: 1, depositFen: 2 }]] },
  depositRange: { calls: [[100, 10]], optional: /^1$/ },
  depositRefund: { calls: [[]] },
  inquiredPrice: { calls: [[[100, 200]]], empty: /^0$/ },
  noticeDays: { calls: [[{ round: 'first', property: 'movable' }]] },
  ownershipPasses: { calls: [[at]], optional: /^0$/ },
  startPrice: {
    calls: [
      [{ round: 'first', referenceFen: 100, referenceBy: 'market', startFen: 90 }],
      [{ round: 'second', previousStartFen: 100, startFen: 90 }],
    ],
    optional: /referenceBy|\.startFen/,
  },

  // Causes of action
  causeListOn: { calls: [[on]] },
  chooseCause: { calls: [[rules.officialCauses, ['88']]], empty: /^1$/, free: /^1\.0$/ },
  loadCauses: {
    calls: [
      [[{ level: 2, name: '甲', officialNo: '一', platformCode: '1', parent: '乙' }], { partial: true }],
    ],
    optional: /^1|officialNo|platformCode|parent/,
    empty: /^0$/,
    digits: /level/,
    free: /name|platformCode|parent/,
    answers: (answer) => (answer as { ok: unknown }).ok === false,
  },

  // Identifiers
  caseType: { calls: [['民初']], answers: isNull },
  courtName: { calls: [['鲁0305']], answers: isNull },
  formatCaseNumber: {
    calls: [[{ year: 2026, court: '鲁0305', specialty: '知', type: '民初', serial: 1, suffix: '之一' }]],
    optional: /specialty|suffix/,
  },
  isCaseNumber: { calls: [['（2026）鲁0305民初1号']], answers: isFalse },
  normaliseCaseNumber: text('（2026）鲁0305民初1号'),
  parseCaseNumber: { calls: [['（2026）鲁0305民初1号']], answers: invalid },
  rulingSuffix: { calls: [[1]] },
  idNumberCheckCharacter: { calls: [['37030119000101000']] },
  parseIdNumber: { calls: [['11010519491231002X', { asOf: on }]], answers: invalid },
  creditCodeCheckCharacter: { calls: [['91370305YUNT1NG05']] },
  parseCreditCode: { calls: [['91350100M000100Y43']], answers: invalid },
  parseLawyerLicence: { calls: [['13703201010000001']], answers: invalid },
  parsePhone: { calls: [['13800000000']], answers: invalid },
  maskBankAccount: text('6222000000000000'),
  maskIdNumber: text('11010519491231002X'),
  maskName: text('张三'),
  maskNames: { calls: [[['张三', '李四']]], empty: /^0$/, free: /^0\.\d$/ },
  maskPhone: text('13800000000'),

  // Citations
  cite: { calls: [['CPL 128', '答辩', 'answer']], optional: /^[12]$/, free: /^[12]$/ },
};

type Call = readonly unknown[];

/** A copy with another value at a path. */
function put(value: unknown, [key, ...rest]: readonly (string | number)[], wrong: unknown): unknown {
  if (key === undefined) return wrong;
  const inner = put((value as Record<string, unknown>)[key], rest, wrong);
  if (Array.isArray(value)) return value.map((one: unknown, index) => (index === Number(key) ? inner : one));
  return { ...(value as object), [key]: inner };
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** Every place of a call, from the whole arguments down to the last field. A calendar or catalogue is one place. */
function placesOf(value: unknown, path: readonly (string | number)[]): (readonly (string | number)[])[] {
  const own = path.length > 0 ? [path] : [];
  if (!isObject(value) || value === rules.officialCalendar || value === rules.officialCauses) return own;
  return [...own, ...Object.entries(value).flatMap(([key, inner]) => placesOf(inner, [...path, key]))];
}

/** What is wrong in place of a value. */
function wrongFor(value: unknown, path: string, row: Row): unknown[] {
  const may = (which: RegExp | undefined): boolean => which?.test(path) === true;
  const wrong: unknown[] = [Symbol('wrong'), () => 'wrong'];
  if (!may(row.optional)) wrong.push(undefined, null);
  if (isObject(value)) {
    wrong.push(5, 'constructor', true);
    const list = Array.isArray(value);
    const bare = !list && Object.keys(value).every((key) => row.optional?.test(`${path}.${key}`));
    if (list ? !may(row.empty) : true) wrong.push([]);
    if (list || !bare) wrong.push({});
    return wrong;
  }
  wrong.push({}, [], [value], Object.create(null));
  if (typeof value === 'boolean') return [...wrong, 'false', 'true', 0, 1];
  if (typeof value === 'number') {
    if (!may(row.below)) wrong.push(-1);
    if (!may(row.fraction)) wrong.push(1.5);
    if (!may(row.digits)) wrong.push(String(value));
    return [...wrong, NaN, Infinity, 'constructor', true];
  }
  wrong.push(5, true);
  if (may(row.free)) return wrong;
  return [...wrong, 'nonsense', 'constructor', '__proto__', '2026-02-30', '2026-09-30T10:20:00', ''];
}

const shown = (value: unknown): string => {
  if (isObject(value) && !Array.isArray(value)) return `{${Object.keys(value).join()}}`;
  return typeof value === 'string' || isObject(value) ? JSON.stringify(value) : String(value);
};

/** What came of a call: refused as it should be, an answer, or an error that names nothing. */
function outcomeOf(name: string, args: Call): { refused: boolean; answer?: unknown; raw?: string } {
  try {
    const called = Reflect.get(rules, name) as (...given: Call) => unknown;
    return { refused: false, answer: called(...args) };
  } catch (error) {
    if (!(error instanceof rules.RuleInputError)) return { refused: false, raw: String(error) };
    const words = /[\u4e00-\u9fff]|：/.test(error.messageZh) && /[a-z]/i.test(error.message);
    return words ? { refused: true } : { refused: false, raw: `without words: ${error.message}` };
  }
}

/** Every wrong call that is not refused, in words. */
function slips(name: string, row: Row): string[] {
  const found: string[] = [];
  for (const call of row.calls) {
    const valid = outcomeOf(name, call);
    if (valid.refused || valid.raw !== undefined) found.push(`the valid call is refused: ${shown(call)}`);
    for (const place of placesOf(call, [])) {
      const path = place.join('.');
      if (row.any?.test(path)) continue;
      const value = place.reduce<unknown>((inner, key) => (inner as Record<string, unknown>)[key], call);
      for (const wrong of wrongFor(value, path, row)) {
        const { refused, answer, raw } = outcomeOf(name, put(call, place, wrong) as Call);
        if (refused || (raw === undefined && row.answers?.(answer))) continue;
        found.push(`${path} = ${shown(wrong)}: ${raw ?? `answers ${shown(answer)}`}`);
      }
      if (!row.optional?.test(path)) continue;
      const absent = outcomeOf(name, put(call, place, undefined) as Call);
      const nothing = outcomeOf(name, put(call, place, null) as Call);
      if (JSON.stringify(absent) !== JSON.stringify(nothing)) {
        found.push(`${path}: null is not as absent: ${nothing.raw ?? shown(nothing)}`);
      }
    }
  }
  return found;
}

describe('wrong input is named', () => {
  it('every exported function has its row', () => {
    const functions = Object.entries(rules)
      .filter(([name, value]) => typeof value === 'function' && name !== 'RuleInputError')
      .map(([name]) => name);
    expect(Object.keys(rows).sort()).toEqual(functions.sort());
  });

  it.each(Object.entries(rows))('%s refuses it, or answers as documented', (name, row) => {
    expect(slips(name, row)).toEqual([]);
  });

  it('a catalogue finds no cause by what is no text', () => {
    const { byName, byNumber, byPlatformCode } = rules.officialCauses;
    for (const wrong of [undefined, null, 5, {}, [], ['88'], 'constructor'] as unknown as string[]) {
      expect([byName(wrong), byNumber(wrong), byPlatformCode(wrong)].every(noCause)).toBe(true);
    }
    expect(rules.officialCauses.byName('合同纠纷', 'constructor' as unknown as 2)).toBeUndefined();
  });
});
