// Generated from openapi/ by `pnpm generate`. Do not edit.
import type { Operation } from '../../core/operation.ts';
import type { Schemas } from '../types.ts';

/** Input of {@link list}. */
export type ListInput = {
  /** 上一页给出的 nextCursor · nextCursor of the page before */
  cursor?: string;
  /** 每页条数 · items per page */
  limit?: number;
};

/**
 * 我的案件群 · My rooms
 *
 * 本人是当事人或代理人的案件各一个；没有开通的也列出，可以先绑定账号与法院程序私聊。不说明为什么没有开通。
 * One for each of the caller's cases, opened or not: without a room there is still the private thread. Why is never said.
 *
 * - `GET /v1/rooms`
 * - 办理人 · roles: litigant, agent, roomAgent
 */
export const list: Operation<ListInput, Schemas['RoomPage']> = {
  id: 'rooms.list',
  method: 'GET',
  path: '/v1/rooms',
  query: ['cursor', 'limit'],
  page: true,
};

/** Input of {@link get}. */
export type GetInput = {
  roomId: string;
};

/**
 * 案件群 · A room
 *
 * 名称、状态、欢迎语；成员另含本人的同意和绑定情况。
 * Topic, state, welcome; for a member also the own consent and binding.
 *
 * - `GET /v1/rooms/{roomId}`
 * - 办理人 · roles: litigant, agent, roomAgent
 */
export const get: Operation<GetInput, Schemas['Room']> = {
  id: 'rooms.get',
  method: 'GET',
  path: '/v1/rooms/{roomId}',
};

/** Input of {@link consent}. */
export type ConsentInput = {
  roomId: string;
} & Schemas['RoomConsentRequest'];

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
export const consent: Operation<ConsentInput, Schemas['RoomMembership']> = {
  id: 'rooms.consent',
  method: 'POST',
  path: '/v1/rooms/{roomId}/consents',
  body: 'json',
  key: 'key',
};

/** Input of {@link withdrawConsent}. */
export type WithdrawConsentInput = {
  roomId: string;
};

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
export const withdrawConsent: Operation<WithdrawConsentInput, Schemas['RoomMembership']> = {
  id: 'rooms.withdrawConsent',
  method: 'POST',
  path: '/v1/rooms/{roomId}/consents/withdraw',
  key: 'key',
};

/** Input of {@link leave}. */
export type LeaveInput = {
  roomId: string;
};

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
export const leave: Operation<LeaveInput, Schemas['RoomMembership']> = {
  id: 'rooms.leave',
  method: 'POST',
  path: '/v1/rooms/{roomId}/leave',
  key: 'key',
};

/** Input of {@link getInvite}. */
export type GetInviteInput = {
  roomId: string;
};

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
export const getInvite: Operation<GetInviteInput, Schemas['RoomInvite']> = {
  id: 'rooms.getInvite',
  method: 'GET',
  path: '/v1/rooms/{roomId}/invite',
};

/** Input of {@link createInvite}. */
export type CreateInviteInput = {
  roomId: string;
};

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
export const createInvite: Operation<CreateInviteInput, Schemas['RoomInvite']> = {
  id: 'rooms.createInvite',
  method: 'POST',
  path: '/v1/rooms/{roomId}/invite',
  key: 'never',
};

/** Input of {@link redeemInvite}. */
export type RedeemInviteInput = Schemas['RoomBindingRequest'];

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
export const redeemInvite: Operation<RedeemInviteInput, Schemas['RoomMembership']> = {
  id: 'rooms.redeemInvite',
  method: 'POST',
  path: '/v1/room-bindings',
  body: 'json',
  key: 'never',
};

/** Input of {@link unbind}. */
export type UnbindInput = {
  memberId: string;
};

/**
 * 解绑 · Unbind
 *
 * 聊天账号立即与本人脱离，群助手不能再以本人身份读取。不影响任何诉讼权利。
 * The handle is cut off at once and the room agent can no longer read as this person. No right is lost.
 *
 * - `DELETE /v1/room-bindings/{memberId}`
 * - 办理人 · roles: litigant, agent
 */
export const unbind: Operation<UnbindInput, Schemas['RoomMembership']> = {
  id: 'rooms.unbind',
  method: 'DELETE',
  path: '/v1/room-bindings/{memberId}',
  key: 'key',
};

/** Input of {@link roster}. */
export type RosterInput = {
  roomId: string;
};

/**
 * 群成员名册 · Roster
 *
 * 谁以什么身份在群里。不含聊天账号、电话和住址；不公开案件只列诉讼地位。
 * Who is in the room in which role. No chat handles, phones or addresses; in a case that is not public, roles only.
 *
 * - `GET /v1/rooms/{roomId}/roster`
 * - 办理人 · roles: litigant, agent, roomAgent
 */
export const roster: Operation<RosterInput, Schemas['RoomRoster']> = {
  id: 'rooms.roster',
  method: 'GET',
  path: '/v1/rooms/{roomId}/roster',
};

/** Input of {@link listBindings}. */
export type ListBindingsInput = {
  roomId: string;
};

/**
 * 聊天账号与成员的对应（仅群助手） · Handles and members, for the room agent alone
 *
 * 供群助手识别发言人、核对群成员。
 * For the room agent to know who speaks and to reconcile the chat's member list.
 *
 * - `GET /v1/rooms/{roomId}/bindings`
 * - 办理人 · roles: roomAgent
 */
export const listBindings: Operation<ListBindingsInput, Schemas['RoomBindings']> = {
  id: 'rooms.listBindings',
  method: 'GET',
  path: '/v1/rooms/{roomId}/bindings',
};

/** Input of {@link listNotices}. */
export type ListNoticesInput = {
  roomId: string;
  /** 上一页给出的 nextCursor · nextCursor of the page before */
  cursor?: string;
  /** 每页条数 · items per page */
  limit?: number;
};

/**
 * 通知 · Notices
 *
 * 已发出的通知：给全体的，和给本方的。群助手只看到发在群里的。
 * Released ones: to all, and to the caller's own party. The room agent sees those given in the room.
 *
 * - `GET /v1/rooms/{roomId}/notices`
 * - 办理人 · roles: litigant, agent, roomAgent
 */
export const listNotices: Operation<ListNoticesInput, Schemas['RoomNoticePage']> = {
  id: 'rooms.listNotices',
  method: 'GET',
  path: '/v1/rooms/{roomId}/notices',
  query: ['cursor', 'limit'],
  page: true,
};

/** Input of {@link draftNotice}. */
export type DraftNoticeInput = {
  roomId: string;
} & Schemas['RoomNoticeDraft'];

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
export const draftNotice: Operation<DraftNoticeInput, Schemas['RoomNotice']> = {
  id: 'rooms.draftNotice',
  method: 'POST',
  path: '/v1/rooms/{roomId}/notices',
  body: 'json',
  key: 'key',
};

/** Input of {@link getNotice}. */
export type GetNoticeInput = {
  noticeId: string;
};

/**
 * 一条通知 · One notice
 *
 * 已更正的会写明新旧两个编号。
 * A corrected one shows both numbers.
 *
 * - `GET /v1/room-notices/{noticeId}`
 * - 办理人 · roles: litigant, agent, roomAgent
 */
export const getNotice: Operation<GetNoticeInput, Schemas['RoomNotice']> = {
  id: 'rooms.getNotice',
  method: 'GET',
  path: '/v1/room-notices/{noticeId}',
};

/** Input of {@link acknowledgeNotice}. */
export type AcknowledgeNoticeInput = {
  noticeId: string;
};

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
export const acknowledgeNotice: Operation<AcknowledgeNoticeInput, Schemas['RoomNotice']> = {
  id: 'rooms.acknowledgeNotice',
  method: 'POST',
  path: '/v1/room-notices/{noticeId}/acknowledge',
  key: 'key',
};

/** Input of {@link listAnchors}. */
export type ListAnchorsInput = {
  roomId: string;
  /** 上一页给出的 nextCursor · nextCursor of the page before */
  cursor?: string;
  /** 每页条数 · items per page */
  limit?: number;
};

/**
 * 群记录摘要 · Anchors
 *
 * 供成员和群助手核对记录没有被改过。
 * For members and the room agent to check that nothing was changed.
 *
 * - `GET /v1/rooms/{roomId}/anchors`
 * - 办理人 · roles: litigant, agent, roomAgent
 */
export const listAnchors: Operation<ListAnchorsInput, Schemas['RoomAnchorPage']> = {
  id: 'rooms.listAnchors',
  method: 'GET',
  path: '/v1/rooms/{roomId}/anchors',
  query: ['cursor', 'limit'],
  page: true,
};

/** Input of {@link publishAnchor}. */
export type PublishAnchorInput = {
  roomId: string;
} & Schemas['RoomAnchorRequest'];

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
export const publishAnchor: Operation<PublishAnchorInput, Schemas['RoomAnchor']> = {
  id: 'rooms.publishAnchor',
  method: 'POST',
  path: '/v1/rooms/{roomId}/anchors',
  body: 'json',
  key: 'key',
};

/** Input of {@link raiseAlert}. */
export type RaiseAlertInput = Schemas['RoomAlertInput'];

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
export const raiseAlert: Operation<RaiseAlertInput, Schemas['RoomAlertReceipt']> = {
  id: 'rooms.raiseAlert',
  method: 'POST',
  path: '/v1/room-alerts',
  body: 'json',
  key: 'key',
};
