// The section `caseTypes`: the type words of case numbers.
import { caseType, formatCaseNumber, parseCaseNumber } from '@yunting/sdk/rules';
import { same, sectionOf } from '../case-reader.ts';

/** Type words (类型代字). */
export const caseTypes = sectionOf(['word', 'name'], (item) => {
  const word = item.words('word');
  const type = caseType(word);
  if (!type) throw new Error(`no such type word: ${word}`);
  item.expect('name', type.name);
  item.expect('code', type.code);
  item.expect('status', type.status);
  const number = parseCaseNumber(formatCaseNumber({ year: 2026, court: '鲁0305', type: word, serial: 1 }));
  same('the word in a number', word, number.valid ? number.parsed.type : undefined);
});
