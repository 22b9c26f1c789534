// What documents keeps. Other services read it: eservice serves what is issued, hearings asks for its summonses.
import type { Schemas } from '@yunting/sdk/types';
import type { RecordBase } from '../../court/records.ts';

export type DocumentKind =
  | Schemas['DocumentKind']
  | 'complaintCopy'
  | 'answerCopy'
  | 'refusalRuling'
  | 'correctionRuling'
  | 'supplementNotice'
  | 'sendBackNotice';
export type Paragraph = Schemas['DocumentParagraph'];
export type Attachment = Schemas['DocumentAttachment'];

/** How a document about a filing reached the applicant, before there is a case (and so before eservice). */
export interface FilingDelivery {
  /** Sent to the applicant's own platform account when issued. */
  readonly sentAt?: string;
  /** The address was given for service, and e-service agreed to [OLR 29]. */
  readonly consented: boolean;
  /** Handed over at a counter and signed for. */
  readonly signedOn?: string;
  readonly receivedBy?: string;
  readonly handedOverBy?: string;
}

export interface DocumentRecord extends RecordBase {
  readonly state: string;
  readonly kind: DocumentKind;
  readonly title: string;
  readonly courtId: string;
  readonly number?: string;
  readonly caseNumber?: string;
  /** The filing it is about, when there is no case. */
  readonly filingId?: string;
  /** Parties it goes to; empty before a case exists. */
  readonly recipientPartyIds: readonly string[];
  /** The applicant, before a case exists. */
  readonly applicantName?: string;
  readonly ownerIds?: readonly string[];
  /** What it is about: a hearing, a bill, a submission, a judgment. */
  readonly subjectType?: string;
  readonly subjectId?: string;
  readonly paragraphs: readonly Paragraph[];
  readonly attachments: readonly Attachment[];
  readonly draftedBy: string;
  readonly issuedBy?: string;
  readonly issuedAt?: string;
  readonly sha256?: string;
  readonly verificationCode?: string;
  /** The code without spaces: what is looked up. */
  readonly code?: string;
  readonly supersedes?: string;
  readonly supersededBy?: string;
  readonly corrects?: string;
  readonly correctedBy: readonly string[];
  readonly reason?: string;
  readonly delivery?: FilingDelivery;
}

declare module '../../court/records.ts' {
  interface Records {
    document: DocumentRecord;
  }
}

/** Made by a judge alone; not revoked once issued. */
const decisions: ReadonlySet<string> = new Set<DocumentKind>([
  'judgment',
  'ruling',
  'mediationStatement',
  'decision',
  'refusalRuling',
  'correctionRuling',
]);

/** Whether only a judge may draft and issue this kind. */
export const isDecision = (kind: string): boolean => decisions.has(kind);

/** Kinds in words, for people who check whether a document is genuine. */
export const kindTitles: Readonly<Record<DocumentKind, { readonly zh: string; readonly en: string }>> = {
  acceptanceNotice: { zh: '受理案件通知书', en: 'Notice of acceptance' },
  responseNotice: { zh: '应诉通知书', en: 'Notice to respond' },
  feeNotice: { zh: '交纳诉讼费通知书', en: 'Fee notice' },
  evidenceNotice: { zh: '举证通知书', en: 'Notice on evidence' },
  panelNotice: { zh: '审判组织告知书', en: 'Notice of the panel' },
  complaintCopy: { zh: '起诉状副本', en: 'Copy of the complaint' },
  answerCopy: { zh: '答辩状副本', en: 'Copy of the answer' },
  hearingNotice: { zh: '出庭通知书', en: 'Notice of hearing' },
  summons: { zh: '传票', en: 'Summons' },
  notice: { zh: '通知书', en: 'Notice' },
  ruling: { zh: '民事裁定书', en: 'Ruling' },
  judgment: { zh: '民事判决书', en: 'Judgment' },
  mediationStatement: { zh: '民事调解书', en: 'Mediation statement' },
  decision: { zh: '决定书', en: 'Decision' },
  refusalRuling: { zh: '民事裁定书（不予受理）', en: 'Ruling of non-acceptance' },
  correctionRuling: { zh: '民事裁定书（补正笔误）', en: 'Ruling correcting clerical errors' },
  supplementNotice: { zh: '补正材料通知书', en: 'Supplement notice' },
  sendBackNotice: { zh: '退回材料通知书', en: 'Notice of sending back' },
};
