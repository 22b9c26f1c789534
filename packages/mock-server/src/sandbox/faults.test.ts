import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenFor } from './personas.ts';
import { Faults } from './faults.ts';
import type { FaultRule } from './faults.ts';
import type { Answer } from '../court/exchange.ts';
import { toyCourt } from '../testing/toy-court.ts';
import type { ToyCourt } from '../testing/toy-court.ts';

const list = { method: 'GET', path: '/v1/webhook-endpoints', query: {} };

function asking(
  toy: ToyCourt,
  world = 'main',
): (call?: { method?: string; path?: string; key?: string; body?: string }) => Promise<Answer> {
  const token = tokenFor(toy.court, 'plaintiff', world);
  return ({ key, path = list.path, ...call } = {}) =>
    toy.court.respond({
      ...list,
      ...call,
      path: `/w/${world}${path}`,
      headers: { authorization: `Bearer ${token}`, ...(key ? { 'idempotency-key': key } : {}) },
    });
}

const create = { method: 'POST', key: 'k', body: '{"url":"https://hooks.example.com/a"}' };

describe('a fault before the call', () => {
  it.each([
    [{ kind: 'status', status: 429, retryAfterSeconds: 7 }, 429, 'rate_limited', '7'],
    [{ kind: 'status', status: 500 }, 500, 'internal_error', undefined],
    [{ kind: 'status', status: 502 }, 502, 'unavailable', undefined],
    [{ kind: 'status' }, 503, 'unavailable', undefined],
    [{ kind: 'status', status: 504 }, 504, 'unavailable', undefined],
  ] as const)('%j answers %i %s and has no effect', async (fault, status, code, retryAfter) => {
    const toy = toyCourt();
    const ask = asking(toy);
    const before = toy.court.world().digest();
    toy.court.faults.set({ ...fault, on: 'events.createEndpoint' } as Omit<FaultRule, 'id'>);
    const answer = await ask(create);
    expect([answer.status, answer.headers['retry-after']]).toEqual([status, retryAfter]);
    expect(JSON.parse(String(answer.body))).toMatchObject({
      status,
      code,
      requestId: answer.headers['x-request-id'],
    });
    expect(toy.court.world().digest()).toBe(before);
  });

  it('may be a connection that dies, or time that passes', async () => {
    const toy = toyCourt();
    const ask = asking(toy);
    const before = toy.court.world().digest();
    toy.court.faults.set({ kind: 'reset', on: 'events.createEndpoint', times: 1 });
    expect(await ask(create)).toMatchObject({ wire: 'reset', status: 0 });
    expect(toy.court.world().digest()).toBe(before);
    toy.court.faults.set({ kind: 'latency', on: '*', latencyMs: 1500 });
    const at = toy.wall.now();
    expect((await ask(create)).status).toBe(201);
    expect(toy.wall.now() - at).toBe(1500);
    expect(toy.court.exchanges.map((one) => one.fault)).toEqual(['reset', 'latency']);
  });
});

describe('a fault after the commit', () => {
  it.each([
    ['lostResponse', { wire: 'reset', status: 201 }],
    ['cutBody', { wire: 'cut', status: 201 }],
    ['garbage', { status: 201, body: '{"data": [ }' }],
    ['html', { status: 502, body: '<html><body>502 Bad Gateway</body></html>' }],
  ] as const)('%s leaves the effect, and the same key finds the whole answer', async (kind, spoilt) => {
    const toy = toyCourt();
    const ask = asking(toy);
    const seen: Answer[] = [];
    toy.court.onExchange((_, answer) => seen.push(answer));
    toy.court.faults.set({ kind, on: '*', times: 1 });
    expect(await ask(create)).toMatchObject(spoilt);
    expect(toy.court.world().read().all('endpoint')).toHaveLength(1);
    const again = await ask(create);
    expect(again).toMatchObject({ status: 201, replayed: true, body: seen[0]!.body });
  });

  it('of an answer without a body is the connection', async () => {
    const toy = toyCourt();
    const ask = asking(toy);
    const path = `/v1/webhook-endpoints/${toy.endpoint('plaintiff', 'x')}`;
    toy.court.faults.set({ kind: 'cutBody', on: '*', times: 1 });
    expect(await ask({ method: 'DELETE', path, key: 'd' })).toMatchObject({ wire: 'reset', status: 204 });
  });
});

describe('rules', () => {
  const faults = (): Faults => new Faults((rule, count) => ((count * 7 + rule.length) % 10) / 10);
  const strikes = (rules: Faults, times: number, name = 'filings.get', world?: string): string =>
    Array.from({ length: times }, () => (rules.strike(name, ['status'], world) ? 'x' : '.')).join('');

  it('pass so many calls, strike so many, and are then over', () => {
    const rules = faults();
    rules.set({ kind: 'status', on: 'filings.get', after: 2, times: 3 });
    expect(strikes(rules, 8)).toBe('..xxx...');
    expect(rules.list()[0]!.struck).toBe(3);
  });

  it('strike what they name, or everything', () => {
    const rules = faults();
    rules.set({ kind: 'status', on: 'filings.get' });
    expect([strikes(rules, 2, 'filings.list'), strikes(rules, 2)]).toEqual(['..', 'xx']);
    rules.set({ kind: 'status', on: '*' });
    expect(strikes(rules, 2, 'filings.list')).toBe('xx');
    rules.clear();
    expect(strikes(rules, 2)).toBe('..');
  });

  it('draw the same lots again, and do not disturb one another’s', () => {
    const one = faults();
    one.set({ kind: 'status', on: 'filings.get', probability: 0.5 });
    const alone = strikes(one, 30);
    expect(alone).toContain('x');
    expect(alone).toContain('.');
    const two = faults();
    two.set({ kind: 'status', on: 'filings.get', probability: 0.5 });
    two.set({ kind: 'status', on: 'filings.list', probability: 0.5 });
    const among = Array.from({ length: 30 }, () => {
      two.strike('filings.list', ['status']);
      return two.strike('filings.get', ['status']) ? 'x' : '.';
    }).join('');
    expect(among).toBe(alone);
  });

  it('of one world strike in no other', async () => {
    const toy = toyCourt();
    toy.court.createWorld('other');
    const [main, other] = [asking(toy), asking(toy, 'other')];
    toy.court.faults.set({ kind: 'status', on: '*', world: 'other' });
    expect([(await main()).status, (await other()).status]).toEqual([200, 503]);
    toy.court.faults.clearIn('other');
    expect((await other()).status).toBe(200);
  });

  it('strike in proportion to their probability', () => {
    fc.assert(
      fc.property(fc.constantFrom(0, 0.3, 1), (probability) => {
        const { court } = toyCourt();
        court.faults.set({ kind: 'status', on: '*', probability });
        const struck = Array.from({ length: 2000 }, () => court.faults.strike('x', ['status'])).filter(
          Boolean,
        ).length;
        expect(Math.abs(struck / 2000 - probability)).toBeLessThan(0.05);
      }),
      { numRuns: 6 },
    );
  });
});
