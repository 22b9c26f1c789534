import type { AnyFeeInput, FeeInput } from '../rules/fees/fee-input.ts';
import type { Bilingual } from '../rules/laws.ts';
import type { Choices } from './choose.ts';

type Field = Exclude<keyof AnyFeeInput, 'kind'>;

/** Options that not every fee has. */
export type FeeOption =
  | 'base'
  | 'half'
  | 'relief'
  | 'applicant'
  | 'appellants'
  | 'with-non-property'
  | 'investigation';

/** An amount that is written after the kind. */
interface FeeAmount extends Bilingual {
  field: Field;
  optional?: boolean;
  several?: boolean;
}

/** An option whose value the kind needs, such as `--outcome rejected`. */
interface FeePart {
  option: 'subject' | 'outcome' | 'ground' | 'ending';
  choices: Choices<string>;
}

/** How a kind of fee is asked for on the command line. */
export interface FeeKind extends Bilingual {
  /** Chinese names that are accepted instead of the kind. */
  names: readonly string[];
  amounts: readonly FeeAmount[];
  options: readonly FeeOption[];
  part?: FeePart;
}

const disputed: FeeAmount = { field: 'amountFen', zh: '标的额', en: 'amount in dispute' };
const contested: FeeAmount = { field: 'contestedFen', zh: '不服部分的金额', en: 'contested amount' };
const whole: readonly FeeOption[] = ['half', 'relief', 'applicant'];
const provincial: readonly FeeOption[] = ['base', ...whole];

/** Every kind of fee. */
export const feeKinds: Readonly<Record<FeeInput['kind'], FeeKind>> = {
  property: {
    zh: '财产案件受理费',
    en: 'acceptance fee, property case',
    names: ['财产', '财产案件'],
    amounts: [disputed],
    options: whole,
  },
  propertyClaims: {
    zh: '财产案件受理费（多项请求合并）',
    en: 'acceptance fee, several property claims',
    names: ['多项请求', '合并请求'],
    amounts: [{ field: 'claimsFen', zh: '各项请求金额', en: 'amount of each claim', several: true }],
    options: [...whole, 'with-non-property'],
  },
  propertyAppeal: {
    zh: '财产案件上诉受理费',
    en: 'acceptance fee, appeal in a property case',
    names: ['上诉', '财产上诉'],
    amounts: [contested],
    options: [...whole, 'appellants'],
  },
  divorce: {
    zh: '离婚案件受理费',
    en: 'acceptance fee, divorce',
    names: ['离婚'],
    amounts: [{ field: 'propertyFen', zh: '分割财产总额', en: 'property to be divided' }],
    options: provincial,
  },
  personalityRights: {
    zh: '侵害人格权案件受理费',
    en: 'acceptance fee, personality rights',
    names: ['人格权', '侵害人格权'],
    amounts: [{ field: 'damagesFen', zh: '损害赔偿额', en: 'damages' }],
    options: provincial,
  },
  otherNonProperty: {
    zh: '其他非财产案件受理费',
    en: 'acceptance fee, other non-property case',
    names: ['非财产', '其他非财产'],
    amounts: [],
    options: provincial,
  },
  intellectualProperty: {
    zh: '知识产权案件受理费',
    en: 'acceptance fee, intellectual property',
    names: ['知识产权'],
    amounts: [{ ...disputed, optional: true }],
    options: provincial,
  },
  labour: {
    zh: '劳动争议案件受理费',
    en: 'acceptance fee, labour dispute',
    names: ['劳动', '劳动争议'],
    amounts: [],
    options: whole,
  },
  administrative: {
    zh: '行政案件受理费',
    en: 'acceptance fee, administrative case',
    names: ['行政'],
    amounts: [],
    options: whole,
    part: {
      option: 'subject',
      choices: {
        ordinary: ['一般', '其他行政'],
        trademarkPatentMaritime: ['商标专利海事', '商标', '专利', '海事'],
        compensation: ['行政赔偿', '赔偿'],
      },
    },
  },
  jurisdictionObjection: {
    zh: '管辖权异议案件受理费',
    en: 'acceptance fee, objection to jurisdiction',
    names: ['管辖权异议', '管辖异议'],
    amounts: [],
    options: provincial,
    part: {
      option: 'outcome',
      choices: { rejected: ['不成立', '驳回'], upheld: ['成立'], appealed: ['上诉'] },
    },
  },
  retrial: {
    zh: '再审案件受理费',
    en: 'acceptance fee, retrial',
    names: ['再审'],
    amounts: [contested],
    options: whole,
    part: {
      option: 'ground',
      choices: { newEvidence: ['新证据'], noAppealBefore: ['未上诉'], other: ['其他'] },
    },
  },
  specialProcedure: {
    zh: '特别程序案件',
    en: 'special procedure',
    names: ['特别程序'],
    amounts: [],
    options: whole,
  },
  judicialConfirmation: {
    zh: '司法确认调解协议',
    en: 'judicial confirmation of a mediation agreement',
    names: ['司法确认'],
    amounts: [],
    options: whole,
  },
  dismissal: {
    zh: '不予受理、驳回起诉或上诉',
    en: 'non-acceptance or dismissal',
    names: ['不予受理', '驳回起诉', '驳回上诉'],
    amounts: [],
    options: whole,
  },
  claimChange: {
    zh: '变更诉讼请求的补交或退还',
    en: 'supplement or refund when the claim changes',
    names: ['变更请求', '变更诉讼请求', '增加请求', '减少请求'],
    amounts: [
      { field: 'fromFen', zh: '变更前金额', en: 'amount before' },
      { field: 'toFen', zh: '变更后金额', en: 'amount after' },
    ],
    options: ['half', 'investigation'],
  },
  summaryToOrdinary: {
    zh: '简易程序转普通程序的补交',
    en: 'supplement, summary to ordinary procedure',
    names: ['简转普', '转普通程序'],
    amounts: [disputed],
    options: [],
  },
  withdrawnAfterNoSupplement: {
    zh: '转普通程序后不补交、按撤诉处理的退还',
    en: 'refund when the supplement is not paid and the case counts as withdrawn',
    names: ['未补交撤诉', '不补交'],
    amounts: [disputed],
    options: [],
  },
  paymentOrderToSuit: {
    zh: '支付令失效转入诉讼的补交',
    en: 'supplement when a payment order becomes a suit',
    names: ['支付令转诉讼'],
    amounts: [disputed],
    options: [],
  },
  refundOnEnding: {
    zh: '案件结束或中止时的退还',
    en: 'refund when a case ends or is suspended',
    names: ['退费', '结案退费'],
    amounts: [{ field: 'paidFen', zh: '已交金额', en: 'amount paid' }],
    options: [],
    part: {
      option: 'ending',
      choices: {
        notAccepted: ['不予受理'],
        dismissed: ['驳回起诉', '驳回'],
        remanded: ['发回重审'],
        crimeTransferred: ['移送刑事'],
        suspended: ['中止'],
        terminated: ['终结'],
      },
    },
  },
  enforcement: {
    zh: '执行申请费',
    en: 'application fee, enforcement',
    names: ['执行', '申请执行'],
    amounts: [{ field: 'amountFen', zh: '执行金额', en: 'amount enforced', optional: true }],
    options: provincial,
  },
  preservation: {
    zh: '保全申请费',
    en: 'application fee, preservation',
    names: ['保全', '财产保全'],
    amounts: [{ field: 'amountFen', zh: '保全金额', en: 'amount preserved', optional: true }],
    options: whole,
  },
  paymentOrder: {
    zh: '支付令申请费',
    en: 'application fee, payment order',
    names: ['支付令'],
    amounts: [{ field: 'amountFen', zh: '请求金额', en: 'amount claimed' }],
    options: whole,
  },
  publicNotice: {
    zh: '公示催告申请费',
    en: 'application fee, public notice',
    names: ['公示催告'],
    amounts: [],
    options: whole,
  },
  setAsideAward: {
    zh: '申请撤销仲裁裁决',
    en: 'application fee, setting aside an award',
    names: ['撤销仲裁裁决'],
    amounts: [],
    options: whole,
  },
  arbitrationAgreementValidity: {
    zh: '申请认定仲裁协议效力',
    en: 'application fee, validity of an arbitration agreement',
    names: ['仲裁协议效力'],
    amounts: [],
    options: whole,
  },
  bankruptcy: {
    zh: '破产申请费',
    en: 'application fee, bankruptcy',
    names: ['破产'],
    amounts: [{ field: 'estateFen', zh: '破产财产总额', en: 'the estate' }],
    options: whole,
  },
  maritime: {
    zh: '海事申请费',
    en: 'application fee, maritime',
    names: ['海事'],
    amounts: [],
    options: provincial,
    part: {
      option: 'subject',
      choices: {
        limitationFund: ['责任限制基金'],
        injunction: ['海事强制令', '强制令'],
        shipLienNotice: ['船舶优先权催告'],
        creditorRegistration: ['债权登记'],
        generalAverageAdjustment: ['共同海损理算'],
      },
    },
  },
};
