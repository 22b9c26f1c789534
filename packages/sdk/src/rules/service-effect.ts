import { dateInShanghai, parseInstant } from './instant.ts';
import { cite } from './laws.ts';
import type { Bilingual, LegalBasis } from './laws.ts';
import { assessAttempt } from './service/assess-attempt.ts';
import type { AttemptOutcome } from './service/attempt-outcome.ts';
import type { ServiceFacts } from './service/service-facts.ts';

/** Where service stands. Only `presumed` and `effective` start periods. */
export type ServiceState = 'pending' | 'arrived' | 'presumed' | 'effective';

/** A reason with its law. */
export interface ServiceReason extends Bilingual {
  legalBasis: LegalBasis[];
}

/** Whether and when a document counts as served. */
export interface ServiceEffect {
  state: ServiceState;
  /** RFC 3339 instant; absent when only a day is known (post returned, signature on paper). */
  effectiveAt?: string;
  /** The day that starts periods, `YYYY-MM-DD` in Asia/Shanghai; present whenever `state` is presumed or effective. */
  effectiveOn?: string;
  /** Which rule decided: stable, for programs. */
  basis: ServiceBasis;
  /** Index into `facts.attempts` of the attempt that decided. */
  attempt?: number;
  /** Presumed service falls when a system error, another's account or reading by another is proven (OLR 31). */
  rebuttable: boolean;
  /** The recipient asked for paper and must get it; the effective date does not move (CPL 90). */
  paperDue: boolean;
  reasons: ServiceReason[];
  interpretive: boolean;
}

/** What decided, or why nothing did. */
export type ServiceBasis = AttemptOutcome['basis'] | 'noAttempt';

function sortKey({ effectiveAt, effectiveOn }: AttemptOutcome): number {
  if (effectiveAt !== undefined) return parseInstant(effectiveAt);
  return effectiveOn === undefined ? Infinity : parseInstant(`${effectiveOn}T23:59:59+08:00`);
}

const rank: Readonly<Record<ServiceState, number>> = { pending: 0, arrived: 1, presumed: 2, effective: 2 };

/** Effective attempts first, the earliest of them first (OLR 31); then the one that came furthest. */
function compare(a: AttemptOutcome, b: AttemptOutcome): number {
  const byRank = rank[b.state] - rank[a.state];
  if (byRank !== 0) return byRank;
  const [first, second] = [sortKey(a), sortKey(b)];
  return first === second ? 0 : first - second;
}

const earliest: ServiceReason = {
  zh: '多种方式送达的，以最先完成的有效送达为准',
  en: 'of several channels the earliest effective one counts',
  legalBasis: [cite('OLR 31/4', '以最先完成的有效送达时间为准', 'the earliest effective service')],
};

function paperReason(): ServiceReason {
  const basis = cite('CPL 90', '受送达人提出需要纸质文书的，人民法院应当提供', 'paper on request');
  return {
    zh: '已要求纸质文书：应当提供，不改变送达日期',
    en: 'paper was asked for and is due; the date of service stays',
    legalBasis: [basis],
  };
}

/**
 * When does a document count as served? Confirmed address: on arrival. The person's own but unconfirmed address: a
 * reply or matching act completes service, a read receipt presumes it. A reminder or a message in the case group is
 * no service. The earliest effective attempt counts (OLR 29–32; CPL 90; INT 132–135).
 *
 * Reading the document, or calling this function, changes nothing. Service is not yet effect: a mediation document takes
 * effect on the last signature (`mediationDocumentEffect`), a judgment when no appeal is open (`judgmentTakesEffectOn`).
 *
 * @throws RuleInputError `invalidInstant`, `invalidDate`
 */
export function effectiveAt(facts: ServiceFacts): ServiceEffect {
  const paperDue = facts.paperRequested === true;
  const outcomes = facts.attempts.map((attempt, index) => ({
    index,
    outcome: assessAttempt(attempt, facts),
  }));
  const best = outcomes.sort((a, b) => compare(a.outcome, b.outcome) || a.index - b.index)[0];
  if (!best) {
    const none = { zh: '尚未送达', en: 'no attempt at service yet', legalBasis: [] };
    return {
      state: 'pending',
      basis: 'noAttempt',
      rebuttable: false,
      paperDue,
      reasons: [none],
      interpretive: false,
    };
  }
  const { outcome, index } = best;
  const effective = outcomes.filter((other) => rank[other.outcome.state] === 2);
  const effectiveOn = outcome.effectiveOn ?? (outcome.effectiveAt && dateInShanghai(outcome.effectiveAt));
  return {
    state: outcome.state,
    ...(outcome.effectiveAt === undefined ? {} : { effectiveAt: outcome.effectiveAt }),
    ...(effectiveOn === undefined ? {} : { effectiveOn }),
    basis: outcome.basis,
    attempt: index,
    rebuttable: outcome.state === 'presumed',
    paperDue,
    reasons: [
      ...outcome.reasons,
      ...(effective.length > 1 ? [earliest] : []),
      ...(paperDue ? [paperReason()] : []),
    ],
    interpretive: outcome.interpretive || paperDue,
  };
}
