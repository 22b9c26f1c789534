// Every control operation, driven over HTTP as users drive it, and each answer held against its schema.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ApiError } from '@yunting/sdk/core';
import { fetchTransport } from '@yunting/sdk/transports/fetch';
import { startCourt } from '../start.ts';
import type { RunningCourt } from '../start.ts';
import { fixedWall } from '../runtime.ts';
import { toyEvents, toyReads } from '../testing/toy-services.ts';
import { wallStartMs } from '../testing/toy-court.ts';
import { createControl } from './control.ts';
import type { Control } from './control.ts';
import * as operations from './generated/operations.ts';
import * as schemas from './generated/schemas.ts';

let running: RunningCourt;
let control: Control;
const driven = new Set<string>();

/** A control client that notes what was driven. */
function controlOf(baseUrl: string): Control {
  const made = createControl({ baseUrl, controlToken: running.controlToken, transport: fetchTransport() });
  return Object.fromEntries(
    Object.entries(made).map(([name, run]) => [
      name,
      (input: never) => {
        driven.add(name);
        return (run as (input: never) => Promise<unknown>)(input);
      },
    ]),
  ) as unknown as Control;
}

const checks = new Map<string, { safeParse(value: unknown): { error?: unknown } }>(Object.entries(schemas));

/** The answer, once it fits its schema. */
function fits<T>(schema: keyof typeof schemas, answer: T): T {
  expect(checks.get(schema)?.safeParse(answer)).toMatchObject({ success: true });
  return answer;
}

const refusal = async (call: Promise<unknown>): Promise<[number | undefined, string | undefined]> => {
  const error = await call.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  return error instanceof ApiError ? [error.status, error.code] : [undefined, String(error)];
};

beforeAll(async () => {
  running = await startCourt({ port: 0, wall: fixedWall(wallStartMs), services: [toyEvents, ...toyReads] });
  control = controlOf(running.url);
});

afterAll(async () => {
  await running.close();
});

describe('the clock', () => {
  it('is read, and goes to an instant, a date, a stretch, or to what falls due next', async () => {
    const { url, court } = running;
    expect(fits('ClockState', await control.getClock({}))).toEqual({ now: '2026-09-01T09:00:00+08:00' });
    const { token } = await control.signIn({ key: 'plaintiff' });
    const created = await fetch(`${url}/v1/webhook-endpoints`, {
      method: 'POST',
      body: '{"url":"https://hooks.example.com/a"}',
      headers: {
        authorization: `Bearer ${token}`,
        'idempotency-key': 'k',
        'content-type': 'application/json',
      },
    });
    expect(created.status).toBe(201);
    expect((await control.getClock({})).nextDueAt).toBe('2026-09-01T10:00:00+08:00');
    const next = fits('ClockAdvanced', await control.advance({ next: true }));
    expect(next).toMatchObject({
      now: '2026-09-01T10:00:00+08:00',
      fired: [{ timer: 'delivery.retry', at: '2026-09-01T10:00:00+08:00' }],
    });
    expect(await control.advance({ next: true })).toEqual({ now: '2026-09-01T10:00:00+08:00', fired: [] });
    expect((await control.advance({ days: 1, minutes: 30 })).now).toBe('2026-09-02T10:30:00+08:00');
    expect((await control.advance({ to: '2026-10-01' })).now).toBe('2026-10-01T00:00:00+08:00');
    expect((await control.advance({ to: '2026-10-01T08:00:00+08:00' })).now).toBe(
      '2026-10-01T08:00:00+08:00',
    );
    expect(court.world().nowMs).toBe(Date.parse('2026-10-01T08:00:00+08:00'));
  });

  it('refuses to go back, to no date, and to two places at once', async () => {
    expect(await refusal(control.advance({ to: '2026-01-01' }))).toEqual([409, 'state_conflict']);
    expect(await refusal(control.advance({ to: 'tomorrow' }))).toEqual([422, 'invalid_request']);
    expect(await refusal(control.advance({ to: '2027-01-01', days: 1 }))).toEqual([422, 'invalid_request']);
    expect(await refusal(control.advance({}))).toEqual([422, 'invalid_request']);
    expect(await refusal(control.advance({ days: -1 }))).toEqual([422, 'invalid_request']);
  });
});

describe('people', () => {
  it('are listed, and signed in as', async () => {
    const { data } = fits('PersonaList', await control.listPersonas({}));
    for (const { key, principalId } of data) {
      const signedIn = fits('PersonaToken', await control.signIn({ key }));
      expect(signedIn).toMatchObject({ key, principalId });
      const answer = await fetch(`${running.url}/v1/events`, {
        headers: { authorization: `Bearer ${signedIn.token}` },
      });
      expect([200, 403]).toContain(answer.status);
    }
    expect(await refusal(control.signIn({ key: 'nobody' }))).toEqual([404, 'not_found']);
  });
});

describe('faults', () => {
  it('are set, listed with how often they struck, and cleared', async () => {
    const set = fits(
      'FaultView',
      await control.setFault({ kind: 'status', on: 'events.list', status: 502, times: 1 }),
    );
    expect(set).toMatchObject({ kind: 'status', on: 'events.list', struck: 0 });
    await control.setFault({ kind: 'webhookLate', on: 'endpoint.tested', latencyMs: 5 });
    const { token } = await control.signIn({ key: 'plaintiff' });
    expect(
      (await fetch(`${running.url}/v1/events`, { headers: { authorization: `Bearer ${token}` } })).status,
    ).toBe(502);
    expect(fits('FaultList', await control.listFaults({})).data.map((one) => one.struck)).toEqual([1, 0]);
    expect(fits('Cleared', await control.clearFaults({}))).toEqual({ cleared: true });
    expect((await control.listFaults({})).data).toEqual([]);
  });

  it('that could never strike are refused', async () => {
    expect(await refusal(control.setFault({ kind: 'status', on: 'filings.gett' }))).toEqual([
      422,
      'invalid_request',
    ]);
    expect(await refusal(control.setFault({ kind: 'webhookLate', on: 'filings.get' }))).toEqual([
      422,
      'invalid_request',
    ]);
    expect(await refusal(control.setFault({ kind: 'flood', on: '*' } as never))).toEqual([
      422,
      'invalid_request',
    ]);
  });
});

describe('worlds', () => {
  it('are made, forked, listed, and each has its own clock and faults', async () => {
    const fresh = fits('WorldView', await control.createWorld({ name: 'fresh' }));
    expect(fresh.now).toBe('2026-09-01T09:00:00+08:00');
    const fork = fits('WorldView', await control.createWorld({ name: 'fork', from: 'main' }));
    expect(fork.digest).toBe(running.court.world().digest());
    expect(fits('WorldList', await control.listWorlds({})).data).toEqual(['main', 'fresh', 'fork']);
    const inFork = controlOf(`${running.url}/w/fork`);
    await inFork.advance({ days: 1 });
    await inFork.setFault({ kind: 'status', on: '*' });
    expect((await control.getClock({})).now).not.toBe((await inFork.getClock({})).now);
    expect([(await control.listFaults({})).data.length, (await inFork.listFaults({})).data.length]).toEqual([
      0, 1,
    ]);
    expect(await refusal(control.createWorld({ name: 'fork' }))).toEqual([409, 'state_conflict']);
    expect(await refusal(control.createWorld({ name: '../x' }))).toEqual([422, 'invalid_request']);
    expect(await refusal(controlOf(`${running.url}/w/nowhere`).getClock({}))).toEqual([404, 'not_found']);
  });
});

describe('records', () => {
  it('of SMS, calls and coverage are told', async () => {
    running.court
      .world()
      .run(wallStartMs, (commit) =>
        commit.sms('13800000001', '【演示·虚构】您有新的消息', {}, '2026-09-01T09:00:00+08:00'),
      );
    expect(fits('SmsList', await control.listSms({})).data).toEqual([
      { to: '13800000001', text: '【演示·虚构】您有新的消息', at: '2026-09-01T09:00:00+08:00' },
    ]);
    const { data } = fits('ExchangeList', await control.listExchanges({}));
    expect(data.find((one) => one.fault === 'status')).toMatchObject({
      method: 'GET',
      path: '/v1/events',
      status: 502,
    });
    expect(JSON.stringify(data)).not.toContain('yt_');
    const coverage = fits('CoverageView', await control.getCoverage({}));
    expect(coverage.operations.seen).toBeGreaterThanOrEqual(2);
    expect(coverage.operations.missing).not.toContain('events.createEndpoint');
  });
});

describe('payers', () => {
  it('pay what is there to be paid, or are told that there is nothing', async () => {
    expect(
      await refusal(
        control.payerActs({ fiscalCode: '00000000000000000000', amountFen: 1, outcome: 'succeeded' }),
      ),
    ).toEqual([404, 'not_found']);
    running.court.world().run(wallStartMs, (commit) =>
      commit.tx.put('bill', {
        id: 'bil_0000000000test',
        version: 1,
        createdAt: '',
        fiscalCode: '12345678901234567890',
      } as never),
    );
    expect(
      fits(
        'PayerActed',
        await control.payerActs({ fiscalCode: '12345678901234567890', amountFen: 100, outcome: 'succeeded' }),
      ),
    ).toEqual({ reported: true });
    const told = running.court.world().read().all('event', { subjectId: 'bil_0000000000test' });
    expect(told.map((one) => one.type)).toEqual(['bill.paidAtBank']);
    expect(told[0]!.data).toMatchObject({
      outcome: 'succeeded',
      amountFen: 100,
      providerReference: expect.stringMatching(/^sim-/),
    });
  });
});

describe('the control plane', () => {
  it('says what it does not know: path, method, body', async () => {
    const ask = async (path: string, init: RequestInit = {}): Promise<[number, string | null]> => {
      const response = await fetch(`${running.url}${path}`, {
        ...init,
        headers: { authorization: `Bearer ${running.controlToken}` },
      });
      return [response.status, response.headers.get('allow')];
    };
    expect(await ask('/sandbox/nothing')).toEqual([404, null]);
    expect(await ask('/sandbox/clock', { method: 'PUT' })).toEqual([405, 'GET']);
    expect(await ask('/sandbox/faults', { method: 'PATCH' })).toEqual([405, 'GET, POST, DELETE']);
    expect(await ask('/sandbox/faults', { method: 'POST', body: '{' })).toEqual([400, null]);
    expect(await ask('/sandbox/faults', { method: 'POST', body: ' '.repeat(70_000) })).toEqual([413, null]);
  });

  it('was driven whole', () => {
    expect([...driven].toSorted()).toEqual(Object.keys(operations).toSorted());
  });
});
