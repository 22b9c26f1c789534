// 电子送达: what arrived, since when it counts, which periods run. Telling it changes nothing, and neither does 收到.
import type { Schemas } from '@yunting/sdk';
import { dateInShanghai, parseInstant } from '@yunting/sdk/rules';
import type { MemberView, WantedNotice } from '../core/service-room.ts';
import { dayWords } from '../core/wording/days.ts';
import { newsUntil } from '../core/wording/occasions.ts';
import type { Occasion } from '../core/wording/occasions.ts';
import { fit } from '../core/wording/sayable.ts';
import { serviceRoomOf, silent } from '../core/wording/service-room-of.ts';

type Service = Schemas['Service'];

const clockNames: Readonly<Record<string, string>> = {
  answer: '答辩期',
  appeal: '上诉期',
  'fee.prepay': '交费期限',
  reconsideration: '申请复议的期限',
};

/** ，答辩期到9月23日 */
const clockWords = ({ service }: Service, asOf: string): string =>
  service.clocks
    .filter(({ kind }) => clockNames[kind] !== undefined)
    .slice(0, 1)
    .map(({ kind, dueOn }) => `，${clockNames[kind]}到${dayWords(dueOn, asOf)}`)
    .join('');

const onPlatform = '看文书、要纸质件或提异议，请在官方小程序办理。';

/** How things stand, in the court's own sentence where it fits; and what this person can do. */
function standingOf(one: Service, asOf: string): readonly [string, string] {
  const { service } = one;
  const on = service.effectiveAt === undefined ? '' : dayWords(dateInShanghai(service.effectiveAt), asOf);
  const clocks = clockWords(one, asOf);
  switch (service.state) {
    case 'effective':
      return [fit(service.text.zh, `本文书${on}已送达${clocks}。签收不改变这些日期。`), onPlatform];
    case 'presumed':
      return [
        `系统显示本文书${on}已被阅看，推定送达${clocks}。`,
        '如是系统错误、不是您的账号或不是您本人看的，可以提出异议。',
      ];
    case 'arrived':
      return [
        '本文书已到达，还没有送达；不签收的，法院会用其他方式送达。',
        '签收请本人在官方小程序办理；在这里回“收到”不是签收。',
      ];
    case 'failed':
      return [
        fit(service.text.zh, '本文书没有送到，法院会用其他方式送达。'),
        '可以在官方小程序核对、确认送达地址。',
      ];
    default:
      return [
        fit(service.text.zh, '本文书待送达，现在还没有送达。'),
        '可以在官方小程序确认送达地址，也可以要纸质件。',
      ];
  }
}

/** An attempt stopped counting: what was told before no longer holds, and has to be told anew. */
const wasRebutted = ({ attempts }: Service): boolean =>
  attempts.some(({ purpose, counts }) => purpose === 'service' && !counts);

/** Served on another day, or no longer served, is another occasion. */
function keyOf(one: Service): string {
  const { serviceId, service } = one;
  const on = service.effectiveAt === undefined ? '' : `:${dateInShanghai(service.effectiveAt)}`;
  return `service:${serviceId}:${service.state}${on}${wasRebutted(one) ? ':rebutted' : ''}`;
}

/** Until it is no news, and as long as a period runs that it started. */
function untilOf({ service }: Service): string | undefined {
  if (service.effectiveAt === undefined) return undefined;
  const news = newsUntil(dateInShanghai(service.effectiveAt));
  return service.clocks.reduce(
    (last, { dueAt }) => (parseInstant(dueAt) > parseInstant(last) ? dueAt : last),
    news,
  );
}

const titleOf = ({ documentTitle }: Service): string => fit(`《${documentTitle}》`, '一份文书');

function occasionsOf(one: Service, view: MemberView): Occasion[] {
  if (one.service.state === 'recalled') return [];
  const document = view.documents.find(({ documentId }) => documentId === one.documentId);
  // Replaced or taken back: that is told now, with the document or with its hearing, and its service no longer.
  if (document && document.state !== 'issued') return [];
  const notice: WantedNotice = {
    key: keyOf(one),
    kind: 'service',
    lines: [fit(`法院给您的${titleOf(one)}：`, '法院给您的一份文书：'), ...standingOf(one, view.asOf)],
    ...(document ? { documentId: one.documentId } : {}),
  };
  return [
    { from: one.service.effectiveAt ?? one.createdAt, until: untilOf(one), notice },
    ...paper(one, view),
  ];
}

function paper(one: Service, { asOf }: MemberView): Occasion[] {
  const sentOn = one.paper?.sentOn;
  if (one.paper?.state !== 'sent' || sentOn === undefined) return [];
  const lines = [
    fit(
      `您要的${titleOf(one)}纸质件${dayWords(sentOn, asOf)}已寄出。`,
      `您要的纸质文书${dayWords(sentOn, asOf)}已寄出。`,
    ),
  ];
  return [
    { until: newsUntil(sentOn), notice: { key: `service:${one.serviceId}:paper`, kind: 'service', lines } },
  ];
}

export const eservice = serviceRoomOf({
  service: 'eservice',
  toMember: (view) => view.services.flatMap((one) => occasionsOf(one, view)),
  events: {
    'eservice.sent': 'service:',
    'eservice.arrived': 'service:',
    'eservice.effective': 'service:',
    'eservice.effectChanged': 'service:',
    'eservice.rebutted': 'service:',
    'eservice.failed': 'service:',
    'eservice.paperSent': 'service:',
    'eservice.publicNoticeOrdered': 'service:',
    ...silent('文书更正、撤回时另行告知', ['eservice.recalled']),
    ...silent('本人自己办的，当场有结果', [
      'eservice.acknowledged',
      'eservice.paperRequested',
      'eservice.contested',
      'eservice.addressOffered',
      'eservice.addressConfirmed',
      'eservice.addressChanged',
    ]),
    ...silent('送达地址在官方小程序看，聊天里不说', [
      'eservice.addressInferred',
      'eservice.addressWithdrawn',
    ]),
    ...silent('决定在官方小程序看；送达状态、日期有变化的，按送达告知', ['eservice.contestDecided']),
    ...silent('只是看到通知的证据，送达状态没有变化', ['eservice.receiptConfirmed']),
  },
});
