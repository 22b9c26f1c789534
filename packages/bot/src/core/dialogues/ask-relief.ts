// 缓、减、免交诉讼费: which case, which of the three; then the page. The court alone sees the proofs.
import { cards } from '../words/pages.ts';
import { chosen, noCase, whichCase, withCase } from './choices.ts';
import type { DialogueData } from './dialogue.ts';
import type { Outcome, Script } from './script.ts';

const kinds = [
  { words: /缓|晚|迟|宽限/ },
  { words: /减|少/ },
  { words: /免/ },
  { words: /不清楚|不知道|不懂/ },
] as const;

const askKind = (data: DialogueData): Outcome => ({ step: 'whichKind', data });

/** Which of the three is not written into the card: that somebody is poor is nobody's business. */
const openPage = ({ caseId }: DialogueData): Outcome => ({
  end: [
    '请在下面的页面申请，由法院决定。',
    '证明材料只有法院看得到，对方看不到。',
    '不会操作请回 9，也可以到法院窗口办。',
  ],
  miniProgram: cards.relief(caseId),
});

export const askRelief: Script = {
  version: 1,
  begin: (data) => withCase(data, askKind, noCase),
  steps: {
    whichCase: whichCase(askKind),
    whichKind: {
      ask: () => ['交费确有困难，可以申请。哪一样？回数字；0 不申请。', '1 缓交　2 减交', '3 免交　4 不清楚'],
      take: (data, answered) =>
        (chosen(kinds, answered) ?? kinds.find(({ words }) => words.test(answered.text))) && openPage(data),
    },
  },
  unfinished: ['还没有申请。交费有困难时请说"缓交"。'],
};
