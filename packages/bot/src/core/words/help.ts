// What help says, made from the commands' own metadata.
import { commands } from '../understand/commands.ts';
import type { Command } from '../understand/commands.ts';

/** The most useful first; the rest are as good without being taught. */
const rows = (list: readonly Command[], perLine: number): readonly string[] => {
  const names = list.filter(({ name }) => name !== 'help').map(({ words }) => `#${words[0]}`);
  const lines: string[] = [];
  for (let at = 0; at < names.length; at += perLine) lines.push(names.slice(at, at + perLine).join(' '));
  return lines;
};

export const help = {
  private: ['直接说您想问的，或发下面的字：', ...rows(commands, 5), '看到通知回"收到"；要找人回 9。'],
  room: [
    '群里可以问：',
    rows(
      commands.filter(({ inRoom }) => inRoom),
      6,
    ).join(' '),
    '您自己的事请私下问我；群里的话不算提交。',
  ],
} as const;
