/** An exact amount as a reduced fraction of whole numbers; the denominator is positive. */
export interface Fraction {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let x = a < 0n ? -a : a;
  let y = b;
  while (y !== 0n) {
    [x, y] = [y, x % y];
  }
  return x;
}

/** Makes a reduced fraction. `denominator` must be positive. */
export function fraction(numerator: bigint | number, denominator: bigint | number = 1n): Fraction {
  const n = BigInt(numerator);
  const d = BigInt(denominator);
  const divisor = greatestCommonDivisor(n, d);
  return divisor === 0n
    ? { numerator: 0n, denominator: 1n }
    : { numerator: n / divisor, denominator: d / divisor };
}

/** a + b */
export function plus(a: Fraction, b: Fraction): Fraction {
  return fraction(a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator);
}

/** a − b */
export function minus(a: Fraction, b: Fraction): Fraction {
  return fraction(a.numerator * b.denominator - b.numerator * a.denominator, a.denominator * b.denominator);
}

/** a × b */
export function times(a: Fraction, b: Fraction): Fraction {
  return fraction(a.numerator * b.numerator, a.denominator * b.denominator);
}

/** The smaller of two. */
export function smaller(a: Fraction, b: Fraction): Fraction {
  return a.numerator * b.denominator <= b.numerator * a.denominator ? a : b;
}

/** Rounds half up (half away from zero for negatives) to a whole number of `unit`s, and answers it in ones. */
export function roundHalfUp(value: Fraction, unit: bigint = 1n): bigint {
  const negative = value.numerator < 0n;
  const n = negative ? -value.numerator : value.numerator;
  const d = value.denominator * unit;
  const rounded = ((2n * n + d) / (2n * d)) * unit;
  return negative ? -rounded : rounded;
}

/** `2001/40`, or `50` when whole. */
export function fractionText(value: Fraction): string {
  return value.denominator === 1n ? `${value.numerator}` : `${value.numerator}/${value.denominator}`;
}
