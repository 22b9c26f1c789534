// A filing made at a counter is linked to its filer's own account later: the case that came of it opens to that account.
import type { ReactionContext } from '../../court/context.ts';
import type { PrincipalRecord } from '../../court/records.ts';
import { isAgent, isParty } from './identity-match.ts';
import { agentsOf } from './people.ts';
import type { PartyRecord } from './records.ts';

/** Reaction to filing.linked. Before there is a case there is nothing to open. */
export function linkFiler(ctx: ReactionContext): void {
  const filing = ctx.subject<'filing'>();
  const [record] = ctx.all('case', { filingId: filing.id });
  if (!record) return;
  const owners = filing.ownerIds.flatMap((id) => ctx.find('principal', id) ?? []);
  for (const party of ctx.all('party', { caseId: record.id })) {
    for (const owner of owners) openTo(ctx, ctx.get('party', party.id), owner);
  }
}

function openTo(ctx: ReactionContext, party: PartyRecord, owner: PrincipalRecord): void {
  const to = { caseId: party.caseId, partyId: party.id, side: party.side };
  if (isParty(owner, party) && !party.principalIds.includes(owner.id)) {
    const principalIds = [...party.principalIds, owner.id];
    if (party.state === 'linked') ctx.update('party', party, { principalIds });
    else ctx.move('party', party, 'linked', { principalIds }, { data: { principalId: owner.id } });
    ctx.grantCase(owner.id, { ...to, role: 'litigant' });
  }
  const agent = agentsOf(ctx, party.id).find((one) => one.principalId === undefined && isAgent(owner, one));
  if (!agent) return;
  ctx.emit('representation.linked', ctx.update('representation', agent, { principalId: owner.id }));
  ctx.grantCase(owner.id, { ...to, role: 'agent' });
}
