// Generated from openapi/ by `pnpm generate`. Do not edit.
import type { Operation } from '../../core/operation.ts';
import type { Schemas } from '../types.ts';

/** Input of {@link list}. */
export type ListInput = {
  caseId: string;
  /** 上一页给出的 nextCursor · nextCursor of the page before */
  cursor?: string;
  /** 每页条数 · items per page */
  limit?: number;
};

/**
 * 本方的公证申请 · Own requests for notarised copies
 *
 * 只列本方提出的申请，另一方的不列。
 * Only the requests of one's own party.
 *
 * - `GET /v1/cases/{caseId}/notarizations`
 * - 办理人 · roles: litigant, agent
 */
export const list: Operation<ListInput, Schemas['NotarizationPage']> = {
  id: 'notarizations.list',
  method: 'GET',
  path: '/v1/cases/{caseId}/notarizations',
  query: ['cursor', 'limit'],
  page: true,
};

/** Input of {@link request}. */
export type RequestInput = {
  caseId: string;
} & Schemas['NotarizationRequest'];

/**
 * 申请公证副本 · Ask for notarised copies
 *
 * 就发给本方的一份文书申请公证副本，由书记员决定；只有法院和本方看得到。
 * For a document addressed to one's own party. A clerk decides; seen by the court and one's own party alone.
 *
 * - `POST /v1/cases/{caseId}/notarizations`
 * - 办理人 · roles: litigant, agent
 * - 可能的拒绝 · refusals: `notarization_document_unknown` (422)
 */
export const request: Operation<RequestInput, Schemas['Notarization']> = {
  id: 'notarizations.request',
  method: 'POST',
  path: '/v1/cases/{caseId}/notarizations',
  body: 'json',
  key: 'key',
};

/** Input of {@link get}. */
export type GetInput = {
  notarizationId: string;
};

/**
 * 一次公证申请 · One request for notarised copies
 *
 * 申请、结果、领取日期或不同意的理由。另一方看不到。
 * The request, its outcome, the pick-up date or the reason of a refusal; not shown to the other side.
 *
 * - `GET /v1/notarizations/{notarizationId}`
 * - 办理人 · roles: litigant, agent
 */
export const get: Operation<GetInput, Schemas['Notarization']> = {
  id: 'notarizations.get',
  method: 'GET',
  path: '/v1/notarizations/{notarizationId}',
};

/** Input of {@link withdraw}. */
export type WithdrawInput = {
  notarizationId: string;
} & Schemas['VersionBody'];

/**
 * 撤回公证申请 · Withdraw a request for notarised copies
 *
 * 书记员决定之前可以撤回；之后可以另行申请。
 * Possible until a clerk has decided; one may ask again later.
 *
 * - `POST /v1/notarizations/{notarizationId}/withdraw`
 * - 办理人 · roles: litigant, agent
 */
export const withdraw: Operation<WithdrawInput, Schemas['Notarization']> = {
  id: 'notarizations.withdraw',
  method: 'POST',
  path: '/v1/notarizations/{notarizationId}/withdraw',
  body: 'json',
  key: 'key',
};
