import { expect, test } from 'vitest';

import { Yunting } from './client.ts';
import { ApiError } from './core/errors.ts';
import { answers, operations, scripted } from './core/testkit.ts';

const baseUrl = 'http://court.test';

test('has every service of the contract, the desk’s own under desk', async () => {
  const transport = scripted(answers.ok({ caseId: 'cas_1' }));
  const court = new Yunting({ baseUrl, transport, auth: { token: 'tok' } });
  expect(Object.keys(court)).toEqual(
    expect.arrayContaining(['identity', 'files', 'filings', 'cases', 'fees', 'hearings', 'events', 'desk']),
  );
  expect(await court.cases.get({ caseId: 'cas_1' })).toMatchObject({ caseId: 'cas_1' });
  expect(await court.call(operations.get, { filingId: 'flg_1' }).withMeta()).toMatchObject({ status: 200 });
  expect(transport.requests.map((request) => request.template)).toEqual([
    '/v1/cases/{caseId}',
    '/v1/filings/{filingId}',
  ]);
});

test('walks a list, and derives the same court with another language', async () => {
  const transport = scripted(answers.ok({ data: [{ id: 'a' }], nextCursor: null }));
  const court = new Yunting({ baseUrl, transport }).with({ language: 'en' });
  const ids: string[] = [];
  for await (const { id } of court.paginate(operations.list)) ids.push(id);
  expect(ids).toEqual(['a']);
  expect(transport.requests[0]!.headers['accept-language']).toBe('en');
  expect(court).toBeInstanceOf(Yunting);
});

test('logs tries, waits and failures without a path, a token or a body', async () => {
  const lines: string[] = [];
  const line = (level: string) => (message: string, fields: object) =>
    void lines.push(level + ' ' + message + ' ' + JSON.stringify(fields));
  const transport = scripted(answers.problem(503), {
    status: 422,
    headers: { deprecation: '@1796083200' },
    body: '{"code":"invalid_request"}',
  });
  const court = new Yunting({
    baseUrl,
    transport,
    auth: { token: 'tok_canary' },
    logger: { debug: line('debug'), warn: line('warn'), error: line('error') },
  });
  await expect(court.call(operations.submit, { filingId: 'canary', version: 1 })).rejects.toBeInstanceOf(
    ApiError,
  );
  expect(lines.map((text) => text.split(' ').slice(0, 3).join(' '))).toEqual([
    'debug yunting answer',
    'warn yunting retry',
    'debug yunting answer',
    'warn yunting deprecated',
    'error yunting failed',
  ]);
  expect(lines.join()).not.toContain('canary');
});
