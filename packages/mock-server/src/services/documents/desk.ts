// The desk: reading, drafting, issuing. Decisions are a judge's alone.
import type { Handler } from '../../court/service.ts';
import type { Context, OperationContext } from '../../court/context.ts';
import { checkedAttachments } from './attachments.ts';
import { renderHtml } from './html.ts';
import { draftDocument, issueDocument } from './issue.ts';
import { isDecision } from './record.ts';
import type { DocumentRecord } from './record.ts';
import { viewDeskDocument, viewDeskSummary } from './view.ts';

/** Decisions are a judge's: in a case the trial judge's, about a filing the filing judge's too. */
export function mustMayMake(
  ctx: Context,
  { kind, filingId }: Pick<DocumentRecord, 'kind' | 'filingId'>,
): void {
  const { role } = ctx.actor;
  const judging = role === 'judge' || (role === 'filingJudge' && filingId !== undefined);
  if (isDecision(kind) && !judging) ctx.refuse('document_judge_only');
}

/** Recipients must be parties of the case. */
function checkedRecipients(ctx: Context, caseId: string, partyIds: readonly string[]): string[] {
  const parties = new Set(ctx.all('party', { caseId }).map(({ id }) => id));
  if (!partyIds.every((id) => parties.has(id))) ctx.refuse('document_recipient_unknown');
  return [...new Set(partyIds)];
}

export const deskList: Handler<'desk.documents.list'> = (ctx) => {
  const { caseId, kind, state } = ctx.input;
  const found = ctx
    .all('document', { caseId })
    .filter(
      (one) => (kind === undefined || one.kind === kind) && (state === undefined || one.state === state),
    );
  return ctx.page(found, (record) => viewDeskSummary(ctx, record));
};

export const deskListForFiling: Handler<'desk.documents.listForFiling'> = (ctx) => {
  const { id, assistingCourtId } = ctx.subject<'filing'>();
  mustBeVisible(ctx, assistingCourtId === undefined ? {} : { assistingCourtId });
  return ctx.page(ctx.all('document', { filingId: id }), (record) => viewDeskSummary(ctx, record));
};

/** Who works on filings only reads documents about filings; a station's helper only those of their own counter. */
function mustBeVisible(ctx: Context, record: Pick<DocumentRecord, 'caseId' | 'assistingCourtId'>): void {
  const { role, courtId } = ctx.actor;
  const filingsOnly = role === 'filingJudge' || role === 'stationHelper';
  if (filingsOnly && record.caseId !== undefined) ctx.refuse('not_found');
  if (role === 'stationHelper' && record.assistingCourtId !== courtId) ctx.refuse('not_found');
}

/** The document named in the call, when this member of the desk may see it. */
export function visible(
  ctx:
    | OperationContext<'desk.documents.get'>
    | OperationContext<'desk.documents.content'>
    | OperationContext<'desk.documents.correct'>
    | OperationContext<'desk.documents.handOver'>,
): DocumentRecord {
  const record = ctx.subject<'document'>();
  mustBeVisible(ctx, record);
  return record;
}

export const deskGet: Handler<'desk.documents.get'> = (ctx) => viewDeskDocument(ctx, visible(ctx));

export const deskContent: Handler<'desk.documents.content'> = (ctx) => {
  const record = visible(ctx);
  return renderHtml(record, record.applicantName ?? '');
};

export const draft: Handler<'desk.documents.draft'> = (ctx) => {
  const { caseId, kind, title, paragraphs, partyIds = [], fileIds = [] } = ctx.input;
  mustMayMake(ctx, { kind });
  const record = ctx.get('case', caseId);
  const made = draftDocument(
    ctx,
    {
      kind,
      title,
      paragraphs,
      caseId,
      courtId: record.courtId,
      caseNumber: record.caseNumber,
      recipientPartyIds: checkedRecipients(ctx, caseId, partyIds),
      attachments: checkedAttachments(ctx, caseId, fileIds),
    },
    ctx.actor.name,
  );
  return viewDeskDocument(ctx, made);
};

function mustBeDraft(ctx: Context, record: DocumentRecord): void {
  if (record.state !== 'draft') ctx.refuse('state_conflict', { state: record.state, possible: [] });
}

export const update: Handler<'desk.documents.update'> = (ctx) => {
  const record = ctx.subject<'document'>();
  mustBeDraft(ctx, record);
  mustMayMake(ctx, record);
  const { version, title, paragraphs, partyIds, fileIds } = ctx.input;
  ctx.checkVersion(record, version);
  const updated = ctx.update('document', record, {
    title,
    paragraphs,
    ...(partyIds === undefined
      ? {}
      : { recipientPartyIds: checkedRecipients(ctx, record.caseId ?? '', partyIds) }),
    ...(fileIds === undefined ? {} : { attachments: checkedAttachments(ctx, record.caseId ?? '', fileIds) }),
  });
  return viewDeskDocument(ctx, updated);
};

/** The document after all reactions: by then service on every recipient has begun. */
export const shown =
  (ctx: Context, { id }: DocumentRecord) =>
  () =>
    viewDeskDocument(ctx, ctx.get('document', id));

export const issue: Handler<'desk.documents.issue'> = (ctx) => {
  const record = ctx.subject<'document'>();
  mustMayMake(ctx, record);
  const { version, partyIds = record.recipientPartyIds } = ctx.input;
  ctx.checkVersion(record, version);
  const recipientPartyIds = checkedRecipients(ctx, record.caseId ?? '', partyIds);
  if (recipientPartyIds.length === 0) ctx.refuse('document_no_recipients');
  return shown(ctx, issueDocument(ctx, { ...record, recipientPartyIds }, ctx.actor.name));
};

export const discard: Handler<'desk.documents.discard'> = (ctx) => {
  const record = ctx.subject<'document'>();
  mustMayMake(ctx, record);
  ctx.checkVersion(record, ctx.input.version);
  return viewDeskDocument(ctx, ctx.move('document', record, 'discarded'));
};
