// Grants: listing, revoking, ending, and the exchange of one for a short-lived token on the person's behalf.
import type { Context, OperationContext, ReactionContext, TimerContext } from '../../court/context.ts';
import type { Handler } from '../../court/service.ts';
import { verifiedPersonally } from './acting.ts';
import { caseGrantsOf, grantView } from './grant-views.ts';
import { given } from './given.ts';
import type { GrantRecord } from './records.ts';

const longestSeconds = 15 * 60;

export const listGrants: Handler<'identity.listGrants'> = (ctx) => {
  const { direction } = ctx.input;
  const { kind, principalId } = ctx.actor;
  const holder = kind === 'app' ? ctx.get('principal', principalId) : verifiedPersonally(ctx);
  const gave = ctx.all('grant', { giverId: principalId }).map((one) => grantView(ctx, one));
  const held = ctx.all('grant', { holderId: principalId }).map((one) => grantView(ctx, one));
  const rows = [
    ...(direction === 'given' ? [] : [...caseGrantsOf(ctx, holder), ...held]),
    ...(direction === 'held' ? [] : gave),
  ];
  const records = rows.map((view) => ({
    id: view.grantId,
    version: view.version,
    createdAt: view.createdAt,
    view,
  }));
  return ctx.page(
    records.sort((a, b) => (a.id < b.id ? -1 : 1)),
    ({ view }) => view,
  );
};

export const revokeGrant: Handler<'identity.revokeGrant'> = (ctx) => {
  // The person who gave it, or the app that gives it back; never an app in the person's name.
  if (ctx.actor.kind !== 'app') verifiedPersonally(ctx);
  const grant = ctx.subject<'grant'>();
  ctx.checkVersion(grant, ctx.input.version);
  return grantView(ctx, end(ctx, grant, 'revoked'));
};

export function expireGrant(ctx: TimerContext): void {
  end(ctx, ctx.subject<'grant'>(), 'ended');
}

/** An agent's grants for a case end with the representation; those over all cases no longer reach it anyway. */
export function endRepresentedGrants(ctx: ReactionContext): void {
  const { principalId, caseId } = ctx.subject<'representation'>();
  if (principalId === undefined) return;
  for (const grant of ctx.all('grant', { giverId: principalId })) {
    if (grant.state === 'active' && grant.caseId === caseId) end(ctx, grant, 'ended');
  }
}

function end(ctx: Context, grant: GrantRecord, state: 'revoked' | 'ended'): GrantRecord {
  ctx.revokeTokens({ grantId: grant.id });
  ctx.cancelTimer('grant.expiry', grant);
  return ctx.move('grant', grant, state, { endedAt: ctx.now });
}

export const exchangeToken: Handler<'identity.exchangeToken'> = (ctx) => {
  const { grantId, memberId, ttlSeconds = longestSeconds } = ctx.input;
  const seconds = Math.min(ttlSeconds, longestSeconds);
  if (ctx.actor.role === 'app' && grantId !== undefined && memberId === undefined)
    return byGrant(ctx, grantId, seconds);
  if (ctx.actor.role === 'roomAgent' && memberId !== undefined && grantId === undefined)
    return byBinding(ctx, memberId, seconds);
  return ctx.refuse('exchange_target_required');
};

type Exchange = OperationContext<'identity.exchangeToken'>;

function byGrant(ctx: Exchange, grantId: string, seconds: number) {
  const grant = ctx.find('grant', grantId);
  if (!grant || grant.state !== 'active' || grant.holderId !== ctx.actor.principalId)
    return ctx.refuse('grant_not_active');
  const person = ctx.get('principal', grant.giverId);
  // `identity.read` lets the token say whom it names (`me`); all else in identity is refused to delegates.
  const actsFor = given({
    principalId: person.id,
    caseId: grant.caseId,
    scopes: [...grant.scopes, 'identity.read'],
    grantId,
  });
  const access = ctx.issueToken(ctx.actor.principalId, {
    kind: 'access',
    assurance: 'sms',
    seconds,
    actsFor,
  });
  return {
    ...remember(ctx, access, { grantId }),
    assurance: person.assurance,
    actsFor: { principalId: person.id, displayName: person.name, grantId },
    scopes: [...grant.scopes],
  };
}

function byBinding(ctx: Exchange, memberId: string, seconds: number) {
  const member = ctx.find('member', memberId);
  const bound = member && ['bound', 'joined', 'left'].includes(member.state);
  const person = bound && member.personId ? ctx.find('principal', member.personId) : undefined;
  const room = member && ctx.find('room', member.roomId);
  if (!member || !person || room?.courtId !== ctx.actor.courtId) return ctx.refuse('member_not_bound');
  // A handle in a chat can be a spouse's or a child's: `chat` reads what is marked for the room and does no act.
  const { caseId, partyId } = member;
  const actsFor = { principalId: person.id, caseId, partyId, memberId };
  const access = ctx.issueToken(ctx.actor.principalId, {
    kind: 'access',
    assurance: 'chat',
    seconds,
    actsFor: given(actsFor),
  });
  return {
    ...remember(ctx, access, { memberId }),
    assurance: 'chat',
    actsFor: { principalId: person.id, displayName: person.name, memberId, roomId: member.roomId },
  };
}

function remember(
  ctx: Exchange,
  access: { token: string; tokenId: string; expiresAt: string },
  by: { grantId?: string; memberId?: string },
) {
  const session = ctx.insert('session', {
    ownerId: ctx.actor.principalId,
    kind: 'exchange',
    accessTokenId: access.tokenId,
    ...by,
  });
  return {
    sessionId: session.id,
    accessToken: access.token,
    tokenType: 'Bearer' as const,
    expiresAt: access.expiresAt,
  };
}
