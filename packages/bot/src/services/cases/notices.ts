// Of the case itself: that it is over, to each person; who hears it and until when evidence may come, to the room.
import type { Schemas } from '@yunting/sdk';
import type { MemberView, RoomView } from '../../core/service-room.ts';
import { weekdayWords } from '../../core/wording/days.ts';
import { climb, newsUntil, remindersBefore } from '../../core/wording/occasions.ts';
import type { Occasion } from '../../core/wording/occasions.ts';
import { fit } from '../../core/wording/sayable.ts';

/** How it ended is in the document that each party is served with, and is not said here first. */
export function closedOccasions({ theCase }: MemberView): readonly Occasion[] {
  const { caseId, closedOn } = theCase;
  if (closedOn === undefined) return [];
  const lines = ['您的案件已结案。', '怎样结案、有什么文书，请在官方小程序看。'];
  return [{ until: newsUntil(closedOn), notice: { key: `case:${caseId}:closed`, kind: 'personal', lines } }];
}

const partWords: Readonly<Record<string, string>> = {
  soleJudge: '独任审判员',
  presidingJudge: '审判长',
  judge: '审判员',
  assessor: '人民陪审员',
  judgeAssistant: '法官助理',
  clerk: '书记员',
};

function panelOccasion({ members, setOn }: Schemas['CasePanel']): Occasion {
  const names = members.map(({ name, part }) => `${partWords[part] ?? ''}${name}`).join('、');
  return {
    until: newsUntil(setOn),
    notice: {
      key: `panel:${setOn}`,
      kind: 'procedure',
      lines: [
        fit(`审判组织已确定：${names}。`, '审判组织已确定，名单在官方小程序看。'),
        '认为有人应当回避的，在官方小程序提出。',
      ],
    },
  };
}

function evidenceOccasions({ summary, asOf }: RoomView, { dueOn, dueAt }: Schemas['Deadline']): Occasion[] {
  const lines = [
    `各方有证据的，请在${weekdayWords(dueOn, asOf)}前（含当日）提交。`,
    '在官方小程序提交，拿到收件编号才算；群里发的不算。',
  ];
  const notice = (name: string) => ({ key: `evidence:${dueOn}:${name}`, kind: 'deadline' as const, lines });
  return climb({ at: summary.createdAt, notice: notice('set') }, remindersBefore(dueOn, notice), dueAt);
}

/** What both sides share of the course of the case. */
export function caseRoomOccasions(view: RoomView): readonly Occasion[] {
  const { panel, evidenceDeadline } = view.summary;
  return [
    ...(panel ? [panelOccasion(panel)] : []),
    ...(evidenceDeadline ? evidenceOccasions(view, evidenceDeadline) : []),
  ];
}
