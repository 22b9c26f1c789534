import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type * as z from 'zod/mini';
import { createOracle } from './check-examples.ts';
import { emitSchemas } from './emit-schemas.ts';
import { scratch } from './testing.ts';
import type { Schema } from './source.ts';

const SCHEMAS: Record<string, Schema> = {
  Day: { type: 'string', format: 'date' },
  Instant: { type: 'string', format: 'date-time' },
  Email: { type: 'string', format: 'email' },
  Uri: { type: 'string', format: 'uri' },
};

/** Texts near the format: pieces that occur in valid ones, joined at random. */
const near = (pieces: readonly string[], maxLength = 8) =>
  fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength }).map((parts) => parts.join(''));

const two = fc.integer({ min: 0, max: 99 }).map((value) => String(value).padStart(2, '0'));
const day = fc
  .tuple(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 0, max: 13 }), fc.integer({ min: 0, max: 32 }))
  .map(
    ([year, month, date]) =>
      `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`,
  );
const zone = fc.oneof(
  fc.constantFrom('', 'Z', 'z', '+08:00', '-00:00', '+0800', '+08', 'ZZ', '+8:00'),
  fc.tuple(fc.constantFrom('+', '-'), two, two).map(([sign, hours, minutes]) => `${sign}${hours}:${minutes}`),
);
const instant = fc
  .tuple(
    day,
    fc.constantFrom('T', 't', ' ', '\t', '', 'TT'),
    two,
    two,
    fc.oneof(two, fc.constantFrom('60', '59.9', '60.5', '5.', '00.')),
    zone,
  )
  .map(([date, mark, hour, minute, second, offset]) => `${date}${mark}${hour}:${minute}:${second}${offset}`);

const MAIL = ['a', 'B', 'cn', 'zhang', '0', '-', '.', '+', '_', '甲', ' ', '@', '"'];

const TEXTS: Record<string, fc.Arbitrary<string>> = {
  Day: fc.oneof(day, near(['2026', '-', '02', '29', '2024', '1', 'T'])),
  Instant: fc.oneof(instant, near(['2026-01-01', 'T', '09:30:00', 'Z', '+08:00', '.5', '23:59:60', ' '])),
  Email: fc
    .tuple(near(MAIL, 3), near(MAIL, 2), near(MAIL, 2))
    .map(([who, host, end]) => `${who}@${host}.${end}`),
  Uri: near([
    'http',
    'https:',
    ':',
    '//',
    '/',
    'a',
    'example.cn',
    '@',
    '?',
    '#',
    '%',
    '%e4',
    '[',
    '::1',
    ']',
    '"',
    ' ',
    '甲',
    '1',
    '8080',
    'urn:',
    '|',
    '-',
    '.',
  ]),
};

let folder = '';
let twins: Record<string, z.ZodMiniType> = {};
const oracle = createOracle(SCHEMAS, false);

beforeAll(async () => {
  folder = scratch('formats');
  writeFileSync(join(folder, 'schemas.ts'), emitSchemas(SCHEMAS));
  twins = (await import(join(folder, 'schemas.ts'))) as typeof twins;
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('formats mean what JSON Schema’s mean', () => {
  test.each(Object.keys(SCHEMAS))('%s', (name) => {
    const verdicts = { accepted: 0, refused: 0 };
    fc.assert(
      fc.property(TEXTS[name] ?? fc.string(), (text) => {
        const wanted = oracle(name, text).length === 0;
        verdicts[wanted ? 'accepted' : 'refused']++;
        // of an IPv6 address in brackets we look at the characters only
        if (name === 'Uri' && text.includes('[')) return;
        expect(twins[name]?.safeParse(text).success, JSON.stringify(text)).toBe(wanted);
      }),
      { numRuns: 20_000, seed: 20261124 },
    );
    expect(Math.min(verdicts.accepted, verdicts.refused)).toBeGreaterThan(100);
  });
});
