// Online, in the courtroom, or mixed. The rules say what is open (人民法院在线诉讼规则第4、21、23条); the court chooses.
import type { Schemas } from '@yunting/sdk/types';
import { hearingMode } from '@yunting/sdk/rules';
import type { HearingParty, OnlineStage } from '@yunting/sdk/rules';
import type { Context } from '../../court/context.ts';
import type { Records } from '../../court/records.ts';
import type { HearingRecord } from './records.ts';

type Facts = Schemas['OnlineHearingFacts'];

export interface ModeChoice {
  readonly mode: Schemas['HearingMode'];
  readonly attendBy: HearingRecord['attendBy'];
  readonly modeReasons: readonly Schemas['Reason'][];
}

/** How the hearing is held: as asked for where the rules allow it, otherwise as they say. */
export function chooseMode(
  ctx: Context,
  caseId: string,
  kind: Schemas['HearingKind'],
  asked: Schemas['HearingMode'] | undefined,
  facts: Facts = {},
): ModeChoice {
  const parties = ctx.all('party', { caseId });
  const stage = kind === 'evidenceExchange' ? 'evidenceExchange' : 'hearing';
  const answer = hearingMode({
    parties: parties.map((party) => hearingParty(ctx, party, stage, facts)),
    ...(facts.barriers ? { barriers: facts.barriers } : {}),
    stage,
  });
  const online = answer.parties.filter((one) => one.mode === 'online').map((one) => one.role);
  const reasons: Schemas['Reason'][] = answer.steps;
  // Without an answer a party is never presumed to agree: it comes to the courtroom.
  // A witness in court makes it mixed though every party is online.
  const everyone = online.length === parties.length && answer.mode !== 'hybrid';
  const open = online.length === 0 ? 'offline' : everyone ? 'online' : 'hybrid';
  const mode = asked ?? open;
  if (mode !== 'offline' && (open === 'offline' || (mode === 'online' && open === 'hybrid'))) {
    ctx.refuse('hearing_mode_not_allowed', {
      legalBasis: answer.legalBasis,
      extra: { reasons },
    });
  }
  const attendBy = Object.fromEntries(
    parties.map(
      (party) => [party.id, mode !== 'offline' && online.includes(party.id) ? 'online' : 'onSite'] as const,
    ),
  );
  return { mode, attendBy, modeReasons: reasons };
}

function hearingParty(ctx: Context, party: Records['party'], stage: OnlineStage, facts: Facts): HearingParty {
  const consent = consentOf(ctx, party, stage);
  return {
    role: party.id,
    ...(consent === undefined ? {} : { consent }),
    refusalJustified: facts.justifiedRefusalPartyIds?.includes(party.id) ?? false,
    technicalMeans: !(facts.withoutMeansPartyIds?.includes(party.id) ?? false),
    servedByAnnouncement: facts.announcementPartyIds?.includes(party.id) ?? false,
  };
}

/** The party's newest answer for this very stage; consent to another stage says nothing (第4条). */
function consentOf(ctx: Context, party: Records['party'], stage: OnlineStage): boolean | undefined {
  if (party.state === 'offline') return false;
  const answer = ctx
    .all('consent', { partyId: party.id })
    .filter((consent) => consent.stage === stage)
    .at(-1)?.state;
  if (answer === 'granted' || answer === 'withdrawalRequested') return true;
  return answer === 'refused' || answer === 'withdrawn' || answer === 'lapsed' ? false : undefined;
}
