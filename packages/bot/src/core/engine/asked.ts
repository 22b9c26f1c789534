// A message that waits for an answer, as every handler is given it.
import type { MemberView } from '../service-room.ts';
import type { Engine } from './context.ts';
import type { Place } from './place.ts';
import type { InboxRow, TalkRow } from './tables.ts';
import { readMemberView } from './views.ts';

/** What a handler of one message is given. */
export interface Asked {
  readonly engine: Engine;
  /** Key of the inbox row: the stem of every idempotency key. */
  readonly key: string;
  readonly row: InboxRow;
  readonly place: Place;
  /** Where its dialogue and its offers are kept: one for each person and place. */
  readonly talkKey: string;
  readonly talk: TalkRow;
}

/** The speaker's own views: in the room of that case alone, in private of all cases. */
export async function viewsOf({ engine, place }: Asked): Promise<readonly MemberView[]> {
  return await Promise.all(
    place.seats.map(({ memberId, roomId }) => readMemberView(engine, memberId, roomId)),
  );
}
