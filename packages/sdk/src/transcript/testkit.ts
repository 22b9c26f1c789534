// Writes transcripts for the tests, from the words of docs/transcript.md alone: nothing here is shared with what it tests.
import { createHash } from 'node:crypto';

type Value = string | number | boolean | readonly Value[] | { readonly [name: string]: Value };

export const plainSha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

/** Names in order, no spaces. */
export function plainJson(value: Value): string {
  if (Array.isArray(value)) return `[${(value as readonly Value[]).map(plainJson).join(',')}]`;
  if (typeof value !== 'object') return JSON.stringify(value);
  const fields = Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1));
  return `{${fields.map(([name, item]) => `${JSON.stringify(name)}:${plainJson(item as Value)}`).join(',')}}`;
}

const scheme = {
  canonical: 'RFC 8785; integers only; names are ASCII',
  committed: ['body', 'from'],
  hash: 'SHA-256',
  linked: ['seq', 'at', 'kind', 'commitment'],
  salt: '128 random bits for each entry',
};

export const roomId = 'rom_0000010000ab';

/** One step of a story: something is said, the head is anchored, or earlier entries are erased. */
export type Step =
  | { readonly say: Value; readonly kind?: string; readonly withheld?: boolean }
  | { readonly anchor: true }
  | { readonly erase: readonly number[] };

export interface PlainAnchor {
  readonly anchorId: string;
  readonly count: number;
  readonly countersignature: string;
  readonly headDigest: string;
  readonly receivedAt: string;
  readonly roomId: string;
  readonly previousAnchorId?: string;
}

interface PlainEntry {
  readonly at: string;
  readonly kind: string;
  readonly seq: number;
  readonly commitment: string;
  readonly digest: string;
  readonly content: Value;
  readonly salt: string;
  readonly withheld: boolean;
}

/** The lines of a file in which this happened, and the anchors that the court gave; `otherwise`: fields of the header. */
export function tell(
  steps: readonly Step[],
  court = '演示人民法院（演示·虚构）',
  otherwise: { readonly [name: string]: Value } = {},
): { readonly lines: readonly string[]; readonly anchors: readonly PlainAnchor[] } {
  const header = {
    format: 'yunting-transcript/1',
    roomId,
    kind: 'case',
    court,
    caseTail: '9001',
    startedAt: '2026-09-01T09:00:00+08:00',
    scheme,
    ...otherwise,
  };
  let link = plainSha256(`yunting-transcript/1 header\n${plainJson(header)}`);
  const rows: ({ entry: PlainEntry } | { anchor: PlainAnchor })[] = [];
  const entries: PlainEntry[] = [];
  const anchors: PlainAnchor[] = [];
  const marks = new Map<number, Value>();
  const timeOf = (seq: number): string =>
    new Date(Date.UTC(2026, 8, 1, 1, 0, seq)).toISOString().replace('.000Z', 'Z');

  const add = (kind: string, content: Value, withheld: boolean): void => {
    const seq = entries.length + 1;
    const at = timeOf(seq);
    const salt = plainSha256(`salt ${seq}`).slice(0, 32);
    const commitment = plainSha256(salt + plainJson(content));
    link = plainSha256(`yunting-transcript/1 entry\n${link}\n${seq}\n${at}\n${kind}\n${commitment}`);
    const entry = { at, kind, seq, commitment, digest: link, content, salt, withheld };
    entries.push(entry);
    rows.push({ entry });
  };
  const anchor = (): void => {
    const last = anchors.at(-1);
    const count = entries.length;
    if (count === (last?.count ?? 0)) return;
    const receivedAt = '2026-09-02T18:00:00+08:00';
    const signed = [last?.countersignature ?? '', roomId, link, String(count), receivedAt].join('|');
    const made = {
      anchorId: `anc_${String(anchors.length + 1).padStart(12, '0')}`,
      roomId,
      headDigest: link,
      count,
      receivedAt,
      countersignature: plainSha256(signed),
      ...(last ? { previousAnchorId: last.anchorId } : {}),
    };
    anchors.push(made);
    rows.push({ anchor: made });
  };
  const erase = (wanted: readonly number[]): void => {
    const by = { role: 'clerk', id: 'prs_0000010000ab' };
    const rule = '闲谈保存期满';
    const there = [...new Set(wanted)].toSorted((one, other) => one - other);
    const seqs = there.filter(
      (seq) => entries[seq - 1] && entries[seq - 1]!.kind !== 'erased' && !marks.has(seq),
    );
    if (seqs.length === 0) return;
    for (const seq of seqs) marks.set(seq, { at: timeOf(entries.length + 1), rule, by });
    add('erased', { from: by, body: { entries: seqs, rule, by } }, false);
  };

  for (const step of steps) {
    if ('anchor' in step) anchor();
    else if ('erase' in step) erase(step.erase);
    else {
      const from = { role: 'litigant', id: 'mem_0000010000ab' };
      add(step.kind ?? 'message', { from, body: { type: 'text', said: step.say } }, step.withheld === true);
    }
  }
  const lineOf = (row: (typeof rows)[number]): string => {
    if ('anchor' in row) return plainJson({ anchor: { ...row.anchor } });
    const { seq, at, kind, commitment, digest, content, salt, withheld } = row.entry;
    const mark = marks.get(seq);
    const rest: { readonly [name: string]: Value } = mark
      ? { erased: mark }
      : withheld
        ? { withheld: true }
        : { content, salt };
    return plainJson({ entry: { seq, at, kind, commitment, digest, ...rest } });
  };
  const last = anchors.at(-1);
  const end = {
    entries: entries.length,
    anchors: anchors.length,
    headDigest: link,
    ...(last ? { lastAnchorId: last.anchorId } : {}),
  };
  return { lines: [plainJson({ header }), ...rows.map(lineOf), plainJson({ end })], anchors };
}

/** Lines as the bytes of a file. */
export const bytesOf = (lines: readonly string[]): Uint8Array =>
  new TextEncoder().encode(lines.map((line) => `${line}\n`).join(''));
