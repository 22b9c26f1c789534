// Generated from openapi/ by `pnpm generate`. Do not edit.
import type { Operation } from '../../../core/operation.ts';
import type { Schemas } from '../../types.ts';

/** Input of {@link listBills}. */
export type ListBillsInput = {
  /** 只看某案 · only this case */
  caseId?: string;
  /** 状态 · state */
  state?: 'issued' | 'overdue' | 'deferred' | 'settled' | 'deemedWithdrawn' | 'cancelled';
  /** 上一页给出的 nextCursor · nextCursor of the page before */
  cursor?: string;
  /** 每页条数 · items per page */
  limit?: number;
};

/**
 * 本院账单 · Bills of this court
 *
 * 可按案件或状态筛选。
 * By case or state.
 *
 * - `GET /v1/desk/bills`
 * - 办理人 · roles: clerk, judgeAssistant, filingJudge, judge, auditor
 */
export const listBills: Operation<ListBillsInput, Schemas['DeskBillPage']> = {
  id: 'desk.fees.listBills',
  method: 'GET',
  path: '/v1/desk/bills',
  query: ['caseId', 'state', 'cursor', 'limit'],
  page: true,
};

/** Input of {@link createBill}. */
export type CreateBillInput = {
  caseId: string;
} & Schemas['BillRequest'];

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
export const createBill: Operation<CreateBillInput, Schemas['DeskBill']> = {
  id: 'desk.fees.createBill',
  method: 'POST',
  path: '/v1/desk/cases/{caseId}/bills',
  body: 'json',
  key: 'key',
};

/** Input of {@link getBill}. */
export type GetBillInput = {
  billId: string;
};

/**
 * 账单（法院一侧） · A bill, the court's view
 *
 * 含全部支付、缓减免、退费。
 * With every payment, relief and refund.
 *
 * - `GET /v1/desk/bills/{billId}`
 * - 办理人 · roles: clerk, judgeAssistant, filingJudge, judge, auditor
 */
export const getBill: Operation<GetBillInput, Schemas['DeskBill']> = {
  id: 'desk.fees.getBill',
  method: 'GET',
  path: '/v1/desk/bills/{billId}',
};

/** Input of {@link adjustBill}. */
export type AdjustBillInput = {
  billId: string;
} & Schemas['BillAdjustment'];

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
export const adjustBill: Operation<AdjustBillInput, Schemas['DeskBill']> = {
  id: 'desk.fees.adjustBill',
  method: 'POST',
  path: '/v1/desk/bills/{billId}/adjust',
  body: 'json',
  key: 'key',
};

/** Input of {@link ruleDeemedWithdrawn}. */
export type RuleDeemedWithdrawnInput = {
  billId: string;
} & Schemas['DeemedWithdrawalRuling'];

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
export const ruleDeemedWithdrawn: Operation<RuleDeemedWithdrawnInput, Schemas['DeskBill']> = {
  id: 'desk.fees.ruleDeemedWithdrawn',
  method: 'POST',
  path: '/v1/desk/bills/{billId}/deemed-withdrawal',
  body: 'json',
  key: 'key',
};

/** Input of {@link listReliefs}. */
export type ListReliefsInput = {
  /** 默认 requested · requested by default */
  state?: 'requested' | 'granted' | 'refused' | 'lapsed';
  /** 上一页给出的 nextCursor · nextCursor of the page before */
  cursor?: string;
  /** 每页条数 · items per page */
  limit?: number;
};

/**
 * 缓减免申请（法院一侧） · Relief requests, the court's view
 *
 * 默认列待审批的，立案前提出的也在内。
 * Those to be decided by default, made before the case was opened included.
 *
 * - `GET /v1/desk/reliefs`
 * - 办理人 · roles: clerk, judgeAssistant, filingJudge, judge, auditor
 */
export const listReliefs: Operation<ListReliefsInput, Schemas['DeskReliefPage']> = {
  id: 'desk.fees.listReliefs',
  method: 'GET',
  path: '/v1/desk/reliefs',
  query: ['state', 'cursor', 'limit'],
  page: true,
};

/** Input of {@link getRelief}. */
export type GetReliefInput = {
  reliefId: string;
};

/**
 * 一份缓减免申请（法院一侧） · A relief request, the court's view
 *
 * 含证明材料。
 * With its proofs.
 *
 * - `GET /v1/desk/reliefs/{reliefId}`
 * - 办理人 · roles: clerk, judgeAssistant, filingJudge, judge, auditor
 */
export const getRelief: Operation<GetReliefInput, Schemas['DeskRelief']> = {
  id: 'desk.fees.getRelief',
  method: 'GET',
  path: '/v1/desk/reliefs/{reliefId}',
};

/** Input of {@link decideRelief}. */
export type DecideReliefInput = {
  reliefId: string;
} & Schemas['ReliefDecision'];

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
export const decideRelief: Operation<DecideReliefInput, Schemas['DeskRelief']> = {
  id: 'desk.fees.decideRelief',
  method: 'POST',
  path: '/v1/desk/reliefs/{reliefId}/decision',
  body: 'json',
  key: 'key',
};

/** Input of {@link createRefund}. */
export type CreateRefundInput = {
  billId: string;
} & Schemas['RefundInput'];

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
export const createRefund: Operation<CreateRefundInput, Schemas['Refund']> = {
  id: 'desk.fees.createRefund',
  method: 'POST',
  path: '/v1/desk/bills/{billId}/refunds',
  body: 'json',
  key: 'key',
};

/** Input of {@link confirmRefund}. */
export type ConfirmRefundInput = {
  refundId: string;
} & Schemas['RefundConfirmation'];

/**
 * 登记已退还 · Confirm that a refund was paid out
 *
 * 登记退还日期和凭证号；多付的那一笔支付同时转为已退款。
 * Records day and voucher; the payment in excess becomes refunded with it.
 *
 * - `POST /v1/desk/refunds/{refundId}/confirm`
 * - 办理人 · roles: clerk
 */
export const confirmRefund: Operation<ConfirmRefundInput, Schemas['Refund']> = {
  id: 'desk.fees.confirmRefund',
  method: 'POST',
  path: '/v1/desk/refunds/{refundId}/confirm',
  body: 'json',
  key: 'key',
};
