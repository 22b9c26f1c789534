// Whatever runs out says until when, what happens then, and why. Looked at over the whole run.
import { formatInstant, parseInstant } from '@yunting/sdk/rules';
import { readEverything } from '../everything.ts';
import type { Check } from '../kit.ts';
import { isSuccess, listAt, textAt } from '../wire.ts';

/** Every deadline inside a value: an object with a last day and an end. */
function deadlinesIn(value: unknown, found: unknown[] = []): unknown[] {
  if (typeof value !== 'object' || value === null) return found;
  if ('dueOn' in value && 'dueAt' in value) found.push(value);
  for (const inner of Object.values(value)) deadlinesIn(inner, found);
  return found;
}

/** What is wrong with a deadline; undefined when nothing is. */
function wrongDeadline(deadline: unknown): string | undefined {
  const [zh, en] = [textAt(deadline, 'consequence', 'zh'), textAt(deadline, 'consequence', 'en')];
  if (!zh || !/\p{Script=Han}/u.test(zh)) return 'no consequence in Chinese';
  if (!en || !/[A-Za-z]/.test(en)) return 'no consequence in English';
  const basis = listAt(deadline, 'legalBasis');
  if (basis.length === 0) return 'no legal basis';
  // A practice (such as that of filing across regions) has a name but no article.
  if (basis.some((one) => !textAt(one, 'law'))) return 'a legal basis without a name';
  const [dueOn = '', dueAt = ''] = [textAt(deadline, 'dueOn'), textAt(deadline, 'dueAt')];
  const end = formatInstant(parseInstant(dueAt) - 1).slice(0, 10);
  return end >= dueOn ? undefined : `dueAt ${dueAt} lies before the end of ${dueOn}`;
}

/** Deadlines carry consequence and basis. */
export const deadlineChecks: readonly Check[] = [
  {
    id: 'legal.deadlines',
    zh: '每个期限都写明错过会怎样（中英文）、依据什么；不在最后一天之前截止',
    en: 'Every deadline says what happens when it is missed, in Chinese and English, and on what basis; it never ends before its last day',
    async run(kit, watch) {
      await readEverything(kit);
      for (const exchange of kit.target.wire.exchanges) {
        if (!isSuccess(exchange)) continue;
        for (const deadline of deadlinesIn(exchange.json)) {
          const wrong = wrongDeadline(deadline);
          const where = `${exchange.request.operationId ?? ''} ${textAt(deadline, 'kind') ?? ''}`;
          watch.see(
            wrong === undefined,
            where,
            'consequence, basis, an end not before the last day',
            wrong ?? '',
            exchange,
          );
        }
      }
    },
  },
];
