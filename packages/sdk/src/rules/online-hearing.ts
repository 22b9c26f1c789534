import { cite } from './laws.ts';
import type { Bilingual, Citation, LegalBasis } from './laws.ts';

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
  /** The refusal has a good reason (OLR 21). */
  refusalJustified?: boolean | undefined;
  /** `false`: neither device nor skill to take part. */
  technicalMeans?: boolean | undefined;
  /** Served by announcement: online only if agreed before the hearing (OLR 23). */
  servedByAnnouncement?: boolean | undefined;
}

/** Reasons that keep a case off the screen (OLR 21), as found by the court. */
export type HearingBarrier =
  | 'onSiteCheckNeeded'
  | 'complexOrEvidenceHeavy'
  | 'stateSecurityOrSecret'
  | 'majorPublicAttention'
  | 'other';

/** How a hearing may be held, and each party's part in it. */
export interface HearingMode {
  mode: 'online' | 'hybrid' | 'offline' | 'needConsent';
  parties: { role: string; mode: 'online' | 'offline' | 'needConsent' }[];
  reasons: (Bilingual & { legalBasis: LegalBasis[] })[];
}

const barriers: Readonly<Record<HearingBarrier, Bilingual & { citation: Citation }>> = {
  onSiteCheckNeeded: {
    zh: '需要现场查明身份、核对原件或者查验实物',
    en: 'identity, originals or objects must be checked on site',
    citation: 'OLR 21/1(3)',
  },
  complexOrEvidenceHeavy: {
    zh: '疑难复杂、证据繁多',
    en: 'complex or heavy in evidence',
    citation: 'OLR 21/1(4)',
  },
  stateSecurityOrSecret: {
    zh: '涉及国家安全、国家秘密',
    en: 'state security or secrets',
    citation: 'OLR 21/1(5)',
  },
  majorPublicAttention: { zh: '有重大社会影响', en: 'major public attention', citation: 'OLR 21/1(6)' },
  other: { zh: '其他不宜在线庭审的情形', en: 'otherwise unsuitable', citation: 'OLR 21/1(7)' },
};

function partyMode(party: HearingParty, stage: OnlineStage): 'online' | 'offline' | 'needConsent' {
  const inScope = party.consentScope === undefined || party.consentScope.includes(stage);
  if (party.technicalMeans === false || party.consent === false) return 'offline';
  if (party.consent === true && inScope) return 'online';
  return party.servedByAnnouncement ? 'offline' : 'needConsent';
}

function reason(zh: string, en: string, citation: Citation): HearingMode['reasons'][number] {
  return { zh, en, legalBasis: [cite(citation)] };
}

function offlineReasons(
  parties: readonly HearingParty[],
  found: readonly HearingBarrier[],
): HearingMode['reasons'] {
  const reasons = found.map((barrier) =>
    reason(barriers[barrier].zh, barriers[barrier].en, barriers[barrier].citation),
  );
  if (parties.every(({ consent }) => consent === false)) {
    reasons.push(reason('各方均不同意在线庭审', 'all parties refuse', 'OLR 21/1(1)'));
  } else if (parties.some(({ consent, refusalJustified }) => consent === false && refusalJustified)) {
    reasons.push(reason('一方不同意且有正当理由', 'one party refuses with good reason', 'OLR 21/1(1)'));
  }
  if (parties.every(({ technicalMeans }) => technicalMeans === false)) {
    reasons.push(reason('各方均不具备在线庭审的技术条件和能力', 'nobody has the means', 'OLR 21/1(2)'));
  }
  return reasons;
}

/**
 * How may the hearing be held? Consent is per stage and per party (OLR 4): who agrees may be online while another is in
 * court. The court decides; this says what the rules leave open.
 *
 * @param facts `stage` defaults to `hearing`; `parties` must not be empty
 */
export function hearingMode(facts: {
  parties: readonly HearingParty[];
  barriers?: readonly HearingBarrier[] | undefined;
  stage?: OnlineStage | undefined;
}): HearingMode {
  const stage = facts.stage ?? 'hearing';
  const parties = facts.parties.map((party) => ({ role: party.role, mode: partyMode(party, stage) }));
  const offline = facts.parties.length === 0 ? [] : offlineReasons(facts.parties, facts.barriers ?? []);
  if (offline.length > 0) {
    return {
      mode: 'offline',
      parties: parties.map(({ role }) => ({ role, mode: 'offline' })),
      reasons: offline,
    };
  }
  if (parties.length === 0 || parties.some(({ mode }) => mode === 'needConsent')) {
    const text = reason(
      '须逐方、逐环节取得同意，不得推定',
      'consent is needed from each party for this stage',
      'OLR 4/2(4)',
    );
    return { mode: 'needConsent', parties, reasons: [text] };
  }
  if (parties.every(({ mode }) => mode === 'online')) {
    return {
      mode: 'online',
      parties,
      reasons: [reason('各方同意在线庭审', 'all parties agree', 'OLR 4/2(2)')],
    };
  }
  if (parties.every(({ mode }) => mode === 'offline')) {
    return {
      mode: 'offline',
      parties,
      reasons: [reason('没有一方可以在线', 'no party can be online', 'OLR 21/1')],
    };
  }
  const announced = facts.parties.some(({ servedByAnnouncement }) => servedByAnnouncement);
  const reasons = [reason('部分当事人在线，部分线下', 'some online, others in court', 'OLR 4/2(3)')];
  if (announced)
    reasons.push(
      reason(
        '公告送达的当事人未在庭前同意，线下开庭',
        'served by announcement and not agreed: in court',
        'OLR 23',
      ),
    );
  return { mode: 'hybrid', parties, reasons };
}
