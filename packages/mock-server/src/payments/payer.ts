// What a payer does outside the court: pays a 缴款码 at a bank, or finishes (or breaks off) a payment in an app. The
// acquirer then tells the court, as a real one would. No money moves and no provider's protocol is spoken here.
import type { Court } from '../mock-court.ts';
import { CourtProblem } from '../court/problem.ts';
import { instant } from '../court/time.ts';

export interface PayerAct {
  /** Paid at a bank or its app, with the court's 20-digit code … */
  readonly fiscalCode?: string;
  /** … or in the app of a payment that was started through the court. */
  readonly paymentId?: string;
  readonly amountFen: number;
  readonly outcome: 'succeeded' | 'failed';
  /** The acquirer's own number; the same again is the same payment told twice. */
  readonly providerReference?: string;
}

/** Lets the acquirer report the payer's act to the court. */
export function payerActs(court: Court, world: string, act: PayerAct): void {
  const target = court.world(world);
  const reference = target.run(court.wall.now(), (commit) => commit.tx.next('sequence:payer'));
  const report = {
    outcome: act.outcome,
    amountFen: act.amountFen,
    providerReference: act.providerReference ?? `sim-${reference}`,
    paidAt: instant(target.nowMs),
  };
  if (act.paymentId !== undefined) {
    court.report(world, 'payment.reported', act.paymentId, report);
    return;
  }
  const bill = target
    .read()
    .all('bill')
    .find((one) => one.fiscalCode === act.fiscalCode);
  if (!bill)
    throw new CourtProblem('not_found', { zh: '没有这个缴款码', en: 'No bill has this payment code' });
  if (act.outcome === 'succeeded') court.report(world, 'bill.paidAtBank', bill.id, report);
}
