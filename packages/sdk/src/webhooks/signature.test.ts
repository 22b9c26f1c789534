import { createHmac, randomBytes } from 'node:crypto';
import { inspect } from 'node:util';

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { InputError, WebhookSignatureError } from '../core/errors.ts';
import { generateSecret, hmacSha256, hmacSm3, sign, verify } from './index.ts';

const secret = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';
const at = (seconds: number) => () => seconds * 1000;
const body = '{"type":"filing.accepted","subject":{"id":"flg_1"},"zh":"已立案"}';
const options = { secrets: secret, now: at(1_700_000_000) };

async function signed(extra: object = {}): Promise<Record<string, string>> {
  return sign(body, { id: 'evt_1', ...options, ...extra });
}
const codeOf = async (promise: Promise<unknown>): Promise<string> =>
  promise.then(
    () => 'accepted',
    (error: unknown) => (error as WebhookSignatureError).code,
  );

describe('verify', () => {
  test('accepts the vector that the reference library publishes', async () => {
    const headers = {
      'webhook-id': 'msg_p5jXN8AQM9LWM0D4loKWxJek',
      'webhook-timestamp': '1614265330',
      'webhook-signature': 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
    };
    const delivery = await verify('{"test": 2432232314}', headers, {
      secrets: secret,
      now: at(1_614_265_330),
    });
    expect(delivery).toEqual({
      id: 'msg_p5jXN8AQM9LWM0D4loKWxJek',
      sentAt: 1_614_265_330_000,
      event: { test: 2432232314 },
    });
  });

  test('gives the event for text, bytes and a buffer, with headers of any kind and case', async () => {
    const headers = await signed();
    const bytes = new TextEncoder().encode(body);
    const upper = Object.fromEntries(
      Object.entries(headers).map(([name, value]) => [name.toUpperCase(), [value]]),
    );
    for (const raw of [body, bytes, bytes.buffer as ArrayBuffer, Buffer.from(body)]) {
      for (const form of [headers, new Headers(headers), upper]) {
        expect((await verify(raw, form, options)).event).toEqual(JSON.parse(body));
      }
    }
  });

  test.each([
    [300, 'accepted'],
    [-300, 'accepted'],
    [301, 'webhook_clock_skew'],
    [-301, 'webhook_clock_skew'],
    [86_400, 'webhook_clock_skew'],
  ])('with a clock off by %i seconds: %s', async (skew, expected) => {
    const headers = await signed();
    expect(await codeOf(verify(body, headers, { ...options, now: at(1_700_000_000 + skew) }))).toBe(expected);
  });

  test('tells how far the clocks are apart', async () => {
    const headers = await signed();
    await expect(verify(body, headers, { ...options, now: at(1_700_000_900) })).rejects.toThrow(
      /-900 秒.*-900 s/,
    );
  });

  test.each([
    '',
    '1674087231abc',
    '-1700000000',
    '1.7e9',
    ' 1700000000',
    '1700000000.0',
    '0x65',
    '9'.repeat(13),
  ])('refuses the timestamp %j', async (timestamp) => {
    const headers = { ...(await signed()), 'webhook-timestamp': timestamp };
    expect(await codeOf(verify(body, headers, options))).toMatch(
      /webhook_(timestamp_invalid|headers_missing)/,
    );
  });

  test('knows several secrets, so that one can be replaced without losing an event', async () => {
    const next = generateSecret();
    for (const signing of [secret, next, [secret, next]]) {
      expect(
        await codeOf(
          verify(body, await signed({ secrets: signing }), { ...options, secrets: [next, secret] }),
        ),
      ).toBe('accepted');
    }
    expect(
      await codeOf(verify(body, await signed({ secrets: [secret, next] }), { ...options, secrets: next })),
    ).toBe('accepted');
    expect(await codeOf(verify(body, await signed(), { ...options, secrets: next }))).toBe(
      'webhook_signature_mismatch',
    );
  });

  test('says in both languages that a parsed object was passed, and what to do', async () => {
    const error: unknown = await verify(JSON.parse(body), await signed(), options).catch(
      (reason: unknown) => reason,
    );
    expect(error).toBeInstanceOf(WebhookSignatureError);
    expect(error).toMatchObject({
      code: 'webhook_body_parsed',
      zh: expect.stringContaining('已解析的对象'),
      en: expect.stringContaining('parsed object'),
    });
    expect((error as WebhookSignatureError).hint.en).toContain('express.raw()');
  });

  test('refuses a body that was parsed and put together again', async () => {
    const spaced = JSON.stringify(JSON.parse(body), null, 1);
    expect(await codeOf(verify(spaced, await signed(), options))).toBe('webhook_signature_mismatch');
  });

  test.each(['webhook-id', 'webhook-timestamp', 'webhook-signature'])(
    'refuses a delivery without %s, or with two',
    async (name) => {
      const headers = await signed();
      const { [name]: value, ...others } = headers;
      expect(await codeOf(verify(body, others, options))).toBe('webhook_headers_missing');
      expect(await codeOf(verify(body, { ...others, [name]: [value!, value!] }, options))).toBe(
        'webhook_headers_missing',
      );
    },
  );

  test('does not show secret, body or signature in an error', async () => {
    const headers = { ...(await signed()), 'webhook-signature': 'v1,Y2FuYXJ5' };
    const error: unknown = await verify('{"canary":1}', headers, options).catch((reason: unknown) => reason);
    expect(inspect(error, { showHidden: true, depth: 9 }) + JSON.stringify(error)).not.toMatch(
      /canary|Y2FuYXJ5|MfKQ/,
    );
  });

  test.each([0, -1, NaN, Infinity])(
    'refuses a tolerance of %d, which would be no check',
    async (toleranceSeconds) => {
      await expect(verify(body, await signed(), { ...options, toleranceSeconds })).rejects.toBeInstanceOf(
        InputError,
      );
    },
  );

  test.each(['', 'whsec_', 'whsec_!!!', 'c2hvcnQ='])('refuses the secret %j', async (secrets) => {
    await expect(verify(body, await signed(), { ...options, secrets })).rejects.toBeInstanceOf(InputError);
    await expect(sign(body, { id: 'evt_1', secrets: [] })).rejects.toBeInstanceOf(InputError);
  });

  test('parses only what is signed', async () => {
    const headers = await sign('not json', { id: 'evt_1', ...options });
    expect(await codeOf(verify('not json', headers, options))).toBe('webhook_invalid_json');
    const invalid = new Uint8Array([0x22, 0xff, 0x22]);
    expect(await codeOf(verify(invalid, await sign(invalid, { id: 'evt_1', ...options }), options))).toBe(
      'webhook_invalid_json',
    );
  });

  test('with HMAC-SM3 injected accepts what was signed so, and only what it was told to accept', async () => {
    const sm3 = hmacSm3((key, content) => createHmac('sm3', key).update(content).digest());
    const national = await signed({ suites: [sm3] });
    expect(national['webhook-signature']).toMatch(/^v1sm3,/);
    expect(await codeOf(verify(body, national, { ...options, suites: [sm3] }))).toBe('accepted');
    expect(await codeOf(verify(body, national, options))).toBe('webhook_signature_mismatch');
    expect(await codeOf(verify(body, await signed(), { ...options, suites: [sm3] }))).toBe(
      'webhook_signature_mismatch',
    );
    const both = await signed({ suites: [hmacSha256, sm3] });
    expect(await codeOf(verify(body, both, options))).toBe('accepted');
  });
});

test('HMAC-SHA256 agrees with node:crypto for keys and bodies of any length', async () => {
  for (let length = 0; length < 200; length += 7) {
    const key = randomBytes(16 + length);
    const content = randomBytes(length);
    const expected = createHmac('sha256', key).update(content).digest();
    expect(Buffer.from(await hmacSha256.sign(key, content)).equals(expected)).toBe(true);
  }
});

test('of 20 000 forgeries, none is accepted', async () => {
  const headers = await signed();
  const genuine = { body: Buffer.from(body), ...headers };
  const bytes = fc.tuple(fc.nat(genuine.body.length - 1), fc.integer({ min: 1, max: 255 }));
  const flip = (text: string, index: number, by: number): string => {
    const place = index % text.length;
    return (
      text.slice(0, place) +
      String.fromCharCode(33 + ((text.charCodeAt(place) - 33 + (by % 93) + 1) % 94)) +
      text.slice(place + 1)
    );
  };
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom('body', 'cut', 'longer', 'id', 'timestamp', 'signature', 'scheme'),
      bytes,
      async (what, [index, by]) => {
        const forged: { body: Buffer } & Record<string, unknown> = {
          ...genuine,
          body: Buffer.from(genuine.body),
        };
        if (what === 'body') forged.body[index] = forged.body[index]! ^ by;
        if (what === 'cut') forged.body = forged.body.subarray(0, index);
        if (what === 'longer') forged.body = Buffer.concat([forged.body, Buffer.from([by])]);
        if (what === 'id') forged['webhook-id'] = flip(headers['webhook-id']!, index, by);
        if (what === 'timestamp') forged['webhook-timestamp'] = String(1_700_000_000 + (by % 2 ? by : -by));
        if (what === 'signature')
          forged['webhook-signature'] = 'v1,' + flip(headers['webhook-signature']!.slice(3), index, by);
        if (what === 'scheme')
          forged['webhook-signature'] = headers['webhook-signature']!.replace(
            'v1',
            ['v2', 'v1a', 'V1', ''][by % 4]!,
          );
        const { body: raw, ...rest } = forged;
        return (await codeOf(verify(raw, rest as Record<string, string>, options))) !== 'accepted';
      },
    ),
    { numRuns: 20_000 },
  );
});
