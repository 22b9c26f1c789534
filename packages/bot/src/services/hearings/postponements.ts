// A request of one's own to postpone: received, decided. Until the court agrees the time stands.
import { dateInShanghai } from '@yunting/sdk/rules';
import type { MemberView } from '../../core/service-room.ts';
import { momentWords } from '../../core/wording/days.ts';
import { newsUntil } from '../../core/wording/occasions.ts';
import type { Occasion } from '../../core/wording/occasions.ts';

/** Private always: the other side does not learn that, or why, one asked. */
export function postponementOccasions(view: MemberView): readonly Occasion[] {
  return view.postponements.flatMap((one): Occasion[] => {
    const { state, postponementId, createdAt, decidedAt, hearingStartsAt } = one;
    const time = momentWords(hearingStartsAt, view.asOf);
    const told = (lines: readonly string[], from: string, until: string): Occasion[] => [
      { from, until, notice: { key: `postponement:${postponementId}:${state}`, kind: 'personal', lines } },
    ];
    switch (state) {
      case 'requested':
        return told(
          ['您的延期申请法院已收到，还没有答复。', `法院同意前，仍按原时间：${time}。`],
          createdAt,
          hearingStartsAt,
        );
      case 'refused':
        return told(
          ['法院没有同意延期。', `仍按原时间：${time}。理由在官方小程序看。`],
          decidedAt ?? createdAt,
          hearingStartsAt,
        );
      case 'granted':
        return told(
          ['法院已同意您的延期申请，原来的时间不用到庭。', '新的时间法院另行通知。'],
          decidedAt ?? createdAt,
          newsUntil(dateInShanghai(decidedAt ?? createdAt)),
        );
      default:
        return [];
    }
  });
}
