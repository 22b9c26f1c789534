// After issuing: a notice is superseded or revoked, a decision is put right by a ruling, a document about a filing is handed
// over at a counter.
import type { Context } from '../../court/context.ts';
import type { Handler } from '../../court/service.ts';
import { mustMayMake, shown, visible } from './desk.ts';
import { draftDocument, issueDocument } from './issue.ts';
import { isDecision } from './record.ts';
import type { DocumentRecord } from './record.ts';
import { viewDeskDocument } from './view.ts';

/** The parts of a document that its correction keeps. */
function sameCase(ctx: Context, record: DocumentRecord) {
  const {
    courtId,
    caseId,
    caseNumber,
    number,
    filingId,
    matterId,
    applicantName,
    ownerIds,
    assistingCourtId,
    delivery,
  } = record;
  const { recipientPartyIds, attachments, subjectType, subjectId } = record;
  return {
    courtId,
    recipientPartyIds,
    attachments,
    ...(caseId === undefined ? {} : { caseId }),
    ...(caseNumber === undefined ? {} : { caseNumber }),
    ...(filingId === undefined ? {} : { filingId }),
    // In a case each document gets its own number; about a filing they all carry that of the filing.
    ...(filingId === undefined || number === undefined ? {} : { number }),
    ...(matterId === undefined ? {} : { matterId }),
    ...(applicantName === undefined ? {} : { applicantName }),
    ...(ownerIds === undefined ? {} : { ownerIds }),
    ...(assistingCourtId === undefined ? {} : { assistingCourtId }),
    ...(subjectType === undefined ? {} : { subjectType }),
    ...(subjectId === undefined ? {} : { subjectId }),
    ...(delivery === undefined
      ? {}
      : {
          delivery: {
            consented: delivery.consented,
            ...(delivery.sentAt === undefined ? {} : { sentAt: ctx.now }),
          },
        }),
  };
}

export const correct: Handler<'desk.documents.correct'> = (ctx) => {
  const record = visible(ctx);
  if (record.courtId !== ctx.actor.courtId) ctx.refuse('document_not_competent_court');
  if (record.state !== 'issued')
    ctx.refuse('state_conflict', { state: record.state, possible: ['desk.documents.issue'] });
  mustMayMake(ctx, record);
  const { version, reason, title, paragraphs } = ctx.input;
  ctx.checkVersion(record, version);
  const by = ctx.actor.name;
  if (isDecision(record.kind)) {
    // A slip of the pen in a decision is put right by a ruling [CPL 157(7)]; the decision and its clocks stand.
    const ruling = draftDocument(
      ctx,
      {
        ...sameCase(ctx, record),
        kind: 'correctionRuling',
        title: title ?? '民事裁定书',
        paragraphs,
        corrects: record.id,
        reason,
      },
      by,
    );
    const amended = ctx.update('document', record, { correctedBy: [...record.correctedBy, ruling.id] });
    ctx.emit('document.rectified', amended);
    return shown(ctx, issueDocument(ctx, ruling, by));
  }
  const fresh = draftDocument(
    ctx,
    {
      ...sameCase(ctx, record),
      kind: record.kind,
      title: title ?? record.title,
      paragraphs,
      supersedes: record.id,
    },
    by,
  );
  ctx.move('document', record, 'superseded', { supersededBy: fresh.id, reason });
  return shown(ctx, issueDocument(ctx, fresh, by));
};

export const revoke: Handler<'desk.documents.revoke'> = (ctx) => {
  const record = ctx.subject<'document'>();
  if (isDecision(record.kind)) ctx.refuse('document_not_revocable');
  if (record.caseId === undefined) {
    // The filing's state and its clocks rest on it: what is wrong in it is corrected.
    ctx.refuse('document_not_revocable', {
      zh: '立案阶段的通知不能撤回；写错的，请更正',
      en: 'A notice about a filing is not revoked; what is wrong in it is corrected',
    });
  }
  ctx.checkVersion(record, ctx.input.version);
  return viewDeskDocument(ctx, ctx.move('document', record, 'revoked', { reason: ctx.input.reason }));
};

export const handOver: Handler<'desk.documents.handOver'> = (ctx) => {
  const record = visible(ctx);
  if (record.caseId !== undefined) ctx.refuse('document_served_by_eservice');
  if (record.state !== 'issued') ctx.refuse('document_not_issued');
  if (record.delivery?.signedOn !== undefined) ctx.refuse('document_handed_over_already');
  ctx.checkVersion(record, ctx.input.version);
  const updated = ctx.update('document', record, {
    delivery: {
      consented: false,
      ...record.delivery,
      signedOn: ctx.today,
      receivedBy: ctx.input.receivedBy,
      handedOverBy: ctx.actor.name,
    },
  });
  ctx.emit('document.handedOver', updated);
  return viewDeskDocument(ctx, updated);
};
