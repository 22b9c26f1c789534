// The section `caseNumbers`: read, normalised and taken apart, or refused with the reason.
import { formatCaseNumber, isCaseNumber, parseCaseNumber } from '@yunting/sdk/rules';
import { same, sectionOf } from '../case-reader.ts';

/** Case numbers (案号). */
export const caseNumbers = sectionOf(['text'], (item) => {
  const text = item.words('text');
  const result = parseCaseNumber(text);
  const valid = result.valid;
  item.expect('valid', valid);
  item.expect('canonical', valid && result.canonical);
  item.expect('normalized', valid ? result.normalised : null);
  item.expect('parsed', valid ? result.parsed : null);
  item.expect('courtName', valid ? result.courtName : null);
  item.expect('reason', valid ? null : result.reason);
  same('whether it is a case number', valid, isCaseNumber(text));
  if (valid) same('written again', result.normalised, formatCaseNumber(result.parsed));
});
