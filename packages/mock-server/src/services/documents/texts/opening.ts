// 受理、交费、举证、应诉: what goes out when a case opens and when it goes on.
import { namedPeriods } from '@yunting/sdk/rules';
import type { Records } from '../../../court/records.ts';
import type { Paragraph } from '../record.ts';
import { unpaidEffect } from './unpaid.ts';
import { basis, dateZh, fraudWarning, heading, item, notice, text, yuan } from './write.ts';

type Case = Records['case'];
type Party = Records['party'];

const procedureNames: Readonly<Record<string, string>> = {
  summary: '简易程序',
  ordinary: '普通程序',
  smallClaims: '小额诉讼程序',
};

export const procedureName = (procedure: string): string => procedureNames[procedure] ?? procedure;

const rights: readonly Paragraph[] = [
  heading('诉讼权利和义务'),
  item('可以委托一至二名诉讼代理人；可以申请回避、提出证据、进行辩论、请求调解、申请查阅案卷。'),
  item('应当如实陈述，遵守诉讼秩序，履行发生法律效力的判决书、裁定书和调解书。'),
];

const online = notice('是否在线办理由您按环节选择；不同意在线办理，不影响任何诉讼权利。');

/** How a party without an account in the case comes to see it: by the code that stands on this paper alone. */
const linking = (party: Party): Paragraph[] => [
  heading('在线查看本案'),
  text(
    `请打开法院官方小程序，实名认证后用关联码 ${party.caseCode.replace(/(\d{4})(?=\d)/g, '$1 ')} 关联本案。关联码只写在本通知上。`,
  ),
];

/** 受理案件通知书, to a plaintiff [CPL 126, 129]. */
export function acceptanceNotice(record: Case, party: Party): Paragraph[] {
  return [
    text(
      `你方诉${record.cause}一案，本院经审查，符合法定条件，已于${dateZh(record.acceptedOn)}立案，案号${record.caseNumber}。`,
    ),
    text(`适用程序：${procedureName(record.procedure)}。理由：${record.procedureReason.zh}`),
    ...(party.principalIds.length === 0 ? linking(party) : []),
    text('诉讼费的金额和期限另见交纳诉讼费通知书。交费确有困难的，可以申请缓交、减交或者免交。'),
    ...rights,
    online,
    fraudWarning,
    basis('依据：《中华人民共和国民事诉讼法》（2023修正）第一百二十六条、第一百二十九条。'),
  ];
}

/** What a bill is for, in words. */
export const billTitles: Readonly<Record<string, string>> = {
  acceptance: '案件受理费',
  counterclaim: '反诉案件受理费',
  supplement: '补交的案件受理费',
};

/** From the whole fee to what is due, each for its own reason: the law halves, the court relieves. */
function whyLess({ facts, fullAmountFen, amountFen }: Records['bill']): Paragraph[] {
  if (fullAmountFen === amountFen) return [];
  const { halving, relief } = facts;
  const full = `全额${yuan(fullAmountFen)}`;
  if (relief?.kind === 'exempt') return [text(`${full}，已准予免交。`)];
  const reasons = [
    ...(halving === undefined ? [] : ['减半']),
    ...(relief === undefined ? [] : [`准予减交百分之${relief.percent}`]),
  ];
  return [text(`${full}，${reasons.join('并')}后为${yuan(amountFen)}。`)];
}

/** 交纳诉讼费通知书. The code is used in the official app or at a bank; there is no link. */
export function feeNotice(record: Case, bill: Records['bill']): Paragraph[] {
  return [
    text(
      `${record.caseNumber}${record.cause}一案，请交纳${billTitles[bill.kind] ?? '诉讼费'}${yuan(bill.amountFen)}。`,
    ),
    ...whyLess(bill),
    text(`缴款码：${bill.fiscalCode}。请在官方应用内或者到银行凭缴款码交纳，到账后出具财政电子票据。`),
    ...(bill.deadline
      ? [
          text(
            `交费期限：收到本通知的次日起${namedPeriods['fee.prepay'].count}日内。逾期仍可交纳；既不交纳又未申请或未获准缓、减、免的，由法官裁定是否${unpaidEffect(bill)}。`,
          ),
        ]
      : []),
    notice('交费确有困难，可以申请缓交、减交、免交诉讼费；申请审查期间不计逾期。'),
    fraudWarning,
    basis('依据：《诉讼费用交纳办法》第十三条、第二十条、第二十二条、第四十四条。'),
  ];
}

/** 举证通知书. Without a period yet, the court will fix one; it is never guessed here. */
export function evidenceNotice(record: Case): Paragraph[] {
  const due = record.evidenceDeadline;
  return [
    text(`${record.caseNumber}${record.cause}一案，现将举证的要求通知如下。`),
    item(
      '对自己提出的主张，有责任提供证据；没有证据或者证据不足以证明的，由负有举证证明责任的一方承担不利后果。',
    ),
    item('提交证据应当附清单，写明名称、来源和证明目的，并按对方人数提供副本；可以在线提交。'),
    item('因客观原因不能自行收集的证据，可以在举证期限届满前申请本院调查收集。'),
    due
      ? text(`举证期限：到${dateZh(due.dueOn)}为止。确有困难的，应当在届满前申请延长。`)
      : text('举证期限由本院另行指定并通知。'),
    basis(
      '依据：《中华人民共和国民事诉讼法》（2023修正）第六十七条、第六十八条；民事证据规定（2019修正）第五十条、第五十一条、第五十四条。',
    ),
  ];
}

/** 应诉通知书, to one defendant: when to answer, how to see the case. */
export function responseNotice(record: Case, party: Party): Paragraph[] {
  const answer = namedPeriods[party.abroad ? 'answer.defendant.foreign' : 'answer.defendant'];
  return [
    text(`本院已受理${record.caseNumber}${record.cause}一案。随本通知发送起诉状副本。`),
    text(
      `请在收到起诉状副本之次日起${answer.count}日内提出答辩状。不提出答辩状的，不影响本院审理。对管辖有异议的，在同一期限内提出。`,
    ),
    text(`适用程序：${procedureName(record.procedure)}。`),
    ...linking(party),
    online,
    ...rights,
    fraudWarning,
    basis(
      '依据：《中华人民共和国民事诉讼法》（2023修正）第一百二十八条、第一百二十九条、第一百三十条；人民法院在线诉讼规则第十条。',
    ),
  ];
}
