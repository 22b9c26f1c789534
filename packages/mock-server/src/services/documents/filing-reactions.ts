// Documents about a filing, told to its applicant: no case, no party, no eservice yet.
import type { ReactionContext } from '../../court/context.ts';
import { courtById, courtNameOf } from '../../court/courts.ts';
import type { Records } from '../../court/records.ts';
import { issueNow } from './issue.ts';
import type { Draft } from './issue.ts';
import type { DocumentKind, FilingDelivery, Paragraph } from './record.ts';
import { isDecision, kindTitles } from './record.ts';
import { refusalRuling, reliefDecision, sendBackNotice, supplementNotice } from './texts/filing.ts';

type Filing = Records['filing'];

/** Whether the applicant agreed to e-service of this kind: rulings need a consent of their own [CPL 90]. */
function consented(filing: Filing, kind: DocumentKind): boolean {
  const address = filing.content.serviceAddress;
  if (!address?.electronicConsent) return false;
  return !isDecision(kind) || (address.judgmentsConsent ?? false);
}

/** To the own platform account of whoever has one; others get it at the counter or by post. */
function deliveryOf(ctx: ReactionContext, filing: Filing, kind: DocumentKind): FilingDelivery {
  const agreed = consented(filing, kind);
  const reachable = filing.ownerIds.length > 0 && (agreed || !isDecision(kind));
  return { consented: agreed, ...(reachable ? { sentAt: ctx.now } : {}) };
}

function aboutFiling(
  ctx: ReactionContext,
  filing: Filing,
  kind: DocumentKind,
  paragraphs: Paragraph[],
): Draft {
  const { id, courtId = '', assistingCourtId, matterId, applicantName, ownerIds, filingNumber } = filing;
  return {
    kind,
    title: kindTitles[kind].zh,
    courtId,
    filingId: id,
    matterId,
    applicantName,
    ownerIds,
    paragraphs,
    recipientPartyIds: [],
    subjectType: 'filing',
    subjectId: id,
    delivery: deliveryOf(ctx, filing, kind),
    ...(filingNumber === undefined ? {} : { number: filingNumber }),
    ...(assistingCourtId === undefined ? {} : { assistingCourtId }),
  };
}

/** filing.supplementRequested → 补正材料通知书. */
export function issueSupplementNotice(ctx: ReactionContext): void {
  const filing = ctx.subject<'filing'>();
  issueNow(ctx, aboutFiling(ctx, filing, 'supplementNotice', supplementNotice(filing)));
}

/** filing.refused → 民事裁定书（不予受理）, in the filing judge's words. */
export function issueRefusalRuling(ctx: ReactionContext): void {
  const filing = ctx.subject<'filing'>();
  const higher = courtById(filing.courtId)?.higherCourtId;
  const paragraphs = refusalRuling(filing, higher === undefined ? undefined : courtNameOf(higher));
  issueNow(ctx, aboutFiling(ctx, filing, 'refusalRuling', paragraphs), filing.decision?.decidedBy);
}

/** filing.sentBack → 退回材料通知书. */
export function issueSendBackNotice(ctx: ReactionContext): void {
  const filing = ctx.subject<'filing'>();
  issueNow(ctx, aboutFiling(ctx, filing, 'sendBackNotice', sendBackNotice(filing)));
}

/** relief.decided → 决定书, to the applicant alone: nobody else learns that relief was asked. */
export function issueReliefDecision(ctx: ReactionContext): void {
  const relief = ctx.subject<'relief'>();
  const by = relief.decidedBy;
  const about = { subjectType: 'relief', subjectId: relief.id };
  if (relief.billId !== undefined) {
    const bill = ctx.get('bill', relief.billId);
    const record = ctx.get('case', bill.caseId);
    const party = ctx.get('party', bill.partyId);
    issueNow(
      ctx,
      {
        kind: 'decision',
        title: kindTitles.decision.zh,
        courtId: record.courtId,
        caseId: record.id,
        caseNumber: record.caseNumber,
        number: record.caseNumber,
        matterId: record.matterId,
        paragraphs: reliefDecision(relief, party.name),
        recipientPartyIds: [party.id],
        ...about,
      },
      by,
    );
    return;
  }
  const filing = relief.filingId === undefined ? undefined : ctx.find('filing', relief.filingId);
  if (!filing) return;
  issueNow(
    ctx,
    { ...aboutFiling(ctx, filing, 'decision', reliefDecision(relief, filing.applicantName)), ...about },
    by,
  );
}
