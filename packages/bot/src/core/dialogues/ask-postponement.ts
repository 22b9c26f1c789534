// 改期, or attending at the court instead of online: which hearing, why; then the page. Until the court agrees, the time stands.
import { cards } from '../words/pages.ts';
import { chosen, whichHearing, withHearing } from './choices.ts';
import type { DialogueData } from './dialogue.ts';
import type { Outcome, Script } from './script.ts';

/** Said whatever else is said. */
export const timeStands = '法院同意前，仍按原时间。';

const offlineWords = /线下|现场|当面|面对面|到法院|去法院|不会视频|不想(?:在)?(?:网上|线上|视频)/;

/** The contract's grounds. That it is for health is not written into a card: the chat program could read it. */
const reasons = [
  { ground: 'mustAppearAbsentWithReason', words: /病|住院|手术|怀孕|骨折|发烧/ },
  { ground: 'mustAppearAbsentWithReason', words: /冲突|出差|外地|上班|有事|时间|考试|另一个庭/ },
  { ground: 'other', words: /其他|别的|不会|老人|行动不便/ },
] as const;

const askWant = (data: DialogueData): Outcome =>
  data.want === undefined ? { step: 'want', data } : { step: 'why', data };

const openPage = ({ hearingId, want }: DialogueData, ground: string): Outcome => ({
  end: ['请在下面的页面写明情况，附上证明，由法官决定。', timeStands],
  miniProgram:
    want === 'offline' ? cards.attendOffline(hearingId, ground) : cards.postpone(hearingId, ground),
});

export const askPostponement: Script = {
  version: 1,
  begin: (data, text) =>
    withHearing(offlineWords.test(text) ? { ...data, want: 'offline' } : data, askWant, () => ({
      end: ['现在没有查到您要参加的开庭。', `收到过传票的，${timeStands}有疑问请回 9。`],
    })),
  steps: {
    whichHearing: whichHearing(askWant),
    want: {
      ask: () => [timeStands, '您想申请哪一样？回数字；0 不申请。', '1 改期　2 到法院当面参加'],
      take: (data, answered) => {
        if (answered.choice === 1 || /改|换|延|推/.test(answered.text))
          return { step: 'why', data: { ...data, want: 'postpone' } };
        if (answered.choice === 2 || offlineWords.test(answered.text))
          return { step: 'why', data: { ...data, want: 'offline' } };
        return undefined;
      },
    },
    why: {
      ask: () => [timeStands, '什么原因？回数字；0 不申请。', '1 生病住院　2 时间冲突　3 其他'],
      take: (data, answered) => {
        const one = chosen(reasons, answered) ?? reasons.find(({ words }) => words.test(answered.text));
        return one && openPage(data, one.ground);
      },
    },
  },
  unfinished: [`还没有申请。${timeStands}`],
};
