// Generated from openapi/ by `pnpm generate`. Do not edit.
import type { Operation } from '../../../core/operation.ts';
import type { Schemas } from '../../types.ts';

/** Input of {@link list}. */
export type ListInput = {
  /** 只看这一状态 · only this state */
  state?: 'proposed' | 'open' | 'declined' | 'closed' | 'archived';
  /** 只看这一案 · only this case */
  caseId?: string;
  /** 上一页给出的 nextCursor · nextCursor of the page before */
  cursor?: string;
  /** 每页条数 · items per page */
  limit?: number;
};

/**
 * 案件群一览 · Rooms of this court
 *
 * 待确认的在前台待办里也有一条任务。审判人员看不到调解群。
 * Proposed ones are on the desk as tasks too. Trial roles never see mediation rooms.
 *
 * - `GET /v1/desk/rooms`
 * - 办理人 · roles: clerk, judgeAssistant, judge, mediator, enforcementOfficer, auditor
 */
export const list: Operation<ListInput, Schemas['DeskRoomPage']> = {
  id: 'desk.rooms.list',
  method: 'GET',
  path: '/v1/desk/rooms',
  query: ['state', 'caseId', 'cursor', 'limit'],
  page: true,
};

/** Input of {@link propose}. */
export type ProposeInput = {
  caseId: string;
} & Schemas['RoomProposal'];

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
export const propose: Operation<ProposeInput, Schemas['DeskRoom']> = {
  id: 'desk.rooms.propose',
  method: 'POST',
  path: '/v1/desk/cases/{caseId}/rooms',
  body: 'json',
  key: 'key',
};

/** Input of {@link get}. */
export type GetInput = {
  roomId: string;
};

/**
 * 案件群（法院） · A room, court's view
 *
 * 含成员、同意情况、不能建群的理由。理由不得告知当事人。
 * With members, consents and blocking grounds. The grounds are never told to parties.
 *
 * - `GET /v1/desk/rooms/{roomId}`
 * - 办理人 · roles: clerk, judgeAssistant, judge, mediator, enforcementOfficer, auditor
 */
export const get: Operation<GetInput, Schemas['DeskRoom']> = {
  id: 'desk.rooms.get',
  method: 'GET',
  path: '/v1/desk/rooms/{roomId}',
};

/** Input of {@link checkEligibility}. */
export type CheckEligibilityInput = {
  roomId: string;
};

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
export const checkEligibility: Operation<CheckEligibilityInput, Schemas['RoomEligibility']> = {
  id: 'desk.rooms.checkEligibility',
  method: 'GET',
  path: '/v1/desk/rooms/{roomId}/eligibility',
};

/** Input of {@link recordBlock}. */
export type RecordBlockInput = {
  roomId: string;
} & Schemas['RoomBlockInput'];

/**
 * 登记不能建群的情形 · Record a blocking ground
 *
 * 卷宗数据里看不出的情形（国家秘密、隐私、家庭暴力、单方申请等）。已开通的群随即关闭，不说明理由。
 * For grounds that the data do not show. An open room closes at once, without the reason.
 *
 * - `POST /v1/desk/rooms/{roomId}/blocks`
 * - 办理人 · roles: clerk, judgeAssistant, judge, enforcementOfficer
 */
export const recordBlock: Operation<RecordBlockInput, Schemas['DeskRoom']> = {
  id: 'desk.rooms.recordBlock',
  method: 'POST',
  path: '/v1/desk/rooms/{roomId}/blocks',
  body: 'json',
  key: 'key',
};

/** Input of {@link liftBlock}. */
export type LiftBlockInput = {
  roomId: string;
} & Schemas['RoomBlockInput'];

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
export const liftBlock: Operation<LiftBlockInput, Schemas['DeskRoom']> = {
  id: 'desk.rooms.liftBlock',
  method: 'POST',
  path: '/v1/desk/rooms/{roomId}/blocks/lift',
  body: 'json',
  key: 'key',
};

/** Input of {@link confirm}. */
export type ConfirmInput = {
  roomId: string;
} & Schemas['VersionBody'];

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
export const confirm: Operation<ConfirmInput, Schemas['DeskRoom']> = {
  id: 'desk.rooms.confirm',
  method: 'POST',
  path: '/v1/desk/rooms/{roomId}/confirm',
  body: 'json',
  key: 'key',
};

/** Input of {@link decline}. */
export type DeclineInput = {
  roomId: string;
} & Schemas['RoomReasonBody'];

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
export const decline: Operation<DeclineInput, Schemas['DeskRoom']> = {
  id: 'desk.rooms.decline',
  method: 'POST',
  path: '/v1/desk/rooms/{roomId}/decline',
  body: 'json',
  key: 'key',
};

/** Input of {@link close}. */
export type CloseInput = {
  roomId: string;
} & Schemas['RoomReasonBody'];

/**
 * 关闭案件群 · Close a room
 *
 * 对外只说“已关闭，通知以其他方式送达”。
 * Outside, only that it is closed and that notices go by other means.
 *
 * - `POST /v1/desk/rooms/{roomId}/close`
 * - 办理人 · roles: clerk, judge, mediator, enforcementOfficer
 */
export const close: Operation<CloseInput, Schemas['DeskRoom']> = {
  id: 'desk.rooms.close',
  method: 'POST',
  path: '/v1/desk/rooms/{roomId}/close',
  body: 'json',
  key: 'key',
};

/** Input of {@link listNotices}. */
export type ListNoticesInput = {
  roomId: string;
  /** 只看这一状态 · only this state */
  state?: 'drafted' | 'pending' | 'released' | 'undone' | 'superseded';
  /** 上一页给出的 nextCursor · nextCursor of the page before */
  cursor?: string;
  /** 每页条数 · items per page */
  limit?: number;
};

/**
 * 通知（法院） · Notices, court's view
 *
 * 含待发出的和已撤回的，以及谁看到了。
 * Pending and undone ones too, and who has seen which.
 *
 * - `GET /v1/desk/rooms/{roomId}/notices`
 * - 办理人 · roles: clerk, judgeAssistant, judge, mediator, enforcementOfficer, auditor
 */
export const listNotices: Operation<ListNoticesInput, Schemas['DeskRoomNoticePage']> = {
  id: 'desk.rooms.listNotices',
  method: 'GET',
  path: '/v1/desk/rooms/{roomId}/notices',
  query: ['state', 'cursor', 'limit'],
  page: true,
};

/** Input of {@link createNotice}. */
export type CreateNoticeInput = {
  roomId: string;
} & Schemas['RoomNoticeInput'];

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
export const createNotice: Operation<CreateNoticeInput, Schemas['DeskRoomNotice']> = {
  id: 'desk.rooms.createNotice',
  method: 'POST',
  path: '/v1/desk/rooms/{roomId}/notices',
  body: 'json',
  key: 'key',
};

/** Input of {@link listAlerts}. */
export type ListAlertsInput = {
  /** 只看这一状态 · only this state */
  state?: 'raised' | 'taken' | 'closed';
  /** 只看这个群 · only this room */
  roomId?: string;
  /** 上一页给出的 nextCursor · nextCursor of the page before */
  cursor?: string;
  /** 每页条数 · items per page */
  limit?: number;
};

/**
 * 群助手的提示 · Alerts
 *
 * 受限登记，只有书记员、法官助理（调解群为调解员）看得到。紧急的在前。
 * A restricted register: for clerks and assistants (of a mediation room, the mediator). Urgent ones first.
 *
 * - `GET /v1/desk/room-alerts`
 * - 办理人 · roles: clerk, judgeAssistant, mediator
 */
export const listAlerts: Operation<ListAlertsInput, Schemas['DeskRoomAlertPage']> = {
  id: 'desk.rooms.listAlerts',
  method: 'GET',
  path: '/v1/desk/room-alerts',
  query: ['state', 'roomId', 'cursor', 'limit'],
  page: true,
};

/** Input of {@link takeAlert}. */
export type TakeAlertInput = {
  alertId: string;
} & Schemas['VersionBody'];

/**
 * 我来处理 · Take an alert
 *
 * 由具名的人负责。报警、联系本人等由人决定，系统不做。
 * A named person answers for it. Whether to call the person or the police is for people to decide; the system does neither.
 *
 * - `POST /v1/desk/room-alerts/{alertId}/take`
 * - 办理人 · roles: clerk, judgeAssistant, mediator
 */
export const takeAlert: Operation<TakeAlertInput, Schemas['DeskRoomAlert']> = {
  id: 'desk.rooms.takeAlert',
  method: 'POST',
  path: '/v1/desk/room-alerts/{alertId}/take',
  body: 'json',
  key: 'key',
};

/** Input of {@link closeAlert}. */
export type CloseAlertInput = {
  alertId: string;
} & Schemas['RoomAlertClosing'];

/**
 * 已处理 · Close an alert
 *
 * 写明怎样处理的。原话的摘录随即删除，说明留下。
 * With what was done. The excerpt of what was said is erased, the note stays.
 *
 * - `POST /v1/desk/room-alerts/{alertId}/close`
 * - 办理人 · roles: clerk, judgeAssistant, mediator
 */
export const closeAlert: Operation<CloseAlertInput, Schemas['DeskRoomAlert']> = {
  id: 'desk.rooms.closeAlert',
  method: 'POST',
  path: '/v1/desk/room-alerts/{alertId}/close',
  body: 'json',
  key: 'key',
};

/** Input of {@link getNotice}. */
export type GetNoticeInput = {
  noticeId: string;
};

/**
 * 一条通知（法院） · One notice, court's view
 *
 * 成稿、收件人和回应。
 * The composed text, its addressees and their answers.
 *
 * - `GET /v1/desk/room-notices/{noticeId}`
 * - 办理人 · roles: clerk, judgeAssistant, judge, mediator, enforcementOfficer, auditor
 */
export const getNotice: Operation<GetNoticeInput, Schemas['DeskRoomNotice']> = {
  id: 'desk.rooms.getNotice',
  method: 'GET',
  path: '/v1/desk/room-notices/{noticeId}',
};

/** Input of {@link approveNotice}. */
export type ApproveNoticeInput = {
  noticeId: string;
} & Schemas['VersionBody'];

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
export const approveNotice: Operation<ApproveNoticeInput, Schemas['DeskRoomNotice']> = {
  id: 'desk.rooms.approveNotice',
  method: 'POST',
  path: '/v1/desk/room-notices/{noticeId}/approve',
  body: 'json',
  key: 'key',
};

/** Input of {@link undoNotice}. */
export type UndoNoticeInput = {
  noticeId: string;
} & Schemas['VersionBody'];

/**
 * 撤回待发的通知 · Undo
 *
 * 十分钟内有效，群助手的拟稿在批准之前随时可以；编号不再使用。
 * Within ten minutes, and for the room agent's draft at any time before approval; the number is not used again.
 *
 * - `POST /v1/desk/room-notices/{noticeId}/undo`
 * - 办理人 · roles: clerk, judgeAssistant, judge, mediator, enforcementOfficer
 */
export const undoNotice: Operation<UndoNoticeInput, Schemas['DeskRoomNotice']> = {
  id: 'desk.rooms.undoNotice',
  method: 'POST',
  path: '/v1/desk/room-notices/{noticeId}/undo',
  body: 'json',
  key: 'key',
};

/** Input of {@link correctNotice}. */
export type CorrectNoticeInput = {
  noticeId: string;
} & Schemas['RoomNoticeCorrection'];

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
export const correctNotice: Operation<CorrectNoticeInput, Schemas['DeskRoomNotice']> = {
  id: 'desk.rooms.correctNotice',
  method: 'POST',
  path: '/v1/desk/room-notices/{noticeId}/correct',
  body: 'json',
  key: 'key',
};

/** Input of {@link resetInvite}. */
export type ResetInviteInput = {
  memberId: string;
} & Schemas['VersionBody'];

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
export const resetInvite: Operation<ResetInviteInput, Schemas['DeskRoomMember']> = {
  id: 'desk.rooms.resetInvite',
  method: 'POST',
  path: '/v1/desk/room-members/{memberId}/invite-reset',
  body: 'json',
  key: 'key',
};

/** Input of {@link removeMember}. */
export type RemoveMemberInput = {
  memberId: string;
} & Schemas['RoomRemoval'];

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
export const removeMember: Operation<RemoveMemberInput, Schemas['DeskRoomMember']> = {
  id: 'desk.rooms.removeMember',
  method: 'POST',
  path: '/v1/desk/room-members/{memberId}/remove',
  body: 'json',
  key: 'key',
};
