import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { change } from '../../testing/given-case.ts';
import { deskRoom, proposedRoom } from '../../testing/given-room.ts';
import { tailOf } from './number-prefix.ts';

/** Serials of one court, year and type: those that courts reach, and the invented ones, each often enough to meet. */
const serial = fc.oneof(
  fc.integer({ min: 1, max: 12_000 }),
  fc.integer({ min: 90_000, max: 100_000 }),
  fc.integer({ min: 1, max: 899_999 }),
  fc.integer({ min: 900_001, max: 911_000 }),
  fc.integer({ min: 900_001, max: 999_999 }),
  fc.integer({ min: 1_000_000, max: 9_999_999 }),
);

describe('the tail of a serial', () => {
  it('keeps the digits of a serial, and shortens an invented one', () => {
    const tails = [7, 1207, 9001, 91_207, 899_999, 900_001, 900_012, 901_207, 910_007, 999_999].map(tailOf);
    expect(tails).toEqual([
      '0007',
      '1207',
      '009001',
      '091207',
      '899999',
      '9001',
      '9012',
      '91207',
      '910007',
      '999999',
    ]);
  });

  it('is another for every other serial of a court, year and type', () => {
    fc.assert(
      fc.property(fc.uniqueArray(serial, { minLength: 2, maxLength: 400 }), (serials) => {
        expect(new Set(serials.map(tailOf)).size).toBe(serials.length);
      }),
    );
    // And, so that no luck is in it, over all that can be confused.
    const all = Array.from({ length: 999_999 }, (_, at) => at + 1);
    expect(new Set(all.map(tailOf)).size).toBe(all.length);
  });

  it('has four to seven digits, and no zeros in front that were not needed', () => {
    fc.assert(
      fc.property(serial, (one) => {
        expect(tailOf(one)).toMatch(/^\d{4,7}$/);
        expect(tailOf(one).length).toBeLessThanOrEqual(Math.max(6, String(one).length));
      }),
    );
  });
});

describe('the prefix of a case', () => {
  it('takes the year where a case of another court, year or type has the tail already', () => {
    const first = proposedRoom({ serial: 900_007 });
    const prefixes = [first];
    for (const matterId of ['mtr_other00000001', 'mtr_other00000002', 'mtr_other00000003']) {
      prefixes.push(proposedRoom({ serial: 900_007, matterId }, first.court));
    }
    // 269007 is a serial too; this one comes after the second case has taken it.
    prefixes.push(proposedRoom({ serial: 269_007, matterId: 'mtr_other00000004' }, first.court));
    expect(prefixes.map((one) => deskRoom(one).numberPrefix)).toEqual([
      '9007',
      '269007',
      '2690072',
      '2690073',
      '26269007',
    ]);
  });

  it('is the same for every room of a case', () => {
    const given = proposedRoom({ serial: 900_012 });
    given.court.write((commit) => change(commit, 'case', given.caseId, { serial: 900_013 }));
    const { roomId } = given.court.ok('mediator', 'desk.rooms.propose', {
      caseId: given.caseId,
      kind: 'mediation',
    });
    expect(given.court.ok('mediator', 'desk.rooms.get', { roomId })).toMatchObject({
      numberPrefix: '9012',
      topic: '调解群·9012',
    });
  });
});
