// Numbered lists in a dialogue: at most eight entries in at most three lines. 9 always means a person, 0 "never mind".
import { plain } from '../plain.ts';
import type { DialogueCase, DialogueData, DialogueHearing } from './dialogue.ts';
import type { Answered, Outcome, Step } from './script.ts';

export const mostChoices = 8;
const linesForChoices = 3;
const longestLabel = 16;

/** `1 …  2 …`: packed evenly into three lines. */
export function numbered(labels: readonly string[]): readonly string[] {
  const entries = labels
    .slice(0, mostChoices)
    .map((label, index) => `${index + 1} ${plain(label, longestLabel)}`);
  const perLine = Math.ceil(entries.length / linesForChoices);
  const lines: string[] = [];
  for (let at = 0; at < entries.length; at += perLine) lines.push(entries.slice(at, at + perLine).join('　'));
  return lines;
}

/** The entry that is meant, by its number. */
export const chosen = <T>(list: readonly T[], { choice }: Answered): T | undefined =>
  choice === undefined ? undefined : list.slice(0, mostChoices)[choice - 1];

/** Asks which case, if there are several; a case can also be named by the prefix of its notices. */
export function whichCase(then: (data: DialogueData) => Outcome): Step {
  return {
    ask: ({ cases }) => ['是哪个案件？回数字或案件编号。', ...numbered(cases.map(({ label }) => label))],
    take: (data, answered) => {
      const named = data.cases.find(({ tail }) => answered.text === tail || answered.text === `${tail}号`);
      const one: DialogueCase | undefined = named ?? chosen(data.cases, answered);
      return one && then({ ...data, caseId: one.caseId });
    },
  };
}

/** The only case without asking, the question for several, or `none` without any. */
export function withCase(
  data: DialogueData,
  then: (data: DialogueData) => Outcome,
  none: () => Outcome,
): Outcome {
  const [only, ...others] = data.cases;
  if (!only) return none();
  return others.length === 0 ? then({ ...data, caseId: only.caseId }) : { step: 'whichCase', data };
}

/** The same for hearings. */
export function whichHearing(then: (data: DialogueData) => Outcome): Step {
  return {
    ask: ({ hearings }) => ['是哪一次开庭？回数字。', ...numbered(hearings.map(({ label }) => label))],
    take: (data, answered) => {
      const one: DialogueHearing | undefined = chosen(data.hearings, answered);
      return one && then({ ...data, hearingId: one.hearingId });
    },
  };
}

export function withHearing(
  data: DialogueData,
  then: (data: DialogueData) => Outcome,
  none: () => Outcome,
): Outcome {
  const [only, ...others] = data.hearings;
  if (!only) return none();
  return others.length === 0 ? then({ ...data, hearingId: only.hearingId }) : { step: 'whichHearing', data };
}

/** No case to speak of. */
export const noCase = (): Outcome => ({
  end: ['这里现在没有您可以办的案件。', '有疑问请回 9，法院打给您。'],
});
