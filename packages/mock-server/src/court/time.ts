// Court time: instants in ms, written as RFC 3339 in Asia/Shanghai (UTC+8, no summer time since 1991).

const shanghaiOffsetMs = 8 * 3_600_000;

/** Ms → '2026-09-01T09:00:00+08:00' (with milliseconds only when there are some). */
export function instant(ms: number): string {
  const iso = new Date(ms + shanghaiOffsetMs).toISOString();
  return `${iso.slice(0, ms % 1000 === 0 ? 19 : 23)}+08:00`;
}

/** Ms → the civil date in Shanghai, 'YYYY-MM-DD'. */
export function civilDate(ms: number): string {
  return new Date(ms + shanghaiOffsetMs).toISOString().slice(0, 10);
}

/** RFC 3339 instant, or a civil date (its first moment in Shanghai) → ms. Throws on anything else. */
export function toMs(value: string): number {
  const ms = Date.parse(value.length === 10 ? `${value}T00:00:00+08:00` : value);
  if (Number.isNaN(ms)) throw new RangeError(`not an instant or date: ${value}`);
  return ms;
}
