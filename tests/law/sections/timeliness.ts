// The section `timeliness`: was something handed in within the period?
import { assessTimeliness } from '@yunting/sdk/rules';
import type { FilingAct } from '@yunting/sdk/rules';
import { sectionOf } from '../case-reader.ts';
import { explainsItself } from '../explains-itself.ts';

const acts: readonly FilingAct[] = ['posted', 'submittedOnline', 'handedIn'];

/** Acts in time, or too late (是否过期). */
export const timeliness = sectionOf(['act', 'at', 'deadline'], (item) => {
  const act = item.oneOf('act', acts);
  if (act === undefined) throw new TypeError('act is missing');
  const result = assessTimeliness({ dueOn: item.words('deadline'), act, at: item.words('at') });
  explainsItself(result);
  // When the post arrives is there to mislead: it does not count (CPL 85).
  item.text('arrivedAt');
  item.expect('timely', result.timely);
  item.expect('interpretive', result.interpretive);
});
