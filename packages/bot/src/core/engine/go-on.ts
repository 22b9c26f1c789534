// What was begun before: a choice that was offered, a dialogue that waits. Anything else ends neither; it only comes between.
import type { CommandName } from '../understand/commands.ts';
import type { Reading } from '../understand/reading.ts';
import { protectionWords } from '../words/safety-replies.ts';
import type { Asked } from './asked.ts';
import { answerCommand } from './answer-command.ts';
import { continueTalk } from './answer-dialogue.ts';
import { chooseReceipt } from './answer-receipt.ts';
import type { Plan } from './plan.ts';

/** The next step of what is under way, or `undefined` when the message is no answer to it. */
export async function goOn(asked: Asked, reading: Reading): Promise<Plan | undefined> {
  const { engine, talk } = asked;
  const { offer } = talk;
  const isOpen = offer !== undefined && offer.until > engine.clock.courtNow();
  const chosen = isOpen && reading.kind === 'choice' ? offer.options[reading.choice - 1] : undefined;
  if (chosen === undefined || !offer) return await continueTalk(asked, reading);
  if (offer.kind === 'receipt') return await chooseReceipt(asked, chosen);
  if (offer.kind === 'safeToTalk') {
    const { lines, miniProgram } = protectionWords;
    const says = [
      { conversation: asked.place.privately, lines, class: 'urgent', card: miniProgram },
    ] as const;
    return { says, alerts: [], talk: null };
  }
  return await answerCommand(asked, { kind: 'command', command: chosen as CommandName, argument: '' });
}
