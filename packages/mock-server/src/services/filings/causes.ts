// What the law ties to the causes of action that the sandbox knows. Their names, levels and numbers are the rules' list
// (法〔2025〕226号); which fee a cause has is the rules' too. A cause that is not here may be named all the same; the filing judge
// fixes it.
import { officialCauses } from '@yunting/sdk/rules';
import type { Schemas } from '@yunting/sdk/types';

type PaperKind = Schemas['FilingPaperKind'];

export interface Cause {
  readonly name: string;
  readonly officialNo?: string;
  readonly level: 1 | 2 | 3 | 4;
  /** 专属管辖 [CPL 34; INT 28]. */
  readonly exclusiveVenue?: 'property' | 'inheritance';
  readonly elementForm?: string;
  readonly amountNeeded: boolean;
  /** Papers that must be there: [kind, zh, en, law]. */
  readonly papers?: readonly PaperKind[];
  /** Papers that help. */
  readonly helpful?: readonly PaperKind[];
}

const form = (name: string): string => `民事起诉状（${name}）`;

/** A cause with its level and number from the rules' list; one that is not there has its level given here, or 3. */
const money = (name: string, more: Partial<Cause> = {}): Cause => {
  const listed = officialCauses.byName(name);
  const officialNo = listed?.officialNo ?? undefined;
  return {
    name,
    level: listed?.level ?? 3,
    amountNeeded: true,
    ...(officialNo === undefined ? {} : { officialNo }),
    ...more,
  };
};

/** Known causes, lowest level where there is one. */
export const causes: readonly Cause[] = [
  money('民间借贷纠纷', {
    elementForm: form('民间借贷纠纷'),
    helpful: ['iouOrContract', 'paymentProof'],
  }),
  money('金融借款合同纠纷', {
    elementForm: form('金融借款合同纠纷'),
    helpful: ['iouOrContract', 'paymentProof'],
  }),
  money('借款合同纠纷', { helpful: ['iouOrContract', 'paymentProof'] }),
  money('信用卡纠纷', { elementForm: form('信用卡纠纷') }),
  money('买卖合同纠纷', {
    elementForm: form('买卖合同纠纷'),
    helpful: ['iouOrContract', 'paymentProof'],
  }),
  money('物业服务合同纠纷', { elementForm: form('物业服务合同纠纷') }),
  money('劳务合同纠纷', { helpful: ['iouOrContract'] }),
  money('机动车交通事故责任纠纷', {
    elementForm: form('机动车交通事故责任纠纷'),
    helpful: ['accidentDetermination', 'medicalRecord'],
  }),
  money('医疗损害责任纠纷', { helpful: ['medicalRecord'] }),
  money('生命权、身体权、健康权纠纷', { helpful: ['medicalRecord'] }),
  money('追索劳动报酬纠纷', {
    papers: ['arbitrationAward'],
    elementForm: form('劳动争议纠纷'),
  }),
  money('房屋租赁合同纠纷', { level: 4, exclusiveVenue: 'property', helpful: ['iouOrContract'] }),
  money('建设工程施工合同纠纷', { level: 4, exclusiveVenue: 'property', helpful: ['iouOrContract'] }),
  money('农村土地承包合同纠纷', { exclusiveVenue: 'property', amountNeeded: false }),
  money('法定继承纠纷', { exclusiveVenue: 'inheritance', amountNeeded: false }),
  money('离婚纠纷', {
    amountNeeded: false,
    elementForm: form('离婚纠纷'),
    helpful: ['marriageCertificate'],
  }),
];

const byName = new Map(causes.map((cause) => [cause.name, cause]));

/** The cause of this name, if the sandbox knows it. */
export function causeNamed(name: string | undefined): Cause | undefined {
  return name === undefined ? undefined : byName.get(name.trim());
}
