// Generated from openapi/ by `pnpm generate`. Do not edit.
import type { Operation } from '../../core/operation.ts';
import type { Schemas } from '../types.ts';

/** Input of {@link list}. */
export type ListInput = {
  caseId: string;
  /** 只看这一种 · only this kind */
  kind?: string;
  /** 上一页给出的 nextCursor · nextCursor of the page before */
  cursor?: string;
  /** 每页条数 · items per page */
  limit?: number;
};

/**
 * 发给我的文书 · Documents addressed to me
 *
 * 本案中发给本方的文书，每份先写送达状态和期限。查看没有法律效果；不看，送达也可能已经发生。
 * Documents of this case addressed to one's party, each with its service and clocks first. Reading has no effect; service may exist without it.
 *
 * - `GET /v1/cases/{caseId}/documents`
 * - 办理人 · roles: litigant, agent, familyHelper
 */
export const list: Operation<ListInput, Schemas['DocumentPage']> = {
  id: 'documents.list',
  method: 'GET',
  path: '/v1/cases/{caseId}/documents',
  query: ['kind', 'cursor', 'limit'],
  page: true,
};

/** Input of {@link get}. */
export type GetInput = {
  documentId: string;
};

/**
 * 查看文书 · Read a document
 *
 * 先看送达状态、生效时间和期限，再看正文。查看没有法律效果。
 * Service state, effect and clocks come before the text. Reading has no legal effect.
 *
 * - `GET /v1/documents/{documentId}`
 * - 办理人 · roles: litigant, agent, familyHelper
 */
export const get: Operation<GetInput, Schemas['Document']> = {
  id: 'documents.get',
  method: 'GET',
  path: '/v1/documents/{documentId}',
};

/** Input of {@link content}. */
export type ContentInput = {
  documentId: string;
};

/**
 * 文书网页 · Document as a page
 *
 * 文书的网页版，印有「演示·虚构」，不含国徽。打开没有法律效果。
 * The document as HTML, marked 「演示·虚构」, without any emblem. Opening it has no legal effect.
 *
 * - `GET /v1/documents/{documentId}/content`
 * - 办理人 · roles: litigant, agent, familyHelper
 */
export const content: Operation<ContentInput, string> = {
  id: 'documents.content',
  method: 'GET',
  path: '/v1/documents/{documentId}/content',
  answer: 'text',
};

/** Input of {@link attachment}. */
export type AttachmentInput = {
  documentId: string;
  fileId: string;
};

/**
 * 下载文书所附材料 · Download an attachment
 *
 * 随文书发来的材料，如起诉状副本所附的证据。下载没有法律效果。
 * Papers that come with the document, such as the evidence with a complaint copy. No legal effect.
 *
 * - `GET /v1/documents/{documentId}/attachments/{fileId}`
 * - 办理人 · roles: litigant, agent, familyHelper
 */
export const attachment: Operation<AttachmentInput, Uint8Array> = {
  id: 'documents.attachment',
  method: 'GET',
  path: '/v1/documents/{documentId}/attachments/{fileId}',
  answer: 'bytes',
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
 * 立案阶段的文书 · Documents about a filing
 *
 * 案件立案之前发给申请人的文书：补正通知、不予受理裁定、退回通知。
 * Told to the applicant before any case exists: supplement notice, refusal ruling, sending back.
 *
 * - `GET /v1/filings/{filingId}/documents`
 * - 办理人 · roles: litigant, agent
 */
export const listForFiling: Operation<ListForFilingInput, Schemas['DocumentPage']> = {
  id: 'documents.listForFiling',
  method: 'GET',
  path: '/v1/filings/{filingId}/documents',
  query: ['cursor', 'limit'],
  page: true,
};

/** Input of {@link getForFiling}. */
export type GetForFilingInput = {
  filingId: string;
  documentId: string;
};

/**
 * 查看立案阶段的文书 · Read a document about a filing
 *
 * 先看送达状态和期限，再看正文。查看没有法律效果。
 * Service and clocks before the text. Reading has no legal effect.
 *
 * - `GET /v1/filings/{filingId}/documents/{documentId}`
 * - 办理人 · roles: litigant, agent
 */
export const getForFiling: Operation<GetForFilingInput, Schemas['Document']> = {
  id: 'documents.getForFiling',
  method: 'GET',
  path: '/v1/filings/{filingId}/documents/{documentId}',
};

/** Input of {@link contentForFiling}. */
export type ContentForFilingInput = {
  filingId: string;
  documentId: string;
};

/**
 * 立案阶段文书的网页 · The same as a page
 *
 * 文书的网页版，印有「演示·虚构」，不含国徽。
 * The document as HTML, marked 「演示·虚构」, without any emblem.
 *
 * - `GET /v1/filings/{filingId}/documents/{documentId}/content`
 * - 办理人 · roles: litigant, agent
 */
export const contentForFiling: Operation<ContentForFilingInput, string> = {
  id: 'documents.contentForFiling',
  method: 'GET',
  path: '/v1/filings/{filingId}/documents/{documentId}/content',
  answer: 'text',
};

/** Input of {@link verify}. */
export type VerifyInput = Schemas['DocumentVerificationQuery'];

/**
 * 文书验真 · Is this document genuine?
 *
 * 凭文书上的验证码查真伪：只说真假、哪个法院、哪种文书、何时签发、现在是否仍有效；不说内容和当事人。
 * By the code on the document: genuine or not, court, kind, date and standing; nothing of its content or parties.
 *
 * - `POST /v1/public/documents/verify`
 * - 公开 · public
 * - 只计算、不产生效果 · computes only, without effect
 */
export const verify: Operation<VerifyInput, Schemas['DocumentVerification']> = {
  id: 'documents.verify',
  method: 'POST',
  path: '/v1/public/documents/verify',
  body: 'json',
  key: 'safe',
  open: true,
};
