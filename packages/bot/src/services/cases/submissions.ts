// What became of what this person submitted: received, with its number; returned, to be corrected. Never what the other side did.
import { dateInShanghai } from '@yunting/sdk/rules';
import type { MemberView } from '../../core/service-room.ts';
import { newsUntil } from '../../core/wording/occasions.ts';
import type { Occasion } from '../../core/wording/occasions.ts';
import { fit } from '../../core/wording/sayable.ts';
import { isMine } from './deadlines.ts';

/** The court's receipt stands in the person's own timeline: 「收件编号 SJ-20261124-000001」. */
const receiptIn = (zh: string): string | undefined => /收件编号\s*([0-9A-Za-z-]+)/.exec(zh)?.[1];

/** Receipts of one's own, as long as they are news. */
export function receiptOccasions({ timeline = [] }: MemberView): readonly Occasion[] {
  return timeline.flatMap(({ kind, audience, zh, subject, occurredAt }): Occasion[] => {
    const receipt = receiptIn(zh);
    if (kind !== 'submission' || audience !== 'party' || subject === undefined || receipt === undefined)
      return [];
    const lines = [
      fit(
        `${zh}。`,
        `法院收到您提交的材料，收件编号 ${receipt}。`,
        '法院收到您提交的材料，收件编号在官方小程序看。',
      ),
      '是否接收入卷还要审核，退回补正的会告诉您。',
    ];
    return [
      {
        from: occurredAt,
        until: newsUntil(dateInShanghai(occurredAt)),
        notice: { key: `submission:${subject.id}:received`, kind: 'personal', lines },
      },
    ];
  });
}

/** What came back, as long as the court lists its correction among the next steps. */
export function returnedOccasions(view: MemberView): readonly Occasion[] {
  return view.actions.data
    .filter((one) => one.action === 'correctSubmission' && one.subject !== undefined && isMine(one, view))
    .map(({ subject, zh }): Occasion => ({
      notice: {
        key: `submission:${subject?.id ?? ''}:returned`,
        kind: 'personal',
        lines: [
          fit(zh, '您提交的一份材料被退回，请补正后重新提交。'),
          '补正请在官方小程序办理，拿到新的收件编号才算。',
        ],
      },
    }));
}
