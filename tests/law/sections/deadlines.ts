// The section `deadlines`: named periods in days, working days, months and years.
import { isPeriodName, namedPeriods, officialCalendar, period } from '@yunting/sdk/rules';
import type { NamedPeriodResult } from '@yunting/sdk/rules';
import { same, sectionOf } from '../case-reader.ts';
import type { CaseReader } from '../case-reader.ts';
import { explainsItself } from '../explains-itself.ts';

type FullName = keyof typeof namedPeriods;

/** The full name of a period, or a failure. */
function nameOf(event: string): FullName {
  if (!isPeriodName(event) || !(event in namedPeriods)) throw new Error(`no named period answers ${event}`);
  return event as FullName;
}

/** The day after, in civil days. */
const dayAfter = (date: string): string =>
  new Date(Date.parse(`${date}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);

const rolling = new Map<FullName, boolean>();

/** Does a period move its last day on from a rest day? Tried out: among ten days in a row there is a weekend. */
function rollsOver(name: FullName): boolean {
  const known = rolling.get(name);
  if (known !== undefined) return known;
  let [found, startOn] = [false, '2026-03-02'];
  for (let tries = 0; tries < 10; tries += 1) {
    const { dueOn, rawEndOn } = period(name, { startOn });
    found ||= dueOn !== rawEndOn;
    startOn = dayAfter(startOn);
  }
  rolling.set(name, found);
  return found;
}

function restDays(item: CaseReader, result: NamedPeriodResult): void {
  // In a year whose holidays are not announced the names are free words; the days are compared all the same.
  const days = item.readers('holidaysInvolved').map((holiday) => {
    const date = holiday.words('date');
    const known = !officialCalendar.dayStatus(date).provisional;
    return { date, name: holiday.words('name'), known };
  });
  const answer = result.restDays.map(({ date, zh }, place) =>
    days[place]?.known === false ? { date, name: days[place].name } : { date, name: zh },
  );
  same(
    'holidaysInvolved',
    days.map(({ date, name }) => ({ date, name })),
    answer,
  );
}

/** The decisive instant: 24:00 of the last day, or 00:00 of the first possible one. */
function decisiveInstant(result: NamedPeriodResult): void {
  const day = result.meaning === 'earliest' ? result.dueOn : dayAfter(result.dueOn);
  same('the decisive instant', `${day}T00:00:00+08:00`, result.dueAt);
}

function check(item: CaseReader): void {
  const name = nameOf(item.words('event'));
  const spec = namedPeriods[name];
  const arrivedAt = item.text('arrivedAt');
  const result = period(
    name,
    arrivedAt === undefined ? { startOn: item.words('start') } : { startAt: arrivedAt },
  );
  explainsItself(result);
  decisiveInstant(result);
  same('the name', name, result.name);
  same('start', item.words('start'), result.startOn);
  item.expect('count', spec.count);
  item.expect('unit', spec.unit);
  item.expect('direction', spec.direction ?? 'forward');
  item.expect('rawEnd', result.rawEndOn);
  item.words('expected');
  const leftOpen = item.value('rollover') === false && rollsOver(name) && result.provisional;
  if (leftOpen) {
    // The file does not decide on a roll-over where the holidays are not announced. The rules decide, provisionally.
    item.expect('rollover', false);
    item.expect('expected', result.rawEndOn);
    item.expect('holidaysInvolved', []);
  } else {
    item.expect('rollover', rollsOver(name));
    item.expect('expected', result.dueOn);
    same('provisional', item.flag('provisional') ?? false, result.provisional);
    restDays(item, result);
  }
  item.expect('provisional', result.provisional);
  item.expect('interpretive', result.interpretive);
  item.expect('makeupWorkday', officialCalendar.dayStatus(result.dueOn).kind === 'makeupWorkday');
  const excludedDays = item.count('excludedDays');
  if (excludedDays === undefined) return;
  const longer = period(name, { startOn: result.startOn, excludedDays });
  explainsItself(longer);
  item.expect('expectedWithExclusion', longer.dueOn);
}

/** Time limits (期间). */
export const deadlines = sectionOf(['event', 'start'], check);
