// When people are left alone: no notice goes out at night. Replies and what cannot wait do.

/** Hours of court time, Asia/Shanghai, in minutes after midnight. */
export interface QuietHours {
  readonly fromMinute: number;
  readonly toMinute: number;
}

/** 21:00 to 07:00: practice of the court; the reminder of the same day goes out at 07:30. */
export const defaultQuietHours: QuietHours = { fromMinute: 21 * 60, toMinute: 7 * 60 };

const minuteMs = 60_000;
const dayMs = 24 * 60 * minuteMs;
/** Asia/Shanghai has had no summer time since 1991. */
const shanghaiMs = 8 * 60 * minuteMs;

/** The instant (ms) at which a notice may go out: `now` itself outside quiet hours, else their end. */
export function endOfQuiet(now: number, { fromMinute, toMinute }: QuietHours): number {
  const sinceMidnight = (now + shanghaiMs) % dayMs;
  const from = fromMinute * minuteMs;
  const to = toMinute * minuteMs;
  if (from === to) return now;
  if (from < to) return sinceMidnight >= from && sinceMidnight < to ? now + to - sinceMidnight : now;
  if (sinceMidnight >= from) return now + dayMs - sinceMidnight + to;
  return sinceMidnight < to ? now + to - sinceMidnight : now;
}
