// 咨询: one's own question and its answer. No judge reads it, and none of it is an act in the proceedings.
import type { Schemas } from '@yunting/sdk';
import { dateInShanghai } from '@yunting/sdk/rules';
import type { MemberView } from '../core/service-room.ts';
import { dayWords } from '../core/wording/days.ts';
import { newsUntil } from '../core/wording/occasions.ts';
import type { Occasion } from '../core/wording/occasions.ts';
import { fit } from '../core/wording/sayable.ts';
import { courtOnly, serviceRoomOf, silent } from '../core/wording/service-room-of.ts';

/** The answer itself where it fits whole; a part of it would be another answer. */
function answeredOccasion(one: Schemas['Consultation'], { asOf }: MemberView): Occasion[] {
  const { consultationId, state, answer, answeredAt, askedAt } = one;
  if (state !== 'answered' || answeredAt === undefined) return [];
  const lines = [
    `您${dayWords(dateInShanghai(askedAt), asOf)}问的事，法院已答复。`,
    answer === undefined ? '答复请在官方小程序看。' : fit(`答复：${answer}`, '答复请在官方小程序看全文。'),
    '还有不明白的，可以再问一次。',
  ];
  return [
    {
      from: answeredAt,
      until: newsUntil(dateInShanghai(answeredAt)),
      // Asked once more, it is answered once more.
      notice: {
        key: `consultation:${consultationId}:answered:${answeredAt}`,
        kind: 'personal',
        lines: one.mayReopen ? lines : lines.slice(0, 2),
      },
    },
  ];
}

export const consultations = serviceRoomOf({
  service: 'consultations',
  toMember: (view) => view.consultations.flatMap((one) => answeredOccasion(one, view)),
  events: {
    'consultation.answered': 'consultation:',
    ...silent('提问时当场告诉本人收到和答复期限', ['consultation.asked', 'consultation.reopened']),
    ...silent('答复出来时告知', ['consultation.taken']),
    ...silent('本人了结的，或已看到答复', ['consultation.closed']),
    ...silent('由法院拟成给各方的编号通知，群助手照发', ['sharedAnswer.given']),
    ...courtOnly(['consultation.overdue']),
  },
});
