/** A whole number of per cent that leaves something: 1–99. */
export function isWholePercent(percent: number): boolean {
  return Number.isInteger(percent) && percent > 0 && percent < 100;
}

/** Can a reduction by `percent` be granted? At least thirty per cent (FEE 46/2); all of it would be exemption. */
export function isReduction(percent: number): boolean {
  return isWholePercent(percent) && percent >= 30;
}
