// Generated from openapi/ by `pnpm generate`. Do not edit.
import type { Operation } from '../../../core/operation.ts';
import type { Schemas } from '../../types.ts';

/** Input of {@link listAddresses}. */
export type ListAddressesInput = {
  caseId: string;
};

/**
 * 本案全部送达地址 · All service addresses of a case
 *
 * 各方的地址及来源。
 * Every party's addresses and where they come from.
 *
 * - `GET /v1/desk/cases/{caseId}/service-addresses`
 * - 办理人 · roles: clerk, judgeAssistant, filingJudge, judge, enforcementOfficer
 */
export const listAddresses: Operation<ListAddressesInput, Schemas['ServiceAddressList']> = {
  id: 'desk.eservice.listAddresses',
  method: 'GET',
  path: '/v1/desk/cases/{caseId}/service-addresses',
};

/** Input of {@link confirmAddress}. */
export type ConfirmAddressInput = {
  caseId: string;
} & Schemas['DeskAddressConfirmation'];

/**
 * 登记当事人确认的地址 · Record an address that a party confirmed
 *
 * 当事人以电话（留录音）、纸质确认书、窗口方式确认的，由书记员登记。
 * For confirmations by phone (recorded), paper form or at the counter.
 *
 * - `POST /v1/desk/cases/{caseId}/service-addresses`
 * - 办理人 · roles: clerk, judgeAssistant, filingJudge, judge
 * - 依据 · law: 人民法院在线诉讼规则第30条
 * - 可能的拒绝 · refusals: `eservice_not_a_party` (422), `eservice_address_missing` (422), `eservice_address_invalid` (422)
 */
export const confirmAddress: Operation<ConfirmAddressInput, Schemas['ServiceAddress']> = {
  id: 'desk.eservice.confirmAddress',
  method: 'POST',
  path: '/v1/desk/cases/{caseId}/service-addresses',
  body: 'json',
  key: 'key',
};

/** Input of {@link list}. */
export type ListInput = {
  /** 只看这一案 · only this case */
  caseId?: string;
  /** 只看这份文书 · only this document */
  documentId?: string;
  /** 只看这一状态 · only this state */
  state?: Schemas['ServiceStep'];
  /** 上一页给出的 nextCursor · nextCursor of the page before */
  cursor?: string;
  /** 每页条数 · items per page */
  limit?: number;
};

/**
 * 送达一览 · Services of this court
 *
 * 可按案件、文书、状态筛选。
 * Filter by case, document or state.
 *
 * - `GET /v1/desk/services`
 * - 办理人 · roles: clerk, judgeAssistant, filingJudge, judge, enforcementOfficer, auditor
 */
export const list: Operation<ListInput, Schemas['DeskServicePage']> = {
  id: 'desk.eservice.list',
  method: 'GET',
  path: '/v1/desk/services',
  query: ['caseId', 'documentId', 'state', 'cursor', 'limit'],
  page: true,
};

/** Input of {@link create}. */
export type CreateInput = Schemas['ServiceCreation'];

/**
 * 增加一位受送达人 · Serve one more recipient
 *
 * 文书签发时已为每位受送达人建立送达；此处用于其后追加的当事人。
 * Issuing creates the services by itself; this is for a party that joined later.
 *
 * - `POST /v1/desk/services`
 * - 办理人 · roles: clerk, judgeAssistant, judge, enforcementOfficer
 * - 可能的拒绝 · refusals: `not_found` (404), `eservice_document_not_issued` (409), `eservice_not_a_party` (422), `eservice_exists` (409)
 */
export const create: Operation<CreateInput, Schemas['DeskService']> = {
  id: 'desk.eservice.create',
  method: 'POST',
  path: '/v1/desk/services',
  body: 'json',
  key: 'key',
};

/** Input of {@link get}. */
export type GetInput = {
  serviceId: string;
};

/**
 * 送达详情（法院） · One service, court's view
 *
 * 含经办人、回执原文和下一步。
 * With who handled it, what providers said, and the next lawful step.
 *
 * - `GET /v1/desk/services/{serviceId}`
 * - 办理人 · roles: clerk, judgeAssistant, filingJudge, judge, enforcementOfficer, auditor
 */
export const get: Operation<GetInput, Schemas['DeskService']> = {
  id: 'desk.eservice.get',
  method: 'GET',
  path: '/v1/desk/services/{serviceId}',
};

/** Input of {@link recordAttempt}. */
export type RecordAttemptInput = {
  serviceId: string;
} & Schemas['ServiceAttemptReport'];

/**
 * 登记一次送达或其回执 · Record an attempt, or what became of it
 *
 * 登记事实：何时、何渠道、结果、渠道的回执。是否送达由规则得出，不由经办人填写。带 `attemptNo` 则补记该次的结果。
 * Records facts only; whether service took effect follows from the rules. With `attemptNo` it adds to an earlier attempt.
 *
 * - `POST /v1/desk/services/{serviceId}/attempts`
 * - 办理人 · roles: clerk, judgeAssistant, judge, enforcementOfficer
 * - 依据 · law: 人民法院在线诉讼规则第31条；民事诉讼法（2023修正）第88条；民事诉讼法（2023修正）第89条；民事诉讼法（2023修正）第91条
 * - 可能的拒绝 · refusals: `eservice_attempt_unknown` (404), `eservice_outcome_mismatch` (422), `eservice_manner_needed` (422), `eservice_channel_barred` (422), `eservice_consent_needed` (422), `eservice_not_a_party` (422)
 */
export const recordAttempt: Operation<RecordAttemptInput, Schemas['DeskService']> = {
  id: 'desk.eservice.recordAttempt',
  method: 'POST',
  path: '/v1/desk/services/{serviceId}/attempts',
  body: 'json',
  key: 'key',
};

/** Input of {@link sendPaper}. */
export type SendPaperInput = {
  serviceId: string;
} & Schemas['PaperDispatch'];

/**
 * 寄出纸质文书 · Paper was sent
 *
 * 登记寄出日期和单号。送达日期不变。
 * Records the day and the number. The date of service stays.
 *
 * - `POST /v1/desk/services/{serviceId}/paper`
 * - 办理人 · roles: clerk, judgeAssistant
 * - 依据 · law: 民事诉讼法（2023修正）第90条
 * - 可能的拒绝 · refusals: `eservice_no_paper_requested` (409)
 */
export const sendPaper: Operation<SendPaperInput, Schemas['DeskService']> = {
  id: 'desk.eservice.sendPaper',
  method: 'POST',
  path: '/v1/desk/services/{serviceId}/paper',
  body: 'json',
  key: 'key',
};

/** Input of {@link getProof}. */
export type GetProofInput = {
  serviceId: string;
};

/**
 * 送达凭证（入卷） · Proof of service for the dossier
 *
 * 与当事人看到的内容相同。
 * The same as the party's.
 *
 * - `GET /v1/desk/services/{serviceId}/proof`
 * - 办理人 · roles: clerk, judgeAssistant, filingJudge, judge, enforcementOfficer, auditor
 * - 可能的拒绝 · refusals: `eservice_not_effective` (409)
 */
export const getProof: Operation<GetProofInput, Schemas['ServiceProof']> = {
  id: 'desk.eservice.getProof',
  method: 'GET',
  path: '/v1/desk/services/{serviceId}/proof',
};

/** Input of {@link notYetNotified}. */
export type NotYetNotifiedInput = {
  /** 只看这一案 · only this case */
  caseId?: string;
  /** 下一步须在这天之前完成的 · next step due before this day */
  dueBefore?: string;
  /** 上一页给出的 nextCursor · nextCursor of the page before */
  cursor?: string;
  /** 每页条数 · items per page */
  limit?: number;
};

/**
 * 尚未通知到的人 · Who is not notified yet
 *
 * 全部尚未有效送达的文书，逐项给出下一个合法步骤：消息、短信、开庭前10日电话、前7日邮寄或上门、前5日由法官决定改期或依法处理。
 * 系统从不自行公告。
 * Everything not effectively served, each with the next lawful step: message, SMS, call by D−10, post or visit by D−7, a
 * judge at D−5. Public notice never starts by itself.
 *
 * - `GET /v1/desk/not-yet-notified`
 * - 办理人 · roles: clerk, judgeAssistant, judge, enforcementOfficer
 */
export const notYetNotified: Operation<NotYetNotifiedInput, Schemas['NotYetNotifiedPage']> = {
  id: 'desk.eservice.notYetNotified',
  method: 'GET',
  path: '/v1/desk/not-yet-notified',
  query: ['caseId', 'dueBefore', 'cursor', 'limit'],
  page: true,
};

/** Input of {@link listContests}. */
export type ListContestsInput = {
  /** 只看这一状态 · only this state */
  state?: 'open' | 'upheld' | 'dismissed';
  /** 上一页给出的 nextCursor · nextCursor of the page before */
  cursor?: string;
  /** 每页条数 · items per page */
  limit?: number;
};

/**
 * 待决定的送达异议 · Contests of service
 *
 * 默认列出全部；可按状态筛选。
 * All, or by state.
 *
 * - `GET /v1/desk/service-contests`
 * - 办理人 · roles: clerk, judgeAssistant, judge, auditor
 */
export const listContests: Operation<ListContestsInput, Schemas['DeskServiceContestPage']> = {
  id: 'desk.eservice.listContests',
  method: 'GET',
  path: '/v1/desk/service-contests',
  query: ['state', 'cursor', 'limit'],
  page: true,
};

/** Input of {@link decideContest}. */
export type DecideContestInput = {
  contestId: string;
} & Schemas['ServiceContestDecision'];

/**
 * 决定送达异议 · Decide a contest
 *
 * 异议成立的，该次送达不再计入，按其余事实重新得出送达状态；不成立的，送达状态不变。
 * If upheld, that attempt no longer counts and the effect is found anew from the other facts; if not, nothing changes.
 *
 * - `POST /v1/desk/service-contests/{contestId}/decide`
 * - 办理人 · roles: judge
 * - 由 judge 决定 · decided by judge
 * - 依据 · law: 人民法院在线诉讼规则第31条
 */
export const decideContest: Operation<DecideContestInput, Schemas['DeskServiceContest']> = {
  id: 'desk.eservice.decideContest',
  method: 'POST',
  path: '/v1/desk/service-contests/{contestId}/decide',
  body: 'json',
  key: 'key',
};

/** Input of {@link orderPublicNotice}. */
export type OrderPublicNoticeInput = {
  serviceId: string;
} & Schemas['PublicNoticeOrder'];

/**
 * 决定公告送达 · Order service by public notice
 *
 * 须其他方式已用尽；自公告之日起经过三十日视为送达。简易程序不适用。
 * Only after other means are exhausted; deemed served 30 days after publication. Barred in summary procedure.
 *
 * - `POST /v1/desk/services/{serviceId}/public-notice`
 * - 办理人 · roles: judge
 * - 由 judge 决定 · decided by judge
 * - 依据 · law: 民事诉讼法（2023修正）第95条；民诉法解释（2022修正）第138条；民诉法解释（2022修正）第140条
 * - 可能的拒绝 · refusals: `eservice_public_notice_barred` (422), `eservice_means_not_exhausted` (422), `eservice_publication_past` (422)
 */
export const orderPublicNotice: Operation<OrderPublicNoticeInput, Schemas['DeskService']> = {
  id: 'desk.eservice.orderPublicNotice',
  method: 'POST',
  path: '/v1/desk/services/{serviceId}/public-notice',
  body: 'json',
  key: 'key',
};
