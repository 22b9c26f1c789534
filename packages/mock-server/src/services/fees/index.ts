// fees: how much and why, the bill with its 缴款码, payment, relief, refund.
import { defineService } from '../../court/service.ts';
import { adjustBill } from './adjust.ts';
import { estimate } from './estimate.ts';
import { billCounterclaim, dropEmpty, followProcedure, followService, settleAtEnd } from './follow.ts';
import { billCase, createBill } from './open-bill.ts';
import { deferralDue, prepayDue, ruleDeemedWithdrawn } from './overdue.ts';
import { expirePayment, pay } from './pay.ts';
import {
  deskGetBill,
  deskGetRelief,
  deskListBills,
  deskListReliefs,
  getBill,
  getPayment,
  getReceipt,
  getRelief,
  listBills,
  listPayments,
  listRefunds,
  listReliefs,
} from './reading.ts';
import { confirmRefund, createRefund, refundDue } from './refunds.ts';
import { decideRelief } from './relief-decisions.ts';
import { lapseRelief, requestRelief, takeReliefRequest } from './relief-requests.ts';
import { takeBankPayment, takeReport } from './reports.ts';

/** 诉讼费 */
export const fees = defineService({
  name: 'fees',
  operations: {
    'fees.estimate': estimate,
    'fees.listBills': listBills,
    'fees.getBill': getBill,
    'fees.listPayments': listPayments,
    'fees.pay': pay,
    'fees.getPayment': getPayment,
    'fees.getReceipt': getReceipt,
    'fees.requestRelief': requestRelief,
    'fees.listReliefs': listReliefs,
    'fees.getRelief': getRelief,
    'fees.listRefunds': listRefunds,
    'desk.fees.listBills': deskListBills,
    'desk.fees.createBill': createBill,
    'desk.fees.getBill': deskGetBill,
    'desk.fees.adjustBill': adjustBill,
    'desk.fees.ruleDeemedWithdrawn': ruleDeemedWithdrawn,
    'desk.fees.listReliefs': deskListReliefs,
    'desk.fees.getRelief': deskGetRelief,
    'desk.fees.decideRelief': decideRelief,
    'desk.fees.createRefund': createRefund,
    'desk.fees.confirmRefund': confirmRefund,
  },
  reactions: {
    takeReliefRequest,
    lapseRelief,
    billCase,
    followService,
    takeReport,
    takeBankPayment,
    billCounterclaim,
    followProcedure,
    settleAtEnd,
    dropEmpty,
  },
  timers: {
    'fee.prepay': prepayDue,
    'fee.deferralDue': deferralDue,
    'fee.refundDue': refundDue,
    'payment.expiry': expirePayment,
  },
});
