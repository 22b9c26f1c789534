// What one person is told of the hearings of a case, and until when it is worth telling.
import type { Schemas } from '@yunting/sdk';
import { dateInShanghai, endOfDay } from '@yunting/sdk/rules';
import type { MemberView, WantedNotice } from '../../core/service-room.ts';
import { climb } from '../../core/wording/occasions.ts';
import type { Occasion, Rung } from '../../core/wording/occasions.ts';
import { kindOf, whenOf } from '../../core/wording/hearing-words.ts';
import { fit } from '../../core/wording/sayable.ts';
import { truthOf } from './absence.ts';
import { bringWords, movedWords, placesOf } from './words.ts';

type Hearing = Schemas['Hearing'];

/** The hearing that this one replaces, if the parties knew of it. */
export const replacedBy = (hearing: Hearing, hearings: readonly Hearing[]): Hearing | undefined =>
  hearings.find(
    ({ hearingId, notifiedAt }) => hearingId === hearing.supersedesHearingId && notifiedAt !== undefined,
  );

/** The reminders that the court itself has set, as rungs. */
export const remindersOf = ({ reminders }: Hearing, notice: (name: string) => WantedNotice): Rung[] =>
  reminders.map(({ daysBefore, dueAt }) => ({ at: dueAt, notice: notice(`d${daysBefore}`) }));

/** The end of the day on which it would have been: until then people must know that it is not. */
export const untilItsDay = ({ startsAt }: Hearing): string => endOfDay(dateInShanghai(startsAt));

/** What waits for the person's own request to postpone. */
const standing = '您申请的延期还没有答复；法院同意前，仍按原时间。';

function linesOf(view: MemberView, hearing: Hearing, opening: string): string[] {
  const [first = '', ...shorter] = placesOf(hearing).map((place) => `${opening}，${place}。`);
  const asked = view.postponements.some(
    (one) => one.hearingId === hearing.hearingId && one.state === 'requested',
  );
  const truth = truthOf(view, hearing);
  return [
    fit(first, ...shorter),
    asked ? standing : bringWords(hearing),
    ...(truth === undefined ? [] : [truth]),
  ];
}

/** Told, then reminded as the court has set it; all of it ends when the hearing begins. */
function standingHearing(view: MemberView, hearing: Hearing): Occasion[] {
  const { hearingId, startsAt, notifiedAt } = hearing;
  if (notifiedAt === undefined) return [];
  const when = whenOf(hearing, view.asOf);
  const kind = kindOf(hearing);
  const old = replacedBy(hearing, view.hearings);
  const notice = (name: string, about: WantedNotice['kind'], opening: string): WantedNotice => ({
    key: `hearing:${hearingId}:${name}`,
    kind: about,
    lines: linesOf(view, hearing, opening),
    hearingId,
    startsAt,
  });
  const first = old
    ? notice('changed', 'hearingChanged', movedWords(old, hearing, view.asOf))
    : notice('notified', 'hearingNotice', `${when}${kind}`);
  const reminder = (name: string) => notice(name, 'hearingReminder', `提醒：${when}${kind}`);
  return climb({ at: notifiedAt, notice: first }, remindersOf(hearing, reminder), startsAt);
}

/** It will not be, or not then. No hearing notice: those say when one is. */
function fallenHearing(view: MemberView, hearing: Hearing, name: string, end: string): Occasion {
  const lines = [`${whenOf(hearing, view.asOf)}的${kindOf(hearing)}${end}`, '有新的安排，法院会另行通知。'];
  return {
    until: untilItsDay(hearing),
    notice: { key: `hearing:${hearing.hearingId}:${name}`, kind: 'personal', lines },
  };
}

/** Everything about hearings that this person should know. */
export function hearingOccasions(view: MemberView): readonly Occasion[] {
  return view.hearings.flatMap((hearing): Occasion[] => {
    if (hearing.notifiedAt === undefined) return [];
    switch (hearing.state) {
      case 'notified':
        return standingHearing(view, hearing);
      case 'cancelled':
        return [fallenHearing(view, hearing, 'cancelled', '已取消，不用到庭。')];
      case 'postponed':
        return [fallenHearing(view, hearing, 'postponed', '已延期，原来的时间不用到庭。')];
      case 'superseded':
        // Its successor tells of the change as soon as the parties are notified of that one.
        return view.hearings.some((one) => one.supersedesHearingId === hearing.hearingId)
          ? []
          : [fallenHearing(view, hearing, 'moved', '要改期，原来的时间不用到庭。')];
      default:
        return [];
    }
  });
}
