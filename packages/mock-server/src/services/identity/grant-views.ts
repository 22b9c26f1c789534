// Grants as the contract shows them: those given to apps, and the rights that follow from a case.
import type { Schemas } from '@yunting/sdk';
import type { Context } from '../../court/context.ts';
import type { CaseGrantRecord, PrincipalRecord } from '../../court/records.ts';
import { holderOf } from './acting.ts';
import { given } from './given.ts';
import type { GrantRecord } from './records.ts';

/** A grant to an app. */
export function grantView(ctx: Context, grant: GrantRecord): Schemas['Grant'] {
  return given({
    grantId: grant.id,
    version: grant.version,
    state: grant.state,
    basis: 'appApproval',
    holder: holderOf(ctx.get('principal', grant.holderId)),
    role: 'app',
    scopes: [...grant.scopes],
    caseId: grant.caseId,
    actsFor: holderOf(ctx.get('principal', grant.giverId)),
    purpose: grant.purpose,
    until: grant.until,
    // Every exchange is a session of its own; counting uses on the grant would change the version its giver has read.
    lastUsedAt: ctx.all('session', { grantId: grant.id }).at(-1)?.createdAt,
    endedAt: grant.endedAt,
    createdAt: grant.createdAt,
  });
}

/** The rights a principal has in cases, as party, agent or otherwise. */
export function caseGrantsOf(ctx: Context, principal: PrincipalRecord): Schemas['Grant'][] {
  return ctx.all('caseGrant', { principalId: principal.id }).map((grant) =>
    given({
      grantId: grant.id,
      version: grant.version,
      state: inForce(ctx, grant) ? 'active' : 'ended',
      basis: grant.role === 'litigant' ? 'party' : grant.role === 'agent' ? 'representation' : 'office',
      holder: holderOf(principal),
      role: grant.role,
      caseId: grant.caseId,
      partyId: grant.partyId,
      until: grant.until,
      createdAt: grant.createdAt,
    }),
  );
}

/** Whether a right in a case stands now. */
export function inForce(ctx: Context, grant: CaseGrantRecord): boolean {
  return !grant.revoked && (grant.until === undefined || Date.parse(grant.until) > Date.parse(ctx.now));
}

/** Whether someone has any right in this case now. A case that is not theirs does not exist for them. */
export function isInCase(ctx: Context, principalId: string, caseId: string): boolean {
  return ctx
    .all('caseGrant', { principalId })
    .some((grant) => grant.caseId === caseId && inForce(ctx, grant));
}
