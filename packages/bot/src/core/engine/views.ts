// Reads the court again before anything is said: as the room agent for the room, in a bound member's name for the member.
import type { Schemas, Yunting } from '@yunting/sdk';
import { instantInShanghai } from './shanghai.ts';
import type { Engine } from './context.ts';
import type { MemberView, RoomView } from '../service-room.ts';

const all = async <T>(items: AsyncIterable<T>): Promise<T[]> => {
  const found: T[] = [];
  for await (const item of items) found.push(item);
  return found;
};

/** Everything that this member may see of the case. Throws when the court has cut the binding. */
export async function readMemberView(engine: Engine, memberId: string, roomId: string): Promise<MemberView> {
  const court = await engine.court.member(memberId);
  const room = await court.rooms.get({ roomId });
  const { caseId } = room;
  const [theCase, actions, hearings, bills, refunds, services, documents, notices, consultations, timeline] =
    await Promise.all([
      court.cases.get({ caseId }),
      court.cases.nextActions({ caseId }),
      all(court.hearings.listAll({ caseId })),
      all(court.fees.listBillsAll({ caseId })),
      all(court.fees.listRefundsAll({ caseId })),
      all(court.eservice.listAll({ caseId })),
      all(court.documents.listAll({ caseId })),
      all(court.rooms.listNoticesAll({ roomId })),
      all(court.consultations.listAll({ caseId })),
      all(court.cases.timelineAll({ caseId })),
    ]);
  const postponements = await readPostponements(court, hearings);
  const { mine: membership } = room;
  if (!membership) throw new Error('a bound member has no place in its room');
  const asOf = instantInShanghai(engine.clock.courtNow());
  return {
    asOf,
    membership,
    room,
    theCase,
    actions,
    hearings,
    postponements,
    bills,
    refunds,
    services,
    documents,
    notices,
    consultations,
    timeline,
  };
}

async function readPostponements(
  court: Yunting,
  hearings: readonly Schemas['Hearing'][],
): Promise<Schemas['Postponement'][]> {
  const lists = await Promise.all(
    hearings.map(({ hearingId }) => all(court.hearings.listPostponementsAll({ hearingId }))),
  );
  return lists.flat();
}

/** What the room may hear; the room must be open. */
export async function readRoomView(engine: Engine, room: Schemas['Room']): Promise<RoomView> {
  const { agent } = engine.court;
  const { roomId, caseId } = room;
  const [summary, hearings, notices] = await Promise.all([
    agent.cases.roomSummary({ caseId }),
    all(agent.hearings.listAll({ caseId })),
    all(agent.rooms.listNoticesAll({ roomId })),
  ]);
  return { asOf: instantInShanghai(engine.clock.courtNow()), room, summary, hearings, notices };
}
