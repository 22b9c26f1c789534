import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignById } from './align.ts';
import type { Seen } from './align.ts';

const seen = fc.uniqueArray(
  fc.record({
    id: fc.integer({ min: 0, max: 12 }).map((n) => `tle_${n}`),
    at: fc.constant(''),
    text: fc.string(),
  }),
  { selector: (one) => one.id },
);
// A record has one time, whoever looks at it.
const timed = (column: Seen[]): Seen[] =>
  column.map((one) => ({ ...one, at: `2026-09-${String(10 + Number(one.id.slice(4)))}T09:00:00+08:00` }));

describe('three readers side by side', () => {
  it('shows a record that one reader lacks as a gap in that column alone', () => {
    const court = [
      { id: 'a', at: '2026-09-01T09:00:00+08:00', text: '立案' },
      { id: 'b', at: '2026-09-02T09:00:00+08:00', text: '保全' },
    ];
    expect(alignById([court.slice(0, 1), [], court]).map((row) => row.cells)).toEqual([
      ['立案', undefined, '立案'],
      [undefined, undefined, '保全'],
    ]);
  });

  it('keeps every record once, in order of time, and never shows a text that its column does not have', () => {
    fc.assert(
      fc.property(fc.tuple(seen, seen, seen), (raw) => {
        const columns = raw.map(timed);
        const rows = alignById(columns);
        expect(new Set(rows.map((row) => row.id)).size).toBe(rows.length);
        expect(rows.length).toBe(new Set(columns.flat().map((one) => one.id)).size);
        const times = rows.map((row) => Date.parse(row.at));
        expect(times).toEqual([...times].sort((one, other) => one - other));
        for (const row of rows) {
          row.cells.forEach((cell, index) => {
            expect(cell).toBe(columns[index]?.find((one) => one.id === row.id)?.text);
          });
        }
      }),
    );
  });
});
