// Whose consent it is: a party of a case, or before there is one the people who filed.
import type { Schemas } from '@yunting/sdk';
import type { Context } from '../../court/context.ts';
import type { Records } from '../../court/records.ts';
import { given } from './given.ts';
import { inForce, isInCase } from './grant-views.ts';
import type { ConsentRecord } from './records.ts';

/** Where a consent belongs, and to whom. */
interface Place {
  readonly ownerIds: readonly string[];
  readonly courtId?: string;
  readonly caseId?: string;
  readonly filingId?: string;
  readonly partyId?: string;
  readonly matterId?: string;
}

/** Whose consent in which case or filing: the actor must be, or act for, a party there. */
export function placeOf(
  ctx: Context,
  input: { caseId?: string; filingId?: string; partyId?: string },
): Place {
  const { caseId, filingId } = input;
  if ((caseId === undefined) === (filingId === undefined)) ctx.refuse('one_subject_required');
  const { principalId } = ctx.actor;
  if (filingId !== undefined) {
    const filing = ctx.get('filing', filingId);
    const owners = filing.ownerIds ?? (filing.ownerId ? [filing.ownerId] : []);
    if (!owners.includes(principalId)) ctx.refuse('not_found');
    // The filing has become a case: one record per stage goes on there.
    const [opened] = ctx.all('case', { filingId });
    if (opened && isInCase(ctx, principalId, opened.id)) return placeInCase(ctx, opened, input.partyId);
    return { filingId, ownerIds: owners, ...given({ courtId: filing.courtId, caseId: filing.caseId }) };
  }
  return placeInCase(ctx, ctx.get('case', caseId ?? ''), input.partyId);
}

function placeInCase(ctx: Context, inCase: Records['case'], named: string | undefined): Place {
  const parties = ctx
    .all('caseGrant', { principalId: ctx.actor.principalId })
    .filter((grant) => grant.caseId === inCase.id && grant.partyId !== undefined && inForce(ctx, grant))
    .map((grant) => grant.partyId ?? '');
  if (parties.length === 0) ctx.refuse('not_found');
  if (named === undefined && new Set(parties).size > 1) ctx.refuse('party_required');
  const partyId = named ?? parties[0] ?? '';
  if (!parties.includes(partyId)) ctx.refuse('consent_not_for_party');
  return {
    caseId: inCase.id,
    courtId: inCase.courtId,
    partyId,
    ownerIds: personsOf(ctx, inCase.id, partyId),
  };
}

/** Everyone who is, or acts for, this party now. */
export function personsOf(ctx: Context, caseId: string, partyId: string): string[] {
  const grants = ctx
    .all('caseGrant', { caseId })
    .filter((grant) => grant.partyId === partyId && inForce(ctx, grant));
  return [...new Set(grants.map((grant) => grant.principalId))];
}

/** The one record of this party, or of the filing before there is a case, for a stage. */
export function recordFor(ctx: Context, stage: Schemas['Stage'], place: Place): ConsentRecord | undefined {
  const { caseId, filingId, partyId } = place;
  if (filingId !== undefined) return ctx.all('consent', { filingId }).find((one) => one.stage === stage);
  return ctx.all('consent', { caseId }).find((one) => one.stage === stage && one.partyId === partyId);
}
