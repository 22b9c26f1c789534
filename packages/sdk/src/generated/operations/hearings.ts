// Generated from openapi/ by `pnpm generate`. Do not edit.
import type { Operation } from '../../core/operation.ts';
import type { Schemas } from '../types.ts';

/** Input of {@link list}. */
export type ListInput = {
  caseId: string;
  /** 上一页给出的 nextCursor · nextCursor of the page before */
  cursor?: string;
  /** 每页条数 · items per page */
  limit?: number;
};

/**
 * 案件的开庭安排 · Hearings of a case
 *
 * 只列已经通知过的开庭，含改期前的（标明由哪次代替）。Only hearings the parties were told of; a replaced one names its successor.
 *
 * - `GET /v1/cases/{caseId}/hearings`
 * - 办理人 · roles: litigant, agent, familyHelper, stationHelper, app, roomAgent
 */
export const list: Operation<ListInput, Schemas['HearingPage']> = {
  id: 'hearings.list',
  method: 'GET',
  path: '/v1/cases/{caseId}/hearings',
  query: ['cursor', 'limit'],
  page: true,
};

/** Input of {@link get}. */
export type GetInput = {
  hearingId: string;
};

/**
 * 一次开庭 · One hearing
 *
 * 时间、地点、方式、合议庭、本方是否已有效送达，以及不到庭的后果。
 * Time, place, mode, panel, whether your own summons took effect, and what absence leads to.
 *
 * - `GET /v1/hearings/{hearingId}`
 * - 办理人 · roles: litigant, agent, familyHelper, stationHelper, app, roomAgent
 */
export const get: Operation<GetInput, Schemas['Hearing']> = {
  id: 'hearings.get',
  method: 'GET',
  path: '/v1/hearings/{hearingId}',
};

/** Input of {@link mySchedule}. */
export type MyScheduleInput = {
  /** 从哪一天起（含），默认今天 · first day, today if absent */
  from?: string;
  /** 到哪一天止（含） · last day */
  to?: string;
  /** 上一页给出的 nextCursor · nextCursor of the page before */
  cursor?: string;
  /** 每页条数 · items per page */
  limit?: number;
};

/**
 * 我的庭审日程 · My hearings over all cases
 *
 * 所有有权查看的案件中的开庭，按时间先后；时间互相冲突的会标出。
 * Hearings of every case you may see, by time; overlaps are marked so that a postponement can be asked for early.
 *
 * - `GET /v1/hearings/schedule`
 * - 办理人 · roles: litigant, agent, familyHelper, app
 */
export const mySchedule: Operation<MyScheduleInput, Schemas['ScheduledHearingPage']> = {
  id: 'hearings.mySchedule',
  method: 'GET',
  path: '/v1/hearings/schedule',
  query: ['from', 'to', 'cursor', 'limit'],
  page: true,
};

/** Input of {@link listPublic}. */
export type ListPublicInput = {
  courtId: string;
  /** 只看这一天 · only this day */
  on?: string;
  /** 上一页给出的 nextCursor · nextCursor of the page before */
  cursor?: string;
  /** 每页条数 · items per page */
  limit?: number;
};

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
export const listPublic: Operation<ListPublicInput, Schemas['PublicHearingPage']> = {
  id: 'hearings.listPublic',
  method: 'GET',
  path: '/v1/public/courts/{courtId}/hearings',
  query: ['on', 'cursor', 'limit'],
  open: true,
  page: true,
};

/** Input of {@link listPostponements}. */
export type ListPostponementsInput = {
  hearingId: string;
  /** 上一页给出的 nextCursor · nextCursor of the page before */
  cursor?: string;
  /** 每页条数 · items per page */
  limit?: number;
};

/**
 * 本方的延期申请 · Own requests for postponement
 *
 * 只看到本方提出的申请。Only the requests of your own side.
 *
 * - `GET /v1/hearings/{hearingId}/postponements`
 * - 办理人 · roles: litigant, agent, familyHelper, app
 */
export const listPostponements: Operation<ListPostponementsInput, Schemas['PostponementPage']> = {
  id: 'hearings.listPostponements',
  method: 'GET',
  path: '/v1/hearings/{hearingId}/postponements',
  query: ['cursor', 'limit'],
  page: true,
};

/** Input of {@link requestPostponement}. */
export type RequestPostponementInput = {
  hearingId: string;
} & Schemas['PostponementRequest'];

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
export const requestPostponement: Operation<RequestPostponementInput, Schemas['Postponement']> = {
  id: 'hearings.requestPostponement',
  method: 'POST',
  path: '/v1/hearings/{hearingId}/postponements',
  body: 'json',
  key: 'key',
};

/** Input of {@link getPostponement}. */
export type GetPostponementInput = {
  postponementId: string;
};

/**
 * 一次延期申请 · One request for postponement
 *
 * 申请、决定和理由。另一方看不到。The request, its decision and reasons; not shown to the other side.
 *
 * - `GET /v1/postponements/{postponementId}`
 * - 办理人 · roles: litigant, agent, familyHelper, app
 */
export const getPostponement: Operation<GetPostponementInput, Schemas['Postponement']> = {
  id: 'hearings.getPostponement',
  method: 'GET',
  path: '/v1/postponements/{postponementId}',
};

/** Input of {@link withdrawPostponement}. */
export type WithdrawPostponementInput = {
  postponementId: string;
} & Schemas['VersionBody'];

/**
 * 撤回延期申请 · Withdraw a request for postponement
 *
 * 撤回后按原时间开庭。The hearing stays at its time.
 *
 * - `POST /v1/postponements/{postponementId}/withdraw`
 * - 办理人 · roles: litigant, agent
 */
export const withdrawPostponement: Operation<WithdrawPostponementInput, Schemas['Postponement']> = {
  id: 'hearings.withdrawPostponement',
  method: 'POST',
  path: '/v1/postponements/{postponementId}/withdraw',
  body: 'json',
  key: 'key',
};

/** Input of {@link selfTest}. */
export type SelfTestInput = {
  hearingId: string;
} & Schemas['SelfTestReport'];

/**
 * 报告试机结果 · Report a device test
 *
 * 开庭前任何时候都可以试；不通过会告诉您怎么办，并请书记员联系您。
 * Any time before the hearing. A failed test says what to do and asks the clerk to get in touch.
 *
 * - `POST /v1/hearings/{hearingId}/self-tests`
 * - 办理人 · roles: litigant, agent, stationHelper
 */
export const selfTest: Operation<SelfTestInput, Schemas['SelfTestResult']> = {
  id: 'hearings.selfTest',
  method: 'POST',
  path: '/v1/hearings/{hearingId}/self-tests',
  body: 'json',
  key: 'key',
};

/** Input of {@link createJoinTicket}. */
export type CreateJoinTicketInput = {
  hearingId: string;
} & Schemas['JoinTicketRequest'];

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
export const createJoinTicket: Operation<CreateJoinTicketInput, Schemas['JoinTicket']> = {
  id: 'hearings.createJoinTicket',
  method: 'POST',
  path: '/v1/hearings/{hearingId}/join-tickets',
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
 * 本方的到庭与故障记录 · Presence and faults of your side
 *
 * 进入、离开、断线和故障都留痕，作为判断是否拒不到庭的依据。Kept as evidence of whether absence had a cause.
 *
 * - `GET /v1/hearings/{hearingId}/presence`
 * - 办理人 · roles: litigant, agent, familyHelper, app
 * - 依据 · law: 人民法院在线诉讼规则第25条
 */
export const listPresence: Operation<ListPresenceInput, Schemas['PresencePage']> = {
  id: 'hearings.listPresence',
  method: 'GET',
  path: '/v1/hearings/{hearingId}/presence',
  query: ['cursor', 'limit'],
  page: true,
};

/** Input of {@link reportFault}. */
export type ReportFaultInput = {
  hearingId: string;
} & Schemas['FaultReport'];

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
export const reportFault: Operation<ReportFaultInput, Schemas['Presence']> = {
  id: 'hearings.reportFault',
  method: 'POST',
  path: '/v1/hearings/{hearingId}/faults',
  body: 'json',
  key: 'key',
};

/** Input of {@link getRecord}. */
export type GetRecordInput = {
  hearingId: string;
};

/**
 * 阅读庭审笔录 · Read the record
 *
 * 公布后可读；只读不签，没有任何效力。Readable once published; reading has no effect.
 *
 * - `GET /v1/hearings/{hearingId}/record`
 * - 办理人 · roles: litigant, agent
 * - 依据 · law: 民事诉讼法（2023修正）第150条
 */
export const getRecord: Operation<GetRecordInput, Schemas['HearingRecord']> = {
  id: 'hearings.getRecord',
  method: 'GET',
  path: '/v1/hearings/{hearingId}/record',
};

/** Input of {@link signRecord}. */
export type SignRecordInput = {
  hearingId: string;
} & Schemas['RecordSigning'];

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
export const signRecord: Operation<SignRecordInput, Schemas['HearingRecord']> = {
  id: 'hearings.signRecord',
  method: 'POST',
  path: '/v1/hearings/{hearingId}/record/sign',
  body: 'json',
  key: 'key',
};

/** Input of {@link objectToRecord}. */
export type ObjectToRecordInput = {
  hearingId: string;
} & Schemas['RecordObjectionRequest'];

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
export const objectToRecord: Operation<ObjectToRecordInput, Schemas['HearingRecord']> = {
  id: 'hearings.objectToRecord',
  method: 'POST',
  path: '/v1/hearings/{hearingId}/record/objections',
  body: 'json',
  key: 'key',
};
