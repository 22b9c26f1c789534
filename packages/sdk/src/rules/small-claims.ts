import { RuleInputError } from './errors.ts';
import { explained, step } from './explained.ts';
import type { Explained, Step } from './explained.ts';
import { dateIfGiven, factsGiven, flagGiven, textGiven, wordsGiven } from './facts.ts';
import { cite } from './laws.ts';
import type { Bilingual, Citation } from './laws.ts';
import { checkFen, formatYuan } from './money/yuan.ts';

/** The figures that the province's high court announces every year. Whole fen, both included. */
export interface SmallClaimsThreshold {
  mandatoryMaxFen: number;
  agreedMaxFen: number;
  /** Where the figures come from, and since when they hold. */
  source?: string | undefined;
  /** `YYYY-MM-DD`. */
  effectiveFrom?: string | undefined;
}

/**
 * Cases that small claims procedure never takes, in the order of CPL 166. `needsAppraisal` also where the result of a
 * valuation or appraisal before the suit is disputed.
 */
export type SmallClaimsExclusion =
  | 'statusOrTitle'
  | 'foreignRelated'
  | 'needsAppraisal'
  | 'whereaboutsUnknown'
  | 'counterclaim'
  | 'other';

/** Facts for {@link smallClaimsTrack}. */
export interface SmallClaimsFacts {
  claimFen: number;
  /** Absent: the answer is a refusal, because the figures differ by province and year. */
  threshold?: SmallClaimsThreshold | undefined;
  /** A simple money case with clear facts and rights and little dispute (CPL 160/1, 165/1). Decided by a person. */
  simpleMoneyCase: boolean;
  exclusions?: readonly SmallClaimsExclusion[] | undefined;
}

/** `mandatory`: by law; `byAgreement`: only if both parties agree; `notAvailable`. */
export type SmallClaimsResult =
  | (Bilingual & Explained & { ok: true; track: 'mandatory' | 'byAgreement' | 'notAvailable' })
  | (Bilingual & Explained & { ok: false; code: 'thresholdMissing' });

/** CPL 166 (1) to (6). */
const exclusionWords: readonly (readonly [kind: SmallClaimsExclusion, zh: string, en: string])[] = [
  ['statusOrTitle', '人身关系、财产确权', 'status or title'],
  ['foreignRelated', '涉外', 'foreign-related'],
  [
    'needsAppraisal',
    '需要评估、鉴定，或者对诉前评估、鉴定结果有异议',
    'valuation or appraisal is needed, or its result before the suit is disputed',
  ],
  ['whereaboutsUnknown', '一方当事人下落不明', 'a party’s whereabouts are unknown'],
  ['counterclaim', '当事人提出反诉', 'there is a counterclaim'],
  ['other', '其他不宜适用的情形', 'otherwise unsuitable'],
];

const exclusionKinds = exclusionWords.map(([kind]) => kind);

const half = 'CPL 165/1';
const twice = 'CPL 165/2';
const latestYear = 'INT 272';

const findings = {
  mandatory: {
    zh: '应当适用小额诉讼，一审终审；由法院决定，有异议的在开庭前提出',
    en: 'small claims procedure applies, one instance, no appeal; the court decides, objections come before the hearing',
  },
  byAgreement: {
    zh: '双方约定的，可以适用小额诉讼，一审终审；由法院决定',
    en: 'small claims procedure if both agree, one instance, no appeal; the court decides',
  },
  excluded: { zh: '属于不适用小额诉讼的案件', en: 'a case that small claims procedure never takes' },
  notSimple: {
    zh: '不是事实清楚、权利义务关系明确、争议不大的简单金钱给付案件',
    en: 'not a simple money case with clear facts and rights and little dispute',
  },
  aboveLimit: { zh: '超过标的额上限', en: 'above the limit' },
} as const satisfies Record<string, Bilingual>;

function found(
  finding: keyof typeof findings,
  steps: readonly Step[],
  assumptions: readonly Bilingual[] = [],
): SmallClaimsResult {
  if (finding !== 'mandatory' && finding !== 'byAgreement') {
    return { ok: true, track: 'notAvailable', ...findings[finding], ...explained(steps, { assumptions }) };
  }
  const whole = [...steps, ...consequences(finding === 'mandatory' ? [half] : [twice, half])];
  return { ok: true, track: finding, ...findings[finding], ...explained(whole, { assumptions }) };
}

/** What small claims procedure means for the parties, and what they can say against it. */
function consequences(laws: readonly Citation[]): Step[] {
  return [
    step(
      '是否适用由法院决定；适用的实行一审终审，不能上诉',
      'the court decides whether it applies; there is one instance and no appeal',
      ...laws,
    ),
    step(
      '当事人有异议的，应当在开庭前提出，由法院审查',
      'a party who objects does so before the hearing; the court examines it',
      'CPL 169/2',
      'INT 279',
    ),
  ];
}

/** The figures, when they are known. */
function checkThreshold(
  threshold: SmallClaimsThreshold | null | undefined,
): SmallClaimsThreshold | undefined {
  if (threshold === undefined || threshold === null) return undefined;
  const given = factsGiven(threshold, 'threshold');
  const mandatoryMaxFen = checkFen(given.mandatoryMaxFen, 'mandatoryMaxFen');
  const agreedMaxFen = checkFen(given.agreedMaxFen, 'agreedMaxFen');
  if (agreedMaxFen < mandatoryMaxFen) {
    const figures = `mandatoryMaxFen = ${mandatoryMaxFen}, agreedMaxFen = ${agreedMaxFen}`;
    throw new RuleInputError(
      'invalidAmount',
      `约定适用的上限不得低于应当适用的上限：${figures}`,
      `the limit by agreement is below the one by law: ${figures}`,
    );
  }
  return {
    mandatoryMaxFen,
    agreedMaxFen,
    // Empty is not named.
    source: textGiven('source', given.source ?? ''),
    effectiveFrom: dateIfGiven(given.effectiveFrom),
  };
}

/**
 * Does small claims procedure (小额诉讼) apply? Up to 50 % of last year's average wage it must, up to 200 % it may by
 * agreement, both limits included (CPL 165, 166). One instance, no appeal; an objection comes before the hearing (CPL
 * 169/2, INT 279). The court decides.
 *
 * @throws RuleInputError `invalidAmount`, also when the limit by agreement is the lower one; `invalidDate`, `invalidFacts`
 */
export function smallClaimsTrack(facts: SmallClaimsFacts): SmallClaimsResult {
  const given = factsGiven(facts);
  const claimFen = checkFen(given.claimFen, 'claimFen');
  const threshold = checkThreshold(given.threshold);
  const exclusions = wordsGiven('exclusions', given.exclusions, exclusionKinds);
  const simpleMoneyCase = flagGiven('simpleMoneyCase', given.simpleMoneyCase);
  if (exclusions.length > 0) {
    const { zh, en } = findings.excluded;
    const steps: Step[] = [];
    exclusionWords.forEach(([kind, why, because], index) => {
      if (exclusions.includes(kind)) {
        steps.push(step(`${zh}：${why}`, `${en}: ${because}`, `CPL 166(${index + 1})`));
      }
    });
    return found('excluded', steps);
  }
  const { zh, en } = findings.notSimple;
  if (!simpleMoneyCase) return found('notSimple', [step(zh, en, 'CPL 160/1', half)]);
  const steps = [
    step('未提出不适用小额诉讼的情形', 'no excluding circumstance is put forward', 'CPL 166'),
    step(
      '事实清楚、权利义务关系明确、争议不大的简单金钱给付案件',
      'a simple money case with clear facts and rights and little dispute',
      'CPL 160/1',
      half,
    ),
  ];
  if (!threshold) {
    const text = {
      zh: '缺少本省当年标的额标准，不作判断',
      en: 'the provincial figures are missing; no answer is guessed',
    };
    steps.push(step(text.zh, text.en, half, twice, latestYear));
    const more = [cite(half), cite(twice), cite(latestYear)];
    return { ok: false, code: 'thresholdMissing', ...text, ...explained(steps, { more }) };
  }
  const claim = formatYuan(claimFen);
  const above = (maxFen: number, times: Bilingual, law: Citation): boolean => {
    const exceeds = claimFen > maxFen;
    const max = formatYuan(maxFen);
    steps.push(
      step(
        `标的额 ${claim} 元${exceeds ? '超过' : '未超过'} ${max} 元（年平均工资的${times.zh}）`,
        `the claim of ${claim} yuan is ${exceeds ? 'above' : 'not above'} ${max} yuan (${times.en} of the average wage)`,
        law,
        latestYear,
      ),
    );
    return exceeds;
  };
  const { source, effectiveFrom } = threshold;
  const since = effectiveFrom ? [`，自 ${effectiveFrom} 起`, `, since ${effectiveFrom}`] : ['', ''];
  const assumptions = [
    source
      ? { zh: `标准来源：${source}${since[0]}`, en: `figures from: ${source}${since[1]}` }
      : {
          zh: `标准由法院配置，未注明来源${since[0]}`,
          en: `the court’s configured figures, no source named${since[1]}`,
        },
  ];
  if (!above(threshold.mandatoryMaxFen, { zh: '百分之五十', en: '50 %' }, half))
    return found('mandatory', steps, assumptions);
  const unavailable = above(threshold.agreedMaxFen, { zh: '二倍', en: '200 %' }, twice);
  return found(unavailable ? 'aboveLimit' : 'byAgreement', steps, assumptions);
}
