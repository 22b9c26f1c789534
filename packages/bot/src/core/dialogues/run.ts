// Runs a dialogue: what all of them do alike. Nobody is held in one: 0 ends it, 9 brings a person, and danger and commands
// go past it.
import { heardText, plain } from '../plain.ts';
import { spelled } from '../understand/fold.ts';
import { askPaper } from './ask-paper.ts';
import { askPerson } from './ask-person.ts';
import { askPostponement } from './ask-postponement.ts';
import { askRelief } from './ask-relief.ts';
import type { Beginning, DialogueInput, DialogueName, DialogueState, Turn } from './dialogue.ts';
import type { Outcome, Script } from './script.ts';
import { submitMaterial } from './submit-material.ts';

/** Half an hour from the last answer, in milliseconds. */
export const dialogueMs = 30 * 60_000;
/** After so many answers in a row that were not understood, a person is offered instead. */
const mostUnclear = 3;

const scripts: Readonly<Record<DialogueName, Script>> = {
  submitMaterial,
  askPostponement,
  askPerson,
  askPaper,
  askRelief,
};

type Said = Extract<DialogueInput, { readonly kind: 'said' }>;

/** Begins a dialogue: its first question, or its end where there is nothing to ask about. */
export function beginDialogue(name: DialogueName, { cases, hearings, text = '', at }: Beginning): Turn {
  const script = scripts[name];
  const outcome = script.begin({ cases, hearings, unclear: 0 }, spelled(heardText(text)));
  return turnOf(name, script, outcome, at);
}

/** Goes on with a stored dialogue. Never throws; what it can no longer read it ends, politely. */
export function continueDialogue(state: DialogueState, input: DialogueInput): Turn {
  const script = Object.hasOwn(scripts, state.name) ? scripts[state.name] : undefined;
  if (script?.version !== state.version || !Object.hasOwn(script.steps, state.step))
    return over(['刚才说到一半的事，我这里断了，对不起。', '请重新说一遍，或回 9 找人。'], input);
  const isLate = input.at >= state.deadline;
  if (input.kind === 'courtEvent') return onCourtEvent(state, input);
  if (isLate) return over(['等了半小时，先停在这里。', ...script.unfinished], input);
  return input.kind === 'time' ? { state, say: [] } : onSaid(state, script, input);
}

/** Ended from outside the conversation; what was just said is then dealt with for itself. */
const over = (say: readonly string[], { kind }: DialogueInput): Turn =>
  kind === 'said' ? { say, passes: true } : { say };

/** A receipt counts whenever it comes. */
function onCourtEvent(state: DialogueState, input: Extract<DialogueInput, { kind: 'courtEvent' }>): Turn {
  if (state.name !== 'submitMaterial' || state.step !== 'waiting' || state.data.caseId !== input.caseId)
    return { state, say: [] };
  return {
    say: [
      `交成了。回执号：${plain(input.receiptNumber, 30)}`,
      `法院收到时间：${momentOf(input.receivedAt)}。`,
      '对方也会看到这份材料。',
    ],
  };
}

/** 9月8日10:05, of an instant with +08:00. */
function momentOf(instant: string): string {
  const [, month, day, time] = /^\d{4}-(\d\d)-(\d\d)T(\d\d:\d\d)/.exec(instant) ?? [];
  return time === undefined ? plain(instant, 30) : `${Number(month)}月${Number(day)}日${time}`;
}

function onSaid(state: DialogueState, script: Script, { text, reading, at }: Said): Turn {
  const step = script.steps[state.step];
  if (!step || reading.kind === 'safety') return { state, say: [], passes: true };
  const words = spelled(heardText(text));
  const choice = reading.kind === 'choice' ? reading.choice : undefined;
  if (choice === 0 || /^(?:取消|算了|不办了|不弄了|不要了|不问了|退出)[吧了]?$/.test(words))
    return { say: ['好的，先不办了。', ...script.unfinished] };
  if (words.startsWith('#')) return { state, say: [], passes: true };
  if (choice === 9 && state.name !== 'askPerson')
    return beginDialogue('askPerson', { cases: state.data.cases, hearings: state.data.hearings, at });
  const said = step.takesWords ? heardText(text).replaceAll('\n', ' ') : words;
  const outcome = step.take(state.data, { choice, text: said, reading });
  if (outcome) return turnOf(state.name, script, outcome, at);
  if (step.waits && !(reading.kind === 'topic' && reading.topic === 'material'))
    return { state, say: [], passes: true };
  if (step.waits) return { state, say: step.ask(state.data) };
  // A question of another kind in between is answered for itself; this one waits.
  const between =
    reading.kind === 'command' ||
    reading.kind === 'received' ||
    (reading.kind === 'topic' && reading.topic !== 'material');
  if (!step.takesWords && between) return { state, say: [], passes: true };
  const unclear = state.data.unclear + 1;
  if (unclear >= mostUnclear)
    return { say: ['我没看懂，先不办了，对不起。', ...script.unfinished, '回 9，法院打给您。'] };
  return { state: { ...state, data: { ...state.data, unclear } }, say: step.ask(state.data) };
}

function turnOf(name: DialogueName, script: Script, outcome: Outcome, at: number): Turn {
  if ('end' in outcome) {
    const { end, miniProgram, ask } = outcome;
    return { say: end, ...(miniProgram && { miniProgram }), ...(ask && { ask }) };
  }
  const data = { ...outcome.data, unclear: 0 };
  const state: DialogueState = {
    name,
    version: script.version,
    step: outcome.step,
    data,
    deadline: at + dialogueMs,
  };
  if ('say' in outcome)
    return { state, say: outcome.say, ...(outcome.miniProgram && { miniProgram: outcome.miniProgram }) };
  return { state, say: script.steps[outcome.step]?.ask(data) ?? [] };
}
