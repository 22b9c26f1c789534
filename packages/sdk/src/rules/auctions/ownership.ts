import { explained, step } from '../explained.ts';
import type { Explained } from '../explained.ts';
import { instantIfGiven } from '../facts.ts';
import { formatInstant, parseInstant } from '../instant.ts';

/** What passes ownership, and when it did. */
export interface OwnershipPasses extends Explained {
  event: 'auctionConfirmationRulingServedOnBuyer';
  /** RFC 3339 in +08:00; `undefined` until the ruling is served. Registration and hand-over change nothing. */
  passedAt: string | undefined;
}

/**
 * When does the buyer become owner? When the ruling that confirms the sale (拍卖成交裁定) is served on the buyer (AUC 22,
 * INT 491): not at the hammer, not on payment.
 *
 * @param rulingServedAt RFC 3339
 * @throws RuleInputError `invalidInstant`
 */
export function ownershipPasses(rulingServedAt?: string | null): OwnershipPasses {
  const servedAt = instantIfGiven(rulingServedAt);
  return {
    event: 'auctionConfirmationRulingServedOnBuyer',
    passedAt: servedAt === undefined ? undefined : formatInstant(parseInstant(servedAt)),
    ...explained([
      step(
        '所有权自拍卖成交裁定送达买受人时转移',
        'ownership passes when the ruling on the sale is served on the buyer',
        'AUC 22/2',
        'INT 491',
      ),
    ]),
  };
}
