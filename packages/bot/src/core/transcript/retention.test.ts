import { describe, expect, it } from 'vitest';
import { append, start } from './append.ts';
import type { Author, Happening, TranscriptEntry } from './entry.ts';
import { erase } from './erase.ts';
import { dueForErasing } from './retention.ts';
import { header, saltOf } from './testkit.ts';

const clerk: Author = { role: 'clerk' };

/** Entries of which the first is said on 1 September, each next a day later. */
function recorded(...said: readonly Omit<Happening, 'at'>[]): TranscriptEntry[] {
  let head = start(header);
  return said.map((one, index) => {
    const at = `2026-09-0${index + 1}T09:00:00+08:00`;
    const added = append(head, { ...one, at } as Happening, saltOf(index));
    head = added.head;
    return added.entry;
  });
}

const message = { kind: 'message', from: clerk, body: { type: 'text', text: '好的' } } as const;
const due = (entries: readonly TranscriptEntry[], over = '2027'): number[] =>
  [...dueForErasing(entries, (at) => at < over)].map(({ seq }) => seq);

describe('when the term of chatter is over', () => {
  it('messages and recalls are due; notices, receipts and who came and went stay with the case', () => {
    const entries = recorded(
      message,
      { kind: 'notice', from: clerk, body: { number: '〔9001-1〕', noticeId: 'ntc_1', lines: ['开庭'] } },
      { kind: 'acknowledged', from: clerk, body: { number: '〔9001-1〕', assurance: 'chat' } },
      { kind: 'recall', from: clerk, body: { entry: 1 } },
      { kind: 'memberLeft', from: clerk, body: {} },
      { kind: 'system', from: { role: 'program' }, body: { text: '您好' } },
    );
    expect(due(entries)).toEqual([1, 4]);
  });

  it('what was said while the court had minutes open is never due', () => {
    const entries = recorded(
      message,
      { kind: 'minutesOpened', from: { role: 'judge' }, body: { subject: '调解笔录' } },
      message,
      { kind: 'minutesClosed', from: { role: 'judge' }, body: { opened: 2 } },
      message,
    );
    expect(due(entries)).toEqual([1, 5]);
  });

  it('what is younger than the term is not due', () => {
    expect(due(recorded(message, message, message), '2026-09-02')).toEqual([1]);
  });

  it('what is erased is not due again', () => {
    const [first, second] = recorded(message, message);
    const head = { count: 2, digest: second!.digest };
    const at = '2027-09-01T09:00:00+08:00';
    const { erased, entry } = erase(head, [first!], { at, rule: '闲谈保存期满', by: clerk }, saltOf(9));
    expect(due([...erased, second!, entry])).toEqual([2]);
  });
});
