// Puts in a notice with its number: composed by the court, whoever drafted it.
import type { Context } from '../../court/context.ts';
import { defined } from '../../court/defined.ts';
import type { Draft } from './notice-draft.ts';
import type { NoticeRecord, RoomRecord } from './records.ts';

/** How and when it goes out. */
interface Fate {
  /** Number of the notice that this one corrects. */
  readonly corrects?: string | undefined;
  readonly undoUntil?: string | undefined;
  readonly releaseAfter?: string | undefined;
}

/** The next number of its case: numbers go on over all rooms of a case and are never used twice. */
export function compose(
  ctx: Context,
  room: RoomRecord,
  draft: Draft,
  lines: readonly string[],
  { corrects, undoUntil, releaseAfter }: Fate,
): NoticeRecord {
  const count = ctx.sequence(`notice:${room.caseId}`);
  return ctx.insert('notice', {
    roomId: room.id,
    caseId: room.caseId,
    courtId: room.courtId,
    number: `〔${room.tail}-${count}〕`,
    kind: corrects === undefined ? draft.kind : 'correction',
    audience: draft.audience,
    delivery: draft.delivery,
    lines,
    // In a member's name it is still the room agent that drafted it.
    draftedBy: ctx.actor.through?.name ?? ctx.actor.name,
    acknowledgements: [],
    ...defined({
      partyId: draft.partyId,
      hearingId: draft.hearingId,
      startsAt: draft.startsAt,
      documentId: draft.documentId,
      subjectKind: corrects === undefined ? undefined : draft.kind,
      corrects,
      undoUntil,
      releaseAfter,
    }),
  });
}
