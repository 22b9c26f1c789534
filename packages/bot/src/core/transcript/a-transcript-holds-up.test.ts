import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { verifyTranscript } from '@yunting/sdk/transcript';
import { append, start } from './append.ts';
import type { Author, Happening, TranscriptEntry, TranscriptHead } from './entry.ts';
import { erase } from './erase.ts';
import { exportLines } from './export-lines.ts';
import type { Anchor } from './export-lines.ts';
import { countersigned, header, saltOf, sha256 } from './testkit.ts';

const at = '2026-09-01T09:00:00+08:00';
const wang: Author = { role: 'litigant', id: 'mem_0000010000ab' };
const clerk: Author = { role: 'clerk', id: 'prs_0000010000ab' };
const message = (text: string, from: Author = wang): Happening => ({
  kind: 'message',
  at,
  from,
  body: { type: 'text', text },
});
const rule = '闲谈保存期满';

/** A room that records as the engine does: rows by number, the head beside them. */
class Record {
  head: TranscriptHead = start(header);
  readonly rows: TranscriptEntry[] = [];
  readonly anchors: Anchor[] = [];
  #salts = 0;

  readonly #salt = (): Uint8Array => {
    this.#salts += 1;
    return new Uint8Array(16).fill(this.#salts % 256).fill(this.#salts >> 8, 0, 1);
  };

  add(happening: Happening): void {
    const { entry, head } = append(this.head, happening, this.#salt());
    this.rows.push(entry);
    this.head = head;
  }

  anchor(): void {
    const last = this.anchors.at(-1);
    if (this.head.count === (last?.count ?? 0)) return;
    this.anchors.push(countersigned(this.head, last, '2026-09-01T18:00:00+08:00'));
  }

  erase(seqs: readonly number[]): void {
    const wanted = this.rows.filter(
      (row) => seqs.includes(row.seq) && !('erased' in row) && row.kind !== 'erased',
    );
    if (wanted.length === 0) return;
    const { erased, entry, head } = erase(this.head, wanted, { at, rule, by: clerk }, this.#salt());
    for (const row of erased) this.rows[row.seq - 1] = row;
    this.rows.push(entry);
    this.head = head;
  }

  verify(withhold: (entry: TranscriptEntry) => boolean = () => false) {
    const lines = exportLines(header, this.rows, this.anchors, { withhold });
    return verifyTranscript(lines, { sha256, courtAnchors: this.anchors });
  }
}

const text = fc.string({
  unit: fc.oneof(fc.constantFrom('\ud800', '\udc00', '"', '\\', '\n', '法', '👌'), fc.string()),
});
const happening: fc.Arbitrary<Happening> = fc.oneof(
  text.map((said) => message(said)),
  text.map((said) => message(said, { role: 'unbound' })),
  text.map((name): Happening => ({ kind: 'message', at, from: wang, body: { type: 'image', name } })),
  fc.nat().map((entry): Happening => ({ kind: 'recall', at, from: wang, body: { entry } })),
  fc.constantFrom<Happening>(
    { kind: 'memberJoined', at, from: wang, body: {} },
    { kind: 'memberLeft', at, from: wang, body: {} },
    { kind: 'minutesOpened', at, from: { role: 'judge' }, body: { subject: '调解笔录' } },
    { kind: 'minutesClosed', at, from: { role: 'judge' }, body: { opened: 1 } },
    { kind: 'acknowledged', at, from: wang, body: { number: '〔9001-12〕', assurance: 'chat' } },
    { kind: 'system', at, from: { role: 'program' }, body: { text: '我是程序，不是法官。' } },
  ),
);
const act = fc.oneof(
  { weight: 6, arbitrary: happening.map((one) => (record: Record) => record.add(one)) },
  { weight: 1, arbitrary: fc.constant((record: Record) => record.anchor()) },
  {
    weight: 1,
    arbitrary: fc
      .array(fc.integer({ min: 1, max: 12 }), { maxLength: 4 })
      .map((seqs) => (record: Record) => record.erase(seqs)),
  },
);

describe('a transcript', () => {
  it('is verified by a verifier that shares no line with it, whatever was recorded, erased and anchored', () => {
    fc.assert(
      fc.property(fc.array(act, { maxLength: 20 }), (acts) => {
        const record = new Record();
        for (const run of acts) run(record);
        expect(record.verify()).toMatchObject({
          ok: true,
          faults: [],
          entries: record.rows.length,
          erased: record.rows.filter((row) => 'erased' in row).length,
          headDigest: record.head.digest,
        });
        expect(record.verify((entry) => entry.seq % 2 === 0).ok).toBe(true);
      }),
    );
  });

  it('goes on from nothing but its head', () => {
    const record = new Record();
    record.add(message('请问几号开庭？'));
    const { count, digest } = record.head;
    const next = append({ count, digest }, message('好的'), saltOf(7));
    expect(next).toEqual(append(record.head, message('好的'), saltOf(7)));
    expect(next.head).toEqual({ count: 2, digest: next.entry.digest });
  });

  it('keeps a recalled message: the recall is one more entry', () => {
    const record = new Record();
    record.add(message('我认钱是我借的'));
    record.add({ kind: 'recall', at, from: wang, body: { entry: 1 } });
    expect(record.rows).toMatchObject([
      { content: { body: { text: '我认钱是我借的' } } },
      { kind: 'recall' },
    ]);
  });

  it('gives two messages that say the same nothing in common', () => {
    const head = start(header);
    const [one, other] = [saltOf(1), saltOf(2)].map((salt) => append(head, message('好的'), salt).entry);
    expect(one!.commitment).not.toBe(other!.commitment);
  });

  it('keeps what was hashed: a character that the chat cut in half is replaced in the row as well', () => {
    const { entry } = append(start(header), message('好\ud83d'), saltOf(1));
    expect(entry).toMatchObject({ content: { body: { text: '好\ufffd' } } });
  });

  it('begins at its header: of two rooms that say the same no digest agrees', () => {
    const other = start({ ...header, roomId: 'rom_0000020000cd' });
    expect(append(other, message('好的'), saltOf(1)).entry.digest).not.toBe(
      append(start(header), message('好的'), saltOf(1)).entry.digest,
    );
  });

  it.each(['wxid_7f3k2m9x', 'gh_0123456789ab', '12345@chatroom', '@8f2e', '', '王 建国'])(
    'has no chat id and no name for an author: %j',
    (id) => {
      expect(() => append(start(header), message('好的', { role: 'litigant', id }), saltOf(1))).toThrow(
        TypeError,
      );
    },
  );

  it('refuses a time that is none, and a salt that is too short', () => {
    expect(() => append(start(header), { ...message('好的'), at: '9点' }, saltOf(1))).toThrow(TypeError);
    expect(() => append(start(header), message('好的'), new Uint8Array(15))).toThrow(TypeError);
    expect(() => start({ ...header, roomId: '1|2' })).toThrow(TypeError);
    expect(() => start({ ...header, startedAt: '2026-09-01' })).toThrow(TypeError);
  });
});

describe('erasing', () => {
  const record = new Record();
  record.add(message('我身份证号发给你'));
  record.add(message('好的'));
  record.erase([1]);

  it('takes content, author and salt away, and says when, by what rule and by whom', () => {
    const [first] = record.rows;
    expect(Object.keys(first!).toSorted()).toEqual(['at', 'commitment', 'digest', 'erased', 'kind', 'seq']);
    expect(first).toMatchObject({ erased: { at, rule, by: clerk } });
    expect(JSON.stringify(record.rows)).not.toContain('身份证');
  });

  it('is itself recorded, at the end of the chain', () => {
    expect(record.rows.at(-1)).toMatchObject({
      seq: 3,
      kind: 'erased',
      content: { from: clerk, body: { entries: [1], rule, by: clerk } },
    });
    expect(record.verify()).toMatchObject({ ok: true, erased: 1 });
  });

  it.each([
    ['what is erased already', () => [record.rows[0]!]],
    ['an act of erasing', () => [record.rows[2]!]],
    ['nothing', () => []],
    ['the same twice', () => [record.rows[1]!, record.rows[1]!]],
    ['an entry that is not there yet', () => [{ ...record.rows[1]!, seq: 9 }]],
  ])('is refused for %s', (_what, entries) => {
    expect(() => erase(record.head, entries(), { at, rule, by: clerk }, saltOf(1))).toThrow(TypeError);
  });

  it('is refused without a rule', () => {
    const erasing = { at, rule: ' ', by: clerk };
    expect(() => erase(record.head, [record.rows[1]!], erasing, saltOf(1))).toThrow(TypeError);
  });
});

describe('an export', () => {
  const record = new Record();
  record.add(message('活着没意思'));
  record.anchor();
  record.add(message('好的'));

  it('leaves out what a copy must not show, and verifies all the same', () => {
    const lines = [...exportLines(header, record.rows, record.anchors, { withhold: ({ seq }) => seq === 1 })];
    expect(lines.join('\n')).not.toMatch(/没意思|mem_.*mem_/);
    expect(record.verify(({ seq }) => seq === 1)).toMatchObject({ ok: true, withheld: 1 });
  });

  it('is refused with an entry missing, or an anchor that has nothing to stand after', () => {
    expect(() => [...exportLines(header, record.rows.slice(1), record.anchors)]).toThrow(TypeError);
    expect(() => [...exportLines(header, [], record.anchors)]).toThrow(TypeError);
  });

  it('does not take over what a later court adds to its answer', () => {
    const later = { ...record.anchors[0]!, sealedBy: '演示' } as Anchor;
    const lines = exportLines(header, record.rows, [later]);
    expect(verifyTranscript(lines, { sha256 }).ok).toBe(true);
  });
});
