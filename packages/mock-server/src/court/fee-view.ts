// Fees as the contract tells them: what the rules answered, word for word. No fee is computed here.
import type { FeeExplanation } from '@yunting/sdk/rules';
import type { Schemas } from '@yunting/sdk/types';

/** Fen as the contract's Money. */
export const money = (amountFen: number): Schemas['Money'] => ({ amountFen, currency: 'CNY' });

/** An explanation in the contract's words. */
export function viewExplanation(fee: FeeExplanation): Schemas['FeeExplanation'] {
  const { kind, direction, amountFen, exact, rounding, collection, interpretive } = fee;
  return {
    kind,
    direction,
    amount: money(amountFen),
    exact,
    rounding,
    collection,
    steps: fee.steps.map(({ code: _code, ...step }) => step),
    legalBasis: fee.legalBasis.map((basis) => ({ ...basis })),
    assumptions: fee.assumptions.map((one) => ({ ...one })),
    interpretive,
  };
}
