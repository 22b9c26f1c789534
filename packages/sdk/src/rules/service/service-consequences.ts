import { formatDate, parseDate } from '../civil-day.ts';
import { cite } from '../laws.ts';
import type { Bilingual, LegalBasis } from '../laws.ts';

/** A mediation document (调解书) takes effect on the last signature of the parties (INT 149; CPL 100). */
export interface MediationEffect {
  /** Absent until everyone has signed. */
  effectiveOn?: string;
  missingSignatures: number;
  legalBasis: LegalBasis[];
}

/**
 * When does a mediation document that the court issues take effect?
 *
 * @param signedOn the days on which the parties signed for it
 * @param parties how many must sign
 * @throws RuleInputError `invalidDate`
 */
export function mediationDocumentEffect(signedOn: readonly string[], parties: number): MediationEffect {
  const legalBasis = [
    cite('CPL 100'),
    cite('INT 149', '最后收到调解书的当事人签收的日期', 'the last signature'),
  ];
  const days = signedOn.map(parseDate);
  const missingSignatures = Math.max(0, parties - days.length);
  if (missingSignatures > 0 || days.length === 0) return { missingSignatures, legalBasis };
  return { effectiveOn: formatDate(Math.max(...days)), missingSignatures, legalBasis };
}

/** A decision with its text and law. */
export interface ServiceConsequence extends Bilingual {
  allowed: boolean;
  legalBasis: LegalBasis[];
}

/**
 * Does the service of the summons allow a judgment by default? In summary procedure, when summoned by simple means
 * (message, telephone, e-mail), only if receipt is confirmed or proven (INT 261). It is the judge who decides.
 */
export function defaultJudgmentAllowed(facts: {
  procedure: 'ordinary' | 'summary' | 'smallClaims';
  summonedBySimpleMeans: boolean;
  receiptConfirmedOrProven: boolean;
}): ServiceConsequence {
  if (!facts.summonedBySimpleMeans) {
    return {
      allowed: true,
      zh: '传票依法送达',
      en: 'summoned in the regular way',
      legalBasis: [cite('CPL 147')],
    };
  }
  if (facts.procedure === 'ordinary') {
    const text = { zh: '普通程序须用传票传唤', en: 'ordinary procedure needs a served summons' };
    return { allowed: false, ...text, legalBasis: [cite('CPL 147')] };
  }
  const legalBasis = [
    cite('INT 261/2', '未经确认或证明收到的，不得缺席判决', 'no default judgment without proof of receipt'),
  ];
  return facts.receiptConfirmedOrProven
    ? { allowed: true, zh: '已确认或证明收到', en: 'receipt is confirmed or proven', legalBasis }
    : {
        allowed: false,
        zh: '未经确认，也没有证据证明收到，不得缺席判决',
        en: 'receipt neither confirmed nor proven',
        legalBasis,
      };
}

/** A payment order that cannot be served within 30 days of issue ends the procedure (INT 430). */
export function paymentOrderOutcome(facts: {
  daysSinceIssue: number;
  served: boolean;
}): 'served' | 'pending' | 'procedureTerminated' {
  if (facts.served) return 'served';
  return facts.daysSinceIssue >= 30 ? 'procedureTerminated' : 'pending';
}

/** Stages in which an address can be confirmed and used. */
export type ServicePhase = 'firstInstance' | 'secondInstance' | 'retrial' | 'enforcement';

/** May an address confirmed earlier be used now? It carries over until changed in writing (INT 137). */
export function confirmedAddressUsable(facts: {
  confirmedIn: ServicePhase;
  usedIn: ServicePhase;
  changedInWriting: boolean;
}): ServiceConsequence {
  const legalBasis = [
    cite('INT 137', '确认的地址适用于第二审、审判监督和执行程序', 'carries over to later stages'),
  ];
  const order: readonly ServicePhase[] = ['firstInstance', 'secondInstance', 'retrial', 'enforcement'];
  const allowed = !facts.changedInWriting && order.indexOf(facts.usedIn) >= order.indexOf(facts.confirmedIn);
  return allowed
    ? { allowed, zh: '原确认的地址继续适用', en: 'the confirmed address still holds', legalBasis }
    : {
        allowed,
        zh: '地址已书面变更，或确认在后',
        en: 'changed in writing, or confirmed only later',
        legalBasis,
      };
}
