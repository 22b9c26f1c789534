// What a message means: by tables alone, offline, in well under two milliseconds, and the same for everybody.
import { choiceOf } from './choice.ts';
import { fold } from './fold.ts';
import { hashCommand } from './hash-command.ts';
import { questionOf } from './questions.ts';
import type { Heard, Reading } from './reading.ts';
import { receivedOf } from './received.ts';
import { safetyOf } from './safety/index.ts';
import { topicOf } from './topics.ts';

/** The order is the rule: danger, then what was meant for the court's program, then what people simply say. */
export function understand({ text, type }: Heard): Reading {
  if (type === 'moneyGift') return { kind: 'safety', safety: 'influence' };
  if (type === 'voice') return { kind: 'topic', topic: 'voice' };
  const folded = fold(text);
  const safety = safetyOf(folded.text);
  if (safety) return { kind: 'safety', safety };
  // Of a file only its name can be read.
  if (type === 'image' || type === 'file' || type === 'video') return { kind: 'topic', topic: 'material' };
  if (folded.text === '') return { kind: 'nothing' };
  return (
    hashCommand(folded.text) ??
    asChoice(folded.text) ??
    receivedOf(folded.text, folded.quoted) ??
    asTopic(folded.text) ??
    asQuestion(folded.text) ?? { kind: 'nothing' }
  );
}

function asChoice(text: string): Reading | undefined {
  const choice = choiceOf(text);
  return choice === undefined ? undefined : { kind: 'choice', choice };
}

function asTopic(text: string): Reading | undefined {
  const topic = topicOf(text);
  return topic && { kind: 'topic', topic };
}

function asQuestion(text: string): Reading | undefined {
  const command = questionOf(text);
  return command && { kind: 'command', command, argument: '' };
}
