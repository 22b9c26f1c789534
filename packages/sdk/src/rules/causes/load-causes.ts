import { factsGiven, flagIfGiven, listGiven } from '../facts.ts';
import type { Bilingual } from '../laws.ts';
import { catalogueOf } from './catalogue.ts';
import type { CauseCatalogue } from './catalogue.ts';
import { parentNumber } from './cause.ts';
import type { Cause, CauseRow } from './cause.ts';
import { linkCauses, wantedParent } from './link-causes.ts';
import { rowFindings, withLevel } from './row-form.ts';
import type { RowFinding } from './row-form.ts';

/** What is wrong with a row of a list. */
export interface CauseProblem extends Bilingual {
  /** Counted from 1. */
  row: number;
  field: keyof CauseRow;
}

/** A catalogue, or everything that is wrong with the list. */
export type CauseLoading = { ok: true; catalogue: CauseCatalogue } | { ok: false; problems: CauseProblem[] };

type Report = (place: number, finding: RowFinding) => void;

/** A name stands once in a level, a number or code once in the whole list. */
function findRepetitions(causes: readonly Cause[], report: Report): void {
  const firstPlaces = new Map<string, number>();
  causes.forEach(({ level, name, officialNo, platformCode }, place) => {
    const keys = [
      ['name', `${level} ${name}`],
      ['officialNo', officialNo],
      ['platformCode', platformCode],
    ] as const;
    for (const [field, value] of keys) {
      const key = `${field} ${value}`;
      const first = firstPlaces.get(key);
      if (value === null || first === undefined) firstPlaces.set(key, place);
      else report(place, [field, `与第 ${first + 1} 行重复`, `the same as in row ${first + 1}`]);
    }
  });
}

/** Every cause but those of level 1 has one above it, the one that its number says. */
function findLostParents(
  causes: readonly Cause[],
  rows: readonly CauseRow[],
  partial: boolean,
  report: Report,
): void {
  causes.forEach(({ level, officialNo, parent }, place) => {
    const byNumber = parentNumber(officialNo ?? '');
    if (!parent && level > 1 && !partial) {
      const wanted = wantedParent(rows[place] as CauseRow);
      const shown = wanted === undefined ? ['', ''] : [`：${wanted}`, `: ${wanted}`];
      report(place, ['parent', `缺少上一级案由${shown[0]}`, `no cause one level up${shown[1]}`]);
    } else if (parent && byNumber !== undefined && byNumber !== parent.officialNo) {
      report(place, ['parent', `与编号 ${officialNo} 不符`, `contradicts the number ${officialNo}`]);
    }
  });
}

/**
 * Reads a list of causes of action, such as the full official one, which is not shipped. All that is wrong is answered at
 * once, by row and field: a level or number of the wrong form, a name, number or code that occurs twice, a cause whose
 * parent is missing or contradicts its number.
 *
 * @param list rows in any order; a level may be written as text, `'2'`
 * @param options `partial`: causes whose parent is not in the list are let in, with `parent: null`
 * @throws RuleInputError `invalidFacts` for what is no list
 */
export function loadCauses(
  list: readonly CauseRow[],
  options?: { partial?: boolean | undefined },
): CauseLoading {
  const rows = listGiven('rows', list).map(withLevel);
  const partial = flagIfGiven('partial', factsGiven(options ?? {}, 'options').partial) ?? false;
  const problems: CauseProblem[] = [];
  const report: Report = (place, [field, zh, en]) => {
    const row = place + 1;
    problems.push({ row, field, zh: `第 ${row} 行 ${field}：${zh}`, en: `row ${row}, ${field}: ${en}` });
  };
  rows.forEach((row, place) => rowFindings(row).forEach((finding) => report(place, finding)));
  // Only rows of the right form can be compared with one another.
  if (problems.length > 0) return { ok: false, problems };
  const causes = linkCauses(rows);
  findRepetitions(causes, report);
  findLostParents(causes, rows, partial, report);
  problems.sort((a, b) => a.row - b.row);
  return problems.length > 0 ? { ok: false, problems } : { ok: true, catalogue: catalogueOf(causes) };
}
