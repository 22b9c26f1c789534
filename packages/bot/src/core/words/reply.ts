// What is said to a reading, where, and what else happens: as data. The engine carries it out.
import type { DialogueName } from '../dialogues/dialogue.ts';
import type { Reading } from '../understand/reading.ts';
import type { AlertKind } from './alerts.ts';
import { help } from './help.ts';
import type { Card } from './pages.ts';
import { privately } from './private.ts';
import { safetyReplies } from './safety-replies.ts';
import { topicReplies } from './topic-replies.ts';

/** In the case room, to a bound person alone, or to somebody of whom nothing is known. */
export type Where = 'room' | 'private' | 'unbound';

export interface Reply {
  /** At most four short lines, said where the message came from. Empty: nothing is said there. */
  readonly lines: readonly string[];
  /** Nothing is said where the message came from, and nothing shows that it was understood. */
  readonly silent?: true;
  /** Told to the court at once. */
  readonly alert?: AlertKind;
  /** Goes out at any hour, before everything else. */
  readonly urgent?: true;
  /** Reminders to this person pause until somebody at the court has taken over. */
  readonly pausesReminders?: true;
  /** Said to the person alone as well, where that is possible. */
  readonly alsoPrivate?: readonly string[];
  /** Opens this page; in the private thread, also when the message came from a room. */
  readonly miniProgram?: Card;
  /** Begins this dialogue in the private thread; `lines` or `alsoPrivate` are said where it cannot begin. */
  readonly dialogue?: DialogueName;
  /** Numbers that are answers now: 1 is the first. 9 always means a person and is not listed. */
  readonly offer?: { readonly kind: string; readonly options: readonly string[] };
}

/**
 * What is said to it; `undefined` where the answer is made of the court's data (commands, 收到). 数据截至 is added there. A
 * choice comes here only when nothing that was offered is meant: then 9 still means a person.
 */
export function reply(reading: Reading, where: Where): Reply | undefined {
  switch (reading.kind) {
    case 'safety':
      return safetyReplies[reading.safety][where];
    case 'topic':
      return topicReplies[reading.topic][where];
    case 'command':
      return toCommand(reading.command, where);
    case 'nothing':
      return toNothing(where);
    case 'received':
      return where === 'unbound' ? { lines: privately.unbound } : undefined;
    case 'choice':
      return toChoice(reading.choice, where);
  }
}

function toCommand(
  command: Extract<Reading, { kind: 'command' }>['command'],
  where: Where,
): Reply | undefined {
  if (command === 'help') {
    return {
      lines: where === 'room' ? help.room : where === 'private' ? help.private : privately.publicHelp,
    };
  }
  if (where === 'unbound') return { lines: privately.unbound };
  if (command === 'person')
    return where === 'private'
      ? { lines: ['回 9，法院打给您。'], dialogue: 'askPerson' }
      : { lines: ['已私信您，请在那里说。'], alsoPrivate: ['回 9，法院打给您。'], dialogue: 'askPerson' };
  if (command === 'material') return topicReplies.material[where];
  return undefined;
}

/** Every text says 回 9: it holds at any time. Another number alone, in the room, is talk among people. */
function toChoice(choice: number, where: Where): Reply | undefined {
  if (where === 'unbound') return { lines: privately.unbound };
  if (choice === 9) return toCommand('person', where);
  return where === 'private' ? { lines: privately.nothingToChoose } : { lines: [], silent: true };
}

/** In the room people talk to each other: what is not meant for the program is left alone. */
function toNothing(where: Where): Reply {
  if (where === 'room') return { lines: [], silent: true };
  if (where === 'unbound') return { lines: privately.unbound };
  return { lines: privately.unknown, offer: { kind: 'unknown', options: ['case', 'hearing', 'todo'] } };
}
