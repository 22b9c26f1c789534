// 传票 and 判决书.
import type { Records } from '../../../court/records.ts';
import type { Paragraph } from '../record.ts';
import { basis, fraudWarning, heading, item, lines, notice, order, text, timeZh, yuan } from './write.ts';

type Hearing = Records['hearing'];

const kinds: Readonly<Record<Hearing['kind'], string>> = {
  trial: '开庭审理',
  evidenceExchange: '证据交换',
  pretrialMeeting: '庭前会议',
  inquiry: '询问',
  pronouncement: '宣判',
};
const modes: Readonly<Record<Hearing['mode'], string>> = {
  online: '在线',
  offline: '到庭',
  hybrid: '在线与到庭相结合',
};

const absences: Readonly<Record<string, string>> = {
  plaintiff:
    '原告经传票传唤，无正当理由不到庭，或者未经许可中途退庭的，可能按撤诉处理；被告反诉的，可能缺席判决。',
  defendant: '被告经传票传唤，无正当理由不到庭，或者未经许可中途退庭的，可能缺席判决。',
  thirdParty: '经传票传唤，无正当理由不到庭的，不影响本案的审理。',
};

/** 传票, for one party: where, when, and truly what happens on absence [CPL 139, 146, 147]. */
export function summons(record: Records['case'], hearing: Hearing, party: Records['party']): Paragraph[] {
  const how = hearing.mode === 'hybrid' ? hearing.attendBy[party.id] : undefined;
  const divorce = record.cause.includes('离婚');
  return [
    text(`案号：${record.caseNumber}`),
    text(`案由：${record.cause}`),
    text(`被传唤人：${party.name}`),
    text(`传唤事由：${kinds[hearing.kind]}`),
    text(`应到时间：${timeZh(hearing.startsAt)}`),
    text(`应到处所：${hearing.venue.name}`),
    text(`方式：${how === undefined ? modes[hearing.mode] : how === 'online' ? '在线' : '到庭'}`),
    notice(absences[party.side] ?? ''),
    notice(
      divorce
        ? '离婚案件，有代理人的，本人除不能表达意思的以外仍应到庭。'
        : '已委托诉讼代理人的，一般可以由代理人到庭。',
    ),
    ...(hearing.mode === 'offline'
      ? []
      : [
          notice(
            '在线参加的，请提前自测设备，在安静、明亮、无他人的地方参加；未经许可不得录音、录像、截图、传播。',
          ),
        ]),
    text('确有正当理由不能到庭的，应当在庭前申请延期；本院同意前，仍按原时间。'),
    fraudWarning,
    basis(
      '依据：《中华人民共和国民事诉讼法》（2023修正）第六十五条、第一百三十九条、第一百四十六条、第一百四十七条、第一百四十九条。',
    ),
  ];
}

const performed = (days: number | undefined): string =>
  days === undefined ? '' : `（于本判决生效之日起${days}日内履行）`;

/** 民事判决书, from what the judge pronounced. */
export function judgmentText(
  record: Records['case'],
  judgment: Records['judgment'],
  parties: readonly Records['party'][],
): Paragraph[] {
  const { claims, facts, reasoning, articles, orders, costs = [] } = judgment.content;
  const nameOf = (partyId: string) => parties.find(({ id }) => id === partyId)?.name ?? '';
  const roles: Readonly<Record<string, string>> = {
    plaintiff: '原告',
    defendant: '被告',
    thirdParty: '第三人',
  };
  return [
    ...parties.map((party) => text(`${roles[party.side] ?? ''}：${party.name}。`)),
    text(`${record.cause}一案，本院立案后依法审理，现已审理终结。`),
    heading('诉辩意见'),
    ...lines(text, claims),
    heading('本院认定的事实'),
    ...lines(text, facts),
    heading('本院认为'),
    ...lines(text, reasoning),
    basis(`依照${articles.map(({ law, article }) => `《${law}》${article}`).join('、')}之规定，判决如下：`),
    ...orders.map((one, index) => order(`${index + 1}. ${one.text}${performed(one.performWithinDays)}`)),
    ...costs.map((one) => text(`案件受理费由${nameOf(one.partyId)}负担${yuan(one.amount.amountFen)}。`)),
    text(`${judgment.appeal.zh}。`),
    ...judgment.notices.map(({ zh }) => item(zh)),
  ];
}
