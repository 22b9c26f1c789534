/** Stages for which consent to going online is given separately (OLR 4). */
export type OnlineStage =
  | 'filing'
  | 'service'
  | 'mediation'
  | 'evidenceExchange'
  | 'hearing'
  | 'judgment'
  | 'enforcement';

/** A party as far as an online hearing is concerned. */
export interface HearingParty {
  /** `plaintiff`, `defendant`, `thirdParty:2` …: the caller's own word. */
  role: string;
  /** To this hearing. Absent: not asked, or no answer. Never presumed. */
  consent?: boolean | undefined;
  /** Stages the consent was given for; absent: for the stage that is asked about. */
  consentScope?: readonly OnlineStage[] | undefined;
  /**
   * Agreed before and then took it back, as the court finds: `accepted` when in reasonable time before the hearing and
   * not to delay, otherwise `late` or `toDelay`: then the earlier consent still binds, whatever `consent` says now
   * (OLR 5/2, 6; a reading).
   */
  withdrawal?: 'accepted' | 'late' | 'toDelay' | undefined;
  /** The refusal has a good reason: nobody is heard online then (OLR 21/1(1)). Matters for the hearing alone. */
  refusalJustified?: boolean | undefined;
  /** `false`: neither device nor skill to take part. */
  technicalMeans?: boolean | undefined;
  /** Served by announcement: online only if agreed before the hearing (OLR 23). */
  servedByAnnouncement?: boolean | undefined;
}

/**
 * Reasons that keep a case off the screen (OLR 5, 21), as found by the court. `witnessOnSite` is none by itself: the
 * witness comes to court, the parties may stay online, and the court decides whether all do (OLR 5/3, 26/1).
 */
export type HearingBarrier =
  | 'onSiteCheckNeeded'
  | 'complexOrEvidenceHeavy'
  | 'stateSecurityOrSecret'
  | 'majorPublicAttention'
  | 'witnessOnSite'
  | 'other';

/** How one party takes part. */
export type PartyMode = 'online' | 'offline' | 'needConsent';

/** Taken back too late or to delay: the earlier consent binds. */
export const stillBound = ({ withdrawal }: HearingParty): boolean =>
  withdrawal === 'late' || withdrawal === 'toDelay';

/** Does not agree, or took the consent back in time. */
export const refuses = (party: HearingParty): boolean =>
  party.withdrawal === 'accepted' || (party.consent === false && !stillBound(party));

/** Neither device nor skill. */
export const lacksMeans = ({ technicalMeans }: HearingParty): boolean => technicalMeans === false;

/** How this party by itself may take part in the stage. */
export function partyMode(party: HearingParty, stage: OnlineStage): PartyMode {
  const { consent, consentScope } = party;
  if (lacksMeans(party) || refuses(party)) return 'offline';
  const inScope = consentScope === undefined || consentScope.includes(stage);
  if ((consent === true || stillBound(party)) && inScope) return 'online';
  return party.servedByAnnouncement ? 'offline' : 'needConsent';
}
