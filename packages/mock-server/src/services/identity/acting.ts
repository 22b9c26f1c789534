// Who acts, written down with the act; and which acts only the person may do, on the court's own surface.
import type { Schemas } from '@yunting/sdk';
import { cite } from '@yunting/sdk/rules';
import type { Context } from '../../court/context.ts';
import type { PrincipalRecord } from '../../court/records.ts';
import { given } from './given.ts';
import './records.ts';

/** The acting person as the record of an act names them: a delegate is never recorded as the party. */
export function actingPerson(ctx: Context, onBehalfOfPartyId?: string): Schemas['ActingPerson'] {
  const { actor } = ctx;
  const holder = actor.through;
  return given({
    principalId: holder?.id ?? actor.principalId,
    kind: holder?.kind ?? actor.kind,
    displayName: holder?.name ?? actor.name,
    role: roleFor(ctx, onBehalfOfPartyId) ?? actor.role,
    assurance: actor.assurance,
    onBehalfOfPartyId,
    onBehalfOfPrincipalId: holder ? actor.principalId : undefined,
    sessionId: sessionId(ctx),
  });
}

/** The role in which the actor stands for this party: an operation of one's own names only a role outside any case. */
function roleFor(ctx: Context, partyId: string | undefined): string | undefined {
  if (partyId === undefined) return undefined;
  const grants = ctx.all('caseGrant', { principalId: ctx.actor.principalId });
  return grants.find((grant) => grant.partyId === partyId && !grant.revoked)?.role;
}

/** The session of the present token; a token that began elsewhere stands for itself. */
export function sessionId(ctx: Context): string | undefined {
  const { tokenId } = ctx.actor;
  return tokenId === undefined
    ? undefined
    : (ctx.all('session', { accessTokenId: tokenId })[0]?.id ?? tokenId);
}

/**
 * Lets only the person through, on the court's own surface: no app, no chat handle. An act is the person's only
 * through the verified platform account (人民法院在线诉讼规则第7条).
 */
export function personally(ctx: Context): PrincipalRecord {
  const { actor } = ctx;
  if (actor.kind !== 'person' || !actor.principal || actor.through || actor.assurance === 'chat') {
    ctx.refuse('official_surface_required', { legalBasis: [cite('OLR 7')] });
  }
  return actor.principal;
}

/** {@link personally}, and verified by real name. */
export function verifiedPersonally(ctx: Context): PrincipalRecord {
  const principal = personally(ctx);
  if (ctx.actor.assurance !== 'verified' && ctx.actor.assurance !== 'reverified')
    ctx.refuse('assurance_too_low', { legalBasis: [cite('OLR 7')] });
  return principal;
}

/** A principal as others may see it named in a grant. */
export function holderOf(principal: PrincipalRecord): Schemas['GrantHolder'] {
  return { principalId: principal.id, kind: principal.kind, displayName: principal.name };
}

/** Refuses with one violation: a field that the schema cannot demand but this case does. */
export function lacking(
  ctx: Context,
  pointer: string,
  zh: string,
  en: string,
  legalBasis?: Schemas['LegalBasis'],
): never {
  return ctx.refuse('invalid_request', {
    violations: [{ pointer, code: 'required', zh, en }],
    ...(legalBasis && { legalBasis: [legalBasis] }),
  });
}
