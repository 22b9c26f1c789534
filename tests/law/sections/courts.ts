// The section `courts`: the court words of case numbers.
import { courtName, parseCaseNumber } from '@yunting/sdk/rules';
import { courtRows } from '../../../packages/sdk/src/rules/identifiers/court-data.ts';
import { same, sectionOf } from '../case-reader.ts';

/** How a word is known, in the words of the file. */
const sources = { derived: 'derivedFromGB/T2260', verified: 'verifiedPattern' } as const;

/** Court words (法院代字). */
export const courts = sectionOf(['code', 'name'], (item) => {
  const code = item.words('code');
  item.expect('name', courtName(code));
  const row = courtRows.find(([word]) => word === code);
  item.expect('status', row && sources[row[2]]);
  const number = parseCaseNumber(`（2026）${code}民初1号`);
  same('the court of a number', courtName(code), number.valid ? number.courtName : undefined);
});
