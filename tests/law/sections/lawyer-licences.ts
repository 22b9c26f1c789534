// The section `lawyerLicences`: numbers of lawyers' practising licences.
import { parseLawyerLicence } from '@yunting/sdk/rules';
import type { LawyerLicence } from '@yunting/sdk/rules';
import { sectionOf } from '../case-reader.ts';

/** The digit that stands for each category. */
const categoryDigits: Readonly<Record<LawyerLicence['category'], string>> = {
  fullTime: '1',
  partTime: '2',
  hongKong: '3',
  macao: '4',
  taiwan: '5',
  public: '6',
  company: '7',
  legalAid: '8',
  military: '9',
};

/** Numbers of lawyers' licences (律师执业证号). */
export const lawyerLicences = sectionOf(['text'], (item) => {
  const result = parseLawyerLicence(item.words('text'));
  item.expect('valid', result.valid);
  item.expect('normalized', result.valid ? result.normalised : null);
  if (!result.valid) return item.expect('parsed', null);
  const { category, sexDigit, ...rest } = result.parsed;
  // Only personal licences are valid, and they begin with 1.
  item.expect('parsed', { docType: '1', ...rest, category: categoryDigits[category], sex: sexDigit });
});
