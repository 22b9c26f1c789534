import { explained, step } from './explained.ts';
import type { Explained, Step } from './explained.ts';
import { checkHearing } from './hearings/check-hearing.ts';
import type { HearingFacts } from './hearings/check-hearing.ts';
import { partyMode, stillBound } from './hearings/hearing-party.ts';
import type { HearingParty, PartyMode } from './hearings/hearing-party.ts';
import { inCourtSteps, withdrawalSteps, witnessStep } from './hearings/hearing-steps.ts';
import { offlineSteps } from './hearings/off-the-screen.ts';
import type { Bilingual } from './laws.ts';

/** How a hearing may be held, and each party's part in it. */
export interface HearingMode extends Explained {
  /** `hybrid` also where all parties are online and a witness is in court. */
  mode: 'online' | 'hybrid' | 'offline' | 'needConsent';
  parties: { role: string; mode: PartyMode }[];
}

const readings = {
  bound: {
    zh: '条文只说反悔应当在合理期限内提出且不得拖延；逾期或者意在拖延的反悔不予准许、原同意继续有效，系解释',
    en: 'the text only says when consent may be taken back; that one taken back late or to delay still binds is a reading',
  },
  witness: {
    zh: '证人到庭、当事人仍可在线，系对两条规定的理解；是否全部转为线下，依当事人的要求由法院决定',
    en: 'that parties may stay online while a witness is in court is a reading; whether all come to court the court decides when a party asks',
  },
} as const satisfies Record<string, Bilingual>;

const scopeTaken: Bilingual = {
  zh: '未说明同意范围的，视为对本环节同意',
  en: 'consent without a scope is taken to be for this stage',
};

/** What follows from each party's own part. */
function byParties(
  parties: readonly HearingParty[],
  modes: HearingMode['parties'],
  hasWitness: boolean,
): readonly [mode: HearingMode['mode'], steps: Step[]] {
  if (modes.length === 0 || modes.some(({ mode }) => mode === 'needConsent')) {
    const text = '须逐方、逐环节取得同意，不得推定';
    return ['needConsent', [step(text, 'consent is needed from each party for this stage', 'OLR 4/2(4)')]];
  }
  const inCourt = inCourtSteps(parties, modes);
  if (modes.every(({ mode }) => mode === 'offline')) {
    const none = step(
      '没有既同意又有条件在线的一方',
      'no party both agrees and is able',
      'OLR 4/1',
      'OLR 5/1',
    );
    return ['offline', [none, ...inCourt]];
  }
  if (modes.every(({ mode }) => mode === 'online')) {
    return [hasWitness ? 'hybrid' : 'online', [step('各方同意在线进行', 'all parties agree', 'OLR 4/2(2)')]];
  }
  const some = step('部分当事人在线，部分线下', 'some online, others in court', 'OLR 4/2(3)');
  return ['hybrid', [some, ...inCourt]];
}

/**
 * How may the hearing be held? Consent is per stage and per party (OLR 4): who agrees may be online while another is in
 * court. What OLR 21 says is about hearings; another stage goes to court where it is unsuitable (OLR 5/1). The court
 * decides; this says what the rules leave open.
 *
 * @param facts `stage` defaults to `hearing`; nobody is online while `parties` is empty
 * @throws RuleInputError `invalidFacts`
 */
export function hearingMode(facts: HearingFacts): HearingMode {
  const { parties, barriers, stage } = checkHearing(facts);
  const hasWitness = barriers.includes('witnessOnSite');
  const bound = parties.some(stillBound);
  const ownModes = parties.map((party) => ({ role: party.role, mode: partyMode(party, stage) }));
  const offline = offlineSteps(parties, barriers, stage);
  const allInCourt = offline.length > 0;
  const [mode, steps] = allInCourt
    ? (['offline', offline] as const)
    : byParties(parties, ownModes, hasWitness);
  // Where everybody is in court, a witness there changes nothing.
  const witnessMatters = hasWitness && mode !== 'offline';
  const assumptions: Bilingual[] = [];
  if (parties.some(({ consent, consentScope }) => consent && !consentScope)) assumptions.push(scopeTaken);
  if (bound) assumptions.push(readings.bound);
  if (witnessMatters) assumptions.push(readings.witness);
  return {
    mode,
    parties: allInCourt ? ownModes.map(({ role }) => ({ role, mode: 'offline' as const })) : ownModes,
    ...explained([...withdrawalSteps(parties), ...steps, ...(witnessMatters ? [witnessStep()] : [])], {
      assumptions,
      interpretive: bound || witnessMatters,
    }),
  };
}
