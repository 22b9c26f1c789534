// Generated from openapi/ by `pnpm generate`. Do not edit.
import type { Operation } from '../../../core/operation.ts';
import type { Schemas } from '../../types.ts';

/** Input of {@link list}. */
export type ListInput = {
  /** 一个案件的 · of one case */
  caseId?: string;
  /** 某一状态的 · in one state */
  state?: string;
  /** 上一页给出的 nextCursor · nextCursor of the page before */
  cursor?: string;
  /** 每页条数 · items per page */
  limit?: number;
};

/**
 * 公证申请（法院） · Requests for notarised copies, court's view
 *
 * 本院案件的公证申请，可以按案件、状态查看。
 * Requests in cases of one's own court, by case and state.
 *
 * - `GET /v1/desk/notarizations`
 * - 办理人 · roles: clerk
 */
export const list: Operation<ListInput, Schemas['DeskNotarizationPage']> = {
  id: 'desk.notarizations.list',
  method: 'GET',
  path: '/v1/desk/notarizations',
  query: ['caseId', 'state', 'cursor', 'limit'],
  page: true,
};

/** Input of {@link approve}. */
export type ApproveInput = {
  notarizationId: string;
} & Schemas['VersionBody'];

/**
 * 同意制作公证副本 · Approve notarised copies
 *
 * 定下领取日期：自次日起第五个工作日。到日未领的，提醒书记员联系当事人，不作任何决定。
 * Sets the pick-up date, the fifth working day from tomorrow. If nobody comes, the clerk gets a task; nothing is decided by it.
 *
 * - `POST /v1/desk/notarizations/{notarizationId}/approve`
 * - 办理人 · roles: clerk
 * - 由 clerk 决定 · decided by clerk
 */
export const approve: Operation<ApproveInput, Schemas['DeskNotarization']> = {
  id: 'desk.notarizations.approve',
  method: 'POST',
  path: '/v1/desk/notarizations/{notarizationId}/approve',
  body: 'json',
  key: 'key',
};

/** Input of {@link refuse}. */
export type RefuseInput = {
  notarizationId: string;
} & Schemas['NotarizationRefusal'];

/**
 * 不同意制作公证副本 · Refuse notarised copies
 *
 * 须写明理由，理由告知申请人。
 * A reason is needed; the applicant reads it.
 *
 * - `POST /v1/desk/notarizations/{notarizationId}/refuse`
 * - 办理人 · roles: clerk
 * - 由 clerk 决定 · decided by clerk
 */
export const refuse: Operation<RefuseInput, Schemas['DeskNotarization']> = {
  id: 'desk.notarizations.refuse',
  method: 'POST',
  path: '/v1/desk/notarizations/{notarizationId}/refuse',
  body: 'json',
  key: 'key',
};

/** Input of {@link handOver}. */
export type HandOverInput = {
  notarizationId: string;
} & Schemas['VersionBody'];

/**
 * 交付公证副本 · Hand the notarised copies over
 *
 * 当事人或代理人已在窗口领取。领取日期之后也可以交付。
 * The party or its agent has picked them up at the counter, be it before or after the pick-up date.
 *
 * - `POST /v1/desk/notarizations/{notarizationId}/hand-over`
 * - 办理人 · roles: clerk
 */
export const handOver: Operation<HandOverInput, Schemas['DeskNotarization']> = {
  id: 'desk.notarizations.handOver',
  method: 'POST',
  path: '/v1/desk/notarizations/{notarizationId}/hand-over',
  body: 'json',
  key: 'key',
};
