// 诉讼费: to pay, paid, overdue and still payable, relief, refund. All of it private.
import { courtOnly, serviceRoomOf, silent } from '../../core/wording/service-room-of.ts';
import { payAnswer } from './answers.ts';
import { billOccasions } from './bill-notices.ts';
import { refundOccasions } from './refund-notices.ts';

export const fees = serviceRoomOf({
  service: 'fees',
  toMember: (view) => [...billOccasions(view), ...refundOccasions(view)],
  answers: { pay: payAnswer },
  events: {
    'fee.billed': 'bill:',
    'fee.adjusted': 'bill:',
    'fee.settled': 'bill:',
    'fee.deadlineMoved': 'bill:',
    'fee.reopened': 'bill:',
    'fee.overdue': 'bill:',
    'fee.cancelled': 'bill:',
    'fee.refundOrdered': 'refund:',
    'fee.refunded': 'refund:',
    'relief.requested': 'bill:',
    // A ruling and a decision on relief are documents, and each person is told of their service.
    'fee.deemedWithdrawn': 'service:',
    'relief.decided': 'service:',
    ...silent('随案终止，案件的结果已另行告知', ['relief.lapsed']),
    ...silent('到账后账单结清时告知；处理中的，问“#缴费”就知道', [
      'payment.created',
      'payment.succeeded',
      'payment.failed',
      'payment.expired',
    ]),
    ...silent('由法院核对后退还，决定退费时告知', [
      'payment.mismatched',
      'payment.surplus',
      'payment.refunded',
    ]),
    ...courtOnly(['payment.reported', 'bill.paidAtBank']),
  },
});
