// When a notice is wanted. A window knows its ends and never the time of asking, so what is wanted changes at those ends alone.
import { addDays, endOfDay, parseInstant } from '@yunting/sdk/rules';
import type { WantedNotice } from '../service-room.ts';

/** A notice and the span in which it is true and useful: from (inclusive) until (exclusive), RFC 3339; open where absent. */
export interface Occasion {
  readonly from?: string | undefined;
  readonly until?: string | undefined;
  readonly notice: WantedNotice;
}

/** Practice of this court, not law: days for which news is still told, and reminders before the last day of a period. */
export const newsDays = 7;
const reminders = [3, 1] as const;
const reminderTime = '09:00:00+08:00';

/** The notices whose span holds `asOf`, one for each key. */
export function wantedAt(occasions: readonly Occasion[], asOf: string): readonly WantedNotice[] {
  const now = parseInstant(asOf);
  const open = occasions
    .filter(({ from }) => from === undefined || parseInstant(from) <= now)
    .filter(({ until }) => until === undefined || now < parseInstant(until));
  return [...new Map(open.map(({ notice }) => [notice.key, notice])).values()];
}

/** Ends of spans after `asOf`, soonest first, each once. */
export function changesAfter(occasions: readonly Occasion[], asOf: string): readonly string[] {
  const now = parseInstant(asOf);
  const ends = occasions
    .filter((one) => !isEmpty(one))
    .flatMap(({ from, until }) => [from, until])
    .filter((end) => end !== undefined);
  const later = new Map(ends.map((end) => [parseInstant(end), end]));
  return [...later]
    .filter(([at]) => at > now)
    .toSorted(([a], [b]) => a - b)
    .map(([, end]) => end);
}

const isEmpty = ({ from, until }: Occasion): boolean =>
  from !== undefined && until !== undefined && parseInstant(from) >= parseInstant(until);

/** A rung of a ladder: from `at` on this is what should have been told. */
export interface Rung {
  readonly at: string;
  readonly notice: WantedNotice;
}

/** Only the newest rung is wanted, and none after `end`: whoever was away for three days is told once. */
export function ladder(rungs: readonly Rung[], end: string): Occasion[] {
  const sorted = rungs.toSorted((a, b) => parseInstant(a.at) - parseInstant(b.at));
  return sorted
    .map(({ at, notice }, index) => ({ from: at, until: earlier(sorted[index + 1]?.at ?? end, end), notice }))
    .filter((one) => !isEmpty(one));
}

const earlier = (a: string, b: string): string => (parseInstant(a) <= parseInstant(b) ? a : b);

/** Three days and one day before the last day of a period, at nine in the morning. */
export function remindersBefore(dueOn: string, notice: (name: string) => WantedNotice): Rung[] {
  return reminders.map((days) => ({
    at: `${addDays(dueOn, -days)}T${reminderTime}`,
    notice: notice(`d${days}`),
  }));
}

/** Rungs that lie after the first, which is when the matter became known. */
export function climb(first: Rung, later: readonly Rung[], end: string): Occasion[] {
  const born = parseInstant(first.at);
  return ladder([first, ...later.filter(({ at }) => parseInstant(at) > born)], end);
}

/** The end of the days for which something that happened on this date is still news. */
export const newsUntil = (date: string): string => endOfDay(addDays(date, newsDays));
