// What may be said in a notice, to whom, and when it must not go out: checked before it gets its number.
import { dateInShanghai } from '@yunting/sdk/rules';
import type { Context } from '../../court/context.ts';
import type { Records } from '../../court/records.ts';
import { decisions, hearingKinds, privateOnly } from './notice-draft.ts';
import type { Draft } from './notice-draft.ts';
import { checkPlace, checkText } from './notice-text.ts';
import type { RoomRecord } from './records.ts';

/** ≤ 4 short lines; a correction's first is the court's, with both numbers. */
const maxLines = 4;

function checkAudience(ctx: Context, room: RoomRecord, draft: Draft): void {
  if ((draft.audience === 'party') !== (draft.partyId !== undefined)) ctx.refuse('room_notice_audience');
  if (draft.partyId !== undefined && ctx.find('party', draft.partyId)?.caseId !== room.caseId)
    ctx.refuse('room_notice_audience');
  const personal = draft.audience === 'party' || privateOnly.includes(draft.kind);
  if (personal && draft.delivery === 'room') ctx.refuse('room_notice_private_only');
  if (privateOnly.includes(draft.kind) && draft.audience !== 'party') ctx.refuse('room_notice_private_only');
  if (draft.delivery === 'room' && room.state !== 'open') ctx.refuse('room_not_open', { state: room.state });
}

const signed = (ctx: Context, hearingId: string): Records['document'][] =>
  ctx.all('document', { subjectId: hearingId }).filter((one) => one.state === 'issued');

/** Days and times that the text names; a hearing notice that names any must name the right one. */
function namesAnother(lines: readonly string[], startsAt: string): boolean {
  const text = lines.join('\n');
  const [, month = '', day = ''] = dateInShanghai(startsAt).split('-');
  const days = [...text.matchAll(/(\d{1,2})月(\d{1,2})日/g)];
  const right = days.some(([, m, d]) => Number(m) === Number(month) && Number(d) === Number(day));
  const times = [...text.matchAll(/(\d{1,2})[:：时点](\d{2})?/g)];
  const hour = Number(startsAt.slice(11, 13));
  const minute = Number(startsAt.slice(14, 16));
  // 下午2:30 is 14:30.
  const same = ([, h, m]: RegExpMatchArray) =>
    (Number(h) === hour || Number(h) + 12 === hour) && Number(m ?? 0) === minute;
  return (days.length > 0 && !right) || (times.length > 0 && !times.some(same));
}

/** A hearing notice rests on an issued document and says its day: a wrong date is never sent. */
function checkHearing(ctx: Context, room: RoomRecord, draft: Draft): void {
  const { hearingId, startsAt, documentId } = draft;
  if (hearingId === undefined || startsAt === undefined) ctx.refuse('room_notice_subject');
  const hearing = ctx.find('hearing', hearingId);
  if (hearing?.caseId !== room.caseId) ctx.refuse('room_notice_subject');
  const documents = signed(ctx, hearingId);
  if (documents.length === 0 || hearing.notifiedAt === undefined) ctx.refuse('room_notice_not_signed');
  if (documentId !== undefined && !documents.some((one) => one.id === documentId))
    ctx.refuse('room_notice_not_signed');
  const differs =
    Date.parse(startsAt) !== Date.parse(hearing.startsAt) || namesAnother(draft.lines, hearing.startsAt);
  if (differs || hearing.state !== 'notified') {
    ctx.refuse('room_notice_date_differs', {
      extra: { signedStartsAt: hearing.startsAt, hearingState: hearing.state },
    });
  }
}

const isServed = (service: Records['service']): boolean =>
  service.state === 'effective' || service.state === 'presumed';

/** Documents are told of in a room only once issued; judgments and rulings only once served on everyone. */
function checkDocument(ctx: Context, room: RoomRecord, draft: Draft): void {
  const { documentId } = draft;
  if (documentId === undefined) {
    if (draft.kind === 'documentIssued') ctx.refuse('room_notice_subject');
    return;
  }
  const document = ctx.find('document', documentId);
  if (document?.caseId !== room.caseId || document.state !== 'issued') ctx.refuse('room_notice_subject');
  const { partyId } = draft;
  const { recipientPartyIds: recipients } = document;
  // One party is not told of what was issued to another alone.
  if (partyId !== undefined && recipients.length > 0 && !recipients.includes(partyId))
    ctx.refuse('room_notice_subject');
  if (draft.delivery !== 'room' || !decisions.includes(document.kind)) return;
  const services = ctx.all('service', { documentId });
  if (services.length === 0 || !services.every(isServed)) ctx.refuse('room_notice_private_only');
}

const reminderOnly = '这是提醒，不是传票，传票另行送达。';

/** Adds what is true beside a hearing notice while some summons is not served: it is a reminder, not the summons. */
function withTruth(ctx: Context, draft: Draft, most: number): readonly string[] {
  if (!hearingKinds.includes(draft.kind) || draft.hearingId === undefined) return draft.lines;
  const { partyId, hearingId } = draft;
  const services = ctx
    .all('service', { hearingId })
    .filter((one) => one.state !== 'recalled' && (partyId === undefined || one.partyId === partyId));
  if (services.length > 0 && services.every(isServed)) return draft.lines;
  if (draft.lines.includes(reminderOnly)) return draft.lines;
  if (draft.lines.length >= most) {
    ctx.refuse('room_notice_text', {
      zh: '传票尚未全部送达，须留一行写明“这是提醒，不是传票”',
      en: 'The summons is not served on all: leave one line to say so',
    });
  }
  return [...draft.lines, reminderOnly];
}

/**
 * Refuses what must not go out; answers the lines as they will be shown. `reserved`: lines that the court puts before them.
 * Nothing is ever cut off: what does not fit is refused.
 */
export function checkedLines(
  ctx: Context,
  room: RoomRecord,
  draft: Draft,
  { reserved = 0 }: { readonly reserved?: number } = {},
): readonly string[] {
  const most = maxLines - reserved;
  checkAudience(ctx, room, draft);
  checkText(ctx, room, draft, most);
  if (hearingKinds.includes(draft.kind)) checkHearing(ctx, room, draft);
  checkDocument(ctx, room, draft);
  checkPlace(ctx, draft);
  return withTruth(ctx, draft, most);
}
