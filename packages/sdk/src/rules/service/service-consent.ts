import { explained, step } from '../explained.ts';
import type { Explained } from '../explained.ts';
import { factsGiven, flagIfGiven } from '../facts.ts';
import type { Citation } from '../laws.ts';

/** How consent to electronic service shows. */
export interface ConsentFacts {
  /** Said so, expressly. */
  express?: boolean | undefined;
  /** Agreed or promised before the suit. */
  preAgreed?: boolean | undefined;
  /** An electronic address given in complaint, appeal, application or answer. */
  addressInPleading?: boolean | undefined;
  /** Accepted completed electronic service, or went on litigating without objecting. */
  acceptedByConduct?: boolean | undefined;
  /** Refused, or withdrew. Prevails over everything else. */
  refused?: boolean | undefined;
}

/** Result of {@link electronicServiceConsent}. */
export interface ConsentDecision extends Explained {
  consent: boolean;
  basis: 'express' | 'preAgreed' | 'providedInPleading' | 'conduct' | 'refused' | 'none';
}

/** In the order in which they decide: a refusal first, then the items of OLR 29/2. */
const grounds: readonly (readonly [
  fact: keyof ConsentFacts,
  basis: ConsentDecision['basis'],
  zh: string,
  en: string,
  law: Citation,
])[] = [
  [
    'refused',
    'refused',
    '不同意或者撤回同意，不得电子送达',
    'refused or withdrawn: no electronic service',
    'CPL 90/1',
  ],
  ['express', 'express', '明确表示同意', 'express consent', 'OLR 29/2(1)'],
  ['preAgreed', 'preAgreed', '诉前约定或承诺适用电子送达', 'agreed before the suit', 'OLR 29/2(2)'],
  [
    'addressInPleading',
    'providedInPleading',
    '在诉状中主动提供接收送达的地址',
    'given in a pleading',
    'OLR 29/2(3)',
  ],
  ['acceptedByConduct', 'conduct', '接受送达、参加诉讼且未表示不同意', 'accepted by conduct', 'OLR 29/2(4)'],
];

/**
 * Is there consent to electronic service? Merely logging in and looking at the case is none (OLR 29).
 *
 * @throws RuleInputError `invalidFacts`
 */
export function electronicServiceConsent(facts: ConsentFacts): ConsentDecision {
  const given = factsGiven(facts);
  // All are looked at, so that no error hides behind the first that decides.
  const found = grounds.filter(([fact]) => flagIfGiven(fact, given[fact]))[0];
  if (found) {
    const [, basis, zh, en, law] = found;
    return { consent: basis !== 'refused', basis, ...explained([step(zh, en, law)]) };
  }
  const none = step(
    '没有可以认定为同意的情形；登录、查看案件不等于同意，不得推定',
    'nothing shows consent; logging in and looking at the case is none, and it is not presumed',
    'OLR 29',
  );
  return {
    consent: false,
    basis: 'none',
    ...explained([none], {
      assumptions: [
        {
          zh: '登录、查看案件不在规则列举的情形之内，不认定为同意，系解释',
          en: 'that logging in and looking, which the rules do not list, shows no consent is a reading',
        },
      ],
      interpretive: true,
    }),
  };
}
