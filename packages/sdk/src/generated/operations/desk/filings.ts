// Generated from openapi/ by `pnpm generate`. Do not edit.
import type { Operation } from '../../../core/operation.ts';
import type { Schemas } from '../../types.ts';

/** Input of {@link list}. */
export type ListInput = {
  /** 只看这一状态 · only this state */
  state?: string;
  /** 网上或窗口 · online or at a counter */
  channel?: 'online' | 'counter';
  /** 期限不晚于这一天 · something runs out on or before this day */
  dueBefore?: string;
  /** 上一页给出的 nextCursor · nextCursor of the page before */
  cursor?: string;
  /** 每页条数 · items per page */
  limit?: number;
};

/**
 * 本院收到的立案申请 · Filings at this court
 *
 * 本院管辖的，和本院作为协作法院代收的；草稿不在其内。
 * Those for this court to decide and those it received for another; never a draft.
 *
 * - `GET /v1/desk/filings`
 * - 办理人 · roles: clerk, filingJudge, judgeAssistant, stationHelper
 */
export const list: Operation<ListInput, Schemas['DeskFilingPage']> = {
  id: 'desk.filings.list',
  method: 'GET',
  path: '/v1/desk/filings',
  query: ['state', 'channel', 'dueBefore', 'cursor', 'limit'],
  page: true,
};

/** Input of {@link get}. */
export type GetInput = {
  filingId: string;
};

/**
 * 审查立案申请 · Read a filing for review
 *
 * 全部材料、提交时的检查结果、期限、原件交接，和只给法院看的减免缓申请。
 * All papers, what the check found, the clocks, custody, and the relief request that the court alone may see.
 *
 * - `GET /v1/desk/filings/{filingId}`
 * - 办理人 · roles: clerk, filingJudge, judgeAssistant, stationHelper
 */
export const get: Operation<GetInput, Schemas['DeskFiling']> = {
  id: 'desk.filings.get',
  method: 'GET',
  path: '/v1/desk/filings/{filingId}',
};

/** Input of {@link update}. */
export type UpdateInput = {
  filingId: string;
} & Schemas['FilingUpdate'];

/**
 * 窗口补录 · Complete at the counter
 *
 * 推送之前，按来人的说明补录内容；只在代收的窗口。
 * Before the push, what the person at the counter adds; only where it was received.
 *
 * - `PUT /v1/desk/filings/{filingId}`
 * - 办理人 · roles: clerk, stationHelper
 */
export const update: Operation<UpdateInput, Schemas['DeskFiling']> = {
  id: 'desk.filings.update',
  method: 'PUT',
  path: '/v1/desk/filings/{filingId}',
  body: 'json',
  key: 'key',
};

/** Input of {@link receiveAtCounter}. */
export type ReceiveAtCounterInput = Schemas['CounterFiling'];

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
export const receiveAtCounter: Operation<ReceiveAtCounterInput, Schemas['DeskFiling']> = {
  id: 'desk.filings.receiveAtCounter',
  method: 'POST',
  path: '/v1/desk/counter-filings',
  body: 'json',
  key: 'key',
};

/** Input of {@link push}. */
export type PushInput = {
  filingId: string;
} & Schemas['FilingPush'];

/**
 * 推送管辖法院 · Push to the competent court
 *
 * 七日审查期限自推送次日起算，由管辖法院决定。来人在等的，同时开始 30 分钟的服务目标计时（不是法定期限）。
 * The seven days run from the day after; the competent court decides. If the person waits, a 30-minute service target (not a law) starts too.
 *
 * - `POST /v1/desk/filings/{filingId}/push`
 * - 办理人 · roles: clerk, stationHelper
 */
export const push: Operation<PushInput, Schemas['DeskFiling']> = {
  id: 'desk.filings.push',
  method: 'POST',
  path: '/v1/desk/filings/{filingId}/push',
  body: 'json',
  key: 'key',
};

/** Input of {@link recordCustody}. */
export type RecordCustodyInput = {
  filingId: string;
} & Schemas['CustodyEntry'];

/**
 * 登记原件交接 · Record custody of the originals
 *
 * 依次登记：协作法院寄出（接收后两个工作日内，附单号）、管辖法院收到。每一步记下谁、何时。
 * In order: couriered by the assisting court (within two working days, with tracking number), received by the competent court. Who and when are kept.
 *
 * - `POST /v1/desk/filings/{filingId}/custody`
 * - 办理人 · roles: clerk, stationHelper
 */
export const recordCustody: Operation<RecordCustodyInput, Schemas['DeskFiling']> = {
  id: 'desk.filings.recordCustody',
  method: 'POST',
  path: '/v1/desk/filings/{filingId}/custody',
  body: 'json',
  key: 'key',
};

/** Input of {@link supplementAtCounter}. */
export type SupplementAtCounterInput = {
  filingId: string;
} & Schemas['FilingSupplement'];

/**
 * 窗口代收补正 · Supplement at the counter
 *
 * 没有智能手机的人到窗口补正，与网上补正效力相同；记下是谁代录的。
 * For people without a smartphone; the same effect as online, and who typed it is recorded.
 *
 * - `POST /v1/desk/filings/{filingId}/supplement`
 * - 办理人 · roles: clerk, stationHelper
 */
export const supplementAtCounter: Operation<SupplementAtCounterInput, Schemas['DeskFiling']> = {
  id: 'desk.filings.supplementAtCounter',
  method: 'POST',
  path: '/v1/desk/filings/{filingId}/supplement',
  body: 'json',
  key: 'key',
};

/** Input of {@link requestSupplement}. */
export type RequestSupplementInput = {
  filingId: string;
} & Schemas['SupplementRequest'];

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
export const requestSupplement: Operation<RequestSupplementInput, Schemas['DeskFiling']> = {
  id: 'desk.filings.requestSupplement',
  method: 'POST',
  path: '/v1/desk/filings/{filingId}/supplement-request',
  body: 'json',
  key: 'key',
};

/** Input of {@link accept}. */
export type AcceptInput = {
  filingId: string;
} & Schemas['FilingAcceptance'];

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
export const accept: Operation<AcceptInput, Schemas['DeskFiling']> = {
  id: 'desk.filings.accept',
  method: 'POST',
  path: '/v1/desk/filings/{filingId}/accept',
  body: 'json',
  key: 'key',
};

/** Input of {@link refuse}. */
export type RefuseInput = {
  filingId: string;
} & Schemas['FilingRefusal'];

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
export const refuse: Operation<RefuseInput, Schemas['DeskFiling']> = {
  id: 'desk.filings.refuse',
  method: 'POST',
  path: '/v1/desk/filings/{filingId}/refuse',
  body: 'json',
  key: 'key',
};

/** Input of {@link sendBack}. */
export type SendBackInput = {
  filingId: string;
} & Schemas['FilingSendBack'];

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
export const sendBack: Operation<SendBackInput, Schemas['DeskFiling']> = {
  id: 'desk.filings.sendBack',
  method: 'POST',
  path: '/v1/desk/filings/{filingId}/send-back',
  body: 'json',
  key: 'key',
};

/** Input of {@link recordFigure}. */
export type RecordFigureInput = {
  courtId: string;
} & Schemas['CourtFigureEntry'];

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
export const recordFigure: Operation<RecordFigureInput, Schemas['CourtFigure']> = {
  id: 'desk.filings.recordFigure',
  method: 'POST',
  path: '/v1/desk/courts/{courtId}/figures',
  body: 'json',
  key: 'key',
};
