/**
 * `percent` (whole, 0–100) of an amount of whole fen, rounded up or down to the fen. The amount is split at hundreds first,
 * so that no product leaves the safe integers and nothing is lost on the largest amount.
 */
export function percentOf(amountFen: number, percent: number, towards: 'up' | 'down'): number {
  const rest = amountFen % 100;
  const part = (rest * percent) / 100;
  return ((amountFen - rest) / 100) * percent + (towards === 'up' ? Math.ceil(part) : Math.floor(part));
}
