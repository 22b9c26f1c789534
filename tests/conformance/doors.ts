// What every door of the court must do, as one suite: `doorConformance(door)`. A door is conforming when its client cannot
// tell it from the others: the same bytes, and the same kinds of failure.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { play, uploaded } from './door-script.ts';
import { fromBase64, textOf } from './door-send.ts';
import type { Got, Sent } from './door-send.ts';
import { inProcess } from './door-ways.ts';
import type { Door, OpenDoor } from './door-ways.ts';

/** The answers that all doors are held against: those of the shortest way in. */
let wanted: Promise<Awaited<ReturnType<typeof play>>> | undefined;
const wantedAnswers = () => (wanted ??= inProcess.open().then(play));

export function doorConformance(door: Door): void {
  describe(`the door: ${door.name}`, () => {
    let open: OpenDoor;
    beforeAll(async () => {
      open = await door.open();
    }, 60_000);
    afterAll(async () => {
      const defects = await open.defects();
      await open.close();
      expect(defects).toEqual([]);
    });

    const list: Sent = { method: 'GET', path: '/v1/public/courts?limit=1', headers: {} };
    const estimate = (key: string): Sent => ({
      method: 'POST',
      path: '/v1/webhook-endpoints',
      body: { text: '{"url":"https://hooks.example.com/a"}' },
      headers: {
        authorization: `Bearer ${open.tokens['plaintiff'] ?? ''}`,
        'idempotency-key': key,
        'content-type': 'application/json',
      },
    });
    const codeOf = (got: Got): string => (JSON.parse(textOf(got)) as { code: string }).code;

    it('gives the same answers, byte for byte', async () => {
      const fresh = await door.open();
      const got = await play(fresh);
      expect(await fresh.defects()).toEqual([]);
      await fresh.close();
      const wanting = await wantedAnswers();
      for (const [at, { step, got: answer }] of got.entries()) {
        expect([step.says, answer.status]).toEqual([step.says, step.status]);
        expect([step.says, answer.headers, textOf(answer)]).toEqual([
          step.says,
          wanting[at]!.got.headers,
          textOf(wanting[at]!.got),
        ]);
        expect(answer.base64).toBe(wanting[at]!.got.base64);
        const bytes = uploaded[step.says];
        if (bytes) expect(fromBase64(answer.base64)).toEqual(bytes);
      }
    }, 120_000);

    it.each(['reset', 'lostResponse', 'cutBody'] as const)(
      'lets %s reach the client as a failure',
      async (kind) => {
        await open.order({ do: 'fault', rule: { kind, on: '*', times: 1 } });
        const call = estimate(`fault-${kind}`);
        await expect(open.send(call)).rejects.toBeInstanceOf(Error);
        const again = await open.send(call);
        // What had been committed is there, and was not done twice.
        expect([again.status, again.headers['idempotency-replayed']]).toEqual([
          201,
          kind === 'reset' ? undefined : 'true',
        ]);
        await open.order({ do: 'clearFaults' });
      },
    );

    it('lets refusals, proxies’ pages and broken JSON reach the client as they are', async () => {
      await open.order({
        do: 'fault',
        rule: { kind: 'status', on: '*', status: 429, retryAfterSeconds: 7, times: 1 },
      });
      const limited = await open.send(list);
      expect([limited.status, codeOf(limited), limited.headers['retry-after']]).toEqual([
        429,
        'rate_limited',
        '7',
      ]);
      await open.order({ do: 'fault', rule: { kind: 'html', on: '*', times: 1 } });
      expect(await open.send(list)).toMatchObject({
        status: 502,
        headers: { 'content-type': 'text/html; charset=utf-8' },
      });
      await open.order({ do: 'fault', rule: { kind: 'garbage', on: '*', times: 1 } });
      expect(textOf(await open.send(list))).toBe('{"data": [ }');
      await open.order({ do: 'clearFaults' });
    });

    it('lets a client give up, and goes on serving', async () => {
      await expect(open.send({ ...list, givenUp: true })).rejects.toThrow();
      expect((await open.send(list)).status).toBe(200);
    });

    it('serves many calls at once', async () => {
      const answers = await Promise.all(
        Array.from({ length: 20 }, (_, at) => open.send(estimate(`many-${at % 5}`))),
      );
      expect(new Set(answers.map((one) => textOf(one))).size).toBe(5);
      expect(answers.filter((one) => one.headers['idempotency-replayed'] === 'true')).toHaveLength(15);
    });

    it('reaches a world by its prefix, and no other', async () => {
      await open.order({ do: 'createWorld', name: 'aside' });
      const here = await open.send({ ...estimate('aside'), path: '/w/aside/v1/webhook-endpoints' });
      expect([here.status, codeOf(here)]).toEqual([401, 'unauthorized']);
    });

    it('serves a user’s own handler of one operation, until it is undone', async () => {
      await open.order({ do: 'override', on: true });
      const refused = await open.send(list);
      expect([refused.status, refused.headers['retry-after'], codeOf(refused)]).toEqual([
        503,
        '5',
        'unavailable',
      ]);
      await open.order({ do: 'override', on: false });
      expect((await open.send(list)).status).toBe(200);
    });

    it.skipIf(door.without?.otherMethods)(
      'answers HEAD as GET without its body, and OPTIONS with what is allowed',
      async () => {
        const got = await open.send(list);
        const head = await open.send({ ...list, method: 'HEAD' });
        expect([head.status, head.base64, head.headers['content-type']]).toEqual([
          200,
          '',
          got.headers['content-type'],
        ]);
        const options = await open.send({ method: 'OPTIONS', path: '/v1/filings', headers: {} });
        expect([options.status, options.headers['allow']]).toEqual([204, 'GET, POST, HEAD, OPTIONS']);
        const nowhere = await open.send({ method: 'OPTIONS', path: '/v1/nothing', headers: {} });
        expect([nowhere.status, codeOf(nowhere)]).toEqual([404, 'not_found']);
        const patch = await open.send({
          method: 'PATCH',
          path: '/v1/filings',
          headers: {},
          body: { text: '{}' },
        });
        expect([patch.status, codeOf(patch), patch.headers['allow']]).toEqual([
          405,
          'method_not_allowed',
          'GET, POST, HEAD, OPTIONS',
        ]);
      },
    );
  });
}
