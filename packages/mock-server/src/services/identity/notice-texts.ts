// What a person must have read before agreeing (人民法院在线诉讼规则第4条): what goes online and how, rights and duties,
// consequences, how to do it. Versioned: a consent names the version that was read.
import type { Schemas } from '@yunting/sdk';
import { cite } from '@yunting/sdk/rules';
import type { Handler } from '../../court/service.ts';

type Stage = Schemas['Stage'];

const effectiveFrom = '2026-01-01';
const versionOf = (name: string): string => `${name}-2026-01`;

const stages: Readonly<
  Record<Exclude<Stage, 'room'>, { title: Schemas['Bilingual']; what: Schemas['Bilingual'] }>
> = {
  mediation: {
    title: { zh: '在线调解告知书', en: 'Mediation online' },
    what: {
      zh: '通过视频或留言调解，线上签署协议',
      en: 'Mediation by video or messages, with the agreement signed online',
    },
  },
  filing: {
    title: { zh: '网上立案告知书', en: 'Filing online' },
    what: {
      zh: '网上提交起诉材料、补正、接收立案结果',
      en: 'Handing in, correcting and hearing of a filing online',
    },
  },
  service: {
    title: { zh: '电子送达告知书', en: 'Service online' },
    what: {
      zh: '在您确认的电子地址接收文书；到达即送达，期间随之起算；判决书、裁定书、调解书可以要求纸质',
      en: 'Documents at the address you confirm; arrival there is service and starts periods; judgments on paper if you ask',
    },
  },
  evidenceExchange: {
    title: { zh: '在线证据交换告知书', en: 'Evidence exchange online' },
    what: {
      zh: '网上提交、查看证据并发表意见；对方有异议时可能需要原件',
      en: 'Evidence handed in, seen and answered online; originals may be asked for',
    },
  },
  hearing: {
    title: { zh: '在线庭审告知书', en: 'Hearing online' },
    what: {
      zh: '以视频方式开庭，须在安静、光线充足的场所，不得录音录像；无故不参加按拒不到庭处理',
      en: 'A hearing by video from a quiet, lit place, without recording; staying away without cause counts as absence',
    },
  },
  enforcement: {
    title: { zh: '执行事项在线办理告知书', en: 'Enforcement online' },
    what: {
      zh: '网上提交执行申请、查看进展、办理和解',
      en: 'Applying, following progress and settling in enforcement online',
    },
  },
};

const ending: Schemas['Bilingual'] = {
  zh: '只对本环节有效，不影响其他环节。可以不同意，不影响任何诉讼权利；可以在相应活动前的合理期限内申请转线下。同意后无故不参加，承担与线下相同的后果。（演示·虚构）',
  en: 'Good for this stage only. You may refuse without losing any right, and may ask to go offline a reasonable time before the act. Having agreed and not acting has the same consequences as offline. (Demonstration, fictional)',
};

const consentNotices: readonly Schemas['NoticeText'][] = Object.entries(stages).map(
  ([stage, { title, what }]) => ({
    kind: 'consent',
    stage: stage as Stage,
    version: versionOf(stage),
    title,
    text: { zh: `${what.zh}。${ending.zh}`, en: `${what.en}. ${ending.en}` },
    effectiveFrom,
    legalBasis: [cite('OLR 4'), cite('OLR 5'), cite('OLR 6')],
  }),
);

const privacyNotice: Schemas['NoticeText'] = {
  kind: 'privacy',
  version: versionOf('privacy'),
  title: { zh: '个人信息处理说明', en: 'Privacy notice' },
  text: {
    zh: '法院为审判和执行处理您的姓名、证件号码、联系方式和诉讼材料；实名认证可以不用人脸；第三方应用须您单独授权，可随时撤销；可以查阅、更正或请求删除，卷宗依法保存的除外。（演示·虚构）',
    en: 'The court handles your name, number, contact data and papers for trial and enforcement. A face check is never the only way; third-party apps need your separate grant, which you may revoke. You may ask for access, correction and deletion, save what the file must keep. (Demonstration, fictional)',
  },
  effectiveFrom,
  legalBasis: [cite('OLR 7')],
};

/** The version of a stage's notice that is in force. */
export function currentNotice(stage: Exclude<Stage, 'room'>): string {
  return versionOf(stage);
}

export const listNoticeTexts: Handler<'identity.listNoticeTexts'> = (ctx) => {
  const { stage } = ctx.input;
  return {
    data: [...consentNotices, privacyNotice].filter((one) => stage === undefined || one.stage === stage),
  };
};
