import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { linesOf, verifyTranscript } from './index.ts';
import { bytesOf, plainSha256, tell } from './testkit.ts';

const page = readFileSync(join(import.meta.dirname, '../../../../docs/transcript.md'), 'utf8');
const block = (language: string): string =>
  new RegExp(`\`\`\`${language}\n([\\s\\S]*?)\`\`\``).exec(page)?.[1] ?? '';

const folder = mkdtempSync(join(tmpdir(), 'yunting-page-'));
afterAll(() => rmSync(folder, { recursive: true }));
const program = join(folder, 'verify.mjs');
writeFileSync(program, block('js'));

/** Whether the program that the page shows accepts this file. */
function pageAccepts(bytes: Uint8Array): boolean {
  const file = join(folder, 'room.jsonl');
  writeFileSync(file, bytes);
  return spawnSync(process.execPath, [program, file], { timeout: 20_000 }).status === 0;
}
const accepts = (bytes: Uint8Array): boolean =>
  verifyTranscript(linesOf([bytes]), { sha256: plainSha256 }).ok;

describe('the page on the transcript', () => {
  it('shows a file that verifies', () => {
    const example = new TextEncoder().encode(block('jsonl'));
    expect(verifyTranscript(linesOf([example]), { sha256: plainSha256 })).toMatchObject({
      ok: true,
      entries: 5,
      erased: 1,
      anchored: { upTo: 5 },
      faults: [],
    });
    expect(pageAccepts(example)).toBe(true);
  });

  it('shows a program of at most 45 lines that needs nothing of ours and comes to the same verdict', () => {
    expect(block('js').split('\n').length).toBeLessThanOrEqual(46);
    const lines = block('jsonl').trimEnd().split('\n');
    const other = tell([{ say: '一' }, { say: '二' }, { anchor: true }], '另一个演示人民法院').lines;
    const vectors = [
      lines,
      other,
      lines.toSpliced(3, 1),
      lines.toSpliced(3, 0, lines[3]!),
      lines.with(3, lines[4]!).with(4, lines[3]!),
      lines.toSpliced(4, 0, other[2]!),
      lines.slice(0, -1),
      lines.with(0, lines[0]!.replace('9001', '9002')),
      lines.with(1, lines[1]!.replace('litigant', 'agent')),
      lines.with(2, lines[2]!.replace('闲谈', '其他')),
      lines.with(5, lines[5]!.replace('18:00:00', '17:00:00')),
      lines.with(6, lines[6]!.replace('闲谈', '其他')),
      lines.with(8, lines[8]!.replace('"anchors":2', '"anchors":3')),
      lines.with(4, lines[4]!.replace('{"body"', '{ "body"')),
    ];
    const verdicts = vectors.map((vector) => accepts(bytesOf(vector)));
    expect(verdicts).toEqual(vectors.map((_, index) => index < 2));
    expect(vectors.map((vector) => pageAccepts(bytesOf(vector)))).toEqual(verdicts);
  });

  it('names every fault by its code', () => {
    const source = readFileSync(join(import.meta.dirname, 'fault.ts'), 'utf8');
    const codes = [...source.matchAll(/^ {2}(\w+): \{/gm)].map(([, code]) => code);
    expect(codes.length).toBeGreaterThan(15);
    for (const code of codes) expect(page).toContain(`\`${code}\``);
  });
});
