// The last days of what this person has to do, or may do, three days and one day before. What is done is no longer listed by the
// court, and so no longer reminded of.
import type { Schemas } from '@yunting/sdk';
import type { MemberView } from '../../core/service-room.ts';
import { weekdayWords } from '../../core/wording/days.ts';
import { ladder, remindersBefore } from '../../core/wording/occasions.ts';
import type { Occasion } from '../../core/wording/occasions.ts';
import { fit } from '../../core/wording/sayable.ts';

type Action = Schemas['NextAction'];

/** Said elsewhere: a hearing and a fee have reminders of their own, an objection goes with the answer, a refund is the court's to do. */
const toldElsewhere: readonly string[] = ['attendHearing', 'payFee', 'objectJurisdiction', 'awaitRefund'];

const receiptCounts = '在官方小程序提交，拿到收件编号才算。';

type Words = (day: string) => readonly string[];

const wordsOf: Readonly<Record<string, Words>> = {
  answer: (day) => [
    `答辩状请在${day}前（含当日）在官方小程序提交。`,
    '认为不该由本院管的（管辖权异议），也要在这天前提出。',
    '不答辩不等于承认，也不影响案件审理。',
  ],
  submitEvidence: (day) => [
    `有证据的，请在${day}前（含当日）提交；来不及的，可以申请延长。`,
    receiptCounts,
    '逾期提交须说明理由，法院可能不采纳。',
  ],
  correctSubmission: (day) => [
    `被退回的材料，请在${day}前（含当日）补正后重新提交。`,
    '退回的原因在官方小程序看。',
  ],
  appeal: (day) => [`您的上诉期到${day}（含当日）。`, '要上诉的，在这天前向本院递交上诉状；聊天里说的不算。'],
  signRecord: (day) => [
    `庭审笔录请在${day}前（含当日）核对、签名。`,
    '有遗漏、差错的，可以在这天前申请补正。',
  ],
};

function linesOf({ action, zh }: Action, day: string): readonly string[] {
  const words = wordsOf[action];
  return words
    ? words(day)
    : [fit(`${zh}，最迟${day}。`, `有一件事要在${day}前（含当日）办，发“#待办”查看。`)];
}

/** Whether it is for the party for which this person was bound; an account may stand for several. */
export const isMine = ({ partyId }: Action, { membership }: MemberView): boolean =>
  partyId === undefined || partyId === membership.partyId;

/** Reminders before each last day that is still to come. */
export function deadlineOccasions(view: MemberView): readonly Occasion[] {
  return view.actions.data
    .filter((one) => isMine(one, view) && one.urgency !== 'wait' && !toldElsewhere.includes(one.action))
    .flatMap((one): Occasion[] => {
      const { action, subject, deadline } = one;
      if (!deadline) return [];
      const { dueOn, dueAt } = deadline;
      const about = subject === undefined ? action : `${action}:${subject.id}`;
      const lines = linesOf(one, weekdayWords(dueOn, view.asOf));
      return ladder(
        remindersBefore(dueOn, (name) => ({
          key: `deadline:${about}:${dueOn}:${name}`,
          kind: 'deadline',
          lines,
        })),
        dueAt,
      );
    });
}
