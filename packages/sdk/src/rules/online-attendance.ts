import { explained, step } from './explained.ts';
import type { Explained } from './explained.ts';
import { factsGiven, flagIfGiven, wordGiven } from './facts.ts';
import type { Bilingual } from './laws.ts';

const causes = [
  'networkFailure',
  'deviceFailure',
  'powerCut',
  'forceMajeure',
  'otherGoodReason',
  'none',
] as const;

/** Facts for {@link attendanceTreatment}. */
export interface AttendanceFacts {
  /** Did not join in time. */
  absent?: boolean | undefined;
  /** Left without permission. */
  leftWithoutPermission?: boolean | undefined;
  /** Was warned and did not come back. */
  warned?: boolean | undefined;
  /** As the court finds it. `otherGoodReason`: one that the rules do not name. */
  cause: (typeof causes)[number];
}

/** How absence from the screen is treated (OLR 25). Whether a judgment by default follows is the judge's decision. */
export interface AttendanceTreatment extends Bilingual, Explained {
  treatedAs: 'present' | 'notAbsent' | 'refuseToAppear' | 'midwayExit' | 'warnFirst';
}

const words = {
  present: { zh: '在线参加庭审', en: 'takes part' },
  notAbsent: {
    zh: '因网络、设备、电力故障或不可抗力，不视为拒不到庭',
    en: 'a fault or force majeure: not absence',
  },
  otherGoodReason: { zh: '有其他正当理由，不视为拒不到庭', en: 'another good reason: not absence' },
  refuseToAppear: { zh: '视为拒不到庭', en: 'refusal to appear' },
  midwayExit: { zh: '经提示、警告仍不改正，视为中途退庭', en: 'leaving midway, after a warning' },
  warnFirst: { zh: '应先提示、警告', en: 'a warning comes first' },
} as const satisfies Record<AttendanceTreatment['treatedAs'] | 'otherGoodReason', Bilingual>;

function treated(word: keyof typeof words): AttendanceTreatment {
  const { zh, en } = words[word];
  const steps = [step(zh, en, 'OLR 25/2')];
  if (word === 'refuseToAppear' || word === 'midwayExit') {
    steps.push(
      step(
        '后果依法由法官决定：原告可以按撤诉处理，被告可以缺席判决',
        'what follows is for the judge: a plaintiff may be held to have withdrawn, a defendant be judged by default',
        'CPL 146',
        'CPL 147',
      ),
    );
  }
  const interpretive = word === 'otherGoodReason';
  const reading: Bilingual = {
    zh: '条文列举的是故障和不可抗力；其他正当理由同样不视为拒不到庭，系解释，是否正当由法官认定',
    en: 'the text lists faults and force majeure; that another good reason, as the judge finds it, counts as they do is a reading',
  };
  return {
    treatedAs: interpretive ? 'notAbsent' : word,
    zh,
    en,
    ...explained(steps, { assumptions: interpretive ? [reading] : [], interpretive }),
  };
}

/**
 * How is a party treated who does not join, or leaves, an online hearing?
 *
 * @throws RuleInputError `invalidFacts`
 */
export function attendanceTreatment(facts: AttendanceFacts): AttendanceTreatment {
  const given = factsGiven(facts);
  const cause = wordGiven('cause', given.cause, causes);
  const absent = flagIfGiven('absent', given.absent);
  const left = flagIfGiven('leftWithoutPermission', given.leftWithoutPermission);
  const warned = flagIfGiven('warned', given.warned);
  if (!absent && !left) return treated('present');
  if (cause !== 'none') return treated(cause === 'otherGoodReason' ? cause : 'notAbsent');
  if (absent) return treated('refuseToAppear');
  return treated(warned ? 'midwayExit' : 'warnFirst');
}
