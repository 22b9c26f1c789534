// When a session may be joined, when reminders are due, and the last day for the notice. Legal days come from the rules.
import type { Schemas } from '@yunting/sdk/types';
import { addDays, dateInShanghai, period } from '@yunting/sdk/rules';
import { hearingReminders, unnotifiedJudgeDays } from '../../court/practice.ts';
import { instant, toMs } from '../../court/time.ts';
import type { HearingRecord } from './records.ts';

const minute = 60_000;

/** Joining and opening the session are possible this long before its time. */
const earlyMinutes = 30;

/** The civil date of an instant in Shanghai. */
export const dateOf: (at: string) => string = dateInShanghai;

/** An instant written the court's way, so that texts sort as times do. */
export const normal = (at: string): string => instant(toMs(at));

export const plusMinutes = (at: string, minutes: number): string => instant(toMs(at) + minutes * minute);

/** A clock time on the day that lies `daysBefore` the hearing. */
function atHour(startsAt: string, daysBefore: number, hour: string): string {
  return `${addDays(dateOf(startsAt), -daysBefore)}T${hour}+08:00`;
}

/** From when on parties may join. */
export const opensAt = (hearing: HearingRecord): string => plusMinutes(hearing.startsAt, -earlyMinutes);

/** Last day on which the notice is in time in the ordinary procedure (民事诉讼法第139条). */
export const latestNotice = (startsAt: string): string =>
  period('hearing.notice', { startOn: dateOf(startsAt) }).dueOn;

/** The reminders that still lie ahead. */
export function remindersFrom(now: string, startsAt: string): Schemas['HearingReminder'][] {
  return hearingReminders
    .map(([daysBefore, hour]) => ({ daysBefore, dueAt: atHour(startsAt, daysBefore, hour) }))
    .filter(({ dueAt }) => toMs(dueAt) > toMs(now) && toMs(dueAt) < toMs(startsAt));
}

/** When to look for parties without effective notice: five days ahead, or half-way when the notice came later. */
export function notNotifiedAt(now: string, startsAt: string): string {
  const due = atHour(startsAt, unnotifiedJudgeDays, '09:00:00');
  return toMs(due) > toMs(now)
    ? due
    : instant(Math.floor((toMs(now) + toMs(startsAt)) / 2 / minute) * minute);
}

/** The morning after the planned end: by then somebody has to have said what became of the session. */
export const outcomeDueAt = (hearing: HearingRecord): string => atHour(hearing.endsAt, -1, '09:00:00');

/** Whether two spans share a moment. */
export function overlap(
  a: { startsAt: string; endsAt: string },
  b: { startsAt: string; endsAt: string },
): boolean {
  return toMs(a.startsAt) < toMs(b.endsAt) && toMs(b.startsAt) < toMs(a.endsAt);
}
