import { formatDate, parseDate } from '../civil-day.ts';
import { RuleInputError } from '../errors.ts';
import { explained, step } from '../explained.ts';
import type { Explained } from '../explained.ts';
import { countGiven, factsGiven, flagGiven, listGiven, wordGiven } from '../facts.ts';
import { cite } from '../laws.ts';
import type { Bilingual } from '../laws.ts';
import { dayWords } from '../weekday.ts';

/** A mediation document (调解书) takes effect on the last signature of the parties (INT 149; CPL 100). */
export interface MediationEffect extends Explained {
  /** Absent until everyone has signed. */
  effectiveOn?: string;
  missingSignatures: number;
}

/**
 * When does a mediation document that the court issues take effect?
 *
 * @param signedOn the days on which the parties signed for it
 * @param parties how many must sign, at least 1
 * @throws RuleInputError `invalidDate`; `invalidCount`, also when there are more signatures than parties; `invalidFacts`
 */
export function mediationDocumentEffect(signedOn: readonly string[], parties: number): MediationEffect {
  const last = Math.max(...listGiven('signedOn', signedOn).map(parseDate));
  const missingSignatures = countGiven('parties', parties, 1) - signedOn.length;
  if (missingSignatures < 0) {
    const counts = `signedOn: ${signedOn.length}, parties: ${parties}`;
    throw new RuleInputError(
      'invalidCount',
      `签收多于当事人：${counts}`,
      `more signatures than parties: ${counts}`,
    );
  }
  const signatures = step(
    `应由 ${parties} 方签收，已签收 ${signedOn.length} 方`,
    `${parties} must sign, ${signedOn.length} have`,
    'CPL 100/3',
  );
  if (missingSignatures > 0) {
    const waits = step('尚未全部签收，未生效', 'not yet signed by all: without effect', 'INT 149');
    return { missingSignatures, ...explained([signatures, waits]) };
  }
  const { zh, en } = dayWords(last);
  const effect = step(
    `最后一方 ${zh}签收，自当日生效`,
    `the last signed on ${en}: effective that day`,
    'INT 149',
  );
  return { effectiveOn: formatDate(last), missingSignatures, ...explained([signatures, effect]) };
}

/** Where the service of a payment order stands. */
export interface PaymentOrderOutcome extends Explained {
  outcome: 'served' | 'pending' | 'procedureTerminated';
}

/**
 * A payment order that cannot be served within 30 days of issue ends the procedure (INT 430 (2)).
 *
 * @param facts `daysSinceIssue`: whole days over since the day of issue, which is not counted; at 30 the time is up
 * @throws RuleInputError `invalidCount`, `invalidFacts`
 */
export function paymentOrderOutcome(facts: { daysSinceIssue: number; served: boolean }): PaymentOrderOutcome {
  const given = factsGiven(facts);
  const daysSinceIssue = countGiven('daysSinceIssue', given.daysSinceIssue);
  if (flagGiven('served', given.served)) {
    const why = step(
      '已送达；债务人自收到之日起 15 日内清偿或者书面异议',
      'served; the debtor pays or objects in writing within 15 days of receipt',
      'CPL 227',
    );
    return { outcome: 'served', ...explained([why]) };
  }
  const terminated = daysSinceIssue >= 30;
  const why = terminated
    ? step(
        '发出后三十日内未能送达，裁定终结督促程序，支付令失效',
        'not served within 30 days: the procedure ends and the order lapses',
        'INT 430(2)',
      )
    : step(
        `发出后已过 ${daysSinceIssue} 日，未满三十日，继续送达`,
        `${daysSinceIssue} of 30 days are over: service goes on`,
        'INT 430(2)',
      );
  return { outcome: terminated ? 'procedureTerminated' : 'pending', ...explained([why]) };
}

/** Stages in which an address can be confirmed and used. */
export type ServicePhase = 'firstInstance' | 'secondInstance' | 'retrial' | 'enforcement';

/** Whether an address confirmed earlier still serves. */
export interface AddressDecision extends Bilingual, Explained {
  allowed: boolean;
}

const phases: readonly ServicePhase[] = ['firstInstance', 'secondInstance', 'retrial', 'enforcement'];

/**
 * May an address confirmed earlier be used now? What was confirmed in the first instance carries over until changed in
 * writing (INT 137); that it carries over from a later stage too is a reading.
 *
 * @throws RuleInputError `invalidFacts`
 */
export function assessConfirmedAddress(facts: {
  confirmedIn: ServicePhase;
  usedIn: ServicePhase;
  changedInWriting: boolean;
}): AddressDecision {
  const given = factsGiven(facts);
  const confirmedIn = wordGiven('confirmedIn', given.confirmedIn, phases);
  const usedIn = wordGiven('usedIn', given.usedIn, phases);
  const changedInWriting = flagGiven('changedInWriting', given.changedInWriting);
  const later = phases.indexOf(usedIn) >= phases.indexOf(confirmedIn);
  const allowed = !changedInWriting && later;
  const words = allowed
    ? { zh: '原确认的地址继续适用', en: 'the confirmed address still holds' }
    : changedInWriting
      ? { zh: '地址已书面变更', en: 'changed in writing' }
      : { zh: '地址在以后的程序中才确认', en: 'confirmed only later' };
  const law = cite(
    'INT 137',
    '第一审确认的地址适用于第二审、审判监督和执行程序，书面变更的除外',
    'carries over from the first instance to later stages, unless changed in writing',
  );
  const interpretive = allowed && confirmedIn !== 'firstInstance' && confirmedIn !== usedIn;
  const reading = {
    zh: '条文只说第一审确认的地址；以后程序中确认的地址继续适用，系解释',
    en: 'the text speaks of addresses confirmed in the first instance; that later ones carry over too is a reading',
  };
  return {
    allowed,
    ...words,
    ...explained([step(words.zh, words.en, law)], {
      assumptions: interpretive ? [reading] : [],
      interpretive,
    }),
  };
}
