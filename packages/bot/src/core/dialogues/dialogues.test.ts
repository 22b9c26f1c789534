import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { understand } from '../understand/understand.ts';
import { timeStands } from './ask-postponement.ts';
import { beginDialogue, continueDialogue, dialogueMs } from './index.ts';
import type { Beginning, DialogueInput, DialogueName, DialogueState, Turn } from './index.ts';

const now = Date.UTC(2026, 8, 8, 2, 0);
const one = { caseId: 'cas_1', tail: '9001', label: '9001 民间借贷' };
const two = { caseId: 'cas_2', tail: '9002', label: '9002 买卖合同' };
const hearing = { hearingId: 'hrg_1', label: '9月18日9:00' };
const later = { hearingId: 'hrg_2', label: '10月9日14:30' };
const single: Beginning = { cases: [one], hearings: [hearing], at: now };
const several: Beginning = { cases: [one, two], hearings: [hearing, later], at: now };
const nothing: Beginning = { cases: [], hearings: [], at: now };
const names: readonly DialogueName[] = [
  'submitMaterial',
  'askPostponement',
  'askPerson',
  'askPaper',
  'askRelief',
];

const said = (text: string, at = now + 1000): DialogueInput => ({
  kind: 'said',
  text,
  reading: understand({ text, type: 'text' }),
  at,
});

/** Through JSON, as it is stored between two messages. */
const stored = (state: DialogueState): DialogueState => JSON.parse(JSON.stringify(state)) as DialogueState;

function play(name: DialogueName, beginning: Beginning, ...texts: readonly string[]): Turn {
  let turn = beginDialogue(name, beginning);
  for (const text of texts) {
    if (!turn.state) throw new Error(`over before ${text}`);
    turn = continueDialogue(stored(turn.state), said(text));
  }
  return turn;
}

const receipt = (caseId: string, at = now + 5000): DialogueInput => ({
  kind: 'courtEvent',
  event: 'materialReceived',
  caseId,
  receiptNumber: 'SL-0001',
  receivedAt: '2026-09-08T10:05:00+08:00',
  at,
});

describe('submitting material', () => {
  it('opens the page of the case and waits for the court', () => {
    const turn = play('submitMaterial', single, '1');
    expect(turn.miniProgram?.path).toBe('pages/material/submit?caseId=cas_1&kind=evidence');
    expect(turn.state?.step).toBe('waiting');
  });

  it('knows the court’s kinds of submission, and leaves the rest to the page', () => {
    expect(play('submitMaterial', single, '答辩状').miniProgram?.path).toContain('kind=answer');
    expect(play('submitMaterial', single, '4').miniProgram?.path).toBe('pages/material/submit?caseId=cas_1');
  });

  it('says at the first question that the chat is no filing', () => {
    expect(beginDialogue('submitMaterial', single).say.join('')).toContain('不算提交');
  });

  it('tells number and time of the receipt, and is over', () => {
    const { state } = play('submitMaterial', several, '9002', '聊天记录');
    const turn = continueDialogue(stored(state!), receipt('cas_2'));
    expect(turn.say.join('')).toMatch(/SL-0001.*9月8日10:05/);
    expect(turn.state).toBeUndefined();
  });

  it('takes a receipt that comes late, and leaves that of another case alone', () => {
    const { state } = play('submitMaterial', single, '1');
    expect(continueDialogue(state!, receipt('cas_9'))).toEqual({ state, say: [] });
    expect(continueDialogue(state!, receipt('cas_1', now + 2 * dialogueMs)).say.join('')).toContain(
      'SL-0001',
    );
  });

  it('repeats, while it waits, that a picture in the chat is not submitted, and lets other questions pass', () => {
    const { state } = play('submitMaterial', single, '1');
    const picture: DialogueInput = {
      kind: 'said',
      text: 'a.jpg',
      reading: understand({ text: 'a.jpg', type: 'image' }),
      at: now + 1,
    };
    expect(continueDialogue(state!, picture).say.join('')).toContain('不算提交');
    expect(continueDialogue(state!, said('几号开庭来着'))).toEqual({ state, say: [], passes: true });
  });
});

describe('asking for another day or to attend at the court', () => {
  it.each([[['1', '1']], [['2', '3']], [['0']], [['呃呃', '哈哈', '呵呵']]])(
    'always says that the time stands until the court agrees: %j',
    (texts) => {
      let turn = beginDialogue('askPostponement', single);
      expect(turn.say.join('')).toContain(timeStands);
      for (const text of texts) {
        turn = continueDialogue(stored(turn.state!), said(text));
        expect(turn.say.join('')).toContain(timeStands);
      }
    },
  );

  it('says so too when nobody answers any more', () => {
    const { state } = beginDialogue('askPostponement', single);
    expect(continueDialogue(state!, { kind: 'time', at: now + dialogueMs }).say.join('')).toContain(
      timeStands,
    );
  });

  it('opens the page of the hearing, and writes no illness into its path', () => {
    const turn = play('askPostponement', several, '2', '1', '生病住院了');
    expect(turn.miniProgram?.path).toBe(
      'pages/hearing/postpone?hearingId=hrg_2&reason=mustAppearAbsentWithReason',
    );
    expect(turn.state).toBeUndefined();
  });

  it('knows from the first words that the person wants to come', () => {
    const { state } = beginDialogue('askPostponement', { ...single, text: '我不会视频，能不能到法院当面开' });
    expect(state?.step).toBe('why');
    expect(play('askPostponement', { ...single, text: '能不能当面开庭' }, '3').miniProgram?.path).toContain(
      'hearing/offline',
    );
  });
});

describe('asking a person', () => {
  it('sends one sentence, after the person has confirmed it, and says when an answer comes', () => {
    const turn = play('askPerson', single, '我想改送达地址怎么办', '1');
    expect(turn.ask).toEqual({ category: 'procedure', text: '我想改送达地址怎么办', caseId: 'cas_1' });
    expect(turn.say.join('')).toContain('2个工作日内');
  });

  it('sends nothing before, and nothing after 0', () => {
    expect(play('askPerson', single, '我想改送达地址').ask).toBeUndefined();
    expect(play('askPerson', single, '我想改送达地址', '0')).toMatchObject({
      say: expect.any(Array) as string[],
    });
    expect(play('askPerson', single, '我想改送达地址', '0').ask).toBeUndefined();
  });

  it('passes a question on the merits on as such, and says who gives advice', () => {
    const turn = play('askPerson', single, '我能赢吗', '1');
    expect(turn.ask?.category).toBe('merits');
    expect(turn.say.join('')).toContain('12348');
  });

  it('says that a question is no application', () => {
    expect(beginDialogue('askPerson', single).say.join('')).toContain('不是申请');
  });

  it('lets the sentence be written anew', () => {
    expect(play('askPerson', single, '写错了的话', '2', '传票上是哪个法庭', '1').ask?.text).toBe(
      '传票上是哪个法庭',
    );
  });

  it('works without a case too', () => {
    expect(play('askPerson', nothing, '怎么立案', '1').ask).toEqual({
      category: 'procedure',
      text: '怎么立案',
    });
  });
});

describe('paper and relief', () => {
  it('tells the clerk what paper is wanted', () => {
    expect(play('askPaper', several, '9001号', '1').ask).toMatchObject({
      category: 'paper',
      caseId: 'cas_1',
    });
    expect(play('askPaper', single, '只要那份判决').ask?.text).toContain('另给一份');
  });

  it('leads to the page for relief, whose proofs the court alone sees', () => {
    const turn = play('askRelief', single, '缓交');
    expect(turn.say.join('')).toContain('只有法院看得到');
    expect(turn.miniProgram?.path).toBe('pages/fees/relief?caseId=cas_1');
  });
});

describe('every dialogue', () => {
  it.each(names)('is ended by 0, and danger goes past it: %s', (name) => {
    const { state } = beginDialogue(name, several);
    expect(continueDialogue(state!, said('0')).state).toBeUndefined();
    expect(continueDialogue(state!, said('取消')).state).toBeUndefined();
    expect(continueDialogue(state!, said('我不想活了'))).toEqual({ state, say: [], passes: true });
    expect(continueDialogue(state!, said('#案件'))).toEqual({ state, say: [], passes: true });
  });

  it.each(names.filter((name) => name !== 'askPerson'))('brings a person at 9: %s', (name) => {
    expect(play(name, several, '9').state?.name).toBe('askPerson');
  });

  it.each(names)(
    'ends politely when half an hour has passed, and the new message is dealt with: %s',
    (name) => {
      const { state } = beginDialogue(name, several);
      const late = continueDialogue(state!, said('1', now + dialogueMs));
      expect(late.state).toBeUndefined();
      expect(late.passes).toBe(true);
      expect(late.say.join('')).toContain('先停在这里');
      expect(continueDialogue(state!, { kind: 'time', at: now + dialogueMs - 1 })).toEqual({
        state,
        say: [],
      });
    },
  );

  it('ends politely when its stored state is of another release', () => {
    const { state } = beginDialogue('askPerson', several);
    for (const strange of [
      { ...state!, version: 99 },
      { ...state!, step: 'toString' },
      { ...state!, name: 'constructor' as DialogueName },
    ]) {
      const turn = continueDialogue(strange, said('1'));
      expect(turn.state).toBeUndefined();
      expect(turn.say.join('')).toContain('对不起');
    }
  });

  const texts = fc.oneof(
    fc.constantFrom(
      '0',
      '1',
      '2',
      '3',
      '4',
      '8',
      '9',
      '取消',
      '好的',
      '收到',
      '#案件',
      '借条',
      '住院',
      '缓交',
      '哈哈',
      '我能赢吗',
      '我不想活了',
      '9002',
      '',
      '？',
    ),
    fc.string({ unit: 'binary', maxLength: 80 }),
  );
  const inputs = fc.oneof(
    { weight: 8, arbitrary: texts.map((text) => (at: number) => said(text, at)) },
    {
      weight: 1,
      arbitrary: fc.constantFrom('cas_1', 'cas_2').map((caseId) => (at: number) => receipt(caseId, at)),
    },
    { weight: 1, arbitrary: fc.constant((at: number): DialogueInput => ({ kind: 'time', at })) },
  );
  const begun = fc.record({
    cases: fc.array(
      fc.record({
        caseId: fc.constantFrom('cas_1', 'cas_2'),
        tail: fc.constantFrom('9001', '9002'),
        label: fc.string({ unit: 'binary', maxLength: 40 }),
      }),
      { maxLength: 12 },
    ),
    hearings: fc.array(
      fc.record({
        hearingId: fc.constantFrom('hrg_1', 'hrg_2'),
        label: fc.string({ unit: 'binary', maxLength: 40 }),
      }),
      { maxLength: 12 },
    ),
    text: fc.string({ maxLength: 20 }),
  });

  it('never throws, never asks without a word, says short lines only, and is JSON, whatever is said', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...names),
        begun,
        fc.array(fc.tuple(inputs, fc.integer({ min: 0, max: dialogueMs / 4 })), { maxLength: 15 }),
        (name, beginning, steps) => {
          let at = now;
          let turn = beginDialogue(name, { ...beginning, at });
          let silentTurns = 0;
          for (const [make, pause] of [undefined, ...steps].map(
            (step) => step ?? ([undefined, 0] as const),
          )) {
            at += pause;
            if (make) {
              if (!turn.state) return;
              const before = turn.state;
              const input = make(at);
              turn = continueDialogue(stored(before), input);
              if (input.kind === 'said') expect(turn.say.length > 0 || turn.passes === true).toBe(true);
              if (turn.say.length === 0) expect(turn.state).toEqual(before);
            } else expect(turn.say.length).toBeGreaterThan(0);
            silentTurns += turn.say.length === 0 ? 1 : 0;
            expect(turn.say.length).toBeLessThanOrEqual(4);
            for (const line of turn.say) {
              expect([...line].length).toBeLessThanOrEqual(60);
              expect(line).not.toMatch(/[\n@\u202E]/);
            }
            if (turn.state) expect(stored(turn.state)).toEqual(turn.state);
          }
          expect(silentTurns).toBeLessThanOrEqual(steps.length);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('comes to an end by itself when nothing that is said is an answer', () => {
    for (const name of names.filter((one) => one !== 'askPerson')) {
      let { state } = beginDialogue(name, several);
      let count = 0;
      while (state && count < 10) {
        ({ state } = continueDialogue(stored(state), said('今天天气不错')));
        count++;
      }
      expect(state).toBeUndefined();
    }
  });
});
