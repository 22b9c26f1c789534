// Answers one message. The court is read (and told, with keys that make a repeat harmless) before; what is said and kept is
// then one commit, together with the message leaving the inbox. A crash anywhere only means that it is done again.
import { understand } from '../understand/understand.ts';
import type { Reading } from '../understand/reading.ts';
import type { Asked } from './asked.ts';
import type { Engine } from './context.ts';
import { answerCommand } from './answer-command.ts';
import { answerReceipt } from './answer-receipt.ts';
import { answerReading } from './answer-reading.ts';
import { goOn } from './go-on.ts';
import { addAlert } from './errands.ts';
import { markRoom } from './hints.ts';
import { placeOf } from './place.ts';
import type { Plan } from './plan.ts';
import { nothing } from './plan.ts';
import { record } from './record.ts';
import { say } from './say.ts';
import { encode, read, tables } from './tables.ts';
import { transact } from './transact.ts';

export async function answerMessage(engine: Engine, key: string): Promise<void> {
  const held = await read(engine.store, tables.inbox, key);
  const row = held.value;
  if (!row) return;
  const place = await placeOf(engine, row);
  const talkKey = talkKeyOf(row.conversation, row.from);
  const talk = (await read(engine.store, tables.talk, talkKey)).value ?? {};
  const asked: Asked = { engine, key, row, place, talkKey, talk };
  const plan = await decide(asked);
  await engine.crash('answer.asked');
  const at = engine.clock.courtNow();
  const salts = (plan.records ?? []).map(() => engine.random.bytes(16));
  await transact(engine.store, async (tx) => {
    tx.expect(tables.inbox, held);
    tx.remove(tables.inbox, key);
    for (const { conversation, ...saying } of plan.says) await say(tx, engine, conversation, saying);
    for (const { key: about, ...alert } of plan.alerts) await addAlert(tx, engine, about, alert);
    for (const [index, saying] of (plan.records ?? []).entries())
      await record(tx, engine, row.conversation, saying, { at, salt: salts[index]! });
    for (const [where, next] of [
      [talkKey, plan.talk],
      [talkKeyOf(place.privately, row.from), plan.privateTalk],
    ] as const) {
      if (next === null) tx.remove(tables.talk, where);
      else if (next) tx.put(tables.talk, where, next);
    }
    if (plan.pausesReminders) tx.put(tables.paused, place.privately, { until: at + pauseMs });
    if (place.kind === 'stranger' && place.room) await markRoom(tx, engine, place.room.roomId);
  });
  await engine.crash('answer.committed');
}

/** What is waited for is kept for each person and place. */
const talkKeyOf = (conversation: string, from: string): string => `${conversation}/${encode(from)}`;

/** Court time for which somebody in distress gets no reminders: the officer on duty was called and comes first. Practice. */
const pauseMs = 72 * 3_600_000;

const types = ['text', 'image', 'file', 'voice', 'video', 'moneyGift'] as const;
type HeardType = (typeof types)[number];
const typeOf = (type: string): HeardType | 'other' => types.find((one) => one === type) ?? 'other';

async function decide(asked: Asked): Promise<Plan> {
  const { engine, row, place } = asked;
  // The court's own people are not answered.
  if (place.kind === 'court' || row.type === 'recall') return nothing;
  const reading = understand({ text: row.text, type: typeOf(row.type) });
  // A stranger in a room is looked at and not talked to; danger is told to an officer all the same.
  if (place.kind === 'stranger')
    return reading.kind === 'safety'
      ? { ...nothing, alerts: (await answerReading(asked, reading)).alerts }
      : nothing;
  if (reading.kind === 'safety') return await answerReading(asked, reading);
  if (place.kind === 'room' && engine.settings.policy === 'noticesOnly' && !isForQuietRoom(reading))
    return nothing;
  const going = await goOn(asked, reading);
  if (!going) return await answerAnew(asked, reading);
  if (!going.passes) return going;
  // What was under way had ended: that is said, and the message is dealt with for itself.
  const anew = await answerAnew({ ...asked, talk: {} }, reading);
  return {
    ...anew,
    says: [...going.says, ...anew.says],
    talk: anew.talk === undefined ? (going.talk ?? null) : anew.talk,
  };
}

/** As if nothing were under way. */
async function answerAnew(asked: Asked, reading: Reading): Promise<Plan> {
  if (asked.place.kind === 'unbound') return await answerReading(asked, reading);
  if (reading.kind === 'command' && reading.command !== 'received')
    return await answerCommand(asked, reading);
  if (reading.kind === 'received') return await answerReceipt(asked, reading);
  if (reading.kind === 'command') return await answerReceipt(asked, { kind: 'received', explicit: true });
  return await answerReading(asked, reading);
}

/** A room that only carries notices still hears who has seen one, and who wants a person. */
const isForQuietRoom = (reading: Reading): boolean =>
  reading.kind === 'received' ||
  reading.kind === 'choice' ||
  (reading.kind === 'command' && (reading.command === 'received' || reading.command === 'person'));
