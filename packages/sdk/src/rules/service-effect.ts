import { explained, step } from './explained.ts';
import type { Explained, Step } from './explained.ts';
import { dateInShanghai, parseInstant } from './instant.ts';
import type { Bilingual } from './laws.ts';
import { assessAttempt } from './service/assess-attempt.ts';
import type { AttemptOutcome } from './service/attempt-outcome.ts';
import { checkService } from './service/check-service.ts';
import { paperOnRequest } from './service/paper-on-request.ts';
import type { ServiceAttempt, ServiceFacts } from './service/service-facts.ts';
import { isPaperChannel } from './service/service-method.ts';

/** Where service stands. Only `presumed` and `effective` start periods. */
export type ServiceState = 'pending' | 'arrived' | 'presumed' | 'effective';

/** Whether and when a document counts as served. */
export interface ServiceEffect extends Explained {
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
  /**
   * The recipient asked for paper of a judgment, ruling or mediation document and must get it; the effective date does
   * not move (CPL 90/1).
   */
  paperDue: boolean;
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

function earliestStep(): Step {
  return step(
    '多种方式送达的，以最先完成的有效送达为准',
    'of several channels the earliest effective one counts',
    'OLR 31/4',
  );
}

/** OLR 31/4 speaks of several electronic ways; that paper counts among them is a reading. */
const mixed: Bilingual = {
  zh: '条文只说采用多种电子方式的；其中有纸质送达的，同样以最先完成的为准，系解释',
  en: 'the text speaks of several electronic ways; that the earliest counts with paper among them too is a reading',
};

/** What the caller left open about the deciding attempt. */
function takenForGranted(
  { recipientProvesArrivedAt }: ServiceAttempt,
  state: ServiceState,
  basis: ServiceBasis,
): Bilingual[] {
  const assumptions: Bilingual[] = [];
  if (basis === 'arrivalAtConfirmedAddress' && recipientProvesArrivedAt === undefined) {
    assumptions.push({
      zh: '系统显示发送成功即为到达；受送达人可以证明另一日期',
      en: 'what the system shows as sent has arrived; the recipient may prove another date',
    });
  }
  if (state === 'presumed') {
    assumptions.push({ zh: '没有反证', en: 'nothing is proven to the contrary' });
  }
  return assumptions;
}

/**
 * When does a document count as served? Confirmed address: on arrival. The person's own but unconfirmed address: a
 * reply or matching act completes service, a read receipt presumes it. A reminder or a message in the case group is
 * no service. The earliest effective attempt counts (OLR 29–32; CPL 90; INT 132–135); with paper among several ways that
 * is a reading.
 *
 * Reading the document, or calling this function, changes nothing. Service is not yet effect: a mediation document takes
 * effect on the last signature (`mediationDocumentEffect`), a judgment when no appeal is open (`judgmentTakesEffectOn`).
 *
 * @throws RuleInputError `invalidInstant`, `invalidDate`, `invalidFacts` for a word that is none
 */
export function effectiveAt(given: ServiceFacts): ServiceEffect {
  const facts = checkService(given);
  const outcomes = facts.attempts.map((attempt, index) => ({
    index,
    outcome: assessAttempt(attempt, facts),
  }));
  const best = outcomes.sort((a, b) => compare(a.outcome, b.outcome) || a.index - b.index)[0];
  if (!best) {
    const none = step('尚未送达', 'no attempt at service yet', 'CPL 87');
    const { due, steps, assumptions } = paperOnRequest(facts, false);
    return {
      state: 'pending',
      basis: 'noAttempt',
      rebuttable: false,
      paperDue: due,
      ...explained([none, ...steps], { assumptions, interpretive: due }),
    };
  }
  const { outcome, index } = best;
  const { state, basis } = outcome;
  const effective = outcomes.filter((other) => rank[other.outcome.state] === 2);
  const served = effective.map((one) => (facts.attempts[one.index] as ServiceAttempt).channel);
  const several = served.length > 1;
  const withPaper = several && served.some(isPaperChannel);
  const paper = paperOnRequest(facts, served.some(isPaperChannel));
  const effectiveOn = outcome.effectiveOn ?? (outcome.effectiveAt && dateInShanghai(outcome.effectiveAt));
  return {
    state,
    ...(outcome.effectiveAt === undefined ? {} : { effectiveAt: outcome.effectiveAt }),
    ...(effectiveOn === undefined ? {} : { effectiveOn }),
    basis,
    attempt: index,
    rebuttable: state === 'presumed',
    paperDue: paper.due,
    ...explained([...outcome.steps, ...(several ? [earliestStep()] : []), ...paper.steps], {
      assumptions: [
        ...takenForGranted(facts.attempts[index] as ServiceAttempt, state, basis),
        ...outcome.assumptions,
        ...(withPaper ? [mixed] : []),
        ...paper.assumptions,
      ],
      interpretive: outcome.interpretive || withPaper || paper.due,
    }),
  };
}
