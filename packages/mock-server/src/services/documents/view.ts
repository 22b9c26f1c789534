// How a document looks to a recipient and to the desk. Service comes first: it is what matters to the reader.
import type { Schemas } from '@yunting/sdk/types';
import type { Context } from '../../court/context.ts';
import { courtNameOf } from '../../court/courts.ts';
import type { DocumentRecord } from './record.ts';
import { serviceStateOf } from './service-state.ts';

export const mark = '演示·虚构';

/** Seal statement: words only, no emblem and no imprint. */
export const sealOf = (record: DocumentRecord): Schemas['DocumentSeal'] => ({
  text: `${courtNameOf(record.courtId)}（${mark}）`,
  simulated: true,
});

const present = <T extends object>(fields: T): { [K in keyof T]?: Exclude<T[K], undefined> } =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };

function shared(record: DocumentRecord) {
  const { id, version, kind, title, state, caseId, filingId, number } = record;
  return { documentId: id, version, kind, title, state, ...present({ caseId, filingId, number }) };
}

const links = ({ supersedes, supersededBy, corrects, correctedBy, reason }: DocumentRecord) => ({
  ...present({ supersedes, supersededBy, corrects, reason }),
  ...(correctedBy.length > 0 ? { correctedBy: [...correctedBy] } : {}),
});

/** One line in a recipient's list. */
export function viewSummary(
  ctx: Context,
  record: DocumentRecord,
  partyId?: string,
): Schemas['DocumentSummary'] {
  const { supersededBy, correctedBy } = record;
  return {
    ...shared(record),
    issuedAt: record.issuedAt ?? record.createdAt,
    service: serviceStateOf(ctx, record, partyId),
    ...present({ supersededBy }),
    ...(correctedBy.length > 0 ? { correctedBy: [...correctedBy] } : {}),
  };
}

function recipientName(ctx: Context, record: DocumentRecord, partyId: string | undefined): string {
  if (partyId === undefined) return record.applicantName ?? '';
  return ctx.find('party', partyId)?.name ?? '';
}

/** A recipient's copy. */
export function viewDocument(ctx: Context, record: DocumentRecord, partyId?: string): Schemas['Document'] {
  return {
    service: serviceStateOf(ctx, record, partyId),
    ...shared(record),
    ...present({ caseNumber: record.caseNumber }),
    issuedAt: record.issuedAt ?? record.createdAt,
    issuedBy: record.issuedBy ?? '',
    courtId: record.courtId,
    courtName: courtNameOf(record.courtId),
    addressedTo: recipientName(ctx, record, partyId),
    paragraphs: [...record.paragraphs],
    attachments: [...record.attachments],
    seal: sealOf(record),
    sha256: record.sha256 ?? '',
    verificationCode: record.verificationCode ?? '',
    notice: mark,
    ...links(record),
    createdAt: record.createdAt,
  };
}

function recipients(ctx: Context, record: DocumentRecord): Schemas['DeskDocumentRecipient'][] {
  if (record.caseId === undefined) {
    return [{ displayName: record.applicantName ?? '', service: serviceStateOf(ctx, record) }];
  }
  return record.recipientPartyIds.map((partyId) => ({
    partyId,
    displayName: recipientName(ctx, record, partyId),
    service: serviceStateOf(ctx, record, partyId),
  }));
}

/** One line in the desk's list. */
export function viewDeskSummary(ctx: Context, record: DocumentRecord): Schemas['DeskDocumentSummary'] {
  return {
    ...shared(record),
    recipients: recipients(ctx, record),
    ...present({ issuedAt: record.issuedAt }),
    createdAt: record.createdAt,
  };
}

/** The desk's view. */
export function viewDeskDocument(ctx: Context, record: DocumentRecord): Schemas['DeskDocument'] {
  const { caseNumber, sha256, verificationCode, issuedBy, issuedAt, subjectType, subjectId } = record;
  return {
    ...shared(record),
    ...present({ caseNumber, sha256, verificationCode, issuedBy, issuedAt, subjectType, subjectId }),
    courtId: record.courtId,
    courtName: courtNameOf(record.courtId),
    recipients: recipients(ctx, record),
    paragraphs: [...record.paragraphs],
    attachments: [...record.attachments],
    draftedBy: record.draftedBy,
    notice: mark,
    ...(record.issuedAt === undefined ? {} : { seal: sealOf(record) }),
    ...links(record),
    createdAt: record.createdAt,
  };
}
