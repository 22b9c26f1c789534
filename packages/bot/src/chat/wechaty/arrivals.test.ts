import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ChatEvent } from '../../core/ports/chat.ts';
import { arrivals } from './arrivals.ts';

const changed = (roomId: number): ChatEvent => ({ kind: 'roomChanged', roomId: String(roomId) });

test('whatever the order in which payloads load, events are handed on in the order of arrival, none twice', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.constantFrom('now', 'load', 'empty'), { maxLength: 60 }),
      fc.scheduler(),
      async (kinds, scheduler) => {
        const got: ChatEvent[] = [];
        const order = arrivals((event) => got.push(event));
        kinds.forEach((kind, index) => {
          if (kind === 'now') order.add(changed(index));
          else {
            order.addLoading(() =>
              scheduler.schedule(Promise.resolve(kind === 'load' ? changed(index) : undefined)),
            );
          }
        });
        await scheduler.waitIdle();
        expect(got).toEqual(kinds.flatMap((kind, index) => (kind === 'empty' ? [] : [changed(index)])));
      },
    ),
    { numRuns: 200 },
  );
});

test('at most sixteen payloads are loaded side by side', async () => {
  let loading = 0;
  let most = 0;
  let handed = 0;
  const order = arrivals(() => {
    handed += 1;
  });
  for (let index = 0; index < 100; index += 1) {
    order.addLoading(async () => {
      loading += 1;
      most = Math.max(most, loading);
      await new Promise((resolve) => setTimeout(resolve, 1));
      loading -= 1;
      return changed(index);
    });
  }
  while (handed < 100) await new Promise((resolve) => setTimeout(resolve, 1));
  expect(most).toBe(16);
});

test('after the end nothing is handed on', async () => {
  const got: ChatEvent[] = [];
  const order = arrivals((event) => got.push(event));
  let loaded = (_event: ChatEvent): void => {};
  order.addLoading(() => new Promise((resolve) => (loaded = resolve)));
  order.add(changed(2));
  order.end();
  loaded(changed(1));
  await Promise.resolve();
  expect(got).toEqual([]);
});
