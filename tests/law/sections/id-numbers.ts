// The section `idNumbers`: citizen identity numbers.
import { parseIdNumber } from '@yunting/sdk/rules';
import { same, sectionOf } from '../case-reader.ts';

/** The day on which the cases were written: nobody is born after it. */
const asOf = '2026-11-23';

/** Citizen identity numbers (公民身份号码). */
export const idNumbers = sectionOf(['text'], (item) => {
  const text = item.words('text');
  const result = parseIdNumber(text, { asOf });
  item.expect('valid', result.valid);
  item.expect('checkDigitValid', result.checkDigitValid);
  item.expect('birthDate', result.valid ? result.birthDate : null);
  item.expect('gender', result.valid ? { female: 'F', male: 'M' }[result.sex] : null);
  item.expect('normalized', result.valid ? result.normalised : null);
  if (result.valid && !item.has('normalized')) same('normalised', text, result.normalised);
});
