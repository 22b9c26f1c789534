// #开庭 and #入庭: when and where the person's own hearings are. The ticket to join is made in the official mini-program alone.
import type { Schemas } from '@yunting/sdk';
import { dateInShanghai, parseInstant } from '@yunting/sdk/rules';
import type { Answer, MemberView, RoomView } from '../../core/service-room.ts';
import { answered, asOfWords, labelAmong, overCases } from '../../core/wording/answering.ts';
import { clockOf, clockWords, dayWords, daysNamed, isWithin } from '../../core/wording/days.ts';
import { pages } from '../../core/wording/pages.ts';
import { isAhead, kindOf, whenOf } from '../../core/wording/hearing-words.ts';
import { fit } from '../../core/wording/sayable.ts';
import { attendsOnline, bringWords, isSummoned, placesForAll, placesOf, reminderOnly } from './words.ts';

interface Mine {
  readonly view: MemberView;
  readonly hearing: Schemas['Hearing'];
}

/** Lines for hearings when there are several. */
const mostListed = 3;

const bySoonest = (a: Mine, b: Mine): number =>
  parseInstant(a.hearing.startsAt) - parseInstant(b.hearing.startsAt);

const hearingsOf = (views: readonly MemberView[], wanted: (one: Mine) => boolean): Mine[] =>
  views
    .flatMap((view) => view.hearings.map((hearing): Mine => ({ view, hearing })))
    .filter(wanted)
    .toSorted(bySoonest);

/** It began already and is not over: still the answer to "where". */
const isNow = ({ hearing }: Mine): boolean => hearing.state === 'inProgress';

function summonsWords({ view, hearing }: Mine): string {
  if (!isSummoned(hearing)) return reminderOnly;
  const at = hearing.myNotice?.effectiveAt;
  return at === undefined ? '传票已送达您。' : `传票${dayWords(dateInShanghai(at), view.asOf)}已送达您。`;
}

function oneHearing(mine: Mine, label: string): string[] {
  const { view, hearing } = mine;
  const opening = `${label}${whenOf(hearing, view.asOf)}${kindOf(hearing)}`;
  const [first = '', ...shorter] = placesOf(hearing).map((place) => `${opening}，${place}。`);
  const asked = view.postponements.some(
    (one) => one.hearingId === hearing.hearingId && one.state === 'requested',
  );
  const next = asked ? '延期申请还没有答复；法院同意前，仍按原时间。' : bringWords(hearing);
  return [fit(first, ...shorter), isNow(mine) ? '现在正在进行。' : next, summonsWords(mine)];
}

function shortly({ view, hearing }: Mine, all: readonly MemberView[]): string {
  const opening = `${labelAmong(all, view)}${whenOf(hearing, view.asOf)}${kindOf(hearing)}`;
  const place = attendsOnline(hearing) ? '线上' : hearing.venue.name;
  return fit(
    `${opening}，${place}${isSummoned(hearing) ? '' : '（传票未送达）'}`,
    `${opening}，地点在官方小程序看`,
  );
}

function noHearing(views: readonly MemberView[], word: string | undefined): string[] {
  if (word !== undefined) return [`${word}您没有排好的开庭。`];
  const fallen = hearingsOf(views, ({ hearing }) => hearing.state === 'postponed').at(-1);
  return fallen
    ? [
        `原定${whenOf(fallen.hearing, fallen.view.asOf)}的${kindOf(fallen.hearing)}已延期。`,
        '新的时间法院另行通知。',
      ]
    : ['现在没有排好的开庭，排好后会通知您。'];
}

/** When and where, and whether the own summons has taken effect; for several cases the soonest. */
export const hearingAnswer = overCases((views, argument, all): Answer => {
  const days = views[0] && daysNamed(argument, views[0].asOf);
  const found = hearingsOf(views, (one) => isAhead(one.hearing, one.view.asOf) || isNow(one)).filter(
    ({ hearing }) => isWithin(dateInShanghai(hearing.startsAt), days),
  );
  const asOf = asOfWords(views);
  const [only] = found;
  if (only === undefined) return answered(noHearing(views, days?.word), asOf);
  if (found.length === 1) return answered(oneHearing(only, labelAmong(all, only.view)), asOf);
  const more = found.length > mostListed ? `共${found.length}次，先列最近的。` : '';
  return answered(
    [...found.slice(0, mostListed).map((one) => shortly(one, all)), more && `${more}${asOf}`],
    asOf,
  );
});

/** A card to the mini-program, where the person makes the single-use ticket; never in a room. */
export const joinAnswer = overCases((views, _argument, all): Answer => {
  const found = hearingsOf(views, (one) => isAhead(one.hearing, one.view.asOf) || isNow(one));
  const asOf = asOfWords(views);
  const online = found.find(({ hearing }) => attendsOnline(hearing));
  if (!online) {
    const [next] = found;
    return next
      ? answered(
          [
            `${labelAmong(all, next.view)}${whenOf(next.hearing, next.view.asOf)}${kindOf(next.hearing)}，您到法庭参加，不用线上入庭。`,
          ],
          asOf,
        )
      : answered(noHearing(views, undefined), asOf);
  }
  const { view, hearing } = online;
  const open = hearing.join && parseInstant(view.asOf) >= parseInstant(hearing.join.opensAt);
  const from = hearing.join ? `${clockWords(hearing.join.opensAt)}起可以入庭。` : '开庭前可以入庭。';
  return {
    ...answered(
      [
        `${labelAmong(all, view)}${whenOf(hearing, view.asOf)}${kindOf(hearing)}，线上参加。`,
        open ? '现在可以入庭。' : from,
        '请本人点卡片，在官方小程序入庭；不要转给别人。',
      ],
      asOf,
    ),
    miniProgram: { title: '线上入庭', path: pages.joinHearing(hearing.hearingId) },
  };
});

/** What both sides share: when and where. */
export function roomHearingAnswer(view: RoomView, argument: string): Answer {
  const days = daysNamed(argument, view.asOf);
  const found = view.hearings
    .filter((one) => isAhead(one, view.asOf) && isWithin(dateInShanghai(one.startsAt), days))
    .toSorted((a, b) => parseInstant(a.startsAt) - parseInstant(b.startsAt));
  const asOf = `数据截至 ${clockOf(view.asOf)}`;
  const [next] = found;
  if (!next)
    return answered([days ? `${days.word}没有排好的开庭。` : '现在没有排好的开庭，排好后会通知。'], asOf);
  const [first = '', ...shorter] = placesForAll(next).map(
    (place) => `${whenOf(next, view.asOf)}${kindOf(next)}，${place}。`,
  );
  return answered([fit(first, ...shorter), ...(next.allNotified === true ? [] : [reminderOnly])], asOf);
}
