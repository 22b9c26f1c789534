import { formatDate, parseDate } from './civil-day.ts';
import { RuleInputError } from './errors.ts';
import { explained, step } from './explained.ts';
import type { Explained } from './explained.ts';
import { factsGiven, flagIfGiven, listGiven, nameGiven } from './facts.ts';
import type { Bilingual } from './laws.ts';
import { readings } from './period-readings.ts';
import { dayWords } from './weekday.ts';

/** One party's appeal period. */
export interface AppealPeriod {
  /**
   * `plaintiff`, `defendant`, `thirdParty`, `appellant`, `appellee`, with `:2` … where there are several; any other word of
   * the caller's is quoted as it stands.
   */
  role: string;
  /** Its last day, `YYYY-MM-DD`: `period('appeal.judgment', { startOn: own receipt }).dueOn`. */
  dueOn: string;
  /** That day rests on holidays that are not announced: `period(…).provisional`. */
  provisional?: boolean | undefined;
}

/** When a judgment or ruling takes effect that nobody appeals. */
export interface JudgmentEffect extends Explained {
  effectiveOn: string;
  /** Whose appeal period ended last; several when on the same day. */
  decidedBy: string[];
  /** One of the days is provisional, so this one is: compute both again when the holidays are announced. */
  provisional: boolean;
}

const roles: readonly (readonly [role: string, zh: string, en: string])[] = [
  ['plaintiff', '原告', 'the plaintiff'],
  ['defendant', '被告', 'the defendant'],
  ['thirdParty', '第三人', 'the third party'],
  ['appellant', '上诉人', 'the appellant'],
  ['appellee', '被上诉人', 'the appellee'],
];

/** `thirdParty:2` → `第三人（2）`. */
function roleWords(role: string): Bilingual {
  const [word, number] = role.split(':');
  const known = roles.find(([one]) => one === word);
  if (!known) return { zh: `“${role}”`, en: `“${role}”` };
  const [, zh, en] = known;
  return { zh: number ? `${zh}（${number}）` : zh, en: number ? `${en} (${number})` : en };
}

function checked(periods: readonly AppealPeriod[]): readonly AppealPeriod[] {
  const list = listGiven('periods', periods);
  if (list.length === 0) throw new RuleInputError('invalidFacts', '缺少上诉期', 'no appeal period given');
  return list.map((one) => {
    const { role, dueOn, provisional } = factsGiven(one, 'periods');
    return { role: nameGiven('role', role), dueOn, provisional: flagIfGiven('provisional', provisional) };
  });
}

/**
 * When does a judgment take effect, if nobody appeals? When the last of the parties' appeal periods, each counted from
 * the party's own receipt, is over: on the day after (CPL 158, INT 244).
 *
 * @throws RuleInputError `invalidDate`; `invalidFacts` when the list is empty or a period has no role
 */
export function judgmentTakesEffectOn(appealPeriods: readonly AppealPeriod[]): JudgmentEffect {
  const periods = checked(appealPeriods);
  const provisional = periods.some((one) => one.provisional === true);
  const last = Math.max(...periods.map(({ dueOn }) => parseDate(dueOn)));
  const decidedBy = periods.filter(({ dueOn }) => parseDate(dueOn) === last).map(({ role }) => role);
  const [lastDay, effect] = [dayWords(last), dayWords(last + 1)];
  const each = periods.map(({ role, dueOn }) => ({ dueOn, ...roleWords(role) }));
  const decisive = decidedBy.map(roleWords);
  return {
    effectiveOn: formatDate(last + 1),
    decidedBy,
    provisional,
    ...explained(
      [
        step(
          `上诉期从各自收到之日分别计算：${each.map(({ zh, dueOn }) => `${zh}至 ${dueOn}`).join('，')}`,
          `each party’s appeal period counts from its own receipt: ${each.map(({ en, dueOn }) => `${en} until ${dueOn}`).join(', ')}`,
          'INT 244',
        ),
        step(
          `最后届满的是${decisive.map(({ zh }) => zh).join('、')}的上诉期：${lastDay.zh}24:00`,
          `the last to end is that of ${decisive.map(({ en }) => en).join(', ')}: 24:00 on ${lastDay.en}`,
          'CC 203/2',
        ),
        step(
          `各方均未上诉的，自 ${effect.zh}起发生法律效力`,
          `with no appeal it takes effect on ${effect.en}`,
          'CPL 158',
        ),
      ],
      {
        assumptions: [
          {
            zh: '所列即全部有权上诉的当事人，且均未上诉',
            en: 'these are all who may appeal, and nobody has',
          },
          ...(provisional ? [readings.provisional] : []),
        ],
      },
    ),
  };
}
