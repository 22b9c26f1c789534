// 纸质文书: which case, all or one; the request goes to the clerk.
import { cards } from '../words/pages.ts';
import { answerTime } from '../words/practice.ts';
import { noCase, whichCase, withCase } from './choices.ts';
import type { DialogueData } from './dialogue.ts';
import type { Outcome, Script } from './script.ts';

const askWhich = (data: DialogueData): Outcome => ({ step: 'whichPapers', data });

const send = ({ caseId }: DialogueData, text: string): Outcome => ({
  end: [
    `已告诉书记员，${answerTime}答复您。`,
    '已经电子送达的，以前的送达不因此改变。',
    '请看看寄送地址对不对，点下面的卡片。',
  ],
  ask: { category: 'paper', text, ...(caseId !== undefined && { caseId }) },
  miniProgram: cards.address(caseId),
});

export const askPaper: Script = {
  version: 1,
  begin: (data) => withCase(data, askWhich, noCase),
  steps: {
    whichCase: whichCase(askWhich),
    whichPapers: {
      ask: () => [
        '可以要纸质文书，不影响您的权利。',
        '要哪一样？回数字；0 不要了。',
        '1 以后都寄纸的　2 只要已有的一份',
      ],
      take: (data, { choice, text }) => {
        if (choice === 1 || /都|全|以后/.test(text))
          return send(data, '今后的文书请以纸质方式送达，不同意电子送达。');
        if (choice === 2 || /一份|这份|那份/.test(text))
          return send(data, '已有的文书请另给一份纸质的，请与本人核对是哪一份。');
        return undefined;
      },
    },
  },
  unfinished: ['还没有办。要纸质文书时请说"要纸质的"。'],
};
