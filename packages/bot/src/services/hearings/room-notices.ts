// The same for both sides together: nothing personal, no side's summons, no side's consequence.
import type { Schemas } from '@yunting/sdk';
import type { RoomView, WantedNotice } from '../../core/service-room.ts';
import { climb } from '../../core/wording/occasions.ts';
import type { Occasion } from '../../core/wording/occasions.ts';
import { kindOf, whenOf } from '../../core/wording/hearing-words.ts';
import { fit } from '../../core/wording/sayable.ts';
import { remindersOf, replacedBy, untilItsDay } from './notices.ts';
import { bringOf, movedWords, placesForAll, reminderOnly } from './words.ts';

type Hearing = Schemas['Hearing'];

function linesOf(hearing: Hearing, opening: string): string[] {
  const [first = '', ...shorter] = placesForAll(hearing).map((place) => `${opening}，${place}。`);
  const lines = [fit(first, ...shorter), `请各方备好${bringOf(hearing)}。`];
  if (hearing.allNotified !== true) return [...lines, reminderOnly];
  return hearing.kind === 'trial' ? [...lines, '不到庭的后果，见各自的传票。'] : lines;
}

function standingHearing(view: RoomView, hearing: Hearing): Occasion[] {
  const { hearingId, startsAt, notifiedAt } = hearing;
  if (notifiedAt === undefined) return [];
  const when = whenOf(hearing, view.asOf);
  const kind = kindOf(hearing);
  const old = replacedBy(hearing, view.hearings);
  const notice = (name: string, about: WantedNotice['kind'], opening: string): WantedNotice => ({
    key: `hearing:${hearingId}:${name}`,
    kind: about,
    lines: linesOf(hearing, opening),
    hearingId,
    startsAt,
  });
  const first = old
    ? notice('changed', 'hearingChanged', movedWords(old, hearing, view.asOf))
    : notice('notified', 'hearingNotice', `${when}${kind}`);
  const reminder = (name: string) => notice(name, 'hearingReminder', `提醒：${when}${kind}`);
  return climb({ at: notifiedAt, notice: first }, remindersOf(hearing, reminder), startsAt);
}

/** Without the day: where both sides read, the court lets a hearing's day be named by a hearing notice alone. */
const fallenHearing = (hearing: Hearing, name: string, end: string): Occasion => ({
  until: untilItsDay(hearing),
  notice: {
    key: `hearing:${hearing.hearingId}:${name}`,
    kind: 'procedure',
    lines: [`原定的${kindOf(hearing)}${end}`, '原通知作废；有新的安排，法院会另行通知。'],
  },
});

/** Everything about hearings that the room should know. */
export function hearingRoomOccasions(view: RoomView): readonly Occasion[] {
  return view.hearings.flatMap((hearing): Occasion[] => {
    if (hearing.notifiedAt === undefined) return [];
    switch (hearing.state) {
      case 'notified':
        return standingHearing(view, hearing);
      case 'cancelled':
        return [fallenHearing(hearing, 'cancelled', '已取消，各方不用到庭。')];
      case 'postponed':
        return [fallenHearing(hearing, 'postponed', '已延期，原来的时间不用到庭。')];
      case 'superseded':
        return view.hearings.some((one) => one.supersedesHearingId === hearing.hearingId)
          ? []
          : [fallenHearing(hearing, 'moved', '要改期，原来的时间不用到庭。')];
      default:
        return [];
    }
  });
}
