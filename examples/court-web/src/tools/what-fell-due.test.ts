import { describe, expect, it } from 'vitest';
import { Yunting } from '@yunting/sdk';
import { Court, inProcessTransport, Timekeeper, tokenFor } from '@yunting/mock-server';
import { eventName, timerEvents, whatFellDue } from './what-fell-due.ts';

describe('what fell due', () => {
  it('every event that time alone brings has a name in both languages', () => {
    expect(timerEvents.size).toBeGreaterThan(0);
    for (const type of timerEvents) {
      const name = eventName(type);
      expect(name?.zh, type).toBeTruthy();
      expect(name?.en, type).toBeTruthy();
    }
    expect(eventName('of.a.laterRelease')).toBeUndefined();
  });

  it('tells what came by time between two instants, and nothing that came before or was done by a person', async () => {
    const court = new Court({ seed: 'what-fell-due', now: '2026-09-01T09:00:00+08:00' });
    const time = new Timekeeper(court);
    const as = (persona: string): Yunting =>
      new Yunting({
        baseUrl: 'https://court.invalid',
        transport: inProcessTransport(court),
        auth: { token: tokenFor(court, persona) },
      });
    await as('plaintiff').identity.createDataRequest({
      courtId: 'lu0305',
      kind: 'access',
      detail: '请告知保存了我的哪些信息',
    });
    const from = '2026-09-01T09:00:00+08:00';
    const to = '2027-03-01T09:00:00+08:00';
    const before = await whatFellDue(as('clerk'), from, from, undefined);
    expect(before.events).toEqual([]);
    await time.advance(Date.parse(to));
    const after = await whatFellDue(as('clerk'), from, to, before.after);
    expect(after.events.every(({ type }) => timerEvents.has(type))).toBe(true);
    expect(after.events.map(({ type }) => type)).toContain('dataRequest.overdue');
    // Read on from there, nothing is told twice.
    expect((await whatFellDue(as('clerk'), to, to, after.after)).events).toEqual([]);
  });
});
