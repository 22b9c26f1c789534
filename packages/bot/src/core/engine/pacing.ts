// How fast one account may send. No chat program publishes its limits; these are cautious, and halve after a complaint.
// Pure: a log of recent sends goes in, the earliest next instant comes out. Machine time.

export interface PaceLimits {
  /** Least time between two sends of the account, milliseconds. */
  readonly gapMs: number;
  readonly perMinute: number;
  readonly perDay: number;
  readonly roomPerMinute: number;
  readonly roomsCreatedPerHour: number;
  readonly membersAddedPerHour: number;
  readonly friendsAcceptedPerHour: number;
}

/** Cautious, because no official figures exist. */
export const defaultPace: PaceLimits = {
  gapMs: 2000,
  perMinute: 25,
  perDay: 1500,
  roomPerMinute: 6,
  roomsCreatedPerHour: 10,
  membersAddedPerHour: 30,
  friendsAcceptedPerHour: 30,
};

/** For a chat that is simulated: order and durability without waiting. */
export const noPace: PaceLimits = {
  gapMs: 0,
  perMinute: Infinity,
  perDay: Infinity,
  roomPerMinute: Infinity,
  roomsCreatedPerHour: Infinity,
  membersAddedPerHour: Infinity,
  friendsAcceptedPerHour: Infinity,
};

export type Deed = 'send' | 'createRoom' | 'addMember' | 'acceptFriend';

/** What an account did lately. `sends` are instants; the day's count is kept apart so that the log stays short. */
export interface PaceLog {
  readonly sends: readonly (readonly [at: number, conversation: string])[];
  readonly deeds: readonly (readonly [at: number, deed: Deed])[];
  readonly day: number;
  readonly dayCount: number;
  /** Until when every limit is halved: the chat said "too often". */
  readonly slowUntil: number;
}

export const noLog: PaceLog = { sends: [], deeds: [], day: 0, dayCount: 0, slowUntil: 0 };

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
const dayMs = 24 * hourMs;

/** The instant at which a window of `most` in `spanMs` has room again; `times` ascending. */
function opens(times: readonly number[], most: number, spanMs: number, now: number): number {
  const recent = times.filter((at) => at > now - spanMs);
  if (recent.length < most) return now;
  return recent[recent.length - most]! + spanMs;
}

const halved = (limit: number, slow: boolean): number => (slow ? Math.max(1, Math.floor(limit / 2)) : limit);

/** Earliest instant of the next send to this conversation. */
export function nextSend(log: PaceLog, limits: PaceLimits, now: number, conversation: string): number {
  const slow = log.slowUntil > now;
  const all = log.sends.map(([at]) => at);
  const here = log.sends.filter(([, where]) => where === conversation).map(([at]) => at);
  const gapMs = limits.gapMs * (slow ? 2 : 1);
  const last = all.at(-1);
  const day = Math.floor(now / dayMs);
  const spent = log.day === day && log.dayCount >= halved(limits.perDay, slow);
  return Math.max(
    now,
    last === undefined ? now : last + gapMs,
    opens(all, halved(limits.perMinute, slow), minuteMs, now),
    opens(here, halved(limits.roomPerMinute, slow), minuteMs, now),
    spent ? (day + 1) * dayMs : now,
  );
}

/** The log after one more send. */
export function afterSend(log: PaceLog, now: number, conversation: string): PaceLog {
  const day = Math.floor(now / dayMs);
  return {
    ...log,
    sends: [...log.sends.filter(([at]) => at > now - minuteMs), [now, conversation]],
    day,
    dayCount: (log.day === day ? log.dayCount : 0) + 1,
  };
}

const perHour = (limits: PaceLimits): Readonly<Record<Exclude<Deed, 'send'>, number>> => ({
  createRoom: limits.roomsCreatedPerHour,
  addMember: limits.membersAddedPerHour,
  acceptFriend: limits.friendsAcceptedPerHour,
});

/** Earliest instant of the next deed of this kind. */
export function nextDeed(log: PaceLog, limits: PaceLimits, now: number, deed: Exclude<Deed, 'send'>): number {
  const times = log.deeds.filter(([, kind]) => kind === deed).map(([at]) => at);
  return opens(times, halved(perHour(limits)[deed], log.slowUntil > now), hourMs, now);
}

export function afterDeed(log: PaceLog, now: number, deed: Deed): PaceLog {
  return { ...log, deeds: [...log.deeds.filter(([at]) => at > now - hourMs), [now, deed]] };
}

/** The chat complained: everything at half speed for a day. */
export const afterComplaint = (log: PaceLog, now: number): PaceLog => ({ ...log, slowUntil: now + dayMs });
