// The page of commands in the documentation, made from their metadata.
import { commands } from './commands.ts';
import type { Command } from './commands.ts';

const row = ({ words, zh, en, argument, inRoom, examples, said }: Command): string => {
  const cells = [
    [`\`#${words[0]}\``, ...words.slice(1).map((word) => `#${word}`)].join(' '),
    `${zh}<br>${en}`,
    argument ? `${argument.zh}<br>${argument.en}` : '–',
    inRoom ? '群里、私聊<br>room, private' : '仅私聊<br>private only',
    examples.join('<br>'),
    said.join('<br>'),
  ];
  return `| ${cells.join(' | ')} |`;
};

/** A Markdown table of all commands, Chinese and English. */
export function renderCommandTable(): string {
  return [
    '| 命令 command | 作用 what it does | 后面可加 may be followed by | 在哪里答 answered in | 例 examples | 也可以直接说 or simply say |',
    '| --- | --- | --- | --- | --- | --- |',
    ...commands.map(row),
    '',
  ].join('\n');
}
