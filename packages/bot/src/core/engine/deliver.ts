// Hands on what the court has released: to the room, or to each person. Once for each reader, whatever happens between.
import type { Schemas } from '@yunting/sdk';
import type { MemberView, RoomView } from '../service-room.ts';
import type { Engine } from './context.ts';
import { noticeLines } from './notice-lines.ts';
import { said } from './said.ts';
import { say } from './say.ts';
import type { Seated } from './seats.ts';
import { conversationKey, read, tables } from './tables.ts';
import type { RoomRow } from './tables.ts';
import { transact } from './transact.ts';

type Notice = Schemas['RoomNotice'];

export async function deliverNotices(
  engine: Engine,
  room: RoomRow,
  roomView: RoomView | undefined,
  memberViews: readonly MemberView[],
  seats: readonly Seated[],
): Promise<void> {
  const isOpen = room.chat === 'open' && roomView !== undefined;
  if (isOpen) {
    const conversation = conversationKey(room.accountId ?? '', { roomId: room.chatRoomId ?? '' });
    for (const notice of roomView.notices.filter((one) => one.delivery === 'room'))
      await deliver(engine, conversation, notice);
  }
  for (const view of memberViews) {
    const seat = seats.find((one) => one.memberId === view.membership.memberId);
    if (seat?.conversation === undefined) continue;
    const readsRoom = isOpen && seat.inRoom;
    const isPaused = await leavesAlone(engine, seat.conversation);
    for (const notice of view.notices) {
      if (notice.delivery === 'room' && readsRoom) continue;
      if (isOlderThanBinding(notice, view) || (isPaused && reminders.includes(notice.kind))) continue;
      await deliver(engine, seat.conversation, notice, seat.memberId);
    }
  }
}

/** Kinds that only remind: what they are about was told before, and stands in the official inbox. */
const reminders: readonly string[] = ['hearingReminder', 'deadline', 'payment'];

async function leavesAlone(engine: Engine, conversation: string): Promise<boolean> {
  const pause = (await read(engine.store, tables.paused, conversation)).value;
  return pause !== undefined && pause.until > engine.clock.courtNow();
}

/** What was released before the person bound an account stands in the official inbox; the chat does not repeat it. */
const isOlderThanBinding = ({ releasedAt }: Notice, { membership: { boundAt } }: MemberView): boolean =>
  boundAt !== undefined && releasedAt !== undefined && Date.parse(releasedAt) < Date.parse(boundAt);

/** What is no longer true is not said: corrected since, or about a time that has passed. */
function isStale(notice: Notice, now: number): boolean {
  const { startsAt } = notice.subject;
  return notice.state !== 'released' || (startsAt !== undefined && Date.parse(startsAt) <= now);
}

async function deliver(
  engine: Engine,
  conversation: string,
  notice: Notice,
  memberId?: string,
): Promise<void> {
  const key = `${notice.noticeId}/${conversation}`;
  const now = engine.clock.courtNow();
  await transact(engine.store, async (tx) => {
    if (await tx.get(tables.delivered, key)) return;
    const known = await tx.get(tables.conversation, conversation);
    const seq = (known?.outCount ?? 0) + 1;
    if (isStale(notice, now)) {
      tx.put(tables.delivered, key, { seq: 0 });
      return;
    }
    tx.put(tables.delivered, key, { seq });
    const hidden = memberId !== undefined && engine.settings.content === 'roomSafe';
    await say(tx, engine, conversation, {
      lines: hidden ? said.newPrivately(notice.number) : noticeLines(notice),
      ...(hidden && { card: said.inboxCard }),
      class: 'notice',
      caseWords: true,
      memberId,
      notice: { number: notice.number, noticeId: notice.noticeId },
    });
  });
}
