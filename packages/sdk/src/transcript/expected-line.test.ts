import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCanonicalLine } from './canonical-line.ts';
import { digestIfExpected } from './expected-line.ts';
import { readLine } from './read-line.ts';
import { plainJson, plainSha256 } from './testkit.ts';

type Plain = Parameters<typeof plainJson>[0];

const link = '0'.repeat(64);
const salt = 'ab'.repeat(16);

/** An entry whose digests fit, whatever else is wrong with it. */
function entryLine(kind: string, at: string, content: Plain): { line: string; digest: string } {
  const commitment = plainSha256(salt + plainJson(content));
  const digest = plainSha256(`yunting-transcript/1 entry\n${link}\n7\n${at}\n${kind}\n${commitment}`);
  return { line: plainJson({ entry: { at, commitment, content, digest, kind, salt, seq: 7 } }), digest };
}

/** Whether the long way, which names what is wrong, has nothing against the form of this line. */
function isWellFormed(line: string): boolean {
  const read = readCanonicalLine(line);
  return 'value' in read && typeof readLine(read.value) === 'object';
}

const nested = (depth: number): Plain => (depth === 0 ? {} : { deeper: nested(depth - 1) });

describe('the short way', () => {
  it('takes exactly the entries that the long way takes', () => {
    const odd = fc.oneof(
      fc.constantFrom<Plain>(
        '',
        'message',
        'erased',
        'Message',
        '2026-09-01T09:00:00+08:00',
        1,
        true,
        [],
        {},
      ),
      fc.string(),
    );
    const from = fc.oneof(
      fc.constantFrom<Plain>(
        { role: 'program' },
        { role: 'litigant', id: 'mem_1' },
        { role: 'x', id: 'a@b' },
      ),
      fc.record({ role: odd, id: odd }) as fc.Arbitrary<Plain>,
      odd,
    );
    const body = fc.oneof(
      fc.nat({ max: 14 }).map(nested),
      fc.record({ text: fc.string({ unit: 'grapheme' }) }) as fc.Arbitrary<Plain>,
      fc.constantFrom<Plain>(
        { from: { role: 'program' } },
        { digest: '","digest":"' },
        { a: 1.5 },
        { '1': 1 },
      ),
      odd,
    );
    const kind = fc.constantFrom('message', 'notice', 'Notice', 'no"tice', '');
    const at = fc.constantFrom(
      '2026-09-01T09:00:00+08:00',
      '2026-09-01T01:00:00.5Z',
      '9点',
      '2026-09-01',
      '"',
    );
    fc.assert(
      fc.property(kind, at, from, body, (...[kindOf, atOf, fromOf, bodyOf]) => {
        const { line, digest } = entryLine(kindOf, atOf, { from: fromOf, body: bodyOf });
        const taken = digestIfExpected(plainSha256, line, link, 7);
        expect(taken).toBe(isWellFormed(line) ? digest : undefined);
      }),
      { numRuns: 2000 },
    );
  });

  it('leaves every other line to the long way', () => {
    const at = '2026-09-01T09:00:00+08:00';
    const content = { from: { role: 'program' }, body: {} };
    const { line, digest } = entryLine('message', at, content);
    expect(digestIfExpected(plainSha256, line, link, 7)).toBe(digest);
    expect(digestIfExpected(plainSha256, line, link, 8)).toBeUndefined();
    expect(digestIfExpected(plainSha256, line, '1'.repeat(64), 7)).toBeUndefined();
    expect(digestIfExpected(plainSha256, entryLine('erased', at, content).line, link, 7)).toBeUndefined();
    for (let index = 0; index < line.length; index++) {
      for (const other of [line.slice(0, index), `${line.slice(0, index)}x${line.slice(index + 1)}`]) {
        expect(digestIfExpected(plainSha256, other, link, 7)).toBeUndefined();
      }
    }
  });
});
