/** A token bucket for retries: when everything fails, a client stops adding to the load. */

/** Retries cost, successes pay back. */
export interface Budget {
  /** Takes `cost` when there is that much; `false` means: do not retry. */
  take(cost: number): boolean;
  /** A call succeeded: pays back what its last retry cost, or one; up to the size of the bucket. */
  give(amount: number): void;
}

/** Size of the bucket: about a hundred retries ahead of successes. */
export const BUDGET_SIZE = 500;
/** A retry after an answer or a broken connection. */
export const RETRY_COST = 5;
/** A retry after a timeout, which has held a connection the whole time. */
export const TIMEOUT_COST = 10;

/** A full bucket. */
export function createBudget(size: number = BUDGET_SIZE): Budget {
  let left = size;
  return {
    take(cost) {
      if (left < cost) return false;
      left -= cost;
      return true;
    },
    give(amount) {
      left = Math.min(size, left + amount);
    },
  };
}
