import { explained, step } from './explained.ts';
import type { Explained, Step } from './explained.ts';
import { cite } from './laws.ts';
import type { Bilingual, Citation } from './laws.ts';
import { checkFen, formatYuan } from './money/yuan.ts';

/** The figures that the province's high court announces every year. Whole fen, both included. */
export interface SmallClaimsThreshold {
  mandatoryMaxFen: number;
  agreedMaxFen: number;
  /** Where the figures come from, and since when they hold. */
  source?: string | undefined;
  effectiveFrom?: string | undefined;
}

/** Cases that small claims procedure never takes, in the order of CPL 166. */
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
  /** A simple money case with clear facts and rights (CPL 160, 165). Decided by a person. */
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
  ['needsAppraisal', '需要评估、鉴定', 'valuation or appraisal is needed'],
  ['whereaboutsUnknown', '一方当事人下落不明', 'a party’s whereabouts are unknown'],
  ['counterclaim', '当事人提出反诉', 'there is a counterclaim'],
  ['other', '其他不宜适用的情形', 'otherwise unsuitable'],
];

const half = 'CPL 165/1';
const twice = 'CPL 165/2';
const latestYear = 'INT 272';

const findings = {
  mandatory: { zh: '应当适用小额诉讼', en: 'small claims procedure applies' },
  byAgreement: { zh: '双方约定可以适用小额诉讼', en: 'small claims if both agree' },
  excluded: { zh: '属于不适用小额诉讼的案件', en: 'a case that small claims procedure never takes' },
  notSimple: { zh: '不是简单金钱给付案件', en: 'not a simple money case' },
  aboveLimit: { zh: '超过标的额上限', en: 'above the limit' },
} as const satisfies Record<string, Bilingual>;

function found(
  finding: keyof typeof findings,
  steps: readonly Step[],
  assumptions: readonly Bilingual[] = [],
): SmallClaimsResult {
  const track = finding === 'mandatory' || finding === 'byAgreement' ? finding : 'notAvailable';
  return { ok: true, track, ...findings[finding], ...explained(steps, { assumptions }) };
}

/**
 * Does small claims procedure (小额诉讼) apply? Up to 50 % of last year's average wage it must, up to 200 % it may by
 * agreement, both limits included (CPL 165, 166). One instance, no appeal.
 *
 * @throws RuleInputError `invalidAmount`
 */
export function smallClaimsTrack(facts: SmallClaimsFacts): SmallClaimsResult {
  const { threshold, exclusions = [] } = facts;
  const claimFen = checkFen(facts.claimFen, 'claimFen');
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
  if (!facts.simpleMoneyCase) return found('notSimple', [step(zh, en, 'CPL 160/1', half)]);
  const steps = [
    step('未提出不适用小额诉讼的情形', 'no excluding circumstance is put forward', 'CPL 166'),
    step(
      '事实清楚、权利义务明确的简单金钱给付案件',
      'a simple money case with clear facts and rights',
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
  const [least, most] = [
    checkFen(threshold.mandatoryMaxFen, 'mandatoryMaxFen'),
    checkFen(threshold.agreedMaxFen, 'agreedMaxFen'),
  ];
  if (!above(least, { zh: '百分之五十', en: '50 %' }, half)) return found('mandatory', steps, assumptions);
  const unavailable = above(most, { zh: '二倍', en: '200 %' }, twice);
  return found(unavailable ? 'aboveLimit' : 'byAgreement', steps, assumptions);
}

/** The next multiple of `unit`, in whole numbers all the way. */
const up = (value: number, unit: number): number => value + ((unit - (value % unit)) % unit);

/** Figures reckoned from an average wage; they can be given to {@link smallClaimsTrack}. */
export interface ReckonedThreshold extends SmallClaimsThreshold, Explained {}

/**
 * The figures that follow from an average wage, rounded up to whole yuan as the high court of Zhejiang did in 2022.
 * A reading: only the announced figures bind.
 *
 * @throws RuleInputError `invalidAmount`
 */
export function thresholdFromAverageWage(wageFen: number): ReckonedThreshold {
  checkFen(wageFen, 'wageFen');
  const [mandatoryMaxFen, agreedMaxFen] = [up(wageFen, 200) / 2, up(wageFen, 50) * 2];
  const [wage, least, most] = [wageFen, mandatoryMaxFen, agreedMaxFen].map((fen) => formatYuan(fen));
  const rounding = { zh: '按元进位，法条未明文', en: 'rounded up to whole yuan; the text is silent' };
  return {
    mandatoryMaxFen,
    agreedMaxFen,
    ...explained(
      [
        step(
          `${wage} 元 × 50%，进位到元：${least} 元`,
          `${wage} yuan × 50 %, up to whole yuan: ${least} yuan`,
          half,
          latestYear,
        ),
        step(
          `${wage} 元 × 2，进位到元：${most} 元`,
          `${wage} yuan × 2, up to whole yuan: ${most} yuan`,
          twice,
        ),
      ],
      {
        assumptions: [
          rounding,
          { zh: '以高级人民法院公布的数额为准', en: 'only the high court’s announced figures bind' },
        ],
        interpretive: true,
      },
    ),
  };
}
