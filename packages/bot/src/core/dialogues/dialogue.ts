// A conversation of a few questions: what is kept between two messages, what comes in, and what comes of it. All of it JSON.
import type { Card } from '../words/pages.ts';
import type { Reading } from '../understand/reading.ts';

export type DialogueName = 'submitMaterial' | 'askPostponement' | 'askPerson' | 'askPaper' | 'askRelief';

/** A case among those of the person, as it is called in a numbered list. */
export interface DialogueCase {
  readonly caseId: string;
  /** Prefix of its notices, 9001, by which it can be named too. */
  readonly tail: string;
  readonly label: string;
}

/** A hearing ahead. */
export interface DialogueHearing {
  readonly hearingId: string;
  /** 9月8日9:00 */
  readonly label: string;
}

/** What a dialogue remembers. Everything optional: a step asks for what is missing. */
export interface DialogueData {
  readonly cases: readonly DialogueCase[];
  readonly hearings: readonly DialogueHearing[];
  readonly caseId?: string;
  readonly hearingId?: string;
  readonly want?: 'postpone' | 'offline';
  readonly text?: string;
  readonly category?: AskCategory;
  /** Answers in a row that were not understood. */
  readonly unclear: number;
}

/** What is stored between two messages. */
export interface DialogueState {
  readonly name: DialogueName;
  readonly version: number;
  readonly step: string;
  readonly data: DialogueData;
  /** Court time, milliseconds: not answered by then, it ends. */
  readonly deadline: number;
}

export type AskCategory = 'procedure' | 'merits' | 'complaint' | 'paper' | 'accessibility' | 'other';

/** A question for the court's staff: the contract's `consultations.ask`. */
export interface Ask {
  readonly category: AskCategory;
  readonly text: string;
  readonly caseId?: string;
}

/** `at` is court time, milliseconds. */
export type DialogueInput =
  | { readonly kind: 'said'; readonly text: string; readonly reading: Reading; readonly at: number }
  /** The court has what was submitted; `receivedAt` is RFC 3339 with +08:00. */
  | {
      readonly kind: 'courtEvent';
      readonly event: 'materialReceived';
      readonly caseId: string;
      readonly receiptNumber: string;
      readonly receivedAt: string;
      readonly at: number;
    }
  | { readonly kind: 'time'; readonly at: number };

export interface Turn {
  /** Absent: the dialogue is over. */
  readonly state?: DialogueState;
  /** At most four short lines. */
  readonly say: readonly string[];
  readonly miniProgram?: Card;
  /** To be put to the court; said to be sent only because it will be, whatever happens. */
  readonly ask?: Ask;
  /** The message was not an answer: it is dealt with as if there were no dialogue, after what is said here. */
  readonly passes?: true;
}

/** What the person's things are when a dialogue begins. */
export interface Beginning {
  readonly cases: readonly DialogueCase[];
  readonly hearings: readonly DialogueHearing[];
  /** What the person said, where that already answers something. */
  readonly text?: string;
  readonly at: number;
}
