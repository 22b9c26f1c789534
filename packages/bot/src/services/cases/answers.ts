// #案件 and #待办: the state of a case, the next step and its day. Nothing is predicted, nothing weighed.
import { parseInstant } from '@yunting/sdk/rules';
import type { Answer, MemberView, RoomView } from '../../core/service-room.ts';
import { answered, asOfWords, labelAmong, labelOf, overCases } from '../../core/wording/answering.ts';
import { clockOf, daysNamed, isWithin, weekdayWords } from '../../core/wording/days.ts';
import type { Days } from '../../core/wording/days.ts';
import { isAhead, kindOf, whenOf } from '../../core/wording/hearing-words.ts';
import { fit } from '../../core/wording/sayable.ts';
import { nextStep, stepWords, stepsToDo } from './next-step.ts';
import type { Step } from './next-step.ts';

const stateWords: Readonly<Record<string, string>> = {
  accepted: '已立案',
  inProgress: '审理中',
  judged: '已宣判',
  closed: '已结案',
  archived: '已归档',
};

const procedureWords: Readonly<Record<string, string>> = {
  ordinary: '普通程序',
  summary: '简易程序',
  smallClaims: '小额诉讼程序',
};

const stateOf = (state: string): string => stateWords[state] ?? '办理中';

/** Cases that are listed one by one. */
const mostListed = 3;

function oneCase(view: MemberView, label: string): string[] {
  const { cause, state } = view.theCase;
  const step = nextStep(view);
  const hearing = view.hearings.find((one) => isAhead(one, view.asOf));
  const isStep = step?.action.action === 'attendHearing';
  const unknown = state === 'inProgress' && !hearing ? '什么时候判，程序不能预计；有新情况会告诉您。' : '';
  return [
    fit(`${label}${cause}：${stateOf(state)}。`, `${label}案件${stateOf(state)}。`),
    step ? `下一步：${stepWords(step)}。` : '现在没有您要办的事。',
    hearing && !isStep ? `${whenOf(hearing, view.asOf)}${kindOf(hearing)}。` : unknown,
  ];
}

function shortly(view: MemberView): string {
  const state = `${labelOf(view)}${stateOf(view.theCase.state)}`;
  const step = nextStep(view);
  return step ? fit(`${state}；${stepWords(step)}`, state) : state;
}

const bySoonest = (a: Step, b: Step): number => a.dueAt - b.dueAt;

/** For who has many cases, such as a lawyer: how many in which state, and what comes first. */
function digest(views: readonly MemberView[], asOf: string): string[] {
  const counts = new Map<string, number>();
  for (const { theCase } of views) {
    const word = stateOf(theCase.state);
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const states = [...counts].map(([word, count]) => `${word}${count}个`).join('、');
  const first = views
    .flatMap(stepsToDo)
    .filter(({ dueOn }) => dueOn !== undefined)
    .toSorted(bySoonest)
    .slice(0, 2);
  return [
    `您有${views.length}个案件：${states}。`,
    ...first.map((step) => `${labelOf(step.view)}${stepWords(step)}`),
    `看一个案件请发编号，如“#案件 ${views[0]?.room.numberPrefix ?? ''}”。${asOf}`,
  ];
}

/** State, next step, day. */
export const caseAnswer = overCases((views, _argument, all): Answer => {
  const asOf = asOfWords(views);
  const [only] = views;
  if (only && views.length === 1) return answered(oneCase(only, labelAmong(all, only)), asOf);
  if (views.length <= mostListed) return answered(views.map(shortly), asOf);
  return answered(digest(views, asOf), '');
});

/** In these days; and what should have been done before and still waits. */
const isAsked =
  (days: Days | undefined) =>
  ({ dueOn, action }: Step): boolean => {
    if (days === undefined) return true;
    if (dueOn === undefined) return false;
    const waits = days.word !== '下周' && action.urgency === 'must' && dueOn < days.from;
    return waits || isWithin(dueOn, days);
  };

/** What has to be done, soonest first, over all cases. */
export const todoAnswer = overCases((views, argument, all): Answer => {
  const days = views[0] && daysNamed(argument, views[0].asOf);
  const asOf = asOfWords(views);
  const steps = views.flatMap(stepsToDo).filter(isAsked(days)).toSorted(bySoonest);
  if (steps.length === 0) return answered([`${days?.word ?? '现在'}没有您要办的事。`], asOf);
  const lines = steps.slice(0, mostListed).map((step) => `${labelAmong(all, step.view)}${stepWords(step)}`);
  const more = steps.length - lines.length;
  return answered([...lines, more > 0 ? `共${steps.length}件，先列最早的。${asOf}` : ''], asOf);
});

/** What both sides share: how far it is, until when evidence may come, the next day in court. */
export function roomCaseAnswer(view: RoomView): Answer {
  const { state, procedure, evidenceDeadline } = view.summary;
  const running = evidenceDeadline && parseInstant(view.asOf) < parseInstant(evidenceDeadline.dueAt);
  const hearing = view.hearings
    .filter((one) => isAhead(one, view.asOf))
    .toSorted((a, b) => parseInstant(a.startsAt) - parseInstant(b.startsAt))[0];
  return answered(
    [
      `案件${stateOf(state)}，适用${procedureWords[procedure] ?? '法定程序'}。`,
      running ? `举证期限到${weekdayWords(evidenceDeadline.dueOn, view.asOf)}（含当日）。` : '',
      hearing ? `${whenOf(hearing, view.asOf)}${kindOf(hearing)}。` : '',
    ],
    `数据截至 ${clockOf(view.asOf)}`,
  );
}
