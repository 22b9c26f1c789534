// What eservice keeps: addresses, services with every attempt, contests. Other services read these tables.
import type { Schemas } from '@yunting/sdk/types';
import type { Deadline } from '../../court/deadline.ts';
import type { RecordBase } from '../../court/records.ts';

export type ElectronicChannel = Schemas['ElectronicChannel'];
export type Channel = Schemas['AttemptChannel'] | 'publicNotice';
export type AddressScope = Schemas['AddressScope'];
type Reason = Schemas['Reason'];
export type Manner = Schemas['DeliveryManner'];

/** An e-service address of one party: its own, or its agent's. */
export interface AddressRecord extends RecordBase {
  readonly state: 'inferred' | 'offered' | 'confirmed' | 'withdrawn';
  readonly caseId: string;
  readonly partyId: string;
  readonly channel: ElectronicChannel;
  /** Phone, mailbox or account; a platform account needs none. */
  readonly address?: string;
  /** The person whose account or address it is, when known. */
  readonly principalId?: string;
  readonly holder: 'party' | 'agent';
  readonly scope: AddressScope;
  readonly via:
    | 'platform'
    | 'phone'
    | 'paperForm'
    | 'counter'
    | 'preAgreement'
    | 'pleading'
    | 'account'
    | 'carriedOver';
  readonly carriedFromCaseId?: string;
  readonly confirmedAt?: string;
  readonly effectsNoticeVersion?: string;
  readonly evidenceFileId?: string;
  readonly note?: string;
  readonly former: readonly {
    readonly channel: ElectronicChannel;
    readonly address?: string;
    readonly until: string;
  }[];
}

export type Outcome = Schemas['AttemptOutcome'] | 'acted' | 'published';

/** One attempt: what was sent where, and what became of it. Facts only; the effect is found from them. */
export interface Attempt {
  readonly attemptNo: number;
  readonly channel: Channel;
  /** Only `service` can serve; a copy or a reminder goes beside it. */
  readonly purpose: 'service' | 'copy' | 'reminder';
  readonly to: 'party' | 'agent';
  readonly address?: string;
  readonly addressState: 'confirmed' | 'offered' | 'inferred' | 'none';
  readonly outcome: Outcome;
  readonly sentAt: string;
  readonly arrivedAt?: string;
  readonly readAt?: string;
  readonly repliedAt?: string;
  readonly actedAt?: string;
  /** Signed for, left, returned, refused or failed. */
  readonly endedAt?: string;
  /** Found by a judge to be when it really arrived. */
  readonly provenArrivedAt?: string;
  readonly deemedServedOn?: string;
  readonly manner?: Manner;
  readonly addressGivenByParty?: boolean;
  readonly provider?: Schemas['ProviderSaid'];
  /** An upheld contest: what was proven against this attempt. */
  readonly rebutted?: 'systemError' | 'notOwnAccount' | 'notReadBySelf';
  readonly recordedBy?: string;
  readonly note?: string;
  readonly evidenceFileIds?: readonly string[];
}

/** One document × one recipient party. `effectiveOn` is there whenever service has taken effect. */
export interface ServiceRecord extends RecordBase {
  readonly state: 'queued' | 'sent' | 'arrived' | 'presumed' | 'effective' | 'failed' | 'recalled';
  readonly courtId: string;
  readonly caseId: string;
  readonly partyId: string;
  readonly documentId: string;
  readonly documentKind: string;
  readonly documentTitle: string;
  /** The hearing that the document gives notice of. */
  readonly hearingId?: string;
  readonly hearingOn?: string;
  readonly attempts: readonly Attempt[];
  /** Consent to electronic service shown for this document; absent: not decided. */
  readonly consent?: boolean;
  readonly effectiveAt?: string;
  /** The civil day from which periods count. */
  readonly effectiveOn?: string;
  readonly basis?: Reason;
  /** Stable name of the rule that decided, e.g. arrivalAtConfirmedAddress. */
  readonly rule: string;
  readonly reasons: readonly Reason[];
  /** Periods that this service started. */
  readonly clocks: readonly Deadline[];
  readonly channel?: Channel;
  readonly servedOn?: 'party' | 'agent';
  readonly acknowledgedAt?: string;
  readonly contestIds: readonly string[];
  readonly paper?: Schemas['PaperRequest'];
  readonly paperAddress?: string;
  readonly publicNotice?: Schemas['PublicNotice'];
  readonly receipts: readonly Schemas['ServiceReceipt'][];
}

/** A recipient's objection to a service, and a judge's decision. */
export interface ContestRecord extends RecordBase {
  readonly state: 'open' | 'upheld' | 'dismissed';
  readonly courtId: string;
  readonly caseId: string;
  readonly partyId: string;
  readonly serviceId: string;
  readonly attemptNo: number;
  readonly reason: 'systemError' | 'notMyAccount' | 'notReadByMe' | 'arrivedLater';
  readonly statement: string;
  readonly arrivedAt?: string;
  readonly evidenceFileIds: readonly string[];
  readonly filedBy: string;
  readonly decidedBy?: string;
  readonly decidedAt?: string;
  readonly decisionReasons?: string;
}

declare module '../../court/records.ts' {
  interface Records {
    address: AddressRecord;
    service: ServiceRecord;
    contest: ContestRecord;
  }
}
