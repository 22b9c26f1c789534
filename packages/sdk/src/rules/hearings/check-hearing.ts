// The facts about an online hearing as they may be given, looked at once before any rule uses them. What is null is absent.
import { factsGiven, flagIfGiven, listGiven, nameGiven, wordIfGiven, wordsGiven } from '../facts.ts';
import type { HearingBarrier, HearingParty, OnlineStage } from './hearing-party.ts';

const stages: readonly OnlineStage[] = [
  'filing',
  'service',
  'mediation',
  'evidenceExchange',
  'hearing',
  'judgment',
  'enforcement',
];
const barrierWords: readonly HearingBarrier[] = [
  'onSiteCheckNeeded',
  'complexOrEvidenceHeavy',
  'stateSecurityOrSecret',
  'majorPublicAttention',
  'witnessOnSite',
  'other',
];

/** Facts for `hearingMode`. */
export interface HearingFacts {
  parties: readonly HearingParty[];
  barriers?: readonly HearingBarrier[] | undefined;
  /** Absent: `hearing`. */
  stage?: OnlineStage | undefined;
}

/** The same with nothing left open. Internal to the hearing rules. */
export interface CheckedHearing {
  parties: readonly HearingParty[];
  barriers: readonly HearingBarrier[];
  stage: OnlineStage;
}

function checkParty(party: HearingParty): HearingParty {
  const given = factsGiven(party, 'parties');
  const { consentScope } = given;
  return {
    role: nameGiven('role', given.role),
    consent: flagIfGiven('consent', given.consent),
    // No scope is another thing than an empty one.
    consentScope:
      consentScope === undefined || consentScope === null
        ? undefined
        : wordsGiven('consentScope', consentScope, stages),
    withdrawal: wordIfGiven('withdrawal', given.withdrawal, ['accepted', 'late', 'toDelay']),
    refusalJustified: flagIfGiven('refusalJustified', given.refusalJustified),
    technicalMeans: flagIfGiven('technicalMeans', given.technicalMeans),
    servedByAnnouncement: flagIfGiven('servedByAnnouncement', given.servedByAnnouncement),
  };
}

/**
 * Parties, barriers and stage, checked. Internal to the hearing rules.
 *
 * @throws RuleInputError `invalidFacts`
 */
export function checkHearing(facts: HearingFacts): CheckedHearing {
  const { parties, barriers, stage } = factsGiven(facts);
  return {
    parties: listGiven('parties', parties).map(checkParty),
    barriers: wordsGiven('barriers', barriers, barrierWords),
    stage: wordIfGiven('stage', stage, stages) ?? 'hearing',
  };
}
