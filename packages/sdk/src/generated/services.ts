// Generated from openapi/ by `pnpm generate`. Do not edit.
import { call, paginate } from '../core/index.ts';
import type { Call, CallOptions, Client } from '../core/index.ts';
import * as operations from './operations/index.ts';
import type { Schemas } from './types.ts';

/**
 * 实名认证、在线诉讼同意、授权 · 登录、实名认证、按环节的在线诉讼同意、对应用的授权、个人信息请求。法院工作人员用法院自己的统一认证登录，不经过本契约；
 * 应用不掌握任何人的密码，本契约里也没有密码。
 * Sign-in, real-name verification, consent per stage, grants to apps, requests about one's own data. Staff sign in through the
 * court's own sign-on, which is outside this contract. No app ever holds a person's password: there are no passwords here.
 */
export interface Identity {
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
  requestCode(input: operations.identity.RequestCodeInput, options?: CallOptions): Call<Schemas['SessionCode']>;

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
  createSession(input: operations.identity.CreateSessionInput, options?: CallOptions): Call<Schemas['Session']>;

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
  refreshSession(input: operations.identity.RefreshSessionInput, options?: CallOptions): Call<Schemas['Session']>;

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
  createAppSession(input: operations.identity.CreateAppSessionInput, options?: CallOptions): Call<Schemas['AppSession']>;

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
  endSession(input?: undefined, options?: CallOptions): Call<Schemas['SessionEnd']>;

  /**
   * 我是谁、能办什么 · Who am I, and what may I do
   *
   * 当前令牌代表谁、保障等级、替谁办事、持有哪些有效权限。联系方式只显示末四位。
   * Whom this token names, its assurance, on whose behalf it acts, and the active grants it rests on. Contact data is masked.
   *
   * - `GET /v1/me`
   * - 办理人 · roles: litigant, agent, familyHelper, stationHelper, mediator, clerk, judgeAssistant, filingJudge, judge, presidingApproval, enforcementOfficer, app, roomAgent, auditor
   */
  me(input?: undefined, options?: CallOptions): Call<Schemas['Me']>;

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
  changePhone(input: operations.identity.ChangePhoneInput, options?: CallOptions): Call<Schemas['Me']>;

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
  createVerification(input: operations.identity.CreateVerificationInput, options?: CallOptions): Call<Schemas['VerificationHandoff']>;

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
  getVerification(input: operations.identity.GetVerificationInput, options?: CallOptions): Call<Schemas['Verification']>;

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
  completeVerification(input: operations.identity.CompleteVerificationInput, options?: CallOptions): Call<Schemas['Verification']>;

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
  listNoticeTexts(input?: operations.identity.ListNoticeTextsInput, options?: CallOptions): Call<Schemas['NoticeTextList']>;

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
  listConsents(input?: operations.identity.ListConsentsInput, options?: CallOptions): Call<Schemas['ConsentPage']>;
  /**
   * 我的在线诉讼同意 · My consents：逐页走完 · every item of every page
   *
   * See {@link listConsents}.
   */
  listConsentsAll(input?: operations.identity.ListConsentsInput, options?: CallOptions): AsyncIterable<Schemas['Consent']>;

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
  giveConsent(input: operations.identity.GiveConsentInput, options?: CallOptions): Call<Schemas['Consent']>;

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
  getConsent(input: operations.identity.GetConsentInput, options?: CallOptions): Call<Schemas['Consent']>;

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
  refuseConsent(input: operations.identity.RefuseConsentInput, options?: CallOptions): Call<Schemas['Consent']>;

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
  withdrawConsent(input: operations.identity.WithdrawConsentInput, options?: CallOptions): Call<Schemas['Consent']>;

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
  listGrantRequests(input?: operations.identity.ListGrantRequestsInput, options?: CallOptions): Call<Schemas['GrantRequestPage']>;
  /**
   * 等我决定的授权请求 · Requests for a grant：逐页走完 · every item of every page
   *
   * See {@link listGrantRequests}.
   */
  listGrantRequestsAll(input?: operations.identity.ListGrantRequestsInput, options?: CallOptions): AsyncIterable<Schemas['GrantRequest']>;

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
  requestGrant(input: operations.identity.RequestGrantInput, options?: CallOptions): Call<Schemas['GrantRequest']>;

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
  getGrantRequest(input: operations.identity.GetGrantRequestInput, options?: CallOptions): Call<Schemas['GrantRequest']>;

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
  approveGrant(input: operations.identity.ApproveGrantInput, options?: CallOptions): Call<Schemas['GrantRequest']>;

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
  refuseGrant(input: operations.identity.RefuseGrantInput, options?: CallOptions): Call<Schemas['GrantRequest']>;

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
  listGrants(input?: operations.identity.ListGrantsInput, options?: CallOptions): Call<Schemas['GrantPage']>;
  /**
   * 我给出和持有的权限 · Grants given and held：逐页走完 · every item of every page
   *
   * See {@link listGrants}.
   */
  listGrantsAll(input?: operations.identity.ListGrantsInput, options?: CallOptions): AsyncIterable<Schemas['Grant']>;

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
  revokeGrant(input: operations.identity.RevokeGrantInput, options?: CallOptions): Call<Schemas['Grant']>;

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
  exchangeToken(input?: operations.identity.ExchangeTokenInput, options?: CallOptions): Call<Schemas['ExchangedToken']>;

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
  listDataRequests(input?: operations.identity.ListDataRequestsInput, options?: CallOptions): Call<Schemas['DataRequestPage']>;
  /**
   * 我的个人信息请求 · My requests about my data：逐页走完 · every item of every page
   *
   * See {@link listDataRequests}.
   */
  listDataRequestsAll(input?: operations.identity.ListDataRequestsInput, options?: CallOptions): AsyncIterable<Schemas['DataRequest']>;

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
  createDataRequest(input: operations.identity.CreateDataRequestInput, options?: CallOptions): Call<Schemas['DataRequest']>;

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
  getDataRequest(input: operations.identity.GetDataRequestInput, options?: CallOptions): Call<Schemas['DataRequest']>;
}

/**
 * 材料上传 · 上传材料，取得收件回执：编号、时间和法院算出的 SHA-256。上传不等于提交：须在立案申请或案件里引用 fileId 才算提交。提交前只有本人看得到。
 * Uploads with a receipt: number, time and the SHA-256 that the court computed. Uploading is not submitting: a filing or a submission has to name the fileId. Until then only its owner can see a file.
 */
export interface Files {
  /**
   * 开始分块上传 · Start an upload in chunks
   *
   * 说明文件名、类型和大小，取得每块大小和块数。24 小时内传完，可以断点续传、并行上传。
   * Name, type and size give the chunk size and count. Finish within 24 hours; chunks may be resumed and sent in parallel.
   *
   * - `POST /v1/uploads`
   * - 办理人 · roles: litigant, agent, familyHelper, stationHelper, mediator, clerk, judgeAssistant, filingJudge, judge
   */
  createUpload(input: operations.files.CreateUploadInput, options?: CallOptions): Call<Schemas['Upload']>;

  /**
   * 查看上传进度 · Read an upload
   *
   * 已收到哪些块、还缺哪些块；断线后据此续传。
   * Which chunks have arrived and which are missing; how to resume.
   *
   * - `GET /v1/uploads/{uploadId}`
   * - 办理人 · roles: litigant, agent, familyHelper, stationHelper, mediator, clerk, judgeAssistant, filingJudge, judge
   */
  getUpload(input: operations.files.GetUploadInput, options?: CallOptions): Call<Schemas['Upload']>;

  /**
   * 取消上传 · Cancel an upload
   *
   * 丢弃已收到的分块；没有收件，也没有回执。
   * Discards the chunks; nothing was received and there is no receipt.
   *
   * - `DELETE /v1/uploads/{uploadId}`
   * - 办理人 · roles: litigant, agent, familyHelper, stationHelper, mediator, clerk, judgeAssistant, filingJudge, judge
   */
  cancelUpload(input: operations.files.CancelUploadInput, options?: CallOptions): Call<Schemas['Upload']>;

  /**
   * 传一块 · Send one chunk
   *
   * 除最后一块外每块大小固定（1 MiB 以内）。同一块重复传没有坏处；完成之前再传同一序号，以后传的为准。
   * All chunks but the last have the same size, at most 1 MiB. Sending one again is harmless; until completion the latest content of an index counts.
   *
   * - `PUT /v1/uploads/{uploadId}/chunks/{index}`
   * - 办理人 · roles: litigant, agent, familyHelper, stationHelper, mediator, clerk, judgeAssistant, filingJudge, judge
   * - 可能的拒绝 · refusals: `chunk_invalid` (422)
   */
  putChunk(input: operations.files.PutChunkInput, options?: CallOptions): Call<Schemas['Upload']>;

  /**
   * 完成上传，取得回执 · Complete an upload and get the receipt
   *
   * 法院拼合、计算 SHA-256、核对内容与类型，出具收件回执。尚未提交：请在立案申请或案件里引用 fileId。
   * The court joins the chunks, computes the SHA-256, checks content against type and issues a receipt. Nothing is submitted yet: name the fileId in a filing or a case.
   *
   * - `POST /v1/uploads/{uploadId}/complete`
   * - 办理人 · roles: litigant, agent, familyHelper, stationHelper, mediator, clerk, judgeAssistant, filingJudge, judge
   * - 可能的拒绝 · refusals: `upload_incomplete` (409), `digest_mismatch` (422), `file_type_mismatch` (422), `file_unsafe` (422)
   */
  completeUpload(input: operations.files.CompleteUploadInput, options?: CallOptions): Call<Schemas['File']>;

  /**
   * 我上传的文件 · My files
   *
   * 本人上传的文件，包括尚未提交的和已经提交的。
   * One's own files, submitted or not.
   *
   * - `GET /v1/files`
   * - 办理人 · roles: litigant, agent, familyHelper, stationHelper, mediator, clerk, judgeAssistant, filingJudge, judge
   */
  list(input?: operations.files.ListInput, options?: CallOptions): Call<Schemas['FilePage']>;
  /**
   * 我上传的文件 · My files：逐页走完 · every item of every page
   *
   * See {@link list}.
   */
  listAll(input?: operations.files.ListInput, options?: CallOptions): AsyncIterable<Schemas['File']>;

  /**
   * 一次上传（10 MiB 以内） · Upload in one go
   *
   * 小文件一次传完，取得回执。表单里 file 之外都是文字项。
   * Small files in one multipart call. All fields but `file` are text.
   *
   * - `POST /v1/files`
   * - 办理人 · roles: litigant, agent, familyHelper, stationHelper, mediator, clerk, judgeAssistant, filingJudge, judge
   * - 可能的拒绝 · refusals: `file_empty` (422), `file_type_refused` (422), `file_type_mismatch` (422), `file_too_large` (413), `file_unsafe` (422), `digest_mismatch` (422)
   */
  uploadOnce(input: operations.files.UploadOnceInput, options?: CallOptions): Call<Schemas['File']>;

  /**
   * 查看我的文件 · Read one of my files
   *
   * 文件名、类型、摘要、回执，以及是否已提交到哪里。
   * Name, type, digest, receipt, and where it was submitted.
   *
   * - `GET /v1/files/{fileId}`
   * - 办理人 · roles: litigant, agent, familyHelper, stationHelper, mediator, clerk, judgeAssistant, filingJudge, judge
   */
  get(input: operations.files.GetInput, options?: CallOptions): Call<Schemas['File']>;

  /**
   * 删除尚未提交的文件 · Erase a file that was not submitted
   *
   * 内容删除，回执编号和摘要保留。已经提交的属于案卷，不能自行删除。
   * The content goes; receipt number and digest stay. A submitted file belongs to the case file and cannot be erased this way.
   *
   * - `DELETE /v1/files/{fileId}`
   * - 办理人 · roles: litigant, agent, familyHelper, stationHelper, mediator, clerk, judgeAssistant, filingJudge, judge
   */
  remove(input: operations.files.RemoveInput, options?: CallOptions): Call<Schemas['File']>;

  /**
   * 下载我的文件 · Download one of my files
   *
   * 原样返回收到的字节；以附件方式交付，类型见 files.get。
   * The bytes as received, as an attachment; the type is in files.get.
   *
   * - `GET /v1/files/{fileId}/content`
   * - 办理人 · roles: litigant, agent, familyHelper, stationHelper, mediator, clerk, judgeAssistant, filingJudge, judge
   * - 可能的拒绝 · refusals: `file_erased` (410)
   */
  download(input: operations.files.DownloadInput, options?: CallOptions): Call<Uint8Array>;

  /**
   * 案件里我能看的文件 · Files of a case that I may see
   *
   * 本方提交的，以及法院已转送给各方的文件。身份证明、委托手续不给对方；费用减免材料只有法院和提交人能看。
   * Those of one's own party, and those that the court has passed on to all. Identity papers never go to the other side; proofs for fee relief are seen by the court and their owner alone.
   *
   * - `GET /v1/cases/{caseId}/files`
   * - 办理人 · roles: litigant, agent
   */
  listInCase(input: operations.files.ListInCaseInput, options?: CallOptions): Call<Schemas['CaseFilePage']>;
  /**
   * 案件里我能看的文件 · Files of a case that I may see：逐页走完 · every item of every page
   *
   * See {@link listInCase}.
   */
  listInCaseAll(input: operations.files.ListInCaseInput, options?: CallOptions): AsyncIterable<Schemas['CaseFile']>;

  /**
   * 查看案件里的文件 · Read a file of a case
   *
   * 案卷里的一份文件：名称、类型、摘要、谁提交的。
   * Name, type, digest and who submitted it.
   *
   * - `GET /v1/cases/{caseId}/files/{fileId}`
   * - 办理人 · roles: litigant, agent
   */
  getInCase(input: operations.files.GetInCaseInput, options?: CallOptions): Call<Schemas['CaseFile']>;

  /**
   * 下载案件里的文件 · Download a file of a case
   *
   * 原样返回收到的字节。
   * The bytes as received.
   *
   * - `GET /v1/cases/{caseId}/files/{fileId}/content`
   * - 办理人 · roles: litigant, agent
   * - 可能的拒绝 · refusals: `file_erased` (410)
   */
  downloadInCase(input: operations.files.DownloadInCaseInput, options?: CallOptions): Call<Uint8Array>;
}

/**
 * 立案、跨域立案 · 起诉前先检查，再提交；法院一次性告知要补什么；立案或不立案由立案法官决定。跨域立案由协作法院收、管辖法院定。
 * Check before filing; the court lists every defect once; a filing judge decides. A nearby court may receive, the competent court alone decides.
 */
export interface Filings {
  /**
   * 法院列表 · Courts
   *
   * 可以网上立案或代收跨域立案材料的法院。法院代字由行政区划代码推得，供演示。
   * Courts that take filings online or receive for others. Court words are derived from region codes, for demonstration.
   *
   * - `GET /v1/public/courts`
   * - 公开 · public
   */
  listCourts(input?: operations.filings.ListCourtsInput, options?: CallOptions): Call<Schemas['CourtPage']>;
  /**
   * 法院列表 · Courts：逐页走完 · every item of every page
   *
   * See {@link listCourts}.
   */
  listCourtsAll(input?: operations.filings.ListCourtsInput, options?: CallOptions): AsyncIterable<Schemas['Court']>;

  /**
   * 本院立案要求 · This court's filing rules
   *
   * 机器可读的立案要求：各案由要填什么、交什么、用什么文字；由省里定的数额连同出处，没有就写明没有。
   * Machine-readable: fields and papers per cause, languages, and the provincial figures with their source, or explicitly absent.
   *
   * - `GET /v1/public/courts/{courtId}/filing-rules`
   * - 公开 · public
   * - 依据 · law: 民事诉讼法（2023修正）第122条；民事诉讼法（2023修正）第124条；登记立案规定第4条；登记立案规定第6条
   */
  getRules(input: operations.filings.GetRulesInput, options?: CallOptions): Call<Schemas['FilingRules']>;

  /**
   * 立案前检查 · Preflight
   *
   * 一次说清：缺什么、错什么、还可以补什么；这个法院管不管；大约多少诉讼费、怎么算的。不保存，没有法律效果。
   * One answer: everything missing, wrong and optional, whether this court has jurisdiction, and the fee with its sum. Nothing is kept; no legal effect.
   *
   * - `POST /v1/filings/preflight`
   * - 办理人 · roles: litigant, agent, familyHelper, stationHelper, clerk
   * - 依据 · law: 民事诉讼法（2023修正）第122条；民事诉讼法（2023修正）第124条；登记立案规定第4条
   * - 只计算、不产生效果 · computes only, without effect
   */
  preflight(input: operations.filings.PreflightInput, options?: CallOptions): Call<Schemas['FilingPreflight']>;

  /**
   * 我的立案 · My filings
   *
   * 本人提交或已关联到本人的立案申请，含在窗口提交后关联的。
   * Filings of one's own, including those received at a counter and linked since.
   *
   * - `GET /v1/filings`
   * - 办理人 · roles: litigant, agent
   */
  list(input?: operations.filings.ListInput, options?: CallOptions): Call<Schemas['FilingPage']>;
  /**
   * 我的立案 · My filings：逐页走完 · every item of every page
   *
   * See {@link list}.
   */
  listAll(input?: operations.filings.ListInput, options?: CallOptions): AsyncIterable<Schemas['FilingSummary']>;

  /**
   * 新建立案草稿 · Start a draft
   *
   * 草稿可以不完整，法院看不到。要提交请用 filings.submit。
   * A draft may be incomplete and is not seen by the court. Submit it with filings.submit.
   *
   * - `POST /v1/filings`
   * - 办理人 · roles: litigant, agent
   */
  create(input: operations.filings.CreateInput, options?: CallOptions): Call<Schemas['Filing']>;

  /**
   * 查看立案申请 · Read a filing
   *
   * 状态、收件凭证、要补什么、到哪天、谁决定的、案号。查看没有法律效果。
   * State, receipts, what is to be supplemented and by when, the decision, the case number. Reading has no effect.
   *
   * - `GET /v1/filings/{filingId}`
   * - 办理人 · roles: litigant, agent
   */
  get(input: operations.filings.GetInput, options?: CallOptions): Call<Schemas['Filing']>;

  /**
   * 修改草稿 · Change a draft
   *
   * 以新内容整体替换；只有草稿能改，提交后请走补正。
   * Replaces the content. Only a draft can be changed; afterwards use the supplement.
   *
   * - `PUT /v1/filings/{filingId}`
   * - 办理人 · roles: litigant, agent
   */
  update(input: operations.filings.UpdateInput, options?: CallOptions): Call<Schemas['Filing']>;

  /**
   * 作废草稿 · Discard a draft
   *
   * 草稿作废，内容清除；法院未曾看到。
   * The draft ends and its content is erased; the court never saw it.
   *
   * - `POST /v1/filings/{filingId}/discard`
   * - 办理人 · roles: litigant, agent
   */
  discard(input: operations.filings.DiscardInput, options?: CallOptions): Call<Schemas['Filing']>;

  /**
   * 提交立案申请 · Submit
   *
   * 法院当即出具注明日期的收件凭证，七日内决定。材料不完整时一次列出全部问题；坚持提交的，法院照收并注明。
   * A dated receipt is given at once and the court decides within seven days. If incomplete, everything is listed; who insists is received all the same, with a note.
   *
   * - `POST /v1/filings/{filingId}/submit`
   * - 办理人 · roles: litigant, agent
   * - 依据 · law: 民事诉讼法（2023修正）第126条；登记立案规定第2条；人民法院在线诉讼规则第7条；人民法院在线诉讼规则第9条
   */
  submit(input: operations.filings.SubmitInput, options?: CallOptions): Call<Schemas['Filing']>;

  /**
   * 补正 · Answer the supplement request
   *
   * 交回补正后的全部内容；审查期限自收到之次日重新起算。不补正而坚持起诉的，由法官裁定。
   * Hands in the corrected content; the seven days start again on the next day. Who does not correct but insists gets a judge's ruling.
   *
   * - `POST /v1/filings/{filingId}/supplement`
   * - 办理人 · roles: litigant, agent
   * - 依据 · law: 登记立案规定第7条；民诉法解释（2022修正）第126条；人民法院在线诉讼规则第9条
   */
  supplement(input: operations.filings.SupplementInput, options?: CallOptions): Call<Schemas['Filing']>;

  /**
   * 撤回立案申请 · Withdraw before the decision
   *
   * 法院决定之前可以撤回，不影响以后再起诉；立案之后请向办案法官申请撤诉。
   * Possible until the decision; it does not bar a new filing. After acceptance ask the judge to withdraw the suit.
   *
   * - `POST /v1/filings/{filingId}/withdraw`
   * - 办理人 · roles: litigant, agent
   */
  withdraw(input: operations.filings.WithdrawInput, options?: CallOptions): Call<Schemas['Filing']>;

  /**
   * 关联窗口立案 · Link a counter filing
   *
   * 凭收件凭证号，且实名身份与窗口登记的申请人一致，才能关联；关联后在自己的列表里可见。
   * By the receipt number, and only when the verified identity is that of the applicant at the counter; it then shows in one's own list.
   *
   * - `POST /v1/filing-links`
   * - 办理人 · roles: litigant, agent
   * - 可能的拒绝 · refusals: `filing_link_not_matching` (404)
   */
  link(input: operations.filings.LinkInput, options?: CallOptions): Call<Schemas['Filing']>;
}

/**
 * 案件 · 案件、当事人、诉讼代理、时间轴、下一步与期限、诉讼材料、日历；法院一侧的审判组织、程序、举证期限、结案、归档和待办。
 * Cases as each role may see them: parties, representation, timeline, next actions with deadlines, submissions, calendar; on
 * the court's side panel, procedure, evidence period, closing, archiving and the desk's tasks.
 */
export interface Cases {
  /**
   * 我的案件 · My cases
   *
   * 列出本人作为当事人、代理人或经当事人同意的协助人能看的案件，按立案先后。
   * Every case that this account may see, as party, agent or recorded helper, in order of opening.
   *
   * - `GET /v1/cases`
   * - 办理人 · roles: litigant, agent, familyHelper, stationHelper
   */
  list(input?: operations.cases.ListInput, options?: CallOptions): Call<Schemas['CasePage']>;
  /**
   * 我的案件 · My cases：逐页走完 · every item of every page
   *
   * See {@link list}.
   */
  listAll(input?: operations.cases.ListInput, options?: CallOptions): AsyncIterable<Schemas['CaseSummary']>;

  /**
   * 案件详情 · A case
   *
   * 案号、案由、程序、审判组织、各方、与我有关的期限。不含对方的联系方式、住址和证件号码。
   * The case as this person may see it, with the deadlines that concern this person; no contact data of the other side.
   *
   * - `GET /v1/cases/{caseId}`
   * - 办理人 · roles: litigant, agent, familyHelper, stationHelper
   */
  get(input: operations.cases.GetInput, options?: CallOptions): Call<Schemas['Case']>;

  /**
   * 案件群可见的案件摘要 · The case as the room may see it
   *
   * 只供案件群助手使用：案号尾号、程序、状态、审判组织。没有开通案件群的案件一律 404。
   * For the room agent alone: tail of the number, procedure, state, panel. A case without an open room answers 404.
   *
   * - `GET /v1/cases/{caseId}/room-summary`
   * - 办理人 · roles: roomAgent
   */
  roomSummary(input: operations.cases.RoomSummaryInput, options?: CallOptions): Call<Schemas['CaseRoomSummary']>;

  /**
   * 案件当事人 · Parties of the case
   *
   * 各方名称、诉讼地位和已登记的代理人。对方的电话、住址、证件号码一律不返回；自己的以掩码返回。
   * Names, roles and registered agents. Phone, address and identity number of the other side are never returned; one's own are masked.
   *
   * - `GET /v1/cases/{caseId}/parties`
   * - 办理人 · roles: litigant, agent, familyHelper, stationHelper
   */
  listParties(input: operations.cases.ListPartiesInput, options?: CallOptions): Call<Schemas['CasePartyPage']>;
  /**
   * 案件当事人 · Parties of the case：逐页走完 · every item of every page
   *
   * See {@link listParties}.
   */
  listPartiesAll(input: operations.cases.ListPartiesInput, options?: CallOptions): AsyncIterable<Schemas['CaseParty']>;

  /**
   * 本方的诉讼代理 · Representation of one's own side
   *
   * 本方委托的代理人、授权范围和手续状态。对方已登记的代理人见当事人列表。
   * The agents of one's own party with authority and state; registered agents of the other side are in the list of parties.
   *
   * - `GET /v1/cases/{caseId}/representations`
   * - 办理人 · roles: litigant, agent, familyHelper, stationHelper
   */
  listRepresentations(input: operations.cases.ListRepresentationsInput, options?: CallOptions): Call<Schemas['RepresentationPage']>;
  /**
   * 本方的诉讼代理 · Representation of one's own side：逐页走完 · every item of every page
   *
   * See {@link listRepresentations}.
   */
  listRepresentationsAll(input: operations.cases.ListRepresentationsInput, options?: CallOptions): AsyncIterable<Schemas['Representation']>;

  /**
   * 提交委托手续 · Appoint an agent
   *
   * 当事人提交授权委托书，法院核对后代理人方可办理；一方最多两名代理人。代理人核对通过后用案件码关联本案。
   * The party hands in a power of attorney; the agent may act once the court has checked it. Two agents at most per party.
   *
   * - `POST /v1/cases/{caseId}/representations`
   * - 办理人 · roles: litigant
   * - 依据 · law: 民事诉讼法（2023修正）第61条；民事诉讼法（2023修正）第62条
   */
  addRepresentation(input: operations.cases.AddRepresentationInput, options?: CallOptions): Call<Schemas['Representation']>;

  /**
   * 解除委托或辞去代理 · End a representation
   *
   * 由当事人解除，或由代理人辞去。代理人对本案的查看权同时终止，法院通知对方。
   * By the party, or by the agent who resigns. The agent loses access at once, and the court tells the other side.
   *
   * - `POST /v1/representations/{representationId}/end`
   * - 办理人 · roles: litigant, agent
   * - 依据 · law: 民事诉讼法（2023修正）第63条
   */
  endRepresentation(input: operations.cases.EndRepresentationInput, options?: CallOptions): Call<Schemas['Representation']>;

  /**
   * 案件时间轴 · Timeline of the case
   *
   * 本案发生过的、可以告知本人的事项，按时间先后。每条写明告知范围；到期前不告知的不出现。
   * What has happened and may be told to this reader, oldest first. Every entry has its audience; nothing appears before its release.
   *
   * - `GET /v1/cases/{caseId}/timeline`
   * - 办理人 · roles: litigant, agent, familyHelper, stationHelper
   */
  timeline(input: operations.cases.TimelineInput, options?: CallOptions): Call<Schemas['TimelinePage']>;
  /**
   * 案件时间轴 · Timeline of the case：逐页走完 · every item of every page
   *
   * See {@link timeline}.
   */
  timelineAll(input: operations.cases.TimelineInput, options?: CallOptions): AsyncIterable<Schemas['TimelineEntry']>;

  /**
   * 下一步 · What this person may or must do next
   *
   * 本人在本案中现在必须办、可以办、或只需等待的事：用哪个操作、到哪天为止、不办会怎样。措辞按本人地位和目前的送达状态。
   * What this very person must do, may do or waits for now: the operation to call, the deadline and what happens otherwise,
   * true for this role and for the present state of service. Reading has no legal effect.
   *
   * - `GET /v1/cases/{caseId}/next-actions`
   * - 办理人 · roles: litigant, agent, familyHelper, stationHelper
   */
  nextActions(input: operations.cases.NextActionsInput, options?: CallOptions): Call<Schemas['NextActions']>;

  /**
   * 诉讼材料 · Submissions
   *
   * 本方提交的全部材料，以及法院已转送的对方材料。
   * Everything one's own party submitted, and what the court has forwarded from the other side.
   *
   * - `GET /v1/cases/{caseId}/submissions`
   * - 办理人 · roles: litigant, agent, familyHelper, stationHelper
   */
  listSubmissions(input: operations.cases.ListSubmissionsInput, options?: CallOptions): Call<Schemas['SubmissionPage']>;
  /**
   * 诉讼材料 · Submissions：逐页走完 · every item of every page
   *
   * See {@link listSubmissions}.
   */
  listSubmissionsAll(input: operations.cases.ListSubmissionsInput, options?: CallOptions): AsyncIterable<Schemas['Submission']>;

  /**
   * 提交诉讼材料 · Submit material to the court
   *
   * 提交答辩状、证据、陈述、管辖异议、反诉或申请。当场返回收件编号和时间；超过期限的也接收，并注明逾期。
   * Answer, evidence, statement, jurisdiction objection, counterclaim or application. The receipt has a number and time;
   * what comes late is received all the same and marked.
   *
   * - `POST /v1/cases/{caseId}/submissions`
   * - 办理人 · roles: litigant, agent
   * - 依据 · law: 民事诉讼法（2023修正）第128条；人民法院在线诉讼规则第11条
   */
  submit(input: operations.cases.SubmitInput, options?: CallOptions): Call<Schemas['Submission']>;

  /**
   * 一份诉讼材料 · One submission
   *
   * 收件编号、时间、审核结果和退回理由。对方的材料只在法院转送后可见。
   * Receipt, time, result of the check and reasons for a return; the other side's only after the court forwarded it.
   *
   * - `GET /v1/submissions/{submissionId}`
   * - 办理人 · roles: litigant, agent, familyHelper, stationHelper
   */
  getSubmission(input: operations.cases.GetSubmissionInput, options?: CallOptions): Call<Schemas['Submission']>;

  /**
   * 用案件码关联案件 · Link a case to one's verified account
   *
   * 实名认证后，输入法院文书上印的案件码。案件码与本人身份都对应，才会关联；对应不上时不说明案件是否存在。
   * 一天内错五次的，暂停三十分钟。
   * With a verified account and the case code printed on the court's paper. Both must belong together; a refusal never says
   * whether such a case exists. Linking again answers the same. Five wrong codes in a day: linking rests for thirty minutes.
   *
   * - `POST /v1/case-links`
   * - 办理人 · roles: litigant, agent
   * - 依据 · law: 人民法院在线诉讼规则第7条；人民法院在线诉讼规则第10条
   * - 不自动重发 · never re-sent by itself
   */
  link(input: operations.cases.LinkInput, options?: CallOptions): Call<Schemas['CaseLink']>;

  /**
   * 本案日历 · Calendar of the case (ICS)
   *
   * RFC 5545 日历：本人能看的开庭和与本人有关的期限。内容相同则字节相同，可订阅。
   * RFC 5545: hearings and deadlines that this person may see. The same facts give the same bytes.
   *
   * - `GET /v1/cases/{caseId}/calendar`
   * - 办理人 · roles: litigant, agent, familyHelper, stationHelper
   */
  calendar(input: operations.cases.CalendarInput, options?: CallOptions): Call<string>;

  /**
   * 我的全部案件日历 · Calendar of all my cases (ICS)
   *
   * 本人全部在办案件的开庭和期限，一个日历，供律师订阅。
   * Hearings and deadlines of every open case of this account in one calendar, for lawyers who live without a room.
   *
   * - `GET /v1/calendar`
   * - 办理人 · roles: litigant, agent
   */
  myCalendar(input?: undefined, options?: CallOptions): Call<string>;
}

/**
 * 文书 · 法院文书：起草、签发、更正、撤回、验真。看文书没有法律效果；送达是否发生、何时发生，写在 service 里。判决、裁定只由法官制作和签发。
 * Court documents. Reading one never has a legal effect: whether and when it is served stands in `service`. Judges alone draft and issue judgments and rulings.
 */
export interface Documents {
  /**
   * 发给我的文书 · Documents addressed to me
   *
   * 本案中发给本方的文书，每份先写送达状态和期限。查看没有法律效果；不看，送达也可能已经发生。
   * Documents of this case addressed to one's party, each with its service and clocks first. Reading has no effect; service may exist without it.
   *
   * - `GET /v1/cases/{caseId}/documents`
   * - 办理人 · roles: litigant, agent, familyHelper
   */
  list(input: operations.documents.ListInput, options?: CallOptions): Call<Schemas['DocumentPage']>;
  /**
   * 发给我的文书 · Documents addressed to me：逐页走完 · every item of every page
   *
   * See {@link list}.
   */
  listAll(input: operations.documents.ListInput, options?: CallOptions): AsyncIterable<Schemas['DocumentSummary']>;

  /**
   * 查看文书 · Read a document
   *
   * 先看送达状态、生效时间和期限，再看正文。查看没有法律效果。
   * Service state, effect and clocks come before the text. Reading has no legal effect.
   *
   * - `GET /v1/documents/{documentId}`
   * - 办理人 · roles: litigant, agent, familyHelper
   */
  get(input: operations.documents.GetInput, options?: CallOptions): Call<Schemas['Document']>;

  /**
   * 文书网页 · Document as a page
   *
   * 文书的网页版，印有「演示·虚构」，不含国徽。打开没有法律效果。
   * The document as HTML, marked 「演示·虚构」, without any emblem. Opening it has no legal effect.
   *
   * - `GET /v1/documents/{documentId}/content`
   * - 办理人 · roles: litigant, agent, familyHelper
   */
  content(input: operations.documents.ContentInput, options?: CallOptions): Call<string>;

  /**
   * 下载文书所附材料 · Download an attachment
   *
   * 随文书发来的材料，如起诉状副本所附的证据。下载没有法律效果。
   * Papers that come with the document, such as the evidence with a complaint copy. No legal effect.
   *
   * - `GET /v1/documents/{documentId}/attachments/{fileId}`
   * - 办理人 · roles: litigant, agent, familyHelper
   */
  attachment(input: operations.documents.AttachmentInput, options?: CallOptions): Call<Uint8Array>;

  /**
   * 立案阶段的文书 · Documents about a filing
   *
   * 案件立案之前发给申请人的文书：补正通知、不予受理裁定、退回通知。
   * Told to the applicant before any case exists: supplement notice, refusal ruling, sending back.
   *
   * - `GET /v1/filings/{filingId}/documents`
   * - 办理人 · roles: litigant, agent
   */
  listForFiling(input: operations.documents.ListForFilingInput, options?: CallOptions): Call<Schemas['DocumentPage']>;
  /**
   * 立案阶段的文书 · Documents about a filing：逐页走完 · every item of every page
   *
   * See {@link listForFiling}.
   */
  listForFilingAll(input: operations.documents.ListForFilingInput, options?: CallOptions): AsyncIterable<Schemas['DocumentSummary']>;

  /**
   * 查看立案阶段的文书 · Read a document about a filing
   *
   * 先看送达状态和期限，再看正文。查看没有法律效果。
   * Service and clocks before the text. Reading has no legal effect.
   *
   * - `GET /v1/filings/{filingId}/documents/{documentId}`
   * - 办理人 · roles: litigant, agent
   */
  getForFiling(input: operations.documents.GetForFilingInput, options?: CallOptions): Call<Schemas['Document']>;

  /**
   * 立案阶段文书的网页 · The same as a page
   *
   * 文书的网页版，印有「演示·虚构」，不含国徽。
   * The document as HTML, marked 「演示·虚构」, without any emblem.
   *
   * - `GET /v1/filings/{filingId}/documents/{documentId}/content`
   * - 办理人 · roles: litigant, agent
   */
  contentForFiling(input: operations.documents.ContentForFilingInput, options?: CallOptions): Call<string>;

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
  verify(input: operations.documents.VerifyInput, options?: CallOptions): Call<Schemas['DocumentVerification']>;
}

/**
 * 诉讼费 · 诉讼费试算、账单与缴款码、缴费（微信、支付宝、银联经非税收缴通道）、财政电子票据、缓减免、补交、减半、退费。
 * Court fees: estimate, bill with fiscal payment code, payment through acquirers behind fiscal collection, fiscal e-receipt,
 * relief, top-up, halving, refund. Nothing here is decided by a clock: deemed withdrawal is a judge's ruling.
 */
export interface Fees {
  /**
   * 试算诉讼费 · Estimate a fee
   *
   * 按《诉讼费用交纳办法》试算，给出每一步、依据、假设；简易程序减半的，同时给出全额和减半额。不留记录。
   * Computes a fee by the Measures, with every step, basis and assumption, and the half where the summary procedure halves it.
   * Nothing is kept.
   *
   * - `POST /v1/public/fees/estimate`
   * - 公开 · public
   * - 依据 · law: 诉讼费用交纳办法第13条；诉讼费用交纳办法第14条；诉讼费用交纳办法第16条
   * - 只计算、不产生效果 · computes only, without effect
   */
  estimate(input: operations.fees.EstimateInput, options?: CallOptions): Call<Schemas['FeeEstimate']>;

  /**
   * 本方账单 · Bills of one's own side
   *
   * 本方在本案的账单；对方的账单看不到。
   * Bills of one's own party in this case; those of the other side are not shown.
   *
   * - `GET /v1/cases/{caseId}/bills`
   * - 办理人 · roles: litigant, agent, familyHelper, stationHelper
   */
  listBills(input: operations.fees.ListBillsInput, options?: CallOptions): Call<Schemas['BillPage']>;
  /**
   * 本方账单 · Bills of one's own side：逐页走完 · every item of every page
   *
   * See {@link listBills}.
   */
  listBillsAll(input: operations.fees.ListBillsInput, options?: CallOptions): AsyncIterable<Schemas['Bill']>;

  /**
   * 账单 · A bill
   *
   * 应交金额、缴款码、期限、怎样算出来的。缴款码在官方应用或银行使用，任何聊天里都没有支付链接。
   * Amount, payment code, deadline and how it was computed. The code is used in the official app or a bank; no chat ever has a
   * payment link.
   *
   * - `GET /v1/bills/{billId}`
   * - 办理人 · roles: litigant, agent, familyHelper, stationHelper
   */
  getBill(input: operations.fees.GetBillInput, options?: CallOptions): Call<Schemas['Bill']>;

  /**
   * 支付记录 · Payments of a bill
   *
   * 这张账单的每一笔支付和结果。
   * Every payment of this bill with its outcome.
   *
   * - `GET /v1/bills/{billId}/payments`
   * - 办理人 · roles: litigant, agent, familyHelper, stationHelper
   */
  listPayments(input: operations.fees.ListPaymentsInput, options?: CallOptions): Call<Schemas['PaymentPage']>;
  /**
   * 支付记录 · Payments of a bill：逐页走完 · every item of every page
   *
   * See {@link listPayments}.
   */
  listPaymentsAll(input: operations.fees.ListPaymentsInput, options?: CallOptions): AsyncIterable<Schemas['Payment']>;

  /**
   * 发起支付 · Start a payment
   *
   * 选一个渠道发起支付。结果以渠道向法院的回报为准，客户端的结果只是提示；处理中再次发起会被拒绝，不会重复扣款。
   * Starts a payment by one channel. What counts is the provider's report to the court; the client's own result is only a hint.
   * While one is processing another is refused, so that nothing is taken twice.
   *
   * - `POST /v1/bills/{billId}/payments`
   * - 办理人 · roles: litigant, agent, stationHelper
   */
  pay(input: operations.fees.PayInput, options?: CallOptions): Call<Schemas['Payment']>;

  /**
   * 一笔支付 · A payment
   *
   * 处理中、已到账、未成功、多付待退等。
   * Processing, succeeded, failed, in excess and so on.
   *
   * - `GET /v1/payments/{paymentId}`
   * - 办理人 · roles: litigant, agent, familyHelper, stationHelper
   */
  getPayment(input: operations.fees.GetPaymentInput, options?: CallOptions): Call<Schemas['Payment']>;

  /**
   * 财政电子票据 · Fiscal e-receipt
   *
   * 到账后的财政电子票据（演示·虚构）。
   * The fiscal e-receipt once the money has arrived (fictional in this court).
   *
   * - `GET /v1/bills/{billId}/receipt`
   * - 办理人 · roles: litigant, agent, familyHelper, stationHelper
   * - 依据 · law: 诉讼费用交纳办法第52条
   */
  getReceipt(input: operations.fees.GetReceiptInput, options?: CallOptions): Call<Schemas['FiscalReceipt']>;

  /**
   * 申请缓交、减交、免交 · Ask for relief
   *
   * 审批期间不计逾期。证明材料只有法院看得到。
   * While it is being decided nothing becomes overdue. The proofs are seen by the court alone.
   *
   * - `POST /v1/bills/{billId}/reliefs`
   * - 办理人 · roles: litigant, agent
   * - 依据 · law: 诉讼费用交纳办法第44条；诉讼费用交纳办法第48条
   */
  requestRelief(input: operations.fees.RequestReliefInput, options?: CallOptions): Call<Schemas['Relief']>;

  /**
   * 我的缓减免申请 · My relief requests
   *
   * 本人提出的申请，包括立案时随案提出的。
   * Requests of this account, those made with a filing included.
   *
   * - `GET /v1/reliefs`
   * - 办理人 · roles: litigant, agent
   */
  listReliefs(input?: operations.fees.ListReliefsInput, options?: CallOptions): Call<Schemas['ReliefPage']>;
  /**
   * 我的缓减免申请 · My relief requests：逐页走完 · every item of every page
   *
   * See {@link listReliefs}.
   */
  listReliefsAll(input?: operations.fees.ListReliefsInput, options?: CallOptions): AsyncIterable<Schemas['Relief']>;

  /**
   * 一份缓减免申请 · A relief request
   *
   * 申请内容、状态、决定和理由。
   * What was asked, its state, the decision and its reasons.
   *
   * - `GET /v1/reliefs/{reliefId}`
   * - 办理人 · roles: litigant, agent
   */
  getRelief(input: operations.fees.GetReliefInput, options?: CallOptions): Call<Schemas['Relief']>;

  /**
   * 本方退费 · Refunds of one's own side
   *
   * 决定退还的费用，十五日内退还。
   * What is to be paid back, within fifteen days.
   *
   * - `GET /v1/cases/{caseId}/refunds`
   * - 办理人 · roles: litigant, agent, familyHelper, stationHelper
   * - 依据 · law: 诉讼费用交纳办法第53条
   */
  listRefunds(input: operations.fees.ListRefundsInput, options?: CallOptions): Call<Schemas['RefundPage']>;
  /**
   * 本方退费 · Refunds of one's own side：逐页走完 · every item of every page
   *
   * See {@link listRefunds}.
   */
  listRefundsAll(input: operations.fees.ListRefundsInput, options?: CallOptions): AsyncIterable<Schemas['Refund']>;
}

/**
 * 电子送达 · 送达地址确认、逐次送达、签收、异议、送达凭证。送达何时生效只由法律规则得出，读取从不产生效力。
 * Addresses, attempts, acknowledgement, contest and proof of service. When service takes effect is answered by the rules of
 * law alone; no read call creates an effect, and an effect may exist before any read.
 */
export interface Eservice {
  /**
   * 我的送达地址 · Own service addresses
   *
   * 只列出本方的地址。对方的地址不可见。
   * Lists the caller's own party only.
   *
   * - `GET /v1/cases/{caseId}/service-addresses`
   * - 办理人 · roles: litigant, agent
   */
  listAddresses(input: operations.eservice.ListAddressesInput, options?: CallOptions): Call<Schemas['ServiceAddressList']>;

  /**
   * 确认电子送达地址 · Confirm an e-service address
   *
   * 确认方式、地址、适用范围和法律后果。确认后，文书到达该地址即为送达，不论是否点开；待送达的文书随即发往该地址。
   * Confirms method, address, scope and effects. From then on arrival there is service, opened or not; documents that are
   * waiting are sent there at once. Nobody has to: without it documents are served in other ways.
   *
   * - `POST /v1/cases/{caseId}/service-addresses`
   * - 办理人 · roles: litigant, agent
   * - 依据 · law: 人民法院在线诉讼规则第29条；人民法院在线诉讼规则第30条；民诉法解释（2022修正）第136条；民诉法解释（2022修正）第137条
   * - 可能的拒绝 · refusals: `eservice_address_missing` (422), `eservice_address_invalid` (422)
   */
  confirmAddress(input: operations.eservice.ConfirmAddressInput, options?: CallOptions): Call<Schemas['ServiceAddress']>;

  /**
   * 变更送达地址 · Change a service address
   *
   * 书面变更；从变更到达法院时起适用，此前已完成的送达不受影响，旧地址保留在记录里。
   * A change in writing, good from its arrival; what was served before stays served, and the old address is kept on record.
   *
   * - `PUT /v1/service-addresses/{addressId}`
   * - 办理人 · roles: litigant, agent
   * - 依据 · law: 民诉法解释（2022修正）第137条
   * - 可能的拒绝 · refusals: `eservice_address_missing` (422), `eservice_address_invalid` (422)
   */
  changeAddress(input: operations.eservice.ChangeAddressInput, options?: CallOptions): Call<Schemas['ServiceAddress']>;

  /**
   * 本案向我送达的文书 · Documents served on me in this case
   *
   * 只列出向本方送达的；每一项都先说明是否已经送达、期间到哪天。
   * The caller's own party only. Each entry says first whether it is served and which periods run.
   *
   * - `GET /v1/cases/{caseId}/services`
   * - 办理人 · roles: litigant, agent
   */
  list(input: operations.eservice.ListInput, options?: CallOptions): Call<Schemas['ServicePage']>;
  /**
   * 本案向我送达的文书 · Documents served on me in this case：逐页走完 · every item of every page
   *
   * See {@link list}.
   */
  listAll(input: operations.eservice.ListInput, options?: CallOptions): AsyncIterable<Schemas['Service']>;

  /**
   * 一次送达的全部情况 · One service, with its trace
   *
   * 读取不产生任何效力。
   * Reading has no effect.
   *
   * - `GET /v1/services/{serviceId}`
   * - 办理人 · roles: litigant, agent
   */
  get(input: operations.eservice.GetInput, options?: CallOptions): Call<Schemas['Service']>;

  /**
   * 打开前先看 · Before opening the document
   *
   * 是哪份文书、是否已经送达、如果签收会开始哪些期间。在本系统读取不产生送达，也不作为已阅的证据。
   * What it is, whether it is served, which periods an acknowledgement would start. The read itself is neither service nor
   * evidence of reading.
   *
   * - `GET /v1/services/{serviceId}/preview`
   * - 办理人 · roles: litigant, agent
   */
  preview(input: operations.eservice.PreviewInput, options?: CallOptions): Call<Schemas['ServicePreview']>;

  /**
   * 签收 · Acknowledge receipt
   *
   * 本人签收。地址未确认的，签收即完成送达并开始期间；已经送达的，什么也不改变。`dryRun: true` 只回答会怎样。
   * An explicit, repeatable act. At an unconfirmed address it completes service and starts the periods; where service is
   * already effective it changes nothing. `dryRun: true` only answers what would happen. Not possible from a chat handle.
   *
   * - `POST /v1/services/{serviceId}/acknowledge`
   * - 办理人 · roles: litigant, agent
   * - 依据 · law: 人民法院在线诉讼规则第31条
   * - 可能的拒绝 · refusals: `eservice_sign_on_platform` (403)
   */
  acknowledge(input: operations.eservice.AcknowledgeInput, options?: CallOptions): Call<Schemas['ServiceAcknowledgementResult']>;

  /**
   * 对送达提出异议 · Contest a service
   *
   * 系统错误、不是我的账号、不是我本人看的，或实际到达日期不同。由法官决定；决定前送达状态不变。
   * System error, not my account, not read by me, or it arrived on another day. A judge decides; until then nothing changes.
   *
   * - `POST /v1/services/{serviceId}/contests`
   * - 办理人 · roles: litigant, agent
   * - 依据 · law: 人民法院在线诉讼规则第31条；民诉法解释（2022修正）第135条
   * - 可能的拒绝 · refusals: `eservice_nothing_to_contest` (409), `eservice_contest_open` (409), `eservice_arrival_missing` (422)
   */
  contest(input: operations.eservice.ContestInput, options?: CallOptions): Call<Schemas['ServiceContest']>;

  /**
   * 查看送达异议 · Read a contest
   *
   * 异议的状态、决定及理由。
   * Its state, the decision and the reasons.
   *
   * - `GET /v1/service-contests/{contestId}`
   * - 办理人 · roles: litigant, agent
   */
  getContest(input: operations.eservice.GetContestInput, options?: CallOptions): Call<Schemas['ServiceContest']>;

  /**
   * 要纸质文书 · Ask for the paper document
   *
   * 判决书、裁定书、调解书，法院应当提供；其他文书由书记员办理。已生效的送达日期不因此改变。重复请求返回同一结果。
   * For judgments, rulings and mediation statements the court must supply paper; for other documents the clerk sees to it.
   * The date of service does not change. Asking again answers the same.
   *
   * - `POST /v1/services/{serviceId}/paper`
   * - 办理人 · roles: litigant, agent
   * - 依据 · law: 民事诉讼法（2023修正）第90条
   */
  requestPaper(input: operations.eservice.RequestPaperInput, options?: CallOptions): Call<Schemas['Service']>;

  /**
   * 电子送达凭证 · Proof of service
   *
   * 与送达回证同等，载明全过程：每次发送、到达、回执、依据。送达生效后才有。
   * Equal to a service return; carries the whole trace. It exists once service has taken effect.
   *
   * - `GET /v1/services/{serviceId}/proof`
   * - 办理人 · roles: litigant, agent
   * - 依据 · law: 人民法院在线诉讼规则第31条
   * - 可能的拒绝 · refusals: `eservice_not_effective` (409)
   */
  getProof(input: operations.eservice.GetProofInput, options?: CallOptions): Call<Schemas['ServiceProof']>;
}

/**
 * 开庭、互联网庭审 · 排期查冲突、三日前通知、改期重新起算、延期申请、试机、入庭、到庭与故障留痕、笔录核对签名、宣判。
 * Listing with conflict check, notice three days ahead, postponement, self-test, joining, presence as evidence, record sign-off, judgment.
 */
export interface Hearings {
  /**
   * 案件的开庭安排 · Hearings of a case
   *
   * 只列已经通知过的开庭，含改期前的（标明由哪次代替）。Only hearings the parties were told of; a replaced one names its successor.
   *
   * - `GET /v1/cases/{caseId}/hearings`
   * - 办理人 · roles: litigant, agent, familyHelper, stationHelper, app, roomAgent
   */
  list(input: operations.hearings.ListInput, options?: CallOptions): Call<Schemas['HearingPage']>;
  /**
   * 案件的开庭安排 · Hearings of a case：逐页走完 · every item of every page
   *
   * See {@link list}.
   */
  listAll(input: operations.hearings.ListInput, options?: CallOptions): AsyncIterable<Schemas['Hearing']>;

  /**
   * 一次开庭 · One hearing
   *
   * 时间、地点、方式、合议庭、本方是否已有效送达，以及不到庭的后果。
   * Time, place, mode, panel, whether your own summons took effect, and what absence leads to.
   *
   * - `GET /v1/hearings/{hearingId}`
   * - 办理人 · roles: litigant, agent, familyHelper, stationHelper, app, roomAgent
   */
  get(input: operations.hearings.GetInput, options?: CallOptions): Call<Schemas['Hearing']>;

  /**
   * 我的庭审日程 · My hearings over all cases
   *
   * 所有有权查看的案件中的开庭，按时间先后；时间互相冲突的会标出。
   * Hearings of every case you may see, by time; overlaps are marked so that a postponement can be asked for early.
   *
   * - `GET /v1/hearings/schedule`
   * - 办理人 · roles: litigant, agent, familyHelper, app
   */
  mySchedule(input?: operations.hearings.MyScheduleInput, options?: CallOptions): Call<Schemas['ScheduledHearingPage']>;
  /**
   * 我的庭审日程 · My hearings over all cases：逐页走完 · every item of every page
   *
   * See {@link mySchedule}.
   */
  myScheduleAll(input?: operations.hearings.MyScheduleInput, options?: CallOptions): AsyncIterable<Schemas['ScheduledHearing']>;

  /**
   * 开庭公告 · Public list of hearings
   *
   * 公开审理的案件依法公告当事人、案由、时间和地点；不公开审理的不列。
   * Public hearings as announced by law: parties, cause, time, place. Closed hearings are not listed.
   *
   * - `GET /v1/public/courts/{courtId}/hearings`
   * - 公开 · public
   * - 依据 · law: 民事诉讼法（2023修正）第139条
   */
  listPublic(input: operations.hearings.ListPublicInput, options?: CallOptions): Call<Schemas['PublicHearingPage']>;
  /**
   * 开庭公告 · Public list of hearings：逐页走完 · every item of every page
   *
   * See {@link listPublic}.
   */
  listPublicAll(input: operations.hearings.ListPublicInput, options?: CallOptions): AsyncIterable<Schemas['PublicHearing']>;

  /**
   * 本方的延期申请 · Own requests for postponement
   *
   * 只看到本方提出的申请。Only the requests of your own side.
   *
   * - `GET /v1/hearings/{hearingId}/postponements`
   * - 办理人 · roles: litigant, agent, familyHelper, app
   */
  listPostponements(input: operations.hearings.ListPostponementsInput, options?: CallOptions): Call<Schemas['PostponementPage']>;
  /**
   * 本方的延期申请 · Own requests for postponement：逐页走完 · every item of every page
   *
   * See {@link listPostponements}.
   */
  listPostponementsAll(input: operations.hearings.ListPostponementsInput, options?: CallOptions): AsyncIterable<Schemas['Postponement']>;

  /**
   * 申请延期开庭 · Ask for a postponement
   *
   * 法院同意前，仍按原时间开庭。由法官决定；理由只有法院和本方看得到。
   * Until the court agrees, the old time stands. A judge decides; the reasons are seen by the court and your side alone.
   *
   * - `POST /v1/hearings/{hearingId}/postponements`
   * - 办理人 · roles: litigant, agent
   * - 依据 · law: 民事诉讼法（2023修正）第149条
   */
  requestPostponement(input: operations.hearings.RequestPostponementInput, options?: CallOptions): Call<Schemas['Postponement']>;

  /**
   * 一次延期申请 · One request for postponement
   *
   * 申请、决定和理由。另一方看不到。The request, its decision and reasons; not shown to the other side.
   *
   * - `GET /v1/postponements/{postponementId}`
   * - 办理人 · roles: litigant, agent, familyHelper, app
   */
  getPostponement(input: operations.hearings.GetPostponementInput, options?: CallOptions): Call<Schemas['Postponement']>;

  /**
   * 撤回延期申请 · Withdraw a request for postponement
   *
   * 撤回后按原时间开庭。The hearing stays at its time.
   *
   * - `POST /v1/postponements/{postponementId}/withdraw`
   * - 办理人 · roles: litigant, agent
   */
  withdrawPostponement(input: operations.hearings.WithdrawPostponementInput, options?: CallOptions): Call<Schemas['Postponement']>;

  /**
   * 报告试机结果 · Report a device test
   *
   * 开庭前任何时候都可以试；不通过会告诉您怎么办，并请书记员联系您。
   * Any time before the hearing. A failed test says what to do and asks the clerk to get in touch.
   *
   * - `POST /v1/hearings/{hearingId}/self-tests`
   * - 办理人 · roles: litigant, agent, stationHelper
   */
  selfTest(input: operations.hearings.SelfTestInput, options?: CallOptions): Call<Schemas['SelfTestResult']>;

  /**
   * 获取入庭凭证 · Get a ticket to join
   *
   * 开庭前30分钟起可取，五分钟内有效，只能用一次；须实名认证。重复请求得到的是新凭证，不会重放旧的。
   * From 30 minutes before; valid five minutes, usable once; real-name verification needed. A repeated call makes a new ticket.
   *
   * - `POST /v1/hearings/{hearingId}/join-tickets`
   * - 办理人 · roles: litigant, agent
   * - 依据 · law: 人民法院在线诉讼规则第7条；人民法院在线诉讼规则第27条
   * - 不自动重发 · never re-sent by itself
   */
  createJoinTicket(input: operations.hearings.CreateJoinTicketInput, options?: CallOptions): Call<Schemas['JoinTicket']>;

  /**
   * 本方的到庭与故障记录 · Presence and faults of your side
   *
   * 进入、离开、断线和故障都留痕，作为判断是否拒不到庭的依据。Kept as evidence of whether absence had a cause.
   *
   * - `GET /v1/hearings/{hearingId}/presence`
   * - 办理人 · roles: litigant, agent, familyHelper, app
   * - 依据 · law: 人民法院在线诉讼规则第25条
   */
  listPresence(input: operations.hearings.ListPresenceInput, options?: CallOptions): Call<Schemas['PresencePage']>;
  /**
   * 本方的到庭与故障记录 · Presence and faults of your side：逐页走完 · every item of every page
   *
   * See {@link listPresence}.
   */
  listPresenceAll(input: operations.hearings.ListPresenceInput, options?: CallOptions): AsyncIterable<Schemas['Presence']>;

  /**
   * 报告网络或设备故障 · Report a network or device fault
   *
   * 断网、断电、设备坏了，请在这里说明；报告会留痕并立即通知书记员。是否属于正当原因由法官查明。
   * Say here that network, power or device failed: it is kept and the clerk is told at once. A judge finds whether it excuses.
   *
   * - `POST /v1/hearings/{hearingId}/faults`
   * - 办理人 · roles: litigant, agent, stationHelper
   * - 依据 · law: 人民法院在线诉讼规则第25条
   */
  reportFault(input: operations.hearings.ReportFaultInput, options?: CallOptions): Call<Schemas['Presence']>;

  /**
   * 阅读庭审笔录 · Read the record
   *
   * 公布后可读；只读不签，没有任何效力。Readable once published; reading has no effect.
   *
   * - `GET /v1/hearings/{hearingId}/record`
   * - 办理人 · roles: litigant, agent
   * - 依据 · law: 民事诉讼法（2023修正）第150条
   */
  getRecord(input: operations.hearings.GetRecordInput, options?: CallOptions): Call<Schemas['HearingRecord']>;

  /**
   * 签署庭审笔录 · Sign the record
   *
   * 确认的是您读到的那一稿（以内容摘要为准）；内容变了须重新阅读。全部签署后笔录完成。
   * Confirms the very text you read, by its digest. When all have signed the record is complete.
   *
   * - `POST /v1/hearings/{hearingId}/record/sign`
   * - 办理人 · roles: litigant, agent
   * - 依据 · law: 民事诉讼法（2023修正）第150条；人民法院在线诉讼规则第34条
   */
  signRecord(input: operations.hearings.SignRecordInput, options?: CallOptions): Call<Schemas['HearingRecord']>;

  /**
   * 申请补正笔录 · Ask for a correction of the record
   *
   * 只能就自己陈述的记录申请补正。法院不予补正的，申请也会记录在案。
   * For the record of your own statements. If the court does not correct it, your request is kept on file.
   *
   * - `POST /v1/hearings/{hearingId}/record/objections`
   * - 办理人 · roles: litigant, agent
   * - 依据 · law: 民事诉讼法（2023修正）第150条
   */
  objectToRecord(input: operations.hearings.ObjectToRecordInput, options?: CallOptions): Call<Schemas['HearingRecord']>;
}

/**
 * 一案一群聊 · 案件群由书记员确认后才建立；不进群不影响任何诉讼权利。群里发的材料不算提交，群里说的话不是开庭陈述。
 * A room exists only once a clerk has confirmed it; staying out costs no right. What is posted there is not filed, and not testimony.
 */
export interface Rooms {
  /**
   * 我的案件群 · My rooms
   *
   * 本人是当事人或代理人的案件各一个；没有开通的也列出，可以先绑定账号与法院程序私聊。不说明为什么没有开通。
   * One for each of the caller's cases, opened or not: without a room there is still the private thread. Why is never said.
   *
   * - `GET /v1/rooms`
   * - 办理人 · roles: litigant, agent, roomAgent
   */
  list(input?: operations.rooms.ListInput, options?: CallOptions): Call<Schemas['RoomPage']>;
  /**
   * 我的案件群 · My rooms：逐页走完 · every item of every page
   *
   * See {@link list}.
   */
  listAll(input?: operations.rooms.ListInput, options?: CallOptions): AsyncIterable<Schemas['Room']>;

  /**
   * 案件群 · A room
   *
   * 名称、状态、欢迎语；成员另含本人的同意和绑定情况。
   * Topic, state, welcome; for a member also the own consent and binding.
   *
   * - `GET /v1/rooms/{roomId}`
   * - 办理人 · roles: litigant, agent, roomAgent
   */
  get(input: operations.rooms.GetInput, options?: CallOptions): Call<Schemas['Room']>;

  /**
   * 同意进群 · Consent to the room
   *
   * 单独的同意，与其他环节的同意无关。不进群不影响任何诉讼权利；随时可以撤回。
   * A consent of its own. Staying out costs no right; it may be withdrawn at any time.
   *
   * - `POST /v1/rooms/{roomId}/consents`
   * - 办理人 · roles: litigant, agent
   * - 依据 · law: 人民法院在线诉讼规则第4条；个人信息保护法第23条
   * - 可能的拒绝 · refusals: `room_notice_version` (422), `room_removed` (403)
   */
  consent(input: operations.rooms.ConsentInput, options?: CallOptions): Call<Schemas['RoomMembership']>;

  /**
   * 撤回进群同意 · Withdraw consent to the room
   *
   * 立即生效，不需要理由，不影响任何诉讼权利；通知以其他方式送达。
   * At once, without reasons and without loss of any right; notices come by other means.
   *
   * - `POST /v1/rooms/{roomId}/consents/withdraw`
   * - 办理人 · roles: litigant, agent
   * - 依据 · law: 个人信息保护法第15条
   * - 可能的拒绝 · refusals: `room_not_member` (404)
   */
  withdrawConsent(input: operations.rooms.WithdrawConsentInput, options?: CallOptions): Call<Schemas['RoomMembership']>;

  /**
   * 退群 · Leave the room
   *
   * 退群不算缺席，不影响任何诉讼权利；同意并未撤回，可以再进。成员在聊天里自行退群时，由群助手以该成员身份登记。
   * Leaving is not absence and costs no right; consent stays, so one may come back. When someone leaves in the chat itself, the
   * room agent records it in the member's name.
   *
   * - `POST /v1/rooms/{roomId}/leave`
   * - 办理人 · roles: litigant, agent
   * - 可能的拒绝 · refusals: `room_not_member` (404)
   */
  leave(input: operations.rooms.LeaveInput, options?: CallOptions): Call<Schemas['RoomMembership']>;

  /**
   * 查看本人的入群码 · Read one's own code
   *
   * 只显示本人仍然有效的入群码。
   * Only the caller's own, while it is valid.
   *
   * - `GET /v1/rooms/{roomId}/invite`
   * - 办理人 · roles: litigant, agent
   * - 可能的拒绝 · refusals: `room_invite_none` (404)
   */
  getInvite(input: operations.rooms.GetInviteInput, options?: CallOptions): Call<Schemas['RoomInvite']>;

  /**
   * 获取入群码 · Get a code
   *
   * 八位数字，分两段显示；三十分钟有效，最多试五次，只能用一次，只认本人。新的一个使旧的作废。
   * Eight digits in two blocks; 30 minutes, five tries, single use, bound to this one person. A new one voids the old.
   *
   * - `POST /v1/rooms/{roomId}/invite`
   * - 办理人 · roles: litigant, agent
   * - 可能的拒绝 · refusals: `room_already_bound` (409), `room_invite_burnt` (403), `room_removed` (403)
   * - 不自动重发 · never re-sent by itself
   */
  createInvite(input: operations.rooms.CreateInviteInput, options?: CallOptions): Call<Schemas['RoomInvite']>;

  /**
   * 用入群码绑定本人的聊天账号 · Bind a chat handle with the code
   *
   * 由本人实名登录官方小程序后办理。别人的、过期的和不存在的入群码，答复完全一样。试错按试的人计：五次暂停半小时，本人的入群码随之作废，
   * 由法院打电话联系；别人试错不影响您的入群码。绑定只用于收通知和私聊，不是签名。
   * Done by the verified person in the official mini-program. Someone else's code, a dead one and one that never was are refused
   * alike. Tries count for who tries: after five that person waits half an hour, that person's own codes are void and the court
   * calls; nobody else's code suffers. A binding serves notices and the private thread; it is no signature.
   *
   * - `POST /v1/room-bindings`
   * - 办理人 · roles: litigant, agent
   * - 依据 · law: 人民法院在线诉讼规则第7条
   * - 可能的拒绝 · refusals: `room_verify_first` (403), `room_invite_invalid` (422), `room_invite_locked` (403), `room_invite_burnt` (403), `room_handle_taken` (409)
   * - 不自动重发 · never re-sent by itself
   */
  redeemInvite(input: operations.rooms.RedeemInviteInput, options?: CallOptions): Call<Schemas['RoomMembership']>;

  /**
   * 解绑 · Unbind
   *
   * 聊天账号立即与本人脱离，群助手不能再以本人身份读取。不影响任何诉讼权利。
   * The handle is cut off at once and the room agent can no longer read as this person. No right is lost.
   *
   * - `DELETE /v1/room-bindings/{memberId}`
   * - 办理人 · roles: litigant, agent
   */
  unbind(input: operations.rooms.UnbindInput, options?: CallOptions): Call<Schemas['RoomMembership']>;

  /**
   * 群成员名册 · Roster
   *
   * 谁以什么身份在群里。不含聊天账号、电话和住址；不公开案件只列诉讼地位。
   * Who is in the room in which role. No chat handles, phones or addresses; in a case that is not public, roles only.
   *
   * - `GET /v1/rooms/{roomId}/roster`
   * - 办理人 · roles: litigant, agent, roomAgent
   */
  roster(input: operations.rooms.RosterInput, options?: CallOptions): Call<Schemas['RoomRoster']>;

  /**
   * 聊天账号与成员的对应（仅群助手） · Handles and members, for the room agent alone
   *
   * 供群助手识别发言人、核对群成员。
   * For the room agent to know who speaks and to reconcile the chat's member list.
   *
   * - `GET /v1/rooms/{roomId}/bindings`
   * - 办理人 · roles: roomAgent
   */
  listBindings(input: operations.rooms.ListBindingsInput, options?: CallOptions): Call<Schemas['RoomBindings']>;

  /**
   * 通知 · Notices
   *
   * 已发出的通知：给全体的，和给本方的。群助手只看到发在群里的。
   * Released ones: to all, and to the caller's own party. The room agent sees those given in the room.
   *
   * - `GET /v1/rooms/{roomId}/notices`
   * - 办理人 · roles: litigant, agent, roomAgent
   */
  listNotices(input: operations.rooms.ListNoticesInput, options?: CallOptions): Call<Schemas['RoomNoticePage']>;
  /**
   * 通知 · Notices：逐页走完 · every item of every page
   *
   * See {@link listNotices}.
   */
  listNoticesAll(input: operations.rooms.ListNoticesInput, options?: CallOptions): AsyncIterable<Schemas['RoomNotice']>;

  /**
   * 群助手拟一条通知 · The room agent drafts a notice
   *
   * 编号由法院给出。给全体的，须经书记员（调解群为调解员）批准，此后十分钟内仍可撤回，期满发出；没有人批准就不发出。
   * 给一位成员本方的（audience 为 party，delivery 为 private），由群助手换得该成员的令牌后拟：法院的前台立即看到成稿，十分钟内可以撤回，
   * 期满再查一遍后发出。本人不能自己拟。与书记员自拟的通知受同样的检查；可以写金额，不得写缴款码。
   * The court numbers it. One to all waits for a clerk (in a mediation room, the mediator), and can then be undone for ten minutes;
   * what nobody approves is never released. One to a member's own party alone (`party`, `private`) is drafted by the room agent with
   * that member's exchanged token: the desk sees it at once and may undo it for ten minutes, then it is checked again and released.
   * Nobody drafts for themselves. The same checks as for a clerk's notice: an amount may be named, a payment code never.
   *
   * - `POST /v1/rooms/{roomId}/notices`
   * - 办理人 · roles: roomAgent, litigant, agent
   * - 可能的拒绝 · refusals: `room_draft_agent_only` (403), `room_not_open` (409), `room_notice_audience` (422), `room_notice_text` (422), `room_notice_subject` (422), `room_notice_not_signed` (409), `room_notice_date_differs` (409), `room_notice_private_only` (422)
   */
  draftNotice(input: operations.rooms.DraftNoticeInput, options?: CallOptions): Call<Schemas['RoomNotice']>;

  /**
   * 一条通知 · One notice
   *
   * 已更正的会写明新旧两个编号。
   * A corrected one shows both numbers.
   *
   * - `GET /v1/room-notices/{noticeId}`
   * - 办理人 · roles: litigant, agent, roomAgent
   */
  getNotice(input: operations.rooms.GetNoticeInput, options?: CallOptions): Call<Schemas['RoomNotice']>;

  /**
   * 收到通知 · Say that a notice was seen
   *
   * 只有收件人可以。意思是“我看到了”，可以证明收到开庭通知；不是签收文书。群助手以成员身份转来的记为 chat。
   * The addressee only. It says "I have seen this" and can prove receipt of a hearing notice; it is no signature for a document.
   * What the room agent passes on in the member's name is recorded as `chat`.
   *
   * - `POST /v1/room-notices/{noticeId}/acknowledge`
   * - 办理人 · roles: litigant, agent
   * - 依据 · law: 民诉法解释（2022修正）第261条
   * - 可能的拒绝 · refusals: `room_notice_not_addressee` (404)
   */
  acknowledgeNotice(input: operations.rooms.AcknowledgeNoticeInput, options?: CallOptions): Call<Schemas['RoomNotice']>;

  /**
   * 群记录摘要 · Anchors
   *
   * 供成员和群助手核对记录没有被改过。
   * For members and the room agent to check that nothing was changed.
   *
   * - `GET /v1/rooms/{roomId}/anchors`
   * - 办理人 · roles: litigant, agent, roomAgent
   */
  listAnchors(input: operations.rooms.ListAnchorsInput, options?: CallOptions): Call<Schemas['RoomAnchorPage']>;
  /**
   * 群记录摘要 · Anchors：逐页走完 · every item of every page
   *
   * See {@link listAnchors}.
   */
  listAnchorsAll(input: operations.rooms.ListAnchorsInput, options?: CallOptions): AsyncIterable<Schemas['RoomAnchor']>;

  /**
   * 上报群记录摘要 · Publish the head of the transcript
   *
   * 群助手报出记录链的末端摘要和条数，法院加上时间并副签；此后任何删改都能被发现。
   * The room agent gives head digest and count; the court adds the time and counter-signs. Any later edit is found.
   *
   * - `POST /v1/rooms/{roomId}/anchors`
   * - 办理人 · roles: roomAgent
   * - 可能的拒绝 · refusals: `room_anchor_shorter` (409), `room_anchor_fork` (409)
   */
  publishAnchor(input: operations.rooms.PublishAnchorInput, options?: CallOptions): Call<Schemas['RoomAnchor']>;

  /**
   * 群助手请工作人员处理 · The room agent calls for an officer
   *
   * 有人可能出事、受威胁、受骗，或者程序自己办不了的事：立即转到前台。只有值班的人看得到，任何一方都不会知道。
   * Somebody may come to harm, is threatened or cheated, or the program cannot go on by itself: on the desk at once, for the officers
   * on duty alone. No party ever hears of it.
   *
   * - `POST /v1/room-alerts`
   * - 办理人 · roles: roomAgent
   * - 可能的拒绝 · refusals: `not_found` (404)
   */
  raiseAlert(input: operations.rooms.RaiseAlertInput, options?: CallOptions): Call<Schemas['RoomAlertReceipt']>;
}

/**
 * 咨询、联系法官 · 问程序、问办理情况、要纸质材料、提意见，由书记员或法官助理答复。这里的话法官看不到；问案件结果的，只答程序、表格和法律援助。
 * Questions about procedure, progress, paper or help, answered by a clerk or a judge's assistant. No judge reads them; a question on
 * the merits is answered with procedure, forms and legal aid only.
 */
export interface Consultations {
  /**
   * 我的咨询 · My questions
   *
   * 只有本人提的。对方提的，以及本方其他人提的，都看不到。
   * One's own only; neither those of the other side nor those of others on one's own.
   *
   * - `GET /v1/consultations`
   * - 办理人 · roles: litigant, agent
   */
  list(input?: operations.consultations.ListInput, options?: CallOptions): Call<Schemas['ConsultationPage']>;
  /**
   * 我的咨询 · My questions：逐页走完 · every item of every page
   *
   * See {@link list}.
   */
  listAll(input?: operations.consultations.ListInput, options?: CallOptions): AsyncIterable<Schemas['Consultation']>;

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
  ask(input: operations.consultations.AskInput, options?: CallOptions): Call<Schemas['Consultation']>;

  /**
   * 一次咨询 · One question
   *
   * 问题、答复和时限。
   * The question, its answer and its clocks.
   *
   * - `GET /v1/consultations/{consultationId}`
   * - 办理人 · roles: litigant, agent
   */
  get(input: operations.consultations.GetInput, options?: CallOptions): Call<Schemas['Consultation']>;

  /**
   * 问题已解决，或不问了 · Close one's own question
   *
   * 随时可以；可以打分，不打也行。
   * At any time, with a rating or without.
   *
   * - `POST /v1/consultations/{consultationId}/close`
   * - 办理人 · roles: litigant, agent
   */
  close(input: operations.consultations.CloseInput, options?: CallOptions): Call<Schemas['Consultation']>;

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
  reopen(input: operations.consultations.ReopenInput, options?: CallOptions): Call<Schemas['Consultation']>;

  /**
   * 法院给各方的程序答复 · Procedural answers given to all
   *
   * 共同的程序事项，答复给了一方的，各方都能看到。只有答复，没有问题，也不写是谁问的。
   * What one side was told about shared procedure, all sides read. The answer alone: never the question, nor who asked.
   *
   * - `GET /v1/cases/{caseId}/shared-answers`
   * - 办理人 · roles: litigant, agent
   */
  listSharedAnswers(input: operations.consultations.ListSharedAnswersInput, options?: CallOptions): Call<Schemas['SharedAnswerPage']>;
  /**
   * 法院给各方的程序答复 · Procedural answers given to all：逐页走完 · every item of every page
   *
   * See {@link listSharedAnswers}.
   */
  listSharedAnswersAll(input: operations.consultations.ListSharedAnswersInput, options?: CallOptions): AsyncIterable<Schemas['SharedAnswer']>;
}

/**
 * 事件、Webhook · 游标事件流（可长轮询）；Webhook 端点、签名密钥、投递与重试。至少一次，次序不保证，按 id 去重。
 * A cursor feed with long poll; webhook endpoints, secrets, deliveries and retries. At least once, any order, deduplicate by id.
 */
export interface Events {
  /**
   * 事件流 · Event feed
   *
   * 按发生先后，只含您可以知道的事件。没有新事件时最多等 waitSeconds 秒，然后给出空页和原游标。
   * In order, only what you may know. With nothing new it waits up to waitSeconds and answers an empty page with the same cursor.
   *
   * - `GET /v1/events`
   * - 办理人 · roles: litigant, agent, familyHelper, app, roomAgent
   */
  list(input?: operations.events.ListInput, options?: CallOptions): Call<Schemas['EventFeed']>;

  /**
   * 我的 Webhook 端点 · Own webhook endpoints
   *
   * 不含密钥。Without secrets.
   *
   * - `GET /v1/webhook-endpoints`
   * - 办理人 · roles: litigant, agent, app, roomAgent
   */
  listEndpoints(input?: operations.events.ListEndpointsInput, options?: CallOptions): Call<Schemas['WebhookEndpointPage']>;
  /**
   * 我的 Webhook 端点 · Own webhook endpoints：逐页走完 · every item of every page
   *
   * See {@link listEndpoints}.
   */
  listEndpointsAll(input?: operations.events.ListEndpointsInput, options?: CallOptions): AsyncIterable<Schemas['WebhookEndpoint']>;

  /**
   * 登记 Webhook 端点 · Register a webhook endpoint
   *
   * 密钥只在这一次给出（重放同一幂等键得到同一回答），请立即保存。须为公网 https 地址。
   * The secret is given this once (a replay of the same key answers the same), keep it now. The address must be public https.
   *
   * - `POST /v1/webhook-endpoints`
   * - 办理人 · roles: litigant, agent, app, roomAgent
   */
  createEndpoint(input: operations.events.CreateEndpointInput, options?: CallOptions): Call<Schemas['WebhookEndpointWithSecret']>;

  /**
   * 一个端点 · One endpoint
   *
   * 状态、类型和最近一次投递。State, types and the latest delivery.
   *
   * - `GET /v1/webhook-endpoints/{endpointId}`
   * - 办理人 · roles: litigant, agent, app, roomAgent
   */
  getEndpoint(input: operations.events.GetEndpointInput, options?: CallOptions): Call<Schemas['WebhookEndpoint']>;

  /**
   * 修改端点 · Change an endpoint
   *
   * 地址、类型、说明。已排队的投递也发往新地址。Address, types, description; queued deliveries go to the new address.
   *
   * - `PUT /v1/webhook-endpoints/{endpointId}`
   * - 办理人 · roles: litigant, agent, app, roomAgent
   */
  updateEndpoint(input: operations.events.UpdateEndpointInput, options?: CallOptions): Call<Schemas['WebhookEndpoint']>;

  /**
   * 删除端点 · Delete an endpoint
   *
   * 未完成的投递随之取消。Deliveries still open are cancelled.
   *
   * - `DELETE /v1/webhook-endpoints/{endpointId}`
   * - 办理人 · roles: litigant, agent, app, roomAgent
   */
  deleteEndpoint(input: operations.events.DeleteEndpointInput, options?: CallOptions): Call<void>;

  /**
   * 暂停端点 · Pause an endpoint
   *
   * 暂停期间的事件请从事件流补读。Events of the meantime are caught up from the feed.
   *
   * - `POST /v1/webhook-endpoints/{endpointId}/pause`
   * - 办理人 · roles: litigant, agent, app, roomAgent
   */
  pauseEndpoint(input: operations.events.PauseEndpointInput, options?: CallOptions): Call<Schemas['WebhookEndpoint']>;

  /**
   * 恢复端点 · Resume an endpoint
   *
   * 可同时重投用尽重试的那些。May send again what had run out of retries.
   *
   * - `POST /v1/webhook-endpoints/{endpointId}/resume`
   * - 办理人 · roles: litigant, agent, app, roomAgent
   */
  resumeEndpoint(input: operations.events.ResumeEndpointInput, options?: CallOptions): Call<Schemas['WebhookEndpoint']>;

  /**
   * 更换密钥 · Rotate the secret
   *
   * 24小时内新旧密钥同时签名，两个都能验过，便于不停机更换。
   * For 24 hours each delivery carries signatures by both, so that the receiver can change over without a gap.
   *
   * - `POST /v1/webhook-endpoints/{endpointId}/rotate-secret`
   * - 办理人 · roles: litigant, agent, app, roomAgent
   */
  rotateSecret(input: operations.events.RotateSecretInput, options?: CallOptions): Call<Schemas['WebhookEndpointWithSecret']>;

  /**
   * 发一个测试事件 · Send a test event
   *
   * 类型为 endpoint.tested，走真实的投递和签名。Type endpoint.tested, delivered and signed like any other.
   *
   * - `POST /v1/webhook-endpoints/{endpointId}/test`
   * - 办理人 · roles: litigant, agent, app, roomAgent
   */
  testEndpoint(input: operations.events.TestEndpointInput, options?: CallOptions): Call<Schemas['WebhookDelivery']>;

  /**
   * 投递记录 · Deliveries
   *
   * 每次尝试的时间、状态码和结果。Time, status and outcome of each attempt.
   *
   * - `GET /v1/webhook-endpoints/{endpointId}/deliveries`
   * - 办理人 · roles: litigant, agent, app, roomAgent
   */
  listDeliveries(input: operations.events.ListDeliveriesInput, options?: CallOptions): Call<Schemas['WebhookDeliveryPage']>;
  /**
   * 投递记录 · Deliveries：逐页走完 · every item of every page
   *
   * See {@link listDeliveries}.
   */
  listDeliveriesAll(input: operations.events.ListDeliveriesInput, options?: CallOptions): AsyncIterable<Schemas['WebhookDelivery']>;

  /**
   * 一次投递 · One delivery
   *
   * 含事件信封和每次尝试。With the envelope and every attempt.
   *
   * - `GET /v1/webhook-deliveries/{deliveryId}`
   * - 办理人 · roles: litigant, agent, app, roomAgent
   */
  getDelivery(input: operations.events.GetDeliveryInput, options?: CallOptions): Call<Schemas['WebhookDelivery']>;

  /**
   * 重新投递 · Deliver again
   *
   * webhook-id 不变，接收方可去重。端点已删除的不能再投。The webhook-id stays the same, so a receiver can drop what it has. Not once the endpoint is deleted.
   *
   * - `POST /v1/webhook-deliveries/{deliveryId}/redeliver`
   * - 办理人 · roles: litigant, agent, app, roomAgent
   */
  redeliver(input: operations.events.RedeliverInput, options?: CallOptions): Call<Schemas['WebhookDelivery']>;
}

/** 法院一侧 · the court's side: identity */
export interface DeskIdentity {
  /**
   * 待核对的实名认证 · Verifications for an officer
   *
   * 人工视频和窗口方式的认证，等待本院工作人员核对。
   * Those on the video and counter routes that wait for an officer of this court.
   *
   * - `GET /v1/desk/verifications`
   * - 办理人 · roles: clerk, judgeAssistant, filingJudge
   */
  listVerifications(input?: operations.desk.identity.ListVerificationsInput, options?: CallOptions): Call<Schemas['DeskVerificationPage']>;
  /**
   * 待核对的实名认证 · Verifications for an officer：逐页走完 · every item of every page
   *
   * See {@link listVerifications}.
   */
  listVerificationsAll(input?: operations.desk.identity.ListVerificationsInput, options?: CallOptions): AsyncIterable<Schemas['DeskVerification']>;

  /**
   * 核对前查看 · Read a verification before checking
   *
   * 工作人员核对证件所需的姓名和号码，只给本院核对身份的工作人员看。
   * The full name and number that the officer compares with the document; for those of this court who check identities.
   *
   * - `GET /v1/desk/verifications/{verificationId}`
   * - 办理人 · roles: clerk, judgeAssistant, filingJudge
   */
  getVerification(input: operations.desk.identity.GetVerificationInput, options?: CallOptions): Call<Schemas['DeskVerification']>;

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
  confirmVerification(input: operations.desk.identity.ConfirmVerificationInput, options?: CallOptions): Call<Schemas['DeskVerification']>;

  /**
   * 各环节的同意情况 · Consents by stage
   *
   * 本院案件和立案申请里每个人、每个环节的同意情况。
   * Consent of every party for every stage in this court's cases and filings.
   *
   * - `GET /v1/desk/consents`
   * - 办理人 · roles: clerk, judgeAssistant, filingJudge, judge, presidingApproval
   */
  listConsents(input?: operations.desk.identity.ListConsentsInput, options?: CallOptions): Call<Schemas['ConsentPage']>;
  /**
   * 各环节的同意情况 · Consents by stage：逐页走完 · every item of every page
   *
   * See {@link listConsents}.
   */
  listConsentsAll(input?: operations.desk.identity.ListConsentsInput, options?: CallOptions): AsyncIterable<Schemas['Consent']>;

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
  requestConsent(input: operations.desk.identity.RequestConsentInput, options?: CallOptions): Call<Schemas['Consent']>;

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
  reviewConsentWithdrawal(input: operations.desk.identity.ReviewConsentWithdrawalInput, options?: CallOptions): Call<Schemas['Consent']>;

  /**
   * 待答复的个人信息请求 · Requests about personal data
   *
   * 提交给本院的查阅、更正、删除请求。
   * Requests for access, correction or deletion made to this court.
   *
   * - `GET /v1/desk/data-requests`
   * - 办理人 · roles: clerk, judgeAssistant, filingJudge, judge, presidingApproval
   */
  listDataRequests(input?: operations.desk.identity.ListDataRequestsInput, options?: CallOptions): Call<Schemas['DataRequestPage']>;
  /**
   * 待答复的个人信息请求 · Requests about personal data：逐页走完 · every item of every page
   *
   * See {@link listDataRequests}.
   */
  listDataRequestsAll(input?: operations.desk.identity.ListDataRequestsInput, options?: CallOptions): AsyncIterable<Schemas['DataRequest']>;

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
  answerDataRequest(input: operations.desk.identity.AnswerDataRequestInput, options?: CallOptions): Call<Schemas['DataRequest']>;
}

/** 法院一侧 · the court's side: files */
export interface DeskFiles {
  /**
   * 案卷文件 · Files of a case
   *
   * 各方提交的全部文件，含只给法院看的。
   * All that the parties submitted, including what only the court may see.
   *
   * - `GET /v1/desk/cases/{caseId}/files`
   * - 办理人 · roles: clerk, judgeAssistant, filingJudge, judge, presidingApproval, enforcementOfficer
   */
  list(input: operations.desk.files.ListInput, options?: CallOptions): Call<Schemas['DeskFilePage']>;
  /**
   * 案卷文件 · Files of a case：逐页走完 · every item of every page
   *
   * See {@link list}.
   */
  listAll(input: operations.desk.files.ListInput, options?: CallOptions): AsyncIterable<Schemas['DeskFile']>;

  /**
   * 查看提交到本院的文件 · Read a file submitted to this court
   *
   * 只限已提交到本院立案申请或案件的文件；没有提交的，法院也看不到。
   * Only what was submitted to this court; an unsubmitted file is not seen by the court either.
   *
   * - `GET /v1/desk/files/{fileId}`
   * - 办理人 · roles: clerk, judgeAssistant, filingJudge, judge, presidingApproval, enforcementOfficer
   */
  get(input: operations.desk.files.GetInput, options?: CallOptions): Call<Schemas['DeskFile']>;

  /**
   * 下载提交到本院的文件 · Download a file submitted to this court
   *
   * 原样返回收到的字节。
   * The bytes as received.
   *
   * - `GET /v1/desk/files/{fileId}/content`
   * - 办理人 · roles: clerk, judgeAssistant, filingJudge, judge, presidingApproval, enforcementOfficer
   * - 可能的拒绝 · refusals: `file_erased` (410)
   */
  download(input: operations.desk.files.DownloadInput, options?: CallOptions): Call<Uint8Array>;
}

/** 法院一侧 · the court's side: filings */
export interface DeskFilings {
  /**
   * 本院收到的立案申请 · Filings at this court
   *
   * 本院管辖的，和本院作为协作法院代收的；草稿不在其内。
   * Those for this court to decide and those it received for another; never a draft.
   *
   * - `GET /v1/desk/filings`
   * - 办理人 · roles: clerk, filingJudge, judgeAssistant, stationHelper
   */
  list(input?: operations.desk.filings.ListInput, options?: CallOptions): Call<Schemas['DeskFilingPage']>;
  /**
   * 本院收到的立案申请 · Filings at this court：逐页走完 · every item of every page
   *
   * See {@link list}.
   */
  listAll(input?: operations.desk.filings.ListInput, options?: CallOptions): AsyncIterable<Schemas['DeskFilingSummary']>;

  /**
   * 审查立案申请 · Read a filing for review
   *
   * 全部材料、提交时的检查结果、期限、原件交接，和只给法院看的减免缓申请。
   * All papers, what the check found, the clocks, custody, and the relief request that the court alone may see.
   *
   * - `GET /v1/desk/filings/{filingId}`
   * - 办理人 · roles: clerk, filingJudge, judgeAssistant, stationHelper
   */
  get(input: operations.desk.filings.GetInput, options?: CallOptions): Call<Schemas['DeskFiling']>;

  /**
   * 窗口补录 · Complete at the counter
   *
   * 推送之前，按来人的说明补录内容；只在代收的窗口。
   * Before the push, what the person at the counter adds; only where it was received.
   *
   * - `PUT /v1/desk/filings/{filingId}`
   * - 办理人 · roles: clerk, stationHelper
   */
  update(input: operations.desk.filings.UpdateInput, options?: CallOptions): Call<Schemas['DeskFiling']>;

  /**
   * 窗口接收 · Receive at a counter
   *
   * 就近的法院或服务站核对身份、只作形式审查、接收原件并出收件清单；当场说明缺什么，不作是否立案的决定。
   * Any near court or station checks identity and form only, takes the originals against a list, says what is missing, and decides nothing.
   *
   * - `POST /v1/desk/counter-filings`
   * - 办理人 · roles: clerk, stationHelper
   * - 依据 · law: 登记立案规定第2条；跨域立案实践
   */
  receiveAtCounter(input: operations.desk.filings.ReceiveAtCounterInput, options?: CallOptions): Call<Schemas['DeskFiling']>;

  /**
   * 推送管辖法院 · Push to the competent court
   *
   * 七日审查期限自推送次日起算，由管辖法院决定。来人在等的，同时开始 30 分钟的服务目标计时（不是法定期限）。
   * The seven days run from the day after; the competent court decides. If the person waits, a 30-minute service target (not a law) starts too.
   *
   * - `POST /v1/desk/filings/{filingId}/push`
   * - 办理人 · roles: clerk, stationHelper
   */
  push(input: operations.desk.filings.PushInput, options?: CallOptions): Call<Schemas['DeskFiling']>;

  /**
   * 登记原件交接 · Record custody of the originals
   *
   * 依次登记：协作法院寄出（接收后两个工作日内，附单号）、管辖法院收到。每一步记下谁、何时。
   * In order: couriered by the assisting court (within two working days, with tracking number), received by the competent court. Who and when are kept.
   *
   * - `POST /v1/desk/filings/{filingId}/custody`
   * - 办理人 · roles: clerk, stationHelper
   */
  recordCustody(input: operations.desk.filings.RecordCustodyInput, options?: CallOptions): Call<Schemas['DeskFiling']>;

  /**
   * 窗口代收补正 · Supplement at the counter
   *
   * 没有智能手机的人到窗口补正，与网上补正效力相同；记下是谁代录的。
   * For people without a smartphone; the same effect as online, and who typed it is recorded.
   *
   * - `POST /v1/desk/filings/{filingId}/supplement`
   * - 办理人 · roles: clerk, stationHelper
   */
  supplementAtCounter(input: operations.desk.filings.SupplementAtCounterInput, options?: CallOptions): Call<Schemas['DeskFiling']>;

  /**
   * 一次性告知补正 · Request a supplement, once
   *
   * 只能一次，须列出全部问题和合理期限。七日期限停止，补正到达后重新起算。
   * Once only: every defect and a reasonable due date. The seven days stop and begin again when the corrected papers arrive.
   *
   * - `POST /v1/desk/filings/{filingId}/supplement-request`
   * - 办理人 · roles: filingJudge
   * - 由 filingJudge 决定 · decided by filingJudge
   * - 依据 · law: 登记立案规定第7条；人民法院在线诉讼规则第9条
   */
  requestSupplement(input: operations.desk.filings.RequestSupplementInput, options?: CallOptions): Call<Schemas['DeskFiling']>;

  /**
   * 决定立案 · Accept
   *
   * 随即生成案件和案号，通知交费。缓交申请未决定的，先决定缓交。
   * The case and its number follow at once, then the fee notice. A pending request for deferral is decided first.
   *
   * - `POST /v1/desk/filings/{filingId}/accept`
   * - 办理人 · roles: filingJudge
   * - 由 filingJudge 决定 · decided by filingJudge
   * - 依据 · law: 民事诉讼法（2023修正）第122条；民事诉讼法（2023修正）第126条；诉讼费用交纳办法第49条
   */
  accept(input: operations.desk.filings.AcceptInput, options?: CallOptions): Call<Schemas['DeskFiling']>;

  /**
   * 裁定不予受理 · Refuse by ruling
   *
   * 必须写明理由和法律依据；裁定书送达后十日内可以上诉。
   * Written reasons and legal basis are required; the applicant may appeal within ten days of service.
   *
   * - `POST /v1/desk/filings/{filingId}/refuse`
   * - 办理人 · roles: filingJudge
   * - 由 filingJudge 决定 · decided by filingJudge
   * - 依据 · law: 民事诉讼法（2023修正）第126条；民事诉讼法（2023修正）第127条；民事诉讼法（2023修正）第171条
   */
  refuse(input: operations.desk.filings.RefuseInput, options?: CallOptions): Call<Schemas['DeskFiling']>;

  /**
   * 退回材料 · Send back
   *
   * 期限内没有补正、也没有坚持起诉的，退回并记录在册；可以补齐后再次起诉。
   * Neither corrected in time nor insisted on: sent back and recorded; a new filing stays possible.
   *
   * - `POST /v1/desk/filings/{filingId}/send-back`
   * - 办理人 · roles: filingJudge
   * - 由 filingJudge 决定 · decided by filingJudge
   * - 依据 · law: 登记立案规定第7条
   */
  sendBack(input: operations.desk.filings.SendBackInput, options?: CallOptions): Call<Schemas['DeskFiling']>;

  /**
   * 登记省定数额 · Record a provincial figure
   *
   * 小额诉讼标准、幅度内的受理费等由省里定的数额，登记时须写明出处和施行日期；没有登记就不推定。
   * Figures that the province fixes, with source and effective date. What is not recorded is never assumed.
   *
   * - `POST /v1/desk/courts/{courtId}/figures`
   * - 办理人 · roles: presidingApproval
   * - 依据 · law: 民事诉讼法（2023修正）第165条；诉讼费用交纳办法第13条
   */
  recordFigure(input: operations.desk.filings.RecordFigureInput, options?: CallOptions): Call<Schemas['CourtFigure']>;
}

/** 法院一侧 · the court's side: cases */
export interface DeskCases {
  /**
   * 本院案件 · Cases of this court
   *
   * 本院案件，按立案先后；可按状态、案号片段或审判人员筛选。
   * Cases of the staff member's court, by state, part of the case number, or member of the panel.
   *
   * - `GET /v1/desk/cases`
   * - 办理人 · roles: clerk, judgeAssistant, filingJudge, judge, presidingApproval, enforcementOfficer, auditor
   */
  list(input?: operations.desk.cases.ListInput, options?: CallOptions): Call<Schemas['DeskCasePage']>;
  /**
   * 本院案件 · Cases of this court：逐页走完 · every item of every page
   *
   * See {@link list}.
   */
  listAll(input?: operations.desk.cases.ListInput, options?: CallOptions): AsyncIterable<Schemas['DeskCaseSummary']>;

  /**
   * 案件（法院一侧） · A case, the court's view
   *
   * 含审限、各方关联状态和全部代理。
   * With the trial limit, the link state of each party and all representations.
   *
   * - `GET /v1/desk/cases/{caseId}`
   * - 办理人 · roles: clerk, judgeAssistant, filingJudge, judge, presidingApproval, enforcementOfficer, auditor
   */
  get(input: operations.desk.cases.GetInput, options?: CallOptions): Call<Schemas['DeskCase']>;

  /**
   * 当事人（法院一侧） · Parties, the court's view
   *
   * 含联系方式、证件号码、案件码和答辩情况。案件码印在送达文书上，由当事人本人使用。
   * With contacts, identity numbers, the case code that is printed on the court's paper, and the state of the answer.
   *
   * - `GET /v1/desk/cases/{caseId}/parties`
   * - 办理人 · roles: clerk, judgeAssistant, filingJudge, judge, presidingApproval
   */
  listParties(input: operations.desk.cases.ListPartiesInput, options?: CallOptions): Call<Schemas['DeskPartyPage']>;
  /**
   * 当事人（法院一侧） · Parties, the court's view：逐页走完 · every item of every page
   *
   * See {@link listParties}.
   */
  listPartiesAll(input: operations.desk.cases.ListPartiesInput, options?: CallOptions): AsyncIterable<Schemas['DeskParty']>;

  /**
   * 时间轴（法院一侧） · Timeline, the court's view
   *
   * 全部记录，含只供法院掌握的。
   * Every entry, those for the court alone included.
   *
   * - `GET /v1/desk/cases/{caseId}/timeline`
   * - 办理人 · roles: clerk, judgeAssistant, filingJudge, judge, presidingApproval, enforcementOfficer, auditor
   */
  timeline(input: operations.desk.cases.TimelineInput, options?: CallOptions): Call<Schemas['DeskTimelinePage']>;
  /**
   * 时间轴（法院一侧） · Timeline, the court's view：逐页走完 · every item of every page
   *
   * See {@link timeline}.
   */
  timelineAll(input: operations.desk.cases.TimelineInput, options?: CallOptions): AsyncIterable<Schemas['DeskTimelineEntry']>;

  /**
   * 确定审判组织 · Set the panel
   *
   * 独任一人；合议庭三人以上单数，审判长一人。确定或变更后三日内告知当事人（系统即时告知已关联的，并提示书面告知其余的）。
   * One sole judge, or an odd number of three or more with one presiding. The parties are told within three days: linked ones at
   * once by event, the others by a task on the desk.
   *
   * - `PUT /v1/desk/cases/{caseId}/panel`
   * - 办理人 · roles: judge, presidingApproval
   * - 由 presidingApproval 决定 · decided by presidingApproval
   * - 依据 · law: 民事诉讼法（2023修正）第40条；民事诉讼法（2023修正）第131条
   */
  setPanel(input: operations.desk.cases.SetPanelInput, options?: CallOptions): Call<Schemas['DeskCase']>;

  /**
   * 变更审理程序 · Change the procedure
   *
   * 简易转普通由法院裁定；普通转简易须双方同意且在开庭前。审限仍从立案次日起算；诉讼费随之减半或补交。
   * Summary to ordinary by ruling; ordinary to summary with both sides' consent and before the hearing. The trial limit still runs
   * from the day after filing; the fee follows (half, or the missing half).
   *
   * - `PUT /v1/desk/cases/{caseId}/procedure`
   * - 办理人 · roles: judge
   * - 由 judge 决定 · decided by judge
   * - 依据 · law: 民事诉讼法（2023修正）第160条；民事诉讼法（2023修正）第170条；民诉法解释（2022修正）第258条；民诉法解释（2022修正）第260条
   */
  setProcedure(input: operations.desk.cases.SetProcedureInput, options?: CallOptions): Call<Schemas['DeskCase']>;

  /**
   * 指定或延长举证期限 · Set or extend the evidence period
   *
   * 普通程序不少于十五日，简易程序不超过十五日，小额诉讼一般不超过七日。延长适用于各方当事人。
   * At least fifteen days in ordinary procedure, at most fifteen in summary, usually at most seven in small claims. An extension is
   * for every party.
   *
   * - `PUT /v1/desk/cases/{caseId}/evidence-period`
   * - 办理人 · roles: judge, judgeAssistant
   * - 由 judge 决定 · decided by judge
   * - 依据 · law: 民诉法解释（2022修正）第99条；民诉法解释（2022修正）第266条；民诉法解释（2022修正）第275条；民事证据规定（2019修正）第54条
   */
  setEvidencePeriod(input: operations.desk.cases.SetEvidencePeriodInput, options?: CallOptions): Call<Schemas['DeskCase']>;

  /**
   * 结案 · Close a case
   *
   * 由审判人员按结案方式结案；判决结案须已宣判。进行中的期间停止，诉讼费按结案方式处理。
   * A judge closes the case in the manner it ended; by judgment only after pronouncement. Running timers stop, the fee follows the manner.
   *
   * - `POST /v1/desk/cases/{caseId}/close`
   * - 办理人 · roles: judge
   * - 由 judge 决定 · decided by judge
   * - 依据 · law: 民事诉讼法（2023修正）第148条；民事诉讼法（2023修正）第151条；民事诉讼法（2023修正）第157条
   */
  close(input: operations.desk.cases.CloseInput, options?: CallOptions): Call<Schemas['DeskCase']>;

  /**
   * 归档 · Archive a case
   *
   * 没有未办待办时归档；当事人仍可查看。
   * Once no task is open; parties keep their view.
   *
   * - `POST /v1/desk/cases/{caseId}/archive`
   * - 办理人 · roles: clerk, judgeAssistant
   */
  archive(input: operations.desk.cases.ArchiveInput, options?: CallOptions): Call<Schemas['DeskCase']>;

  /**
   * 诉讼材料（法院一侧） · Submissions, the court's view
   *
   * 各方提交的全部材料。
   * Everything that every party submitted.
   *
   * - `GET /v1/desk/cases/{caseId}/submissions`
   * - 办理人 · roles: clerk, judgeAssistant, judge
   */
  listSubmissions(input: operations.desk.cases.ListSubmissionsInput, options?: CallOptions): Call<Schemas['DeskSubmissionPage']>;
  /**
   * 诉讼材料（法院一侧） · Submissions, the court's view：逐页走完 · every item of every page
   *
   * See {@link listSubmissions}.
   */
  listSubmissionsAll(input: operations.desk.cases.ListSubmissionsInput, options?: CallOptions): AsyncIterable<Schemas['DeskSubmission']>;

  /**
   * 接收或退回材料 · Take in or return a submission
   *
   * 接收入卷时可同时转送对方（答辩状应在五日内转送）；退回须写明理由和补正方法。单方事项不得转送。
   * Taking in may forward it to the other side at once (an answer within five days); a return says why and how to correct. One-sided
   * matters are never forwarded.
   *
   * - `POST /v1/desk/submissions/{submissionId}/decision`
   * - 办理人 · roles: judgeAssistant, judge
   * - 由 judge 决定 · decided by judge
   * - 依据 · law: 民事诉讼法（2023修正）第128条
   */
  decideSubmission(input: operations.desk.cases.DecideSubmissionInput, options?: CallOptions): Call<Schemas['DeskSubmission']>;

  /**
   * 窗口登记诉讼代理 · Register a representation on paper
   *
   * 当事人用纸质手续委托的，由窗口核对原件后登记，即时生效。
   * For a power of attorney on paper: the counter checks the original and registers it, effective at once.
   *
   * - `POST /v1/desk/cases/{caseId}/representations`
   * - 办理人 · roles: clerk, judgeAssistant
   * - 依据 · law: 民事诉讼法（2023修正）第62条
   */
  addRepresentation(input: operations.desk.cases.AddRepresentationInput, options?: CallOptions): Call<Schemas['Representation']>;

  /**
   * 核对委托手续 · Check a power of attorney
   *
   * 手续齐全的登记，代理人即可办理；不齐的退回并写明缺什么。
   * Registers the agent when the papers are complete, otherwise returns them and says what is missing.
   *
   * - `POST /v1/desk/representations/{representationId}/decision`
   * - 办理人 · roles: clerk, judgeAssistant, judge
   * - 依据 · law: 民事诉讼法（2023修正）第61条；民事诉讼法（2023修正）第62条
   */
  decideRepresentation(input: operations.desk.cases.DecideRepresentationInput, options?: CallOptions): Call<Schemas['Representation']>;

  /**
   * 登记被通知人同意在线诉讼 · Record that a party agreed to proceed online
   *
   * 从次日起三日内本人应验证身份并关联案件；到期只提示法院，不自动转线下。
   * The party then verifies and links the case within three days. When they run out the desk is told; nothing changes by itself.
   *
   * - `POST /v1/desk/parties/{partyId}/link-agreement`
   * - 办理人 · roles: clerk, judgeAssistant
   * - 依据 · law: 人民法院在线诉讼规则第10条
   */
  recordLinkAgreement(input: operations.desk.cases.RecordLinkAgreementInput, options?: CallOptions): Call<Schemas['DeskParty']>;

  /**
   * 该当事人转为线下诉讼 · Let a party proceed offline
   *
   * 未明示同意且未在法院指定期限内关联，或本人选择线下的，由法官决定；本人以后仍可用案件码关联。
   * Neither express consent nor registration within the court's period, or the party's own choice; a judge decides. The party may still
   * link later.
   *
   * - `POST /v1/desk/parties/{partyId}/offline`
   * - 办理人 · roles: judge
   * - 由 judge 决定 · decided by judge
   * - 依据 · law: 人民法院在线诉讼规则第4条；人民法院在线诉讼规则第10条
   */
  setOffline(input: operations.desk.cases.SetOfflineInput, options?: CallOptions): Call<Schemas['DeskParty']>;

  /**
   * 待办 · Tasks of the desk
   *
   * 本院待办。默认只列本岗位未办的；期间届满只产生待办，不替人作决定。
   * Tasks of this court, by default the open ones of one's own role. What falls due ends here and is never decided by the system.
   *
   * - `GET /v1/desk/tasks`
   * - 办理人 · roles: clerk, judgeAssistant, filingJudge, judge, presidingApproval, enforcementOfficer, auditor
   */
  listTasks(input?: operations.desk.cases.ListTasksInput, options?: CallOptions): Call<Schemas['TaskPage']>;
  /**
   * 待办 · Tasks of the desk：逐页走完 · every item of every page
   *
   * See {@link listTasks}.
   */
  listTasksAll(input?: operations.desk.cases.ListTasksInput, options?: CallOptions): AsyncIterable<Schemas['Task']>;

  /**
   * 办结待办 · Complete a task
   *
   * 由待办所属岗位办结，并写明怎样办的。
   * By the role that the task belongs to, saying what was done.
   *
   * - `POST /v1/desk/tasks/{taskId}/complete`
   * - 办理人 · roles: clerk, judgeAssistant, filingJudge, judge, presidingApproval, enforcementOfficer
   */
  completeTask(input: operations.desk.cases.CompleteTaskInput, options?: CallOptions): Call<Schemas['Task']>;
}

/** 法院一侧 · the court's side: documents */
export interface DeskDocuments {
  /**
   * 本案全部文书 · All documents of a case
   *
   * 含草稿，及每个收件人的送达状态。
   * Drafts included, with the service state for every recipient.
   *
   * - `GET /v1/desk/cases/{caseId}/documents`
   * - 办理人 · roles: clerk, judgeAssistant, judge, presidingApproval
   */
  list(input: operations.desk.documents.ListInput, options?: CallOptions): Call<Schemas['DeskDocumentPage']>;
  /**
   * 本案全部文书 · All documents of a case：逐页走完 · every item of every page
   *
   * See {@link list}.
   */
  listAll(input: operations.desk.documents.ListInput, options?: CallOptions): AsyncIterable<Schemas['DeskDocumentSummary']>;

  /**
   * 起草文书 · Draft a document
   *
   * 草稿当事人看不到。判决书、裁定书、调解书、决定书只能由法官起草。
   * Parties never see a draft. Judgments, rulings, mediation statements and decisions are drafted by a judge only.
   *
   * - `POST /v1/desk/cases/{caseId}/documents`
   * - 办理人 · roles: clerk, judgeAssistant, judge
   */
  draft(input: operations.desk.documents.DraftInput, options?: CallOptions): Call<Schemas['DeskDocument']>;

  /**
   * 立案阶段的文书（法院） · Documents about a filing, for the desk
   *
   * 管辖法院和协作法院的窗口可以查看，打印交给来人。
   * For the competent and the assisting court's counters, to print and hand over.
   *
   * - `GET /v1/desk/filings/{filingId}/documents`
   * - 办理人 · roles: clerk, filingJudge, judgeAssistant, stationHelper
   */
  listForFiling(input: operations.desk.documents.ListForFilingInput, options?: CallOptions): Call<Schemas['DeskDocumentPage']>;
  /**
   * 立案阶段的文书（法院） · Documents about a filing, for the desk：逐页走完 · every item of every page
   *
   * See {@link listForFiling}.
   */
  listForFilingAll(input: operations.desk.documents.ListForFilingInput, options?: CallOptions): AsyncIterable<Schemas['DeskDocumentSummary']>;

  /**
   * 查看文书（法院） · Read a document on the desk
   *
   * 全文、收件人、各自的送达状态、由谁起草和签发。
   * Text, recipients with their service, who drafted and who issued.
   *
   * - `GET /v1/desk/documents/{documentId}`
   * - 办理人 · roles: clerk, filingJudge, judgeAssistant, judge, presidingApproval, stationHelper
   */
  get(input: operations.desk.documents.GetInput, options?: CallOptions): Call<Schemas['DeskDocument']>;

  /**
   * 修改草稿 · Change a draft
   *
   * 只有草稿能改；签发之后用更正。
   * Only a draft; once issued, use the correction.
   *
   * - `PUT /v1/desk/documents/{documentId}`
   * - 办理人 · roles: clerk, judgeAssistant, judge
   */
  update(input: operations.desk.documents.UpdateInput, options?: CallOptions): Call<Schemas['DeskDocument']>;

  /**
   * 文书网页（法院） · Document as a page, for the desk
   *
   * 草稿也可预览，印有「演示·虚构」。
   * Drafts can be previewed too; marked 「演示·虚构」.
   *
   * - `GET /v1/desk/documents/{documentId}/content`
   * - 办理人 · roles: clerk, filingJudge, judgeAssistant, judge, presidingApproval, stationHelper
   */
  content(input: operations.desk.documents.ContentInput, options?: CallOptions): Call<string>;

  /**
   * 签发 · Issue
   *
   * 编号、盖模拟印章、固定 SHA-256、生成验证码，随即向每个收件人开始送达。裁判文书只由法官签发。
   * Numbered, sealed (simulated), fixed by its digest, given a code; service on every recipient begins. Decisions are issued by a judge only.
   *
   * - `POST /v1/desk/documents/{documentId}/issue`
   * - 办理人 · roles: clerk, judgeAssistant, judge
   */
  issue(input: operations.desk.documents.IssueInput, options?: CallOptions): Call<Schemas['DeskDocument']>;

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
  handOver(input: operations.desk.documents.HandOverInput, options?: CallOptions): Call<Schemas['DeskDocument']>;

  /**
   * 作废草稿 · Discard a draft
   *
   * 只对草稿；没有人收到过它。
   * Drafts only; nobody was told of it.
   *
   * - `POST /v1/desk/documents/{documentId}/discard`
   * - 办理人 · roles: clerk, judgeAssistant, judge
   */
  discard(input: operations.desk.documents.DiscardInput, options?: CallOptions): Call<Schemas['DeskDocument']>;

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
  correct(input: operations.desk.documents.CorrectInput, options?: CallOptions): Call<Schemas['DeskDocument']>;

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
  revoke(input: operations.desk.documents.RevokeInput, options?: CallOptions): Call<Schemas['DeskDocument']>;
}

/** 法院一侧 · the court's side: fees */
export interface DeskFees {
  /**
   * 本院账单 · Bills of this court
   *
   * 可按案件或状态筛选。
   * By case or state.
   *
   * - `GET /v1/desk/bills`
   * - 办理人 · roles: clerk, judgeAssistant, filingJudge, judge, auditor
   */
  listBills(input?: operations.desk.fees.ListBillsInput, options?: CallOptions): Call<Schemas['DeskBillPage']>;
  /**
   * 本院账单 · Bills of this court：逐页走完 · every item of every page
   *
   * See {@link listBills}.
   */
  listBillsAll(input?: operations.desk.fees.ListBillsInput, options?: CallOptions): AsyncIterable<Schemas['DeskBill']>;

  /**
   * 补开交费通知 · Bill a case that could not be billed
   *
   * 立案时因省定标准未登记而没有开出账单的，登记后补开。已有账单的不重复开。
   * For a case that could not be billed at opening because the provincial figure was not recorded. Never a second bill.
   *
   * - `POST /v1/desk/cases/{caseId}/bills`
   * - 办理人 · roles: clerk, filingJudge, judge
   * - 依据 · law: 诉讼费用交纳办法第13条；诉讼费用交纳办法第22条
   */
  createBill(input: operations.desk.fees.CreateBillInput, options?: CallOptions): Call<Schemas['DeskBill']>;

  /**
   * 账单（法院一侧） · A bill, the court's view
   *
   * 含全部支付、缓减免、退费。
   * With every payment, relief and refund.
   *
   * - `GET /v1/desk/bills/{billId}`
   * - 办理人 · roles: clerk, judgeAssistant, filingJudge, judge, auditor
   */
  getBill(input: operations.desk.fees.GetBillInput, options?: CallOptions): Call<Schemas['DeskBill']>;

  /**
   * 变更应交金额 · Change the amount due
   *
   * 减半（只能一次）、增减诉讼请求、改正计算错误。已交的，多退（生成退费）少补（生成补交账单，七日内交）。
   * Halving (once only), a claim raised or lowered, an arithmetic error. On a paid bill the difference is refunded, or billed again
   * with seven days.
   *
   * - `POST /v1/desk/bills/{billId}/adjust`
   * - 办理人 · roles: judge, filingJudge
   * - 由 judge 决定 · decided by judge
   * - 依据 · law: 诉讼费用交纳办法第15条；诉讼费用交纳办法第16条；诉讼费用交纳办法第21条；诉讼费用交纳办法第43条；民诉法解释（2022修正）第206条
   */
  adjustBill(input: operations.desk.fees.AdjustBillInput, options?: CallOptions): Call<Schemas['DeskBill']>;

  /**
   * 裁定按撤诉处理 · Rule that the suit is deemed withdrawn
   *
   * 只对逾期未交、又没有待决缓减免申请的，由审判人员裁定。裁定前补交的，照常接收，不再裁定。
   * 反诉费、增加请求的补交未交的，只裁定那一部分，本诉照常审理。
   * Only when the fee is overdue and no relief is pending; a judge rules. What is paid before the ruling is accepted, and then there
   * is no ruling. For the fee of a counterclaim or of a raised claim it reaches that part alone, and the suit goes on.
   *
   * - `POST /v1/desk/bills/{billId}/deemed-withdrawal`
   * - 办理人 · roles: judge
   * - 由 judge 决定 · decided by judge
   * - 依据 · law: 民诉法解释（2022修正）第199条；民诉法解释（2022修正）第213条；登记立案规定（2015）第11条
   */
  ruleDeemedWithdrawn(input: operations.desk.fees.RuleDeemedWithdrawnInput, options?: CallOptions): Call<Schemas['DeskBill']>;

  /**
   * 缓减免申请（法院一侧） · Relief requests, the court's view
   *
   * 默认列待审批的，立案前提出的也在内。
   * Those to be decided by default, made before the case was opened included.
   *
   * - `GET /v1/desk/reliefs`
   * - 办理人 · roles: clerk, judgeAssistant, filingJudge, judge, auditor
   */
  listReliefs(input?: operations.desk.fees.ListReliefsInput, options?: CallOptions): Call<Schemas['DeskReliefPage']>;
  /**
   * 缓减免申请（法院一侧） · Relief requests, the court's view：逐页走完 · every item of every page
   *
   * See {@link listReliefs}.
   */
  listReliefsAll(input?: operations.desk.fees.ListReliefsInput, options?: CallOptions): AsyncIterable<Schemas['DeskRelief']>;

  /**
   * 一份缓减免申请（法院一侧） · A relief request, the court's view
   *
   * 含证明材料。
   * With its proofs.
   *
   * - `GET /v1/desk/reliefs/{reliefId}`
   * - 办理人 · roles: clerk, judgeAssistant, filingJudge, judge, auditor
   */
  getRelief(input: operations.desk.fees.GetReliefInput, options?: CallOptions): Call<Schemas['DeskRelief']>;

  /**
   * 决定缓减免 · Decide on relief
   *
   * 免交只限自然人；减交不低于百分之三十；不准予须书面说明理由，并重新给七日交费。缓交在立案前决定。
   * Exemption for natural persons only, a reduction of at least thirty per cent; a refusal gives written reasons and seven days anew.
   * A deferral is decided before the filing is.
   *
   * - `POST /v1/desk/reliefs/{reliefId}/decision`
   * - 办理人 · roles: filingJudge, judge
   * - 由 judge 决定 · decided by judge
   * - 依据 · law: 诉讼费用交纳办法第44条；诉讼费用交纳办法第45条；诉讼费用交纳办法第46条；诉讼费用交纳办法第47条；诉讼费用交纳办法第49条；诉讼费用交纳办法第51条
   */
  decideRelief(input: operations.desk.fees.DecideReliefInput, options?: CallOptions): Call<Schemas['DeskRelief']>;

  /**
   * 决定退费 · Order a refund
   *
   * 不超过已交而未退的金额；十五日内退还给收款人，收款人可以不是交费人。
   * At most what was paid and not yet refunded; paid out within fifteen days to the payee, who need not be the payer.
   *
   * - `POST /v1/desk/bills/{billId}/refunds`
   * - 办理人 · roles: judge, judgeAssistant
   * - 由 judge 决定 · decided by judge
   * - 依据 · law: 诉讼费用交纳办法第27条；诉讼费用交纳办法第53条；民诉法解释（2022修正）第207条
   */
  createRefund(input: operations.desk.fees.CreateRefundInput, options?: CallOptions): Call<Schemas['Refund']>;

  /**
   * 登记已退还 · Confirm that a refund was paid out
   *
   * 登记退还日期和凭证号；多付的那一笔支付同时转为已退款。
   * Records day and voucher; the payment in excess becomes refunded with it.
   *
   * - `POST /v1/desk/refunds/{refundId}/confirm`
   * - 办理人 · roles: clerk
   */
  confirmRefund(input: operations.desk.fees.ConfirmRefundInput, options?: CallOptions): Call<Schemas['Refund']>;
}

/** 法院一侧 · the court's side: eservice */
export interface DeskEservice {
  /**
   * 本案全部送达地址 · All service addresses of a case
   *
   * 各方的地址及来源。
   * Every party's addresses and where they come from.
   *
   * - `GET /v1/desk/cases/{caseId}/service-addresses`
   * - 办理人 · roles: clerk, judgeAssistant, filingJudge, judge, enforcementOfficer
   */
  listAddresses(input: operations.desk.eservice.ListAddressesInput, options?: CallOptions): Call<Schemas['ServiceAddressList']>;

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
  confirmAddress(input: operations.desk.eservice.ConfirmAddressInput, options?: CallOptions): Call<Schemas['ServiceAddress']>;

  /**
   * 送达一览 · Services of this court
   *
   * 可按案件、文书、状态筛选。
   * Filter by case, document or state.
   *
   * - `GET /v1/desk/services`
   * - 办理人 · roles: clerk, judgeAssistant, filingJudge, judge, enforcementOfficer, auditor
   */
  list(input?: operations.desk.eservice.ListInput, options?: CallOptions): Call<Schemas['DeskServicePage']>;
  /**
   * 送达一览 · Services of this court：逐页走完 · every item of every page
   *
   * See {@link list}.
   */
  listAll(input?: operations.desk.eservice.ListInput, options?: CallOptions): AsyncIterable<Schemas['DeskService']>;

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
  create(input: operations.desk.eservice.CreateInput, options?: CallOptions): Call<Schemas['DeskService']>;

  /**
   * 送达详情（法院） · One service, court's view
   *
   * 含经办人、回执原文和下一步。
   * With who handled it, what providers said, and the next lawful step.
   *
   * - `GET /v1/desk/services/{serviceId}`
   * - 办理人 · roles: clerk, judgeAssistant, filingJudge, judge, enforcementOfficer, auditor
   */
  get(input: operations.desk.eservice.GetInput, options?: CallOptions): Call<Schemas['DeskService']>;

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
  recordAttempt(input: operations.desk.eservice.RecordAttemptInput, options?: CallOptions): Call<Schemas['DeskService']>;

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
  sendPaper(input: operations.desk.eservice.SendPaperInput, options?: CallOptions): Call<Schemas['DeskService']>;

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
  getProof(input: operations.desk.eservice.GetProofInput, options?: CallOptions): Call<Schemas['ServiceProof']>;

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
  notYetNotified(input?: operations.desk.eservice.NotYetNotifiedInput, options?: CallOptions): Call<Schemas['NotYetNotifiedPage']>;
  /**
   * 尚未通知到的人 · Who is not notified yet：逐页走完 · every item of every page
   *
   * See {@link notYetNotified}.
   */
  notYetNotifiedAll(input?: operations.desk.eservice.NotYetNotifiedInput, options?: CallOptions): AsyncIterable<Schemas['NotYetNotified']>;

  /**
   * 待决定的送达异议 · Contests of service
   *
   * 默认列出全部；可按状态筛选。
   * All, or by state.
   *
   * - `GET /v1/desk/service-contests`
   * - 办理人 · roles: clerk, judgeAssistant, judge, auditor
   */
  listContests(input?: operations.desk.eservice.ListContestsInput, options?: CallOptions): Call<Schemas['DeskServiceContestPage']>;
  /**
   * 待决定的送达异议 · Contests of service：逐页走完 · every item of every page
   *
   * See {@link listContests}.
   */
  listContestsAll(input?: operations.desk.eservice.ListContestsInput, options?: CallOptions): AsyncIterable<Schemas['DeskServiceContest']>;

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
  decideContest(input: operations.desk.eservice.DecideContestInput, options?: CallOptions): Call<Schemas['DeskServiceContest']>;

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
  orderPublicNotice(input: operations.desk.eservice.OrderPublicNoticeInput, options?: CallOptions): Call<Schemas['DeskService']>;
}

/** 法院一侧 · the court's side: hearings */
export interface DeskHearings {
  /**
   * 排期前查冲突 · Check a proposed time
   *
   * 查合议庭成员、法庭和代理人在本院的其他庭。代理人冲突时的先后是惯例：临近审限的、先排定的优先；由法官定。
   * Other hearings of this court for panel, courtroom and agents. Priority between agents' hearings is practice; a person decides.
   *
   * - `POST /v1/desk/cases/{caseId}/hearing-conflicts`
   * - 办理人 · roles: clerk, judgeAssistant, judge
   * - 只计算、不产生效果 · computes only, without effect
   */
  checkConflicts(input: operations.desk.hearings.CheckConflictsInput, options?: CallOptions): Call<Schemas['HearingConflicts']>;

  /**
   * 排期 · List a hearing
   *
   * 只是内部排期，通知之前当事人看不到。写了在线条件的，按规则核对开庭方式。
   * Internal until notified. Where the facts for online hearing are given the mode is checked against the rules.
   *
   * - `POST /v1/desk/cases/{caseId}/hearings`
   * - 办理人 · roles: clerk, judgeAssistant, judge
   * - 依据 · law: 人民法院在线诉讼规则第21条
   */
  schedule(input: operations.desk.hearings.ScheduleInput, options?: CallOptions): Call<Schemas['DeskHearing']>;

  /**
   * 本院的开庭 · Hearings of the court
   *
   * 按日期、法庭、案件和状态筛选。By date, courtroom, case and state.
   *
   * - `GET /v1/desk/hearings`
   * - 办理人 · roles: clerk, judgeAssistant, judge, presidingApproval, auditor
   */
  list(input?: operations.desk.hearings.ListInput, options?: CallOptions): Call<Schemas['DeskHearingPage']>;
  /**
   * 本院的开庭 · Hearings of the court：逐页走完 · every item of every page
   *
   * See {@link list}.
   */
  listAll(input?: operations.desk.hearings.ListInput, options?: CallOptions): AsyncIterable<Schemas['DeskHearing']>;

  /**
   * 一次开庭（法院） · One hearing, court's view
   *
   * 含各方送达情况、到庭情况及其法律评价的建议。With each party's notice, attendance and its proposed assessment.
   *
   * - `GET /v1/desk/hearings/{hearingId}`
   * - 办理人 · roles: clerk, judgeAssistant, judge, presidingApproval, auditor
   */
  get(input: operations.desk.hearings.GetInput, options?: CallOptions): Call<Schemas['DeskHearing']>;

  /**
   * 通知当事人开庭 · Tell the parties
   *
   * 普通程序应在开庭三日前；来不及的拒绝并请改期。通知后文书系统出具传票，提醒开始计时。
   * At least three days before in the ordinary procedure, else refused. Summonses are issued and reminders set.
   *
   * - `POST /v1/desk/hearings/{hearingId}/notify`
   * - 办理人 · roles: clerk, judgeAssistant, judge
   * - 依据 · law: 民事诉讼法（2023修正）第139条
   */
  notify(input: operations.desk.hearings.NotifyInput, options?: CallOptions): Call<Schemas['DeskHearing']>;

  /**
   * 改期 · Move a hearing
   *
   * 原排期作废、原提醒取消，产生一次新的排期；通知新日期时三日重新起算。
   * The old listing is superseded and its reminders end; a new one is made, and the three days start anew when it is notified.
   *
   * - `POST /v1/desk/hearings/{hearingId}/reschedule`
   * - 办理人 · roles: clerk, judgeAssistant, judge
   * - 依据 · law: 民事诉讼法（2023修正）第139条
   */
  reschedule(input: operations.desk.hearings.RescheduleInput, options?: CallOptions): Call<Schemas['DeskHearing']>;

  /**
   * 取消开庭 · Cancel a hearing
   *
   * 已通知过当事人的，由法官决定取消。Once parties were told, only a judge cancels.
   *
   * - `POST /v1/desk/hearings/{hearingId}/cancel`
   * - 办理人 · roles: clerk, judgeAssistant, judge
   */
  cancel(input: operations.desk.hearings.CancelInput, options?: CallOptions): Call<Schemas['DeskHearing']>;

  /**
   * 延期申请 · Requests for postponement
   *
   * 待决定的在前。Open requests, or those of one case.
   *
   * - `GET /v1/desk/postponements`
   * - 办理人 · roles: clerk, judgeAssistant, judge
   */
  listPostponements(input?: operations.desk.hearings.ListPostponementsInput, options?: CallOptions): Call<Schemas['DeskPostponementPage']>;
  /**
   * 延期申请 · Requests for postponement：逐页走完 · every item of every page
   *
   * See {@link listPostponements}.
   */
  listPostponementsAll(input?: operations.desk.hearings.ListPostponementsInput, options?: CallOptions): AsyncIterable<Schemas['DeskPostponement']>;

  /**
   * 一次延期申请（法院） · One request, court's view
   *
   * 申请、证明材料和决定。The request, its proofs and decision.
   *
   * - `GET /v1/desk/postponements/{postponementId}`
   * - 办理人 · roles: clerk, judgeAssistant, judge
   */
  getPostponement(input: operations.desk.hearings.GetPostponementInput, options?: CallOptions): Call<Schemas['DeskPostponement']>;

  /**
   * 决定是否延期 · Decide a postponement
   *
   * 同意：这次开庭延期，各方都会得到通知，新日期另排。不同意：按原时间，理由告知申请人。
   * Granted: all are told and a new date follows. Refused: the time stands and the applicant learns why.
   *
   * - `POST /v1/desk/postponements/{postponementId}/decision`
   * - 办理人 · roles: judge
   * - 由 judge 决定 · decided by judge
   * - 依据 · law: 民事诉讼法（2023修正）第149条
   */
  decidePostponement(input: operations.desk.hearings.DecidePostponementInput, options?: CallOptions): Call<Schemas['DeskPostponement']>;

  /**
   * 宣布开庭 · Open the session
   *
   * 最早在预定时间前30分钟。Not earlier than 30 minutes before the listed time.
   *
   * - `POST /v1/desk/hearings/{hearingId}/start`
   * - 办理人 · roles: clerk, judge
   */
  start(input: operations.desk.hearings.StartInput, options?: CallOptions): Call<Schemas['DeskHearing']>;

  /**
   * 核验入庭凭证 · Redeem a join ticket
   *
   * 庭审平台用它换出是谁、代表谁；用过即废。身份仍须当庭核验。
   * The hearing platform learns who enters and for whom; a ticket works once. Identity is still checked in court.
   *
   * - `POST /v1/desk/hearings/{hearingId}/join-tickets/redeem`
   * - 办理人 · roles: clerk, judgeAssistant, judge
   * - 依据 · law: 人民法院在线诉讼规则第7条
   * - 不自动重发 · never re-sent by itself
   */
  redeemTicket(input: operations.desk.hearings.RedeemTicketInput, options?: CallOptions): Call<Schemas['RedeemedTicket']>;

  /**
   * 到庭与故障记录（法院） · Presence and faults, court's view
   *
   * 各方的全部记录，不能修改或删除。All sides; entries are never changed or removed.
   *
   * - `GET /v1/desk/hearings/{hearingId}/presence`
   * - 办理人 · roles: clerk, judgeAssistant, judge, auditor
   */
  listPresence(input: operations.desk.hearings.ListPresenceInput, options?: CallOptions): Call<Schemas['PresencePage']>;
  /**
   * 到庭与故障记录（法院） · Presence and faults, court's view：逐页走完 · every item of every page
   *
   * See {@link listPresence}.
   */
  listPresenceAll(input: operations.desk.hearings.ListPresenceInput, options?: CallOptions): AsyncIterable<Schemas['Presence']>;

  /**
   * 记录到庭或故障 · Record presence or a fault
   *
   * 由庭审平台或书记员记录。断线、设备和网络故障是判断正当原因的证据。
   * By the platform or the clerk. Disconnections and faults are evidence of a cause.
   *
   * - `POST /v1/desk/hearings/{hearingId}/presence`
   * - 办理人 · roles: clerk, judgeAssistant, judge
   * - 依据 · law: 人民法院在线诉讼规则第25条
   */
  recordPresence(input: operations.desk.hearings.RecordPresenceInput, options?: CallOptions): Call<Schemas['Presence']>;

  /**
   * 结束庭审 · End the session
   *
   * 记下各方到庭的事实。是否拒不到庭、中途退庭，系统只给出规则上的建议，由法官认定。
   * Records who attended. Whether someone refused to appear is only proposed by rule; a judge finds it.
   *
   * - `POST /v1/desk/hearings/{hearingId}/end`
   * - 办理人 · roles: clerk, judge
   * - 依据 · law: 民事诉讼法（2023修正）第146条；民事诉讼法（2023修正）第147条；人民法院在线诉讼规则第25条
   */
  end(input: operations.desk.hearings.EndInput, options?: CallOptions): Call<Schemas['DeskHearing']>;

  /**
   * 庭审笔录（法院） · Record, court's view
   *
   * 含未公布的草稿。Drafts included.
   *
   * - `GET /v1/desk/hearings/{hearingId}/record`
   * - 办理人 · roles: clerk, judgeAssistant, judge, auditor
   */
  getRecord(input: operations.desk.hearings.GetRecordInput, options?: CallOptions): Call<Schemas['HearingRecord']>;

  /**
   * 保存笔录草稿 · Save the draft record
   *
   * 第一次保存即建立笔录；以后须带版本号。公布后不能直接改，只能依补正。The first save makes it; later saves need the version.
   *
   * - `PUT /v1/desk/hearings/{hearingId}/record`
   * - 办理人 · roles: clerk, judge
   */
  saveRecord(input: operations.desk.hearings.SaveRecordInput, options?: CallOptions): Call<Schemas['HearingRecord']>;

  /**
   * 交当事人阅读笔录 · Open the record for reading
   *
   * 当事人可当庭或在五日内阅读、补正、签名。Parties read, correct and sign in court or within five days.
   *
   * - `POST /v1/desk/hearings/{hearingId}/record/publish`
   * - 办理人 · roles: clerk, judge
   * - 依据 · law: 民事诉讼法（2023修正）第150条
   */
  publishRecord(input: operations.desk.hearings.PublishRecordInput, options?: CallOptions): Call<Schemas['HearingRecord']>;

  /**
   * 决定是否补正笔录 · Decide a request for correction
   *
   * 补正：内容更新，已有的签名失效，各方重新核对。不予补正：申请记录在案，签名不受影响。
   * Corrected: earlier signatures lapse and all read again. Not corrected: the request is noted on file.
   *
   * - `POST /v1/desk/hearings/{hearingId}/record/objections/{objectionId}/decision`
   * - 办理人 · roles: judge
   * - 由 judge 决定 · decided by judge
   * - 依据 · law: 民事诉讼法（2023修正）第150条
   */
  decideRecordObjection(input: operations.desk.hearings.DecideRecordObjectionInput, options?: CallOptions): Call<Schemas['HearingRecord']>;

  /**
   * 记明未签名情况并归卷 · Note missing signatures and close
   *
   * 拒绝签名或未到的，记明情况附卷。Who refused or did not sign is noted, and the record goes to the file.
   *
   * - `POST /v1/desk/hearings/{hearingId}/record/close`
   * - 办理人 · roles: clerk, judge
   * - 依据 · law: 民事诉讼法（2023修正）第150条
   */
  closeRecord(input: operations.desk.hearings.CloseRecordInput, options?: CallOptions): Call<Schemas['HearingRecord']>;

  /**
   * 宣判 · Pronounce judgment
   *
   * 当庭宣判的十日内发送判决书，定期宣判的立即发给。上诉期从各人自己收到之日起算，小额诉讼一审终审。
   * Sent within ten days after pronouncement in court, at once on a set date. Each party's appeal period runs from its own receipt.
   *
   * - `POST /v1/desk/hearings/{hearingId}/pronounce`
   * - 办理人 · roles: judge
   * - 由 judge 决定 · decided by judge
   * - 依据 · law: 民事诉讼法（2023修正）第151条；民事诉讼法（2023修正）第171条
   */
  pronounce(input: operations.desk.hearings.PronounceInput, options?: CallOptions): Call<Schemas['Judgment']>;

  /**
   * 判决内容（法院） · Judgment, court's view
   *
   * 当事人看到的是送达的判决书。Parties see the served document instead.
   *
   * - `GET /v1/desk/cases/{caseId}/judgment`
   * - 办理人 · roles: clerk, judgeAssistant, judge, presidingApproval, auditor
   */
  getJudgment(input: operations.desk.hearings.GetJudgmentInput, options?: CallOptions): Call<Schemas['Judgment']>;
}

/** 法院一侧 · the court's side: rooms */
export interface DeskRooms {
  /**
   * 案件群一览 · Rooms of this court
   *
   * 待确认的在前台待办里也有一条任务。审判人员看不到调解群。
   * Proposed ones are on the desk as tasks too. Trial roles never see mediation rooms.
   *
   * - `GET /v1/desk/rooms`
   * - 办理人 · roles: clerk, judgeAssistant, judge, mediator, enforcementOfficer, auditor
   */
  list(input?: operations.desk.rooms.ListInput, options?: CallOptions): Call<Schemas['DeskRoomPage']>;
  /**
   * 案件群一览 · Rooms of this court：逐页走完 · every item of every page
   *
   * See {@link list}.
   */
  listAll(input?: operations.desk.rooms.ListInput, options?: CallOptions): AsyncIterable<Schemas['DeskRoom']>;

  /**
   * 提出建调解群或执行群 · Propose a mediation or enforcement room
   *
   * 案件群在立案时自动提出；调解群、执行群由承办人提出，同样须经书记员确认。
   * Case rooms are proposed at acceptance; mediation and enforcement rooms by who handles them, and a clerk confirms all the same.
   *
   * - `POST /v1/desk/cases/{caseId}/rooms`
   * - 办理人 · roles: mediator, enforcementOfficer
   * - 可能的拒绝 · refusals: `room_kind_mismatch` (422), `room_exists` (409)
   */
  propose(input: operations.desk.rooms.ProposeInput, options?: CallOptions): Call<Schemas['DeskRoom']>;

  /**
   * 案件群（法院） · A room, court's view
   *
   * 含成员、同意情况、不能建群的理由。理由不得告知当事人。
   * With members, consents and blocking grounds. The grounds are never told to parties.
   *
   * - `GET /v1/desk/rooms/{roomId}`
   * - 办理人 · roles: clerk, judgeAssistant, judge, mediator, enforcementOfficer, auditor
   */
  get(input: operations.desk.rooms.GetInput, options?: CallOptions): Call<Schemas['DeskRoom']>;

  /**
   * 能不能建群 · Eligibility
   *
   * 逐项列出不能建群的情形及依据，仅法院可见。本人有账号的当事人须本人单独同意，代理人的同意不能代替；本人没有账号的（单位由代理人办理，或本人未关联案件
   * 而有代理人），代理人可以代为同意：这是做法，不是法律规定。
   * Every blocking ground with its basis, for the court alone. A party with an account of its own must consent itself, its agent's
   * consent does not stand for it; for a party without one (an organisation acting through its agent, or a party that has not
   * linked and has an agent) the agent may consent: this is practice, not law.
   *
   * - `GET /v1/desk/rooms/{roomId}/eligibility`
   * - 办理人 · roles: clerk, judgeAssistant, judge, mediator, enforcementOfficer, auditor
   * - 依据 · law: 民事诉讼法（2023修正）第137条；民事诉讼法（2023修正）第106条
   */
  checkEligibility(input: operations.desk.rooms.CheckEligibilityInput, options?: CallOptions): Call<Schemas['RoomEligibility']>;

  /**
   * 登记不能建群的情形 · Record a blocking ground
   *
   * 卷宗数据里看不出的情形（国家秘密、隐私、家庭暴力、单方申请等）。已开通的群随即关闭，不说明理由。
   * For grounds that the data do not show. An open room closes at once, without the reason.
   *
   * - `POST /v1/desk/rooms/{roomId}/blocks`
   * - 办理人 · roles: clerk, judgeAssistant, judge, enforcementOfficer
   */
  recordBlock(input: operations.desk.rooms.RecordBlockInput, options?: CallOptions): Call<Schemas['DeskRoom']>;

  /**
   * 解除登记的情形 · Lift a recorded ground
   *
   * 已关闭的群不会因此重开。登记的情形由法官解除；ageUnknown（自然人年龄不明）由书记员核对成年后解除。
   * A closed room does not open again by this. A judge lifts what was recorded; ageUnknown (the file does not show how old a person is)
   * is lifted by a clerk who has checked that everyone is of age.
   *
   * - `POST /v1/desk/rooms/{roomId}/blocks/lift`
   * - 办理人 · roles: judge, clerk
   */
  liftBlock(input: operations.desk.rooms.LiftBlockInput, options?: CallOptions): Call<Schemas['DeskRoom']>;

  /**
   * 确认建群 · Confirm
   *
   * 仅在没有任何不能建群的情形时；只能确认一次。
   * Only when nothing blocks; once.
   *
   * - `POST /v1/desk/rooms/{roomId}/confirm`
   * - 办理人 · roles: clerk
   * - 由 clerk 决定 · decided by clerk
   * - 可能的拒绝 · refusals: `room_not_eligible` (409)
   */
  confirm(input: operations.desk.rooms.ConfirmInput, options?: CallOptions): Call<Schemas['DeskRoom']>;

  /**
   * 不建群 · Decline
   *
   * 理由只留在法院；各人仍可与法院程序私聊。
   * The reason stays with the court; everyone keeps the private thread.
   *
   * - `POST /v1/desk/rooms/{roomId}/decline`
   * - 办理人 · roles: clerk
   * - 由 clerk 决定 · decided by clerk
   */
  decline(input: operations.desk.rooms.DeclineInput, options?: CallOptions): Call<Schemas['DeskRoom']>;

  /**
   * 关闭案件群 · Close a room
   *
   * 对外只说“已关闭，通知以其他方式送达”。
   * Outside, only that it is closed and that notices go by other means.
   *
   * - `POST /v1/desk/rooms/{roomId}/close`
   * - 办理人 · roles: clerk, judge, mediator, enforcementOfficer
   */
  close(input: operations.desk.rooms.CloseInput, options?: CallOptions): Call<Schemas['DeskRoom']>;

  /**
   * 通知（法院） · Notices, court's view
   *
   * 含待发出的和已撤回的，以及谁看到了。
   * Pending and undone ones too, and who has seen which.
   *
   * - `GET /v1/desk/rooms/{roomId}/notices`
   * - 办理人 · roles: clerk, judgeAssistant, judge, mediator, enforcementOfficer, auditor
   */
  listNotices(input: operations.desk.rooms.ListNoticesInput, options?: CallOptions): Call<Schemas['DeskRoomNoticePage']>;
  /**
   * 通知（法院） · Notices, court's view：逐页走完 · every item of every page
   *
   * See {@link listNotices}.
   */
  listNoticesAll(input: operations.desk.rooms.ListNoticesInput, options?: CallOptions): AsyncIterable<Schemas['DeskRoomNotice']>;

  /**
   * 发通知 · Give a notice
   *
   * 先得到编号和成稿，十分钟后再查一遍（庭审、文书、送达、群是否仍与通知一致），一致才发出，不一致转书记员；其间可以撤回。开庭日期与已签发文书不一致的不发；一方的事项只能私下通知。
   * Numbered and composed at once, checked once more and released after ten minutes (what no longer holds is held and a clerk is
   * told), until then it may be undone. A date that differs from the signed
   * document is refused; one-sided matters are private only.
   *
   * - `POST /v1/desk/rooms/{roomId}/notices`
   * - 办理人 · roles: clerk, judgeAssistant, judge, mediator, enforcementOfficer
   * - 可能的拒绝 · refusals: `room_not_open` (409), `room_notice_audience` (422), `room_notice_text` (422), `room_notice_subject` (422), `room_notice_not_signed` (409), `room_notice_date_differs` (409), `room_notice_private_only` (422)
   */
  createNotice(input: operations.desk.rooms.CreateNoticeInput, options?: CallOptions): Call<Schemas['DeskRoomNotice']>;

  /**
   * 群助手的提示 · Alerts
   *
   * 受限登记，只有书记员、法官助理（调解群为调解员）看得到。紧急的在前。
   * A restricted register: for clerks and assistants (of a mediation room, the mediator). Urgent ones first.
   *
   * - `GET /v1/desk/room-alerts`
   * - 办理人 · roles: clerk, judgeAssistant, mediator
   */
  listAlerts(input?: operations.desk.rooms.ListAlertsInput, options?: CallOptions): Call<Schemas['DeskRoomAlertPage']>;
  /**
   * 群助手的提示 · Alerts：逐页走完 · every item of every page
   *
   * See {@link listAlerts}.
   */
  listAlertsAll(input?: operations.desk.rooms.ListAlertsInput, options?: CallOptions): AsyncIterable<Schemas['DeskRoomAlert']>;

  /**
   * 我来处理 · Take an alert
   *
   * 由具名的人负责。报警、联系本人等由人决定，系统不做。
   * A named person answers for it. Whether to call the person or the police is for people to decide; the system does neither.
   *
   * - `POST /v1/desk/room-alerts/{alertId}/take`
   * - 办理人 · roles: clerk, judgeAssistant, mediator
   */
  takeAlert(input: operations.desk.rooms.TakeAlertInput, options?: CallOptions): Call<Schemas['DeskRoomAlert']>;

  /**
   * 已处理 · Close an alert
   *
   * 写明怎样处理的。原话的摘录随即删除，说明留下。
   * With what was done. The excerpt of what was said is erased, the note stays.
   *
   * - `POST /v1/desk/room-alerts/{alertId}/close`
   * - 办理人 · roles: clerk, judgeAssistant, mediator
   */
  closeAlert(input: operations.desk.rooms.CloseAlertInput, options?: CallOptions): Call<Schemas['DeskRoomAlert']>;

  /**
   * 一条通知（法院） · One notice, court's view
   *
   * 成稿、收件人和回应。
   * The composed text, its addressees and their answers.
   *
   * - `GET /v1/desk/room-notices/{noticeId}`
   * - 办理人 · roles: clerk, judgeAssistant, judge, mediator, enforcementOfficer, auditor
   */
  getNotice(input: operations.desk.rooms.GetNoticeInput, options?: CallOptions): Call<Schemas['DeskRoomNotice']>;

  /**
   * 批准群助手拟的通知 · Approve the room agent's draft
   *
   * 按现在的情况重新检查；批准后十分钟内仍可撤回，期满发出。不批准的，撤回即可。调解群的通知由调解员批准。
   * Checked again as things stand now; may still be undone for ten minutes, then it is released. What is not approved is undone.
   * In a mediation room the mediator approves.
   *
   * - `POST /v1/desk/room-notices/{noticeId}/approve`
   * - 办理人 · roles: clerk, mediator
   * - 由 clerk 决定 · decided by clerk
   * - 可能的拒绝 · refusals: `room_not_open` (409), `room_notice_text` (422), `room_notice_subject` (422), `room_notice_not_signed` (409), `room_notice_date_differs` (409), `room_notice_private_only` (422)
   */
  approveNotice(input: operations.desk.rooms.ApproveNoticeInput, options?: CallOptions): Call<Schemas['DeskRoomNotice']>;

  /**
   * 撤回待发的通知 · Undo
   *
   * 十分钟内有效，群助手的拟稿在批准之前随时可以；编号不再使用。
   * Within ten minutes, and for the room agent's draft at any time before approval; the number is not used again.
   *
   * - `POST /v1/desk/room-notices/{noticeId}/undo`
   * - 办理人 · roles: clerk, judgeAssistant, judge, mediator, enforcementOfficer
   */
  undoNotice(input: operations.desk.rooms.UndoNoticeInput, options?: CallOptions): Call<Schemas['DeskRoomNotice']>;

  /**
   * 更正通知 · Correct a notice
   *
   * 更正立即发给原来收到的每个人，写明新旧编号；旧提醒作废；书记员另有一项任务：逐人确认知道更正。
   * Goes at once to everyone who was told, with both numbers; old reminders end; a clerk gets the task to make sure that each of
   * them knows.
   *
   * - `POST /v1/desk/room-notices/{noticeId}/correct`
   * - 办理人 · roles: clerk, judgeAssistant, judge, mediator, enforcementOfficer
   * - 可能的拒绝 · refusals: `room_notice_text` (422), `room_notice_subject` (422), `room_notice_not_signed` (409), `room_notice_date_differs` (409), `room_notice_private_only` (422)
   */
  correctNotice(input: operations.desk.rooms.CorrectNoticeInput, options?: CallOptions): Call<Schemas['DeskRoomNotice']>;

  /**
   * 试错作废后重新开放 · Reopen after a burnt code
   *
   * 书记员打电话或在窗口核对本人之后办理；新的入群码仍由本人在官方小程序里取，法院不在电话里念码。
   * After the clerk has called or met the person. The person fetches the new code in the official mini-program; the court never
   * reads a code out.
   *
   * - `POST /v1/desk/room-members/{memberId}/invite-reset`
   * - 办理人 · roles: clerk
   */
  resetInvite(input: operations.desk.rooms.ResetInviteInput, options?: CallOptions): Call<Schemas['DeskRoomMember']>;

  /**
   * 移出成员 · Remove a member
   *
   * 由具名的承办人决定，写明理由和救济；不影响任何诉讼权利，此后通知以其他方式送达。
   * A named officer decides, with reason and remedy. No right is lost; later notices go by other means.
   *
   * - `POST /v1/desk/room-members/{memberId}/remove`
   * - 办理人 · roles: judge, mediator, enforcementOfficer
   * - 由 judge 决定 · decided by judge
   */
  removeMember(input: operations.desk.rooms.RemoveMemberInput, options?: CallOptions): Call<Schemas['DeskRoomMember']>;
}

/** 法院一侧 · the court's side: consultations */
export interface DeskConsultations {
  /**
   * 咨询 · Questions
   *
   * 本院收到的咨询。审判人员不看：单方的话不到法官那里。
   * Those put to this court. Judges are not among the readers: what one side says alone does not reach them.
   *
   * - `GET /v1/desk/consultations`
   * - 办理人 · roles: clerk, judgeAssistant
   */
  list(input?: operations.desk.consultations.ListInput, options?: CallOptions): Call<Schemas['DeskConsultationPage']>;
  /**
   * 咨询 · Questions：逐页走完 · every item of every page
   *
   * See {@link list}.
   */
  listAll(input?: operations.desk.consultations.ListInput, options?: CallOptions): AsyncIterable<Schemas['DeskConsultation']>;

  /**
   * 一次咨询（法院） · One question, court's view
   *
   * 含提问人、渠道和时限。
   * With who asked, through which channel, and the clocks.
   *
   * - `GET /v1/desk/consultations/{consultationId}`
   * - 办理人 · roles: clerk, judgeAssistant
   */
  get(input: operations.desk.consultations.GetInput, options?: CallOptions): Call<Schemas['DeskConsultation']>;

  /**
   * 受理 · Take a question
   *
   * 由具名的人负责答复；二十四小时内没有人受理的，转为督办待办。
   * A named person answers for it. What nobody takes within 24 hours becomes a task.
   *
   * - `POST /v1/desk/consultations/{consultationId}/take`
   * - 办理人 · roles: clerk, judgeAssistant
   */
  take(input: operations.desk.consultations.TakeInput, options?: CallOptions): Call<Schemas['DeskConsultation']>;

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
  answer(input: operations.desk.consultations.AnswerInput, options?: CallOptions): Call<Schemas['DeskConsultation']>;

  /**
   * 了结 · Close
   *
   * 已经答复，或已用其他方式办妥的；写明情况，提问人看得到。
   * Answered, or settled in another way; the note is read by who asked.
   *
   * - `POST /v1/desk/consultations/{consultationId}/close`
   * - 办理人 · roles: clerk, judgeAssistant
   */
  close(input: operations.desk.consultations.CloseInput, options?: CallOptions): Call<Schemas['DeskConsultation']>;
}

/** 法院一侧 · the court's side: events */
export interface DeskEvents {
  /**
   * 本院事件流 · Event feed of the court
   *
   * 本院的事件，可按案件和类型筛选。Events of the court, by case and type.
   *
   * - `GET /v1/desk/events`
   * - 办理人 · roles: clerk, judgeAssistant, filingJudge, judge, presidingApproval, enforcementOfficer, auditor
   */
  list(input?: operations.desk.events.ListInput, options?: CallOptions): Call<Schemas['EventFeed']>;
}

/** Every service of the contract. */
export interface Services {
  /**
   * 实名认证、在线诉讼同意、授权 · 登录、实名认证、按环节的在线诉讼同意、对应用的授权、个人信息请求。法院工作人员用法院自己的统一认证登录，不经过本契约；
   * 应用不掌握任何人的密码，本契约里也没有密码。
   * Sign-in, real-name verification, consent per stage, grants to apps, requests about one's own data. Staff sign in through the
   * court's own sign-on, which is outside this contract. No app ever holds a person's password: there are no passwords here.
   */
  readonly identity: Identity;
  /**
   * 材料上传 · 上传材料，取得收件回执：编号、时间和法院算出的 SHA-256。上传不等于提交：须在立案申请或案件里引用 fileId 才算提交。提交前只有本人看得到。
   * Uploads with a receipt: number, time and the SHA-256 that the court computed. Uploading is not submitting: a filing or a submission has to name the fileId. Until then only its owner can see a file.
   */
  readonly files: Files;
  /**
   * 立案、跨域立案 · 起诉前先检查，再提交；法院一次性告知要补什么；立案或不立案由立案法官决定。跨域立案由协作法院收、管辖法院定。
   * Check before filing; the court lists every defect once; a filing judge decides. A nearby court may receive, the competent court alone decides.
   */
  readonly filings: Filings;
  /**
   * 案件 · 案件、当事人、诉讼代理、时间轴、下一步与期限、诉讼材料、日历；法院一侧的审判组织、程序、举证期限、结案、归档和待办。
   * Cases as each role may see them: parties, representation, timeline, next actions with deadlines, submissions, calendar; on
   * the court's side panel, procedure, evidence period, closing, archiving and the desk's tasks.
   */
  readonly cases: Cases;
  /**
   * 文书 · 法院文书：起草、签发、更正、撤回、验真。看文书没有法律效果；送达是否发生、何时发生，写在 service 里。判决、裁定只由法官制作和签发。
   * Court documents. Reading one never has a legal effect: whether and when it is served stands in `service`. Judges alone draft and issue judgments and rulings.
   */
  readonly documents: Documents;
  /**
   * 诉讼费 · 诉讼费试算、账单与缴款码、缴费（微信、支付宝、银联经非税收缴通道）、财政电子票据、缓减免、补交、减半、退费。
   * Court fees: estimate, bill with fiscal payment code, payment through acquirers behind fiscal collection, fiscal e-receipt,
   * relief, top-up, halving, refund. Nothing here is decided by a clock: deemed withdrawal is a judge's ruling.
   */
  readonly fees: Fees;
  /**
   * 电子送达 · 送达地址确认、逐次送达、签收、异议、送达凭证。送达何时生效只由法律规则得出，读取从不产生效力。
   * Addresses, attempts, acknowledgement, contest and proof of service. When service takes effect is answered by the rules of
   * law alone; no read call creates an effect, and an effect may exist before any read.
   */
  readonly eservice: Eservice;
  /**
   * 开庭、互联网庭审 · 排期查冲突、三日前通知、改期重新起算、延期申请、试机、入庭、到庭与故障留痕、笔录核对签名、宣判。
   * Listing with conflict check, notice three days ahead, postponement, self-test, joining, presence as evidence, record sign-off, judgment.
   */
  readonly hearings: Hearings;
  /**
   * 一案一群聊 · 案件群由书记员确认后才建立；不进群不影响任何诉讼权利。群里发的材料不算提交，群里说的话不是开庭陈述。
   * A room exists only once a clerk has confirmed it; staying out costs no right. What is posted there is not filed, and not testimony.
   */
  readonly rooms: Rooms;
  /**
   * 咨询、联系法官 · 问程序、问办理情况、要纸质材料、提意见，由书记员或法官助理答复。这里的话法官看不到；问案件结果的，只答程序、表格和法律援助。
   * Questions about procedure, progress, paper or help, answered by a clerk or a judge's assistant. No judge reads them; a question on
   * the merits is answered with procedure, forms and legal aid only.
   */
  readonly consultations: Consultations;
  /**
   * 事件、Webhook · 游标事件流（可长轮询）；Webhook 端点、签名密钥、投递与重试。至少一次，次序不保证，按 id 去重。
   * A cursor feed with long poll; webhook endpoints, secrets, deliveries and retries. At least once, any order, deduplicate by id.
   */
  readonly events: Events;
  /** 法院一侧 · the court's own side */
  readonly desk: {
    /**
     * 实名认证、在线诉讼同意、授权 · 登录、实名认证、按环节的在线诉讼同意、对应用的授权、个人信息请求。法院工作人员用法院自己的统一认证登录，不经过本契约；
     * 应用不掌握任何人的密码，本契约里也没有密码。
     * Sign-in, real-name verification, consent per stage, grants to apps, requests about one's own data. Staff sign in through the
     * court's own sign-on, which is outside this contract. No app ever holds a person's password: there are no passwords here.
     */
    readonly identity: DeskIdentity;
    /**
     * 材料上传 · 上传材料，取得收件回执：编号、时间和法院算出的 SHA-256。上传不等于提交：须在立案申请或案件里引用 fileId 才算提交。提交前只有本人看得到。
     * Uploads with a receipt: number, time and the SHA-256 that the court computed. Uploading is not submitting: a filing or a submission has to name the fileId. Until then only its owner can see a file.
     */
    readonly files: DeskFiles;
    /**
     * 立案、跨域立案 · 起诉前先检查，再提交；法院一次性告知要补什么；立案或不立案由立案法官决定。跨域立案由协作法院收、管辖法院定。
     * Check before filing; the court lists every defect once; a filing judge decides. A nearby court may receive, the competent court alone decides.
     */
    readonly filings: DeskFilings;
    /**
     * 案件 · 案件、当事人、诉讼代理、时间轴、下一步与期限、诉讼材料、日历；法院一侧的审判组织、程序、举证期限、结案、归档和待办。
     * Cases as each role may see them: parties, representation, timeline, next actions with deadlines, submissions, calendar; on
     * the court's side panel, procedure, evidence period, closing, archiving and the desk's tasks.
     */
    readonly cases: DeskCases;
    /**
     * 文书 · 法院文书：起草、签发、更正、撤回、验真。看文书没有法律效果；送达是否发生、何时发生，写在 service 里。判决、裁定只由法官制作和签发。
     * Court documents. Reading one never has a legal effect: whether and when it is served stands in `service`. Judges alone draft and issue judgments and rulings.
     */
    readonly documents: DeskDocuments;
    /**
     * 诉讼费 · 诉讼费试算、账单与缴款码、缴费（微信、支付宝、银联经非税收缴通道）、财政电子票据、缓减免、补交、减半、退费。
     * Court fees: estimate, bill with fiscal payment code, payment through acquirers behind fiscal collection, fiscal e-receipt,
     * relief, top-up, halving, refund. Nothing here is decided by a clock: deemed withdrawal is a judge's ruling.
     */
    readonly fees: DeskFees;
    /**
     * 电子送达 · 送达地址确认、逐次送达、签收、异议、送达凭证。送达何时生效只由法律规则得出，读取从不产生效力。
     * Addresses, attempts, acknowledgement, contest and proof of service. When service takes effect is answered by the rules of
     * law alone; no read call creates an effect, and an effect may exist before any read.
     */
    readonly eservice: DeskEservice;
    /**
     * 开庭、互联网庭审 · 排期查冲突、三日前通知、改期重新起算、延期申请、试机、入庭、到庭与故障留痕、笔录核对签名、宣判。
     * Listing with conflict check, notice three days ahead, postponement, self-test, joining, presence as evidence, record sign-off, judgment.
     */
    readonly hearings: DeskHearings;
    /**
     * 一案一群聊 · 案件群由书记员确认后才建立；不进群不影响任何诉讼权利。群里发的材料不算提交，群里说的话不是开庭陈述。
     * A room exists only once a clerk has confirmed it; staying out costs no right. What is posted there is not filed, and not testimony.
     */
    readonly rooms: DeskRooms;
    /**
     * 咨询、联系法官 · 问程序、问办理情况、要纸质材料、提意见，由书记员或法官助理答复。这里的话法官看不到；问案件结果的，只答程序、表格和法律援助。
     * Questions about procedure, progress, paper or help, answered by a clerk or a judge's assistant. No judge reads them; a question on
     * the merits is answered with procedure, forms and legal aid only.
     */
    readonly consultations: DeskConsultations;
    /**
     * 事件、Webhook · 游标事件流（可长轮询）；Webhook 端点、签名密钥、投递与重试。至少一次，次序不保证，按 id 去重。
     * A cursor feed with long poll; webhook endpoints, secrets, deliveries and retries. At least once, any order, deduplicate by id.
     */
    readonly events: DeskEvents;
  };
}

/** All services, bound to one client. To carry only what is used, call single operations instead. */
export function createServices(client: Client): Services {
  return {
    identity: {
      requestCode: (input, options) => call(client, operations.identity.requestCode, input, options),
      createSession: (input, options) => call(client, operations.identity.createSession, input, options),
      refreshSession: (input, options) => call(client, operations.identity.refreshSession, input, options),
      createAppSession: (input, options) => call(client, operations.identity.createAppSession, input, options),
      endSession: (input, options) => call(client, operations.identity.endSession, input, options),
      me: (input, options) => call(client, operations.identity.me, input, options),
      changePhone: (input, options) => call(client, operations.identity.changePhone, input, options),
      createVerification: (input, options) => call(client, operations.identity.createVerification, input, options),
      getVerification: (input, options) => call(client, operations.identity.getVerification, input, options),
      completeVerification: (input, options) => call(client, operations.identity.completeVerification, input, options),
      listNoticeTexts: (input, options) => call(client, operations.identity.listNoticeTexts, input, options),
      listConsents: (input, options) => call(client, operations.identity.listConsents, input, options),
      listConsentsAll: (input, options) => paginate(client, operations.identity.listConsents, input, options),
      giveConsent: (input, options) => call(client, operations.identity.giveConsent, input, options),
      getConsent: (input, options) => call(client, operations.identity.getConsent, input, options),
      refuseConsent: (input, options) => call(client, operations.identity.refuseConsent, input, options),
      withdrawConsent: (input, options) => call(client, operations.identity.withdrawConsent, input, options),
      listGrantRequests: (input, options) => call(client, operations.identity.listGrantRequests, input, options),
      listGrantRequestsAll: (input, options) => paginate(client, operations.identity.listGrantRequests, input, options),
      requestGrant: (input, options) => call(client, operations.identity.requestGrant, input, options),
      getGrantRequest: (input, options) => call(client, operations.identity.getGrantRequest, input, options),
      approveGrant: (input, options) => call(client, operations.identity.approveGrant, input, options),
      refuseGrant: (input, options) => call(client, operations.identity.refuseGrant, input, options),
      listGrants: (input, options) => call(client, operations.identity.listGrants, input, options),
      listGrantsAll: (input, options) => paginate(client, operations.identity.listGrants, input, options),
      revokeGrant: (input, options) => call(client, operations.identity.revokeGrant, input, options),
      exchangeToken: (input, options) => call(client, operations.identity.exchangeToken, input, options),
      listDataRequests: (input, options) => call(client, operations.identity.listDataRequests, input, options),
      listDataRequestsAll: (input, options) => paginate(client, operations.identity.listDataRequests, input, options),
      createDataRequest: (input, options) => call(client, operations.identity.createDataRequest, input, options),
      getDataRequest: (input, options) => call(client, operations.identity.getDataRequest, input, options),
    },
    files: {
      createUpload: (input, options) => call(client, operations.files.createUpload, input, options),
      getUpload: (input, options) => call(client, operations.files.getUpload, input, options),
      cancelUpload: (input, options) => call(client, operations.files.cancelUpload, input, options),
      putChunk: (input, options) => call(client, operations.files.putChunk, input, options),
      completeUpload: (input, options) => call(client, operations.files.completeUpload, input, options),
      list: (input, options) => call(client, operations.files.list, input, options),
      listAll: (input, options) => paginate(client, operations.files.list, input, options),
      uploadOnce: (input, options) => call(client, operations.files.uploadOnce, input, options),
      get: (input, options) => call(client, operations.files.get, input, options),
      remove: (input, options) => call(client, operations.files.remove, input, options),
      download: (input, options) => call(client, operations.files.download, input, options),
      listInCase: (input, options) => call(client, operations.files.listInCase, input, options),
      listInCaseAll: (input, options) => paginate(client, operations.files.listInCase, input, options),
      getInCase: (input, options) => call(client, operations.files.getInCase, input, options),
      downloadInCase: (input, options) => call(client, operations.files.downloadInCase, input, options),
    },
    filings: {
      listCourts: (input, options) => call(client, operations.filings.listCourts, input, options),
      listCourtsAll: (input, options) => paginate(client, operations.filings.listCourts, input, options),
      getRules: (input, options) => call(client, operations.filings.getRules, input, options),
      preflight: (input, options) => call(client, operations.filings.preflight, input, options),
      list: (input, options) => call(client, operations.filings.list, input, options),
      listAll: (input, options) => paginate(client, operations.filings.list, input, options),
      create: (input, options) => call(client, operations.filings.create, input, options),
      get: (input, options) => call(client, operations.filings.get, input, options),
      update: (input, options) => call(client, operations.filings.update, input, options),
      discard: (input, options) => call(client, operations.filings.discard, input, options),
      submit: (input, options) => call(client, operations.filings.submit, input, options),
      supplement: (input, options) => call(client, operations.filings.supplement, input, options),
      withdraw: (input, options) => call(client, operations.filings.withdraw, input, options),
      link: (input, options) => call(client, operations.filings.link, input, options),
    },
    cases: {
      list: (input, options) => call(client, operations.cases.list, input, options),
      listAll: (input, options) => paginate(client, operations.cases.list, input, options),
      get: (input, options) => call(client, operations.cases.get, input, options),
      roomSummary: (input, options) => call(client, operations.cases.roomSummary, input, options),
      listParties: (input, options) => call(client, operations.cases.listParties, input, options),
      listPartiesAll: (input, options) => paginate(client, operations.cases.listParties, input, options),
      listRepresentations: (input, options) => call(client, operations.cases.listRepresentations, input, options),
      listRepresentationsAll: (input, options) => paginate(client, operations.cases.listRepresentations, input, options),
      addRepresentation: (input, options) => call(client, operations.cases.addRepresentation, input, options),
      endRepresentation: (input, options) => call(client, operations.cases.endRepresentation, input, options),
      timeline: (input, options) => call(client, operations.cases.timeline, input, options),
      timelineAll: (input, options) => paginate(client, operations.cases.timeline, input, options),
      nextActions: (input, options) => call(client, operations.cases.nextActions, input, options),
      listSubmissions: (input, options) => call(client, operations.cases.listSubmissions, input, options),
      listSubmissionsAll: (input, options) => paginate(client, operations.cases.listSubmissions, input, options),
      submit: (input, options) => call(client, operations.cases.submit, input, options),
      getSubmission: (input, options) => call(client, operations.cases.getSubmission, input, options),
      link: (input, options) => call(client, operations.cases.link, input, options),
      calendar: (input, options) => call(client, operations.cases.calendar, input, options),
      myCalendar: (input, options) => call(client, operations.cases.myCalendar, input, options),
    },
    documents: {
      list: (input, options) => call(client, operations.documents.list, input, options),
      listAll: (input, options) => paginate(client, operations.documents.list, input, options),
      get: (input, options) => call(client, operations.documents.get, input, options),
      content: (input, options) => call(client, operations.documents.content, input, options),
      attachment: (input, options) => call(client, operations.documents.attachment, input, options),
      listForFiling: (input, options) => call(client, operations.documents.listForFiling, input, options),
      listForFilingAll: (input, options) => paginate(client, operations.documents.listForFiling, input, options),
      getForFiling: (input, options) => call(client, operations.documents.getForFiling, input, options),
      contentForFiling: (input, options) => call(client, operations.documents.contentForFiling, input, options),
      verify: (input, options) => call(client, operations.documents.verify, input, options),
    },
    fees: {
      estimate: (input, options) => call(client, operations.fees.estimate, input, options),
      listBills: (input, options) => call(client, operations.fees.listBills, input, options),
      listBillsAll: (input, options) => paginate(client, operations.fees.listBills, input, options),
      getBill: (input, options) => call(client, operations.fees.getBill, input, options),
      listPayments: (input, options) => call(client, operations.fees.listPayments, input, options),
      listPaymentsAll: (input, options) => paginate(client, operations.fees.listPayments, input, options),
      pay: (input, options) => call(client, operations.fees.pay, input, options),
      getPayment: (input, options) => call(client, operations.fees.getPayment, input, options),
      getReceipt: (input, options) => call(client, operations.fees.getReceipt, input, options),
      requestRelief: (input, options) => call(client, operations.fees.requestRelief, input, options),
      listReliefs: (input, options) => call(client, operations.fees.listReliefs, input, options),
      listReliefsAll: (input, options) => paginate(client, operations.fees.listReliefs, input, options),
      getRelief: (input, options) => call(client, operations.fees.getRelief, input, options),
      listRefunds: (input, options) => call(client, operations.fees.listRefunds, input, options),
      listRefundsAll: (input, options) => paginate(client, operations.fees.listRefunds, input, options),
    },
    eservice: {
      listAddresses: (input, options) => call(client, operations.eservice.listAddresses, input, options),
      confirmAddress: (input, options) => call(client, operations.eservice.confirmAddress, input, options),
      changeAddress: (input, options) => call(client, operations.eservice.changeAddress, input, options),
      list: (input, options) => call(client, operations.eservice.list, input, options),
      listAll: (input, options) => paginate(client, operations.eservice.list, input, options),
      get: (input, options) => call(client, operations.eservice.get, input, options),
      preview: (input, options) => call(client, operations.eservice.preview, input, options),
      acknowledge: (input, options) => call(client, operations.eservice.acknowledge, input, options),
      contest: (input, options) => call(client, operations.eservice.contest, input, options),
      getContest: (input, options) => call(client, operations.eservice.getContest, input, options),
      requestPaper: (input, options) => call(client, operations.eservice.requestPaper, input, options),
      getProof: (input, options) => call(client, operations.eservice.getProof, input, options),
    },
    hearings: {
      list: (input, options) => call(client, operations.hearings.list, input, options),
      listAll: (input, options) => paginate(client, operations.hearings.list, input, options),
      get: (input, options) => call(client, operations.hearings.get, input, options),
      mySchedule: (input, options) => call(client, operations.hearings.mySchedule, input, options),
      myScheduleAll: (input, options) => paginate(client, operations.hearings.mySchedule, input, options),
      listPublic: (input, options) => call(client, operations.hearings.listPublic, input, options),
      listPublicAll: (input, options) => paginate(client, operations.hearings.listPublic, input, options),
      listPostponements: (input, options) => call(client, operations.hearings.listPostponements, input, options),
      listPostponementsAll: (input, options) => paginate(client, operations.hearings.listPostponements, input, options),
      requestPostponement: (input, options) => call(client, operations.hearings.requestPostponement, input, options),
      getPostponement: (input, options) => call(client, operations.hearings.getPostponement, input, options),
      withdrawPostponement: (input, options) => call(client, operations.hearings.withdrawPostponement, input, options),
      selfTest: (input, options) => call(client, operations.hearings.selfTest, input, options),
      createJoinTicket: (input, options) => call(client, operations.hearings.createJoinTicket, input, options),
      listPresence: (input, options) => call(client, operations.hearings.listPresence, input, options),
      listPresenceAll: (input, options) => paginate(client, operations.hearings.listPresence, input, options),
      reportFault: (input, options) => call(client, operations.hearings.reportFault, input, options),
      getRecord: (input, options) => call(client, operations.hearings.getRecord, input, options),
      signRecord: (input, options) => call(client, operations.hearings.signRecord, input, options),
      objectToRecord: (input, options) => call(client, operations.hearings.objectToRecord, input, options),
    },
    rooms: {
      list: (input, options) => call(client, operations.rooms.list, input, options),
      listAll: (input, options) => paginate(client, operations.rooms.list, input, options),
      get: (input, options) => call(client, operations.rooms.get, input, options),
      consent: (input, options) => call(client, operations.rooms.consent, input, options),
      withdrawConsent: (input, options) => call(client, operations.rooms.withdrawConsent, input, options),
      leave: (input, options) => call(client, operations.rooms.leave, input, options),
      getInvite: (input, options) => call(client, operations.rooms.getInvite, input, options),
      createInvite: (input, options) => call(client, operations.rooms.createInvite, input, options),
      redeemInvite: (input, options) => call(client, operations.rooms.redeemInvite, input, options),
      unbind: (input, options) => call(client, operations.rooms.unbind, input, options),
      roster: (input, options) => call(client, operations.rooms.roster, input, options),
      listBindings: (input, options) => call(client, operations.rooms.listBindings, input, options),
      listNotices: (input, options) => call(client, operations.rooms.listNotices, input, options),
      listNoticesAll: (input, options) => paginate(client, operations.rooms.listNotices, input, options),
      draftNotice: (input, options) => call(client, operations.rooms.draftNotice, input, options),
      getNotice: (input, options) => call(client, operations.rooms.getNotice, input, options),
      acknowledgeNotice: (input, options) => call(client, operations.rooms.acknowledgeNotice, input, options),
      listAnchors: (input, options) => call(client, operations.rooms.listAnchors, input, options),
      listAnchorsAll: (input, options) => paginate(client, operations.rooms.listAnchors, input, options),
      publishAnchor: (input, options) => call(client, operations.rooms.publishAnchor, input, options),
      raiseAlert: (input, options) => call(client, operations.rooms.raiseAlert, input, options),
    },
    consultations: {
      list: (input, options) => call(client, operations.consultations.list, input, options),
      listAll: (input, options) => paginate(client, operations.consultations.list, input, options),
      ask: (input, options) => call(client, operations.consultations.ask, input, options),
      get: (input, options) => call(client, operations.consultations.get, input, options),
      close: (input, options) => call(client, operations.consultations.close, input, options),
      reopen: (input, options) => call(client, operations.consultations.reopen, input, options),
      listSharedAnswers: (input, options) => call(client, operations.consultations.listSharedAnswers, input, options),
      listSharedAnswersAll: (input, options) => paginate(client, operations.consultations.listSharedAnswers, input, options),
    },
    events: {
      list: (input, options) => call(client, operations.events.list, input, options),
      listEndpoints: (input, options) => call(client, operations.events.listEndpoints, input, options),
      listEndpointsAll: (input, options) => paginate(client, operations.events.listEndpoints, input, options),
      createEndpoint: (input, options) => call(client, operations.events.createEndpoint, input, options),
      getEndpoint: (input, options) => call(client, operations.events.getEndpoint, input, options),
      updateEndpoint: (input, options) => call(client, operations.events.updateEndpoint, input, options),
      deleteEndpoint: (input, options) => call(client, operations.events.deleteEndpoint, input, options),
      pauseEndpoint: (input, options) => call(client, operations.events.pauseEndpoint, input, options),
      resumeEndpoint: (input, options) => call(client, operations.events.resumeEndpoint, input, options),
      rotateSecret: (input, options) => call(client, operations.events.rotateSecret, input, options),
      testEndpoint: (input, options) => call(client, operations.events.testEndpoint, input, options),
      listDeliveries: (input, options) => call(client, operations.events.listDeliveries, input, options),
      listDeliveriesAll: (input, options) => paginate(client, operations.events.listDeliveries, input, options),
      getDelivery: (input, options) => call(client, operations.events.getDelivery, input, options),
      redeliver: (input, options) => call(client, operations.events.redeliver, input, options),
    },
    desk: {
      identity: {
        listVerifications: (input, options) => call(client, operations.desk.identity.listVerifications, input, options),
        listVerificationsAll: (input, options) => paginate(client, operations.desk.identity.listVerifications, input, options),
        getVerification: (input, options) => call(client, operations.desk.identity.getVerification, input, options),
        confirmVerification: (input, options) => call(client, operations.desk.identity.confirmVerification, input, options),
        listConsents: (input, options) => call(client, operations.desk.identity.listConsents, input, options),
        listConsentsAll: (input, options) => paginate(client, operations.desk.identity.listConsents, input, options),
        requestConsent: (input, options) => call(client, operations.desk.identity.requestConsent, input, options),
        reviewConsentWithdrawal: (input, options) => call(client, operations.desk.identity.reviewConsentWithdrawal, input, options),
        listDataRequests: (input, options) => call(client, operations.desk.identity.listDataRequests, input, options),
        listDataRequestsAll: (input, options) => paginate(client, operations.desk.identity.listDataRequests, input, options),
        answerDataRequest: (input, options) => call(client, operations.desk.identity.answerDataRequest, input, options),
      },
      files: {
        list: (input, options) => call(client, operations.desk.files.list, input, options),
        listAll: (input, options) => paginate(client, operations.desk.files.list, input, options),
        get: (input, options) => call(client, operations.desk.files.get, input, options),
        download: (input, options) => call(client, operations.desk.files.download, input, options),
      },
      filings: {
        list: (input, options) => call(client, operations.desk.filings.list, input, options),
        listAll: (input, options) => paginate(client, operations.desk.filings.list, input, options),
        get: (input, options) => call(client, operations.desk.filings.get, input, options),
        update: (input, options) => call(client, operations.desk.filings.update, input, options),
        receiveAtCounter: (input, options) => call(client, operations.desk.filings.receiveAtCounter, input, options),
        push: (input, options) => call(client, operations.desk.filings.push, input, options),
        recordCustody: (input, options) => call(client, operations.desk.filings.recordCustody, input, options),
        supplementAtCounter: (input, options) => call(client, operations.desk.filings.supplementAtCounter, input, options),
        requestSupplement: (input, options) => call(client, operations.desk.filings.requestSupplement, input, options),
        accept: (input, options) => call(client, operations.desk.filings.accept, input, options),
        refuse: (input, options) => call(client, operations.desk.filings.refuse, input, options),
        sendBack: (input, options) => call(client, operations.desk.filings.sendBack, input, options),
        recordFigure: (input, options) => call(client, operations.desk.filings.recordFigure, input, options),
      },
      cases: {
        list: (input, options) => call(client, operations.desk.cases.list, input, options),
        listAll: (input, options) => paginate(client, operations.desk.cases.list, input, options),
        get: (input, options) => call(client, operations.desk.cases.get, input, options),
        listParties: (input, options) => call(client, operations.desk.cases.listParties, input, options),
        listPartiesAll: (input, options) => paginate(client, operations.desk.cases.listParties, input, options),
        timeline: (input, options) => call(client, operations.desk.cases.timeline, input, options),
        timelineAll: (input, options) => paginate(client, operations.desk.cases.timeline, input, options),
        setPanel: (input, options) => call(client, operations.desk.cases.setPanel, input, options),
        setProcedure: (input, options) => call(client, operations.desk.cases.setProcedure, input, options),
        setEvidencePeriod: (input, options) => call(client, operations.desk.cases.setEvidencePeriod, input, options),
        close: (input, options) => call(client, operations.desk.cases.close, input, options),
        archive: (input, options) => call(client, operations.desk.cases.archive, input, options),
        listSubmissions: (input, options) => call(client, operations.desk.cases.listSubmissions, input, options),
        listSubmissionsAll: (input, options) => paginate(client, operations.desk.cases.listSubmissions, input, options),
        decideSubmission: (input, options) => call(client, operations.desk.cases.decideSubmission, input, options),
        addRepresentation: (input, options) => call(client, operations.desk.cases.addRepresentation, input, options),
        decideRepresentation: (input, options) => call(client, operations.desk.cases.decideRepresentation, input, options),
        recordLinkAgreement: (input, options) => call(client, operations.desk.cases.recordLinkAgreement, input, options),
        setOffline: (input, options) => call(client, operations.desk.cases.setOffline, input, options),
        listTasks: (input, options) => call(client, operations.desk.cases.listTasks, input, options),
        listTasksAll: (input, options) => paginate(client, operations.desk.cases.listTasks, input, options),
        completeTask: (input, options) => call(client, operations.desk.cases.completeTask, input, options),
      },
      documents: {
        list: (input, options) => call(client, operations.desk.documents.list, input, options),
        listAll: (input, options) => paginate(client, operations.desk.documents.list, input, options),
        draft: (input, options) => call(client, operations.desk.documents.draft, input, options),
        listForFiling: (input, options) => call(client, operations.desk.documents.listForFiling, input, options),
        listForFilingAll: (input, options) => paginate(client, operations.desk.documents.listForFiling, input, options),
        get: (input, options) => call(client, operations.desk.documents.get, input, options),
        update: (input, options) => call(client, operations.desk.documents.update, input, options),
        content: (input, options) => call(client, operations.desk.documents.content, input, options),
        issue: (input, options) => call(client, operations.desk.documents.issue, input, options),
        handOver: (input, options) => call(client, operations.desk.documents.handOver, input, options),
        discard: (input, options) => call(client, operations.desk.documents.discard, input, options),
        correct: (input, options) => call(client, operations.desk.documents.correct, input, options),
        revoke: (input, options) => call(client, operations.desk.documents.revoke, input, options),
      },
      fees: {
        listBills: (input, options) => call(client, operations.desk.fees.listBills, input, options),
        listBillsAll: (input, options) => paginate(client, operations.desk.fees.listBills, input, options),
        createBill: (input, options) => call(client, operations.desk.fees.createBill, input, options),
        getBill: (input, options) => call(client, operations.desk.fees.getBill, input, options),
        adjustBill: (input, options) => call(client, operations.desk.fees.adjustBill, input, options),
        ruleDeemedWithdrawn: (input, options) => call(client, operations.desk.fees.ruleDeemedWithdrawn, input, options),
        listReliefs: (input, options) => call(client, operations.desk.fees.listReliefs, input, options),
        listReliefsAll: (input, options) => paginate(client, operations.desk.fees.listReliefs, input, options),
        getRelief: (input, options) => call(client, operations.desk.fees.getRelief, input, options),
        decideRelief: (input, options) => call(client, operations.desk.fees.decideRelief, input, options),
        createRefund: (input, options) => call(client, operations.desk.fees.createRefund, input, options),
        confirmRefund: (input, options) => call(client, operations.desk.fees.confirmRefund, input, options),
      },
      eservice: {
        listAddresses: (input, options) => call(client, operations.desk.eservice.listAddresses, input, options),
        confirmAddress: (input, options) => call(client, operations.desk.eservice.confirmAddress, input, options),
        list: (input, options) => call(client, operations.desk.eservice.list, input, options),
        listAll: (input, options) => paginate(client, operations.desk.eservice.list, input, options),
        create: (input, options) => call(client, operations.desk.eservice.create, input, options),
        get: (input, options) => call(client, operations.desk.eservice.get, input, options),
        recordAttempt: (input, options) => call(client, operations.desk.eservice.recordAttempt, input, options),
        sendPaper: (input, options) => call(client, operations.desk.eservice.sendPaper, input, options),
        getProof: (input, options) => call(client, operations.desk.eservice.getProof, input, options),
        notYetNotified: (input, options) => call(client, operations.desk.eservice.notYetNotified, input, options),
        notYetNotifiedAll: (input, options) => paginate(client, operations.desk.eservice.notYetNotified, input, options),
        listContests: (input, options) => call(client, operations.desk.eservice.listContests, input, options),
        listContestsAll: (input, options) => paginate(client, operations.desk.eservice.listContests, input, options),
        decideContest: (input, options) => call(client, operations.desk.eservice.decideContest, input, options),
        orderPublicNotice: (input, options) => call(client, operations.desk.eservice.orderPublicNotice, input, options),
      },
      hearings: {
        checkConflicts: (input, options) => call(client, operations.desk.hearings.checkConflicts, input, options),
        schedule: (input, options) => call(client, operations.desk.hearings.schedule, input, options),
        list: (input, options) => call(client, operations.desk.hearings.list, input, options),
        listAll: (input, options) => paginate(client, operations.desk.hearings.list, input, options),
        get: (input, options) => call(client, operations.desk.hearings.get, input, options),
        notify: (input, options) => call(client, operations.desk.hearings.notify, input, options),
        reschedule: (input, options) => call(client, operations.desk.hearings.reschedule, input, options),
        cancel: (input, options) => call(client, operations.desk.hearings.cancel, input, options),
        listPostponements: (input, options) => call(client, operations.desk.hearings.listPostponements, input, options),
        listPostponementsAll: (input, options) => paginate(client, operations.desk.hearings.listPostponements, input, options),
        getPostponement: (input, options) => call(client, operations.desk.hearings.getPostponement, input, options),
        decidePostponement: (input, options) => call(client, operations.desk.hearings.decidePostponement, input, options),
        start: (input, options) => call(client, operations.desk.hearings.start, input, options),
        redeemTicket: (input, options) => call(client, operations.desk.hearings.redeemTicket, input, options),
        listPresence: (input, options) => call(client, operations.desk.hearings.listPresence, input, options),
        listPresenceAll: (input, options) => paginate(client, operations.desk.hearings.listPresence, input, options),
        recordPresence: (input, options) => call(client, operations.desk.hearings.recordPresence, input, options),
        end: (input, options) => call(client, operations.desk.hearings.end, input, options),
        getRecord: (input, options) => call(client, operations.desk.hearings.getRecord, input, options),
        saveRecord: (input, options) => call(client, operations.desk.hearings.saveRecord, input, options),
        publishRecord: (input, options) => call(client, operations.desk.hearings.publishRecord, input, options),
        decideRecordObjection: (input, options) => call(client, operations.desk.hearings.decideRecordObjection, input, options),
        closeRecord: (input, options) => call(client, operations.desk.hearings.closeRecord, input, options),
        pronounce: (input, options) => call(client, operations.desk.hearings.pronounce, input, options),
        getJudgment: (input, options) => call(client, operations.desk.hearings.getJudgment, input, options),
      },
      rooms: {
        list: (input, options) => call(client, operations.desk.rooms.list, input, options),
        listAll: (input, options) => paginate(client, operations.desk.rooms.list, input, options),
        propose: (input, options) => call(client, operations.desk.rooms.propose, input, options),
        get: (input, options) => call(client, operations.desk.rooms.get, input, options),
        checkEligibility: (input, options) => call(client, operations.desk.rooms.checkEligibility, input, options),
        recordBlock: (input, options) => call(client, operations.desk.rooms.recordBlock, input, options),
        liftBlock: (input, options) => call(client, operations.desk.rooms.liftBlock, input, options),
        confirm: (input, options) => call(client, operations.desk.rooms.confirm, input, options),
        decline: (input, options) => call(client, operations.desk.rooms.decline, input, options),
        close: (input, options) => call(client, operations.desk.rooms.close, input, options),
        listNotices: (input, options) => call(client, operations.desk.rooms.listNotices, input, options),
        listNoticesAll: (input, options) => paginate(client, operations.desk.rooms.listNotices, input, options),
        createNotice: (input, options) => call(client, operations.desk.rooms.createNotice, input, options),
        listAlerts: (input, options) => call(client, operations.desk.rooms.listAlerts, input, options),
        listAlertsAll: (input, options) => paginate(client, operations.desk.rooms.listAlerts, input, options),
        takeAlert: (input, options) => call(client, operations.desk.rooms.takeAlert, input, options),
        closeAlert: (input, options) => call(client, operations.desk.rooms.closeAlert, input, options),
        getNotice: (input, options) => call(client, operations.desk.rooms.getNotice, input, options),
        approveNotice: (input, options) => call(client, operations.desk.rooms.approveNotice, input, options),
        undoNotice: (input, options) => call(client, operations.desk.rooms.undoNotice, input, options),
        correctNotice: (input, options) => call(client, operations.desk.rooms.correctNotice, input, options),
        resetInvite: (input, options) => call(client, operations.desk.rooms.resetInvite, input, options),
        removeMember: (input, options) => call(client, operations.desk.rooms.removeMember, input, options),
      },
      consultations: {
        list: (input, options) => call(client, operations.desk.consultations.list, input, options),
        listAll: (input, options) => paginate(client, operations.desk.consultations.list, input, options),
        get: (input, options) => call(client, operations.desk.consultations.get, input, options),
        take: (input, options) => call(client, operations.desk.consultations.take, input, options),
        answer: (input, options) => call(client, operations.desk.consultations.answer, input, options),
        close: (input, options) => call(client, operations.desk.consultations.close, input, options),
      },
      events: {
        list: (input, options) => call(client, operations.desk.events.list, input, options),
      },
    },
  };
}
