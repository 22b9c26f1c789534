// The section `creditCodes`: unified social credit codes.
import { parseCreditCode } from '@yunting/sdk/rules';
import { same, sectionOf } from '../case-reader.ts';

/** Unified social credit codes (统一社会信用代码). */
export const creditCodes = sectionOf(['text'], (item) => {
  const text = item.words('text');
  const result = parseCreditCode(text);
  const parsed = result.valid ? result.parsed : undefined;
  item.expect('valid', result.valid);
  // A code that is malformed has no check character that could be right.
  item.expect('checkDigitValid', result.valid);
  item.expect('orgCodeCheckValid', result.valid ? result.organisationCodeValid : null);
  item.expect('department', parsed?.department);
  item.expect('category', parsed?.category);
  item.expect('region', parsed?.region);
  item.expect('organizationCode', parsed?.organisationCode);
  item.expect('normalized', result.valid ? result.normalised : null);
  if (result.valid && !item.has('normalized')) same('normalised', text, result.normalised);
});
