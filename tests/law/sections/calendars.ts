// The section `calendars`: every day of every year in the file, and traps that other libraries fall into.
import { officialCalendar } from '@yunting/sdk/rules';
import { caseOf, listOf, nameOf, oneOf, recordOf, same } from '../case-reader.ts';
import type { CaseReader } from '../case-reader.ts';
import type { LawCase, Section } from '../section.ts';

const datesOf = (item: CaseReader, field: string): Set<unknown> =>
  new Set(item.has(field) ? listOf(item.value(field), field) : []);

function everyDay(year: string, item: CaseReader): void {
  const published = item.oneOf('status', ['published', 'notFound']) === 'published';
  const holidays = datesOf(item, published ? 'restDays' : 'statutoryOnly');
  const makeup = datesOf(item, 'makeupWorkdays');
  const days = { restDays: [] as string[], makeupWorkdays: [] as string[] };
  const end = Date.UTC(Number(year) + 1, 0, 1);
  for (let at = Date.UTC(Number(year), 0, 1); at < end; at += 86_400_000) {
    const day = new Date(at);
    const date = day.toISOString().slice(0, 10);
    const weekend = day.getUTCDay() === 0 || day.getUTCDay() === 6;
    const { kind, rest, provisional } = officialCalendar.dayStatus(date);
    same(`${date} rests`, holidays.has(date) || (weekend && !makeup.has(date)), rest);
    same(`${date} is provisional`, !published, provisional);
    if (kind === 'holiday') days.restDays.push(date);
    if (kind === 'makeupWorkday') days.makeupWorkdays.push(date);
  }
  item.expect('status', published ? 'published' : 'notFound');
  item.expect(published ? 'restDays' : 'statutoryOnly', days.restDays);
  item.expect('makeupWorkdays', days.makeupWorkdays);
}

/** A call of another library that answers silently by the weekday. The answer here must be what the file expects. */
function trap(item: CaseReader): void {
  const date = /\d{4}-\d{2}-\d{2}/.exec(item.words('call'))?.[0];
  if (date === undefined) throw new Error('the call names no date');
  const { rest, provisional } = officialCalendar.dayStatus(date);
  const words = { unknown: provisional, holiday: rest, workday: !rest };
  const said = item.words('expected').split('/');
  for (const word of said)
    same(word, true, words[oneOf(word, ['unknown', 'holiday', 'workday'], 'expected')]);
  item.expect('expected', said.join('/'));
}

/** The calendars (节假日安排). */
export const calendars: Section = (content) =>
  Object.entries(recordOf(content, 'the section')).flatMap(([part, value]): LawCase[] => {
    if (part === 'libraryTraps') {
      return listOf(value, part).map((item, place) =>
        caseOf(item, `libraryTraps ${nameOf(item, place, ['library', 'call'])}`, trap, [
          'library',
          'returns',
        ]),
      );
    }
    const check = (item: CaseReader): void => {
      if (!/^\d{4}$/.test(part)) throw new Error(`not a year: ${part}`);
      everyDay(part, item);
    };
    return [caseOf(value, part, check, ['source'])];
  });
