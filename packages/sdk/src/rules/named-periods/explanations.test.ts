import { expect, it } from 'vitest';
import { namedPeriods, period, RuleInputError } from '../index.ts';
import type { NamedPeriod, NamedPeriodResult } from '../index.ts';

type FullName = keyof typeof namedPeriods;

/** A Wednesday before National Day: 30 days on is a holiday, 3 and 10 and 60 days on lie on weekends. */
const start = { startOn: '2026-09-02', startAt: '2026-09-02T10:20:00+08:00' };

function headOf(name: FullName, { count, unit, actor, direction, from }: NamedPeriod): string[] {
  const length = `${count} ${unit}${direction === 'backward' ? ' backward' : ''}`;
  return [`? ${name}: ${length}, ${actor}`, `  ${from.zh}`, `  ${from.en}`];
}

function answerOf(answer: NamedPeriodResult): string[] {
  const { steps, assumptions, legalBasis, meaning, dueOn, dueAt, provisional, interpretive } = answer;
  const lines = [answer.title.zh, answer.title.en].map((title) => `  ${title}`);
  for (const step of steps) {
    const articles = (step.legalBasis ?? []).map(({ law, article }) => law + article).join(' ');
    lines.push(`- ${step.zh}  [${articles}]`, `  ${step.en}`);
  }
  const marks = [interpretive && 'interpretive', provisional && 'provisional'].filter(Boolean);
  lines.push(`= ${[`${meaning} ${dueOn} (${dueAt})`, ...marks].join(', ')}`);
  for (const { zh, en } of assumptions) lines.push(`~ ${zh}`, `  ${en}`);
  // An article without a word of its own stands in the brackets of its step.
  const speaking = legalBasis.filter(({ zh }) => zh.includes('：'));
  for (const { zh, en } of speaking) lines.push(`  ${zh}`, `  ${en}`);
  return lines;
}

/** What becomes of the period for a party without domicile in China, where that differs. */
function foreignOf(name: FullName): string[] {
  try {
    const answer = period(name, { ...start, foreign: true });
    return answer.name === name ? [] : [`@ ${answer.name}: ${answer.dueOn}`];
  } catch (error) {
    if (!(error instanceof RuleInputError)) throw error;
    return [`! ${error.code}`, `  ${error.messageZh}`, `  ${error.message}`];
  }
}

it('every named period reads as the page beside this test shows', async () => {
  const pages = (Object.entries(namedPeriods) as [FullName, NamedPeriod][]).map(([name, spec]) =>
    [...headOf(name, spec), ...answerOf(period(name, start)), ...foreignOf(name)].join('\n'),
  );
  await expect(`${pages.join('\n\n')}\n`).toMatchFileSnapshot('./explanations.txt');
});
