// Who the actor is in a case: which parties it is or acts for, and with what authority.
import type { Context } from '../../court/context.ts';
import type { CaseRecord, PartyRecord, RepresentationRecord } from './records.ts';

/** The parties that the actor is or acts for, in the order of the case. */
export function myParties(ctx: Context, caseId: string): PartyRecord[] {
  const mine = new Set(ctx.ownPartyIds(caseId));
  return ctx.all('party', { caseId }).filter(({ id }) => mine.has(id));
}

/** The party on whose behalf a party's act is done. */
export function actingParty(ctx: Context, caseId: string, forPartyId?: string): PartyRecord {
  return ctx.get('party', ctx.actingPartyId(caseId, forPartyId));
}

/** Active agents of a party. */
export function agentsOf(ctx: Context, partyId: string): RepresentationRecord[] {
  return ctx.all('representation', { partyId }).filter(({ state }) => state === 'active');
}

/**
 * General authority does not reach admitting, waiving or changing claims, settling, counterclaiming (CPL 62).
 * The party itself, and an agent with special authority, pass.
 */
export function requireSpecialAuthority(ctx: Context, partyId: string): void {
  if (ctx.actor.role !== 'agent') return;
  const own = agentsOf(ctx, partyId).find(({ principalId }) => principalId === ctx.actor.principalId);
  if (own?.authority !== 'special') ctx.refuse('authority_insufficient');
}

/** 409 unless the case is still going on. */
export function requireOpen(ctx: Context, record: CaseRecord): void {
  if (record.state === 'closed' || record.state === 'archived') {
    ctx.refuse('state_conflict', { state: record.state, zh: '案件已经结案', en: 'The case is closed' });
  }
}
