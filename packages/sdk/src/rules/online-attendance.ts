import { cite } from './laws.ts';
import type { Bilingual, LegalBasis } from './laws.ts';

/** Facts for {@link asynchronousHearingAllowed}. What is absent is not shown. */
export interface AsynchronousFacts {
  procedure: 'smallClaims' | 'summary' | 'ordinary' | 'special';
  simultaneousDifficult?: boolean | undefined;
  writtenApplication?: boolean | undefined;
  allAgree?: boolean | undefined;
  /** After the exchange of evidence. */
  factsUndisputed?: boolean | undefined;
}

/** The conditions of an asynchronous hearing; all must hold. */
export type AsynchronousCondition =
  | 'procedure'
  | 'simultaneousDifficult'
  | 'writtenApplication'
  | 'allAgree'
  | 'factsUndisputed';

/** Allowed or not, with the conditions that fail. */
export interface AsynchronousDecision extends Bilingual {
  allowed: boolean;
  missing: AsynchronousCondition[];
  legalBasis: LegalBasis[];
}

/** May the hearing be asynchronous (非同步审理)? Only small claims or summary cases, on five conditions (OLR 20). */
export function asynchronousHearingAllowed(facts: AsynchronousFacts): AsynchronousDecision {
  const conditions: readonly AsynchronousCondition[] = [
    'simultaneousDifficult',
    'writtenApplication',
    'allAgree',
    'factsUndisputed',
  ];
  const missing: AsynchronousCondition[] = conditions.filter(
    (name) => facts[name as keyof AsynchronousFacts] !== true,
  );
  if (facts.procedure !== 'smallClaims' && facts.procedure !== 'summary') missing.unshift('procedure');
  const allowed = missing.length === 0;
  return {
    allowed,
    missing,
    zh: allowed ? '可以非同步进行庭审' : '不符合非同步庭审的全部条件',
    en: allowed ? 'an asynchronous hearing is possible' : `conditions not met: ${missing.join(', ')}`,
    legalBasis: [cite('OLR 20/2')],
  };
}

/** Facts for {@link attendanceTreatment}. */
export interface AttendanceFacts {
  /** Did not join in time. */
  absent?: boolean | undefined;
  /** Left without permission. */
  leftWithoutPermission?: boolean | undefined;
  /** Was warned and did not come back. */
  warned?: boolean | undefined;
  cause: 'networkFailure' | 'deviceFailure' | 'powerCut' | 'forceMajeure' | 'none';
}

/** How absence from the screen is treated (OLR 25). Whether a judgment by default follows is the judge's decision. */
export interface AttendanceTreatment extends Bilingual {
  treatedAs: 'present' | 'notAbsent' | 'refuseToAppear' | 'midwayExit' | 'warnFirst';
  legalBasis: LegalBasis[];
}

/** How is a party treated who does not join, or leaves, an online hearing? */
export function attendanceTreatment(facts: AttendanceFacts): AttendanceTreatment {
  const legalBasis = [cite('OLR 25/2')];
  if (!facts.absent && !facts.leftWithoutPermission) {
    return { treatedAs: 'present', zh: '在线参加庭审', en: 'takes part', legalBasis };
  }
  if (facts.cause !== 'none') {
    return {
      treatedAs: 'notAbsent',
      zh: '因网络、设备、电力故障或不可抗力，不视为拒不到庭',
      en: 'a fault or force majeure: not absence',
      legalBasis,
    };
  }
  if (facts.absent)
    return { treatedAs: 'refuseToAppear', zh: '视为拒不到庭', en: 'refusal to appear', legalBasis };
  return facts.warned
    ? {
        treatedAs: 'midwayExit',
        zh: '经提示、警告仍不改正，视为中途退庭',
        en: 'leaving midway, after a warning',
        legalBasis,
      }
    : { treatedAs: 'warnFirst', zh: '应先提示、警告', en: 'a warning comes first', legalBasis };
}
