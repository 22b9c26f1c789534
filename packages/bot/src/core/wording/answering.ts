// What all private answers share: which of a person's cases is meant, how a case is called, and as of when it is said.
import { parseInstant } from '@yunting/sdk/rules';
import type { Answer, MemberView } from '../service-room.ts';
import { clockOf } from './days.ts';

/** Lines that an answer may have. */
export const mostLines = 4;

/** 〔9001〕: the number that the notices of this case begin with. */
export const labelOf = ({ room }: MemberView): string => `〔${room.numberPrefix}〕`;

/** Which case a line is about, where the person has several. */
export const labelAmong = (views: readonly MemberView[], view: MemberView): string =>
  views.length > 1 ? labelOf(view) : '';

/** The cases that the words after a command name: by the number of their notices, or by case number. All, when they name none. */
export function casesNamed(views: readonly MemberView[], argument: string): readonly MemberView[] {
  const asked = argument.normalize('NFKC').match(/\d{4,}(?:-\d+)?/g) ?? [];
  if (asked.length === 0) return views;
  return views.filter(({ room, theCase }) => {
    const serial = /(\d+)号$/.exec(theCase.caseNumber.normalize('NFKC'))?.[1];
    return asked.some((one) => one === room.numberPrefix || one === serial);
  });
}

/** 数据截至 10:05: of the reading that is oldest. */
export function asOfWords(views: readonly MemberView[]): string {
  const [first, ...rest] = views.map(({ asOf }) => asOf);
  if (first === undefined) return '';
  const oldest = rest.reduce((a, b) => (parseInstant(a) <= parseInstant(b) ? a : b), first);
  return `数据截至 ${clockOf(oldest)}`;
}

/** Lines with the time of reading after them, as far as four lines hold it. */
export function answered(lines: readonly string[], asOf: string): Answer {
  const all = lines.filter((line) => line !== '');
  return { lines: asOf !== '' && all.length < mostLines ? [...all, asOf] : all.slice(0, mostLines) };
}

/** When no case is meant: none at all, or none of that number. */
export function noSuchCase(views: readonly MemberView[]): Answer {
  if (views.length === 0) return { lines: ['这里现在没有您可以查看的案件。', '有疑问请回 9，法院打给您。'] };
  const known = views.slice(0, 4).map(labelOf).join('');
  return { lines: ['没有找到这个编号的案件。', `您可以查：${known}${views.length > 4 ? '等' : ''}`] };
}

/** Answers over the cases that the argument names. */
export const overCases =
  (answer: (views: readonly MemberView[], argument: string, all: readonly MemberView[]) => Answer) =>
  (views: readonly MemberView[], argument: string): Answer => {
    const named = casesNamed(views, argument);
    return named.length === 0 ? noSuchCase(views) : answer(named, argument, views);
  };
