/** Starts a payment, or finds the one under way, and waits for the court's word on it. Never pays twice. */
import { call } from '../core/call.ts';
import type { Client } from '../core/client.ts';
import { AbortError, ApiError } from '../core/errors.ts';
import type { YuntingError } from '../core/errors.ts';
import type { CallOptions } from '../core/options.ts';
import { paginate } from '../core/pages.ts';
import { ticksOf } from '../core/runtime.ts';
import type { AbortSignalLike } from '../core/signal.ts';
import { sleep } from '../core/wait.ts';
import * as fees from '../generated/operations/fees.ts';
import type { Schemas } from '../generated/types.ts';

type Payment = Schemas['Payment'];

/** How to pay and wait. */
export interface PayOptions {
  /** Keep it: the same key after a crash finds the same payment. */
  readonly idempotencyKey?: string;
  /**
   * Opens the channel with `payment.launch`: WeChat Pay, Alipay, or shows the fiscal code. What the channel
   * says to the client is only a hint; it is not awaited.
   */
  onPayment?(payment: Payment): void;
  /** Milliseconds to wait for the court's word. Ten minutes unless given. */
  readonly waitMs?: number;
  readonly signal?: AbortSignalLike;
}

/**
 * How it ended. `paid`: the money has arrived. `notPaid`: nothing was taken; paying again is right.
 * `processing`: not known yet; do not pay again, ask later. `beingChecked`: money arrived that does not fit;
 * the court checks or refunds it.
 */
export interface PayOutcome {
  readonly outcome: 'paid' | 'notPaid' | 'processing' | 'beingChecked';
  readonly payment: Payment;
}

/** First and longest pause between two looks. */
const FIRST_PAUSE_MS = 1_000;
const LONGEST_PAUSE_MS = 5_000;

/**
 * Pays a bill and waits.
 *
 * @throws {YuntingError} as a call does; with `outcome: 'unknown'`, call again with the same `idempotencyKey`
 * @example
 * const { outcome, payment } = await payAndWait(client, { billId, channel: 'wechatPay' }, { onPayment:
 * openWeChatPay });
 */
export async function payAndWait(
  client: Client,
  input: fees.PayInput,
  options: PayOptions = {},
): Promise<PayOutcome> {
  const payment = await startOrFind(client, input, options);
  options.onPayment?.(payment);
  return waitForPayment(client, payment, options);
}

/** Waits for the court's word on a payment that was started before. */
export async function waitForPayment(
  client: Client,
  payment: Payment,
  options: PayOptions = {},
): Promise<PayOutcome> {
  const { runtime } = client.settings;
  const endsAt = ticksOf(runtime) + (options.waitMs ?? 600_000);
  let current = payment;
  for (
    let pauseMs = FIRST_PAUSE_MS;
    current.state === 'processing';
    pauseMs = Math.min(pauseMs * 1.5, LONGEST_PAUSE_MS)
  ) {
    if (ticksOf(runtime) + pauseMs > endsAt) break;
    await sleep(runtime, pauseMs, options.signal);
    if (options.signal?.aborted) throw new AbortError({ code: 'aborted', operationId: fees.getPayment.id });
    current = await look(client, current, options);
  }
  return { outcome: outcomeOf(current), payment: current };
}

/** A look that failed for the moment changes nothing: the money is on its way all the same. */
async function look(client: Client, payment: Payment, options: PayOptions): Promise<Payment> {
  try {
    return await call(client, fees.getPayment, { paymentId: payment.paymentId }, signalOf(options));
  } catch (error) {
    if ((error as YuntingError).retryable) return payment;
    throw error;
  }
}

async function startOrFind(client: Client, input: fees.PayInput, options: PayOptions): Promise<Payment> {
  const { idempotencyKey } = options;
  try {
    return await call(client, fees.pay, input, {
      ...signalOf(options),
      ...(idempotencyKey && { idempotencyKey }),
    });
  } catch (error) {
    if (!(error instanceof ApiError) || error.code !== 'payment_in_progress') throw error;
    const { billId } = input;
    for await (const payment of paginate(client, fees.listPayments, { billId }, signalOf(options))) {
      if (payment.state === 'processing') return payment;
    }
    // it has ended in between; whether to pay again is for a person to decide
    throw error;
  }
}

function outcomeOf({ state }: Payment): PayOutcome['outcome'] {
  if (state === 'succeeded') return 'paid';
  if (state === 'failed' || state === 'expired') return 'notPaid';
  return state === 'processing' ? 'processing' : 'beingChecked';
}

function signalOf({ signal }: PayOptions): CallOptions {
  return signal ? { signal } : {};
}
