// Generated from openapi/ by `pnpm generate`. Do not edit.
import type { Operation } from '../../core/operation.ts';
import type { Schemas } from '../types.ts';

/** Input of {@link requestCode}. */
export type RequestCodeInput = Schemas['CodeRequest'];

/**
 * 获取登录验证码 · Ask for a one-time code by SMS
 *
 * 向手机发送六位验证码，五分钟内有效，最多试五次。无论该号码是否注册，回答都一样。验证码不会被记录或重放。
 * Sends a code of six digits, good for five minutes and five tries. The answer is the same whether or not the number is known. Codes are never logged or replayed.
 *
 * - `POST /v1/session-codes`
 * - 公开 · public
 * - 不自动重发 · never re-sent by itself
 */
export const requestCode: Operation<RequestCodeInput, Schemas['SessionCode']> = {
  id: 'identity.requestCode',
  method: 'POST',
  path: '/v1/session-codes',
  body: 'json',
  key: 'never',
  open: true,
};

/** Input of {@link createSession}. */
export type CreateSessionInput = Schemas['SessionStart'];

/**
 * 用验证码登录 · Sign in with the code
 *
 * 核对验证码，开始会话。第一次登录即建立账号，保障等级为 sms；已实名的账号为 verified。令牌只在这里和刷新时给出一次。
 * Checks the code and starts a session. The first sign-in makes the account at assurance `sms`; a verified account gets `verified`. Tokens are shown only here and on refresh.
 *
 * - `POST /v1/sessions`
 * - 公开 · public
 * - 依据 · law: 人民法院在线诉讼规则第7条
 * - 可能的拒绝 · refusals: `code_invalid` (401), `code_locked` (401)
 * - 不自动重发 · never re-sent by itself
 */
export const createSession: Operation<CreateSessionInput, Schemas['Session']> = {
  id: 'identity.createSession',
  method: 'POST',
  path: '/v1/sessions',
  body: 'json',
  key: 'never',
  open: true,
};

/** Input of {@link refreshSession}. */
export type RefreshSessionInput = Schemas['SessionRefresh'];

/**
 * 刷新会话 · Refresh a session
 *
 * 换取新令牌；旧的刷新令牌随即作废，再次使用旧令牌会结束整个会话。重新核验（reverified）不随刷新延续。
 * Gives new tokens and voids the old refresh token; using the old one again ends the whole session. `reverified` does not survive a refresh.
 *
 * - `POST /v1/sessions/refresh`
 * - 公开 · public
 * - 可能的拒绝 · refusals: `session_ended` (401)
 * - 不自动重发 · never re-sent by itself
 */
export const refreshSession: Operation<RefreshSessionInput, Schemas['Session']> = {
  id: 'identity.refreshSession',
  method: 'POST',
  path: '/v1/sessions/refresh',
  body: 'json',
  key: 'never',
  open: true,
};

/** Input of {@link createAppSession}. */
export type CreateAppSessionInput = Schemas['AppSessionStart'];

/**
 * 应用或群助手登录 · Sign in an app or the room agent
 *
 * 用法院登记的应用编号和密钥换取应用自己的令牌。这个令牌只代表应用，不代表任何人；代表他人办事须先得到授权，再换取短时令牌。
 * Exchanges a registered client's id and secret for the app's own token. It speaks for the app alone; acting for a person needs that person's grant and then a short-lived exchange. Clients are registered by the court, outside this contract.
 *
 * - `POST /v1/app-sessions`
 * - 公开 · public
 * - 可能的拒绝 · refusals: `client_invalid` (401)
 * - 不自动重发 · never re-sent by itself
 */
export const createAppSession: Operation<CreateAppSessionInput, Schemas['AppSession']> = {
  id: 'identity.createAppSession',
  method: 'POST',
  path: '/v1/app-sessions',
  body: 'json',
  key: 'never',
  open: true,
};

/** Input of {@link endSession}. */
export type EndSessionInput = void;

/**
 * 退出登录 · Sign out
 *
 * 结束当前会话，访问令牌和刷新令牌立即失效；已作出的诉讼行为不受影响。
 * Ends this session; both tokens stop working at once. Acts already done stand.
 *
 * - `DELETE /v1/sessions/current`
 * - 办理人 · roles: litigant, agent, familyHelper, stationHelper, mediator, clerk, judgeAssistant, filingJudge, judge, presidingApproval, enforcementOfficer, app, roomAgent, auditor
 * - 不自动重发 · never re-sent by itself
 */
export const endSession: Operation<EndSessionInput, Schemas['SessionEnd']> = {
  id: 'identity.endSession',
  method: 'DELETE',
  path: '/v1/sessions/current',
  key: 'never',
};

/** Input of {@link me}. */
export type MeInput = void;

/**
 * 我是谁、能办什么 · Who am I, and what may I do
 *
 * 当前令牌代表谁、保障等级、替谁办事、持有哪些有效权限。联系方式只显示末四位。
 * Whom this token names, its assurance, on whose behalf it acts, and the active grants it rests on. Contact data is masked.
 *
 * - `GET /v1/me`
 * - 办理人 · roles: litigant, agent, familyHelper, stationHelper, mediator, clerk, judgeAssistant, filingJudge, judge, presidingApproval, enforcementOfficer, app, roomAgent, auditor
 */
export const me: Operation<MeInput, Schemas['Me']> = { id: 'identity.me', method: 'GET', path: '/v1/me' };

/** Input of {@link changePhone}. */
export type ChangePhoneInput = Schemas['PhoneChange'];

/**
 * 更换手机号 · Change the phone number
 *
 * 用新号码收到的验证码更换登录手机号，须刚刚重新核验过身份；其他会话随即结束，旧号码会收到一条提示短信。
 * Moves the account to a new number, proved by a code sent to it; needs a fresh re-verification. Other sessions end and the old number gets a neutral SMS.
 *
 * - `PUT /v1/me/phone`
 * - 办理人 · roles: litigant, agent, familyHelper, stationHelper, mediator
 * - 可能的拒绝 · refusals: `official_surface_required` (403), `code_invalid` (401), `code_locked` (401), `phone_in_use` (409)
 * - 不自动重发 · never re-sent by itself
 */
export const changePhone: Operation<ChangePhoneInput, Schemas['Me']> = {
  id: 'identity.changePhone',
  method: 'PUT',
  path: '/v1/me/phone',
  body: 'json',
  key: 'never',
};

/** Input of {@link createVerification}. */
export type CreateVerificationInput = Schemas['VerificationStart'];

/**
 * 开始实名认证 · Start a real-name verification
 *
 * 四种方式任选：人脸、银行卡、人工视频、到窗口；不愿刷脸的，不影响任何诉讼权利。已实名的账号再次办理即为重新核验（调解、证据交换、开庭前需要）。新的认证会取代未完成的旧认证。
 * Four routes: face, bank card, video with an officer, or the counter; declining the face route costs no right. On a verified account this is a re-verification, as needed before mediation, evidence exchange and hearing. A new one replaces an unfinished one.
 *
 * - `POST /v1/verifications`
 * - 办理人 · roles: litigant, agent, familyHelper, stationHelper, mediator
 * - 依据 · law: 人民法院在线诉讼规则第7条；个人信息保护法第29条
 * - 可能的拒绝 · refusals: `official_surface_required` (403), `identity_number_invalid` (422), `identity_differs` (409), `route_unavailable` (422), `not_found` (404)
 * - 不自动重发 · never re-sent by itself
 */
export const createVerification: Operation<CreateVerificationInput, Schemas['VerificationHandoff']> = {
  id: 'identity.createVerification',
  method: 'POST',
  path: '/v1/verifications',
  body: 'json',
  key: 'never',
};

/** Input of {@link getVerification}. */
export type GetVerificationInput = {
  verificationId: string;
};

/**
 * 查看实名认证 · Read a verification
 *
 * 查看进度；人工视频和窗口方式由工作人员核对后改变状态。
 * Progress; on the video and counter routes an officer's check changes the state.
 *
 * - `GET /v1/verifications/{verificationId}`
 * - 办理人 · roles: litigant, agent, familyHelper, stationHelper, mediator
 * - 可能的拒绝 · refusals: `official_surface_required` (403)
 */
export const getVerification: Operation<GetVerificationInput, Schemas['Verification']> = {
  id: 'identity.getVerification',
  method: 'GET',
  path: '/v1/verifications/{verificationId}',
};

/** Input of {@link completeVerification}. */
export type CompleteVerificationInput = {
  verificationId: string;
} & Schemas['VerificationProof'];

/**
 * 提交核验结果 · Complete a verification
 *
 * 提交官方小程序人脸核验给出的一次性凭据，或银行预留手机收到的验证码。不符时不报错，回答仍是 pending，triesLeft 减一；五次不符为 failed，可改走人工。通过后当前会话升为 verified 或 reverified。
 * Hands in the one-time proof from the official mini-program's face check, or the code sent to the phone that the bank knows. A mismatch is no error: the answer stays `pending` with one try less, and `failed` after five; the officer's routes stay open. On success this session rises to `verified` or `reverified`.
 *
 * - `POST /v1/verifications/{verificationId}/complete`
 * - 办理人 · roles: litigant, agent, familyHelper, stationHelper, mediator
 * - 依据 · law: 人民法院在线诉讼规则第7条
 * - 可能的拒绝 · refusals: `official_surface_required` (403), `identity_in_use` (409)
 * - 不自动重发 · never re-sent by itself
 */
export const completeVerification: Operation<CompleteVerificationInput, Schemas['Verification']> = {
  id: 'identity.completeVerification',
  method: 'POST',
  path: '/v1/verifications/{verificationId}/complete',
  body: 'json',
  key: 'never',
};

/** Input of {@link listNoticeTexts}. */
export type ListNoticeTextsInput = {
  /** 只看某一环节 · only this stage */
  stage?: Schemas['Stage'];
};

/**
 * 在线诉讼告知书和隐私说明 · Notices on online litigation and privacy
 *
 * 现行的告知文本，每个环节一份：适用的具体环节、主要形式、权利义务、法律后果和操作方法；另有隐私说明。表示同意时须写明看的是哪个版本。
 * The texts in force, one per stage: what goes online and how, rights and duties, consequences, how to do it; and the privacy notice. Consent names the version that was read.
 *
 * - `GET /v1/public/notice-texts`
 * - 公开 · public
 * - 依据 · law: 人民法院在线诉讼规则第4条
 */
export const listNoticeTexts: Operation<ListNoticeTextsInput, Schemas['NoticeTextList']> = {
  id: 'identity.listNoticeTexts',
  method: 'GET',
  path: '/v1/public/notice-texts',
  query: ['stage'],
  open: true,
};

/** Input of {@link listConsents}. */
export type ListConsentsInput = {
  /** 只看某一案件 · only this case */
  caseId?: string;
  /** 只看某一立案申请 · only this filing */
  filingId?: string;
  /** 上一页给出的 nextCursor · nextCursor of the page before */
  cursor?: string;
  /** 每页条数 · items per page */
  limit?: number;
};

/**
 * 我的在线诉讼同意 · My consents
 *
 * 每个环节一条，互不推定。被询问而未答复的也在其中，带最后期限和不答复的后果。
 * One record per stage; one never implies another. Unanswered questions are listed with their deadline and what silence means.
 *
 * - `GET /v1/consents`
 * - 办理人 · roles: litigant, agent
 * - 可能的拒绝 · refusals: `official_surface_required` (403)
 */
export const listConsents: Operation<ListConsentsInput, Schemas['ConsentPage']> = {
  id: 'identity.listConsents',
  method: 'GET',
  path: '/v1/consents',
  query: ['caseId', 'filingId', 'cursor', 'limit'],
  page: true,
};

/** Input of {@link giveConsent}. */
export type GiveConsentInput = Schemas['ConsentGiving'];

/**
 * 同意某一环节在线办理 · Consent to one stage online
 *
 * 只对所写的环节有效，不推及其他环节；法院问过的，答复那一次询问；没有问过的，主动选择也可以。须本人实名，聊天里的话和应用不能代为表示。
 * Good for the named stage only. Answers the court's question, or is one's own choice when none was asked. Needs a verified person; never taken from a chat or an app.
 *
 * - `POST /v1/consents`
 * - 办理人 · roles: litigant, agent
 * - 依据 · law: 人民法院在线诉讼规则第4条；人民法院在线诉讼规则第7条
 * - 可能的拒绝 · refusals: `official_surface_required` (403), `one_subject_required` (422), `notice_outdated` (409), `consent_room_separate` (422), `consent_not_for_party` (422), `party_required` (422), `consent_already_given` (409), `not_found` (404)
 */
export const giveConsent: Operation<GiveConsentInput, Schemas['Consent']> = {
  id: 'identity.giveConsent',
  method: 'POST',
  path: '/v1/consents',
  body: 'json',
  key: 'key',
};

/** Input of {@link getConsent}. */
export type GetConsentInput = {
  consentId: string;
};

/**
 * 查看一条同意记录 · Read one consent
 *
 * 状态、答复期限、当时阅读的告知书版本，以及谁代表谁作出的。
 * State, deadline, the version of the notice that was read, and who acted for whom.
 *
 * - `GET /v1/consents/{consentId}`
 * - 办理人 · roles: litigant, agent
 * - 可能的拒绝 · refusals: `official_surface_required` (403)
 */
export const getConsent: Operation<GetConsentInput, Schemas['Consent']> = {
  id: 'identity.getConsent',
  method: 'GET',
  path: '/v1/consents/{consentId}',
};

/** Input of {@link refuseConsent}. */
export type RefuseConsentInput = {
  consentId: string;
} & Schemas['VersionBody'];

/**
 * 不同意某一环节在线办理 · Refuse to go online for one stage
 *
 * 该环节对您在线下进行，不影响其他环节，也不影响任何诉讼权利；以后仍可改为同意。
 * That stage is held offline for you. Other stages and your rights are untouched, and you may still agree later.
 *
 * - `POST /v1/consents/{consentId}/refuse`
 * - 办理人 · roles: litigant, agent
 * - 依据 · law: 人民法院在线诉讼规则第4条
 * - 可能的拒绝 · refusals: `official_surface_required` (403)
 */
export const refuseConsent: Operation<RefuseConsentInput, Schemas['Consent']> = {
  id: 'identity.refuseConsent',
  method: 'POST',
  path: '/v1/consents/{consentId}/refuse',
  body: 'json',
  key: 'key',
};

/** Input of {@link withdrawConsent}. */
export type WithdrawConsentInput = {
  consentId: string;
} & Schemas['ConsentWithdrawal'];

/**
 * 申请撤回同意、转为线下 · Ask to withdraw consent
 *
 * 须在相应诉讼活动前的合理期限内提出。法官审查前，该环节仍按在线进行；只有故意拖延等情形才会不准。
 * To be asked a reasonable time before the act. Until a judge has reviewed it the stage stays online; only delay on purpose or the like is a ground to refuse.
 *
 * - `POST /v1/consents/{consentId}/withdraw`
 * - 办理人 · roles: litigant, agent
 * - 依据 · law: 人民法院在线诉讼规则第5条
 * - 可能的拒绝 · refusals: `official_surface_required` (403)
 */
export const withdrawConsent: Operation<WithdrawConsentInput, Schemas['Consent']> = {
  id: 'identity.withdrawConsent',
  method: 'POST',
  path: '/v1/consents/{consentId}/withdraw',
  body: 'json',
  key: 'key',
};

/** Input of {@link listGrantRequests}. */
export type ListGrantRequestsInput = {
  /** 上一页给出的 nextCursor · nextCursor of the page before */
  cursor?: string;
  /** 每页条数 · items per page */
  limit?: number;
};

/**
 * 等我决定的授权请求 · Requests for a grant
 *
 * 本人看到发给自己的请求，应用看到自己发出的请求。
 * A person sees the requests made to them; an app those it made.
 *
 * - `GET /v1/grant-requests`
 * - 办理人 · roles: litigant, agent, app
 * - 可能的拒绝 · refusals: `official_surface_required` (403)
 */
export const listGrantRequests: Operation<ListGrantRequestsInput, Schemas['GrantRequestPage']> = {
  id: 'identity.listGrantRequests',
  method: 'GET',
  path: '/v1/grant-requests',
  query: ['cursor', 'limit'],
  page: true,
};

/** Input of {@link requestGrant}. */
export type RequestGrantInput = Schemas['GrantAsk'];

/**
 * 应用请求授权 · An app asks for a grant
 *
 * 写明请谁授权、做什么、到哪天为止、为什么。本人在官方小程序里看到应用名称、权限、截止日期和核对数字，再决定；应用轮询结果。无论该手机号是否注册，回答都一样；24 小时无人答复即过期。
 * Names the person, the scopes, the end and the purpose. The person decides on the official surface, which shows the app's name, scopes, end date and the match number; the app polls. The answer is the same whether or not the phone is known. Expires after 24 hours.
 *
 * - `POST /v1/grant-requests`
 * - 办理人 · roles: app
 * - 依据 · law: 个人信息保护法第23条
 * - 可能的拒绝 · refusals: `grant_period_invalid` (422)
 */
export const requestGrant: Operation<RequestGrantInput, Schemas['GrantRequest']> = {
  id: 'identity.requestGrant',
  method: 'POST',
  path: '/v1/grant-requests',
  body: 'json',
  key: 'key',
};

/** Input of {@link getGrantRequest}. */
export type GetGrantRequestInput = {
  grantRequestId: string;
};

/**
 * 查看授权请求（应用轮询） · Read a grant request; apps poll it
 *
 * 状态变为 approved 后带有 grantId。请至少间隔两秒。
 * Carries `grantId` once approved. Poll no faster than every two seconds.
 *
 * - `GET /v1/grant-requests/{grantRequestId}`
 * - 办理人 · roles: litigant, agent, app
 * - 可能的拒绝 · refusals: `official_surface_required` (403)
 */
export const getGrantRequest: Operation<GetGrantRequestInput, Schemas['GrantRequest']> = {
  id: 'identity.getGrantRequest',
  method: 'GET',
  path: '/v1/grant-requests/{grantRequestId}',
};

/** Input of {@link approveGrant}. */
export type ApproveGrantInput = {
  grantRequestId: string;
} & Schemas['VersionBody'];

/**
 * 同意授权 · Approve a grant
 *
 * 只能由本人实名后在官方小程序或平台上办理；请核对应用名称、权限、截止日期和核对数字。同意即生效，可随时撤销。
 * Only the verified person, on the official surface. Check the app's name, scopes, end date and match number. Takes effect at once; can be revoked at any time.
 *
 * - `POST /v1/grant-requests/{grantRequestId}/approve`
 * - 办理人 · roles: litigant, agent
 * - 依据 · law: 个人信息保护法第23条；个人信息保护法第29条
 * - 可能的拒绝 · refusals: `official_surface_required` (403), `grant_period_invalid` (422)
 */
export const approveGrant: Operation<ApproveGrantInput, Schemas['GrantRequest']> = {
  id: 'identity.approveGrant',
  method: 'POST',
  path: '/v1/grant-requests/{grantRequestId}/approve',
  body: 'json',
  key: 'key',
};

/** Input of {@link refuseGrant}. */
export type RefuseGrantInput = {
  grantRequestId: string;
} & Schemas['VersionBody'];

/**
 * 拒绝授权 · Refuse a grant
 *
 * 应用只知道被拒绝，不知道原因。拒绝不影响您在法院办事。
 * The app learns that it was refused, not why. Refusing costs you nothing at the court.
 *
 * - `POST /v1/grant-requests/{grantRequestId}/refuse`
 * - 办理人 · roles: litigant, agent
 * - 可能的拒绝 · refusals: `official_surface_required` (403)
 */
export const refuseGrant: Operation<RefuseGrantInput, Schemas['GrantRequest']> = {
  id: 'identity.refuseGrant',
  method: 'POST',
  path: '/v1/grant-requests/{grantRequestId}/refuse',
  body: 'json',
  key: 'key',
};

/** Input of {@link listGrants}. */
export type ListGrantsInput = {
  /** given 我给出的；held 我持有的 · given by me, or held by me */
  direction?: 'given' | 'held';
  /** 上一页给出的 nextCursor · nextCursor of the page before */
  cursor?: string;
  /** 每页条数 · items per page */
  limit?: number;
};

/**
 * 我给出和持有的权限 · Grants given and held
 *
 * 包括给应用的授权（可撤销），以及因诉讼地位、委托而有的权限。显示最近一次使用的时间。
 * Grants to apps, which can be revoked, and those that follow from a role in a case or from representation. Shows when each was last used.
 *
 * - `GET /v1/grants`
 * - 办理人 · roles: litigant, agent, familyHelper, stationHelper, mediator, app
 * - 可能的拒绝 · refusals: `official_surface_required` (403)
 */
export const listGrants: Operation<ListGrantsInput, Schemas['GrantPage']> = {
  id: 'identity.listGrants',
  method: 'GET',
  path: '/v1/grants',
  query: ['direction', 'cursor', 'limit'],
  page: true,
};

/** Input of {@link revokeGrant}. */
export type RevokeGrantInput = {
  grantId: string;
} & Schemas['VersionBody'];

/**
 * 撤销授权 · Revoke a grant
 *
 * 立即生效：凭它换取的短时令牌同时失效，应用会收到 grant.revoked。本人和应用都可以办理，不需要理由。
 * Takes effect at once: tokens exchanged from it stop working and the app is told by `grant.revoked`. Either side may do it, without giving reasons.
 *
 * - `POST /v1/grants/{grantId}/revoke`
 * - 办理人 · roles: litigant, agent, app
 * - 依据 · law: 个人信息保护法第15条
 * - 可能的拒绝 · refusals: `official_surface_required` (403)
 */
export const revokeGrant: Operation<RevokeGrantInput, Schemas['Grant']> = {
  id: 'identity.revokeGrant',
  method: 'POST',
  path: '/v1/grants/{grantId}/revoke',
  body: 'json',
  key: 'key',
};

/** Input of {@link exchangeToken}. */
export type ExchangeTokenInput = Schemas['TokenExchange'];

/**
 * 换取代表他人的短时令牌 · Exchange for a short-lived token on someone's behalf
 *
 * 应用凭本人的授权、群助手凭成员的绑定，换取最多 15 分钟的令牌。记录上写明谁替谁办、保障等级；群助手换得的令牌只有 chat 级，不能作出诉讼行为。不能刷新，需要时再换。
 * An app by a person's grant, the room agent by a member's binding, for at most 15 minutes. Records show who acted for whom and at which assurance; the room agent's token is `chat` and can do no act in the proceedings. It cannot be refreshed.
 *
 * - `POST /v1/token-exchange`
 * - 办理人 · roles: app, roomAgent
 * - 可能的拒绝 · refusals: `exchange_target_required` (422), `grant_not_active` (403), `member_not_bound` (403)
 * - 不自动重发 · never re-sent by itself
 */
export const exchangeToken: Operation<ExchangeTokenInput, Schemas['ExchangedToken']> = {
  id: 'identity.exchangeToken',
  method: 'POST',
  path: '/v1/token-exchange',
  body: 'json',
  key: 'never',
};

/** Input of {@link listDataRequests}. */
export type ListDataRequestsInput = {
  /** 上一页给出的 nextCursor · nextCursor of the page before */
  cursor?: string;
  /** 每页条数 · items per page */
  limit?: number;
};

/**
 * 我的个人信息请求 · My requests about my data
 *
 * 查阅、更正、删除请求及其答复。
 * Requests for access, correction or deletion, and the answers.
 *
 * - `GET /v1/data-requests`
 * - 办理人 · roles: litigant, agent, familyHelper, stationHelper, mediator
 * - 可能的拒绝 · refusals: `official_surface_required` (403)
 */
export const listDataRequests: Operation<ListDataRequestsInput, Schemas['DataRequestPage']> = {
  id: 'identity.listDataRequests',
  method: 'GET',
  path: '/v1/data-requests',
  query: ['cursor', 'limit'],
  page: true,
};

/** Input of {@link createDataRequest}. */
export type CreateDataRequestInput = Schemas['DataRequestStart'];

/**
 * 请求查阅、更正或删除个人信息 · Ask for access, correction or deletion
 *
 * 由法院的工作人员答复；卷宗依法必须保存的不能删除，但会说明理由和依据。
 * Answered by a person at the court. What the case file must keep by law cannot be deleted; the answer then gives reasons and the basis.
 *
 * - `POST /v1/data-requests`
 * - 办理人 · roles: litigant, agent, familyHelper, stationHelper, mediator
 * - 依据 · law: 个人信息保护法第45条；个人信息保护法第46条；个人信息保护法第47条
 * - 可能的拒绝 · refusals: `official_surface_required` (403), `not_found` (404)
 */
export const createDataRequest: Operation<CreateDataRequestInput, Schemas['DataRequest']> = {
  id: 'identity.createDataRequest',
  method: 'POST',
  path: '/v1/data-requests',
  body: 'json',
  key: 'key',
};

/** Input of {@link getDataRequest}. */
export type GetDataRequestInput = {
  dataRequestId: string;
};

/**
 * 查看个人信息请求 · Read a request about my data
 *
 * 状态、答复期限和答复。
 * State, deadline and answer.
 *
 * - `GET /v1/data-requests/{dataRequestId}`
 * - 办理人 · roles: litigant, agent, familyHelper, stationHelper, mediator
 * - 可能的拒绝 · refusals: `official_surface_required` (403)
 */
export const getDataRequest: Operation<GetDataRequestInput, Schemas['DataRequest']> = {
  id: 'identity.getDataRequest',
  method: 'GET',
  path: '/v1/data-requests/{dataRequestId}',
};
