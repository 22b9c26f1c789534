// Money on its way back. The deadline is the court's; the payee may be somebody else and is not named.
import type { MemberView } from '../../core/service-room.ts';
import { dayWords } from '../../core/wording/days.ts';
import { newsUntil } from '../../core/wording/occasions.ts';
import type { Occasion } from '../../core/wording/occasions.ts';
import { yuanOf } from './words.ts';

/** Ordered, then paid out. */
export function refundOccasions({ refunds, asOf }: MemberView): readonly Occasion[] {
  return refunds.flatMap((one): Occasion[] => {
    const { refundId, state, amount, deadline, createdAt, paidOn } = one;
    const told = (lines: readonly string[], from: string, until: string): Occasion[] => [
      { from, until, notice: { key: `refund:${refundId}:${state}`, kind: 'payment', lines } },
    ];
    if (state === 'ordered') {
      const by = dayWords(deadline.dueOn, asOf);
      return told(
        [`法院已决定退费${yuanOf(amount)}，最迟${by}前退还。`, '不用您再办什么，也不要向任何人付款。'],
        createdAt,
        deadline.dueAt,
      );
    }
    if (state === 'paid' && paidOn !== undefined) {
      return told([`退费${yuanOf(amount)}已于${dayWords(paidOn, asOf)}退还。`], createdAt, newsUntil(paidOn));
    }
    return [];
  });
}
