// What a record is, and which tables the kernel itself keeps. Services add their own tables by declaration merging,
// so that any service can read another's records, typed, without importing it.
import type { Role } from '@yunting/sdk/contract';

/** Every record. The optional fields are read by the kernel: access, audiences and time follow from them. */
export interface RecordBase {
  readonly id: string;
  /** 1 when inserted, +1 with each change. */
  readonly version: number;
  /** Court time, RFC 3339 +08:00. */
  readonly createdAt: string;
  readonly state?: string;
  /** Principals who own the record (`x-scope: self`). */
  readonly ownerId?: string;
  readonly ownerIds?: readonly string[];
  readonly courtId?: string;
  /** 跨域立案: the court whose counter received it, beside the competent `courtId`. */
  readonly assistingCourtId?: string;
  readonly caseId?: string;
  readonly matterId?: string;
  /** The one party whose thing this is: other parties of the case get 404. */
  readonly partyId?: string;
  readonly side?: string;
  /** Several parties (not all) that a document or notice is addressed to: audience `recipients`. */
  readonly recipientPartyIds?: readonly string[];
  /** Events about the record are not told before this instant. */
  readonly releaseAfter?: string;
}

export type PrincipalKind = 'person' | 'staff' | 'app' | 'roomAgent';
/** How sure the court is of who acts: `chat` is a bound chat handle, below a verified platform account. */
export type Assurance = 'none' | 'sms' | 'chat' | 'verified' | 'reverified';

/** Who can act: a person, a member of the court's staff, a third-party app, or the room agent (the bot). */
export interface PrincipalRecord extends RecordBase {
  readonly kind: PrincipalKind;
  readonly name: string;
  readonly assurance: Assurance;
  /** Roles outside any case: `litigant` for a person, `agent` too for a lawyer, staff roles for staff. */
  readonly roles: readonly Role[];
  readonly courtId?: string;
  readonly phone?: string;
  readonly idNumber?: string;
  readonly creditCode?: string;
  readonly lawyerLicence?: string;
  readonly lawFirm?: string;
  readonly clientId?: string;
  readonly clientSecretDigest?: string;
}

/** A bearer token, stored by its digest. `expiresAtWall` is machine time in ms: tokens never follow the court's clock. */
export interface TokenRecord extends RecordBase {
  readonly digest: string;
  readonly principalId: string;
  readonly assurance: Assurance;
  readonly expiresAtWall: number;
  readonly kind: 'access' | 'refresh';
  /** Acting for someone: the person, the case it is limited to, and what may be done. */
  readonly actsFor?: {
    readonly principalId: string;
    readonly caseId?: string;
    /** The one party in whose place a bound member is. */
    readonly partyId?: string;
    readonly scopes?: readonly string[];
    readonly grantId?: string;
    readonly memberId?: string;
  };
}

/** Access of one principal to one case, in one role. */
export interface CaseGrantRecord extends RecordBase {
  readonly principalId: string;
  readonly caseId: string;
  readonly role: Role;
  readonly partyId?: string;
  readonly side?: string;
  /** Court time; absent = while the case is open to the principal. */
  readonly until?: string;
  readonly revoked?: boolean;
}

/** Something a named role on the court's desk has to do or decide. Timers end here, never in a decision. */
export interface TaskRecord extends RecordBase {
  readonly state: 'open' | 'done';
  readonly kind: string;
  readonly role: Role;
  readonly courtId: string;
  readonly subjectType: string;
  readonly subjectId: string;
  readonly zh: string;
  readonly en: string;
  readonly dueOn?: string;
  readonly legalBasis?: string;
  readonly doneBy?: string;
  readonly doneAt?: string;
  readonly note?: string;
}

/** An SMS as the court would have sent it: kept in the sandbox, sent nowhere. */
export interface SmsRecord extends RecordBase {
  readonly to: string;
  readonly text: string;
  readonly at: string;
}

/** A wake-up on court time for one subject. */
export interface TimerRecord extends RecordBase {
  readonly name: string;
  readonly subjectId: string;
  /** Court time in ms. */
  readonly at: number;
}

/** The answer kept for an idempotency key (principal + operation + key). */
export interface IdempotencyRecord extends RecordBase {
  readonly bodyDigest: string;
  readonly status: number;
  readonly body: string;
  readonly mediaType: string;
  readonly atWall: number;
}

/** One thing that happened, as the kernel keeps it. What a receiver sees is the contract's EventEnvelope. */
export interface EventRecord extends RecordBase {
  readonly type: string;
  readonly occurredAt: string;
  readonly subjectType: string;
  readonly subjectId: string;
  readonly subjectVersion: number;
  readonly audience: readonly string[];
  readonly room: boolean;
  /** Facts for reactions inside the court; never sent out. */
  readonly data?: unknown;
}

/** Every table and its record type. Services merge theirs in: `declare module '../court/records.ts' { interface Records { … } }`. */
export interface Records {
  principal: PrincipalRecord;
  token: TokenRecord;
  caseGrant: CaseGrantRecord;
  task: TaskRecord;
  sms: SmsRecord;
  timer: TimerRecord;
  idempotency: IdempotencyRecord;
  event: EventRecord;
}

export type TableName = keyof Records;

/** Tables that the kernel itself writes, with their id prefixes. */
export const kernelTables: Readonly<Record<string, string>> = {
  principal: 'prs',
  token: 'tok',
  caseGrant: 'cgr',
  task: 'tsk',
  sms: 'sms',
  timer: 'tmr',
  idempotency: 'idm',
  event: 'evt',
};
