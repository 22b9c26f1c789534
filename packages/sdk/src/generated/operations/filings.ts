// Generated from openapi/ by `pnpm generate`. Do not edit.
import type { Operation } from '../../core/operation.ts';
import type { Schemas } from '../types.ts';

/** Input of {@link listCourts}. */
export type ListCourtsInput = {
  /** 行政区划代码（6 位） · region code of six digits */
  regionCode?: string;
  /** 上一页给出的 nextCursor · nextCursor of the page before */
  cursor?: string;
  /** 每页条数 · items per page */
  limit?: number;
};

/**
 * 法院列表 · Courts
 *
 * 可以网上立案或代收跨域立案材料的法院。法院代字由行政区划代码推得，供演示。
 * Courts that take filings online or receive for others. Court words are derived from region codes, for demonstration.
 *
 * - `GET /v1/public/courts`
 * - 公开 · public
 */
export const listCourts: Operation<ListCourtsInput, Schemas['CourtPage']> = {
  id: 'filings.listCourts',
  method: 'GET',
  path: '/v1/public/courts',
  query: ['regionCode', 'cursor', 'limit'],
  open: true,
  page: true,
};

/** Input of {@link getRules}. */
export type GetRulesInput = {
  courtId: string;
  /** 只看这一案由的要求 · only what this cause asks */
  causeOfAction?: string;
};

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
export const getRules: Operation<GetRulesInput, Schemas['FilingRules']> = {
  id: 'filings.getRules',
  method: 'GET',
  path: '/v1/public/courts/{courtId}/filing-rules',
  query: ['causeOfAction'],
  open: true,
};

/** Input of {@link preflight}. */
export type PreflightInput = Schemas['FilingDraft'];

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
export const preflight: Operation<PreflightInput, Schemas['FilingPreflight']> = {
  id: 'filings.preflight',
  method: 'POST',
  path: '/v1/filings/preflight',
  body: 'json',
  key: 'safe',
};

/** Input of {@link list}. */
export type ListInput = {
  /** 只看这一状态 · only this state */
  state?: string;
  /** 上一页给出的 nextCursor · nextCursor of the page before */
  cursor?: string;
  /** 每页条数 · items per page */
  limit?: number;
};

/**
 * 我的立案 · My filings
 *
 * 本人提交或已关联到本人的立案申请，含在窗口提交后关联的。
 * Filings of one's own, including those received at a counter and linked since.
 *
 * - `GET /v1/filings`
 * - 办理人 · roles: litigant, agent
 */
export const list: Operation<ListInput, Schemas['FilingPage']> = {
  id: 'filings.list',
  method: 'GET',
  path: '/v1/filings',
  query: ['state', 'cursor', 'limit'],
  page: true,
};

/** Input of {@link create}. */
export type CreateInput = Schemas['FilingDraft'];

/**
 * 新建立案草稿 · Start a draft
 *
 * 草稿可以不完整，法院看不到。要提交请用 filings.submit。
 * A draft may be incomplete and is not seen by the court. Submit it with filings.submit.
 *
 * - `POST /v1/filings`
 * - 办理人 · roles: litigant, agent
 */
export const create: Operation<CreateInput, Schemas['Filing']> = {
  id: 'filings.create',
  method: 'POST',
  path: '/v1/filings',
  body: 'json',
  key: 'key',
};

/** Input of {@link get}. */
export type GetInput = {
  filingId: string;
};

/**
 * 查看立案申请 · Read a filing
 *
 * 状态、收件凭证、要补什么、到哪天、谁决定的、案号。查看没有法律效果。
 * State, receipts, what is to be supplemented and by when, the decision, the case number. Reading has no effect.
 *
 * - `GET /v1/filings/{filingId}`
 * - 办理人 · roles: litigant, agent
 */
export const get: Operation<GetInput, Schemas['Filing']> = {
  id: 'filings.get',
  method: 'GET',
  path: '/v1/filings/{filingId}',
};

/** Input of {@link update}. */
export type UpdateInput = {
  filingId: string;
} & Schemas['FilingUpdate'];

/**
 * 修改草稿 · Change a draft
 *
 * 以新内容整体替换；只有草稿能改，提交后请走补正。
 * Replaces the content. Only a draft can be changed; afterwards use the supplement.
 *
 * - `PUT /v1/filings/{filingId}`
 * - 办理人 · roles: litigant, agent
 */
export const update: Operation<UpdateInput, Schemas['Filing']> = {
  id: 'filings.update',
  method: 'PUT',
  path: '/v1/filings/{filingId}',
  body: 'json',
  key: 'key',
};

/** Input of {@link discard}. */
export type DiscardInput = {
  filingId: string;
} & Schemas['VersionBody'];

/**
 * 作废草稿 · Discard a draft
 *
 * 草稿作废，内容清除；法院未曾看到。
 * The draft ends and its content is erased; the court never saw it.
 *
 * - `POST /v1/filings/{filingId}/discard`
 * - 办理人 · roles: litigant, agent
 */
export const discard: Operation<DiscardInput, Schemas['Filing']> = {
  id: 'filings.discard',
  method: 'POST',
  path: '/v1/filings/{filingId}/discard',
  body: 'json',
  key: 'key',
};

/** Input of {@link submit}. */
export type SubmitInput = {
  filingId: string;
} & Schemas['FilingSubmission'];

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
export const submit: Operation<SubmitInput, Schemas['Filing']> = {
  id: 'filings.submit',
  method: 'POST',
  path: '/v1/filings/{filingId}/submit',
  body: 'json',
  key: 'key',
};

/** Input of {@link supplement}. */
export type SupplementInput = {
  filingId: string;
} & Schemas['FilingSupplement'];

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
export const supplement: Operation<SupplementInput, Schemas['Filing']> = {
  id: 'filings.supplement',
  method: 'POST',
  path: '/v1/filings/{filingId}/supplement',
  body: 'json',
  key: 'key',
};

/** Input of {@link withdraw}. */
export type WithdrawInput = {
  filingId: string;
} & Schemas['FilingWithdrawal'];

/**
 * 撤回立案申请 · Withdraw before the decision
 *
 * 法院决定之前可以撤回，不影响以后再起诉；立案之后请向办案法官申请撤诉。
 * Possible until the decision; it does not bar a new filing. After acceptance ask the judge to withdraw the suit.
 *
 * - `POST /v1/filings/{filingId}/withdraw`
 * - 办理人 · roles: litigant, agent
 */
export const withdraw: Operation<WithdrawInput, Schemas['Filing']> = {
  id: 'filings.withdraw',
  method: 'POST',
  path: '/v1/filings/{filingId}/withdraw',
  body: 'json',
  key: 'key',
};

/** Input of {@link link}. */
export type LinkInput = Schemas['FilingLink'];

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
export const link: Operation<LinkInput, Schemas['Filing']> = {
  id: 'filings.link',
  method: 'POST',
  path: '/v1/filing-links',
  body: 'json',
  key: 'key',
};
