// What recipients read. Reading never has an effect: these are all reads.
import type { Handler } from '../../court/service.ts';
import type { Context, OperationContext } from '../../court/context.ts';
import { renderHtml } from './html.ts';
import type { DocumentRecord } from './record.ts';
import { viewDocument, viewSummary } from './view.ts';

const told = (record: DocumentRecord): boolean => record.state !== 'draft' && record.state !== 'discarded';

/** The parties that the reader is, or acts for, in a case. */
function myParties(ctx: Context, caseId: string): string[] {
  return ctx
    .all('caseGrant', { principalId: ctx.actor.principalId })
    .filter(
      (one) =>
        one.caseId === caseId &&
        !one.revoked &&
        (one.until === undefined || Date.parse(one.until) > Date.parse(ctx.now)),
    )
    .flatMap(({ partyId }) => partyId ?? []);
}

/** The reader's own party among the recipients. */
function addressee(ctx: Context, record: DocumentRecord): string | undefined {
  if (!told(record) || record.caseId === undefined) return undefined;
  const mine = myParties(ctx, record.caseId);
  return record.recipientPartyIds.find((partyId) => mine.includes(partyId));
}

/** The document and the party for whom it is read; one addressed to others does not exist for the reader. */
function own(
  ctx:
    | OperationContext<'documents.get'>
    | OperationContext<'documents.content'>
    | OperationContext<'documents.attachment'>,
): { record: DocumentRecord; partyId: string } {
  const record = ctx.subject<'document'>();
  const partyId = addressee(ctx, record);
  return partyId === undefined ? ctx.refuse('not_found') : { record, partyId };
}

export const list: Handler<'documents.list'> = (ctx) => {
  const { kind, caseId } = ctx.input;
  const mine = ctx
    .all('document', { caseId })
    .filter((record) => (kind === undefined || record.kind === kind) && addressee(ctx, record) !== undefined);
  return ctx.page(mine, (record) => viewSummary(ctx, record, addressee(ctx, record)));
};

export const get: Handler<'documents.get'> = (ctx) => {
  const { record, partyId } = own(ctx);
  return viewDocument(ctx, record, partyId);
};

export const content: Handler<'documents.content'> = (ctx) => {
  const { record, partyId } = own(ctx);
  return renderHtml(record, ctx.find('party', partyId)?.name ?? '');
};

/** Documents about the filing named first, that the applicant was told of. */
function aboutFiling(ctx: Context, filingId: string): DocumentRecord[] {
  return ctx.all('document', { filingId }).filter(told);
}

function oneAboutFiling(
  ctx: OperationContext<'documents.getForFiling'> | OperationContext<'documents.contentForFiling'>,
): DocumentRecord {
  const { filingId, documentId } = ctx.input;
  return aboutFiling(ctx, filingId).find(({ id }) => id === documentId) ?? ctx.refuse('not_found');
}

export const listForFiling: Handler<'documents.listForFiling'> = (ctx) =>
  ctx.page(aboutFiling(ctx, ctx.input.filingId), (record) => viewSummary(ctx, record));

export const getForFiling: Handler<'documents.getForFiling'> = (ctx) =>
  viewDocument(ctx, oneAboutFiling(ctx));

export const contentForFiling: Handler<'documents.contentForFiling'> = (ctx) => {
  const record = oneAboutFiling(ctx);
  return renderHtml(record, record.applicantName ?? '');
};

export const attachment: Handler<'documents.attachment'> = (ctx) => {
  const { record } = own(ctx);
  const { fileId } = ctx.input;
  if (!record.attachments.some((one) => one.fileId === fileId)) return ctx.refuse('not_found');
  if (ctx.find('file', fileId)?.state === 'erased') return ctx.refuse('not_found');
  return ctx.blob.get(fileId) ?? ctx.refuse('not_found');
};
