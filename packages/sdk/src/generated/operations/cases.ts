// Generated from openapi/ by `pnpm generate`. Do not edit.
import type { Operation } from '../../core/operation.ts';
import type { Schemas } from '../types.ts';

/** Input of {@link list}. */
export type ListInput = {
  /** 只看某一状态 · only this state */
  state?: 'accepted' | 'inProgress' | 'judged' | 'closed' | 'archived';
  /** 上一页给出的 nextCursor · nextCursor of the page before */
  cursor?: string;
  /** 每页条数 · items per page */
  limit?: number;
};

/**
 * 我的案件 · My cases
 *
 * 列出本人作为当事人、代理人或经当事人同意的协助人能看的案件，按立案先后。
 * Every case that this account may see, as party, agent or recorded helper, in order of opening.
 *
 * - `GET /v1/cases`
 * - 办理人 · roles: litigant, agent, familyHelper, stationHelper
 */
export const list: Operation<ListInput, Schemas['CasePage']> = {
  id: 'cases.list',
  method: 'GET',
  path: '/v1/cases',
  query: ['state', 'cursor', 'limit'],
  page: true,
};

/** Input of {@link get}. */
export type GetInput = {
  caseId: string;
};

/**
 * 案件详情 · A case
 *
 * 案号、案由、程序、审判组织、各方、与我有关的期限。不含对方的联系方式、住址和证件号码。
 * The case as this person may see it, with the deadlines that concern this person; no contact data of the other side.
 *
 * - `GET /v1/cases/{caseId}`
 * - 办理人 · roles: litigant, agent, familyHelper, stationHelper
 */
export const get: Operation<GetInput, Schemas['Case']> = {
  id: 'cases.get',
  method: 'GET',
  path: '/v1/cases/{caseId}',
};

/** Input of {@link roomSummary}. */
export type RoomSummaryInput = {
  caseId: string;
};

/**
 * 案件群可见的案件摘要 · The case as the room may see it
 *
 * 只供案件群助手使用：案号尾号、程序、状态、审判组织。没有开通案件群的案件一律 404。
 * For the room agent alone: tail of the number, procedure, state, panel. A case without an open room answers 404.
 *
 * - `GET /v1/cases/{caseId}/room-summary`
 * - 办理人 · roles: roomAgent
 */
export const roomSummary: Operation<RoomSummaryInput, Schemas['CaseRoomSummary']> = {
  id: 'cases.roomSummary',
  method: 'GET',
  path: '/v1/cases/{caseId}/room-summary',
};

/** Input of {@link listParties}. */
export type ListPartiesInput = {
  caseId: string;
  /** 上一页给出的 nextCursor · nextCursor of the page before */
  cursor?: string;
  /** 每页条数 · items per page */
  limit?: number;
};

/**
 * 案件当事人 · Parties of the case
 *
 * 各方名称、诉讼地位和已登记的代理人。对方的电话、住址、证件号码一律不返回；自己的以掩码返回。
 * Names, roles and registered agents. Phone, address and identity number of the other side are never returned; one's own are masked.
 *
 * - `GET /v1/cases/{caseId}/parties`
 * - 办理人 · roles: litigant, agent, familyHelper, stationHelper
 */
export const listParties: Operation<ListPartiesInput, Schemas['CasePartyPage']> = {
  id: 'cases.listParties',
  method: 'GET',
  path: '/v1/cases/{caseId}/parties',
  query: ['cursor', 'limit'],
  page: true,
};

/** Input of {@link listRepresentations}. */
export type ListRepresentationsInput = {
  caseId: string;
  /** 上一页给出的 nextCursor · nextCursor of the page before */
  cursor?: string;
  /** 每页条数 · items per page */
  limit?: number;
};

/**
 * 本方的诉讼代理 · Representation of one's own side
 *
 * 本方委托的代理人、授权范围和手续状态。对方已登记的代理人见当事人列表。
 * The agents of one's own party with authority and state; registered agents of the other side are in the list of parties.
 *
 * - `GET /v1/cases/{caseId}/representations`
 * - 办理人 · roles: litigant, agent, familyHelper, stationHelper
 */
export const listRepresentations: Operation<ListRepresentationsInput, Schemas['RepresentationPage']> = {
  id: 'cases.listRepresentations',
  method: 'GET',
  path: '/v1/cases/{caseId}/representations',
  query: ['cursor', 'limit'],
  page: true,
};

/** Input of {@link addRepresentation}. */
export type AddRepresentationInput = {
  caseId: string;
} & Schemas['RepresentationInput'];

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
export const addRepresentation: Operation<AddRepresentationInput, Schemas['Representation']> = {
  id: 'cases.addRepresentation',
  method: 'POST',
  path: '/v1/cases/{caseId}/representations',
  body: 'json',
  key: 'key',
};

/** Input of {@link endRepresentation}. */
export type EndRepresentationInput = {
  representationId: string;
} & Schemas['RepresentationEnd'];

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
export const endRepresentation: Operation<EndRepresentationInput, Schemas['Representation']> = {
  id: 'cases.endRepresentation',
  method: 'POST',
  path: '/v1/representations/{representationId}/end',
  body: 'json',
  key: 'key',
};

/** Input of {@link timeline}. */
export type TimelineInput = {
  caseId: string;
  /** 上一页给出的 nextCursor · nextCursor of the page before */
  cursor?: string;
  /** 每页条数 · items per page */
  limit?: number;
};

/**
 * 案件时间轴 · Timeline of the case
 *
 * 本案发生过的、可以告知本人的事项，按时间先后。每条写明告知范围；到期前不告知的不出现。
 * What has happened and may be told to this reader, oldest first. Every entry has its audience; nothing appears before its release.
 *
 * - `GET /v1/cases/{caseId}/timeline`
 * - 办理人 · roles: litigant, agent, familyHelper, stationHelper
 */
export const timeline: Operation<TimelineInput, Schemas['TimelinePage']> = {
  id: 'cases.timeline',
  method: 'GET',
  path: '/v1/cases/{caseId}/timeline',
  query: ['cursor', 'limit'],
  page: true,
};

/** Input of {@link nextActions}. */
export type NextActionsInput = {
  caseId: string;
};

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
export const nextActions: Operation<NextActionsInput, Schemas['NextActions']> = {
  id: 'cases.nextActions',
  method: 'GET',
  path: '/v1/cases/{caseId}/next-actions',
};

/** Input of {@link listSubmissions}. */
export type ListSubmissionsInput = {
  caseId: string;
  /** 只看某一类 · only this kind */
  kind?: Schemas['SubmissionKind'];
  /** 上一页给出的 nextCursor · nextCursor of the page before */
  cursor?: string;
  /** 每页条数 · items per page */
  limit?: number;
};

/**
 * 诉讼材料 · Submissions
 *
 * 本方提交的全部材料，以及法院已转送的对方材料。
 * Everything one's own party submitted, and what the court has forwarded from the other side.
 *
 * - `GET /v1/cases/{caseId}/submissions`
 * - 办理人 · roles: litigant, agent, familyHelper, stationHelper
 */
export const listSubmissions: Operation<ListSubmissionsInput, Schemas['SubmissionPage']> = {
  id: 'cases.listSubmissions',
  method: 'GET',
  path: '/v1/cases/{caseId}/submissions',
  query: ['kind', 'cursor', 'limit'],
  page: true,
};

/** Input of {@link submit}. */
export type SubmitInput = {
  caseId: string;
} & Schemas['SubmissionInput'];

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
export const submit: Operation<SubmitInput, Schemas['Submission']> = {
  id: 'cases.submit',
  method: 'POST',
  path: '/v1/cases/{caseId}/submissions',
  body: 'json',
  key: 'key',
};

/** Input of {@link getSubmission}. */
export type GetSubmissionInput = {
  submissionId: string;
};

/**
 * 一份诉讼材料 · One submission
 *
 * 收件编号、时间、审核结果和退回理由。对方的材料只在法院转送后可见。
 * Receipt, time, result of the check and reasons for a return; the other side's only after the court forwarded it.
 *
 * - `GET /v1/submissions/{submissionId}`
 * - 办理人 · roles: litigant, agent, familyHelper, stationHelper
 */
export const getSubmission: Operation<GetSubmissionInput, Schemas['Submission']> = {
  id: 'cases.getSubmission',
  method: 'GET',
  path: '/v1/submissions/{submissionId}',
};

/** Input of {@link link}. */
export type LinkInput = Schemas['CaseLinkRequest'];

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
export const link: Operation<LinkInput, Schemas['CaseLink']> = {
  id: 'cases.link',
  method: 'POST',
  path: '/v1/case-links',
  body: 'json',
  key: 'never',
};

/** Input of {@link calendar}. */
export type CalendarInput = {
  caseId: string;
};

/**
 * 本案日历 · Calendar of the case (ICS)
 *
 * RFC 5545 日历：本人能看的开庭和与本人有关的期限。内容相同则字节相同，可订阅。
 * RFC 5545: hearings and deadlines that this person may see. The same facts give the same bytes.
 *
 * - `GET /v1/cases/{caseId}/calendar`
 * - 办理人 · roles: litigant, agent, familyHelper, stationHelper
 */
export const calendar: Operation<CalendarInput, string> = {
  id: 'cases.calendar',
  method: 'GET',
  path: '/v1/cases/{caseId}/calendar',
  answer: 'text',
};

/** Input of {@link myCalendar}. */
export type MyCalendarInput = void;

/**
 * 我的全部案件日历 · Calendar of all my cases (ICS)
 *
 * 本人全部在办案件的开庭和期限，一个日历，供律师订阅。
 * Hearings and deadlines of every open case of this account in one calendar, for lawyers who live without a room.
 *
 * - `GET /v1/calendar`
 * - 办理人 · roles: litigant, agent
 */
export const myCalendar: Operation<MyCalendarInput, string> = {
  id: 'cases.myCalendar',
  method: 'GET',
  path: '/v1/calendar',
  answer: 'text',
};
