// Words about one hearing: when, where, what to bring, and what is true of the reader's own summons.
import type { Schemas } from '@yunting/sdk';
import { dateInShanghai } from '@yunting/sdk/rules';
import { clockWords, weekdayWords } from '../../core/wording/days.ts';
import { kindOf, whenOf } from '../../core/wording/hearing-words.ts';

type Hearing = Schemas['Hearing'];

/** The court's own sentence, word for word: it looks for it before a notice goes out. */
export const reminderOnly = '这是提醒，不是传票，传票另行送达。';

/** What a moved hearing says first: the old time is void, the new one stands. The hour of the old one only where the day is the same. */
export function movedWords(old: Hearing, hearing: Hearing, asOf: string): string {
  const day = dateInShanghai(old.startsAt);
  const before = day === dateInShanghai(hearing.startsAt) ? whenOf(old, asOf) : weekdayWords(day, asOf);
  return `${kindOf(hearing)}改期：原定${before}作废，改为${whenOf(hearing, asOf)}`;
}

const onlinePlace = ({ join }: Hearing): string =>
  join ? `线上参加，${clockWords(join.opensAt)}起可入庭` : '线上参加';

/** Whether the reader's side attends through the platform. */
export const attendsOnline = ({ attendBy, mode }: Hearing): boolean =>
  (attendBy ?? (mode === 'online' ? 'online' : 'onSite')) === 'online';

/** Where the reader's side goes, from the fullest wording to one that always fits. */
export function placesOf(hearing: Hearing): readonly string[] {
  const { name, address } = hearing.venue;
  if (attendsOnline(hearing)) return [onlinePlace(hearing), '线上参加'];
  const full = address === undefined ? [] : [`${name}（${address}）`];
  return [...full, name, '地点在官方小程序看'];
}

/** Where both sides together go: each as its own summons says, where that differs. */
export function placesForAll(hearing: Hearing): readonly string[] {
  if (hearing.mode === 'online') return placesOf({ ...hearing, attendBy: 'online' });
  if (hearing.mode === 'offline') return placesOf({ ...hearing, attendBy: 'onSite' });
  return ['线上和法庭同时进行，按各自的传票参加', '按各自的传票参加'];
}

const papers: Readonly<Record<string, string>> = {
  trial: '身份证、证据原件',
  evidenceExchange: '身份证、证据原件',
  pronouncement: '身份证',
};

/** What to have at hand. */
export const bringOf = (hearing: Hearing): string => papers[hearing.kind] ?? '身份证、有关材料';

/** 请带好 to the courtroom, 请备好 in front of the screen. */
export const bringWords = (hearing: Hearing): string =>
  `${attendsOnline(hearing) ? '请备好' : '请带好'}${bringOf(hearing)}。`;

/** The reader's own summons has taken effect. */
export const isSummoned = ({ myNotice }: Hearing): boolean => myNotice?.state === 'effective';
