// What the court keeps about fees: bills, payments, requests for relief, refunds. Amounts are whole fen.
import type { Schemas } from '@yunting/sdk/types';
import type { FeeInput, FeeRelief, HalvingGround } from '@yunting/sdk/rules';
import type { RecordBase } from '../../court/records.ts';

export type Deadline = Schemas['Deadline'];
export type Bilingual = Schemas['Bilingual'];

/** What a bill's amount follows from: it can always be computed again. */
export interface FeeFacts {
  /** Kind and amount, without halving and relief. */
  readonly input: FeeInput;
  readonly halving?: HalvingGround;
  readonly relief?: FeeRelief;
  /** Of a top-up: what the bills before it were for. Due is only what is missing to the whole. */
  readonly billedBefore?: Pick<FeeFacts, 'input' | 'halving'>;
}

export interface BillRecord extends RecordBase {
  readonly state: 'issued' | 'overdue' | 'deferred' | 'settled' | 'deemedWithdrawn' | 'cancelled';
  readonly caseId: string;
  readonly courtId: string;
  readonly partyId: string;
  readonly payerName: string;
  readonly kind: 'acceptance' | 'counterclaim' | 'supplement';
  readonly facts: FeeFacts;
  readonly amountFen: number;
  readonly fullAmountFen: number;
  readonly explanation: Schemas['FeeExplanation'];
  /** 缴款码, 20 digits. */
  readonly fiscalCode: string;
  readonly deadline?: Deadline;
  readonly settledBy?: 'paid' | 'exempt' | 'deferred' | 'nothingDue' | 'notPrepaid';
  readonly settledAt?: string;
  readonly deferredUntil?: string;
  readonly paidFen: number;
  /** Ordered or paid out from what this bill took. */
  readonly refundedFen: number;
  readonly receipt?: {
    readonly receiptNumber: string;
    readonly checkCode: string;
    readonly issuedAt: string;
    readonly payerName: string;
  };
  readonly rulingReason?: Bilingual;
  readonly rulingDocumentId?: string;
  /** The counterclaim that this bill belongs to. */
  readonly submissionId?: string;
  /** Of a top-up: the first bill of this fee, and why there is more to pay. */
  readonly supplementsBillId?: string;
  readonly supplementFor?: 'procedure' | 'claim';
}

export interface PaymentRecord extends RecordBase {
  readonly state: 'processing' | 'succeeded' | 'failed' | 'expired' | 'mismatched' | 'surplus' | 'refunded';
  readonly caseId: string;
  readonly courtId: string;
  readonly partyId: string;
  readonly billId: string;
  readonly channel: Schemas['PaymentChannel'];
  readonly amountFen: number;
  readonly payerName: string;
  readonly fiscalCode: string;
  readonly token?: string;
  readonly expiresAt?: string;
  readonly reportedFen?: number;
  readonly providerReference?: string;
  readonly paidAt?: string;
}

export interface ReliefRecord extends RecordBase {
  readonly state: 'requested' | 'granted' | 'refused' | 'lapsed';
  readonly courtId: string;
  readonly ownerIds: readonly string[];
  readonly filingId?: string;
  readonly billId?: string;
  readonly kind: Schemas['ReliefKind'];
  readonly ground: Schemas['ReliefGround'];
  readonly statement: string;
  readonly fileIds: readonly string[];
  readonly applicantName: string;
  readonly applicantKind: 'natural' | 'organization';
  readonly grantedKind?: Schemas['ReliefKind'];
  readonly percent?: number;
  readonly deferredUntil?: string;
  readonly reason?: Bilingual;
  readonly decidedBy?: string;
  readonly decidedAt?: string;
}

export interface RefundRecord extends RecordBase {
  readonly state: 'ordered' | 'paid';
  readonly caseId: string;
  readonly courtId: string;
  readonly partyId: string;
  readonly billId: string;
  /** A payment in excess or of the wrong amount; absent = back from what the bill took. */
  readonly paymentId?: string;
  readonly reason: Schemas['RefundReason'];
  readonly amountFen: number;
  readonly payeeName: string;
  readonly deadline: Deadline;
  readonly explanation?: Schemas['FeeExplanation'];
  readonly documentId?: string;
  readonly voucherNumber?: string;
  readonly paidOn?: string;
}

declare module '../../court/records.ts' {
  interface Records {
    bill: BillRecord;
    payment: PaymentRecord;
    relief: ReliefRecord;
    refund: RefundRecord;
  }
}
