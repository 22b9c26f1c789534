import fc from 'fast-check';
import { events as contractEvents } from '@yunting/sdk/contract';
import { parseInstant } from '@yunting/sdk/rules';
import { describe, expect, it } from 'vitest';
import type { MemberView, RoomView, WantedNotice } from '../core/service-room.ts';
import { serviceRooms } from './index.ts';
import { canary, fiscalCode, instants, memberViews, roomViews } from './testing/any-view.ts';

const toMember = (view: MemberView): readonly WantedNotice[] =>
  serviceRooms.flatMap((one) => one.memberNotices(view));
const toRoom = (view: RoomView): readonly WantedNotice[] =>
  serviceRooms.flatMap((one) => one.roomNotices(view));
const changes = (view: MemberView | RoomView): readonly string[] =>
  serviceRooms.flatMap((one) => one.changesAt(view));

const lengthOf = (line: string): number => [...line].length;

/** As the court reads a notice: full-width as half-width, blocks of digits as one number. */
function looksDangerous(line: string): boolean {
  const text = line.normalize('NFKC');
  const joined = text.replaceAll(/(?<=\d)[\s\-‐–—_.·,，、/]+(?=\d)/g, '');
  return (
    [text, joined].some((one) => /\d{15}/.test(one) || /(?<!\d)1[3-9]\d{9}(?!\d)/.test(one)) ||
    /https?:|www\.|:\/\/|example/i.test(text) ||
    /[\r\n]/.test(line) ||
    text.includes('7180000')
  );
}

describe('what is wanted, whatever the court answers and whenever it is asked', () => {
  it('has one key each, and 1–3 lines of 1–60 characters that the court would not refuse', () => {
    const check = (wanted: readonly WantedNotice[]): void => {
      const keys = wanted.map(({ key }) => key);
      expect(new Set(keys).size).toBe(keys.length);
      for (const { key, lines } of wanted) {
        expect(key).toMatch(/^[A-Za-z0-9_:.+-]{1,160}$/);
        expect(lines.length).toBeGreaterThanOrEqual(1);
        expect(lines.length).toBeLessThanOrEqual(3);
        for (const line of lines) {
          expect(lengthOf(line), line).toBeGreaterThanOrEqual(1);
          expect(lengthOf(line), line).toBeLessThanOrEqual(60);
          expect(looksDangerous(line), line).toBe(false);
        }
      }
    };
    fc.assert(fc.property(memberViews, (view) => check(toMember(view))));
    fc.assert(fc.property(roomViews, (view) => check(toRoom(view))));
  });

  it('changes only at the instants that are told beforehand', () => {
    const keysAt = (view: MemberView, asOf: string) =>
      toMember({ ...view, asOf })
        .map(({ key }) => key)
        .toSorted();
    fc.assert(
      fc.property(memberViews, instants, (view, later) => {
        fc.pre(parseInstant(later) > parseInstant(view.asOf));
        const between = changes(view).filter((at) => parseInstant(at) <= parseInstant(later));
        if (between.length === 0) expect(keysAt(view, later)).toEqual(keysAt(view, view.asOf));
        for (const at of between) expect(parseInstant(at)).toBeGreaterThan(parseInstant(view.asOf));
      }),
    );
    fc.assert(
      fc.property(roomViews, instants, (view, later) => {
        fc.pre(parseInstant(later) > parseInstant(view.asOf));
        if (changes(view).some((at) => parseInstant(at) <= parseInstant(later))) return;
        const keys = (asOf: string) =>
          toRoom({ ...view, asOf })
            .map(({ key }) => key)
            .toSorted();
        expect(keys(later)).toEqual(keys(view.asOf));
      }),
    );
  });

  it('tells nothing of a hearing that stands once it has begun, and reminds of none that does not stand', () => {
    const check = (wanted: readonly WantedNotice[], { asOf, hearings }: MemberView | RoomView): void => {
      const about = wanted.filter(
        ({ kind }) => kind === 'hearingNotice' || kind === 'hearingReminder' || kind === 'hearingChanged',
      );
      for (const { hearingId, startsAt } of about) {
        const same = hearings.filter((one) => one.hearingId === hearingId && one.startsAt === startsAt);
        expect(same.some((one) => one.state === 'notified' && one.notifiedAt !== undefined)).toBe(true);
        expect(parseInstant(asOf)).toBeLessThan(parseInstant(startsAt ?? ''));
      }
    };
    fc.assert(fc.property(memberViews, (view) => check(toMember(view), view)));
    fc.assert(fc.property(roomViews, (view) => check(toRoom(view), view)));
  });

  it('wants at most one reminder of a hearing at a time: after a silence only the newest', () => {
    fc.assert(
      fc.property(memberViews, (view) => {
        const [first] = view.hearings;
        fc.pre(first !== undefined);
        const one = toMember({ ...view, hearings: [first!] }).filter(({ key }) => key.startsWith('hearing:'));
        expect(one.length).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('shows a room nothing of one side: no payment, relief, service or personal matter, no measure, no decision', () => {
    fc.assert(
      fc.property(roomViews, (view) => {
        for (const { kind, lines } of toRoom(view)) {
          expect(['payment', 'relief', 'service', 'personal', 'documentIssued']).not.toContain(kind);
          expect(lines.join('\n')).not.toMatch(/判决|裁定|冻结|查封|保全|失信|缴款码|二维码/);
          const hearing = ['hearingNotice', 'hearingReminder', 'hearingChanged'].includes(kind);
          if (!hearing && /开庭|庭审|听证/.test(lines.join())) expect(lines.join()).not.toMatch(/\d月\d+日/);
        }
      }),
    );
  });

  it('never shows what is the other side’s, and no code in a notice', () => {
    fc.assert(
      fc.property(memberViews, (view) => {
        const text = toMember(view)
          .flatMap(({ lines }) => lines)
          .join('\n');
        expect(text).not.toContain(canary);
        expect(text.replaceAll(/\s/g, '')).not.toContain(fiscalCode);
      }),
    );
  });
});

const commands = serviceRooms.flatMap(({ answers }) => Object.entries(answers));
const asked = fc.constantFrom('', '本周', '下周', '今天', '9001', '9003 本周', '看看');

describe('an answer, to whoever asks and whenever', () => {
  it('is at most four lines of 60 characters, and never the other side’s data', () => {
    fc.assert(
      fc.property(fc.array(memberViews, { maxLength: 5 }), asked, (some, argument) => {
        const views = some.map((view, index) => ({
          ...view,
          room: { ...view.room, numberPrefix: String(9001 + index) },
        }));
        for (const [command, answer] of commands) {
          const { lines, miniProgram } = answer(views, argument);
          expect(lines.length).toBeGreaterThanOrEqual(1);
          expect(lines.length).toBeLessThanOrEqual(4);
          for (const line of lines) {
            expect(lengthOf(line), `${command}: ${line}`).toBeLessThanOrEqual(60);
            if (command !== 'pay') expect(looksDangerous(line), line).toBe(false);
            expect(line).not.toMatch(/https?:|www\.|example/i);
          }
          expect(lines.join('\n')).not.toContain(canary);
          if (miniProgram) expect(miniProgram.path).toMatch(/^pages\/[a-z/]+(\?[A-Za-z]+=[\w%-]+)?$/);
        }
      }),
    );
  });

  it('in the room is what both sides share, without a card', () => {
    const rooms = serviceRooms.flatMap(({ roomAnswers }) => Object.entries(roomAnswers));
    expect(rooms.map(([name]) => name).toSorted()).toEqual(['case', 'hearing', 'material']);
    fc.assert(
      fc.property(roomViews, asked, (view, argument) => {
        for (const [, answer] of rooms) {
          const { lines, miniProgram } = answer(view, argument);
          expect(miniProgram).toBeUndefined();
          expect(lines.length).toBeLessThanOrEqual(4);
          for (const line of lines) expect(looksDangerous(line) || lengthOf(line) > 60, line).toBe(false);
        }
      }),
    );
  });

  it('is given by one service for each command', () => {
    const names = commands.map(([name]) => name);
    expect(names.toSorted()).toEqual(['case', 'documents', 'hearing', 'join', 'material', 'pay', 'todo']);
  });
});

describe('every event of the contract', () => {
  const listed = new Set(Object.values(contractEvents).map(({ service }) => service));

  it.each([...listed])('of %s is told somewhere, or has a reason why not', (service) => {
    const room = serviceRooms.find((one) => one.service === service);
    const types = Object.entries(contractEvents).flatMap(([type, one]) =>
      one.service === service ? [type] : [],
    );
    expect(Object.keys(room?.events ?? {}).toSorted()).toEqual(types.toSorted());
  });

  it('that the court keeps to itself is told to nobody', () => {
    for (const { events } of serviceRooms) {
      for (const [type, told] of Object.entries(events)) {
        const { audience } = contractEvents[type as keyof typeof contractEvents];
        if (audience.every((one) => one === 'court'))
          expect(told, type).toEqual({ none: expect.any(String) as string });
        if (typeof told !== 'string') expect(told.none.length, type).toBeGreaterThan(4);
      }
    }
  });

  it('that is told leads to a notice that can be wanted', () => {
    const wanted = new Set<string>();
    for (const view of fc.sample(memberViews, { numRuns: 400, seed: 7 }))
      for (const { key } of toMember(view)) wanted.add(`${key.split(':')[0] ?? ''}:`);
    // Of the room itself: tested beside it.
    for (const one of ['room:', 'member:']) wanted.add(one);
    for (const { events } of serviceRooms)
      for (const told of Object.values(events))
        if (typeof told === 'string') expect([...wanted]).toContain(told);
  });
});
