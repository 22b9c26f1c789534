// Generated from openapi/ by `pnpm generate`. Do not edit.
import type { Operation } from '../../../core/operation.ts';
import type { Schemas } from '../../types.ts';

/** Input of {@link listVerifications}. */
export type ListVerificationsInput = {
  /** 只看这一状态 · only this state */
  state?: string;
  /** 上一页给出的 nextCursor · nextCursor of the page before */
  cursor?: string;
  /** 每页条数 · items per page */
  limit?: number;
};

/**
 * 待核对的实名认证 · Verifications for an officer
 *
 * 人工视频和窗口方式的认证，等待本院工作人员核对。
 * Those on the video and counter routes that wait for an officer of this court.
 *
 * - `GET /v1/desk/verifications`
 * - 办理人 · roles: clerk, judgeAssistant, filingJudge
 */
export const listVerifications: Operation<ListVerificationsInput, Schemas['DeskVerificationPage']> = {
  id: 'desk.identity.listVerifications',
  method: 'GET',
  path: '/v1/desk/verifications',
  query: ['state', 'cursor', 'limit'],
  page: true,
};

/** Input of {@link getVerification}. */
export type GetVerificationInput = {
  verificationId: string;
};

/**
 * 核对前查看 · Read a verification before checking
 *
 * 工作人员核对证件所需的姓名和号码，只给本院核对身份的工作人员看。
 * The full name and number that the officer compares with the document; for those of this court who check identities.
 *
 * - `GET /v1/desk/verifications/{verificationId}`
 * - 办理人 · roles: clerk, judgeAssistant, filingJudge
 */
export const getVerification: Operation<GetVerificationInput, Schemas['DeskVerification']> = {
  id: 'desk.identity.getVerification',
  method: 'GET',
  path: '/v1/desk/verifications/{verificationId}',
};

/** Input of {@link confirmVerification}. */
export type ConfirmVerificationInput = {
  verificationId: string;
} & Schemas['VerificationCheck'];

/**
 * 核对身份（视频、窗口） · Check an identity by video or at the counter
 *
 * 工作人员当面或视频核对证件后记录结果。窗口核对时若该证件已有旧手机号的账号，账号随本人转到新手机号，旧号码的会话结束。
 * Records what the officer found. At the counter, when the identity already has an account under an old phone, that account moves to the new number and its old sessions end.
 *
 * - `POST /v1/desk/verifications/{verificationId}/confirm`
 * - 办理人 · roles: clerk, judgeAssistant, filingJudge
 * - 依据 · law: 人民法院在线诉讼规则第7条
 * - 可能的拒绝 · refusals: `identity_in_use` (409)
 */
export const confirmVerification: Operation<ConfirmVerificationInput, Schemas['DeskVerification']> = {
  id: 'desk.identity.confirmVerification',
  method: 'POST',
  path: '/v1/desk/verifications/{verificationId}/confirm',
  body: 'json',
  key: 'key',
};

/** Input of {@link listConsents}. */
export type ListConsentsInput = {
  /** 只看某一案件 · only this case */
  caseId?: string;
  /** 只看某一立案申请 · only this filing */
  filingId?: string;
  /** 只看这一状态 · only this state */
  state?: string;
  /** 上一页给出的 nextCursor · nextCursor of the page before */
  cursor?: string;
  /** 每页条数 · items per page */
  limit?: number;
};

/**
 * 各环节的同意情况 · Consents by stage
 *
 * 本院案件和立案申请里每个人、每个环节的同意情况。
 * Consent of every party for every stage in this court's cases and filings.
 *
 * - `GET /v1/desk/consents`
 * - 办理人 · roles: clerk, judgeAssistant, filingJudge, judge, presidingApproval
 */
export const listConsents: Operation<ListConsentsInput, Schemas['ConsentPage']> = {
  id: 'desk.identity.listConsents',
  method: 'GET',
  path: '/v1/desk/consents',
  query: ['caseId', 'filingId', 'state', 'cursor', 'limit'],
  page: true,
};

/** Input of {@link requestConsent}. */
export type RequestConsentInput = Schemas['ConsentRequest'];

/**
 * 询问是否同意在线办理 · Ask a party for consent to one stage
 *
 * 通知一方当事人，询问其是否同意某一环节在线办理；期限由法院指定，默认三日。未答复的，到期由系统提示，不由系统决定。
 * Asks one party about one stage; the court sets the period, three days by default. Silence raises a task; the system decides nothing.
 *
 * - `POST /v1/desk/consents`
 * - 办理人 · roles: clerk, judgeAssistant, judge
 * - 依据 · law: 人民法院在线诉讼规则第4条；人民法院在线诉讼规则第10条
 * - 可能的拒绝 · refusals: `consent_room_separate` (422), `consent_not_for_party` (422), `consent_already_given` (409), `not_found` (404)
 */
export const requestConsent: Operation<RequestConsentInput, Schemas['Consent']> = {
  id: 'desk.identity.requestConsent',
  method: 'POST',
  path: '/v1/desk/consents',
  body: 'json',
  key: 'key',
};

/** Input of {@link reviewConsentWithdrawal}. */
export type ReviewConsentWithdrawalInput = {
  consentId: string;
} & Schemas['ConsentReview'];

/**
 * 审查撤回同意的申请 · Review a withdrawal of consent
 *
 * 没有故意拖延等不当情形的，转为线下；不准的须写明理由。已经在线完成的诉讼活动仍然有效。
 * Offline unless there is delay on purpose or the like; keeping it online needs reasons. What was done online stays valid.
 *
 * - `POST /v1/desk/consents/{consentId}/withdrawal-review`
 * - 办理人 · roles: judge, filingJudge
 * - 由 judge 决定 · decided by judge
 * - 依据 · law: 人民法院在线诉讼规则第5条
 */
export const reviewConsentWithdrawal: Operation<ReviewConsentWithdrawalInput, Schemas['Consent']> = {
  id: 'desk.identity.reviewConsentWithdrawal',
  method: 'POST',
  path: '/v1/desk/consents/{consentId}/withdrawal-review',
  body: 'json',
  key: 'key',
};

/** Input of {@link listDataRequests}. */
export type ListDataRequestsInput = {
  /** 只看这一状态 · only this state */
  state?: string;
  /** 上一页给出的 nextCursor · nextCursor of the page before */
  cursor?: string;
  /** 每页条数 · items per page */
  limit?: number;
};

/**
 * 待答复的个人信息请求 · Requests about personal data
 *
 * 提交给本院的查阅、更正、删除请求。
 * Requests for access, correction or deletion made to this court.
 *
 * - `GET /v1/desk/data-requests`
 * - 办理人 · roles: clerk, judgeAssistant, filingJudge, judge, presidingApproval
 */
export const listDataRequests: Operation<ListDataRequestsInput, Schemas['DataRequestPage']> = {
  id: 'desk.identity.listDataRequests',
  method: 'GET',
  path: '/v1/desk/data-requests',
  query: ['state', 'cursor', 'limit'],
  page: true,
};

/** Input of {@link answerDataRequest}. */
export type AnswerDataRequestInput = {
  dataRequestId: string;
} & Schemas['DataRequestAnswer'];

/**
 * 答复个人信息请求 · Answer a request about personal data
 *
 * 办理或者不予办理；不予办理须写明理由和依据。
 * Grant or refuse; a refusal gives reasons and the basis.
 *
 * - `POST /v1/desk/data-requests/{dataRequestId}/answer`
 * - 办理人 · roles: clerk, judgeAssistant, judge
 * - 依据 · law: 个人信息保护法第50条
 */
export const answerDataRequest: Operation<AnswerDataRequestInput, Schemas['DataRequest']> = {
  id: 'desk.identity.answerDataRequest',
  method: 'POST',
  path: '/v1/desk/data-requests/{dataRequestId}/answer',
  body: 'json',
  key: 'key',
};
