// What is answered with fixed words: danger, topics, and what was not understood. The words say where they may be said.
import type { Reading } from '../understand/reading.ts';
import { reply } from '../words/index.ts';
import type { Where } from '../words/index.ts';
import type { Asked } from './asked.ts';
import { beginTalk } from './answer-dialogue.ts';
import type { Plan } from './plan.ts';
import { nothing } from './plan.ts';

/** Longest excerpt that the officer on duty is shown. */
const longestExcerpt = 200;
/** How long a bare number is read as an answer to what was offered, court time. */
const offerMs = 30 * 60_000;

export async function answerReading(asked: Asked, reading: Reading): Promise<Plan> {
  const { engine, row, place, talk, key } = asked;
  const where: Where = place.kind === 'room' ? 'room' : place.kind === 'private' ? 'private' : 'unbound';
  const answer = reply(reading, where);
  if (!answer) return nothing;
  const begun =
    answer.dialogue && where !== 'unbound' ? await beginTalk(asked, answer.dialogue, row.text) : undefined;
  const kind = answer.urgent ? 'urgent' : 'reply';
  const aside = begun?.lines ?? answer.alsoPrivate ?? [];
  const says: Plan['says'] = [
    ...(answer.lines.length > 0 && !(begun && where === 'private')
      ? [{ conversation: row.conversation, lines: answer.lines, class: kind } as const]
      : []),
    ...(aside.length > 0 || answer.miniProgram || begun?.card
      ? [
          {
            conversation: place.privately,
            lines: aside,
            class: kind,
            card: begun?.card ?? answer.miniProgram,
          } as const,
        ]
      : []),
  ];
  const [seat] = place.seats;
  const about = {
    ...(place.room && { roomId: place.room.roomId }),
    ...(seat && { memberId: seat.memberId }),
    ...(row.text !== '' && { excerpt: row.text.slice(0, longestExcerpt) }),
  };
  const until = engine.clock.courtNow() + offerMs;
  // What is offered or begun from the room goes on in private.
  const kept = where === 'room' ? {} : talk;
  const offered = answer.offer && { ...kept, offer: { ...answer.offer, until } };
  const next = begun ? begun.talk : offered;
  return {
    says,
    alerts: answer.alert ? [{ key: `${answer.alert}/${key}`, kind: answer.alert, ...about }] : [],
    ...(answer.pausesReminders && { pausesReminders: true as const }),
    ...(next !== undefined && (where === 'room' ? { privateTalk: next } : { talk: next })),
  };
}
