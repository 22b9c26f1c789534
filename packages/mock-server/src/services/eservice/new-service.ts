// A service at its beginning: one issued document, one recipient.
import { dateInShanghai } from '@yunting/sdk/rules';
import type { Context } from '../../court/context.ts';
import type { Records } from '../../court/records.ts';
import type { ServiceRecord } from './records.ts';

type Document = Records['document'];

/** The hearing that a document gives notice of, and its day. */
function hearingOf(ctx: Context, document: Document): { hearingId?: string; hearingOn?: string } {
  if (document.subjectType !== 'hearing' || document.subjectId === undefined) return {};
  const hearing = ctx.find('hearing', document.subjectId);
  return hearing ? { hearingId: hearing.id, hearingOn: dateInShanghai(hearing.startsAt) } : {};
}

/** Puts in the service of this document on this party. */
export function newService(ctx: Context, document: Document, partyId: string): ServiceRecord {
  const party = ctx.get('party', partyId);
  const inCase = ctx.get('case', party.caseId);
  return ctx.insert('service', {
    courtId: inCase.courtId,
    caseId: inCase.id,
    matterId: inCase.matterId,
    partyId,
    documentId: document.id,
    documentKind: document.kind,
    documentTitle: document.title,
    ...hearingOf(ctx, document),
    attempts: [],
    rule: 'noAttempt',
    reasons: [],
    clocks: [],
    contestIds: [],
    receipts: [],
  });
}
