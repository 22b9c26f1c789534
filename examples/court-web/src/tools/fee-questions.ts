// What has to be asked for each kind of fee, and the question of the rules that the answers make. Pure.
import { parseYuan } from '@yunting/sdk/rules';
import type { FeeInput, HalvingGround } from '@yunting/sdk/rules';
import type { Bilingual } from '@yunting/sdk';

const w = (zh: string, en: string): Bilingual => ({ zh, en });

interface Amount extends Bilingual {
  readonly field: string;
  readonly optional?: boolean;
  /** One amount a line. */
  readonly several?: boolean;
}

interface Part {
  readonly field: 'subject' | 'outcome' | 'ground' | 'ending';
  readonly choices: Readonly<Record<string, Bilingual>>;
}

/** What a kind of fee asks for. */
export interface FeeQuestion extends Bilingual {
  readonly amounts: readonly Amount[];
  readonly part?: Part;
  readonly halvings?: 'all' | 'onAppeal';
  readonly relief?: boolean;
  /** The law gives a range and the province the figure. */
  readonly provincial?: boolean;
  readonly extra?: 'jointAppellants' | 'withNonPropertyClaims' | 'beforeInvestigationClosed';
}

const disputed: Amount = { field: 'amountFen', ...w('标的额', 'Amount in dispute') };
const contested: Amount = { field: 'contestedFen', ...w('不服部分的金额', 'Contested amount') };
const whole = { halvings: 'all', relief: true } as const;

/** Every kind of fee that the rules know. */
export const feeQuestions: Readonly<Record<FeeInput['kind'], FeeQuestion>> = {
  property: { ...w('财产案件受理费', 'Property case'), amounts: [disputed], ...whole },
  propertyClaims: {
    ...w('财产案件受理费（多项请求）', 'Several property claims'),
    amounts: [{ field: 'claimsFen', several: true, ...w('各项请求金额', 'Amount of each claim') }],
    ...whole,
    extra: 'withNonPropertyClaims',
  },
  propertyAppeal: {
    ...w('财产案件上诉', 'Appeal in a property case'),
    amounts: [contested],
    halvings: 'onAppeal',
    relief: true,
    extra: 'jointAppellants',
  },
  divorce: {
    ...w('离婚案件', 'Divorce'),
    amounts: [{ field: 'propertyFen', ...w('分割财产总额', 'Property to be divided') }],
    ...whole,
    provincial: true,
  },
  personalityRights: {
    ...w('侵害人格权案件', 'Personality rights'),
    amounts: [{ field: 'damagesFen', ...w('损害赔偿额', 'Damages') }],
    ...whole,
    provincial: true,
  },
  otherNonProperty: {
    ...w('其他非财产案件', 'Other non-property case'),
    amounts: [],
    ...whole,
    provincial: true,
  },
  intellectualProperty: {
    ...w('知识产权案件', 'Intellectual property'),
    amounts: [{ ...disputed, optional: true }],
    ...whole,
    provincial: true,
  },
  labour: { ...w('劳动争议案件', 'Labour dispute'), amounts: [], ...whole },
  administrative: {
    ...w('行政案件', 'Administrative case'),
    amounts: [],
    ...whole,
    part: {
      field: 'subject',
      choices: {
        ordinary: w('其他行政案件', 'ordinary'),
        trademarkPatentMaritime: w('商标、专利、海事', 'trademark, patent, maritime'),
        compensation: w('行政赔偿', 'compensation'),
      },
    },
  },
  jurisdictionObjection: {
    ...w('管辖权异议', 'Objection to jurisdiction'),
    amounts: [],
    relief: true,
    provincial: true,
    part: {
      field: 'outcome',
      choices: {
        rejected: w('不成立', 'rejected'),
        upheld: w('成立', 'upheld'),
        appealed: w('上诉', 'appealed'),
      },
    },
  },
  retrial: {
    ...w('再审案件', 'Retrial'),
    amounts: [contested],
    halvings: 'onAppeal',
    relief: true,
    part: {
      field: 'ground',
      choices: {
        newEvidence: w('有新的证据', 'new evidence'),
        noAppealBefore: w('一审后未上诉', 'no appeal before'),
        other: w('其他', 'other'),
      },
    },
  },
  specialProcedure: { ...w('特别程序案件', 'Special procedure'), amounts: [], relief: true },
  judicialConfirmation: { ...w('司法确认调解协议', 'Judicial confirmation'), amounts: [], relief: true },
  dismissal: { ...w('不予受理、驳回起诉或上诉', 'Non-acceptance or dismissal'), amounts: [], relief: true },
  claimChange: {
    ...w('变更诉讼请求后的补交或退还', 'The claim changes'),
    amounts: [
      { field: 'fromFen', ...w('变更前金额', 'Amount before') },
      { field: 'toFen', ...w('变更后金额', 'Amount after') },
    ],
    halvings: 'all',
    extra: 'beforeInvestigationClosed',
  },
  summaryToOrdinary: { ...w('简易转普通程序的补交', 'Summary to ordinary procedure'), amounts: [disputed] },
  withdrawnAfterNoSupplement: {
    ...w('转普通后不补交、按撤诉处理的退还', 'Refund when the supplement is not paid'),
    amounts: [disputed],
  },
  paymentOrderToSuit: { ...w('支付令失效转入诉讼', 'A payment order becomes a suit'), amounts: [disputed] },
  refundOnEnding: {
    ...w('结案或中止时的退还', 'Refund when a case ends'),
    amounts: [{ field: 'paidFen', ...w('已交金额', 'Amount paid') }],
    part: {
      field: 'ending',
      choices: {
        notAccepted: w('不予受理', 'not accepted'),
        dismissed: w('驳回起诉', 'dismissed'),
        remanded: w('发回重审', 'remanded'),
        crimeTransferred: w('移送刑事', 'transferred as a crime'),
        suspended: w('中止', 'suspended'),
        terminated: w('终结', 'terminated'),
      },
    },
  },
  enforcement: {
    ...w('申请执行', 'Enforcement'),
    amounts: [{ field: 'amountFen', optional: true, ...w('执行金额', 'Amount enforced') }],
    relief: true,
    provincial: true,
  },
  preservation: {
    ...w('申请财产保全', 'Preservation'),
    amounts: [{ field: 'amountFen', optional: true, ...w('保全金额', 'Amount preserved') }],
    relief: true,
  },
  paymentOrder: {
    ...w('申请支付令', 'Payment order'),
    amounts: [{ field: 'amountFen', ...w('请求金额', 'Amount claimed') }],
    relief: true,
  },
  publicNotice: { ...w('申请公示催告', 'Public notice'), amounts: [], relief: true },
  setAsideAward: { ...w('申请撤销仲裁裁决', 'Setting aside an award'), amounts: [], relief: true },
  arbitrationAgreementValidity: {
    ...w('申请认定仲裁协议效力', 'Validity of an arbitration agreement'),
    amounts: [],
    relief: true,
  },
  bankruptcy: {
    ...w('破产申请', 'Bankruptcy'),
    amounts: [{ field: 'estateFen', ...w('破产财产总额', 'The estate') }],
    relief: true,
  },
  maritime: {
    ...w('海事申请', 'Maritime application'),
    amounts: [],
    relief: true,
    provincial: true,
    part: {
      field: 'subject',
      choices: {
        limitationFund: w('责任限制基金', 'limitation fund'),
        injunction: w('海事强制令', 'injunction'),
        shipLienNotice: w('船舶优先权催告', 'ship lien notice'),
        creditorRegistration: w('债权登记', 'creditor registration'),
        generalAverageAdjustment: w('共同海损理算', 'general average adjustment'),
      },
    },
  },
};

/** Why a fee is halved, by name. */
export const halvingNames: Readonly<Record<HalvingGround, Bilingual>> = {
  summaryProcedure: w('简易程序', 'summary procedure'),
  smallClaims: w('小额诉讼', 'small claims'),
  mediated: w('调解结案', 'mediated'),
  withdrawn: w('撤诉', 'withdrawn'),
  counterclaimJoined: w('反诉合并审理', 'counterclaim joined'),
  independentThirdPartyJoined: w('有独立请求权的第三人合并审理', 'independent third party joined'),
};

/** The grounds that a kind of fee knows. */
export function halvingsOf({ halvings }: FeeQuestion): HalvingGround[] {
  if (halvings === 'all') return Object.keys(halvingNames) as HalvingGround[];
  return halvings === 'onAppeal' ? ['mediated', 'withdrawn'] : [];
}

/** What stands in the fields; amounts as they are typed, in yuan. */
export interface FeeAnswers {
  readonly amounts: Readonly<Record<string, string>>;
  readonly part?: string;
  readonly halvings: readonly HalvingGround[];
  readonly relief: 'none' | 'reduce' | 'exempt';
  readonly percent: string;
  readonly base: string;
  readonly rounding: 'fen' | 'yuan';
  readonly jointAppellants: string;
  readonly flag: boolean;
}

/** Nothing is filled in yet. */
export const noAnswers: FeeAnswers = {
  amounts: {},
  halvings: [],
  relief: 'none',
  percent: '30',
  base: '',
  rounding: 'fen',
  jointAppellants: '1',
  flag: true,
};

/** The question, or which field cannot be read (`missing`: not filled in yet). */
export type AskedFee =
  | { readonly ok: true; readonly input: FeeInput }
  | { readonly ok: false; readonly field: string; readonly missing: boolean };

const fenOf = (text: string): number | undefined => {
  try {
    return parseYuan(text.trim());
  } catch {
    return undefined;
  }
};

function amountOf({ several }: Amount, text: string): number | number[] | undefined {
  if (!several) return fenOf(text);
  const all = text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map(fenOf);
  return all.every((one) => one !== undefined) ? all : undefined;
}

/** Makes the question of the rules from what stands in the fields. */
export function askFee(kind: FeeInput['kind'], answers: FeeAnswers): AskedFee {
  const question = feeQuestions[kind];
  const asked: Record<string, unknown> = { kind, rounding: answers.rounding };
  for (const amount of question.amounts) {
    const text = answers.amounts[amount.field] ?? '';
    if (text.trim() === '') {
      if (amount.optional) continue;
      return { ok: false, field: amount.field, missing: true };
    }
    const value = amountOf(amount, text);
    if (value === undefined) return { ok: false, field: amount.field, missing: false };
    asked[amount.field] = value;
  }
  if (question.part) asked[question.part.field] = answers.part ?? Object.keys(question.part.choices)[0];
  const halvings = answers.halvings.filter((one) => halvingsOf(question).includes(one));
  if (halvings.length > 0) asked['halvings'] = halvings;
  if (question.relief && answers.relief !== 'none') {
    asked['relief'] =
      answers.relief === 'exempt'
        ? { kind: 'exempt', applicant: 'naturalPerson' }
        : { kind: 'reduce', percent: Number(answers.percent) };
  }
  if (question.provincial && answers.base.trim() !== '') {
    const base = fenOf(answers.base);
    if (base === undefined) return { ok: false, field: 'base', missing: false };
    asked['baseFen'] = base;
  }
  if (question.extra === 'jointAppellants') asked['jointAppellants'] = Number(answers.jointAppellants);
  else if (question.extra) asked[question.extra] = answers.flag;
  // The table says which fields each kind takes, which the type cannot follow; the rules check them all.
  return { ok: true, input: asked as unknown as FeeInput };
}
