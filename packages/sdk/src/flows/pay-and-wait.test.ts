import { describe, expect, test } from 'vitest';

import { createClient } from '../core/client.ts';
import { AbortError, ApiError, YuntingError } from '../core/errors.ts';
import { virtualRuntime } from '../core/testkit.ts';
import { TransportFailure } from '../core/transport.ts';
import type { TransportResponse } from '../core/transport.ts';
import { payAndWait } from './pay-and-wait.ts';
import type { PayOptions } from './pay-and-wait.ts';

type Step = object | TransportFailure;
const answer = (body: object, status = 200): TransportResponse => ({
  status,
  headers: {},
  body: JSON.stringify(body),
});

/** A court where a payment is started by POST and the looks give `states`, repeating the last. */
function setUp(
  states: readonly (string | Step)[],
  options: { start?: readonly Step[]; listed?: object[] } = {},
) {
  const runtime = virtualRuntime();
  const starts: (string | undefined)[] = [];
  let looks = 0;
  const client = createClient({
    baseUrl: 'http://court.test',
    runtime,
    transport: async (request) => {
      if (request.method === 'POST') {
        starts.push(request.headers['idempotency-key']);
        const step = options.start?.[starts.length - 1] ?? { paymentId: 'pay_1', state: 'processing' };
        if (step instanceof TransportFailure) throw step;
        return answer(step, (step as { status?: number }).status ?? 201);
      }
      if (request.url.includes('/bills/')) return answer({ data: options.listed ?? [], nextCursor: null });
      const step = states[Math.min(looks++, states.length - 1)]!;
      if (step instanceof TransportFailure) throw step;
      return typeof step === 'string'
        ? answer({ paymentId: 'pay_1', state: step })
        : answer(step, (step as { status: number }).status);
    },
  });
  const pay = (more: PayOptions = {}) =>
    runtime.settle(payAndWait(client, { billId: 'bil_1', channel: 'wechatPay' }, more));
  return { pay, starts, runtime, looks: () => looks };
}

describe('payAndWait', () => {
  test('pays once, opens the channel once, and waits for the court’s word', async () => {
    const { pay, starts, looks } = setUp(['processing', 'processing', 'succeeded']);
    const opened: string[] = [];
    const { outcome, payment } = await pay({ onPayment: ({ paymentId }) => void opened.push(paymentId) });
    expect([outcome, payment.state, opened, starts.length, looks()]).toEqual([
      'paid',
      'succeeded',
      ['pay_1'],
      1,
      3,
    ]);
  });

  test.each([
    ['succeeded', 'paid'],
    ['failed', 'notPaid'],
    ['expired', 'notPaid'],
    ['mismatched', 'beingChecked'],
    ['surplus', 'beingChecked'],
    ['refunded', 'beingChecked'],
    ['aStateOfTomorrow', 'beingChecked'],
  ])('%s means %s', async (state, outcome) => {
    expect((await setUp([state]).pay()).outcome).toBe(outcome);
  });

  test('follows the payment that is under way instead of starting another', async () => {
    const { pay, starts } = setUp(['succeeded'], {
      start: [{ status: 409, code: 'payment_in_progress', retryable: false }],
      listed: [
        { paymentId: 'pay_0', state: 'failed' },
        { paymentId: 'pay_1', state: 'processing' },
      ],
    });
    expect(await pay()).toMatchObject({ outcome: 'paid', payment: { paymentId: 'pay_1' } });
    expect(starts).toHaveLength(1);
  });

  test('does not start another when the one under way has ended in between', async () => {
    const { pay, starts } = setUp([], {
      start: [{ status: 409, code: 'payment_in_progress', retryable: false }],
      listed: [{ paymentId: 'pay_0', state: 'failed' }],
    });
    await expect(pay()).rejects.toBeInstanceOf(ApiError);
    expect(starts).toHaveLength(1);
  });

  test('after a lost answer asks with the same key, so that the court takes it for the same payment', async () => {
    const { pay, starts } = setUp(['succeeded'], { start: [new TransportFailure('reset', 'maybe')] });
    await pay({ idempotencyKey: 'bill-1-first' });
    expect(starts).toEqual(['bill-1-first', 'bill-1-first']);
  });

  test('is not put off by looks that fail for the moment', async () => {
    const down = new TransportFailure('reset', 'maybe');
    const { pay } = setUp([down, down, down, down, { status: 503 }, 'succeeded']);
    expect((await pay()).outcome).toBe('paid');
  });

  test('is put off by a look that is refused', async () => {
    await expect(setUp([{ status: 403, code: 'forbidden' }]).pay()).rejects.toMatchObject({
      code: 'forbidden',
    });
  });

  test('says "processing" when the time is over, and has not looked too often', async () => {
    const { pay, runtime, looks, starts } = setUp(['processing']);
    expect((await pay({ waitMs: 60_000 })).outcome).toBe('processing');
    expect(runtime.ticks!()).toBeLessThanOrEqual(60_000);
    expect(looks()).toBeLessThanOrEqual(16);
    expect(starts).toHaveLength(1);
  });

  test('ends when the caller aborts', async () => {
    const controller = new AbortController();
    const { pay } = setUp(['processing']);
    const waiting = pay({ signal: controller.signal, onPayment: () => controller.abort() });
    await expect(waiting).rejects.toBeInstanceOf(AbortError);
    await expect(waiting).rejects.toBeInstanceOf(YuntingError);
  });
});
