// Documents about a filing, before any case: supplement, non-acceptance, sending back; and relief, deemed withdrawal.
import { namedPeriods } from '@yunting/sdk/rules';
import type { Records } from '../../../court/records.ts';
import type { Paragraph } from '../record.ts';
import { basis, dateZh, item, lines, notice, order, text } from './write.ts';

type Filing = Records['filing'];

const what = (filing: Filing): string =>
  `${filing.applicantName}提交的${filing.content.causeOfAction ?? '民事'}起诉材料（${filing.filingNumber ?? ''}）`;

/** 补正材料通知书: everything, once [FILE 7; OLR 9]. */
export function supplementNotice(filing: Filing): Paragraph[] {
  const { supplement } = filing;
  return [
    text(`${what(filing)}需要补正。全部问题如下，本院一次告知：`),
    ...(supplement?.items ?? []).map((one, index) => item(`${index + 1}. ${one.zh}`)),
    text(
      `请在${dateZh(supplement?.due.dueOn ?? '')}前补正。可以在线补正，也可以到任何代收窗口补正；已经提交的合格电子材料，不用再交纸质。`,
    ),
    text('期限内没有补正的，退回材料并记录在册；坚持起诉的，由法官裁定。'),
    basis('依据：登记立案规定第七条；人民法院在线诉讼规则第九条。'),
  ];
}

/** 民事裁定书（不予受理） [CPL 126, 127, 157, 171]. */
export function refusalRuling(filing: Filing, appealCourt: string | undefined): Paragraph[] {
  const { decision } = filing;
  const cited = (decision?.legalBasis ?? []).map(({ law, article }) => `《${law}》${article}`).join('、');
  const days = namedPeriods['appeal.ruling'].count;
  return [
    text(`起诉人：${filing.applicantName}。`),
    text(`${dateZh(filing.submittedAt ?? filing.createdAt)}，本院收到${what(filing)}。`),
    ...lines(text, decision?.reasons),
    basis(`依照${cited}之规定，裁定如下：`),
    order(`对${filing.applicantName}的起诉，本院不予受理。`),
    text(
      `如不服本裁定，可以在裁定书送达之次日起${days}日内，向本院递交上诉状，上诉于${appealCourt ?? '上一级人民法院'}。`,
    ),
  ];
}

/** 退回材料通知书 [FILE 7]. */
export function sendBackNotice(filing: Filing): Paragraph[] {
  return [
    text(`${what(filing)}在期限内没有补正，现退回材料并记录在册。`),
    ...lines(text, filing.decision?.reasons),
    notice('补齐材料后可以再次起诉。'),
    basis('依据：登记立案规定第七条。'),
  ];
}

const reliefKinds: Readonly<Record<string, string>> = { defer: '缓交', reduce: '减交', exempt: '免交' };

/** 缓减免决定书 [FEE 44–51]. */
export function reliefDecision(relief: Records['relief'], applicantName: string): Paragraph[] {
  const granted = relief.state === 'granted';
  const kind = reliefKinds[relief.grantedKind ?? relief.kind] ?? '';
  const terms =
    relief.percent !== undefined
      ? `，减交百分之${relief.percent}`
      : relief.deferredUntil !== undefined
        ? `，缓交到${dateZh(relief.deferredUntil)}`
        : '';
  return [
    text(`${applicantName}申请${reliefKinds[relief.kind] ?? ''}诉讼费，本院经审查，决定如下：`),
    order(granted ? `准予${kind}诉讼费${terms}。` : `不准予${kind}诉讼费。`),
    ...lines(text, relief.reason?.zh),
    basis('依据：《诉讼费用交纳办法》第四十四条至第五十一条。'),
  ];
}
