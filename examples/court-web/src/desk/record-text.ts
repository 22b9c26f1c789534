// A record as it is typed: one line for each thing said, the speaker before a colon. Pure.
import type { Schemas } from '@yunting/sdk';
import { linesOf } from './kit/fields.ts';

/** `审判员：现在开庭。` a line → entries; a line without a speaker goes on with what was said before. */
export function entriesOf(text: string): Schemas['RecordEntry'][] {
  const entries: Schemas['RecordEntry'][] = [];
  for (const line of linesOf(text)) {
    const said = /^([^：:]{1,20})[：:](.+)$/.exec(line);
    const last = entries.at(-1);
    if (said) entries.push({ speaker: (said[1] ?? '').trim(), text: (said[2] ?? '').trim() });
    else if (last) last.text = `${last.text}\n${line}`;
    else entries.push({ speaker: '记录', text: line });
  }
  return entries;
}

/** The other way round. */
export function textOf(entries: readonly Schemas['RecordEntry'][]): string {
  return entries.map(({ speaker, text }) => `${speaker}：${text}`).join('\n');
}
