import { expect, test } from 'vitest';

import { call } from './call.ts';
import { createClient } from './client.ts';
import { InputError } from './errors.ts';
import { answers, operations, scripted, virtualRuntime } from './testkit.ts';

const transport = scripted(answers.ok());

test.each([
  '',
  'court.example.cn',
  'ftp://court.example.cn',
  'https://user:secret@court.example.cn',
  'https://court.example.cn?x=1',
  'https://court.example.cn#x',
  'https://',
  'https://court example.cn',
  'https://court.example.cn\\evil',
  'javascript:alert(1)',
])('refuses %j as the address of a court', (baseUrl) => {
  expect(() => createClient({ baseUrl, transport })).toThrow(InputError);
});

test.each(['https://court.example.cn', 'https://court.example.cn/', 'HTTP://127.0.0.1:4010/w/demo//'])(
  'accepts %j',
  (baseUrl) => {
    expect(createClient({ baseUrl, transport }).settings.baseUrl).not.toMatch(/\/$/);
  },
);

test.each([
  { timeoutMs: -1 },
  { deadlineMs: NaN },
  { maxRetries: -2 },
  { headers: { 'x-a': 'line\r\nx-b: 2' } },
  { userAgent: '法院' },
])('refuses options that cannot be right: %j', (options) => {
  expect(() => createClient({ baseUrl: 'https://court.example.cn', transport, ...options })).toThrow(
    InputError,
  );
});

test('refuses a token that would end the header, without showing it', () => {
  const make = () =>
    createClient({ baseUrl: 'https://court.example.cn', transport, auth: { token: 'canary\r\nx-admin: 1' } });
  expect(make).toThrow(InputError);
  expect(make).not.toThrow(/canary/);
});

test('a derived client changes what it was told to and shares the rest', async () => {
  const runtime = virtualRuntime();
  const client = createClient({
    baseUrl: 'https://a.test',
    transport,
    runtime,
    auth: { token: 'one' },
    headers: { 'x-app': '1' },
  });
  const other = client.with({ baseUrl: 'https://b.test', language: 'en', timeoutMs: 5 });
  expect(other.settings).toMatchObject({
    baseUrl: 'https://b.test',
    limits: { timeoutMs: 5, deadlineMs: 60_000, maxRetries: 2 },
  });
  expect(other.settings.headers).toEqual({ 'x-app': '1', 'accept-language': 'en' });
  expect(other.settings.budget).toBe(client.settings.budget);
  expect(other.settings.authorizer).toBe(client.settings.authorizer);
  const stranger = client.with({ auth: { token: 'two' } });
  await runtime.settle(call(stranger, operations.get, { filingId: 'f' }));
  expect(transport.requests.at(-1)!.headers['authorization']).toBe('Bearer two');
  await runtime.settle(call(client, operations.get, { filingId: 'f' }));
  expect(transport.requests.at(-1)!.headers['authorization']).toBe('Bearer one');
});

test('an open operation is called without the token', async () => {
  const runtime = virtualRuntime();
  const client = createClient({ baseUrl: 'https://a.test', transport, runtime, auth: { token: 'one' } });
  await runtime.settle(call(client, operations.signIn, { code: '123456' }));
  expect(transport.requests.at(-1)!.headers).not.toHaveProperty('authorization');
});
