import { expect, test } from 'vitest';

import { createCanceller } from '../core/signal.ts';
import type { TransportRequest } from '../core/transport.ts';
import { axiosTransport, responseOf } from './axios.ts';

const request: TransportRequest = {
  method: 'GET',
  url: 'http://127.0.0.1:9/',
  headers: {},
  timeoutMs: 1_000,
  signal: createCanceller(),
  responseType: 'text',
  maxResponseBytes: 100,
  template: '/',
};

test('a build without the wanted adapter is a failure before sending, not a crash', async () => {
  const transport = axiosTransport({ adapters: ['nothing' as 'http'] });
  await expect(transport(request)).rejects.toMatchObject({
    kind: 'other',
    sent: 'no',
    detail: 'AXIOS_NOT_LOADED',
  });
  await expect(transport(request)).rejects.toMatchObject({ detail: 'AXIOS_NOT_LOADED' });
});

test('what an interceptor has parsed is made text again, and cookies are left out', () => {
  const response = {
    status: 200,
    statusText: '',
    headers: { 'X-A': '1', 'set-cookie': ['a=1'] },
    config: {} as never,
  };
  expect(responseOf({ ...response, data: { id: 1 } })).toEqual({
    status: 200,
    headers: { 'x-a': '1' },
    body: '{"id":1}',
  });
  expect(responseOf({ ...response, data: null }).body).toBe('');
  expect(responseOf({ ...response, data: new ArrayBuffer(2) }).body).toEqual(new Uint8Array(2));
});
