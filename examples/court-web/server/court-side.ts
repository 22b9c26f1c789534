// What the page asks of the running court beside its API: the time, and a payer at the bank's counter.
import { createControl } from '@yunting/mock-server/control';
import type { RunningCourt } from '@yunting/mock-server/node';
import { formatInstant } from '@yunting/sdk/rules';

/** Court time, RFC 3339 in Shanghai. */
export const now = ({ court }: RunningCourt): string => formatInstant(court.world().nowMs);

/** Someone pays this 缴款码 at a bank; the bank then tells the court. */
export async function payAtBank(running: RunningCourt, fiscalCode: string, amountFen: number): Promise<void> {
  const control = createControl({ baseUrl: running.url, controlToken: running.controlToken });
  await control.payerActs({ fiscalCode, amountFen, outcome: 'succeeded' });
}
