import { expect, test } from 'vitest';

import { TransportFailure } from '../core/transport.ts';
import { failureFrom } from './failure.ts';

const thrown = (fields: object, cause?: unknown): Error =>
  Object.assign(new Error('Bearer canary', cause ? { cause } : undefined), fields);

test.each([
  ['ECONNREFUSED', 'refused', 'no'],
  ['EHOSTUNREACH', 'refused', 'no'],
  ['ENOTFOUND', 'dns', 'no'],
  ['EAI_AGAIN', 'dns', 'no'],
  ['CERT_HAS_EXPIRED', 'tls', 'no'],
  ['DEPTH_ZERO_SELF_SIGNED_CERT', 'tls', 'no'],
  ['ERR_TLS_CERT_ALTNAME_INVALID', 'tls', 'no'],
  ['EPROTO', 'tls', 'no'],
  ['UND_ERR_CONNECT_TIMEOUT', 'timeout', 'no'],
  ['ETIMEDOUT', 'timeout', 'maybe'],
  ['UND_ERR_BODY_TIMEOUT', 'timeout', 'maybe'],
  ['ECONNABORTED', 'timeout', 'maybe'],
  ['ERR_CANCELED', 'aborted', 'maybe'],
  ['ECONNRESET', 'reset', 'maybe'],
  ['EPIPE', 'reset', 'maybe'],
  ['UND_ERR_SOCKET', 'reset', 'maybe'],
  ['ERR_BAD_RESPONSE', 'reset', 'maybe'],
  ['HPE_INVALID_CONSTANT', 'other', 'maybe'],
])('%s is %s, sent: %s', (code, kind, sent) => {
  for (const error of [thrown({ code }), thrown({ name: 'TypeError' }, thrown({ code }))]) {
    expect(failureFrom(error)).toMatchObject({ kind, sent });
  }
});

test('what failed while connecting was not sent', () => {
  expect(failureFrom(thrown({ code: 'ETIMEDOUT', syscall: 'connect' }))).toMatchObject({
    kind: 'timeout',
    sent: 'no',
  });
});

test('a limit is told from a broken connection, on both ways', () => {
  const over = Object.assign(new Error('maxContentLength size of 10 exceeded'), { code: 'ERR_BAD_RESPONSE' });
  expect(failureFrom(over)).toMatchObject({ kind: 'tooLarge', sent: 'maybe' });
  const body = Object.assign(new Error('Request body larger than maxBodyLength limit'), {
    code: 'ERR_BAD_REQUEST',
  });
  expect(failureFrom(body)).toMatchObject({ kind: 'tooLarge', sent: 'no' });
});

test('an abort is known by its name where it has no code', () => {
  expect(failureFrom(new DOMException('x', 'AbortError'))).toMatchObject({ kind: 'aborted' });
});

test.each([
  undefined,
  null,
  'text',
  new TypeError('Failed to fetch'),
  {},
  thrown({ code: 'token abc' }),
  thrown({ code: 7 }),
])('anything else (%s) may have been sent', (error) => {
  expect(failureFrom(error)).toMatchObject({ kind: 'other', sent: 'maybe', detail: undefined });
});

test('a failure passes as it is, and nothing of the original but its code is kept', () => {
  const failure = new TransportFailure('dns', 'no');
  expect(failureFrom(failure)).toBe(failure);
  expect(
    JSON.stringify(failureFrom(thrown({ code: 'ECONNRESET', config: { headers: 'canary' } }))) +
      failureFrom(thrown({})).message,
  ).not.toContain('canary');
});
