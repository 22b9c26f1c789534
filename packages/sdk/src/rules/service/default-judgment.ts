import { explained, step } from '../explained.ts';
import type { Explained, Step } from '../explained.ts';
import { factsGiven, flagGiven, flagIfGiven, wordGiven, wordIfGiven } from '../facts.ts';
import type { Bilingual } from '../laws.ts';
import { serviceProcedures } from './check-service.ts';

/** Facts for {@link assessDefaultJudgment}. */
export interface DefaultJudgmentFacts {
  procedure: (typeof serviceProcedures)[number];
  /** By message, telephone, e-mail or word of mouth, not by a served summons. */
  summonedBySimpleMeans: boolean;
  /** Matters only for simple means. */
  receiptConfirmedOrProven: boolean;
  /** Nothing but a reminder or a message in the case group went out (OLR 32). */
  onlyNotified?: boolean | undefined;
  /** The summons was announced: whether the announcement period is `over` or still `running`. */
  announcement?: 'running' | 'over' | undefined;
  /** The absence has a good reason, as the judge finds. */
  goodReason?: boolean | undefined;
}

/** Whether service stands in the way of a judgment by default. */
export interface DefaultJudgmentDecision extends Bilingual, Explained {
  allowed: boolean;
}

function checkFacts(facts: DefaultJudgmentFacts): DefaultJudgmentFacts {
  const given = factsGiven(facts);
  return {
    procedure: wordGiven('procedure', given.procedure, serviceProcedures),
    summonedBySimpleMeans: flagGiven('summonedBySimpleMeans', given.summonedBySimpleMeans),
    receiptConfirmedOrProven: flagGiven('receiptConfirmedOrProven', given.receiptConfirmedOrProven),
    onlyNotified: flagIfGiven('onlyNotified', given.onlyNotified),
    announcement: wordIfGiven('announcement', given.announcement, ['running', 'over']),
    goodReason: flagIfGiven('goodReason', given.goodReason),
  };
}

type Finding = readonly [allowed: boolean, why: Step];

function summoned(facts: DefaultJudgmentFacts): Finding {
  const { procedure, announcement } = facts;
  const ordinary = procedure === 'ordinary';
  if (facts.onlyNotified) {
    const why = step(
      '仅有提示或群消息，不是传唤',
      'a reminder or group message is no summons',
      'OLR 32',
      'CPL 147',
    );
    return [false, why];
  }
  if (announcement && !ordinary) {
    return [false, step('简易程序不适用公告送达', 'no announcement in summary procedure', 'INT 140')];
  }
  if (announcement) {
    return announcement === 'over'
      ? [true, step('公告期满，传票视为送达', 'deemed served by announcement', 'CPL 95')]
      : [false, step('公告期未满，传票尚未送达', 'the announcement is still running', 'CPL 95')];
  }
  if (!facts.summonedBySimpleMeans)
    return [true, step('传票依法送达', 'summoned in the regular way', 'CPL 147')];
  if (ordinary) {
    const why = step(
      '普通程序须用传票传唤，简便方式限于简易程序',
      'ordinary procedure needs a served summons; simple means are for summary procedure',
      'CPL 147',
      'CPL 162',
    );
    return [false, why];
  }
  return facts.receiptConfirmedOrProven
    ? [true, step('简便方式传唤，已确认或证明收到', 'receipt is confirmed or proven', 'CPL 162', 'INT 261/2')]
    : [
        false,
        step(
          '未经确认，也没有证据证明收到，不得缺席判决',
          'receipt neither confirmed nor proven',
          'INT 261/2',
        ),
      ];
}

/**
 * Does the service of the summons allow a judgment by default (CPL 147)? In summary procedure, when summoned by simple
 * means, only if receipt is confirmed or proven (INT 261); ordinary procedure needs a served summons; after service by
 * announcement, once its period is over; a reminder never suffices. It is the judge who decides.
 *
 * @throws RuleInputError `invalidFacts`
 */
export function assessDefaultJudgment(given: DefaultJudgmentFacts): DefaultJudgmentDecision {
  const facts = checkFacts(given);
  const [inOrder, why] = summoned(facts);
  const steps = [why];
  if (inOrder) {
    steps.push(
      facts.goodReason
        ? step('有正当理由未到庭，不得缺席判决', 'the absence has a good reason', 'CPL 147')
        : step(
            '无正当理由拒不到庭的，可以缺席判决，由法官决定',
            'absent without good reason: judgment by default is possible; the judge decides',
            'CPL 147',
          ),
    );
  }
  const { zh, en } = facts.goodReason && inOrder ? (steps[1] as Step) : why;
  return {
    allowed: inOrder && !facts.goodReason,
    zh,
    en,
    ...explained(steps, {
      assumptions:
        inOrder && facts.goodReason === undefined
          ? [{ zh: '未到庭无正当理由', en: 'the absence has no good reason' }]
          : [],
    }),
  };
}
