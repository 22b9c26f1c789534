// Copies of what a party filed, for the other side: what the law lists, without identifiers and telephone numbers.
import type { Schemas } from '@yunting/sdk/types';
import type { Records } from '../../../court/records.ts';
import type { Paragraph } from '../record.ts';
import { dateZh, heading, item, lines, notice, text, yuan } from './write.ts';

type FiledParty = NonNullable<Schemas['FilingContent']['parties']>[number];

const roles: Readonly<Record<FiledParty['role'], string>> = {
  plaintiff: '原告',
  defendant: '被告',
  thirdParty: '第三人',
};
const genders = { male: '男', female: '女' } as const;

function describe(party: FiledParty): string {
  const facts = [
    party.name,
    party.gender && genders[party.gender],
    party.birthDate && `${dateZh(party.birthDate)}出生`,
    party.ethnicity,
    party.occupation,
    party.employer,
    party.addressConfidential ? '住址保密，由法院转达' : party.address && `住${party.address}`,
    party.legalRepresentative && `法定代表人（主要负责人）${party.legalRepresentative}`,
    party.guardian && `法定代理人${party.guardian}`,
  ];
  return `${roles[party.role]}：${facts.filter((one) => one !== undefined && one !== '').join('，')}。`;
}

const agentKinds: Readonly<Record<string, string>> = {
  lawyer: '律师',
  legalWorker: '基层法律服务工作者',
  nearRelative: '近亲属',
  staffMember: '工作人员',
  recommended: '推荐的公民',
};

/** 起诉状副本 [CPL 124, 128]. Telephone and identity numbers stay with the court. */
export function complaintCopy(filing: Records['filing']): Paragraph[] {
  const {
    parties = [],
    representatives = [],
    claims = [],
    claimAmount,
    facts,
    evidence = [],
    witnesses = [],
  } = filing.content;
  return [
    ...parties.map((party) => text(describe(party))),
    ...representatives.map((one) =>
      text(
        `委托诉讼代理人：${one.name ?? ''}，${agentKinds[one.kind] ?? ''}${one.firm ? `，${one.firm}` : ''}。`,
      ),
    ),
    heading('诉讼请求'),
    ...claims.map((claim, index) =>
      item(`${index + 1}. ${claim.text}${claim.amount ? `（${yuan(claim.amount.amountFen)}）` : ''}`),
    ),
    ...(claimAmount ? [text(`请求金额合计${yuan(claimAmount.amountFen)}。`)] : []),
    heading('事实与理由'),
    ...lines(text, facts),
    heading('证据'),
    ...evidence.map((one, index) =>
      item(
        `${index + 1}. ${one.name}${one.source ? `（来源：${one.source}）` : ''}${one.proves ? `：${one.proves}` : ''}`,
      ),
    ),
    ...(witnesses.length > 0 ? [text(`证人：${witnesses.map(({ name }) => name).join('、')}。`)] : []),
    notice('本副本不含身份证件号码和电话；需要核对的，由法院办理。'),
  ];
}

/** 答辩状副本 [CPL 128]. */
export function answerCopy(
  record: Records['case'],
  submission: Records['submission'],
  name: string,
): Paragraph[] {
  return [
    text(
      `${record.caseNumber}${record.cause}一案，答辩人${name}于${dateZh(submission.receivedAt)}提交答辩状。`,
    ),
    heading(submission.title),
    ...lines(text, submission.text),
    ...(submission.fileIds.length > 0 ? [text(`另附材料 ${submission.fileIds.length} 份。`)] : []),
  ];
}
