import { explained, step } from './explained.ts';
import type { Explained } from './explained.ts';
import { factsGiven, flagIfGiven, wordGiven } from './facts.ts';
import type { Bilingual, Citation } from './laws.ts';

const procedures = ['smallClaims', 'summary', 'ordinary', 'special'] as const;

/** Facts for {@link assessAsynchronousHearing}. What is absent is not shown. */
export interface AsynchronousFacts {
  procedure: (typeof procedures)[number];
  simultaneousDifficult?: boolean | undefined;
  writtenApplication?: boolean | undefined;
  allAgree?: boolean | undefined;
  /** After the online exchange of evidence, or an inquiry. */
  factsUndisputed?: boolean | undefined;
  /** A witness has to be heard. Absent: none. */
  witnessNeeded?: boolean | undefined;
}

/** The conditions of an asynchronous hearing; all must hold. */
export type AsynchronousCondition =
  | 'procedure'
  | 'simultaneousDifficult'
  | 'writtenApplication'
  | 'allAgree'
  | 'factsUndisputed'
  | 'noWitness';

/** Allowed or not, with the conditions that fail. */
export interface AsynchronousDecision extends Bilingual, Explained {
  allowed: boolean;
  missing: AsynchronousCondition[];
}

const conditions: readonly (readonly [
  name: AsynchronousCondition,
  holds: (facts: AsynchronousFacts) => boolean,
  zh: string,
  en: string,
  law: Citation,
])[] = [
  [
    'procedure',
    ({ procedure }) => procedure === 'smallClaims' || procedure === 'summary',
    '适用小额诉讼或者简易程序',
    'small claims or summary procedure',
    'OLR 20/2',
  ],
  [
    'simultaneousDifficult',
    (facts) => facts.simultaneousDifficult === true,
    '各方同时在线参与庭审确有困难',
    'attending at the same time is difficult',
    'OLR 20/2(1)',
  ],
  [
    'writtenApplication',
    (facts) => facts.writtenApplication === true,
    '一方提出书面申请',
    'one party asks in writing',
    'OLR 20/2(2)',
  ],
  ['allAgree', ({ allAgree }) => allAgree === true, '各方均同意', 'all parties agree', 'OLR 20/2(2)'],
  [
    'factsUndisputed',
    ({ factsUndisputed }) => factsUndisputed === true,
    '经证据交换或者调查询问，对主要事实和证据无争议',
    'main facts and evidence are undisputed after the exchange of evidence or an inquiry',
    'OLR 20/2(3)',
  ],
  [
    'noWitness',
    ({ witnessNeeded }) => witnessNeeded !== true,
    '无需证人出庭',
    'no witness is needed',
    'OLR 26',
  ],
];

function checkFacts(facts: AsynchronousFacts): AsynchronousFacts {
  const given = factsGiven(facts);
  return {
    procedure: wordGiven('procedure', given.procedure, procedures),
    simultaneousDifficult: flagIfGiven('simultaneousDifficult', given.simultaneousDifficult),
    writtenApplication: flagIfGiven('writtenApplication', given.writtenApplication),
    allAgree: flagIfGiven('allAgree', given.allAgree),
    factsUndisputed: flagIfGiven('factsUndisputed', given.factsUndisputed),
    witnessNeeded: flagIfGiven('witnessNeeded', given.witnessNeeded),
  };
}

/**
 * May the hearing be asynchronous (非同步审理)? Only small claims or summary cases, on the conditions of OLR 20/2. That
 * a witness, who must not hear the others (OLR 26), cannot be examined in this way is a reading.
 *
 * @throws RuleInputError `invalidFacts`
 */
export function assessAsynchronousHearing(given: AsynchronousFacts): AsynchronousDecision {
  const facts = checkFacts(given);
  const missing: AsynchronousCondition[] = [];
  const asked = conditions.filter(([name]) => name !== 'noWitness' || facts.witnessNeeded !== undefined);
  const steps = asked.map(([name, holds, zh, en, law]) => {
    if (holds(facts)) return step(`符合：${zh}`, `met: ${en}`, law);
    missing.push(name);
    return step(`不符合：${zh}`, `not met: ${en}`, law);
  });
  const allowed = missing.length === 0;
  const interpretive = missing.includes('noWitness');
  const assumptions: Bilingual[] = [];
  if (facts.witnessNeeded === undefined) assumptions.push({ zh: '无需证人出庭', en: 'no witness is needed' });
  if (interpretive) {
    assumptions.push({
      zh: '证人不得旁听审理，非同步庭审中无法询问，系解释',
      en: 'that a witness, who must not hear the others, cannot be examined in this way is a reading',
    });
  }
  return {
    allowed,
    missing,
    zh: allowed ? '可以非同步进行庭审' : '不符合非同步庭审的全部条件',
    en: allowed ? 'an asynchronous hearing is possible' : `conditions not met: ${missing.join(', ')}`,
    ...explained(steps, { assumptions, interpretive }),
  };
}
