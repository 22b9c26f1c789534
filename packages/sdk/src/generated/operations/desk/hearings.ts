// Generated from openapi/ by `pnpm generate`. Do not edit.
import type { Operation } from '../../../core/operation.ts';
import type { Schemas } from '../../types.ts';

/** Input of {@link checkConflicts}. */
export type CheckConflictsInput = {
  caseId: string;
} & Schemas['HearingProposal'];

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
export const checkConflicts: Operation<CheckConflictsInput, Schemas['HearingConflicts']> = {
  id: 'desk.hearings.checkConflicts',
  method: 'POST',
  path: '/v1/desk/cases/{caseId}/hearing-conflicts',
  body: 'json',
  key: 'safe',
};

/** Input of {@link schedule}. */
export type ScheduleInput = {
  caseId: string;
} & Schemas['HearingSchedule'];

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
export const schedule: Operation<ScheduleInput, Schemas['DeskHearing']> = {
  id: 'desk.hearings.schedule',
  method: 'POST',
  path: '/v1/desk/cases/{caseId}/hearings',
  body: 'json',
  key: 'key',
};

/** Input of {@link list}. */
export type ListInput = {
  /** 一个案件的 · of one case */
  caseId?: string;
  /** 某一状态的 · in one state */
  state?: string;
  /** 某一法庭的 · of one courtroom */
  courtroomId?: string;
  /** 从哪一天起（含） · first day */
  from?: string;
  /** 到哪一天止（含） · last day */
  to?: string;
  /** 上一页给出的 nextCursor · nextCursor of the page before */
  cursor?: string;
  /** 每页条数 · items per page */
  limit?: number;
};

/**
 * 本院的开庭 · Hearings of the court
 *
 * 按日期、法庭、案件和状态筛选。By date, courtroom, case and state.
 *
 * - `GET /v1/desk/hearings`
 * - 办理人 · roles: clerk, judgeAssistant, judge, presidingApproval, auditor
 */
export const list: Operation<ListInput, Schemas['DeskHearingPage']> = {
  id: 'desk.hearings.list',
  method: 'GET',
  path: '/v1/desk/hearings',
  query: ['caseId', 'state', 'courtroomId', 'from', 'to', 'cursor', 'limit'],
  page: true,
};

/** Input of {@link get}. */
export type GetInput = {
  hearingId: string;
};

/**
 * 一次开庭（法院） · One hearing, court's view
 *
 * 含各方送达情况、到庭情况及其法律评价的建议。With each party's notice, attendance and its proposed assessment.
 *
 * - `GET /v1/desk/hearings/{hearingId}`
 * - 办理人 · roles: clerk, judgeAssistant, judge, presidingApproval, auditor
 */
export const get: Operation<GetInput, Schemas['DeskHearing']> = {
  id: 'desk.hearings.get',
  method: 'GET',
  path: '/v1/desk/hearings/{hearingId}',
};

/** Input of {@link notify}. */
export type NotifyInput = {
  hearingId: string;
} & Schemas['VersionBody'];

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
export const notify: Operation<NotifyInput, Schemas['DeskHearing']> = {
  id: 'desk.hearings.notify',
  method: 'POST',
  path: '/v1/desk/hearings/{hearingId}/notify',
  body: 'json',
  key: 'key',
};

/** Input of {@link reschedule}. */
export type RescheduleInput = {
  hearingId: string;
} & Schemas['HearingReschedule'];

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
export const reschedule: Operation<RescheduleInput, Schemas['DeskHearing']> = {
  id: 'desk.hearings.reschedule',
  method: 'POST',
  path: '/v1/desk/hearings/{hearingId}/reschedule',
  body: 'json',
  key: 'key',
};

/** Input of {@link cancel}. */
export type CancelInput = {
  hearingId: string;
} & Schemas['HearingCancellation'];

/**
 * 取消开庭 · Cancel a hearing
 *
 * 已通知过当事人的，由法官决定取消。Once parties were told, only a judge cancels.
 *
 * - `POST /v1/desk/hearings/{hearingId}/cancel`
 * - 办理人 · roles: clerk, judgeAssistant, judge
 */
export const cancel: Operation<CancelInput, Schemas['DeskHearing']> = {
  id: 'desk.hearings.cancel',
  method: 'POST',
  path: '/v1/desk/hearings/{hearingId}/cancel',
  body: 'json',
  key: 'key',
};

/** Input of {@link listPostponements}. */
export type ListPostponementsInput = {
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
 * 延期申请 · Requests for postponement
 *
 * 待决定的在前。Open requests, or those of one case.
 *
 * - `GET /v1/desk/postponements`
 * - 办理人 · roles: clerk, judgeAssistant, judge
 */
export const listPostponements: Operation<ListPostponementsInput, Schemas['DeskPostponementPage']> = {
  id: 'desk.hearings.listPostponements',
  method: 'GET',
  path: '/v1/desk/postponements',
  query: ['caseId', 'state', 'cursor', 'limit'],
  page: true,
};

/** Input of {@link getPostponement}. */
export type GetPostponementInput = {
  postponementId: string;
};

/**
 * 一次延期申请（法院） · One request, court's view
 *
 * 申请、证明材料和决定。The request, its proofs and decision.
 *
 * - `GET /v1/desk/postponements/{postponementId}`
 * - 办理人 · roles: clerk, judgeAssistant, judge
 */
export const getPostponement: Operation<GetPostponementInput, Schemas['DeskPostponement']> = {
  id: 'desk.hearings.getPostponement',
  method: 'GET',
  path: '/v1/desk/postponements/{postponementId}',
};

/** Input of {@link decidePostponement}. */
export type DecidePostponementInput = {
  postponementId: string;
} & Schemas['PostponementDecision'];

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
export const decidePostponement: Operation<DecidePostponementInput, Schemas['DeskPostponement']> = {
  id: 'desk.hearings.decidePostponement',
  method: 'POST',
  path: '/v1/desk/postponements/{postponementId}/decision',
  body: 'json',
  key: 'key',
};

/** Input of {@link start}. */
export type StartInput = {
  hearingId: string;
} & Schemas['VersionBody'];

/**
 * 宣布开庭 · Open the session
 *
 * 最早在预定时间前30分钟。Not earlier than 30 minutes before the listed time.
 *
 * - `POST /v1/desk/hearings/{hearingId}/start`
 * - 办理人 · roles: clerk, judge
 */
export const start: Operation<StartInput, Schemas['DeskHearing']> = {
  id: 'desk.hearings.start',
  method: 'POST',
  path: '/v1/desk/hearings/{hearingId}/start',
  body: 'json',
  key: 'key',
};

/** Input of {@link redeemTicket}. */
export type RedeemTicketInput = {
  hearingId: string;
} & Schemas['TicketRedemption'];

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
export const redeemTicket: Operation<RedeemTicketInput, Schemas['RedeemedTicket']> = {
  id: 'desk.hearings.redeemTicket',
  method: 'POST',
  path: '/v1/desk/hearings/{hearingId}/join-tickets/redeem',
  body: 'json',
  key: 'never',
};

/** Input of {@link listPresence}. */
export type ListPresenceInput = {
  hearingId: string;
  /** 上一页给出的 nextCursor · nextCursor of the page before */
  cursor?: string;
  /** 每页条数 · items per page */
  limit?: number;
};

/**
 * 到庭与故障记录（法院） · Presence and faults, court's view
 *
 * 各方的全部记录，不能修改或删除。All sides; entries are never changed or removed.
 *
 * - `GET /v1/desk/hearings/{hearingId}/presence`
 * - 办理人 · roles: clerk, judgeAssistant, judge, auditor
 */
export const listPresence: Operation<ListPresenceInput, Schemas['PresencePage']> = {
  id: 'desk.hearings.listPresence',
  method: 'GET',
  path: '/v1/desk/hearings/{hearingId}/presence',
  query: ['cursor', 'limit'],
  page: true,
};

/** Input of {@link recordPresence}. */
export type RecordPresenceInput = {
  hearingId: string;
} & Schemas['PresenceEntry'];

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
export const recordPresence: Operation<RecordPresenceInput, Schemas['Presence']> = {
  id: 'desk.hearings.recordPresence',
  method: 'POST',
  path: '/v1/desk/hearings/{hearingId}/presence',
  body: 'json',
  key: 'key',
};

/** Input of {@link end}. */
export type EndInput = {
  hearingId: string;
} & Schemas['HearingEnd'];

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
export const end: Operation<EndInput, Schemas['DeskHearing']> = {
  id: 'desk.hearings.end',
  method: 'POST',
  path: '/v1/desk/hearings/{hearingId}/end',
  body: 'json',
  key: 'key',
};

/** Input of {@link getRecord}. */
export type GetRecordInput = {
  hearingId: string;
};

/**
 * 庭审笔录（法院） · Record, court's view
 *
 * 含未公布的草稿。Drafts included.
 *
 * - `GET /v1/desk/hearings/{hearingId}/record`
 * - 办理人 · roles: clerk, judgeAssistant, judge, auditor
 */
export const getRecord: Operation<GetRecordInput, Schemas['HearingRecord']> = {
  id: 'desk.hearings.getRecord',
  method: 'GET',
  path: '/v1/desk/hearings/{hearingId}/record',
};

/** Input of {@link saveRecord}. */
export type SaveRecordInput = {
  hearingId: string;
} & Schemas['RecordDraft'];

/**
 * 保存笔录草稿 · Save the draft record
 *
 * 第一次保存即建立笔录；以后须带版本号。公布后不能直接改，只能依补正。The first save makes it; later saves need the version.
 *
 * - `PUT /v1/desk/hearings/{hearingId}/record`
 * - 办理人 · roles: clerk, judge
 */
export const saveRecord: Operation<SaveRecordInput, Schemas['HearingRecord']> = {
  id: 'desk.hearings.saveRecord',
  method: 'PUT',
  path: '/v1/desk/hearings/{hearingId}/record',
  body: 'json',
  key: 'key',
};

/** Input of {@link publishRecord}. */
export type PublishRecordInput = {
  hearingId: string;
} & Schemas['VersionBody'];

/**
 * 交当事人阅读笔录 · Open the record for reading
 *
 * 当事人可当庭或在五日内阅读、补正、签名。Parties read, correct and sign in court or within five days.
 *
 * - `POST /v1/desk/hearings/{hearingId}/record/publish`
 * - 办理人 · roles: clerk, judge
 * - 依据 · law: 民事诉讼法（2023修正）第150条
 */
export const publishRecord: Operation<PublishRecordInput, Schemas['HearingRecord']> = {
  id: 'desk.hearings.publishRecord',
  method: 'POST',
  path: '/v1/desk/hearings/{hearingId}/record/publish',
  body: 'json',
  key: 'key',
};

/** Input of {@link decideRecordObjection}. */
export type DecideRecordObjectionInput = {
  hearingId: string;
  objectionId: string;
} & Schemas['RecordObjectionDecision'];

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
export const decideRecordObjection: Operation<DecideRecordObjectionInput, Schemas['HearingRecord']> = {
  id: 'desk.hearings.decideRecordObjection',
  method: 'POST',
  path: '/v1/desk/hearings/{hearingId}/record/objections/{objectionId}/decision',
  body: 'json',
  key: 'key',
};

/** Input of {@link closeRecord}. */
export type CloseRecordInput = {
  hearingId: string;
} & Schemas['RecordClosing'];

/**
 * 记明未签名情况并归卷 · Note missing signatures and close
 *
 * 拒绝签名或未到的，记明情况附卷。Who refused or did not sign is noted, and the record goes to the file.
 *
 * - `POST /v1/desk/hearings/{hearingId}/record/close`
 * - 办理人 · roles: clerk, judge
 * - 依据 · law: 民事诉讼法（2023修正）第150条
 */
export const closeRecord: Operation<CloseRecordInput, Schemas['HearingRecord']> = {
  id: 'desk.hearings.closeRecord',
  method: 'POST',
  path: '/v1/desk/hearings/{hearingId}/record/close',
  body: 'json',
  key: 'key',
};

/** Input of {@link pronounce}. */
export type PronounceInput = {
  hearingId: string;
} & Schemas['JudgmentPronouncement'];

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
export const pronounce: Operation<PronounceInput, Schemas['Judgment']> = {
  id: 'desk.hearings.pronounce',
  method: 'POST',
  path: '/v1/desk/hearings/{hearingId}/pronounce',
  body: 'json',
  key: 'key',
};

/** Input of {@link getJudgment}. */
export type GetJudgmentInput = {
  caseId: string;
};

/**
 * 判决内容（法院） · Judgment, court's view
 *
 * 当事人看到的是送达的判决书。Parties see the served document instead.
 *
 * - `GET /v1/desk/cases/{caseId}/judgment`
 * - 办理人 · roles: clerk, judgeAssistant, judge, presidingApproval, auditor
 */
export const getJudgment: Operation<GetJudgmentInput, Schemas['Judgment']> = {
  id: 'desk.hearings.getJudgment',
  method: 'GET',
  path: '/v1/desk/cases/{caseId}/judgment',
};
