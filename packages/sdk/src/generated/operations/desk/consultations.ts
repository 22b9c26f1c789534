// Generated from openapi/ by `pnpm generate`. Do not edit.
import type { Operation } from '../../../core/operation.ts';
import type { Schemas } from '../../types.ts';

/** Input of {@link list}. */
export type ListInput = {
  /** 只看这一状态 · only this state */
  state?: 'asked' | 'taken' | 'answered' | 'closed';
  /** 只看这一案 · only this case */
  caseId?: string;
  /** 只看这一类 · only this category */
  category?: Schemas['ConsultationCategory'];
  /** 上一页给出的 nextCursor · nextCursor of the page before */
  cursor?: string;
  /** 每页条数 · items per page */
  limit?: number;
};

/**
 * 咨询 · Questions
 *
 * 本院收到的咨询。审判人员不看：单方的话不到法官那里。
 * Those put to this court. Judges are not among the readers: what one side says alone does not reach them.
 *
 * - `GET /v1/desk/consultations`
 * - 办理人 · roles: clerk, judgeAssistant
 */
export const list: Operation<ListInput, Schemas['DeskConsultationPage']> = {
  id: 'desk.consultations.list',
  method: 'GET',
  path: '/v1/desk/consultations',
  query: ['state', 'caseId', 'category', 'cursor', 'limit'],
  page: true,
};

/** Input of {@link get}. */
export type GetInput = {
  consultationId: string;
};

/**
 * 一次咨询（法院） · One question, court's view
 *
 * 含提问人、渠道和时限。
 * With who asked, through which channel, and the clocks.
 *
 * - `GET /v1/desk/consultations/{consultationId}`
 * - 办理人 · roles: clerk, judgeAssistant
 */
export const get: Operation<GetInput, Schemas['DeskConsultation']> = {
  id: 'desk.consultations.get',
  method: 'GET',
  path: '/v1/desk/consultations/{consultationId}',
};

/** Input of {@link take}. */
export type TakeInput = {
  consultationId: string;
} & Schemas['VersionBody'];

/**
 * 受理 · Take a question
 *
 * 由具名的人负责答复；二十四小时内没有人受理的，转为督办待办。
 * A named person answers for it. What nobody takes within 24 hours becomes a task.
 *
 * - `POST /v1/desk/consultations/{consultationId}/take`
 * - 办理人 · roles: clerk, judgeAssistant
 */
export const take: Operation<TakeInput, Schemas['DeskConsultation']> = {
  id: 'desk.consultations.take',
  method: 'POST',
  path: '/v1/desk/consultations/{consultationId}/take',
  body: 'json',
  key: 'key',
};

/** Input of {@link answer}. */
export type AnswerInput = {
  consultationId: string;
} & Schemas['ConsultationAnswer'];

/**
 * 答复 · Answer
 *
 * 写明属于哪一类。问案件结果的（merits）不写意见，只选指引，由法院统一成文；共同的程序事项可以同时发给各方，各方看到的只有答复。
 * Names the category. On the merits one chooses referrals, in words that the court has fixed; a procedural answer on a shared
 * matter may go to all parties, who then read the answer and nothing else.
 *
 * - `POST /v1/desk/consultations/{consultationId}/answer`
 * - 办理人 · roles: clerk, judgeAssistant
 * - 可能的拒绝 · refusals: `consultation_merits_text` (422), `consultation_not_shared` (422)
 */
export const answer: Operation<AnswerInput, Schemas['DeskConsultation']> = {
  id: 'desk.consultations.answer',
  method: 'POST',
  path: '/v1/desk/consultations/{consultationId}/answer',
  body: 'json',
  key: 'key',
};

/** Input of {@link close}. */
export type CloseInput = {
  consultationId: string;
} & Schemas['DeskConsultationClosing'];

/**
 * 了结 · Close
 *
 * 已经答复，或已用其他方式办妥的；写明情况，提问人看得到。
 * Answered, or settled in another way; the note is read by who asked.
 *
 * - `POST /v1/desk/consultations/{consultationId}/close`
 * - 办理人 · roles: clerk, judgeAssistant
 */
export const close: Operation<CloseInput, Schemas['DeskConsultation']> = {
  id: 'desk.consultations.close',
  method: 'POST',
  path: '/v1/desk/consultations/{consultationId}/close',
  body: 'json',
  key: 'key',
};
