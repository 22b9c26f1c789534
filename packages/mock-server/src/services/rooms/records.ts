// What rooms keeps: rooms, members, numbered notices, transcript anchors. Other services read these tables.
import type { Schemas } from '@yunting/sdk/types';
import type { RecordBase } from '../../court/records.ts';

export type GroundCode =
  | 'stateSecrets'
  | 'privacy'
  | 'familyMatter'
  | 'guardianship'
  | 'sexualViolence'
  | 'domesticViolence'
  | 'protectionOrder'
  | 'minorParty'
  | 'ageUnknown'
  | 'privateProsecution'
  | 'defendantNotServed'
  | 'exParteApplication'
  | 'consentMissing'
  | 'caseEnded';

/** A ground that the data do not show, recorded by an officer. */
interface Block {
  readonly ground: GroundCode;
  readonly by: string;
  readonly at: string;
  readonly note?: string;
}

export interface RoomRecord extends RecordBase {
  readonly state: 'proposed' | 'open' | 'declined' | 'closed' | 'archived';
  readonly courtId: string;
  readonly caseId: string;
  readonly kind: 'case' | 'mediation' | 'enforcement';
  /** First half of notice numbers (number-prefix.ts): the same for all rooms of a case, and for no other case. */
  readonly tail: string;
  readonly blocks: readonly Block[];
  /** Parties of whom an officer has found that they are of age, where the file does not show it. */
  readonly ofAge?: readonly string[];
  /** Set while nothing blocks a proposed room and a clerk has been told. */
  readonly eligibleSince?: string;
  readonly confirmedBy?: string;
  readonly openedAt?: string;
  readonly closedAt?: string;
  /** Why it was declined or closed: never leaves the court. */
  readonly reason?: string;
}

interface RoomConsent {
  readonly givenAt: string;
  readonly noticeVersion: string;
  readonly assurance: string;
  readonly withdrawnAt?: string;
}

/** One person in one party's place. Exists for everyone concerned: without a room it carries the private thread. */
export interface MemberRecord extends RecordBase {
  readonly state: 'invited' | 'bound' | 'joined' | 'left' | 'removed' | 'ended';
  readonly roomId: string;
  readonly caseId: string;
  readonly courtId: string;
  readonly partyId: string;
  readonly personId: string;
  readonly ownerIds: readonly string[];
  readonly role: 'litigant' | 'agent';
  readonly authority?: 'general' | 'special';
  readonly consent?: RoomConsent;
  /** Opaque handle of the chat account, known to the room agent alone. */
  readonly chatHandle?: string;
  /** Digest of the handle, by which it is found. */
  readonly digest?: string;
  readonly boundAt?: string;
  /** The invitation's code, by which it is found. */
  readonly code?: string;
  /** Machine time: codes never follow the court's clock. */
  readonly inviteExpiresAtWall?: number;
  /** Five wrong tries by this person: void until a clerk has spoken with the person. */
  readonly inviteBurnt: boolean;
  readonly removal?: Schemas['RoomRemovalNotice'];
}

export type NoticeKind = Schemas['NoticeKind'] | 'correction';

/** A numbered notice. `partyId` only when it is for one party alone. */
export interface NoticeRecord extends RecordBase {
  readonly state: 'drafted' | 'pending' | 'released' | 'undone' | 'superseded';
  readonly roomId: string;
  readonly caseId: string;
  readonly courtId: string;
  readonly number: string;
  readonly kind: NoticeKind;
  /** Of a correction: the kind of what it corrects, by whose rules it is checked. */
  readonly subjectKind?: NoticeKind;
  readonly audience: 'allParties' | 'party';
  readonly delivery: 'room' | 'private';
  readonly lines: readonly string[];
  readonly hearingId?: string;
  readonly startsAt?: string;
  readonly documentId?: string;
  readonly draftedBy: string;
  /** Absent while a draft waits for a clerk. */
  readonly undoUntil?: string;
  readonly releaseAfter?: string;
  /** Who let the room agent's draft go out. */
  readonly approvedBy?: string;
  readonly releasedAt?: string;
  readonly corrects?: string;
  readonly correctedBy?: string;
  readonly acknowledgements: readonly Schemas['NoticeAcknowledgement'][];
}

/** A head of the transcript as the room agent gave it, counter-signed. */
export interface AnchorRecord extends RecordBase {
  readonly roomId: string;
  readonly caseId: string;
  readonly courtId: string;
  readonly headDigest: string;
  readonly count: number;
  readonly receivedAt: string;
  readonly previousAnchorId?: string;
  readonly countersignature: string;
}

/** Wrong codes are counted for the person who tries them, never against the person whose code it is. */
export interface InviteTryRecord extends RecordBase {
  readonly ownerId: string;
  /** Calendar day of the count: yesterday's tries are forgotten. */
  readonly on: string;
  readonly tries: number;
  /** Machine time, like the codes. */
  readonly lockedUntilWall?: number;
}

type AlertKind = Schemas['RoomAlertInput']['kind'];

/** The room agent calls for an officer. Without the case on it: no list or event of a case leads here. */
export interface AlertRecord extends RecordBase {
  readonly state: 'raised' | 'taken' | 'closed';
  readonly courtId: string;
  readonly kind: AlertKind;
  readonly urgent: boolean;
  readonly roomId?: string;
  readonly memberId?: string;
  /** What was said; erased once the alert is closed. */
  readonly excerpt?: string;
  readonly takenBy?: string;
  readonly takenAt?: string;
  readonly closedBy?: string;
  readonly closedAt?: string;
  readonly note?: string;
}

declare module '../../court/records.ts' {
  interface Records {
    room: RoomRecord;
    member: MemberRecord;
    notice: NoticeRecord;
    anchor: AnchorRecord;
    inviteTry: InviteTryRecord;
    alert: AlertRecord;
  }
}
