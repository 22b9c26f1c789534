// Generated from openapi/ by `pnpm generate`. Do not edit.
import type { Operation } from '../../../core/operation.ts';
import type { Schemas } from '../../types.ts';

/** Input of {@link list}. */
export type ListInput = {
  /** 状态 · state */
  state?: 'accepted' | 'inProgress' | 'judged' | 'closed' | 'archived';
  /** 案号或其一部分 · part of the case number */
  caseNumber?: string;
  /** 审判人员 · member of the panel */
  panelMemberId?: string;
  /** 上一页给出的 nextCursor · nextCursor of the page before */
  cursor?: string;
  /** 每页条数 · items per page */
  limit?: number;
};

/**
 * 本院案件 · Cases of this court
 *
 * 本院案件，按立案先后；可按状态、案号片段或审判人员筛选。
 * Cases of the staff member's court, by state, part of the case number, or member of the panel.
 *
 * - `GET /v1/desk/cases`
 * - 办理人 · roles: clerk, judgeAssistant, filingJudge, judge, presidingApproval, enforcementOfficer, auditor
 */
export const list: Operation<ListInput, Schemas['DeskCasePage']> = {
  id: 'desk.cases.list',
  method: 'GET',
  path: '/v1/desk/cases',
  query: ['state', 'caseNumber', 'panelMemberId', 'cursor', 'limit'],
  page: true,
};

/** Input of {@link get}. */
export type GetInput = {
  caseId: string;
};

/**
 * 案件（法院一侧） · A case, the court's view
 *
 * 含审限、各方关联状态和全部代理。
 * With the trial limit, the link state of each party and all representations.
 *
 * - `GET /v1/desk/cases/{caseId}`
 * - 办理人 · roles: clerk, judgeAssistant, filingJudge, judge, presidingApproval, enforcementOfficer, auditor
 */
export const get: Operation<GetInput, Schemas['DeskCase']> = {
  id: 'desk.cases.get',
  method: 'GET',
  path: '/v1/desk/cases/{caseId}',
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
 * 当事人（法院一侧） · Parties, the court's view
 *
 * 含联系方式、证件号码、案件码和答辩情况。案件码印在送达文书上，由当事人本人使用。
 * With contacts, identity numbers, the case code that is printed on the court's paper, and the state of the answer.
 *
 * - `GET /v1/desk/cases/{caseId}/parties`
 * - 办理人 · roles: clerk, judgeAssistant, filingJudge, judge, presidingApproval
 */
export const listParties: Operation<ListPartiesInput, Schemas['DeskPartyPage']> = {
  id: 'desk.cases.listParties',
  method: 'GET',
  path: '/v1/desk/cases/{caseId}/parties',
  query: ['cursor', 'limit'],
  page: true,
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
 * 时间轴（法院一侧） · Timeline, the court's view
 *
 * 全部记录，含只供法院掌握的。
 * Every entry, those for the court alone included.
 *
 * - `GET /v1/desk/cases/{caseId}/timeline`
 * - 办理人 · roles: clerk, judgeAssistant, filingJudge, judge, presidingApproval, enforcementOfficer, auditor
 */
export const timeline: Operation<TimelineInput, Schemas['DeskTimelinePage']> = {
  id: 'desk.cases.timeline',
  method: 'GET',
  path: '/v1/desk/cases/{caseId}/timeline',
  query: ['cursor', 'limit'],
  page: true,
};

/** Input of {@link setPanel}. */
export type SetPanelInput = {
  caseId: string;
} & Schemas['PanelInput'];

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
export const setPanel: Operation<SetPanelInput, Schemas['DeskCase']> = {
  id: 'desk.cases.setPanel',
  method: 'PUT',
  path: '/v1/desk/cases/{caseId}/panel',
  body: 'json',
  key: 'key',
};

/** Input of {@link setProcedure}. */
export type SetProcedureInput = {
  caseId: string;
} & Schemas['ProcedureInput'];

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
export const setProcedure: Operation<SetProcedureInput, Schemas['DeskCase']> = {
  id: 'desk.cases.setProcedure',
  method: 'PUT',
  path: '/v1/desk/cases/{caseId}/procedure',
  body: 'json',
  key: 'key',
};

/** Input of {@link setEvidencePeriod}. */
export type SetEvidencePeriodInput = {
  caseId: string;
} & Schemas['EvidencePeriodInput'];

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
export const setEvidencePeriod: Operation<SetEvidencePeriodInput, Schemas['DeskCase']> = {
  id: 'desk.cases.setEvidencePeriod',
  method: 'PUT',
  path: '/v1/desk/cases/{caseId}/evidence-period',
  body: 'json',
  key: 'key',
};

/** Input of {@link close}. */
export type CloseInput = {
  caseId: string;
} & Schemas['CaseCloseInput'];

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
export const close: Operation<CloseInput, Schemas['DeskCase']> = {
  id: 'desk.cases.close',
  method: 'POST',
  path: '/v1/desk/cases/{caseId}/close',
  body: 'json',
  key: 'key',
};

/** Input of {@link archive}. */
export type ArchiveInput = {
  caseId: string;
} & Schemas['VersionBody'];

/**
 * 归档 · Archive a case
 *
 * 没有未办待办时归档；当事人仍可查看。
 * Once no task is open; parties keep their view.
 *
 * - `POST /v1/desk/cases/{caseId}/archive`
 * - 办理人 · roles: clerk, judgeAssistant
 */
export const archive: Operation<ArchiveInput, Schemas['DeskCase']> = {
  id: 'desk.cases.archive',
  method: 'POST',
  path: '/v1/desk/cases/{caseId}/archive',
  body: 'json',
  key: 'key',
};

/** Input of {@link listSubmissions}. */
export type ListSubmissionsInput = {
  caseId: string;
  /** 上一页给出的 nextCursor · nextCursor of the page before */
  cursor?: string;
  /** 每页条数 · items per page */
  limit?: number;
};

/**
 * 诉讼材料（法院一侧） · Submissions, the court's view
 *
 * 各方提交的全部材料。
 * Everything that every party submitted.
 *
 * - `GET /v1/desk/cases/{caseId}/submissions`
 * - 办理人 · roles: clerk, judgeAssistant, judge
 */
export const listSubmissions: Operation<ListSubmissionsInput, Schemas['DeskSubmissionPage']> = {
  id: 'desk.cases.listSubmissions',
  method: 'GET',
  path: '/v1/desk/cases/{caseId}/submissions',
  query: ['cursor', 'limit'],
  page: true,
};

/** Input of {@link decideSubmission}. */
export type DecideSubmissionInput = {
  submissionId: string;
} & Schemas['SubmissionDecision'];

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
export const decideSubmission: Operation<DecideSubmissionInput, Schemas['DeskSubmission']> = {
  id: 'desk.cases.decideSubmission',
  method: 'POST',
  path: '/v1/desk/submissions/{submissionId}/decision',
  body: 'json',
  key: 'key',
};

/** Input of {@link addRepresentation}. */
export type AddRepresentationInput = {
  caseId: string;
} & Schemas['DeskRepresentationInput'];

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
export const addRepresentation: Operation<AddRepresentationInput, Schemas['Representation']> = {
  id: 'desk.cases.addRepresentation',
  method: 'POST',
  path: '/v1/desk/cases/{caseId}/representations',
  body: 'json',
  key: 'key',
};

/** Input of {@link decideRepresentation}. */
export type DecideRepresentationInput = {
  representationId: string;
} & Schemas['RepresentationDecision'];

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
export const decideRepresentation: Operation<DecideRepresentationInput, Schemas['Representation']> = {
  id: 'desk.cases.decideRepresentation',
  method: 'POST',
  path: '/v1/desk/representations/{representationId}/decision',
  body: 'json',
  key: 'key',
};

/** Input of {@link recordLinkAgreement}. */
export type RecordLinkAgreementInput = {
  partyId: string;
} & Schemas['LinkAgreementInput'];

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
export const recordLinkAgreement: Operation<RecordLinkAgreementInput, Schemas['DeskParty']> = {
  id: 'desk.cases.recordLinkAgreement',
  method: 'POST',
  path: '/v1/desk/parties/{partyId}/link-agreement',
  body: 'json',
  key: 'key',
};

/** Input of {@link setOffline}. */
export type SetOfflineInput = {
  partyId: string;
} & Schemas['OfflineInput'];

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
export const setOffline: Operation<SetOfflineInput, Schemas['DeskParty']> = {
  id: 'desk.cases.setOffline',
  method: 'POST',
  path: '/v1/desk/parties/{partyId}/offline',
  body: 'json',
  key: 'key',
};

/** Input of {@link listTasks}. */
export type ListTasksInput = {
  /** 默认 open · open by default */
  state?: 'open' | 'done';
  /** 默认本人岗位 · one's own role by default */
  role?: 'clerk' | 'judgeAssistant' | 'filingJudge' | 'judge' | 'presidingApproval' | 'enforcementOfficer' | 'any';
  /** 种类 · kind */
  kind?: string;
  /** 只看某案 · only this case */
  caseId?: string;
  /** 上一页给出的 nextCursor · nextCursor of the page before */
  cursor?: string;
  /** 每页条数 · items per page */
  limit?: number;
};

/**
 * 待办 · Tasks of the desk
 *
 * 本院待办。默认只列本岗位未办的；期间届满只产生待办，不替人作决定。
 * Tasks of this court, by default the open ones of one's own role. What falls due ends here and is never decided by the system.
 *
 * - `GET /v1/desk/tasks`
 * - 办理人 · roles: clerk, judgeAssistant, filingJudge, judge, presidingApproval, enforcementOfficer, auditor
 */
export const listTasks: Operation<ListTasksInput, Schemas['TaskPage']> = {
  id: 'desk.cases.listTasks',
  method: 'GET',
  path: '/v1/desk/tasks',
  query: ['state', 'role', 'kind', 'caseId', 'cursor', 'limit'],
  page: true,
};

/** Input of {@link completeTask}. */
export type CompleteTaskInput = {
  taskId: string;
} & Schemas['TaskCompletion'];

/**
 * 办结待办 · Complete a task
 *
 * 由待办所属岗位办结，并写明怎样办的。
 * By the role that the task belongs to, saying what was done.
 *
 * - `POST /v1/desk/tasks/{taskId}/complete`
 * - 办理人 · roles: clerk, judgeAssistant, filingJudge, judge, presidingApproval, enforcementOfficer
 */
export const completeTask: Operation<CompleteTaskInput, Schemas['Task']> = {
  id: 'desk.cases.completeTask',
  method: 'POST',
  path: '/v1/desk/tasks/{taskId}/complete',
  body: 'json',
  key: 'key',
};
