// 提交材料: which case, what it is; then the page of the official mini-program, and the court's receipt. What is posted in the
// chat is never submitted.
import { privately } from '../words/private.ts';
import { cards } from '../words/pages.ts';
import { chosen, noCase, whichCase, withCase } from './choices.ts';
import type { DialogueData } from './dialogue.ts';
import type { Outcome, Script } from './script.ts';

/** In the order in which they are offered; the kinds are the contract's, and the page lets it be chosen otherwise. */
const kinds = [
  { kind: 'evidence', words: /借条|欠条|收条/ },
  { kind: 'evidence', words: /转账|流水|汇款/ },
  { kind: 'evidence', words: /聊天|微信记录|截图|短信/ },
  { kind: undefined, words: /其他|别的|合同|录音|视频|照片|发票|病历|身份证/ },
] as const;

/** Not offered by number: the court's forms call it so. */
const answer = { kind: 'answer', words: /答辩/ } as const;

const askKind = (data: DialogueData): Outcome => ({ step: 'whatKind', data });

const openPage = (data: DialogueData, kind: string | undefined): Outcome => ({
  step: 'waiting',
  data,
  say: ['请在下面的页面上传；交成了，我把回执号发给您。', '提交的材料，对方也会看到。'],
  miniProgram: cards.submitMaterial(data.caseId, kind),
});

export const submitMaterial: Script = {
  version: 1,
  begin: (data) => withCase(data, askKind, noCase),
  steps: {
    whichCase: whichCase(askKind),
    whatKind: {
      ask: () => [
        ...privately.notSubmitted,
        '要交的是哪一种？回数字；0 不交了。',
        '1 借条　2 转账记录',
        '3 聊天记录　4 其他',
      ],
      take: (data, answered) => {
        const one =
          chosen(kinds, answered) ?? [answer, ...kinds].find(({ words }) => words.test(answered.text));
        return one && openPage(data, one.kind);
      },
    },
    waiting: {
      waits: true,
      ask: () => [...privately.notSubmitted, '请在刚才的页面上传；不会办请回 9。'],
      take: () => undefined,
    },
  },
  unfinished: ['材料还没有交。要交时请说"交材料"。'],
};
