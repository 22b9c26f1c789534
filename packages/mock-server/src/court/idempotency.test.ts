import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inProcessTransport } from '../doors/transport.ts';
import { codeOf, toyCourt } from '../testing/toy-court.ts';
import { keyLifetimeMs } from './idempotency.ts';

const create = (url: string, key: string) => ({
  method: 'POST',
  path: '/v1/webhook-endpoints',
  key,
  body: JSON.stringify({ url }),
});
const a = 'https://hooks.example.com/a';

describe('a key', () => {
  it('gives the same bytes again, and one effect', () => {
    const toy = toyCourt();
    const first = toy.ask('plaintiff', create(a, 'key-1'));
    const print = toy.court.world().digest();
    const again = toy.ask('plaintiff', create(a, 'key-1'));
    expect([again.status, again.body]).toEqual([first.status, first.body]);
    expect(again.headers).toMatchObject({
      'idempotency-replayed': 'true',
      'content-type': first.headers['content-type'],
    });
    expect(toy.court.world().digest()).toBe(print);
  });

  it('with another body, query or path is refused', () => {
    const toy = toyCourt();
    const one = toy.endpoint('plaintiff', 'key-1');
    const other = toy.endpoint('plaintiff', 'key-2');
    expect(codeOf(toy.ask('plaintiff', create('https://hooks.example.com/b', 'key-1')))).toBe(
      'idempotency_conflict',
    );
    expect(codeOf(toy.ask('plaintiff', { ...create(a, 'key-1'), query: { x: '1' } }))).toBe(
      'idempotency_conflict',
    );
    const pause = (id: string) =>
      toy.ask('plaintiff', {
        method: 'POST',
        path: `/v1/webhook-endpoints/${id}/pause`,
        key: 'key-3',
        body: '{"version":1}',
      });
    expect(codeOf(pause(one))).toBe('answered');
    expect(codeOf(pause(other))).toBe('idempotency_conflict');
  });

  it('belongs to one person, one app and one operation', () => {
    const toy = toyCourt();
    toy.endpoint('plaintiff', 'same');
    expect(toy.ask('defendant', create(a, 'same')).replayed).toBeUndefined();
    const app = toy.court.world().run(toy.wall.now(), (commit) =>
      commit.issueToken(
        'prs_personaapp',
        {
          kind: 'access',
          assurance: 'verified',
          seconds: 60,
          actsFor: { principalId: 'prs_personaplaintiff' },
        },
        '',
      ),
    );
    expect(
      toy.ask(undefined, { ...create(a, 'same'), headers: { authorization: `Bearer ${app.token}` } })
        .replayed,
    ).toBeUndefined();
    const listed = toy.ask('plaintiff', { path: '/v1/webhook-endpoints' });
    const id = (JSON.parse(String(listed.body)) as { data: { endpointId: string }[] }).data[0]!.endpointId;
    expect(
      codeOf(
        toy.ask('plaintiff', {
          method: 'POST',
          path: `/v1/webhook-endpoints/${id}/pause`,
          key: 'same',
          body: '{"version":1}',
        }),
      ),
    ).toBe('answered');
  });

  it('finds its answer after a removal, though there is nothing left to remove', () => {
    const toy = toyCourt();
    const path = `/v1/webhook-endpoints/${toy.endpoint('plaintiff', 'k')}`;
    const first = toy.ask('plaintiff', { method: 'DELETE', path, key: 'remove' });
    const again = toy.ask('plaintiff', { method: 'DELETE', path, key: 'remove' });
    expect([first.status, again.status, again.replayed, again.headers['content-type']]).toEqual([
      204,
      204,
      true,
      undefined,
    ]);
    expect(codeOf(toy.ask('plaintiff', { method: 'DELETE', path, key: 'other' }))).toBe('not_found');
    expect(codeOf(toy.ask('defendant', { method: 'DELETE', path, key: 'remove' }))).toBe('not_found');
  });

  it('is not spent by a refusal', () => {
    const toy = toyCourt();
    expect(codeOf(toy.ask('plaintiff', { ...create(a, 'key-1'), body: '{"url":""}' }))).toBe(
      'invalid_request',
    );
    expect(codeOf(toy.ask('plaintiff', create(a, 'key-1')))).toBe('answered');
    const id = toy.endpoint('plaintiff', 'key-2');
    const resume = {
      method: 'POST',
      path: `/v1/webhook-endpoints/${id}/resume`,
      key: 'key-3',
      body: '{"version":1}',
    };
    expect(codeOf(toy.ask('plaintiff', resume))).toBe('state_conflict');
    toy.ask('plaintiff', {
      method: 'POST',
      path: `/v1/webhook-endpoints/${id}/pause`,
      key: 'key-4',
      body: '{"version":1}',
    });
    expect(codeOf(toy.ask('plaintiff', resume))).toBe('answered');
  });

  it('is remembered for seven days of machine time, whatever court time does', () => {
    const toy = toyCourt();
    toy.ask('plaintiff', create(a, 'key-1'));
    toy.court.world().advance(Date.parse('2036-09-01T00:00:00Z'), toy.wall.now());
    toy.wall.set(toy.wall.now() + keyLifetimeMs - 1);
    const bearer = (): { authorization: string } => ({
      authorization: `Bearer ${
        toy.court
          .world()
          .run(toy.wall.now(), (commit) =>
            commit.issueToken(
              'prs_personaplaintiff',
              { kind: 'access', assurance: 'verified', seconds: 60 },
              '',
            ),
          ).token
      }`,
    });
    expect(toy.ask(undefined, { ...create(a, 'key-1'), headers: bearer() }).replayed).toBe(true);
    toy.wall.set(toy.wall.now() + 1);
    const later = toy.ask(undefined, { ...create(a, 'key-1'), headers: bearer() });
    expect([later.status, later.replayed]).toEqual([201, undefined]);
  });

  it('is asked of every write, and may be no longer than 255 characters', () => {
    const toy = toyCourt();
    const { key: _none, ...bare } = create(a, '');
    expect(codeOf(toy.ask('plaintiff', bare))).toBe('idempotency_key_missing');
    expect(codeOf(toy.ask('plaintiff', create(a, '')))).toBe('idempotency_key_missing');
    expect(codeOf(toy.ask('plaintiff', create(a, 'x'.repeat(256))))).toBe('malformed_request');
    expect(codeOf(toy.ask('plaintiff', create(a, 'x'.repeat(255))))).toBe('answered');
  });

  it('means nothing where the contract asks for none', () => {
    const toy = toyCourt();
    const verify = {
      method: 'POST',
      path: '/v1/public/documents/verify',
      key: 'same',
      body: '{"verificationCode":"12345678"}',
    };
    expect(toy.ask(undefined, verify).replayed).toBeUndefined();
    expect(toy.ask(undefined, { ...verify, body: '{"verificationCode":"87654321"}' }).status).toBe(200);
    expect(toy.court.world().read().all('idempotency')).toEqual([]);
  });
});

describe('calls at once', () => {
  it('with one key have one effect and one answer', async () => {
    const toy = toyCourt();
    const transport = inProcessTransport(toy.court);
    const { token } = toy.court
      .world()
      .run(toy.wall.now(), (commit) =>
        commit.issueToken('prs_personaplaintiff', { kind: 'access', assurance: 'verified', seconds: 60 }, ''),
      );
    const answers = await Promise.all(
      Array.from({ length: 50 }, () =>
        transport({
          method: 'POST',
          url: 'http://court.test/v1/webhook-endpoints',
          template: '',
          timeoutMs: 1000,
          maxResponseBytes: 1e6,
          responseType: 'text',
          headers: {
            authorization: `Bearer ${token}`,
            'idempotency-key': 'one',
            'content-type': 'application/json',
          },
          body: JSON.stringify({ url: a }),
          signal: new AbortController().signal,
        }),
      ),
    );
    expect(new Set(answers.map(({ status, body }) => `${status} ${String(body)}`)).size).toBe(1);
    expect(toy.court.world().read().all('endpoint')).toHaveLength(1);
  });

  it('under any repetition and order have as many effects as there are keys', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(8), { maxLength: 40 }), (keys) => {
        const toy = toyCourt();
        const seen = new Map<number, string>();
        for (const key of keys) {
          const body = String(toy.ask('plaintiff', create(`${a}${key}`, `key-${key}`)).body);
          expect(seen.get(key) ?? body).toBe(body);
          seen.set(key, body);
        }
        expect(toy.court.world().read().all('endpoint')).toHaveLength(seen.size);
      }),
      { numRuns: 30 },
    );
  });
});
