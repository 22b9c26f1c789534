// The record of a hearing, to be read and signed by this person: as the court's own list of next steps says.
import type { MemberView } from '../../core/service-room.ts';
import { dayWords } from '../../core/wording/days.ts';
import type { Occasion } from '../../core/wording/occasions.ts';

/** One notice for each record that waits for this side's signature; a corrected one has another last day, and is told again. */
export function recordOccasions({ actions, membership, asOf }: MemberView): readonly Occasion[] {
  return actions.data
    .filter(
      ({ action, partyId }) =>
        action === 'signRecord' && (partyId ?? membership.partyId) === membership.partyId,
    )
    .map(({ subject, deadline }): Occasion => {
      const objection = deadline
        ? `有遗漏、差错的，${dayWords(deadline.dueOn, asOf)}前（含当日）可以申请补正。`
        : '有遗漏、差错的，可以申请补正。';
      return {
        until: deadline?.dueAt,
        notice: {
          key: `record:${subject?.id ?? ''}:published:${deadline?.dueOn ?? ''}`,
          kind: 'personal',
          lines: ['庭审笔录可以看了，请在官方小程序核对、签名。', objection],
        },
      };
    });
}
