// A closed grammar: # and a word of the table, then what belongs to it. What is unknown leads to help, and is never repeated.
import { commands } from './commands.ts';
import type { CommandName } from './commands.ts';
import { noticeNumber } from './received.ts';
import type { Reading } from './reading.ts';

/** Longest argument that is passed on. */
const longestArgument = 60;

const byLength = commands
  .flatMap(({ name, words }) => words.map((word) => ({ name, word })))
  .sort((one, other) => other.word.length - one.word.length);

interface Found {
  readonly name: CommandName;
  readonly argument: string;
}

function find(text: string): Found | undefined {
  for (const { name, word } of byLength) {
    // An English word ends where it ends: #case is no beginning of #casework.
    if (text.startsWith(word) && !(/[a-z]$/.test(word) && /^[a-z]/.test(text.slice(word.length))))
      return { name, argument: text.slice(word.length).replaceAll(/^[\s,:：]+|[\s,]+$/g, '') };
  }
  return undefined;
}

/** Reads `#…` in folded text: at its beginning, or, for a word of the table, after a few other words. */
export function hashCommand(text: string): Reading | undefined {
  const at = text.indexOf('#');
  if (at === -1) return undefined;
  const after = text.slice(at + 1).replace(/^[#\s]+/, '');
  if (at === 0) {
    const choice = /^([0-9])$/.exec(after)?.[1];
    if (choice !== undefined) return { kind: 'choice', choice: Number(choice) };
    if (after.startsWith('签收')) return { kind: 'topic', topic: 'signing' };
  } else if (at > 12) return undefined;
  const found = find(after);
  if (!found) return at === 0 ? { kind: 'command', command: 'help', argument: '' } : undefined;
  if (found.name === 'received') {
    const number = noticeNumber(found.argument);
    return { kind: 'received', explicit: true, ...(number !== undefined && { number }) };
  }
  return {
    kind: 'command',
    command: found.name,
    argument: [...found.argument].slice(0, longestArgument).join(''),
  };
}

/** What a period means that people write after 待办 and 开庭. */
export type Period = 'today' | 'tomorrow' | 'thisWeek' | 'nextWeek';

/** 今天 / 明天 / 本周 / 下周 in an argument; `undefined`: none is named. */
export function periodOf(argument: string): Period | undefined {
  if (/今[天日]|today/.test(argument)) return 'today';
  if (/明[天日]|tomorrow/.test(argument)) return 'tomorrow';
  if (/下(?:个)?(?:周|星期|礼拜)|next week/.test(argument)) return 'nextWeek';
  if (/[本这](?:个)?(?:周|星期|礼拜)|this week/.test(argument)) return 'thisWeek';
  return undefined;
}
