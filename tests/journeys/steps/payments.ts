// What a payer's bank or app reports to the court.
import { payerActs } from '../../../packages/mock-server/src/payments/payer.ts';
import type { Stage } from '../stage.ts';
import type { Schemas } from '@yunting/sdk';

/** Starts a payment by WeChat, as 王桂芳; its outcome is the acquirer's to report. */
export function startPayment(stage: Stage, billId: string): Promise<Schemas['Payment']> {
  return stage.as('plaintiff').fees.pay({ billId, channel: 'wechatPay' });
}

/** The acquirer reports that nothing was taken. */
export function failInApp(stage: Stage, paymentId: string): void {
  payerActs(stage.court, 'main', { paymentId, amountFen: 0, outcome: 'failed' });
}

/** How a payment stands, as 王桂芳 sees it. */
export async function stateOf(stage: Stage, paymentId: string): Promise<string> {
  return (await stage.as('plaintiff').fees.getPayment({ paymentId })).state;
}
