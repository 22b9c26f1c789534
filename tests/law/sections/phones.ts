// The section `phones`: telephone numbers of mainland China.
import { parsePhone } from '@yunting/sdk/rules';
import { same, sectionOf } from '../case-reader.ts';

/** Telephone numbers (电话号码). */
export const phones = sectionOf(['text'], (item) => {
  const result = parsePhone(item.words('text'));
  item.expect('valid', result.valid);
  item.expect('normalized', result.valid ? result.normalised : null);
  item.expect('kind', result.valid ? result.kind : null);
  // The file names the kind of every number but a mobile one.
  if (result.valid && !item.has('kind')) same('kind', 'mobile', result.kind);
});
