/**
 * An exact, non-negative amount: `whole + numerator / denominator`, where the fraction is reduced and less than one.
 * Plain numbers, because mini-programs have no BigInt. Amounts are safe integers of fen and ratios have few digits, so no
 * product here leaves the safe integers, as long as the result itself is one.
 */
export interface Fraction {
  readonly whole: number;
  readonly numerator: number;
  readonly denominator: number;
}

function greatestCommonDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestCommonDivisor(b, a % b);
}

function reduced(whole: number, numerator: number, denominator: number): Fraction {
  const over = Math.floor(numerator / denominator);
  const rest = numerator - over * denominator;
  const divisor = greatestCommonDivisor(denominator, rest);
  return { whole: whole + over, numerator: rest / divisor, denominator: denominator / divisor };
}

/** `numerator / denominator`, both whole, not negative and safe. */
export function fraction(numerator: number, denominator = 1): Fraction {
  return reduced(0, numerator, denominator);
}

/** a + b */
export function plus(a: Fraction, b: Fraction): Fraction {
  return reduced(
    a.whole + b.whole,
    a.numerator * b.denominator + b.numerator * a.denominator,
    a.denominator * b.denominator,
  );
}

/** a − b; `a` must not be the smaller. */
export function minus(a: Fraction, b: Fraction): Fraction {
  const denominator = a.denominator * b.denominator;
  const numerator = a.numerator * b.denominator - b.numerator * a.denominator;
  return reduced(
    a.whole - b.whole - (numerator < 0 ? 1 : 0),
    numerator + (numerator < 0 ? denominator : 0),
    denominator,
  );
}

/** amount × ratio. The whole part is split by the ratio's denominator first, so that no product grows out of bounds. */
export function times(amount: Fraction, ratio: Fraction): Fraction {
  const by = ratio.whole * ratio.denominator + ratio.numerator;
  const parts = Math.floor(amount.whole / ratio.denominator);
  const rest = amount.whole - parts * ratio.denominator;
  return reduced(
    parts * by,
    (rest * amount.denominator + amount.numerator) * by,
    amount.denominator * ratio.denominator,
  );
}

/** The smaller of two. */
export function smaller(a: Fraction, b: Fraction): Fraction {
  const difference = a.whole - b.whole || a.numerator * b.denominator - b.numerator * a.denominator;
  return difference <= 0 ? a : b;
}

/** Rounds half up to a multiple of `unit` (1 or an even number), and answers it in ones. */
export function roundHalfUp({ whole, numerator, denominator }: Fraction, unit = 1): number {
  const rest = whole % unit;
  const up = unit === 1 ? 2 * numerator >= denominator : 2 * rest >= unit;
  return whole - rest + (up ? unit : 0);
}

const limb = 10_000_000;

/** `2001/40`, or `50` when whole; the numerator is written out exactly however long it is. */
export function fractionText({ whole, numerator, denominator }: Fraction): string {
  const low = (whole % limb) * denominator + numerator;
  const high = Math.floor(whole / limb) * denominator + Math.floor(low / limb);
  const digits = high ? `${high}${String(low % limb).padStart(7, '0')}` : `${low}`;
  return denominator === 1 ? digits : `${digits}/${denominator}`;
}

/** An exact number of fen as a fraction of yuan: `2001/40`. */
export function exactYuan(exactFen: Fraction): string {
  return fractionText(times(exactFen, fraction(1, 100)));
}
