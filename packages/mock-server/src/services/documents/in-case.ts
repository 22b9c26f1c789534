// What documents of a case have in common: the case's fields, the recipients, and who may be told already.
import type { ReactionContext } from '../../court/context.ts';
import type { Records } from '../../court/records.ts';
import type { Draft } from './issue.ts';
import { kindTitles } from './record.ts';
import type { DocumentKind, Paragraph } from './record.ts';

type Case = Records['case'];
type Party = Records['party'];

interface About {
  readonly type: string;
  readonly id: string;
}

/** A document of this case in its usual title, to these parties. */
export function inCase(
  record: Case,
  kind: DocumentKind,
  paragraphs: Paragraph[],
  to: readonly Party[],
  about?: About,
): Draft {
  return {
    kind,
    title: kindTitles[kind].zh,
    courtId: record.courtId,
    caseId: record.id,
    caseNumber: record.caseNumber,
    matterId: record.matterId,
    paragraphs,
    recipientPartyIds: to.map(({ id }) => id),
    ...(about === undefined ? {} : { subjectType: about.type, subjectId: about.id }),
  };
}

/** Parties of a case, or of one side. */
export const partiesOf = (ctx: ReactionContext, caseId: string, side?: Party['side']): Party[] =>
  ctx.all('party', { caseId }).filter((party) => side === undefined || party.side === side);

/** Before the complaint has gone out, the other side knows nothing of the case. */
export function toldParties(ctx: ReactionContext, caseId: string): Party[] {
  const out = ctx.all('document', { caseId }).some(({ kind }) => kind === 'complaintCopy');
  return partiesOf(ctx, caseId, out ? undefined : 'plaintiff');
}
