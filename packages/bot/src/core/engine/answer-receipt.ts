// 收到. It says "seen" for exactly one notice of exactly this person, is answered by subject and date, and signs nothing.
import type { Reading } from '../understand/reading.ts';
import type { MemberView } from '../service-room.ts';
import { words } from '../words/index.ts';
import type { NoticeName } from '../words/index.ts';
import { viewsOf } from './asked.ts';
import type { Asked } from './asked.ts';
import { numberOf } from './notice-lines.ts';
import type { Plan } from './plan.ts';
import { nothing } from './plan.ts';
import { noticeOfNumber, openNotices, subjectOf } from './receipts.ts';
import type { OpenNotice } from './receipts.ts';

type Received = Extract<Reading, { readonly kind: 'received' }>;

/** How long a bare number is read as an answer to a choice, court time. */
const offerMs = 30 * 60_000;
/** Choices that fit into four lines with the question. */
const mostChoices = 3;

export async function answerReceipt(asked: Asked, { number, explicit }: Received): Promise<Plan> {
  const views = heardHere(asked, await viewsOf(asked));
  if (number !== undefined) {
    const found = noticeOfNumber(views, number);
    return found ? await acknowledge(asked, found) : reply(asked, words.receipts.unknownNumber);
  }
  const open = openNotices(views);
  const [only, ...others] = open;
  // In the room people also say 好的 to each other.
  if (!only) return explicit || asked.place.kind === 'private' ? reply(asked, words.receipts.none) : nothing;
  if (others.length === 0) return await acknowledge(asked, only);
  const options = open.slice(0, mostChoices).map(({ notice }) => numberOf(notice));
  const until = asked.engine.clock.courtNow() + offerMs;
  return {
    ...reply(asked, words.receipts.which(open.map(({ notice }) => nameOf(notice)))),
    talk: { ...asked.talk, offer: { kind: 'receipt', options, until } },
  };
}

/** A choice that was offered before, taken now. */
export async function chooseReceipt(asked: Asked, number: string): Promise<Plan> {
  const found = noticeOfNumber(heardHere(asked, await viewsOf(asked)), number);
  const plan = found ? await acknowledge(asked, found) : reply(asked, words.receipts.unknownNumber);
  return { ...plan, talk: null };
}

/** In the room only what was said in the room counts, and is named: nobody there learns that one side has a notice of its own. */
const heardHere = ({ place }: Asked, views: readonly MemberView[]): readonly MemberView[] =>
  place.kind === 'room'
    ? views.map((view) => ({ ...view, notices: view.notices.filter((one) => one.delivery === 'room') }))
    : views;

/** The notice as the person tells it from others: its number, its subject, the day it was released. */
function nameOf(notice: OpenNotice['notice']): NoticeName {
  const [, month, day] = /^\d{4}-(\d\d)-(\d\d)/.exec(notice.releasedAt ?? notice.createdAt) ?? [];
  return {
    number: numberOf(notice),
    subject: subjectOf(notice),
    day: `${Number(month)}月${Number(day)}日`,
  };
}

async function acknowledge(asked: Asked, { memberId, notice }: OpenNotice): Promise<Plan> {
  const { engine, key, place } = asked;
  const name = nameOf(notice);
  if (notice.state === 'superseded')
    return reply(asked, words.receipts.superseded(name, notice.correctedBy ?? ''));
  if (notice.acknowledgedAt !== undefined) return reply(asked, words.receipts.seenBefore(name));
  const court = await engine.court.member(memberId);
  await court.rooms.acknowledgeNotice(
    { noticeId: notice.noticeId },
    { idempotencyKey: `seen-${memberId}-${notice.noticeId}-${key.slice(-10)}` },
  );
  const role = place.seats.find((seat) => seat.memberId === memberId)?.role ?? 'litigant';
  const body = { number: notice.number, assurance: 'chat' } as const;
  return {
    ...reply(
      asked,
      place.kind === 'room' ? words.receipts.seenInRoom(name.number) : words.receipts.seen(name),
    ),
    records: [{ kind: 'acknowledged', from: { role, id: memberId }, body }],
  };
}

function reply({ row, place }: Asked, lines: readonly string[]): Plan {
  const [seat] = place.seats;
  return {
    says: [
      {
        conversation: row.conversation,
        lines,
        class: 'reply',
        caseWords: true,
        ...(place.kind === 'private' && seat && { memberId: seat.memberId }),
      },
    ],
    alerts: [],
  };
}
