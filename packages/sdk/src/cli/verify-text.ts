import type { TranscriptVerification } from '../transcript/index.ts';
import type { Bilingual } from '../rules/laws.ts';
import type { Language } from './command.ts';
import { colon } from './explained-text.ts';
import { alignColumns, visibleLine } from './plain-text.ts';

/** What the result is worth, and what it is not. */
const worth: readonly Bilingual[] = [
  {
    zh: '核对无误说明：文件自成一体；自法院收到摘要时起，副签以内的条目没有被增、删、改、换序。',
    en: 'What this shows: the file is whole in itself; since the court received its head, no entry up to there was added, dropped, changed or moved.',
  },
  {
    zh: '不说明：当时是谁在用那个账号，说的是不是真的，程序记下的时间准不准。',
    en: 'What it does not: who held an account at the time, whether what was said is true, whether the program’s clock was right.',
  },
  {
    zh: '群里的话不是开庭陈述，也不是已经提交的材料；庭审笔录以法院开启并确认的为准。',
    en: 'What is said in the room is no testimony and nothing filed; minutes are only what the court opened and confirmed as such.',
  },
];

const kinds: Readonly<Record<string, Bilingual>> = {
  case: { zh: '案件群', en: 'case room' },
  mediation: { zh: '调解群', en: 'mediation room' },
  enforcement: { zh: '执行群', en: 'enforcement room' },
  thread: { zh: '私聊', en: 'private thread' },
};

/** `2026-09-02 18:00:00 +08:00` of an instant in RFC 3339. */
const readable = (instant: string): string =>
  instant.replace('T', ' ').replace(/(?=[+-]\d\d:\d\d$)|(?=Z$)/, ' ');

function verdict({ ok, compared }: TranscriptVerification): Bilingual {
  if (!ok) return { zh: '群聊记录：有改动或残缺', en: 'Transcript: changed or incomplete' };
  return compared
    ? {
        zh: '群聊记录：没有发现改动，与法院的副签名单一致',
        en: 'Transcript: no change found; it agrees with the court’s anchors',
      }
    : {
        zh: '群聊记录：没有发现改动（没有与法院的副签名单核对，见 --anchors）',
        en: 'Transcript: no change found (not compared with the court’s own anchors, see --anchors)',
      };
}

function countText({ entries, erased, withheld }: TranscriptVerification): Bilingual {
  const zh = [`${entries} 条`];
  const en = [`${entries}`];
  if (erased > 0) {
    zh.push(`其中 ${erased} 条内容已依规删除`);
    en.push(`${erased} erased by rule`);
  }
  if (withheld > 0) {
    zh.push(`${withheld} 条内容不在本件中，由法院保存`);
    en.push(`${withheld} left out of this copy, kept by the court`);
  }
  return { zh: zh.join('，'), en: en.join(', ') };
}

function anchorText({ anchored, entries }: TranscriptVerification): Bilingual {
  if (!anchored) return { zh: '没有可以采信的副签', en: 'none that can be relied on' };
  const { upTo, receivedAt } = anchored;
  const rest = Math.max(0, entries - upTo);
  return {
    zh: `至第 ${upTo} 条，法院收到于 ${readable(receivedAt)}；其后 ${rest} 条尚无副签`,
    en: `up to entry ${upTo}, received by the court ${readable(receivedAt)}; ${rest} after it not yet`,
  };
}

/** What `yunting verify` says, without its last line feed. */
export function verifyText(found: TranscriptVerification, language: Language): string {
  const { header, anchored, headDigest, faults, moreFaults } = found;
  const kind = header ? (kinds[header.kind]?.[language] ?? header.kind) : '';
  const rows: [Bilingual, string][] = [];
  if (header) {
    rows.push([{ zh: '法院', en: 'Court' }, visibleLine(header.court)]);
    rows.push([
      { zh: '群', en: 'Room' },
      visibleLine(`${`${kind} ${header.caseTail}`.trim()}  ${header.roomId}`),
    ]);
  }
  rows.push([{ zh: '条目', en: 'Entries' }, countText(found)[language]]);
  rows.push([{ zh: '法院副签', en: 'Counter-signed' }, anchorText(found)[language]]);
  if (anchored) rows.push([{ zh: '副签值', en: 'Countersignature' }, anchored.countersignature]);
  if (headDigest !== undefined) rows.push([{ zh: '末端摘要', en: 'Head' }, headDigest]);
  const lines = [
    verdict(found)[language],
    '',
    ...alignColumns(rows.map(([name, value]) => [`${name[language]}${colon[language]}`.trim(), value])),
  ];
  if (faults.length > 0) {
    lines.push('', language === 'zh' ? '发现：' : 'Found:');
    for (const fault of faults) {
      const where = language === 'zh' ? `第 ${fault.line} 行` : `line ${fault.line}`;
      const whole = language === 'zh' ? '全文' : 'the whole';
      lines.push(`  ${fault.line === 0 ? whole : where}${colon[language]}${fault[language]}`);
    }
    if (moreFaults) lines.push(language === 'zh' ? '  ……还有更多，未列出' : '  … and more, not listed');
  }
  return [...lines, '', ...worth.map((sentence) => sentence[language])].join('\n');
}
