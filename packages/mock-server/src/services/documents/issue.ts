// Issuing: number, simulated seal, digest, verification code. From here on the text does not change.
import { rulingSuffix } from '@yunting/sdk/rules';
import type { Context } from '../../court/context.ts';
import { courtNameOf } from '../../court/courts.ts';
import type { Attachment, DocumentKind, DocumentRecord, FilingDelivery, Paragraph } from './record.ts';
import { isDecision } from './record.ts';

/** What is needed to make a document. */
export interface Draft {
  readonly kind: DocumentKind;
  readonly title: string;
  readonly courtId: string;
  readonly paragraphs: readonly Paragraph[];
  readonly recipientPartyIds: readonly string[];
  readonly attachments?: readonly Attachment[];
  readonly caseId?: string;
  readonly caseNumber?: string;
  readonly filingId?: string;
  readonly matterId?: string;
  readonly applicantName?: string;
  readonly ownerIds?: readonly string[];
  readonly assistingCourtId?: string;
  readonly subjectType?: string;
  readonly subjectId?: string;
  readonly number?: string;
  readonly supersedes?: string;
  readonly corrects?: string;
  readonly reason?: string;
  readonly delivery?: FilingDelivery;
}

/** Puts a draft in. Nobody outside the court is told. */
export function draftDocument(ctx: Context, draft: Draft, draftedBy: string): DocumentRecord {
  return ctx.insert('document', {
    ...draft,
    attachments: draft.attachments ?? [],
    correctedBy: [],
    draftedBy,
  });
}

/** A judgment carries the case number; each further ruling of the case carries it with 之一, 之二 … */
function numberOf(ctx: Context, record: DocumentRecord): string | undefined {
  if (record.number !== undefined) return record.number;
  if (record.caseId === undefined || record.caseNumber === undefined) return undefined;
  if (!isDecision(record.kind) || record.kind === 'judgment' || record.kind === 'mediationStatement')
    return record.caseNumber;
  return `${record.caseNumber}${rulingSuffix(ctx.sequence(`ruling:${record.caseId}`))}`;
}

/** The digest of what recipients get: title, number, text, attachments. */
function contentDigest(
  ctx: Context,
  record: Pick<DocumentRecord, 'kind' | 'title' | 'courtId' | 'paragraphs' | 'attachments'> & {
    number?: string;
  },
): string {
  const { kind, title, number = null, courtId, paragraphs, attachments } = record;
  return ctx.digest(JSON.stringify({ kind, title, number, courtId, paragraphs, attachments }));
}

/** Sixteen digits in groups of four. */
const grouped = (digits: string): string => digits.replace(/(\d{4})(?=\d)/g, '$1 ');

/** Moves a draft to issued and tells it. */
export function issueDocument(ctx: Context, record: DocumentRecord, issuedBy: string): DocumentRecord {
  const number = numberOf(ctx, record);
  const code = ctx.code(16);
  const numbered = number === undefined ? {} : { number };
  return ctx.move('document', record, 'issued', {
    ...numbered,
    issuedBy,
    issuedAt: ctx.now,
    code,
    verificationCode: grouped(code),
    sha256: contentDigest(ctx, { ...record, ...numbered }),
  });
}

/** Drafts and issues in one step: what the court itself sends when something has happened. */
export function issueNow(ctx: Context, draft: Draft, issuedBy = courtNameOf(draft.courtId)): DocumentRecord {
  return issueDocument(ctx, draftDocument(ctx, draft, issuedBy), issuedBy);
}
