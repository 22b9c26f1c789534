// Requests for relief and refunds as the one who asked and as the desk see them.
import type { Schemas } from '@yunting/sdk/types';
import { money } from '../../court/fee-view.ts';
import type { RefundRecord, ReliefRecord } from './records.ts';

function decision(relief: ReliefRecord) {
  const { filingId, billId, caseId, grantedKind, percent, deferredUntil, reason, decidedAt } = relief;
  return {
    reliefId: relief.id,
    ...(filingId === undefined ? {} : { filingId }),
    ...(billId === undefined ? {} : { billId }),
    ...(caseId === undefined ? {} : { caseId }),
    kind: relief.kind,
    ground: relief.ground,
    state: relief.state,
    ...(grantedKind === undefined ? {} : { grantedKind }),
    ...(percent === undefined ? {} : { percent }),
    ...(deferredUntil === undefined ? {} : { deferredUntil }),
    ...(reason === undefined ? {} : { reason }),
    ...(decidedAt === undefined ? {} : { decidedAt }),
    createdAt: relief.createdAt,
    version: relief.version,
  };
}

/** For the one who asked. */
export const viewRelief = (relief: ReliefRecord): Schemas['Relief'] => decision(relief);

/** For the desk: with the statement and its proofs, which nobody else sees. */
export function viewDeskRelief(relief: ReliefRecord): Schemas['DeskRelief'] {
  return {
    ...decision(relief),
    applicantName: relief.applicantName,
    applicantKind: relief.applicantKind,
    statement: relief.statement,
    fileIds: [...relief.fileIds],
    ...(relief.decidedBy === undefined ? {} : { decidedBy: relief.decidedBy }),
  };
}

/** A refund, the same for payer and desk. */
export function viewRefund(refund: RefundRecord): Schemas['Refund'] {
  const { paymentId, explanation, voucherNumber, paidOn } = refund;
  return {
    refundId: refund.id,
    billId: refund.billId,
    caseId: refund.caseId,
    ...(paymentId === undefined ? {} : { paymentId }),
    state: refund.state,
    reason: refund.reason,
    amount: money(refund.amountFen),
    payeeName: refund.payeeName,
    deadline: refund.deadline,
    ...(explanation === undefined ? {} : { explanation }),
    ...(voucherNumber === undefined ? {} : { voucherNumber }),
    ...(paidOn === undefined ? {} : { paidOn }),
    createdAt: refund.createdAt,
    version: refund.version,
  };
}
