import { RuleInputError, shown, unknownWord } from '../errors.ts';

const yuanPattern = /^(?:\d+|\d{1,3}(?:,\d{3})+|\d{1,3}(?: \d{3})+)(?:\.(\d{1,2}))?$/;

/** How {@link formatYuan} writes: `86,420.50` · `1 960.51 元` · `86420.50`. */
export type YuanStyle = 'comma' | 'spaced' | 'plain';

/**
 * Checks that an amount is a whole, non-negative, safe number of fen (分, 0.01 yuan) and returns it.
 *
 * @throws RuleInputError `invalidAmount`
 */
export function checkFen(fen: number, what = 'amount'): number {
  if (!Number.isSafeInteger(fen) || fen < 0) {
    throw new RuleInputError(
      'invalidAmount',
      `金额须为非负整数分：${what} = ${shown(fen)}`,
      `${what} must be a non-negative whole number of fen, got ${shown(fen)}`,
    );
  }
  return fen;
}

/**
 * Reads an amount in yuan: `86420.50`, `86,420.5`, `1 960.51 元`. At most two decimals; no sign.
 *
 * @returns whole fen
 * @throws RuleInputError `invalidAmount`
 */
export function parseYuan(text: string): number {
  const trimmed = typeof text === 'string' ? text.trim().replace(/\s*元$/, '') : '';
  const match = yuanPattern.exec(trimmed);
  // Digits beyond the safe integers become a number beyond them too, so nothing is ever read inexactly.
  const fen = match ? Number(trimmed.replace(/[., ]/g, '')) * 10 ** (2 - (match[1] ?? '').length) : NaN;
  if (!Number.isSafeInteger(fen)) {
    throw new RuleInputError(
      'invalidAmount',
      `无法识别的金额：${shown(text)}`,
      `not an amount in yuan: ${shown(text)}`,
    );
  }
  return fen;
}

const separators: Readonly<Record<YuanStyle, string>> = { comma: ',', spaced: ' ', plain: '' };

/**
 * Writes whole fen as yuan with two decimals. Negative amounts get a leading `-` ({@link parseYuan} reads none).
 *
 * @throws RuleInputError `invalidAmount` unless `fen` is a safe integer; `invalidFacts` for another style
 */
export function formatYuan(fen: number, style?: YuanStyle | null): string {
  const separator = typeof (style ?? 'comma') === 'string' ? separators[style ?? 'comma'] : undefined;
  if (typeof separator !== 'string') unknownWord('style', style);
  const digits = String(Math.abs(Number.isSafeInteger(fen) ? fen : checkFen(fen))).padStart(3, '0');
  const sign = fen < 0 ? '-' : '';
  const whole = digits.slice(0, -2);
  const cents = digits.slice(-2);
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, separator);
  return `${sign}${grouped}.${cents}${style === 'spaced' ? ' 元' : ''}`;
}
