// Dialogues: begun by a command or a topic, kept in the store between two messages, and never an act in the proceedings.
import { beginDialogue, continueDialogue } from '../dialogues/index.ts';
import type { Ask, DialogueName, DialogueState, Turn } from '../dialogues/index.ts';
import type { Reading } from '../understand/reading.ts';
import { viewsOf } from './asked.ts';
import type { Asked } from './asked.ts';
import type { Plan } from './plan.ts';
import { read, tables } from './tables.ts';
import type { SeatRow, TalkRow } from './tables.ts';

/** What a dialogue says, and how the talk then stands. */
export interface Begun {
  readonly lines: readonly string[];
  readonly card: Turn['miniProgram'];
  readonly talk: TalkRow | null;
}

const talkOf = ({ state }: Turn): TalkRow | null =>
  state ? { dialogue: JSON.parse(JSON.stringify(state)) as NonNullable<TalkRow['dialogue']> } : null;

/** 9月8日9:00 */
function labelOf(startsAt: string): string {
  const [, month, day, hour, minute] = /^\d{4}-(\d\d)-(\d\d)T(\d\d):(\d\d)/.exec(startsAt) ?? [];
  return `${Number(month)}月${Number(day)}日${Number(hour)}:${minute}`;
}

/** Begins in the person's private thread, whatever was said where. */
export async function beginTalk(asked: Asked, name: DialogueName, text: string): Promise<Begun> {
  const views = await viewsOf(asked);
  const turn = beginDialogue(name, {
    cases: views.map(({ theCase, room }) => ({
      caseId: theCase.caseId,
      tail: room.numberPrefix,
      label: room.topic,
    })),
    hearings: views
      .flatMap(({ hearings }) => hearings)
      .filter(({ state }) => state === 'notified')
      .map(({ hearingId, startsAt }) => ({ hearingId, label: labelOf(startsAt) })),
    text,
    at: asked.engine.clock.courtNow(),
  });
  if (turn.ask) await putQuestion(asked, turn.ask);
  return { lines: turn.say, card: turn.miniProgram, talk: talkOf(turn) };
}

/** The next turn of the dialogue that waits; `undefined` when there is none, or the message goes past it. */
export async function continueTalk(asked: Asked, reading: Reading): Promise<Plan | undefined> {
  const { engine, row, talk, place } = asked;
  if (talk.dialogue === undefined || row.conversation !== place.privately) return undefined;
  const turn = continueDialogue(talk.dialogue as unknown as DialogueState, {
    kind: 'said',
    text: row.text,
    reading,
    at: engine.clock.courtNow(),
  });
  if (turn.passes && turn.say.length === 0) return undefined;
  if (turn.ask) await putQuestion(asked, turn.ask);
  return {
    says: [{ conversation: row.conversation, lines: turn.say, class: 'reply', card: turn.miniProgram }],
    alerts: [],
    talk: talkOf(turn),
    ...(turn.passes && { passes: true as const }),
  };
}

/** To the court's staff, in the member's name; asking is no act in the proceedings. */
async function putQuestion(asked: Asked, { category, text, caseId }: Ask): Promise<void> {
  const { engine, key } = asked;
  const seat = await seatOfCase(asked, caseId);
  if (!seat) return;
  const court = await engine.court.member(seat.memberId);
  await court.consultations.ask(
    { category, question: text },
    { idempotencyKey: `ask-${seat.memberId}-${key.slice(-10)}` },
  );
}

/** Whose place it is in the case that is meant; of several cases none is guessed. */
async function seatOfCase(
  { engine, place: { seats } }: Asked,
  caseId: string | undefined,
): Promise<SeatRow | undefined> {
  if (caseId === undefined) return seats.length === 1 ? seats[0] : undefined;
  for (const seat of seats) {
    if ((await read(engine.store, tables.room, seat.roomId)).value?.caseId === caseId) return seat;
  }
  return undefined;
}
