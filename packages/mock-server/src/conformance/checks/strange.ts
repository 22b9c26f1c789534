// Requests that nobody means to send, and that come all the same: refused like any other, never a failure of the court.
import type { Check } from '../kit.ts';
import type { Request } from '../wire.ts';

const json = { 'content-type': 'application/json' };
const deep = `${'['.repeat(20_000)}${']'.repeat(20_000)}`;

/** Bodies that are JSON, or nearly, and no object of the contract. */
const bodies: readonly (readonly [what: string, body: string])[] = [
  ['null', 'null'],
  ['a list', '[]'],
  ['a text', '"content"'],
  ['nothing', ''],
  ['a byte order mark', '\uFEFF{'],
  ['an endless nesting', deep],
  ['a prototype', '{"__proto__":{"content":{}},"constructor":1}'],
  ['numbers without end', '{"content":{"claimAmount":{"amountFen":1e400,"currency":"CNY"}}}'],
  ['a lone surrogate', '{"content":{"facts":"\\ud800"},"matterId":"\\u0000"}'],
];

/** Paths with something odd in place of an id. */
const oddIds = [
  '%00',
  '..%2f..%2fme',
  '%zz',
  'flg_',
  'cas_00000000zzzzzz',
  'flg_00000000zzzzzz%0d%0a',
  'x'.repeat(3_000),
  '%F0%9F%92%A9',
];

/** A body that fits but for its words may be taken as it is; all else is refused. */
const isRefused = (status: number): boolean => status >= 400 && status < 500;

/** Strange requests. */
export const strangeChecks: readonly Check[] = [
  {
    id: 'answers.strange',
    zh: '离奇的请求（null、空体、极深的嵌套、怪异的编号、错误的媒体类型）也只是被拒绝（4xx），不会使法院出错',
    en: 'Strange requests (null, nothing, endless nesting, odd ids, wrong media types) are refused (4xx) like any other; none makes the court fail',
    async run({ target }, watch) {
      const authorization = `Bearer ${target.person('plaintiff').token}`;
      const send = async (
        what: string,
        request: Omit<Request, 'headers'>,
        headers: Readonly<Record<string, string>> = {},
      ): Promise<void> => {
        const exchange = await target.wire.send({
          ...request,
          headers: { authorization, 'idempotency-key': target.freshKey(), ...headers },
        });
        const fits = what === 'a lone surrogate' ? exchange.status < 500 : isRefused(exchange.status);
        watch.see(fits, `${request.method} ${request.path.slice(0, 60)} (${what})`, '4xx', exchange);
      };
      for (const [what, body] of bodies)
        await send(what, { method: 'POST', path: '/v1/filings', body }, json);
      for (const id of oddIds) {
        await send('an odd id', { method: 'GET', path: `/v1/filings/${id}` });
        await send(
          'an odd id',
          { method: 'POST', path: `/v1/filings/${id}/submit`, body: '{"version":1,"truthful":true}' },
          json,
        );
      }
      await send(
        'a form as JSON',
        { method: 'POST', path: '/v1/filings', body: 'content=1' },
        { 'content-type': 'application/x-www-form-urlencoded' },
      );
      await send('JSON as a form', { method: 'POST', path: '/v1/files', body: '{}' }, json);
      await send(
        'a form without parts',
        { method: 'POST', path: '/v1/files', body: '--x--' },
        { 'content-type': 'multipart/form-data; boundary=x' },
      );
      await send(
        'a token with a blank',
        { method: 'GET', path: '/v1/me' },
        { authorization: 'Bearer two words' },
      );
      await send('another scheme', { method: 'GET', path: '/v1/me' }, { authorization: 'Basic eDp5' });
      await send(
        'an endless key',
        { method: 'POST', path: '/v1/filings', body: '{"content":{}}' },
        { ...json, 'idempotency-key': 'k'.repeat(4_000) },
      );
    },
  },
];
