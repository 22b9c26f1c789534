import { explained, step } from './explained.ts';
import type { Explained, Step } from './explained.ts';
import type { Citation } from './laws.ts';

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
   * not to delay, otherwise `late` or `toDelay` (OLR 5/2).
   */
  withdrawal?: 'accepted' | 'late' | 'toDelay' | undefined;
  /** The refusal has a good reason (OLR 21). */
  refusalJustified?: boolean | undefined;
  /** `false`: neither device nor skill to take part. */
  technicalMeans?: boolean | undefined;
  /** Served by announcement: online only if agreed before the hearing (OLR 23). */
  servedByAnnouncement?: boolean | undefined;
}

/** Reasons that keep a case off the screen (OLR 5, 21), as found by the court. */
export type HearingBarrier =
  | 'onSiteCheckNeeded'
  | 'complexOrEvidenceHeavy'
  | 'stateSecurityOrSecret'
  | 'majorPublicAttention'
  | 'witnessOnSite'
  | 'other';

type PartyMode = 'online' | 'offline' | 'needConsent';

/** How a hearing may be held, and each party's part in it. */
export interface HearingMode extends Explained {
  mode: 'online' | 'hybrid' | 'offline' | 'needConsent';
  parties: { role: string; mode: PartyMode }[];
}

const barrierWords: Readonly<Record<HearingBarrier, readonly [zh: string, en: string, law: Citation]>> = {
  onSiteCheckNeeded: [
    '需要现场查明身份、核对原件或者查验实物',
    'identity, originals or objects must be checked on site',
    'OLR 21/1(3)',
  ],
  complexOrEvidenceHeavy: ['疑难复杂、证据繁多', 'complex or heavy in evidence', 'OLR 21/1(4)'],
  stateSecurityOrSecret: ['涉及国家安全、国家秘密', 'state security or secrets', 'OLR 21/1(5)'],
  majorPublicAttention: ['有重大社会影响', 'major public attention', 'OLR 21/1(6)'],
  witnessOnSite: ['需证人现场作证', 'a witness must testify on site', 'OLR 5/3'],
  other: ['其他不宜在线庭审的情形', 'otherwise unsuitable', 'OLR 21/1(7)'],
};

const refuses = ({ consent, withdrawal }: HearingParty): boolean =>
  consent === false || withdrawal === 'accepted';

function partyMode(party: HearingParty, stage: OnlineStage): PartyMode {
  const { consentScope } = party;
  if (party.technicalMeans === false || refuses(party)) return 'offline';
  const inScope = consentScope === undefined || consentScope.includes(stage);
  if (party.consent === true && inScope) return 'online';
  return party.servedByAnnouncement ? 'offline' : 'needConsent';
}

function offlineSteps(parties: readonly HearingParty[], found: readonly HearingBarrier[]): Step[] {
  const steps = found.map((barrier) => step(...barrierWords[barrier]));
  if (parties.every(refuses)) {
    steps.push(step('各方均不同意在线庭审', 'all parties refuse', 'OLR 21/1(1)'));
  } else if (parties.some((party) => refuses(party) && party.refusalJustified)) {
    steps.push(step('一方不同意且有正当理由', 'one party refuses with good reason', 'OLR 21/1(1)'));
  }
  if (parties.every(({ technicalMeans }) => technicalMeans === false)) {
    steps.push(step('各方均不具备在线庭审的技术条件和能力', 'nobody has the means', 'OLR 21/1(2)'));
  }
  return steps;
}

/** What became of consents that were taken back (OLR 5/2, 6). */
function withdrawalSteps(parties: readonly HearingParty[]): Step[] {
  const steps: Step[] = [];
  if (parties.some(({ withdrawal }) => withdrawal === 'accepted')) {
    steps.push(
      step(
        '一方在庭审前的合理期限内反悔，且不是故意拖延，转为线下',
        'one party took its consent back in reasonable time and not to delay: in court',
        'OLR 5/2',
      ),
    );
  }
  if (parties.some(({ withdrawal }) => withdrawal === 'late' || withdrawal === 'toDelay')) {
    steps.push(
      step(
        '一方反悔未在合理期限内提出或者意在拖延，仍应在线参加；不参加的依法承担后果',
        'one party took its consent back too late or to delay: it stays online, or bears the consequences',
        'OLR 5/2',
        'OLR 6',
      ),
    );
  }
  return steps;
}

/**
 * How may the hearing be held? Consent is per stage and per party (OLR 4): who agrees may be online while another is in
 * court. The court decides; this says what the rules leave open.
 *
 * @param facts `stage` defaults to `hearing`; nobody is online while `parties` is empty
 */
export function hearingMode(facts: {
  parties: readonly HearingParty[];
  barriers?: readonly HearingBarrier[] | undefined;
  stage?: OnlineStage | undefined;
}): HearingMode {
  const stage = facts.stage ?? 'hearing';
  const parties = facts.parties.map((party) => ({ role: party.role, mode: partyMode(party, stage) }));
  const withdrawn = withdrawalSteps(facts.parties);
  const scopeOpen = facts.parties.some(({ consent, consentScope }) => consent && !consentScope);
  const answer = (
    mode: HearingMode['mode'],
    steps: readonly Step[],
    as: HearingMode['parties'] = parties,
  ): HearingMode => ({
    mode,
    parties: as,
    ...explained([...withdrawn, ...steps], {
      assumptions: scopeOpen
        ? [
            {
              zh: '未说明同意范围的，视为对本环节同意',
              en: 'consent without a scope is taken to be for this stage',
            },
          ]
        : [],
    }),
  });
  const offline = parties.length === 0 ? [] : offlineSteps(facts.parties, facts.barriers ?? []);
  if (offline.length > 0) {
    return answer(
      'offline',
      offline,
      parties.map(({ role }) => ({ role, mode: 'offline' })),
    );
  }
  if (parties.length === 0 || parties.some(({ mode }) => mode === 'needConsent')) {
    const text = '须逐方、逐环节取得同意，不得推定';
    return answer('needConsent', [
      step(text, 'consent is needed from each party for this stage', 'OLR 4/2(4)'),
    ]);
  }
  if (parties.every(({ mode }) => mode === 'online')) {
    return answer('online', [step('各方同意在线庭审', 'all parties agree', 'OLR 4/2(2)')]);
  }
  if (parties.every(({ mode }) => mode === 'offline')) {
    return answer('offline', [step('没有一方可以在线', 'no party can be online', 'OLR 21/1')]);
  }
  const steps = [step('部分当事人在线，部分线下', 'some online, others in court', 'OLR 4/2(3)')];
  if (facts.parties.some(({ servedByAnnouncement }) => servedByAnnouncement)) {
    steps.push(
      step(
        '公告送达的当事人未在庭前同意，线下开庭',
        'served by announcement and not agreed: in court',
        'OLR 23',
      ),
    );
  }
  return answer('hybrid', steps);
}
