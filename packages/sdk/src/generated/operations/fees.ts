// Generated from openapi/ by `pnpm generate`. Do not edit.
import type { Operation } from '../../core/operation.ts';
import type { Schemas } from '../types.ts';

/** Input of {@link estimate}. */
export type EstimateInput = Schemas['FeeEstimateRequest'];

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
export const estimate: Operation<EstimateInput, Schemas['FeeEstimate']> = {
  id: 'fees.estimate',
  method: 'POST',
  path: '/v1/public/fees/estimate',
  body: 'json',
  key: 'safe',
  open: true,
};

/** Input of {@link listBills}. */
export type ListBillsInput = {
  caseId: string;
  /** 上一页给出的 nextCursor · nextCursor of the page before */
  cursor?: string;
  /** 每页条数 · items per page */
  limit?: number;
};

/**
 * 本方账单 · Bills of one's own side
 *
 * 本方在本案的账单；对方的账单看不到。
 * Bills of one's own party in this case; those of the other side are not shown.
 *
 * - `GET /v1/cases/{caseId}/bills`
 * - 办理人 · roles: litigant, agent, familyHelper, stationHelper
 */
export const listBills: Operation<ListBillsInput, Schemas['BillPage']> = {
  id: 'fees.listBills',
  method: 'GET',
  path: '/v1/cases/{caseId}/bills',
  query: ['cursor', 'limit'],
  page: true,
};

/** Input of {@link getBill}. */
export type GetBillInput = {
  billId: string;
};

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
export const getBill: Operation<GetBillInput, Schemas['Bill']> = {
  id: 'fees.getBill',
  method: 'GET',
  path: '/v1/bills/{billId}',
};

/** Input of {@link listPayments}. */
export type ListPaymentsInput = {
  billId: string;
  /** 上一页给出的 nextCursor · nextCursor of the page before */
  cursor?: string;
  /** 每页条数 · items per page */
  limit?: number;
};

/**
 * 支付记录 · Payments of a bill
 *
 * 这张账单的每一笔支付和结果。
 * Every payment of this bill with its outcome.
 *
 * - `GET /v1/bills/{billId}/payments`
 * - 办理人 · roles: litigant, agent, familyHelper, stationHelper
 */
export const listPayments: Operation<ListPaymentsInput, Schemas['PaymentPage']> = {
  id: 'fees.listPayments',
  method: 'GET',
  path: '/v1/bills/{billId}/payments',
  query: ['cursor', 'limit'],
  page: true,
};

/** Input of {@link pay}. */
export type PayInput = {
  billId: string;
} & Schemas['PaymentInput'];

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
export const pay: Operation<PayInput, Schemas['Payment']> = {
  id: 'fees.pay',
  method: 'POST',
  path: '/v1/bills/{billId}/payments',
  body: 'json',
  key: 'key',
};

/** Input of {@link getPayment}. */
export type GetPaymentInput = {
  paymentId: string;
};

/**
 * 一笔支付 · A payment
 *
 * 处理中、已到账、未成功、多付待退等。
 * Processing, succeeded, failed, in excess and so on.
 *
 * - `GET /v1/payments/{paymentId}`
 * - 办理人 · roles: litigant, agent, familyHelper, stationHelper
 */
export const getPayment: Operation<GetPaymentInput, Schemas['Payment']> = {
  id: 'fees.getPayment',
  method: 'GET',
  path: '/v1/payments/{paymentId}',
};

/** Input of {@link getReceipt}. */
export type GetReceiptInput = {
  billId: string;
};

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
export const getReceipt: Operation<GetReceiptInput, Schemas['FiscalReceipt']> = {
  id: 'fees.getReceipt',
  method: 'GET',
  path: '/v1/bills/{billId}/receipt',
};

/** Input of {@link requestRelief}. */
export type RequestReliefInput = {
  billId: string;
} & Schemas['ReliefInput'];

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
export const requestRelief: Operation<RequestReliefInput, Schemas['Relief']> = {
  id: 'fees.requestRelief',
  method: 'POST',
  path: '/v1/bills/{billId}/reliefs',
  body: 'json',
  key: 'key',
};

/** Input of {@link listReliefs}. */
export type ListReliefsInput = {
  /** 上一页给出的 nextCursor · nextCursor of the page before */
  cursor?: string;
  /** 每页条数 · items per page */
  limit?: number;
};

/**
 * 我的缓减免申请 · My relief requests
 *
 * 本人提出的申请，包括立案时随案提出的。
 * Requests of this account, those made with a filing included.
 *
 * - `GET /v1/reliefs`
 * - 办理人 · roles: litigant, agent
 */
export const listReliefs: Operation<ListReliefsInput, Schemas['ReliefPage']> = {
  id: 'fees.listReliefs',
  method: 'GET',
  path: '/v1/reliefs',
  query: ['cursor', 'limit'],
  page: true,
};

/** Input of {@link getRelief}. */
export type GetReliefInput = {
  reliefId: string;
};

/**
 * 一份缓减免申请 · A relief request
 *
 * 申请内容、状态、决定和理由。
 * What was asked, its state, the decision and its reasons.
 *
 * - `GET /v1/reliefs/{reliefId}`
 * - 办理人 · roles: litigant, agent
 */
export const getRelief: Operation<GetReliefInput, Schemas['Relief']> = {
  id: 'fees.getRelief',
  method: 'GET',
  path: '/v1/reliefs/{reliefId}',
};

/** Input of {@link listRefunds}. */
export type ListRefundsInput = {
  caseId: string;
  /** 上一页给出的 nextCursor · nextCursor of the page before */
  cursor?: string;
  /** 每页条数 · items per page */
  limit?: number;
};

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
export const listRefunds: Operation<ListRefundsInput, Schemas['RefundPage']> = {
  id: 'fees.listRefunds',
  method: 'GET',
  path: '/v1/cases/{caseId}/refunds',
  query: ['cursor', 'limit'],
  page: true,
};
