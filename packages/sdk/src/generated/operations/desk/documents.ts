// Generated from openapi/ by `pnpm generate`. Do not edit.
import type { Operation } from '../../../core/operation.ts';
import type { Schemas } from '../../types.ts';

/** Input of {@link list}. */
export type ListInput = {
  caseId: string;
  /** 只看这一种 · only this kind */
  kind?: string;
  /** 只看这一状态 · only this state */
  state?: string;
  /** 上一页给出的 nextCursor · nextCursor of the page before */
  cursor?: string;
  /** 每页条数 · items per page */
  limit?: number;
};

/**
 * 本案全部文书 · All documents of a case
 *
 * 含草稿，及每个收件人的送达状态。
 * Drafts included, with the service state for every recipient.
 *
 * - `GET /v1/desk/cases/{caseId}/documents`
 * - 办理人 · roles: clerk, judgeAssistant, judge, presidingApproval
 */
export const list: Operation<ListInput, Schemas['DeskDocumentPage']> = {
  id: 'desk.documents.list',
  method: 'GET',
  path: '/v1/desk/cases/{caseId}/documents',
  query: ['kind', 'state', 'cursor', 'limit'],
  page: true,
};

/** Input of {@link draft}. */
export type DraftInput = {
  caseId: string;
} & Schemas['DocumentDraft'];

/**
 * 起草文书 · Draft a document
 *
 * 草稿当事人看不到。判决书、裁定书、调解书、决定书只能由法官起草。
 * Parties never see a draft. Judgments, rulings, mediation statements and decisions are drafted by a judge only.
 *
 * - `POST /v1/desk/cases/{caseId}/documents`
 * - 办理人 · roles: clerk, judgeAssistant, judge
 */
export const draft: Operation<DraftInput, Schemas['DeskDocument']> = {
  id: 'desk.documents.draft',
  method: 'POST',
  path: '/v1/desk/cases/{caseId}/documents',
  body: 'json',
  key: 'key',
};

/** Input of {@link listForFiling}. */
export type ListForFilingInput = {
  filingId: string;
  /** 上一页给出的 nextCursor · nextCursor of the page before */
  cursor?: string;
  /** 每页条数 · items per page */
  limit?: number;
};

/**
 * 立案阶段的文书（法院） · Documents about a filing, for the desk
 *
 * 管辖法院和协作法院的窗口可以查看，打印交给来人。
 * For the competent and the assisting court's counters, to print and hand over.
 *
 * - `GET /v1/desk/filings/{filingId}/documents`
 * - 办理人 · roles: clerk, filingJudge, judgeAssistant, stationHelper
 */
export const listForFiling: Operation<ListForFilingInput, Schemas['DeskDocumentPage']> = {
  id: 'desk.documents.listForFiling',
  method: 'GET',
  path: '/v1/desk/filings/{filingId}/documents',
  query: ['cursor', 'limit'],
  page: true,
};

/** Input of {@link get}. */
export type GetInput = {
  documentId: string;
};

/**
 * 查看文书（法院） · Read a document on the desk
 *
 * 全文、收件人、各自的送达状态、由谁起草和签发。
 * Text, recipients with their service, who drafted and who issued.
 *
 * - `GET /v1/desk/documents/{documentId}`
 * - 办理人 · roles: clerk, filingJudge, judgeAssistant, judge, presidingApproval, stationHelper
 */
export const get: Operation<GetInput, Schemas['DeskDocument']> = {
  id: 'desk.documents.get',
  method: 'GET',
  path: '/v1/desk/documents/{documentId}',
};

/** Input of {@link update}. */
export type UpdateInput = {
  documentId: string;
} & Schemas['DocumentUpdate'];

/**
 * 修改草稿 · Change a draft
 *
 * 只有草稿能改；签发之后用更正。
 * Only a draft; once issued, use the correction.
 *
 * - `PUT /v1/desk/documents/{documentId}`
 * - 办理人 · roles: clerk, judgeAssistant, judge
 */
export const update: Operation<UpdateInput, Schemas['DeskDocument']> = {
  id: 'desk.documents.update',
  method: 'PUT',
  path: '/v1/desk/documents/{documentId}',
  body: 'json',
  key: 'key',
};

/** Input of {@link content}. */
export type ContentInput = {
  documentId: string;
};

/**
 * 文书网页（法院） · Document as a page, for the desk
 *
 * 草稿也可预览，印有「演示·虚构」。
 * Drafts can be previewed too; marked 「演示·虚构」.
 *
 * - `GET /v1/desk/documents/{documentId}/content`
 * - 办理人 · roles: clerk, filingJudge, judgeAssistant, judge, presidingApproval, stationHelper
 */
export const content: Operation<ContentInput, string> = {
  id: 'desk.documents.content',
  method: 'GET',
  path: '/v1/desk/documents/{documentId}/content',
  answer: 'text',
};

/** Input of {@link issue}. */
export type IssueInput = {
  documentId: string;
} & Schemas['DocumentIssue'];

/**
 * 签发 · Issue
 *
 * 编号、盖模拟印章、固定 SHA-256、生成验证码，随即向每个收件人开始送达。裁判文书只由法官签发。
 * Numbered, sealed (simulated), fixed by its digest, given a code; service on every recipient begins. Decisions are issued by a judge only.
 *
 * - `POST /v1/desk/documents/{documentId}/issue`
 * - 办理人 · roles: clerk, judgeAssistant, judge
 */
export const issue: Operation<IssueInput, Schemas['DeskDocument']> = {
  id: 'desk.documents.issue',
  method: 'POST',
  path: '/v1/desk/documents/{documentId}/issue',
  body: 'json',
  key: 'key',
};

/** Input of {@link handOver}. */
export type HandOverInput = {
  documentId: string;
} & Schemas['DocumentHandover'];

/**
 * 窗口交付立案阶段的文书 · Hand over at the counter
 *
 * 没有案件时，打印交给申请人并由其签收；签收之日即送达。案件里的文书在送达服务登记。
 * Before a case exists: printed, handed to the applicant and signed for, which is service. Documents of a case belong to eservice.
 *
 * - `POST /v1/desk/documents/{documentId}/handover`
 * - 办理人 · roles: clerk, judgeAssistant, stationHelper
 * - 依据 · law: 民事诉讼法（2023修正）第87条；民事诉讼法（2023修正）第88条
 */
export const handOver: Operation<HandOverInput, Schemas['DeskDocument']> = {
  id: 'desk.documents.handOver',
  method: 'POST',
  path: '/v1/desk/documents/{documentId}/handover',
  body: 'json',
  key: 'key',
};

/** Input of {@link discard}. */
export type DiscardInput = {
  documentId: string;
} & Schemas['VersionBody'];

/**
 * 作废草稿 · Discard a draft
 *
 * 只对草稿；没有人收到过它。
 * Drafts only; nobody was told of it.
 *
 * - `POST /v1/desk/documents/{documentId}/discard`
 * - 办理人 · roles: clerk, judgeAssistant, judge
 */
export const discard: Operation<DiscardInput, Schemas['DeskDocument']> = {
  id: 'desk.documents.discard',
  method: 'POST',
  path: '/v1/desk/documents/{documentId}/discard',
  body: 'json',
  key: 'key',
};

/** Input of {@link correct}. */
export type CorrectInput = {
  documentId: string;
} & Schemas['DocumentCorrection'];

/**
 * 更正 · Correct
 *
 * 通知类文书：出新文书取代旧的，告知收到过旧文书的每一个人。判决书、裁定书的笔误：另出补正裁定，原文书仍然有效，期限不重新起算。
 * A notice is superseded by a new one told to everyone who was told the old. Clerical errors in a decision are corrected by a ruling; the decision stands and its clocks do not restart.
 *
 * - `POST /v1/desk/documents/{documentId}/correct`
 * - 办理人 · roles: clerk, judgeAssistant, judge, filingJudge
 * - 依据 · law: 民事诉讼法（2023修正）第157条
 */
export const correct: Operation<CorrectInput, Schemas['DeskDocument']> = {
  id: 'desk.documents.correct',
  method: 'POST',
  path: '/v1/desk/documents/{documentId}/correct',
  body: 'json',
  key: 'key',
};

/** Input of {@link revoke}. */
export type RevokeInput = {
  documentId: string;
} & Schemas['DocumentRevocation'];

/**
 * 撤回通知类文书 · Revoke a notice
 *
 * 由法官决定并写明理由，告知收到过它的每一个人。判决书、裁定书不能撤回；立案阶段的通知只能更正。
 * A judge decides, with a reason; everyone who was told is told. Judgments and rulings cannot be revoked, notices about a filing only corrected.
 *
 * - `POST /v1/desk/documents/{documentId}/revoke`
 * - 办理人 · roles: judge
 * - 由 judge 决定 · decided by judge
 */
export const revoke: Operation<RevokeInput, Schemas['DeskDocument']> = {
  id: 'desk.documents.revoke',
  method: 'POST',
  path: '/v1/desk/documents/{documentId}/revoke',
  body: 'json',
  key: 'key',
};
