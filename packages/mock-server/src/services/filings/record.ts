// What filings keeps. Other services read these records through the context, typed by this declaration.
import type { Schemas } from '@yunting/sdk/types';
import type { RecordBase } from '../../court/records.ts';

export type FilingContent = Schemas['FilingContent'];
export type FilingParty = Schemas['FilingParty'];
export type FilingDecision = Schemas['FilingDecision'];
type Deadline = Schemas['Deadline'];

/** One request to file, from draft to decision. */
export interface FilingRecord extends RecordBase {
  readonly state: string;
  readonly channel: 'online' | 'counter';
  readonly matterId: string;
  readonly content: FilingContent;
  /** Who asks: the first plaintiff, or who stood at the counter. */
  readonly applicantName: string;
  /** Person whose account filed it; absent for a counter filing that is not linked. */
  readonly ownerId?: string;
  readonly ownerIds: readonly string[];
  /** Who holds it: the assisting court until the push, the competent court from then on. Absent in a draft. */
  readonly courtId?: string;
  /** The counter's receipt number, by which the applicant links it. */
  readonly code?: string;
  readonly applicant?: Schemas['CounterApplicant'];
  readonly place?: string;
  readonly originals: readonly Schemas['CounterOriginal'][];
  readonly custody: readonly Schemas['FilingCustody'][];
  readonly waiting?: Schemas['FilingWaiting'];
  readonly counterNote?: string;
  readonly filingNumber?: string;
  readonly submittedAt?: string;
  readonly receipts: readonly Schemas['FilingReceipt'][];
  readonly acts: readonly Schemas['FilingAct'][];
  readonly supplement?: Schemas['FilingSupplementState'];
  readonly decision?: FilingDecision;
  readonly deadlines: readonly Deadline[];
  readonly caseNumber?: string;
}

/** A figure that the province fixes, as a court recorded it. */
export interface CourtFigureRecord extends RecordBase {
  readonly courtId: string;
  readonly key: Schemas['CourtFigureKey'];
  readonly amountFen: number;
  readonly effectiveFrom: string;
  readonly source: string;
  readonly recordedBy: string;
}

declare module '../../court/records.ts' {
  interface Records {
    filing: FilingRecord;
    courtFigure: CourtFigureRecord;
  }
}
