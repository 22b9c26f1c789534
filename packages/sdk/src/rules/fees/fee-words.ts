import type { Bilingual, Citation } from '../laws.ts';
import { formatYuan } from '../money/yuan.ts';
import type { FeeAssumption, FeeRefusalCodes, FeeStep, FeeStepCode } from './fee-result.ts';
import type { HalvingGround } from './fee-input.ts';
import { isProvincial } from './fee-notes.ts';

type Words = readonly [zh: string, en: string];

/** What the figure for each case is called, and what the steps without parameters say. */
const plain: Readonly<Partial<Record<FeeStepCode, Words>>> = {
  divorce: ['离婚案件每件（省定标准）', 'divorce, each case (provincial figure)'],
  personalityRights: ['侵害人格权案件每件（省定标准）', 'personality rights, each case (provincial figure)'],
  otherNonProperty: ['其他非财产案件每件（省定标准）', 'other non-property case, each (provincial figure)'],
  'intellectualProperty.noAmount': [
    '知识产权案件没有争议金额，每件（省定标准）',
    'intellectual property without amount, each case (provincial figure)',
  ],
  labour: ['劳动争议案件每件', 'labour dispute, each case'],
  'administrative.ordinary': ['其他行政案件每件', 'other administrative case, each'],
  'administrative.trademarkPatentMaritime': [
    '商标、专利、海事行政案件每件',
    'trademark, patent or maritime administrative case, each',
  ],
  'administrative.compensation': ['行政赔偿案件不交受理费', 'no fee for administrative compensation'],
  'jurisdictionObjection.rejected': [
    '管辖权异议不成立，每件（省定标准）',
    'objection to jurisdiction fails, each (provincial figure)',
  ],
  'jurisdictionObjection.upheld': ['管辖权异议成立，不交费', 'objection to jurisdiction upheld, no fee'],
  'jurisdictionObjection.appealed': [
    '对管辖权裁定上诉不交费',
    'no fee for appealing a ruling on jurisdiction',
  ],
  'retrial.other': ['再审案件不交受理费', 'no fee for a retrial'],
  specialProcedure: ['特别程序案件不交案件受理费', 'no acceptance fee in special procedure'],
  judicialConfirmation: ['司法确认调解协议不收费', 'no fee for judicial confirmation'],
  dismissal: [
    '裁定不予受理、驳回起诉，以及裁定驳回对此类裁定的上诉，不收费；判决驳回的不在此列',
    'a ruling of non-acceptance or dismissal, or on an appeal against one: no fee; a judgment that dismisses is another matter',
  ],
  'enforcement.noAmount': [
    '没有执行金额，每件（法定幅度内由法院确定）',
    'enforcement without amount, each (fixed by the court within the range)',
  ],
  'preservation.noAmount': ['保全不涉及财产数额，每件', 'preservation without amount, each'],
  publicNotice: ['公示催告每件', 'public notice, each'],
  setAsideAward: ['申请撤销仲裁裁决每件', 'setting aside an award, each'],
  arbitrationAgreementValidity: ['认定仲裁协议效力每件', 'validity of an arbitration agreement, each'],
  'maritime.limitationFund': [
    '设立海事赔偿责任限制基金每件（法定幅度内由法院确定）',
    'limitation fund, each (fixed by the court within the range)',
  ],
  'maritime.injunction': [
    '海事强制令每件（法定幅度内由法院确定）',
    'maritime injunction, each (fixed by the court within the range)',
  ],
  'maritime.shipLienNotice': [
    '船舶优先权催告每件（法定幅度内由法院确定）',
    'ship-lien notice, each (fixed by the court within the range)',
  ],
  'maritime.creditorRegistration': ['海事债权登记每件', 'registration of a maritime claim, each'],
  'maritime.generalAverageAdjustment': ['共同海损理算每件', 'general average adjustment, each'],
  rounded: ['全额四舍五入到元', 'the full fee, half up to whole yuan'],
  exempted: ['免交', 'exempted'],
  before: ['变更前应交', 'fee before the change'],
  after: ['变更后应交', 'fee after the change'],
  inFull: ['按财产案件全额应交', 'the full fee of a property case'],
  prepaidHalf: ['已按简易程序减半预交', 'prepaid at half, summary procedure'],
  toPay: ['补交差额', 'the difference, to be paid'],
  toRefund: ['退还差额', 'the difference, to be given back'],
  keptLate: ['法庭调查终结后减少请求，不退还', 'lowered after court investigation: nothing goes back'],
  missingHalf: ['转普通程序，补交另一半', 'now ordinary procedure: the missing half'],
  halfBack: [
    '未补交、按撤诉处理，已收的退一半',
    'not made up, deemed withdrawn: half of what was paid goes back',
  ],
  paidForOrder: ['已交支付令申请费', 'paid for the payment order'],
  restOfSuit: ['转入诉讼，补交', 'now a suit: to be made up'],
  paid: ['已交', 'paid before'],
  billed: ['已出账单', 'billed before'],
  nothingMore: ['不用补交', 'nothing more is due'],
  allBack: ['全部退还', 'all of it goes back'],
  kept: ['不予退还', 'nothing goes back'],
};

const grounds: Readonly<Record<HalvingGround, Words>> = {
  summaryProcedure: ['适用简易程序', 'summary procedure'],
  smallClaims: ['小额诉讼（简易程序的一种）', 'small claims (a form of summary procedure)'],
  mediated: ['调解结案', 'ended by mediation'],
  withdrawn: ['撤诉', 'withdrawn'],
  counterclaimJoined: ['反诉合并审理', 'joined counterclaim'],
  independentThirdPartyJoined: ['有独立请求权第三人合并审理', 'joined third-party claim'],
};

/** What an article says for a fee. */
export const feeGists = {
  'FEE 8(1)': ['特别程序不交受理费', 'no fee in special procedure'],
  'FEE 8(2)': ['不予受理、驳回的裁定不交费', 'no fee for non-acceptance or dismissal'],
  'FEE 8(3)': ['对不予受理、驳回起诉、管辖裁定上诉不交费', 'no fee for appeals against such rulings'],
  'FEE 8(4)': ['行政赔偿案件不交费', 'no fee for administrative compensation'],
  'FEE 9': ['再审不交费，两种情形除外', 'a retrial is free, but for two grounds'],
  'FEE 9(1)': ['有新的证据，足以推翻原裁判', 'new evidence, enough to overturn'],
  'FEE 9(2)': ['未上诉，裁判生效后又申请再审', 'no appeal before, retrial asked once in force'],
  'FEE 13/2': ['省级人民政府可以在幅度内制定具体标准', 'the province may fix the figure within the range'],
  'FEE 13(1)': ['财产案件分段累计交纳', 'property cases: cumulative by slice'],
  'FEE 13(2)1': [
    '离婚案件每件50元至300元，财产超过20万元的部分按0.5%',
    'divorce: 50 to 300 yuan, property above 200 000 0.5 %',
  ],
  'FEE 13(2)2': [
    '人格权案件每件100元至500元，赔偿超过5万元的部分另交',
    'personality rights: 100 to 500 yuan, damages above 50 000 besides',
  ],
  'FEE 13(2)3': ['其他非财产案件每件50元至100元', 'other non-property cases: 50 to 100 yuan'],
  'FEE 13(3)': [
    '知识产权案件没有争议金额的每件500元至1000元，有的按财产案件',
    'intellectual property: 500 to 1 000 yuan without amount, else as property',
  ],
  'FEE 13(4)': ['劳动争议案件每件10元', 'labour disputes: 10 yuan each'],
  'FEE 13(5)1': ['商标、专利、海事行政案件每件100元', '100 yuan each'],
  'FEE 13(5)2': ['其他行政案件每件50元', '50 yuan each'],
  'FEE 13(6)': ['管辖权异议不成立的每件50元至100元', '50 to 100 yuan when the objection fails'],
  'FEE 14(1)1': ['没有执行金额的每件50元至500元', '50 to 500 yuan without amount'],
  'FEE 14(1)2': ['执行金额分段累计', 'cumulative by slice'],
  'FEE 14(2)': ['保全申请费分段累计，最多5000元', 'preservation, at most 5 000 yuan'],
  'FEE 14(3)': ['支付令按财产案件受理费的三分之一', 'payment order: one third of the property fee'],
  'FEE 14(4)': ['公示催告每件100元', '100 yuan each'],
  'FEE 14(5)': ['每件400元', '400 yuan each'],
  'FEE 14(6)': [
    '破产按财产案件减半，最高30万元',
    'bankruptcy: half of the property fee, at most 300 000 yuan',
  ],
  'FEE 14(7)1': ['每件1000元至1万元', '1 000 to 10 000 yuan'],
  'FEE 14(7)2': ['每件1000元至5000元', '1 000 to 5 000 yuan'],
  'FEE 14(7)3': ['每件1000元至5000元', '1 000 to 5 000 yuan'],
  'FEE 14(7)4': ['每件1000元', '1 000 yuan each'],
  'FEE 14(7)5': ['每件1000元', '1 000 yuan each'],
  'FEE 15': ['调解结案或者撤诉，减半', 'ended by mediation or withdrawal: half'],
  'FEE 16': ['适用简易程序，减半', 'summary procedure: half'],
  'FEE 17': ['上诉按不服部分交纳', 'an appeal pays on the contested part'],
  'FEE 18': ['反诉、第三人请求合并审理，减半', 'joined counterclaim or third-party claim: half'],
  'FEE 19': ['按不服部分的再审请求交纳', 'a retrial pays on the contested part'],
  'FEE 20/1': [
    '案件受理费由原告、上诉人等预交',
    'the acceptance fee is prepaid by the plaintiff or appellant',
  ],
  'FEE 20/2': [
    '申请费由申请人预交；执行、破产的不预交',
    'application fees are prepaid, but for enforcement and bankruptcy',
  ],
  'FEE 21(1)': ['增加请求，补交差额', 'claim raised: pay the difference'],
  'FEE 21(2)': [
    '法庭调查终结前减少请求，退还差额',
    'claim lowered before court investigation closes: refund',
  ],
  'FEE 25': ['移送刑事的，退还', 'passed on as a crime: given back'],
  'FEE 26': ['中止的不退还', 'suspended: nothing goes back'],
  'FEE 27/1': ['发回重审的，退还第二审案件受理费', 'remanded: the fee of the second instance goes back'],
  'FEE 27/2': ['裁定不予受理、驳回起诉的，退还', 'a ruling of non-acceptance or dismissal: given back'],
  'FEE 28': ['终结的不退还', 'terminated: nothing goes back'],
  'FEE 35': [
    '法庭调查终结后减少请求，由变更者负担',
    'lowered after court investigation: borne by whoever changed it',
  ],
  'FEE 38/1': ['执行申请费由被执行人负担', 'borne by the person enforced'],
  'FEE 38/3': ['保全申请费由申请人负担，可列入诉讼请求', 'borne by the applicant, who may claim it'],
  'FEE 36': [
    '债务人异议的，申请费由申请人负担，可列入诉讼请求',
    'on objection borne by the applicant, who may claim it',
  ],
  'FEE 42': ['破产申请费从破产财产中清偿', 'paid out of the estate'],
  'FEE 44/2': ['免交只适用于自然人', 'only natural persons are exempted'],
  'FEE 45': ['免交的情形', 'grounds for exemption'],
  'FEE 46/2': ['减交比例不得低于30%', 'at least 30 per cent are taken off'],
  'INT 195': ['支付令失效转入诉讼，补交受理费', 'a payment order that became a suit: make up the fee'],
  'INT 199': [
    '转普通程序七日内补交；不补交按撤诉处理，退一半',
    'make up the half in seven days, or half of what was paid goes back',
  ],
  'INT 201/1': ['财产与非财产请求并存的，按财产性请求交纳', 'property and non-property claims: as property'],
  'INT 201/2': ['多个财产性请求合并计算', 'property claims are added up'],
  'INT 202/2': ['同一方共同上诉只预交一份', 'one fee for a joint appeal'],
  'INT 206': ['只能减半一次', 'only one halving'],
  'CONFIRM 11': ['司法确认不收费', 'no fee'],
} as const satisfies Partial<Record<Citation, Words>>;

/** An article that a fee can rest on. */
export type FeeArticle = keyof typeof feeGists;

const assumptionWords: Readonly<Record<FeeAssumption, Words>> = {
  fen: ['全国没有取整规定，按四舍五入到分', 'no national rounding rule: half up to 0.01 yuan'],
  yuan: [
    '全国没有取整规定，全额先四舍五入到元，减半保留五角',
    'no national rounding rule: full fee half up to whole yuan, then halved',
  ],
  nonPropertyFree: ['另有非财产请求，不另收', 'non-property claims add nothing'],
};

const both = ([zh, en]: Words): Bilingual => ({ zh, en });

/** `1,960.5125` for `156841/80`; a fraction without end, or too long, stays one. */
function decimalText(exact: string): string {
  const [numerator = '', denominator = '1'] = exact.split('/');
  const scaled = Number(numerator) * (100_000 / Number(denominator));
  if (!Number.isSafeInteger(scaled)) return exact;
  const digits = String(scaled).padStart(6, '0');
  const whole = digits.slice(0, -5).replace(/\B(?=(?:\d{3})+$)/g, ',');
  return `${whole}.${digits.slice(-5)}`.replace(/\.?0*$/, '');
}

function sliceWords([part, perMille, from, upTo]: readonly [number, number, number, number]): Words {
  const yuan = (fen: number): string => formatYuan(fen);
  const rate = `${yuan(part)} × ${perMille / 10}%`;
  return [
    `超过 ${yuan(from)} 元${upTo ? `至 ${yuan(upTo)} 元` : ''}的部分：${rate}`,
    `above ${yuan(from)}${upTo ? ` to ${yuan(upTo)}` : ''} yuan: ${rate}`,
  ];
}

function halvedWords(given: readonly HalvingGround[]): Words {
  const once = given.length > 1;
  const list = (language: 0 | 1, separator: string): string =>
    given.map((ground) => grounds[ground][language]).join(separator);
  return [
    `减半交纳（${list(0, '、')}${once ? '；只减半一次' : ''}）`,
    `halved (${list(1, ', ')}${once ? '; only once' : ''})`,
  ];
}

/** Steps that say numbers. */
const telling: Readonly<Partial<Record<FeeStepCode, (step: Required<Omit<FeeStep, 'code'>>) => Words>>> = {
  flatPart: ({ amountFen, values: [upTo = 0] }) =>
    amountFen
      ? [`不超过 ${formatYuan(upTo)} 元的部分，每件`, `up to ${formatYuan(upTo)} yuan, flat`]
      : [`不超过 ${formatYuan(upTo)} 元的部分，不另交`, `up to ${formatYuan(upTo)} yuan, nothing`],
  slice: ({ values }) => sliceWords(values as [number, number, number, number]),
  sum: ({ exact }) => [`合计 ${decimalText(exact)} 元`, `together ${decimalText(exact)} yuan`],
  share: ({ values: [over] }) => (over === 3 ? ['取三分之一', 'one third of it'] : ['减半', 'half of it']),
  cap: ({ amountFen }) => [`最多 ${formatYuan(amountFen)} 元`, `at most ${formatYuan(amountFen)} yuan`],
  halved: ({ grounds: given }) => halvedWords(given),
  reduced: ({ values: [percent] }) => [`减交 ${percent}%`, `reduced by ${percent} %`],
};

/** A step in words. */
export function stepWords(step: FeeStep): Bilingual {
  const tell = telling[step.code];
  return both(tell ? tell({ values: [], grounds: [], exact: '', ...step }) : (plain[step.code] as Words));
}

/** An assumption in words. */
export function assumptionText(assumption: FeeAssumption): Bilingual {
  return both(assumptionWords[assumption]);
}

/** A refusal in words. */
export function refusalText({
  line,
  code,
  baseRange = [0, 0],
  grounds: given = [],
}: FeeRefusalCodes): Bilingual {
  const span = baseRange.map((fen) => formatYuan(fen)).join('–');
  const words: Record<FeeRefusalCodes['code'], () => Words> = {
    figureMissing: () =>
      isProvincial(line)
        ? ['缺少省定收费标准，不推测金额', 'the provincial figure is missing; no amount is guessed']
        : [
            '法律只定了幅度，由法院确定；没有给出，不推测金额',
            'the law gives a range within which the court decides; no figure was given, none is guessed',
          ],
    figureOutOfRange: () => [
      `每件的金额须在 ${span} 元之间`,
      `the figure for each case must lie within ${span} yuan`,
    ],
    halvingNotApplicable: () => [
      `此类费用没有该减半事由：${given.map((ground) => grounds[ground][0]).join('、')}`,
      `this fee knows no such halving: ${given.map((ground) => grounds[ground][1]).join(', ')}`,
    ],
    reductionBelowMinimum: () => [
      '减交比例不得低于 30%（这里只接受 30 至 99 的整数百分比）',
      'at least 30 per cent are taken off (whole per cents from 30 to 99 are accepted here)',
    ],
    exemptionOnlyForNaturalPersons: () => ['免交只适用于自然人', 'only natural persons can be exempted'],
  };
  return both(words[code]());
}
