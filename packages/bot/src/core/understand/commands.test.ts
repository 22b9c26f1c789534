import { describe, expect, it } from 'vitest';
import { renderCommandTable } from './command-table.ts';
import { commandOf, commands } from './commands.ts';
import { periodOf } from './hash-command.ts';
import { understand } from './understand.ts';

describe('the commands', () => {
  it('have words that belong to one command alone', () => {
    const words = commands.flatMap((command) => command.words);
    expect(new Set(words).size).toBe(words.length);
  });

  it.each(commands.flatMap(({ name, words }) => words.map((word) => [word, name] as const)))(
    '#%s means %s',
    (word, name) => {
      const reading = understand({ text: `#${word}`, type: 'text' });
      expect(reading).toEqual(
        name === 'received'
          ? { kind: 'received', explicit: true }
          : { kind: 'command', command: name, argument: '' },
      );
    },
  );

  it.each(commands.flatMap(({ name, said }) => said.map((phrase) => [phrase, name] as const)))(
    '%s means %s, as the documentation says',
    (phrase, name) => {
      const reading = understand({ text: phrase, type: 'text' });
      expect(reading.kind === 'command' ? reading.command : reading.kind).toBe(name);
    },
  );

  it.each(commands.flatMap(({ name, examples }) => examples.map((example) => [example, name] as const)))(
    'the example %s is one of %s',
    (example, name) => {
      const reading = understand({ text: example, type: 'text' });
      expect(reading.kind === 'command' ? reading.command : reading.kind).toBe(name);
    },
  );

  it('are all in the table of the documentation, in both languages', () => {
    const table = renderCommandTable();
    for (const { words, zh, en } of commands) {
      expect(table).toContain(`\`#${words[0]}\``);
      expect(table).toContain(`${zh}<br>${en}`);
    }
    for (const line of table.trim().split('\n')) expect(line.split('|').length).toBe(8);
  });

  it('keep money, documents and a person’s own to-dos out of the room', () => {
    for (const name of ['pay', 'documents', 'todo', 'material', 'join'] as const)
      expect(commandOf(name).inRoom).toBe(false);
  });
});

describe('periods', () => {
  it.each([
    ['今天', 'today'],
    ['明日', 'tomorrow'],
    ['本周', 'thisWeek'],
    ['这个星期', 'thisWeek'],
    ['下周', 'nextWeek'],
    ['下个礼拜', 'nextWeek'],
    ['9001', undefined],
  ])('%s is %s', (argument, period) => expect(periodOf(argument)).toBe(period));
});
