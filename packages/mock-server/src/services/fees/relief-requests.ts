// Relief is asked at filing or later. While it is being decided nothing becomes overdue (FEE 22, 48).
import type { Schemas } from '@yunting/sdk/types';
import type { Context, OperationContext, ReactionContext } from '../../court/context.ts';
import { basisZh } from '../../court/legal-basis.ts';
import type { ReliefRecord } from './records.ts';
import { viewRelief } from './relief-views.ts';
import { reliefPending } from './views.ts';

/** Reaction to filing.submitted and filing.supplemented: the request that came with the filing. */
export function takeReliefRequest(ctx: ReactionContext): void {
  const filing = ctx.subject<'filing'>();
  const asked = filing.content.relief;
  if (!asked || filing.courtId === undefined) return;
  const before = ctx.all('relief', { filingId: filing.id }).find(({ state }) => state !== 'lapsed');
  const fields = { kind: asked.kind, statement: asked.grounds, fileIds: asked.fileIds ?? [] };
  if (before) {
    if (before.state === 'requested') ctx.update('relief', before, fields);
    return;
  }
  const plaintiff = filing.content.parties?.find(({ role }) => role === 'plaintiff');
  const relief = ctx.insert('relief', {
    ...fields,
    ground: 'other',
    courtId: filing.courtId,
    matterId: filing.matterId,
    ownerIds: filing.ownerIds,
    filingId: filing.id,
    applicantName: plaintiff?.name ?? filing.applicantName,
    applicantKind: plaintiff && plaintiff.kind !== 'naturalPerson' ? 'organization' : 'natural',
  });
  ctx.emit('relief.requested', relief);
  askDesk(ctx, relief, 'filingJudge');
}

/** `fees.requestRelief` */
export function requestRelief(ctx: OperationContext<'fees.requestRelief'>): Schemas['Relief'] {
  const bill = ctx.subject<'bill'>();
  const { kind, ground, statement, fileIds = [] } = ctx.input;
  if (bill.state !== 'issued' && bill.state !== 'overdue')
    ctx.refuse('bill_not_payable', { state: bill.state });
  if (reliefPending(ctx, bill)) ctx.refuse('relief_pending');
  const party = ctx.get('party', bill.partyId);
  if (kind === 'exempt' && party.kind !== 'natural') ctx.refuse('relief_not_for_organization');
  requireOwnFiles(ctx, fileIds);
  const relief = ctx.insert('relief', {
    kind,
    ground,
    statement,
    fileIds,
    courtId: bill.courtId,
    caseId: bill.caseId,
    partyId: bill.partyId,
    billId: bill.id,
    ownerIds: [...new Set([ctx.actor.principalId, ...party.principalIds])],
    applicantName: party.name,
    applicantKind: party.kind,
  });
  ctx.cancelTimer('fee.prepay', bill);
  ctx.emit('relief.requested', relief);
  askDesk(ctx, relief, 'judge');
  return viewRelief(relief);
}

/** Reaction to a filing that ended without a case. */
export function lapseRelief(ctx: ReactionContext): void {
  for (const relief of ctx.all('relief', { filingId: ctx.event.subjectId })) lapse(ctx, relief);
}

/** Ends a request whose filing or case has ended. */
export function lapse(ctx: ReactionContext, relief: ReliefRecord): void {
  if (relief.state !== 'requested') return;
  ctx.closeTasks('relief.decide', relief, '随案终止');
  ctx.move('relief', relief, 'lapsed');
}

function askDesk(ctx: Context, relief: ReliefRecord, role: 'filingJudge' | 'judge'): void {
  const words = { defer: '缓交', reduce: '减交', exempt: '免交' }[relief.kind];
  ctx.task({
    kind: 'relief.decide',
    role,
    subject: relief,
    zh: `${relief.applicantName}申请${words}诉讼费：审批${relief.kind === 'defer' ? '（缓交应在决定立案前作出）' : ''}`,
    en: `Decide on a request for relief from the fee${relief.kind === 'defer' ? ' (a deferral before the filing is decided)' : ''}`,
    legalBasis: `${basisZh('FEE 44')}至第51条`,
  });
}

function requireOwnFiles(ctx: Context, fileIds: readonly string[]): void {
  fileIds.forEach((id, at) => {
    const file = ctx.find('file', id);
    const owners = [file?.ownerId, ...(file?.ownerIds ?? [])];
    if (!file || !owners.includes(ctx.actor.principalId)) {
      const words = { zh: '没有这个文件，或不是您上传的', en: 'No such file of yours' };
      ctx.refuse('invalid_request', {
        ...words,
        violations: [{ pointer: `/fileIds/${at}`, code: 'file_unknown', ...words }],
      });
    }
  });
}
