import fc from 'fast-check';
import { expect, test } from 'vitest';

import { hasUnsafeInteger } from './digits.ts';

test.each([
  '{"a":9007199254740991}',
  '{"a":-9007199254740991}',
  '{"id":"12345678901234567890"}',
  '{"no":"案 , 12345678901234567890"}',
  '{"a":0.12345678901234567890}',
  '{"a\\"":"\\\\","b":"[12345678901234567890"}',
  '[]',
  '',
  '{"a":1234567890123456}',
])('%s keeps its digits', (text) => {
  expect(hasUnsafeInteger(text)).toBe(false);
});

test.each([
  '{"a":9007199254740992}',
  '{"a":-9007199254740993}',
  '[1,12345678901234567890]',
  '12345678901234567890',
  '{"a": \n 10000000000000000}',
  '{"x":"\\"","a":99999999999999999}',
])('%s would lose them', (text) => {
  expect(hasUnsafeInteger(text)).toBe(true);
});

test('agrees with exact arithmetic on any JSON', () => {
  const integer = fc.oneof(
    fc.bigInt({ min: -(2n ** 70n), max: 2n ** 70n }),
    fc.bigInt({ min: 2n ** 53n - 5n, max: 2n ** 53n + 5n }),
  );
  fc.assert(
    fc.property(
      fc.array(integer, { maxLength: 4 }),
      fc.array(fc.string(), { maxLength: 4 }),
      fc.boolean(),
      (numbers, strings, spaced) => {
        const gap = spaced ? ' ' : '';
        const text = `{"n":[${numbers.join(',' + gap)}],${gap}"s":${JSON.stringify([...strings, ...numbers.map(String)])}}`;
        const limit = BigInt(Number.MAX_SAFE_INTEGER);
        return hasUnsafeInteger(text) === numbers.some((number) => number > limit || number < -limit);
      },
    ),
    { numRuns: 3_000 },
  );
});

test('is not brought down by ten megabytes of text', () => {
  const text = JSON.stringify({
    note: '"\\'.repeat(2_000_000) + 'x'.repeat(6_000_000),
    amountFen: 1,
    no: ' 1234567890123456789',
  });
  expect(hasUnsafeInteger(text)).toBe(false);
});
