/** `1960.5125` for `156841/80`; a fraction without end is written with six decimals: `≈ 653.504167`. */
export function exactDecimal(exact: string): string {
  const [numerator = '0', denominator = '1'] = exact.split('/');
  const [top, bottom] = [BigInt(numerator), BigInt(denominator)];
  for (let places = 0; places <= 12; places += 1) {
    const power = 10n ** BigInt(places);
    if (power % bottom === 0n) return placed((top * power) / bottom, places);
  }
  return `≈ ${placed((2n * top * 1_000_000n + bottom) / (2n * bottom), 6)}`;
}

function placed(scaled: bigint, places: number): string {
  const digits = String(scaled).padStart(places + 1, '0');
  return places === 0 ? digits : `${digits.slice(0, -places)}.${digits.slice(-places)}`;
}
