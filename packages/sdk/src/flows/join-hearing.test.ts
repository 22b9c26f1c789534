import { describe, expect, test } from 'vitest';

import { createClient } from '../core/client.ts';
import { virtualRuntime } from '../core/testkit.ts';
import { TransportFailure } from '../core/transport.ts';
import { joinHearing } from './join-hearing.ts';
import type { JoinInput } from './join-hearing.ts';

type Step = { readonly status?: number; readonly [member: string]: unknown } | TransportFailure;

function setUp(steps: Readonly<Record<string, readonly Step[]>>) {
  const runtime = virtualRuntime();
  const seen: string[] = [];
  const client = createClient({
    baseUrl: 'http://court.test',
    runtime,
    transport: async (request) => {
      const what = request.template.split('/').at(-1)!;
      seen.push(what);
      const list = steps[what] ?? [];
      const step = list[Math.min(seen.filter((one) => one === what).length, list.length) - 1]!;
      if (step instanceof TransportFailure) throw step;
      return { status: step.status ?? 200, headers: {}, body: JSON.stringify(step) };
    },
  });
  const join = (more: Partial<JoinInput> = {}) =>
    runtime.settle(joinHearing(client, { hearingId: 'hrg_1', client: 'web', ...more }));
  return { join, seen };
}

const ticket: Step = { ticketId: 'jtk_1', ticket: 'secret' };
const closed: Step = { status: 409, code: 'hearing_join_closed', retryable: false };
const selfTest = { camera: 'ok', microphone: 'denied', speaker: 'ok' } as const;

describe('joinHearing', () => {
  test('reports the device test and gets a ticket, also when the test has failed', async () => {
    const { join, seen } = setUp({
      'self-tests': [{ passed: false, advice: [{ zh: '请允许使用麦克风', en: 'Allow the microphone' }] }],
      'join-tickets': [ticket],
    });
    expect(await join({ selfTest })).toMatchObject({
      state: 'ready',
      ticket: { ticketId: 'jtk_1' },
      selfTest: { passed: false },
    });
    expect(seen).toEqual(['self-tests', 'join-tickets']);
  });

  test('does not keep anyone out because the test could not be reported', async () => {
    const { join } = setUp({
      'self-tests': [{ status: 422, code: 'invalid_request' }],
      'join-tickets': [ticket],
    });
    expect(await join({ selfTest })).toEqual({
      state: 'ready',
      ticket: { ticketId: 'jtk_1', ticket: 'secret' },
    });
  });

  test('says when joining opens, or that it is over', async () => {
    const early = setUp({
      'join-tickets': [closed],
      '{hearingId}': [{ state: 'notified', join: { opensAt: '2026-11-24T09:30:00+08:00' } }],
    });
    expect(await early.join()).toEqual({ state: 'tooEarly', opensAt: '2026-11-24T09:30:00+08:00' });
    const over = setUp({
      'join-tickets': [closed],
      '{hearingId}': [{ state: 'superseded', supersededByHearingId: 'hrg_2' }],
    });
    expect(await over.join()).toMatchObject({ state: 'closed', hearing: { supersededByHearingId: 'hrg_2' } });
  });

  test('asks for a new ticket when one was lost on its way, three times at most', async () => {
    const lost = new TransportFailure('reset', 'maybe');
    const { join, seen } = setUp({ 'join-tickets': [lost, lost, ticket] });
    expect(await join()).toMatchObject({ state: 'ready' });
    expect(seen).toHaveLength(3);
    const gone = setUp({ 'join-tickets': [lost] });
    await expect(gone.join()).rejects.toMatchObject({ code: 'connection_reset' });
    expect(gone.seen).toHaveLength(3);
  });

  test('passes on that one attends in the courtroom', async () => {
    const { join, seen } = setUp({
      'join-tickets': [{ status: 409, code: 'hearing_not_online', retryable: false }],
    });
    await expect(join()).rejects.toMatchObject({ code: 'hearing_not_online' });
    expect(seen).toHaveLength(1);
  });
});
