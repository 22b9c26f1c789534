import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  afterComplaint,
  afterDeed,
  afterSend,
  defaultPace,
  nextDeed,
  nextSend,
  noLog,
  noPace,
} from './pacing.ts';
import type { PaceLog } from './pacing.ts';

const minuteMs = 60_000;
const start = Date.parse('2026-09-01T01:00:00Z');

/** Sends as soon as the pace allows, with pauses between; the instants at which it was done. */
function run(pauses: readonly number[], conversations: readonly string[]): (readonly [number, string])[] {
  let log: PaceLog = noLog;
  let now = start;
  return pauses.map((pause, index) => {
    const where = conversations[index % conversations.length]!;
    now = nextSend(log, defaultPace, now + pause, where);
    log = afterSend(log, now, where);
    return [now, where] as const;
  });
}

const most = (times: readonly number[], spanMs: number): number =>
  Math.max(...times.map((from) => times.filter((at) => at >= from && at < from + spanMs).length), 0);

describe('pacing', () => {
  it('never exceeds a budget in any window, however messages come', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 20_000 }), { minLength: 1, maxLength: 120 }),
        fc.array(fc.constantFrom('a', 'b', 'c'), { minLength: 1, maxLength: 3 }),
        (pauses, conversations) => {
          const sent = run(pauses, conversations);
          const times = sent.map(([at]) => at);
          expect(most(times, minuteMs)).toBeLessThanOrEqual(defaultPace.perMinute);
          for (const one of conversations) {
            const here = sent.filter(([, where]) => where === one).map(([at]) => at);
            expect(most(here, minuteMs)).toBeLessThanOrEqual(defaultPace.roomPerMinute);
          }
          times
            .slice(1)
            .forEach((at, index) => expect(at - times[index]!).toBeGreaterThanOrEqual(defaultPace.gapMs));
        },
      ),
    );
  });

  it('never waits when nothing limits it', () => {
    let log: PaceLog = noLog;
    for (let count = 0; count < 100; count++) {
      expect(nextSend(log, noPace, start, 'a')).toBe(start);
      log = afterSend(log, start, 'a');
    }
  });

  it('stops for the rest of the day once the day is spent, and begins anew', () => {
    const limits = { ...noPace, perDay: 3 };
    let log: PaceLog = noLog;
    for (let count = 0; count < 3; count++) log = afterSend(log, start, 'a');
    const tomorrow = Date.parse('2026-09-02T00:00:00Z');
    expect(nextSend(log, limits, start, 'a')).toBe(tomorrow);
    expect(nextSend(log, limits, tomorrow, 'a')).toBe(tomorrow);
  });

  it('goes at half speed for a day after the chat complained', () => {
    const log = afterComplaint(afterSend(noLog, start, 'a'), start);
    expect(nextSend(log, defaultPace, start, 'b')).toBe(start + 2 * defaultPace.gapMs);
    const later = start + 25 * 60 * minuteMs;
    expect(nextSend(afterSend(log, later, 'a'), defaultPace, later, 'b')).toBe(later + defaultPace.gapMs);
  });

  it('makes ten rooms in an hour and then waits until the first is an hour old', () => {
    let log: PaceLog = noLog;
    for (let count = 0; count < 10; count++) {
      const at = start + count * minuteMs;
      expect(nextDeed(log, defaultPace, at, 'createRoom')).toBe(at);
      log = afterDeed(log, at, 'createRoom');
    }
    expect(nextDeed(log, defaultPace, start + 11 * minuteMs, 'createRoom')).toBe(start + 60 * minuteMs);
    expect(nextDeed(log, defaultPace, start + 11 * minuteMs, 'addMember')).toBe(start + 11 * minuteMs);
  });
});
