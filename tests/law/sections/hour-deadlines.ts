// The section `hourDeadlines`: named periods in hours.
import { formatInstant, isPeriodName, namedPeriods, parseInstant, period } from '@yunting/sdk/rules';
import { sectionOf } from '../case-reader.ts';
import { explainsItself } from '../explains-itself.ts';

/** Time limits in hours (以时计算的期间). */
export const hourDeadlines = sectionOf(['event', 'start'], (item) => {
  const event = item.words('event');
  if (!isPeriodName(event)) throw new Error(`no named period answers ${event}`);
  const result = period(event, { startAt: item.words('start') });
  const { count, unit } = namedPeriods[result.name];
  if (unit !== 'hour') throw new Error(`${event} is not counted in hours`);
  explainsItself(result);
  item.expect('hours', count);
  item.expectInstant('expected', result.dueAt);
  const countFrom = formatInstant(parseInstant(result.dueAt) - count * 3_600_000);
  item.expectInstant('countFrom', countFrom);
  if (!result.steps.some(({ zh }) => zh.includes(countFrom)))
    throw new Error('no step says from when it is counted');
  // Hours run on through rest days: nothing was moved, whatever the day.
  item.expect('rollover', result.restDays.length > 0);
  item.expect('interpretive', result.interpretive);
});
