// A person links the case with the code on the court's paper. Code and verified identity must belong together; whatever
// does not fit gets one and the same refusal, so that nobody learns whether a case exists.
import type { Schemas } from '@yunting/sdk/types';
import type { OperationContext } from '../../court/context.ts';
import type { PrincipalRecord } from '../../court/records.ts';
import { isAgent, isLegalRepresentative, isParty } from './identity-match.ts';
import { forgetTries, refuseTry, requireNoRest } from './link-tries.ts';
import { agentsOf } from './people.ts';
import type { PartyRecord, RepresentationRecord } from './records.ts';
import { note } from './timeline.ts';

type LinkContext = OperationContext<'cases.link'>;
type As = 'party' | 'legalRepresentative' | 'agent';

/** `cases.link` */
export function link(ctx: LinkContext): Schemas['CaseLink'] {
  const { principal } = ctx.actor;
  // Someone who acts for the person (an app, a helper) does not link: the person is to hold the paper.
  if (!principal || ctx.actor.through) return ctx.refuse('case_link_mismatch');
  requireNoRest(ctx, principal);
  const [party] = ctx.all('party', { caseCode: ctx.input.caseCode });
  const agent = party && agentsOf(ctx, party.id).find((one) => isAgent(principal, one));
  const as = party && standing(principal, party, agent);
  if (!party || as === undefined) return refuseTry(ctx, principal, party);
  forgetTries(ctx, principal);
  const to = { caseId: party.caseId, partyId: party.id, side: party.side };
  if (as === 'agent' && agent) linkAgent(ctx, agent, principal);
  else linkParty(ctx, party, principal);
  ctx.grantCase(principal.id, { ...to, role: as === 'agent' ? 'agent' : 'litigant' });
  const record = ctx.get('case', party.caseId);
  return {
    caseId: record.id,
    partyId: party.id,
    caseNumber: record.caseNumber,
    role: party.role,
    as,
    linkedAt: ctx.now,
  };
}

function standing(
  principal: PrincipalRecord,
  party: PartyRecord,
  agent: RepresentationRecord | undefined,
): As | undefined {
  if (isParty(principal, party)) return 'party';
  if (isLegalRepresentative(principal, party)) return 'legalRepresentative';
  return agent ? 'agent' : undefined;
}

function linkAgent(ctx: LinkContext, agent: RepresentationRecord, principal: PrincipalRecord): void {
  if (agent.principalId !== undefined) return;
  ctx.emit('representation.linked', ctx.update('representation', agent, { principalId: principal.id }));
}

function linkParty(ctx: LinkContext, party: PartyRecord, principal: PrincipalRecord): void {
  const principalIds = party.principalIds.includes(principal.id)
    ? party.principalIds
    : [...party.principalIds, principal.id];
  ctx.cancelTimer('link.due', party);
  ctx.closeTasks('link.overdue', party, '本人已关联');
  ctx.closeTasks('link.locked', party, '本人已关联');
  if (party.state === 'linked') {
    if (principalIds !== party.principalIds) ctx.update('party', party, { principalIds });
    return;
  }
  const linked = ctx.move(
    'party',
    party,
    'linked',
    { principalIds },
    { data: { principalId: principal.id } },
  );
  note(ctx, {
    zh: '您已用案件码关联本案',
    en: 'You linked this case with the code on the paper of the court',
    caseId: party.caseId,
    kind: 'party',
    told: [party.id],
    subject: { type: 'party', record: linked },
  });
}
