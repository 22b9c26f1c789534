/** Can a reduction by `percent` be granted? At least thirty whole per cent (FEE 46/2); all of it would be exemption. */
export function isReduction(percent: number): boolean {
  return Number.isInteger(percent) && percent >= 30 && percent < 100;
}
