// What consultations keep: questions of persons to the court, and procedural answers that went to all parties of a case.
import type { Schemas } from '@yunting/sdk/types';
import type { Deadline } from '../../court/deadline.ts';
import type { RecordBase } from '../../court/records.ts';

/** One person's question. No `caseId` where it is about no case. Read by its owner and the desk alone. */
export interface ConsultationRecord extends RecordBase {
  readonly state: 'asked' | 'taken' | 'answered' | 'closed';
  readonly courtId: string;
  readonly caseId?: string;
  readonly partyId?: string;
  readonly ownerId: string;
  readonly askedBy: string;
  readonly category: Schemas['ConsultationCategory'];
  readonly question: string;
  readonly channel: 'platform' | 'chat';
  readonly askedAt: string;
  readonly takeBy: string;
  readonly answerBy: Deadline;
  /** Set by the first clock that ran out; the next question clears it. */
  readonly overdue: boolean;
  readonly takenBy?: string;
  readonly takenAt?: string;
  readonly answer?: string;
  readonly answeredAt?: string;
  readonly answeredBy?: string;
  readonly sharedWithAllParties: boolean;
  readonly closedAt?: string;
  readonly closedBy?: 'asker' | 'court';
  readonly closingNote?: string;
  readonly rating?: number;
  /** What was asked and answered before it was asked once more: at most one. */
  readonly earlier: readonly Schemas['ConsultationExchange'][];
}

/** A procedural answer that all parties read. It carries nothing of the question, nor whose it was. */
export interface SharedAnswerRecord extends RecordBase {
  readonly courtId: string;
  readonly caseId: string;
  readonly answer: string;
}

declare module '../../court/records.ts' {
  interface Records {
    consultation: ConsultationRecord;
    sharedAnswer: SharedAnswerRecord;
  }
}
