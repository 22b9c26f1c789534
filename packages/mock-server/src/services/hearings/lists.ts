// Hearings by case, by person, by court, and as the law has them announced.
import type { Schemas } from '@yunting/sdk/types';
import { maskName } from '@yunting/sdk/rules';
import type { Context } from '../../court/context.ts';
import type { CourtService } from '../../court/service.ts';
import { toMs } from '../../court/time.ts';
import { viewForDesk } from './desk-view.ts';
import type { HearingRecord } from './records.ts';
import { dateOf, overlap } from './times.ts';
import { isKnown, viewForParty } from './views.ts';

/** A hearing under a key that sorts by time, so that pages follow the calendar. */
interface Listed {
  readonly id: string;
  readonly version: number;
  readonly createdAt: string;
  readonly hearing: HearingRecord;
}

function byTime(hearings: readonly HearingRecord[]): Listed[] {
  return hearings
    .map((hearing) => ({
      id: `${hearing.startsAt}~${hearing.id}`,
      version: 1,
      createdAt: hearing.createdAt,
      hearing,
    }))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

const isWithin = (hearing: HearingRecord, from: string | undefined, to: string | undefined): boolean => {
  const day = dateOf(hearing.startsAt);
  return (from === undefined || day >= from) && (to === undefined || day <= to);
};

const isUpcoming = (hearing: HearingRecord): boolean =>
  hearing.state === 'notified' || hearing.state === 'inProgress';

/** The cases that the caller may see now; a token for one case reaches that case only. */
function casesOf(ctx: Context): string[] {
  const only =
    ctx.actor.tokenId === undefined ? undefined : ctx.find('token', ctx.actor.tokenId)?.actsFor?.caseId;
  const grants = ctx
    .all('caseGrant', { principalId: ctx.actor.principalId })
    .filter((grant) => !grant.revoked && (grant.until === undefined || toMs(grant.until) > toMs(ctx.now)))
    .filter((grant) => only === undefined || grant.caseId === only);
  return [...new Set(grants.map((grant) => grant.caseId))];
}

function publicView(ctx: Context, hearing: HearingRecord): Schemas['PublicHearing'] {
  const theCase = ctx.get('case', hearing.caseId);
  const parties = ctx.all('party', { caseId: hearing.caseId });
  return {
    caseNumber: theCase.caseNumber,
    cause: theCase.cause,
    // The law has names announced; a minor's is not (未成年人保护法第103条).
    parties: parties.map((party) => ({
      role: party.role,
      name: party.guardian ? maskName(party.name) : party.name,
    })),
    kind: hearing.kind,
    mode: hearing.mode,
    startsAt: hearing.startsAt,
    venueName: hearing.venue.name,
  };
}

export const lists: CourtService['operations'] = {
  'hearings.list': (ctx) => {
    const known = ctx.all('hearing', { caseId: ctx.subject<'case'>().id }).filter(isKnown);
    return ctx.page(known, (hearing) => viewForParty(ctx, hearing, ctx.ownPartyIds(hearing.caseId)));
  },

  'hearings.get': (ctx) => {
    const hearing = ctx.subject<'hearing'>();
    if (!isKnown(hearing)) ctx.refuse('not_found');
    return viewForParty(ctx, hearing, ctx.ownPartyIds(hearing.caseId));
  },

  'hearings.mySchedule': (ctx) => {
    const mine = casesOf(ctx)
      .flatMap((caseId) => ctx.all('hearing', { caseId }))
      .filter((hearing) => isKnown(hearing) && isUpcoming(hearing));
    const shown = mine.filter((hearing) => isWithin(hearing, ctx.input.from ?? ctx.today, ctx.input.to));
    return ctx.page(byTime(shown), ({ hearing }) => ({
      hearing: viewForParty(ctx, hearing, ctx.ownPartyIds(hearing.caseId)),
      overlapsWith: mine
        .filter((other) => other.id !== hearing.id && overlap(other, hearing))
        .map(({ id }) => id),
    }));
  },

  'hearings.listPublic': (ctx) => {
    const { courtId, on } = ctx.input;
    const open = ctx
      .all('hearing', { state: 'notified' })
      .filter((hearing) => hearing.courtId === courtId && hearing.closedGround === undefined)
      .filter((hearing) => hearing.kind === 'trial' || hearing.kind === 'pronouncement')
      .filter((hearing) => isWithin(hearing, on ?? ctx.today, on));
    return ctx.page(byTime(open), ({ hearing }) => publicView(ctx, hearing));
  },

  'desk.hearings.list': (ctx) => {
    const { caseId, state, courtroomId, from, to } = ctx.input;
    const found = ctx
      .all('hearing', {
        ...(caseId === undefined ? {} : { caseId }),
        ...(state === undefined ? {} : { state }),
      })
      .filter((hearing) => hearing.courtId === ctx.actor.courtId)
      .filter((hearing) => courtroomId === undefined || hearing.venue.courtroomId === courtroomId)
      .filter((hearing) => isWithin(hearing, from, to));
    return ctx.page(byTime(found), ({ hearing }) => viewForDesk(ctx, hearing));
  },

  'desk.hearings.get': (ctx) => viewForDesk(ctx, ctx.subject<'hearing'>()),
};
