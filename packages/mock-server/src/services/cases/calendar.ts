// Calendars: hearings that the person was told of, and deadlines that concern the person. Nothing of the other side.
import type { Context, OperationContext } from '../../court/context.ts';
import { deadlinesOf } from './deadlines.ts';
import { calendarText } from './ics.ts';
import type { CalendarItem } from './ics.ts';
import { myParties } from './people.ts';
import type { CaseRecord } from './records.ts';

const deadlineNames: Readonly<Record<string, string>> = {
  answer: '答辩期最后一天',
  evidence: '举证期限最后一天',
  'fee.prepay': '交诉讼费最后一天',
  'fee.counterclaim': '交反诉费最后一天',
  'fee.supplement': '补交诉讼费最后一天',
  'fee.claimIncrease': '增加请求补交诉讼费最后一天',
};

const demo = '演示·虚构。以法院文书和官方平台为准，改期会更新本日历。';

function hearingItems(ctx: Context, record: CaseRecord): CalendarItem[] {
  return ctx
    .all('hearing', { caseId: record.id })
    .filter(
      ({ state, notifiedAt }) =>
        notifiedAt !== undefined && !['postponed', 'superseded', 'cancelled'].includes(state),
    )
    .map((hearing) => ({
      uid: `${hearing.id}@yunting`,
      sequence: hearing.version,
      stamp: hearing.notifiedAt ?? hearing.createdAt,
      summary: `开庭 ${record.caseNumber}`,
      description: demo,
      location: hearing.venue.name,
      when: { start: hearing.startsAt, end: hearing.endsAt },
    }));
}

function deadlineItems(ctx: Context, record: CaseRecord): CalendarItem[] {
  return myParties(ctx, record.id).flatMap((party) =>
    deadlinesOf(ctx, record, party).map((deadline) => ({
      uid: `${deadline.kind}-${party.id}@yunting`,
      sequence: 0,
      stamp: record.createdAt,
      summary: `${deadlineNames[deadline.kind] ?? '期限最后一天'} ${record.caseNumber}`,
      description: `${deadline.consequence.zh}。${deadline.provisional ? '依赖尚未公布的放假安排。' : ''}${demo}`,
      when: { day: deadline.dueOn },
    })),
  );
}

const itemsOf = (ctx: Context, record: CaseRecord): CalendarItem[] => [
  ...hearingItems(ctx, record),
  ...deadlineItems(ctx, record),
];

/** `cases.calendar` */
export function calendar(ctx: OperationContext<'cases.calendar'>): string {
  const record = ctx.subject<'case'>();
  return calendarText(record.caseNumber, itemsOf(ctx, record));
}

/** `cases.myCalendar`: every case that is not over. */
export function myCalendar(ctx: OperationContext<'cases.myCalendar'>): string {
  const ids = [...new Set(ctx.ownGrants().map(({ caseId }) => caseId))].toSorted();
  const open = ids
    .map((id) => ctx.get('case', id))
    .filter(({ state }) => state !== 'closed' && state !== 'archived');
  return calendarText(
    '我的案件',
    open.flatMap((record) => itemsOf(ctx, record)),
  );
}
