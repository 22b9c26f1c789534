// The tables of this service. Others may read them, typed, without importing anything.
import type { Schemas } from '@yunting/sdk/types';
import type { RecordBase } from '../../court/records.ts';

type AttendBy = 'online' | 'onSite';

/** Who attended, as the court wrote it down when the session ended. */
export type AttendanceFact = Schemas['Attendance'];

/** A session of the court in one case. Parties know of it only once `notifiedAt` is set. */
export interface HearingRecord extends RecordBase {
  readonly state: string;
  readonly caseId: string;
  readonly courtId: string;
  readonly kind: Schemas['HearingKind'];
  readonly mode: Schemas['HearingMode'];
  readonly modeReasons: readonly Schemas['Reason'][];
  readonly startsAt: string;
  readonly endsAt: string;
  readonly venue: Schemas['Venue'];
  readonly panel: readonly Schemas['PanelSeat'][];
  readonly closedGround?: string;
  readonly onlineFacts?: Schemas['OnlineHearingFacts'];
  /** How each party attends; absent parties attend in the courtroom. */
  readonly attendBy: Readonly<Record<string, AttendBy>>;
  /** Advice that the conflict check gave when it was listed. */
  readonly conflicts: readonly Schemas['HearingConflict'][];
  readonly reminders: readonly Schemas['HearingReminder'][];
  readonly supersedesId?: string;
  readonly supersededById?: string;
  readonly continuesId?: string;
  readonly judgmentId?: string;
  readonly reason?: Schemas['Bilingual'];
  readonly note?: string;
  readonly notifiedAt?: string;
  readonly startedAt?: string;
  readonly endedAt?: string;
  readonly attendance: readonly AttendanceFact[];
}

/** A party's request for postponement. Its reasons are for the court and that party alone, hence `partyId`. */
export interface PostponementRecord extends RecordBase {
  readonly state: string;
  readonly caseId: string;
  readonly courtId: string;
  readonly hearingId: string;
  readonly partyId: string;
  readonly ground: Schemas['PostponementGround'];
  readonly explanation: string;
  readonly fileIds: readonly string[];
  readonly suggestedDates: readonly string[];
  readonly requestedBy: string;
  readonly decidedAt?: string;
  readonly decidedBy?: string;
  readonly decisionReason?: Schemas['Bilingual'];
}

/** A ticket to join an online session: stored by digest, usable once. */
export interface JoinTicketRecord extends RecordBase {
  readonly state: string;
  readonly caseId: string;
  readonly courtId: string;
  readonly hearingId: string;
  readonly partyId: string;
  /** Other parties that the same person stands for and that join with it. */
  readonly alsoForPartyIds: readonly string[];
  readonly principalId: string;
  readonly name: string;
  readonly actingAs: 'litigant' | 'agent';
  readonly client: Schemas['HearingClient'];
  readonly assurance: string;
  readonly digest: string;
  readonly expiresAt: string;
  readonly redeemedAt?: string;
}

/** Joining, leaving, faults: evidence, so it is only ever added to. */
export interface PresenceRecord extends RecordBase {
  readonly caseId: string;
  readonly courtId: string;
  readonly hearingId: string;
  readonly partyId: string;
  readonly ticketId?: string;
  readonly kind: Schemas['PresenceKind'];
  readonly cause: Schemas['AbsenceCause'];
  readonly source: 'platform' | 'clerk' | 'party';
  readonly recordedBy: string;
  readonly note?: string;
  readonly fileIds: readonly string[];
  readonly occurredAt: string;
}

/** What a party's device test measured before the day. */
interface SelfTestRecord extends RecordBase {
  readonly caseId: string;
  readonly courtId: string;
  readonly hearingId: string;
  readonly partyId?: string;
  readonly report: Schemas['SelfTestReport'];
  readonly passed: boolean;
}

/** How a party stands to the record (庭审笔录). */
interface SignatureEntry {
  readonly partyId: string;
  readonly state: 'pending' | 'signed' | 'refused' | 'unavailable';
  readonly signedAt?: string;
  readonly signedBy?: string;
  readonly assurance?: string;
  readonly note?: string;
}

/** 庭审笔录. A correction makes a new revision, for which all sign anew. */
export interface MinutesRecord extends RecordBase {
  readonly state: string;
  readonly caseId: string;
  readonly courtId: string;
  readonly hearingId: string;
  readonly revision: number;
  readonly entries: readonly Schemas['RecordEntry'][];
  readonly signatures: readonly SignatureEntry[];
  readonly objections: readonly Schemas['RecordObjection'][];
  readonly publishedAt?: string;
  readonly readingDeadline?: Schemas['Deadline'];
}

/** A pronounced judgment: what the judgment document is made from. */
export interface JudgmentRecord extends RecordBase {
  readonly caseId: string;
  readonly courtId: string;
  readonly hearingId: string;
  readonly manner: 'inCourt' | 'onSetDate';
  readonly content: Schemas['JudgmentContent'];
  readonly pronouncedAt: string;
  readonly pronouncedBy: string;
  readonly appeal: Schemas['JudgmentAppeal'];
  readonly notices: readonly Schemas['Bilingual'][];
  readonly sendBy: Schemas['Deadline'];
  readonly sentAt?: string;
}

declare module '../../court/records.ts' {
  interface Records {
    hearing: HearingRecord;
    postponement: PostponementRecord;
    joinTicket: JoinTicketRecord;
    presence: PresenceRecord;
    selfTest: SelfTestRecord;
    record: MinutesRecord;
    judgment: JudgmentRecord;
  }
}
