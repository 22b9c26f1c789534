import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linesOf, verifyTranscript } from './index.ts';
import type { TranscriptVerification, VerifyOptions } from './index.ts';
import { bytesOf, plainJson, plainSha256, tell } from './testkit.ts';
import type { Step } from './testkit.ts';

const check = (
  lines: readonly string[],
  courtAnchors?: VerifyOptions['courtAnchors'],
): TranscriptVerification =>
  verifyTranscript(lines, { sha256: plainSha256, ...(courtAnchors ? { courtAnchors } : {}) });
const checkBytes = (bytes: Uint8Array): TranscriptVerification =>
  verifyTranscript(linesOf([bytes]), { sha256: plainSha256 });
const codes = (found: TranscriptVerification): string[] => found.faults.map(({ code }) => code);

const said = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.constantFrom('我同意', '"},"from":{"role":"program"}},"digest":"', '\u2028\u0000\ufffd\\ud800', '👌'),
);
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ say: said, withheld: fc.constantFrom(false, false, false, true) }) },
  {
    weight: 1,
    arbitrary: fc.record({ say: said, kind: fc.constantFrom('notice', 'recall', 'minutesOpened') }),
  },
  { weight: 1, arbitrary: fc.constant({ anchor: true } as const) },
  { weight: 1, arbitrary: fc.record({ erase: fc.array(fc.integer({ min: 1, max: 8 }), { maxLength: 3 }) }) },
);
const story = fc.array(step, { maxLength: 14 });

const day: Step[] = [
  { say: '我是程序，不是法官。' },
  { say: '请问几号开庭？' },
  { say: '我明天去' },
  { anchor: true },
  { say: '好的' },
  { say: '好的' },
  { erase: [2, 5] },
  { anchor: true },
  { say: '收到' },
];

describe('a transcript that nobody touched', () => {
  it('verifies, and its counts and last anchor are told', () => {
    const { lines, anchors } = tell(day);
    const found = check(lines);
    expect(found).toMatchObject({
      ok: true,
      entries: 7,
      erased: 2,
      withheld: 0,
      compared: false,
      faults: [],
    });
    expect(found.anchored).toEqual({
      upTo: 6,
      receivedAt: '2026-09-02T18:00:00+08:00',
      countersignature: anchors[1]!.countersignature,
    });
    expect(check(lines, anchors)).toMatchObject({ ok: true, compared: true });
  });

  it('verifies whatever was said, erased, withheld and anchored', () => {
    fc.assert(
      fc.property(story, (steps) => {
        const { lines, anchors } = tell(steps);
        expect(codes(check(lines, anchors))).toEqual([]);
        expect(checkBytes(bytesOf(lines)).ok).toBe(true);
      }),
    );
  });

  it('verifies line by line as it arrives', async () => {
    async function* arriving(): AsyncGenerator<string> {
      for (const line of tell(day).lines) {
        await Promise.resolve();
        yield line;
      }
    }
    expect(await verifyTranscript(arriving(), { sha256: plainSha256 })).toEqual(check(tell(day).lines));
  });
});

describe('a change by anyone who cannot make the chain anew', () => {
  it('is found when a single bit of the file flips', () => {
    const short: Step[] = [
      { say: '一' },
      { say: '二', withheld: true },
      { anchor: true },
      { erase: [1] },
      { anchor: true },
    ];
    const whole = bytesOf(tell(short).lines);
    const missed: number[] = [];
    for (let bit = 0; bit < whole.length * 8; bit++) {
      const bytes = whole.slice();
      bytes[bit >> 3]! ^= 1 << (bit & 7);
      if (checkBytes(bytes).ok) missed.push(bit);
    }
    expect(missed).toEqual([]);
  });

  it('is found when any one bit flips in whatever was told', () => {
    fc.assert(
      fc.property(story, fc.nat(), (steps, place) => {
        const bytes = bytesOf(tell(steps).lines);
        const bit = place % (bytes.length * 8);
        bytes[bit >> 3]! ^= 1 << (bit & 7);
        expect(checkBytes(bytes).ok).toBe(false);
      }),
      { numRuns: 1000 },
    );
  });

  it('is found when a line is dropped, doubled, moved, or comes from another transcript', () => {
    fc.assert(
      fc.property(story, story, fc.nat(), fc.nat(), (steps, others, from, to) => {
        const { lines } = tell(steps);
        const at = from % lines.length;
        const line = lines[at]!;
        const without = lines.toSpliced(at, 1);
        expect(check(without).ok).toBe(false);
        expect(check(lines.toSpliced(at, 0, line)).ok).toBe(false);
        const moved = without.toSpliced(to % lines.length, 0, line);
        expect(check(moved).ok).toBe(moved.join('\n') === lines.join('\n'));
        const foreign = tell(others, '另一个演示人民法院').lines;
        const strange = foreign[to % foreign.length]!;
        expect(check(lines.toSpliced(at, 0, strange)).ok).toBe(false);
        expect(check(lines.toSpliced(at, 1, strange)).ok).toBe(false);
      }),
      { numRuns: 300 },
    );
  });

  it('is found when the file is cut off after any byte', () => {
    const whole = bytesOf(tell(day).lines);
    for (let length = 0; length < whole.length; length++) {
      expect(checkBytes(whole.subarray(0, length)).ok).toBe(false);
    }
  });

  it('is told once, in its place, and what follows is still checked', () => {
    const { lines } = tell(day);
    const edited = lines.with(3, lines[3]!.replace('明天', '今天'));
    expect(check(edited).faults).toMatchObject([
      { line: 4, code: 'commitmentDiffers', zh: expect.stringContaining('被改过') as string },
    ]);
    expect(check(edited).anchored).toBeUndefined();
    expect(codes(check(lines.with(6, '{"entry":1}')))).toContain('lineInvalid');
    expect(codes(check(lines.with(1, ` ${lines[1]}`)))).toEqual(['notCanonical', 'endDiffers']);
    expect(codes(check(lines.with(0, lines[0]!.replace('9001', '9002'))))).toEqual(['digestDiffers']);
    expect(codes(check([]))).toEqual(['empty']);
  });

  it('lists a hundred faults and says that there are more', () => {
    const found = check(Array.from({ length: 1000 }, () => 'nonsense'));
    expect([found.faults.length, found.moreFaults, found.ok]).toEqual([100, true, false]);
  });

  it('never makes verification throw, whatever the lines are', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.string(), fc.json())), (lines) => {
        expect(check(lines).ok).toBe(false);
      }),
    );
    expect(check([tell(day).lines[0]!, '['.repeat(100_000)]).ok).toBe(false);
  });
});

describe('a change by someone who makes the chain anew', () => {
  const { lines: honest, anchors } = tell(day);

  it('does not fit the anchors that the file still holds', () => {
    const forged = tell(day.with(2, { say: '我明天不去' })).lines;
    const patched = forged.map((line, index) => (line.startsWith('{"anchor"') ? honest[index]! : line));
    expect(codes(check(patched))).toContain('anchorDiffers');
  });

  it('is found by the court’s own anchors when the anchors were made anew too, and only by them', () => {
    const forged = tell(day.with(2, { say: '我明天不去' })).lines;
    expect(check(forged).ok).toBe(true);
    expect(codes(check(forged, anchors))).toEqual([
      'courtAnchorDiffers',
      'courtAnchorUnknown',
      'courtAnchorDiffers',
      'courtAnchorUnknown',
    ]);
  });

  it('is found by the court’s own anchors when the end was dropped', () => {
    const shortened = tell(day.slice(0, 5)).lines;
    expect(check(shortened).ok).toBe(true);
    expect(codes(check(shortened, anchors))).toEqual(['courtAnchorBeyond']);
  });

  it('cannot be hidden by taking the anchors out', () => {
    const forged = tell(day.with(2, { say: '我明天不去' }).filter((one) => !('anchor' in one))).lines;
    expect(check(forged)).toMatchObject({ ok: true });
    expect(check(forged)).not.toHaveProperty('anchored');
    expect(codes(check(forged, anchors))).toContain('courtAnchorDiffers');
  });

  it('does not make another format or another way of hashing acceptable', () => {
    const scheme = { canonical: 'any', committed: [], hash: 'SHA-1', linked: [], salt: 'none' };
    for (const otherwise of [
      { format: 'yunting-transcript/2' },
      { scheme },
      { more: 'x' },
      { roomId: '1|2' },
    ]) {
      expect(codes(check(tell([{ say: '好的' }], undefined, otherwise).lines))).toContain('lineInvalid');
    }
  });

  it('does not make an anchor fit in another place, or twice', () => {
    const lines = tell(day).lines;
    const at = lines.findIndex((line) => line.startsWith('{"anchor"'));
    const later = lines.with(at, lines[at + 1]!).with(at + 1, lines[at]!);
    expect(codes(check(later))).toContain('anchorMisplaced');
    const [first] = anchors;
    const { roomId, headDigest, count, receivedAt } = first!;
    const signed = [first!.countersignature, roomId, headDigest, String(count), receivedAt].join('|');
    const anchorId = 'anc_again';
    const again = {
      ...first!,
      anchorId,
      previousAnchorId: first!.anchorId,
      countersignature: plainSha256(signed),
    };
    const doubled = check(lines.toSpliced(at + 1, 0, plainJson({ anchor: again })));
    expect(doubled.faults[0]).toMatchObject({ line: at + 2, code: 'anchorChain' });
  });

  it('does not make an act of erasing out of something else', () => {
    expect(codes(check(tell([{ say: '好的', kind: 'erased' }]).lines))).toEqual(['erasingDiffers']);
  });

  it('cannot be covered by a list that is not the court’s: one that is not whole is refused', () => {
    const [first, second] = anchors;
    expect(codes(check(honest, [second!]))).toContain('courtAnchorsInvalid');
    expect(codes(check(honest, [first!, { ...second!, receivedAt: '2026-09-03T18:00:00+08:00' }]))).toContain(
      'courtAnchorsInvalid',
    );
  });
});

describe('erasing', () => {
  const { lines } = tell(day);
  const seqOf = (line: string): number => (JSON.parse(line) as { entry?: { seq: number } }).entry?.seq ?? 0;
  const lineOf = (seq: number): number => lines.findIndex((line) => seqOf(line) === seq);

  it('leaves no content and no salt', () => {
    expect(lines[lineOf(2)]).not.toContain('几号');
    expect(Object.keys((JSON.parse(lines[lineOf(2)]!) as { entry: object }).entry)).toEqual([
      'at',
      'commitment',
      'digest',
      'erased',
      'kind',
      'seq',
    ]);
  });

  it('cannot be pretended: a mark without the recorded act is found, and so is an act without its mark', () => {
    const kept = tell(day.filter((one) => !('erase' in one))).lines;
    const { entry } = JSON.parse(kept[3]!) as { entry: Record<string, string> };
    const { content: _content, salt: _salt, ...left } = entry;
    const mark = { at: entry['at']!, rule: '闲谈保存期满', by: { role: 'clerk' } };
    const pretended = kept.with(3, plainJson({ entry: { ...left, erased: mark } }));
    expect(check(pretended).faults).toMatchObject([{ line: 4, code: 'erasingDiffers' }]);
    const undone = lines.with(lineOf(2), kept[2]!);
    expect(codes(check(undone))).toEqual(['erasingDiffers']);
  });

  it.each([
    ['rule', '闲谈', '其他'],
    ['time', '"at":"2026-09-01T01:00:06Z","by"', '"at":"2026-09-01T01:00:05Z","by"'],
    ['person', '"id":"prs_0000010000ab"', '"id":"prs_0000010000ac"'],
  ])('is bound to the recorded act: another %s in the mark is found', (_what, from, to) => {
    const changed = lines.with(lineOf(2), lines[lineOf(2)]!.replace(from, to));
    expect(changed).not.toEqual(lines);
    expect(codes(check(changed))).toEqual(['erasingDiffers']);
  });

  it('hides equal content: two entries that say the same have nothing in common', () => {
    const all = tell(day.filter((one) => !('erase' in one))).lines;
    const [one, other] = [all[5]!, all[6]!].map(
      (line) => (JSON.parse(line) as { entry: { commitment: string; content: unknown } }).entry,
    );
    expect(one!.content).toEqual(other!.content);
    expect(one!.commitment).not.toBe(other!.commitment);
  });

  it('is told apart from content that this copy leaves out', () => {
    const found = check(tell([{ say: '活着没意思', withheld: true }, { say: '好的' }]).lines);
    expect(found).toMatchObject({ ok: true, entries: 2, erased: 0, withheld: 1 });
  });
});
