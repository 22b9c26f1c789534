import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { append, start } from './append.ts';
import type { Author, Happening, TranscriptEntry } from './entry.ts';
import { erase } from './erase.ts';
import { exportLines } from './export-lines.ts';
import type { Anchor } from './export-lines.ts';
import { countersigned, header, saltOf } from './testkit.ts';

const page = readFileSync(join(import.meta.dirname, '../../../../../docs/transcript.md'), 'utf8');
const member: Author = { role: 'litigant', id: 'mem_0000010000ab' };
const program: Author = { role: 'program' };
const clerk: Author = { role: 'clerk', id: 'prs_0000030000ef' };

/** The morning that docs/transcript.md shows. Salts are 00…00, 01…01 and so on there, to be recognised as an example. */
function morning(): string[] {
  const said: Happening[] = [
    { kind: 'memberJoined', at: '2026-09-01T09:00:00+08:00', from: member, body: {} },
    {
      kind: 'message',
      at: '2026-09-01T09:01:10+08:00',
      from: member,
      body: { type: 'text', text: '请问几号开庭？' },
    },
    {
      kind: 'notice',
      at: '2026-09-01T09:01:12+08:00',
      from: program,
      body: { number: '〔9001-1〕', noticeId: 'ntc_0000010000ab', lines: ['9月22日上午9时，第三法庭'] },
    },
    {
      kind: 'acknowledged',
      at: '2026-09-01T09:02:00+08:00',
      from: member,
      body: { number: '〔9001-1〕', assurance: 'chat', entry: 3 },
    },
  ];
  const rows: TranscriptEntry[] = [];
  let head = start(header);
  for (const one of said) {
    const added = append(head, one, saltOf(rows.length));
    rows.push(added.entry);
    head = added.head;
  }
  const anchors: Anchor[] = [countersigned(head, undefined, '2026-09-01T18:00:00+08:00')];
  const erasing = { at: '2026-12-01T02:00:00+08:00', rule: '闲谈保存期满', by: clerk };
  const { erased, entry, head: last } = erase(head, [rows[1]!], erasing, saltOf(4));
  rows[1] = erased[0]!;
  rows.push(entry);
  anchors.push(countersigned(last, anchors[0], '2026-12-01T18:00:00+08:00'));
  return [...exportLines(header, rows, anchors)];
}

describe('the page on the transcript', () => {
  it('shows a file as it is written, to the last byte', () => {
    const shown = /```jsonl\n([\s\S]*?)```/.exec(page)?.[1];
    expect(shown).toBe(
      morning()
        .map((line) => `${line}\n`)
        .join(''),
    );
  });

  it('names every kind of entry', () => {
    const source = readFileSync(join(import.meta.dirname, 'entry.ts'), 'utf8');
    const kinds = [...source.matchAll(/readonly kind: ((?:'\w+'(?: \| )?)+)/g)]
      .flatMap(([, names = '']) => [...names.matchAll(/'(\w+)'/g)].map(([, name]) => name))
      .filter((name) => !['case', 'mediation', 'enforcement', 'thread'].includes(name!));
    expect(kinds.length).toBeGreaterThan(8);
    for (const kind of kinds) expect(page).toContain(`\`${kind}\``);
  });
});
