// What should have been said by now and was not: drafted with the court, which numbers it, shows it to a clerk, and releases it.
import type { YuntingError } from '@yunting/sdk';
import type { MemberView, RoomView, WantedNotice } from '../service-room.ts';
import type { Engine } from './context.ts';
import { read, tables } from './tables.ts';
import type { RoomRow } from './tables.ts';
import { transact } from './transact.ts';

export async function draftMissing(
  engine: Engine,
  room: RoomRow,
  roomView: RoomView | undefined,
  memberViews: readonly MemberView[],
): Promise<void> {
  if (roomView && room.chat === 'open') {
    const wanted = engine.services.flatMap((service) => service.roomNotices(roomView));
    for (const notice of wanted) await draft(engine, room.roomId, 'all', notice);
  }
  for (const view of memberViews) {
    const wanted = engine.services.flatMap((service) => service.memberNotices(view));
    for (const notice of wanted) await draft(engine, room.roomId, view.membership, notice);
  }
}

/** What the court refused may be right an hour later: the room was not open yet, a document not yet signed. Court time. */
const againMs = 3_600_000;

/** Once for each party: two members of one party read the same notice. */
async function draft(
  engine: Engine,
  roomId: string,
  reader: 'all' | { readonly memberId: string; readonly partyId: string },
  wanted: WantedNotice,
): Promise<void> {
  const party = reader === 'all' ? 'all' : reader.partyId;
  const key = `${roomId}/${party}/${wanted.key}`;
  const known = (await read(engine.store, tables.draft, key)).value;
  const now = engine.clock.courtNow();
  if (known && (known.refusedAt === undefined || now - known.refusedAt < againMs)) return;
  const { key: _key, lines, ...about } = wanted;
  const court = reader === 'all' ? engine.court.agent : await engine.court.member(reader.memberId);
  const kept = await court.rooms
    .draftNotice(
      {
        roomId,
        ...about,
        lines: [...lines],
        ...(reader === 'all'
          ? { audience: 'allParties', delivery: 'room' }
          : { audience: 'party', delivery: 'private' }),
      },
      { idempotencyKey: `draft-${key.replaceAll(/[^A-Za-z0-9]/g, '-')}${known?.refusedAt ?? ''}` },
    )
    .then(({ noticeId, number }) => ({ noticeId, number }))
    .catch((error: Partial<YuntingError>) => {
      if (error.retryable !== false || error.outcome !== 'refused') throw error as Error;
      engine.trouble({ what: `draft refused: ${error.code ?? ''}`, where: wanted.key, error });
      return { noticeId: '', number: '', refusedAt: now };
    });
  await engine.crash('notice.drafted');
  await transact(engine.store, (tx) => tx.put(tables.draft, key, kept));
  await engine.crash('notice.kept');
}
