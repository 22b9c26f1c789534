// A command, or a plain phrase that means one: answered from what the court says now. Private matters only in private.
import type { Answer, MemberView } from '../service-room.ts';
import type { Reading } from '../understand/reading.ts';
import { words } from '../words/index.ts';
import { viewsOf } from './asked.ts';
import type { Asked } from './asked.ts';
import { answerReading } from './answer-reading.ts';
import type { Plan } from './plan.ts';
import { said } from './said.ts';
import { readRoomView } from './views.ts';

type Command = Extract<Reading, { readonly kind: 'command' }>;

/** Answered with fixed words, or by a dialogue. */
const fixed: readonly Command['command'][] = ['help', 'person', 'material'];

export async function answerCommand(asked: Asked, reading: Command): Promise<Plan> {
  if (fixed.includes(reading.command)) return await answerReading(asked, reading);
  if (asked.place.kind === 'room') return await answerInRoom(asked, reading);
  return privately(asked, reading, await viewsOf(asked), asked.row.conversation);
}

async function answerInRoom(asked: Asked, reading: Command): Promise<Plan> {
  const { engine, row, place } = asked;
  const answerer = engine.services
    .map((one) => one.roomAnswers[reading.command])
    .find((one) => one !== undefined);
  if (answerer && place.room) {
    const room = await engine.court.agent.rooms.get({ roomId: place.room.roomId });
    return say(asked, answerer(await readRoomView(engine, room), reading.argument), row.conversation);
  }
  const plan = privately(asked, reading, await viewsOf(asked), place.privately);
  const pointer = { conversation: row.conversation, lines: words.sentPrivately, class: 'reply' } as const;
  return { ...plan, says: [pointer, ...plan.says] };
}

function privately(asked: Asked, reading: Command, views: readonly MemberView[], conversation: string): Plan {
  const answerer = asked.engine.services
    .map((one) => one.answers[reading.command])
    .find((one) => one !== undefined);
  if (!answerer) return say(asked, { lines: words.help.private }, conversation);
  const answer = answerer(views, reading.argument);
  if (asked.engine.settings.content === 'full') return say(asked, answer, conversation);
  return say(
    asked,
    { lines: said.seeMiniProgram, miniProgram: answer.miniProgram ?? said.inboxCard },
    conversation,
  );
}

function say(asked: Asked, { lines, miniProgram }: Answer, conversation: string): Plan {
  const [seat] = asked.place.seats;
  const inPrivate = conversation === asked.place.privately;
  const saying = {
    conversation,
    lines,
    class: 'reply',
    caseWords: true,
    card: miniProgram,
    ...(inPrivate && seat && { memberId: seat.memberId }),
  } as const;
  return { says: [saying], alerts: [] };
}
