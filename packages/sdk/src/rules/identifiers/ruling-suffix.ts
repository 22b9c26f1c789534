import { RuleInputError, shown } from '../errors.ts';

const numerals = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

/**
 * What follows the case number on the first, second … further ruling of a case: 1 → `之一`, 12 → `之十二`, 20 → `之二十`.
 *
 * @param count 1–99
 * @throws RuleInputError `invalidCount`
 */
export function rulingSuffix(count: number): string {
  if (!Number.isInteger(count) || count < 1 || count > 99) {
    throw new RuleInputError(
      'invalidCount',
      `序数须为1至99：${shown(count)}`,
      `not a number from 1 to 99: ${shown(count)}`,
    );
  }
  const tens = Math.floor(count / 10);
  const ten = tens === 0 ? '' : tens === 1 ? '十' : `${numerals[tens]}十`;
  return `之${ten}${numerals[count % 10]}`;
}
