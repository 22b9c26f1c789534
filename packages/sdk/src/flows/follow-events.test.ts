import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { createClient } from '../core/client.ts';
import { AbortError } from '../core/errors.ts';
import { virtualRuntime } from '../core/testkit.ts';
import type { VirtualRuntime } from '../core/testkit.ts';
import { TransportFailure } from '../core/transport.ts';
import type { Transport } from '../core/transport.ts';
import { followEvents } from './follow-events.ts';
import type { FollowOptions } from './follow-events.ts';

/** A feed of `total` events in pages of `size`; the cursor is the number of events before it. */
function feedOf(total: () => number, runtime: VirtualRuntime, size = 3) {
  const seen: URLSearchParams[] = [];
  const transport: Transport = async (request) => {
    const query = new URL(request.url).searchParams;
    seen.push(query);
    const after = Number(query.get('after') ?? 0);
    const data = Array.from({ length: Math.max(0, Math.min(size, total() - after)) }, (_, index) => ({
      id: 'evt_' + (after + index),
    }));
    const waitMs = Number(query.get('waitSeconds') ?? 0) * 1000;
    if (!data.length && waitMs)
      await new Promise<void>((resolve) => void runtime.setTimeout(resolve, waitMs));
    const next = after + data.length;
    return {
      status: 200,
      headers: {},
      body: JSON.stringify({
        data,
        nextAfter: String(next),
        hasMore: next < total(),
        asOf: '2026-11-24T00:00:00Z',
      }),
    };
  };
  return { transport, seen };
}

function setUp(total: number, wrap: (transport: Transport) => Transport = (same) => same) {
  const runtime = virtualRuntime();
  const { transport, seen } = feedOf(() => total, runtime);
  const client = createClient({
    baseUrl: 'http://court.test',
    runtime,
    transport: wrap(transport),
    maxRetries: 0,
  });
  const take = (count: number, options: FollowOptions = {}): Promise<string[]> =>
    runtime.settle(
      (async () => {
        const ids: string[] = [];
        if (count === 0) return ids;
        for await (const event of followEvents(client, options)) {
          ids.push(event.id);
          if (ids.length === count) break;
        }
        return ids;
      })(),
    );
  return { take, seen, runtime, client };
}

describe('followEvents', () => {
  test('catches up page by page in the order of the feed, then waits by long poll', async () => {
    const { take, seen, runtime, client } = setUp(7);
    expect(await take(7)).toEqual(['evt_0', 'evt_1', 'evt_2', 'evt_3', 'evt_4', 'evt_5', 'evt_6']);
    expect(seen[0]!.get('waitSeconds')).toBe('10');
    const controller = new AbortController();
    let caughtUp = 0;
    const waiting = (async () => {
      for await (const event of followEvents(client, {
        after: '7',
        signal: controller.signal,
        onCaughtUp: () => void caughtUp++,
      }))
        void event;
    })();
    runtime.setTimeout(() => controller.abort(), 35_000);
    await expect(runtime.settle(waiting)).rejects.toBeInstanceOf(AbortError);
    expect(caughtUp).toBe(1);
    // 35 s of nothing are four long polls, no busy loop
    expect(seen).toHaveLength(3 + 4);
  });

  test('saves a cursor only behind events that were taken', async () => {
    const { take } = setUp(9);
    const saved: string[] = [];
    const saveCursor = (after: string): void => void saved.push(after);
    await take(4, { saveCursor });
    expect(saved).toEqual(['3']);
    expect(await take(1, { after: saved.at(-1)! })).toEqual(['evt_3']);
  });

  test('loses nothing over crashes at any point', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(20), fc.array(fc.nat(6), { maxLength: 12 }), async (total, crashes) => {
        const { take } = setUp(total);
        const handled = new Set<string>();
        let cursor: string | undefined;
        const run = async (count: number): Promise<void> => {
          const options: FollowOptions = {
            ...(cursor !== undefined && { after: cursor }),
            saveCursor: (after) => void (cursor = after),
          };
          for (const id of await take(Math.min(count, total - Number(cursor ?? 0)), options)) handled.add(id);
        };
        for (const count of crashes) await run(count);
        await run(total);
        return handled.size === total;
      }),
      { numRuns: 300 },
    );
  });

  test('waits out a court that is down, ever longer, and says so', async () => {
    let failures = 6;
    const pauses: number[] = [];
    const { take } = setUp(2, (transport) => async (request) => {
      if (failures-- > 0) throw new TransportFailure('refused', 'no');
      return transport(request);
    });
    expect(await take(2, { onTrouble: (_, pauseMs) => void pauses.push(pauseMs) })).toEqual([
      'evt_0',
      'evt_1',
    ]);
    expect(pauses).toHaveLength(6);
    expect(pauses.at(-1)!).toBeGreaterThan(pauses[0]!);
    expect(Math.max(...pauses)).toBeLessThanOrEqual(30_000);
  });

  test('does not wait out what will not pass', async () => {
    const { take } = setUp(2, () => async () => ({
      status: 422,
      headers: {},
      body: '{"code":"event_cursor_invalid","retryable":false}',
    }));
    await expect(take(1, { after: 'x' })).rejects.toMatchObject({ code: 'event_cursor_invalid' });
  });

  test('polls the desk’s feed, which does not wait, at a pause', async () => {
    const { seen, runtime, client } = setUp(0);
    const controller = new AbortController();
    const waiting = (async () => {
      for await (const event of followEvents(client, {
        feed: 'desk',
        types: 'case.*',
        signal: controller.signal,
      }))
        void event;
    })();
    runtime.setTimeout(() => controller.abort(), 20_000);
    await expect(runtime.settle(waiting)).rejects.toBeInstanceOf(AbortError);
    expect(seen.length).toBeLessThanOrEqual(11);
    expect(seen[0]!.get('types')).toBe('case.*');
    expect(seen[0]!.has('waitSeconds')).toBe(false);
  });
});
