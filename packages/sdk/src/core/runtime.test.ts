import { expect, test } from 'vitest';

import { defaultRuntime, randomHex } from './runtime.ts';

test('the default runtime is built once, and its randomness has 128 bits that do not repeat', () => {
  expect(defaultRuntime()).toBe(defaultRuntime());
  const keys = new Set(Array.from({ length: 10_000 }, () => randomHex(defaultRuntime())));
  expect(keys.size).toBe(10_000);
  for (const key of keys) expect(key).toMatch(/^[0-9a-f]{32}$/);
});

test('the extremes of chance still make a whole key', () => {
  const runtime = defaultRuntime();
  expect(randomHex({ ...runtime, random: () => 0 })).toBe('0'.repeat(32));
  expect(randomHex({ ...runtime, random: () => 1 - 2 ** -53 })).toBe('f'.repeat(32));
});

test('ticks never go back', () => {
  const runtime = defaultRuntime();
  let last = runtime.ticks!();
  for (let round = 0; round < 1_000; round++) {
    const next = runtime.ticks!();
    expect(next).toBeGreaterThanOrEqual(last);
    last = next;
  }
});
