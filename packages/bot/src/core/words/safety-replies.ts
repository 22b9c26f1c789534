// Words to people in danger, in anger or in doubt. Fixed, and read by those whose work this is before they are changed.
import type { SafetyClass } from '../understand/reading.ts';
import { courtHotline, crisisHotline } from './practice.ts';
import { cards } from './pages.ts';
import type { Reply, Where } from './reply-shape.ts';

const careWords = [
  '您的话让我们很担心，先别一个人待着。',
  `可以打${crisisHotline}，有人听您说；有危险打110或120。`,
  '已请值班人员马上联系您。',
];
/** Says nothing of what it is about: someone else may be looking at the screen. */
const safeToTalk = ['方便看消息吗？有危险先打110。方便回1。'];
const fraudWords = [
  '先别转钱、别点链接。',
  '法院不在聊天里收钱，也不会要验证码。',
  `用法院纸质文书上的码核对，或打${courtHotline}问。`,
];
const influenceWords = '我不转达对案件的意见，不收钱物。';

const silent: Reply = { lines: [], silent: true };

/** By class and place. In the room, danger to a person is never shown. */
export const safetyReplies: Readonly<Record<SafetyClass, Readonly<Record<Where, Reply>>>> = {
  selfHarm: {
    room: { ...silent, alert: 'selfHarm', urgent: true, pausesReminders: true, alsoPrivate: careWords },
    private: { lines: careWords, alert: 'selfHarm', urgent: true, pausesReminders: true },
    unbound: { lines: careWords, alert: 'selfHarm', urgent: true, pausesReminders: true },
  },
  violence: {
    room: {
      ...silent,
      alert: 'violence',
      urgent: true,
      alsoPrivate: safeToTalk,
      offer: { kind: 'safeToTalk', options: ['safe'] },
    },
    private: {
      lines: safeToTalk,
      alert: 'violence',
      urgent: true,
      offer: { kind: 'safeToTalk', options: ['safe'] },
    },
    unbound: {
      lines: safeToTalk,
      alert: 'violence',
      urgent: true,
      offer: { kind: 'safeToTalk', options: ['safe'] },
    },
  },
  threat: {
    room: { lines: ['请平和地说话。'], alert: 'threat', urgent: true },
    private: { lines: ['请平和地说话；值班人员会联系您。'], alert: 'threat', urgent: true },
    unbound: { lines: ['请平和地说话；值班人员会联系您。'], alert: 'threat', urgent: true },
  },
  fraudCheck: {
    room: { lines: fraudWords, alert: 'fraud', urgent: true },
    private: { lines: fraudWords, alert: 'fraud', urgent: true, miniProgram: cards.verify() },
    unbound: { lines: fraudWords, alert: 'fraud', urgent: true },
  },
  influence: {
    room: { lines: [influenceWords], alert: 'influence' },
    private: {
      lines: [influenceWords, '要让法官看到，请作为材料提交，对方也会看到。'],
      alert: 'influence',
    },
    unbound: { lines: [influenceWords], alert: 'influence' },
  },
};

/** After "1": it is safe to read. Nothing of a case is said. [反家暴法23–28] */
export const protectionWords: Reply = {
  lines: [
    '人身安全保护令可以单独申请，不用先起诉，口头也行。',
    '72小时内决定；情况紧急的，24小时内。',
    '值班人员会联系您；有危险随时打110。',
  ],
  miniProgram: cards.protection(),
};
