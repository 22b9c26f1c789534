// What is said to a reading, where, and what else happens: as data. The engine carries it out.
import type { Reading } from '../understand/reading.ts';
import { help } from './help.ts';
import { privately } from './private.ts';
import type { Reply, Where } from './reply-shape.ts';
import { safetyReplies } from './safety-replies.ts';
import { topicReplies } from './topic-replies.ts';

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
