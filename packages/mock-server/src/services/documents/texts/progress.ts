// 举证期限、审判组织、程序变更: what parties are told while the case goes on.
import type { Records } from '../../../court/records.ts';
import type { Paragraph } from '../record.ts';
import { procedureName } from './opening.ts';
import { basis, dateZh, item, text } from './write.ts';

type Case = Records['case'];

/** 举证期限通知, to all parties, when the court has fixed or moved it. */
export function evidencePeriodNotice(record: Case): Paragraph[] {
  const due = record.evidenceDeadline;
  return [
    text(
      `${record.caseNumber}${record.cause}一案，本院指定举证期限${due ? `到${dateZh(due.dueOn)}为止` : '另行通知'}。`,
    ),
    text('在期限内提交证据确有困难的，应当在届满前书面申请延长；准许延长的，同样适用于其他当事人。'),
    text('逾期提交的，应当说明理由；理由不成立的，可能不予采纳，或者采纳但予以训诫、罚款。'),
    basis(
      '依据：《中华人民共和国民事诉讼法》（2023修正）第六十八条；民诉法解释（2022修正）第九十九条至第一百零二条。',
    ),
  ];
}

const parts: Readonly<Record<string, string>> = {
  soleJudge: '独任审判员',
  presidingJudge: '审判长',
  judge: '审判员',
  assessor: '人民陪审员',
  judgeAssistant: '法官助理',
  clerk: '书记员',
};

/** 审判组织告知书: who hears the case, and that they can be challenged [CPL 47, 48, 131]. */
export function panelNotice(record: Case): Paragraph[] {
  const members = record.panel?.members ?? [];
  return [
    text(`${record.caseNumber}${record.cause}一案，审判组织已经确定：`),
    ...members.map((member) => item(`${parts[member.part] ?? member.part}：${member.name}`)),
    text(
      '认为上述人员与本案有利害关系或者有其他可能影响公正审理的情形的，可以在案件开始审理时申请回避；事后知道的，在法庭辩论终结前提出。',
    ),
    basis('依据：《中华人民共和国民事诉讼法》（2023修正）第四十七条、第四十八条、第一百三十一条。'),
  ];
}

/** 程序变更: to ordinary procedure it is a ruling, otherwise a notice [CPL 169, 170]. */
export function procedureText(record: Case): Paragraph[] {
  return [
    text(`${record.caseNumber}${record.cause}一案，改为适用${procedureName(record.procedure)}审理。`),
    text(`理由：${record.procedureReason.zh}`),
    text('审理期限仍从立案之日计算；应当补交诉讼费的，另见交纳诉讼费通知书。'),
    basis(
      '依据：《中华人民共和国民事诉讼法》（2023修正）第一百六十九条、第一百七十条；民诉法解释（2022修正）第二百五十八条。',
    ),
  ];
}
