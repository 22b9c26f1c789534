import type { CourtCalendar } from './calendar.ts';
import { RuleInputError, shown } from './errors.ts';
import { dateInShanghai } from './instant.ts';
import { basisOf } from './explained.ts';
import { dateIfGiven, factsGiven, flagIfGiven, instantIfGiven } from './facts.ts';
import { cite } from './laws.ts';
import type { Bilingual, LegalBasis } from './laws.ts';
import { appealPeriods } from './named-periods/appeal.ts';
import { auctionPeriods } from './named-periods/auction.ts';
import { enforcementPeriods } from './named-periods/enforcement.ts';
import { feePeriods } from './named-periods/fees.ts';
import { filingPeriods } from './named-periods/filing.ts';
import { mediationPeriods } from './named-periods/mediation.ts';
import { preservationPeriods } from './named-periods/preservation.ts';
import { servicePeriods } from './named-periods/service.ts';
import { specialProcedurePeriods } from './named-periods/special-procedure.ts';
import type { NamedPeriod } from './named-periods/shape.ts';
import { trialLimits } from './named-periods/trial-limit.ts';
import { trialPeriods } from './named-periods/trial.ts';
import { addPeriod } from './periods.ts';
import type { PeriodResult } from './period-result.ts';

const periods = {
  ...filingPeriods,
  ...feePeriods,
  ...servicePeriods,
  ...trialPeriods,
  ...trialLimits,
  ...appealPeriods,
  ...mediationPeriods,
  ...preservationPeriods,
  ...specialProcedurePeriods,
  ...enforcementPeriods,
  ...auctionPeriods,
} as const;

const shortNames = {
  answer: 'answer.defendant',
  answerCopy: 'answerCopyToPlaintiff',
  complaintCopy: 'filing.complaintCopyToDefendant',
  linkCase: 'online.defendantVerifyIdentity',
  recordReview: 'hearing.recordReview',
} as const satisfies Record<string, keyof typeof periods>;

/** Name of a period: `answer.defendant`, `appeal.judgment`, `fee.prepay` …, or a short name such as `answer`. */
export type PeriodName = keyof typeof periods | keyof typeof shortNames;

/** Every named period by its full name: length, unit, who acts, from when, by which law. */
export const namedPeriods: Readonly<Record<keyof typeof periods, NamedPeriod>> = periods;

/** When a named period starts and for whom. */
export interface PeriodOptions {
  /** The day of the event, `YYYY-MM-DD` in Asia/Shanghai; not counted itself. */
  startOn?: string | undefined;
  /** The instant of the event, RFC 3339; needed for hours, otherwise an alternative to `startOn`. */
  startAt?: string | undefined;
  /** The party has no domicile in China: longer periods where the law gives them, none where it takes them away. */
  foreign?: boolean | undefined;
  /** Days not counted in a trial limit (INT 243). */
  excludedDays?: number | undefined;
  calendar?: CourtCalendar | undefined;
}

/** A {@link PeriodResult} with its name and purpose. */
export interface NamedPeriodResult extends PeriodResult {
  /** Full name, after short names and `foreign` are resolved. */
  name: keyof typeof periods;
  /** What is to be done. */
  title: Bilingual;
  actor: NamedPeriod['actor'];
}

/** Is `name` a period that {@link period} knows? What is no text is none. */
export function isPeriodName(name: string): name is PeriodName {
  if (typeof name !== 'string') return false;
  return (
    Object.prototype.hasOwnProperty.call(periods, name) ||
    Object.prototype.hasOwnProperty.call(shortNames, name)
  );
}

function resolve(name: PeriodName, foreign: boolean): keyof typeof periods {
  if (!isPeriodName(name)) {
    throw new RuleInputError('unknownPeriod', `未知期间：${shown(name)}`, `unknown period: ${shown(name)}`);
  }
  const full =
    name in shortNames ? shortNames[name as keyof typeof shortNames] : (name as keyof typeof periods);
  const { foreign: other, foreignRefused: refused, zh, en } = namedPeriods[full];
  if (foreign && refused) {
    throw new RuleInputError(
      'invalidPeriod',
      `没有“${zh}”：${refused.zh}`,
      `no such period (${en}): ${refused.en}`,
    );
  }
  return foreign && other ? (other as keyof typeof periods) : full;
}

function rollOverOf(spec: NamedPeriod): NonNullable<NamedPeriod['rollOver']> {
  if (spec.unit === 'hour' || spec.unit === 'workday' || spec.direction === 'backward') return 'none';
  return spec.rollOver ?? (spec.actor === 'party' ? 'statute' : 'reading');
}

/** When it starts, by either field; two that say different days contradict each other. */
function startOf(options: PeriodOptions): { startOn: string | undefined; startAt: string | undefined } {
  const startAt = instantIfGiven(options.startAt);
  const given = dateIfGiven(options.startOn);
  const startOn = startAt === undefined ? given : dateInShanghai(startAt);
  if (given !== undefined && given !== startOn) {
    throw new RuleInputError(
      'invalidFacts',
      `startOn 与 startAt 不是同一日：${given}，${startAt}`,
      `startOn and startAt are different days: ${given}, ${startAt}`,
    );
  }
  return { startOn, startAt };
}

function compute(spec: NamedPeriod, options: PeriodOptions): PeriodResult {
  const { excludedDays, calendar } = options;
  const { startOn, startAt } = startOf(options);
  const { count, unit, meaning, direction, afterEnd } = spec;
  const rollOver = rollOverOf(spec);
  const words = {
    event: spec.from,
    title: { zh: spec.zh, en: spec.en },
    length: spec.citations.map((citation) => cite(citation, spec.zh, spec.en)),
    rollOverIsReading: rollOver === 'reading',
  };
  if (unit === 'hour') {
    if (!startAt)
      throw new RuleInputError('missingStart', '按小时计算须给出 startAt', 'hours need `startAt`');
    return addPeriod({ unit, count, startAt, countFrom: spec.countFrom, meaning }, words);
  }
  if (!startOn)
    throw new RuleInputError('missingStart', '须给出 startOn 或 startAt', '`startOn` or `startAt` is needed');
  return addPeriod(
    {
      unit,
      count,
      startOn,
      direction,
      rollOver: rollOver !== 'none',
      excludedDays,
      meaning,
      afterEnd,
      calendar,
    },
    words,
  );
}

const isBasis = (note: Bilingual | LegalBasis): note is LegalBasis => 'law' in note;

/**
 * Computes a period that has a name: `period('answer', { startOn: '2026-09-25' }).dueOn` is `2026-10-10`.
 *
 * @throws RuleInputError `unknownPeriod`, `missingStart`, `invalidDate`, `invalidInstant`, `invalidCount`; `invalidFacts`, also
 *   for a `startOn` and a `startAt` of different days; `invalidPeriod` also for a period that a foreign-related case does not have (CPL 166(2), 287, INT 537)
 */
export function period(name: PeriodName, options: PeriodOptions): NamedPeriodResult {
  const { foreign } = factsGiven(options, 'options');
  const full = resolve(name, flagIfGiven('foreign', foreign) ?? false);
  const spec = namedPeriods[full];
  if (options.excludedDays && !full.startsWith('trialLimit.')) {
    throw new RuleInputError(
      'invalidPeriod',
      '只有审限可以扣除期间',
      'days can only be left out of a trial limit',
    );
  }
  const result = compute(spec, options);
  const { notes = [] } = spec;
  return {
    ...result,
    name: full,
    title: { zh: spec.zh, en: spec.en },
    actor: spec.actor,
    legalBasis: basisOf(result.legalBasis, notes.filter(isBasis)),
    assumptions: [...notes.map(({ zh, en }) => ({ zh, en })), ...result.assumptions],
    interpretive: result.interpretive || spec.interpretive === true,
  };
}
