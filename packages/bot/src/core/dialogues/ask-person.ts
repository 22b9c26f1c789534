// 人工: which case, one sentence, "send it?"; then a question to the court's staff. No one-to-one with a judge.
import { plain } from '../plain.ts';
import { answerTime, legalAidHotline } from '../words/practice.ts';
import { whichCase, withCase } from './choices.ts';
import type { AskCategory, DialogueData } from './dialogue.ts';
import type { Answered, Outcome, Script } from './script.ts';

/** Longest question that is passed on, as a reader counts characters. */
const longestQuestion = 500;

const askSentence = (data: DialogueData): Outcome => ({ step: 'sentence', data });

/** What kind of question it is, from the words. */
function categoryOf({ reading, text }: Answered): AskCategory {
  if (/看不清|听不清|不识字|字小|聋|盲|轮椅|手语|不会用/.test(text)) return 'accessibility';
  if (reading.kind !== 'topic') return 'procedure';
  if (reading.topic === 'merits') return 'merits';
  if (reading.topic === 'angry') return 'complaint';
  return reading.topic === 'paper' ? 'paper' : 'procedure';
}

const send = ({ text = '', category = 'procedure', caseId }: DialogueData): Outcome => ({
  end: [
    `已转给法院工作人员，他们会在${answerTime}答复您。`,
    category === 'merits'
      ? `工作人员只答手续；想请人出主意，打${legalAidHotline}。`
      : '法官看不到这里的话；要让法官看到，请提交材料。',
  ],
  ask: { category, text, ...(caseId !== undefined && { caseId }) },
});

export const askPerson: Script = {
  version: 1,
  begin: (data) => withCase(data, askSentence, () => ({ step: 'sentence', data })),
  steps: {
    whichCase: whichCase(askSentence),
    sentence: {
      takesWords: true,
      ask: () => ['想问什么？请用一句话写下来；0 不问了。', '这是咨询，不是申请，不改变任何期限。'],
      take: (data, answered) => {
        const text = plain(answered.text, longestQuestion);
        if ([...text].length < 2) return undefined;
        return { step: 'confirm', data: { ...data, text, category: categoryOf(answered) } };
      },
    },
    confirm: {
      ask: ({ text = '' }) => ['这样问，对吗？', `"${plain(text, 50)}"`, '1 发给工作人员　2 重写　0 不问了'],
      take: (data, { choice, reading, text }) => {
        if (
          choice === 1 ||
          (reading.kind === 'received' && reading.number === undefined) ||
          /^(?:对|是|发|发送|确认|可以)[的吧了]*$/.test(text)
        )
          return send(data);
        return choice === 2 || /重写|重说|改一下|不对/.test(text) ? askSentence(data) : undefined;
      },
    },
  },
  unfinished: ['还没有发给工作人员。要问时请回 9。'],
};
