import { parentNumber } from './cause.ts';
import type { Cause, CauseRow } from './cause.ts';

/** Number or name of the cause one level up, as a row says it. */
export function wantedParent({ parent, officialNo }: CauseRow): string | undefined {
  return parent?.trim() ?? parentNumber(officialNo ?? '');
}

/** Links the causes of a list to those one level up, in whatever order the rows are. */
export function linkCauses(rows: readonly CauseRow[]): Cause[] {
  const causes: Cause[] = [];
  const known = new Map<string, Cause>();
  for (const level of [1, 2, 3, 4]) {
    rows.forEach((row, place) => {
      if (row.level !== level) return;
      const { officialNo, platformCode } = row;
      const cause: Cause = {
        level: row.level,
        name: row.name.trim(),
        officialNo: officialNo ?? null,
        platformCode: platformCode ?? null,
        parent: known.get(`${level - 1} ${wantedParent(row)}`) ?? null,
      };
      causes[place] = cause;
      known.set(`${level} ${cause.name}`, cause);
      known.set(`${level} ${cause.officialNo}`, cause);
    });
  }
  return causes;
}
