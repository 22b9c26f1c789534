// Words to what people say without asking for a fact. The room hears nothing that concerns one side, and never that
// something was understood which does.
import type { Topic } from '../understand/reading.ts';
import { cards } from './pages.ts';
import { answerTime, courtHotline, legalAidHotline, youthHotline } from './practice.ts';
import { privately } from './private.ts';
import type { Reply, Where } from './reply-shape.ts';
import { room } from './room.ts';

const silent: Reply = { lines: [], silent: true };
const unbound: Reply = { lines: privately.unbound };

/** In private; the room hears only that a private word was sent. */
const onlyPrivately = (reply: Reply): Readonly<Record<Where, Reply>> => ({
  private: reply,
  room: { ...reply, lines: room.sentPrivately, alsoPrivate: reply.lines },
  unbound,
});

/** In private; the room hears nothing at all. */
const unseenInRoom = (reply: Reply): Readonly<Record<Where, Reply>> => ({
  private: reply,
  room: { ...reply, ...silent, alsoPrivate: reply.lines },
  unbound,
});

const meritsWords = [
  '这要由法官判断，我不能出主意，也不预测结果。',
  '诉状、答辩状的官方样式，点下面的卡片。',
  `免费法律咨询打${legalAidHotline}；办手续的事回 9。`,
];
const roomRulesWords = [
  '群里只有法院名册上的人；要变动，请告诉书记员。',
  '进群、退群都不影响诉讼权利，通知会另行送达。',
];
const privacyWords = ['我不提供任何人的电话、住址或其他信息。', '送达由法院来办，您不用自己找人。'];
const impostorWords = [
  '案件的事只对核实过的本人说，这里也不确认有没有案件。',
  '代理人请办好手续，用自己的账号绑定。',
  '本人不会操作，请家人陪着用本人账号办，或打12368。',
];
const deleteWords = [
  '我删不了别人发的消息；发出不久的，您可以自己撤回。',
  '本群有记录，撤回也会留痕。群里发的不算提交。',
];
const childWords = [
  '你好。案件的事我不能和你说，请让监护人来问。',
  `心里难受可以打${youthHotline}；有危险马上打110。`,
];
const angryWords = [
  '让您着急了，对不起。',
  `回 9，工作人员${answerTime}答复您。`,
  `要投诉请打${courtHotline}，或到法院当面反映。`,
];

/** By topic and place. */
export const topicReplies: Readonly<Record<Topic, Readonly<Record<Where, Reply>>>> = {
  notReceived: onlyPrivately({
    lines: [
      '没收到、不是本人看的，都可以提出异议。',
      '点下面的卡片写明情况；已告诉书记员。',
      '不会办请回 9，法院打给您。',
    ],
    alert: 'contest',
    miniProgram: cards.contest(),
  }),
  paper: onlyPrivately({
    lines: ['可以要纸质文书，不影响您的权利。'],
    dialogue: 'askPaper',
    alert: 'paperRequest',
  }),
  material: {
    private: {
      lines: privately.notSubmitted,
      dialogue: 'submitMaterial',
      miniProgram: cards.submitMaterial(),
    },
    room: {
      lines: room.notSubmitted,
      alsoPrivate: privately.notSubmitted,
      dialogue: 'submitMaterial',
      miniProgram: cards.submitMaterial(),
    },
    unbound: { lines: [...privately.notSubmitted, '请核实本人后在官方小程序提交，或到法院窗口交。'] },
  },
  signing: onlyPrivately({
    lines: ['签收文书要本人在官方小程序里办。', '这里回"收到"只表示看到，不是签收。'],
    miniProgram: cards.documents(),
  }),
  postpone: onlyPrivately({
    lines: ['改期或到法院参加，都要申请。法院同意前，仍按原时间。'],
    dialogue: 'askPostponement',
  }),
  relief: onlyPrivately({ lines: ['交费确有困难，可以申请缓、减、免。'], dialogue: 'askRelief' }),
  paidQuestion: onlyPrivately({
    lines: ['到账要一点时间，请不要再交第二次。', '点下面的卡片看结果；过一个工作日还没到账，回 9。'],
    miniProgram: cards.fees(),
  }),
  merits: onlyPrivately({ lines: meritsWords, miniProgram: cards.forms() }),
  disposing: {
    ...onlyPrivately({
      lines: [
        '聊天里说的不产生法律效力，我也不转达。',
        '要办这件事，请在官方小程序提交，或开庭时当面说。',
        `想先问清后果，免费咨询打${legalAidHotline}；或回 9。`,
      ],
      miniProgram: cards.applications(),
    }),
    room: {
      lines: ['群里说的话不是开庭陈述，也不算提交。'],
      alsoPrivate: [
        '聊天里说的不产生法律效力，我也不转达。',
        '要办这件事，请在官方小程序提交，或开庭时当面说。',
        `想先问清后果，免费咨询打${legalAidHotline}；或回 9。`,
      ],
      miniProgram: cards.applications(),
    },
  },
  angry: {
    private: { lines: angryWords, alert: 'complaint' },
    room: {
      lines: [`要找工作人员请回 9；投诉请打${courtHotline}。`],
      alert: 'complaint',
      alsoPrivate: angryWords,
    },
    unbound: {
      lines: ['让您着急了，对不起。', `要投诉请打${courtHotline}，或到法院当面反映。`],
      alert: 'complaint',
    },
  },
  privacy: {
    private: { lines: privacyWords },
    room: { lines: [privacyWords[0] ?? ''] },
    unbound: { lines: privacyWords },
  },
  impostor: {
    private: { lines: impostorWords, alert: 'impostor' },
    room: { lines: ['群成员由法院工作人员按手续变动。'], alert: 'impostor' },
    unbound: { lines: impostorWords, alert: 'impostor' },
  },
  oneSided: unseenInRoom({
    lines: ['这类事请不要发在群里，我在聊天里也不回答。', '请在官方小程序提出，或回 9，工作人员联系您。'],
    miniProgram: cards.preservation(),
  }),
  child: {
    private: { lines: childWords },
    room: { ...silent, alsoPrivate: childWords },
    unbound: { lines: childWords },
  },
  roomRules: {
    private: { lines: roomRulesWords },
    room: { lines: roomRulesWords },
    unbound: { lines: privately.unbound },
  },
  deleteRequest: {
    private: { lines: ['发出不久的消息，您可以自己撤回；记录会留痕。', '聊天里发的不算提交。'] },
    room: { lines: deleteWords },
    unbound: { lines: ['发出不久的消息，您可以自己撤回；记录会留痕。'] },
  },
  injection: {
    private: { lines: ['我只回答办手续的事，这样的话不起作用。'] },
    room: silent,
    unbound: { lines: privately.publicHelp },
  },
  voice: {
    private: { lines: privately.voice },
    room: { lines: privately.voice },
    unbound: { lines: ['听不了语音。请长按语音转成文字，或打12368。'] },
  },
  greeting: {
    private: {
      lines: [
        '您好，我是法院的程序。您想问哪一样？回数字：',
        '1 案子到哪了　2 开庭',
        '3 要办的事　　9 找人答复',
      ],
      offer: { kind: 'unknown', options: ['case', 'hearing', 'todo'] },
    },
    room: silent,
    unbound: { lines: privately.publicHelp },
  },
};
