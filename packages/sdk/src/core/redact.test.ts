import fc from 'fast-check';
import { expect, test } from 'vitest';

import { loggableHeaders, redact } from './redact.ts';

test.each([
  ['Bearer abc.def-ghi', 'Bearer ***'],
  ['住 13800005678 王', '住 138****5678 王'],
  ['+86 138-0000-5678', '+86 138****5678'],
  ['11010519491231002X', '110*************2X'],
  ['身份证110105194912310029。', '身份证110*************29。'],
  ['卡号 6222021234567890123', '卡号 6222********0123'],
  ['eyJhbGciOi.eyJzdWIi.c2ln', '***'],
  ['whsec_MfKQ9r8GKYqrTwjU', 'whsec_***'],
  ['?token=abc&x=1', '?token=***&x=1'],
])('%s becomes %s', (text, masked) => {
  expect(redact(text)).toBe(masked);
});

test.each([
  '（2026）鲁0305民初9001号',
  'flg_0000010000ab',
  '2026-11-24T00:00:00+08:00',
  '金额 1234567 分',
  'state_conflict',
])('%s stays', (text) => {
  expect(redact(text)).toBe(text);
});

test('masks by name whatever the value, at any depth, and leaves the original alone', () => {
  const value = {
    auth: { refreshToken: 'x', password: 1 },
    party: { idCardNumber: 'A1', phone: 13800005678, name: '王某' },
    code: '493021',
    error: { code: 'state_conflict' },
  };
  const before = JSON.stringify(value);
  expect(redact(value)).toEqual({
    auth: { refreshToken: '***', password: '***' },
    party: { idCardNumber: '***', phone: '138****5678', name: '王某' },
    code: '***',
    error: { code: 'state_conflict' },
  });
  expect(JSON.stringify(value)).toBe(before);
});

test('takes anything: circles, errors, bytes, dates, __proto__', () => {
  const circle: Record<string, unknown> = {};
  circle['self'] = circle;
  expect(() => redact(circle)).not.toThrow();
  expect(redact(new Error('Bearer abcdef'))).toMatchObject({ name: 'Error', message: 'Bearer ***' });
  expect(redact({ file: new Uint8Array(3) })).toEqual({ file: '[bytes]' });
  const hostile = JSON.parse('{"__proto__":{"polluted":1}}') as object;
  redact(hostile);
  expect(({} as { polluted?: number }).polluted).toBeUndefined();
  fc.assert(
    fc.property(
      fc.anything({
        withBigInt: true,
        withDate: true,
        withMap: true,
        withTypedArray: true,
        withNullPrototype: true,
      }),
      (value) => void redact(value),
    ),
  );
});

test('logs only headers that tell nothing about a person', () => {
  const headers = {
    authorization: 'Bearer x',
    'set-cookie': 'a=1',
    'x-request-id': 'req_1',
    'x-unknown': '王',
    'retry-after': '3',
  };
  expect(loggableHeaders(headers)).toEqual({ 'x-request-id': 'req_1', 'retry-after': '3' });
});
