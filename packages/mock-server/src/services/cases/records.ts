// What the court keeps about a case: the case itself, its parties and their agents, what was submitted, answer periods,
// the timeline. Other services read these records by name; only this service writes them.
import type { Schemas } from '@yunting/sdk/types';
import type { RecordBase } from '../../court/records.ts';

export type Deadline = Schemas['Deadline'];
export type Bilingual = Schemas['Bilingual'];
export type Procedure = Schemas['Procedure'];
export type Side = 'plaintiff' | 'defendant' | 'thirdParty';
type CaseState = 'accepted' | 'inProgress' | 'judged' | 'closed' | 'archived';
export type ClosingManner =
  | 'judgment'
  | 'mediated'
  | 'withdrawn'
  | 'deemedWithdrawn'
  | 'dismissed'
  | 'transferred'
  | 'terminated';

export interface CaseRecord extends RecordBase {
  readonly state: CaseState;
  readonly courtId: string;
  readonly matterId: string;
  readonly filingId: string;
  readonly caseNumber: string;
  readonly serial: number;
  readonly cause: string;
  readonly claimAmountFen?: number;
  readonly procedure: Procedure;
  readonly procedureReason: Bilingual;
  readonly acceptedOn: string;
  readonly panel?: Schemas['CasePanel'];
  readonly evidenceDeadline?: Deadline;
  readonly trialLimit: Deadline;
  readonly judgedOn?: string;
  readonly closedOn?: string;
  readonly closingManner?: ClosingManner;
  readonly closingDocumentId?: string;
}

export interface PartyRecord extends RecordBase {
  readonly state: 'unlinked' | 'linkAgreed' | 'linked' | 'offline';
  readonly caseId: string;
  /** Its own id: events about a party are told to that party alone. */
  readonly partyId: string;
  readonly role: Side;
  readonly side: Side;
  readonly kind: 'natural' | 'organization';
  readonly name: string;
  readonly idNumber?: string;
  readonly creditCode?: string;
  readonly legalRepresentative?: string;
  readonly guardian?: string;
  readonly birthDate?: string;
  readonly phone?: string;
  readonly address?: string;
  readonly addressConfidential?: boolean;
  /** No domicile in China: longer periods (CPL 285). */
  readonly abroad?: boolean;
  readonly whereaboutsUnknown?: boolean;
  /** Twelve digits printed on the court's paper for this party. */
  readonly caseCode: string;
  /** Accounts of the party itself (not of its agents). */
  readonly principalIds: readonly string[];
  readonly filingPartyKey?: string;
  readonly linkDeadline?: Deadline;
  readonly linkAgreement?: { readonly by: string; readonly on: string; readonly note?: string };
  readonly offlineGround?: string;
}

export interface RepresentationRecord extends RecordBase {
  readonly state: 'submitted' | 'active' | 'returned' | 'ended';
  readonly caseId: string;
  readonly partyId: string;
  readonly side: Side;
  readonly agentName: string;
  readonly agentKind: Schemas['AgentKind'];
  readonly agentIdNumber?: string;
  readonly lawyerLicence?: string;
  readonly firmName?: string;
  readonly agentPhone?: string;
  readonly authority: Schemas['Authority'];
  readonly fileIds: readonly string[];
  /** The agent's own account, once it can see the case. */
  readonly principalId?: string;
  readonly returnReason?: Bilingual;
  readonly startedOn?: string;
  readonly endedOn?: string;
}

export interface SubmissionRecord extends RecordBase {
  readonly state: 'submitted' | 'accepted' | 'returned';
  readonly caseId: string;
  /** Not `partyId`: once forwarded, the other side may read it too. */
  readonly byPartyId: string;
  readonly bySide: Side;
  readonly recipientPartyIds: readonly string[];
  readonly submittedBy: string;
  readonly submittedByPrincipalId: string;
  readonly submittedByRole: string;
  readonly assurance: string;
  readonly through?: string;
  readonly kind: Schemas['SubmissionKind'];
  readonly applicationKind?: Schemas['ApplicationKind'];
  readonly title: string;
  readonly text?: string;
  readonly claimAmountFen?: number;
  readonly fileIds: readonly string[];
  readonly receiptNumber: string;
  readonly receivedAt: string;
  readonly late: boolean;
  readonly lateNote?: Bilingual;
  readonly deadline?: Deadline;
  /** Told to nobody but the court (preservation before the measure, CPL 106). */
  readonly oneSided: boolean;
  readonly forwardBy?: Deadline;
  readonly forwarded: boolean;
  readonly forwardedAt?: string;
  readonly returnReason?: Bilingual;
  readonly decidedBy?: string;
  readonly decidedAt?: string;
  readonly replacesSubmissionId?: string;
}

export interface AnswerPeriodRecord extends RecordBase {
  readonly state: 'running' | 'answered' | 'overdue' | 'void';
  readonly caseId: string;
  readonly partyId: string;
  readonly serviceId: string;
  /** Day of service; not counted itself (CPL 85). */
  readonly startedOn: string;
  readonly deadline: Deadline;
  readonly answeredBySubmissionId?: string;
}

export interface TimelineEntryRecord extends RecordBase {
  readonly caseId: string;
  readonly occurredAt: string;
  readonly kind: Schemas['TimelineEntry']['kind'];
  readonly zh: string;
  readonly en: string;
  readonly audience: 'court' | 'party' | 'side' | 'allParties';
  readonly toPartyIds?: readonly string[];
  readonly subjectType?: string;
  readonly subjectId?: string;
}

/** Wrong case codes that one person tried. */
export interface LinkTryRecord extends RecordBase {
  readonly ownerId: string;
  /** The day that is being counted. */
  readonly on: string;
  readonly tries: number;
  /** Court time; linking rests until then. */
  readonly lockedUntil?: string;
}

declare module '../../court/records.ts' {
  interface Records {
    case: CaseRecord;
    party: PartyRecord;
    representation: RepresentationRecord;
    submission: SubmissionRecord;
    answerPeriod: AnswerPeriodRecord;
    timelineEntry: TimelineEntryRecord;
    linkTry: LinkTryRecord;
  }
}
