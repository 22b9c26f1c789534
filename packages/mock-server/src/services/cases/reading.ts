// Reading cases: one's own, the room's summary, the desk's lists, timelines.
import type { Schemas } from '@yunting/sdk/types';
import type { OperationContext } from '../../court/context.ts';
import { viewCase, viewDeskCase, viewDeskSummary, viewForRoom, viewSummary } from './case-views.ts';
import type { TimelineEntryRecord } from './records.ts';
import { mayRead } from './timeline.ts';

/** `cases.list` */
export function list(ctx: OperationContext<'cases.list'>): Schemas['CasePage'] {
  const ids = new Set(ctx.ownGrants().map(({ caseId }) => caseId));
  const { state } = ctx.input;
  const records = [...ids]
    .toSorted()
    .map((id) => ctx.get('case', id))
    .filter((record) => state === undefined || record.state === state);
  return ctx.page(records, (record) => viewSummary(ctx, record));
}

/** `cases.get` */
export function get(ctx: OperationContext<'cases.get'>): Schemas['Case'] {
  return viewCase(ctx, ctx.subject<'case'>());
}

/** `cases.roomSummary`: only while the case has an open room. */
export function roomSummary(ctx: OperationContext<'cases.roomSummary'>): Schemas['CaseRoomSummary'] {
  const record = ctx.subject<'case'>();
  const open = ctx.all('room', { caseId: record.id }).some(({ state }) => state === 'open');
  if (!open) ctx.refuse('not_found');
  return viewForRoom(record);
}

function entry(record: TimelineEntryRecord): Schemas['TimelineEntry'] {
  const { subjectType, subjectId } = record;
  return {
    entryId: record.id,
    occurredAt: record.occurredAt,
    kind: record.kind,
    zh: record.zh,
    en: record.en,
    audience: record.audience,
    ...(subjectType === undefined || subjectId === undefined
      ? {}
      : { subject: { type: subjectType, id: subjectId } }),
  };
}

/** `cases.timeline` */
export function timeline(ctx: OperationContext<'cases.timeline'>): Schemas['TimelinePage'] {
  const { id } = ctx.subject<'case'>();
  const mine = new Set(ctx.ownPartyIds(id));
  return ctx.page(
    ctx.all('timelineEntry', { caseId: id }).filter((one) => mayRead(one, mine, ctx.now)),
    entry,
  );
}

/** `desk.cases.timeline` */
export function deskTimeline(ctx: OperationContext<'desk.cases.timeline'>): Schemas['DeskTimelinePage'] {
  const { id } = ctx.subject<'case'>();
  return ctx.page(ctx.all('timelineEntry', { caseId: id }), (record) => ({
    ...entry(record),
    ...(record.toPartyIds?.[0] === undefined ? {} : { partyId: record.toPartyIds[0] }),
    ...(record.releaseAfter === undefined ? {} : { releaseAfter: record.releaseAfter }),
  }));
}

/** `desk.cases.list` */
export function deskList(ctx: OperationContext<'desk.cases.list'>): Schemas['DeskCasePage'] {
  const { state, caseNumber, panelMemberId } = ctx.input;
  const records = ctx
    .all('case', { courtId: ctx.actor.courtId })
    .filter(
      (record) =>
        (state === undefined || record.state === state) &&
        (caseNumber === undefined || record.caseNumber.includes(caseNumber)) &&
        (panelMemberId === undefined ||
          record.panel?.members.some((one) => one.principalId === panelMemberId) === true),
    );
  return ctx.page(records, (record) => viewDeskSummary(ctx, record));
}

/** `desk.cases.get` */
export function deskGet(ctx: OperationContext<'desk.cases.get'>): Schemas['DeskCase'] {
  return viewDeskCase(ctx, ctx.subject<'case'>());
}
