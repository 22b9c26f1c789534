// Who acts for a party: appointed by the party, checked by the court, ended by either. The other side is told (CPL 63).
import type { Schemas } from '@yunting/sdk/types';
import type { OperationContext } from '../../court/context.ts';
import { basisZh } from '../../court/legal-basis.ts';
import { activate, insertAgent, tellAgents } from './agents.ts';
import { actingParty, requireOpen } from './people.ts';
import { invalid, requireOwnFiles } from './refusals.ts';
import { viewRepresentation } from './representation-views.ts';

/** `cases.listRepresentations` */
export function listRepresentations(
  ctx: OperationContext<'cases.listRepresentations'>,
): Schemas['RepresentationPage'] {
  const { id } = ctx.subject<'case'>();
  const mine = new Set(ctx.ownPartyIds(id));
  return ctx.page(
    ctx.all('representation', { caseId: id }).filter(({ partyId }) => mine.has(partyId)),
    viewRepresentation,
  );
}

/** `cases.addRepresentation` */
export function addRepresentation(
  ctx: OperationContext<'cases.addRepresentation'>,
): Schemas['Representation'] {
  const record = ctx.subject<'case'>();
  requireOpen(ctx, record);
  const party = actingParty(ctx, record.id, ctx.input.forPartyId);
  requireOwnFiles(ctx, ctx.input.fileIds);
  const added = insertAgent(ctx, party, ctx.input);
  ctx.emit('representation.submitted', added);
  ctx.task({
    kind: 'representation.check',
    role: 'clerk',
    subject: added,
    zh: `核对${party.name}委托${added.agentName}的手续`,
    en: 'Check a power of attorney',
    legalBasis: basisZh('CPL 62'),
  });
  return viewRepresentation(added);
}

/** `desk.cases.addRepresentation` */
export function registerRepresentation(
  ctx: OperationContext<'desk.cases.addRepresentation'>,
): Schemas['Representation'] {
  const record = ctx.subject<'case'>();
  requireOpen(ctx, record);
  const party = ctx.find('party', ctx.input.forPartyId);
  if (party?.caseId !== record.id) {
    return invalid(ctx, '/forPartyId', 'not_a_party', '不是本案当事人', 'Not a party of this case');
  }
  return viewRepresentation(activate(ctx, insertAgent(ctx, party, ctx.input)));
}

/** `desk.cases.decideRepresentation` */
export function decideRepresentation(
  ctx: OperationContext<'desk.cases.decideRepresentation'>,
): Schemas['Representation'] {
  const record = ctx.subject<'representation'>();
  ctx.checkVersion(record, ctx.input.version);
  ctx.closeTasks('representation.check', record, ctx.input.decision);
  if (ctx.input.decision === 'confirm') return viewRepresentation(activate(ctx, record));
  const { reason } = ctx.input;
  if (!reason)
    return invalid(ctx, '/reason', 'required', '退回须写明缺什么', 'A return says what is missing');
  return viewRepresentation(ctx.move('representation', record, 'returned', { returnReason: reason }));
}

/** `cases.endRepresentation` */
export function endRepresentation(
  ctx: OperationContext<'cases.endRepresentation'>,
): Schemas['Representation'] {
  const record = ctx.subject<'representation'>();
  ctx.checkVersion(record, ctx.input.version);
  const resigns = ctx.input.reason === 'resignedByAgent';
  const isTheAgent = record.principalId === ctx.actor.principalId;
  if (resigns !== (ctx.actor.role === 'agent') || (resigns && !isTheAgent)) ctx.refuse('forbidden');
  ctx.closeTasks('representation.check', record);
  const ended = ctx.move('representation', record, 'ended', { endedOn: ctx.today });
  if (record.principalId !== undefined)
    ctx.revokeCaseGrant(record.principalId, record.caseId, record.partyId);
  tellAgents(
    ctx,
    ended,
    `${ended.agentName}不再担任诉讼代理人`,
    `${ended.agentName} no longer acts as agent`,
  );
  return viewRepresentation(ended);
}
