// Generated from openapi/ by `pnpm generate`. Do not edit.
import type { Operation } from '../../core/operation.ts';
import type { Schemas } from '../types.ts';

/** Input of {@link list}. */
export type ListInput = {
  /** 只看这一状态 · only this state */
  state?: 'asked' | 'taken' | 'answered' | 'closed';
  /** 只看这一案 · only this case */
  caseId?: string;
  /** 上一页给出的 nextCursor · nextCursor of the page before */
  cursor?: string;
  /** 每页条数 · items per page */
  limit?: number;
};

/**
 * 我的咨询 · My questions
 *
 * 只有本人提的。对方提的，以及本方其他人提的，都看不到。
 * One's own only; neither those of the other side nor those of others on one's own.
 *
 * - `GET /v1/consultations`
 * - 办理人 · roles: litigant, agent
 */
export const list: Operation<ListInput, Schemas['ConsultationPage']> = {
  id: 'consultations.list',
  method: 'GET',
  path: '/v1/consultations',
  query: ['state', 'caseId', 'cursor', 'limit'],
  page: true,
};

/** Input of {@link ask}. */
export type AskInput = Schemas['ConsultationQuestion'];

/**
 * 向法院提问 · Ask the court
 *
 * 就本人的一个案件提问，没有案件的写明法院。绑定了聊天账号的，也可以经群助手提问（记为 chat）：提问不是诉讼行为，不算提交材料。
 * In one of one's own cases, or, without a case, to a named court. A bound chat handle may ask too (recorded as `chat`): a
 * question is no act in the proceedings and files nothing.
 *
 * - `POST /v1/consultations`
 * - 办理人 · roles: litigant, agent
 * - 可能的拒绝 · refusals: `consultation_too_many` (409), `not_found` (404)
 */
export const ask: Operation<AskInput, Schemas['Consultation']> = {
  id: 'consultations.ask',
  method: 'POST',
  path: '/v1/consultations',
  body: 'json',
  key: 'key',
};

/** Input of {@link get}. */
export type GetInput = {
  consultationId: string;
};

/**
 * 一次咨询 · One question
 *
 * 问题、答复和时限。
 * The question, its answer and its clocks.
 *
 * - `GET /v1/consultations/{consultationId}`
 * - 办理人 · roles: litigant, agent
 */
export const get: Operation<GetInput, Schemas['Consultation']> = {
  id: 'consultations.get',
  method: 'GET',
  path: '/v1/consultations/{consultationId}',
};

/** Input of {@link close}. */
export type CloseInput = {
  consultationId: string;
} & Schemas['ConsultationClosing'];

/**
 * 问题已解决，或不问了 · Close one's own question
 *
 * 随时可以；可以打分，不打也行。
 * At any time, with a rating or without.
 *
 * - `POST /v1/consultations/{consultationId}/close`
 * - 办理人 · roles: litigant, agent
 */
export const close: Operation<CloseInput, Schemas['Consultation']> = {
  id: 'consultations.close',
  method: 'POST',
  path: '/v1/consultations/{consultationId}/close',
  body: 'json',
  key: 'key',
};

/** Input of {@link reopen}. */
export type ReopenInput = {
  consultationId: string;
} & Schemas['ConsultationReopening'];

/**
 * 没有答清楚，再问一次 · Ask once more
 *
 * 一个问题只能再问一次；原来的问答留着，时限重新计算。
 * Once for each question. What was said before stays; the clocks start again.
 *
 * - `POST /v1/consultations/{consultationId}/reopen`
 * - 办理人 · roles: litigant, agent
 * - 可能的拒绝 · refusals: `consultation_reopened` (409)
 */
export const reopen: Operation<ReopenInput, Schemas['Consultation']> = {
  id: 'consultations.reopen',
  method: 'POST',
  path: '/v1/consultations/{consultationId}/reopen',
  body: 'json',
  key: 'key',
};

/** Input of {@link listSharedAnswers}. */
export type ListSharedAnswersInput = {
  caseId: string;
  /** 上一页给出的 nextCursor · nextCursor of the page before */
  cursor?: string;
  /** 每页条数 · items per page */
  limit?: number;
};

/**
 * 法院给各方的程序答复 · Procedural answers given to all
 *
 * 共同的程序事项，答复给了一方的，各方都能看到。只有答复，没有问题，也不写是谁问的。
 * What one side was told about shared procedure, all sides read. The answer alone: never the question, nor who asked.
 *
 * - `GET /v1/cases/{caseId}/shared-answers`
 * - 办理人 · roles: litigant, agent
 */
export const listSharedAnswers: Operation<ListSharedAnswersInput, Schemas['SharedAnswerPage']> = {
  id: 'consultations.listSharedAnswers',
  method: 'GET',
  path: '/v1/cases/{caseId}/shared-answers',
  query: ['cursor', 'limit'],
  page: true,
};
