import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCanonicalLine } from './canonical-line.ts';
import { plainJson } from './testkit.ts';

const value = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.string({ unit: 'grapheme' }),
    fc.maxSafeInteger(),
    fc.boolean(),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(fc.stringMatching(/^[a-z][A-Za-z0-9]{0,5}$/), tie('value'), { maxKeys: 4 }),
  ),
})).value;
type Plain = Parameters<typeof plainJson>[0];

describe('a canonical line', () => {
  it('is read as what it says', () => {
    fc.assert(
      fc.property(value, (told) => {
        // Minus nought is written as nought.
        const line = plainJson(told as Plain);
        expect(readCanonicalLine(line)).toEqual({ value: JSON.parse(line) as unknown });
      }),
    );
  });

  it('is the only line that says this: whatever else parses to the same value is refused', () => {
    fc.assert(
      fc.property(value, fc.nat(), fc.string({ minLength: 1, maxLength: 6 }), (told, place, extra) => {
        const line = plainJson(told as Plain);
        const at = place % (line.length + 1);
        const other = line.slice(0, at) + extra + line.slice(at);
        const read = readCanonicalLine(other);
        if ('value' in read) expect(plainJson(read.value)).toBe(other);
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    ['a space', '{"a": 1}'],
    ['a space after it', '{"a":1} '],
    ['names out of order', '{"b":1,"a":1}'],
    ['a name twice', '{"a":1,"a":1}'],
    ['a name that is no word', '{"__proto__":1}'],
    ['a number as a name', '{"1":1}'],
    ['a fraction', '{"a":1.5}'],
    ['an exponent', '{"a":1e3}'],
    ['minus nought', '{"a":-0}'],
    ['an integer that is not safe', '{"a":9007199254740993}'],
    ['null', '{"a":null}'],
    ['an escape that need not be', String.raw`{"a":"\u0041"}`],
    ['an escaped solidus', String.raw`{"a":"\/"}`],
    ['a capital in an escape', String.raw`{"a":"\u001F"}`],
    ['half a character', String.raw`{"a":"\ud800"}`],
    ['a byte order mark', '\ufeff{"a":1}'],
    ['a depth that nothing has', `${'['.repeat(13)}${']'.repeat(13)}`],
  ])('has not %s', (_what, line) => {
    expect(readCanonicalLine(line)).toMatchObject({ fault: expect.stringMatching(/^not/) as string });
  });

  it('may hold a backslash before what looks like an escape', () => {
    expect(readCanonicalLine(String.raw`{"a":"\\ud800"}`)).toEqual({ value: { a: String.raw`\ud800` } });
  });

  it('is told from what is no JSON at all', () => {
    expect(readCanonicalLine('{"a":1')).toEqual({ fault: 'notJson' });
    expect(readCanonicalLine('"a\u0001"')).toEqual({ fault: 'notJson' });
    expect(readCanonicalLine('')).toEqual({ fault: 'notJson' });
    expect(readCanonicalLine('{"a":1 }')).toEqual({ fault: 'notCanonical' });
  });
});
