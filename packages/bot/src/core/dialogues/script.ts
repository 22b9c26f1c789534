// How a dialogue is written: steps that ask, and what an answer leads to.
import type { Reading } from '../understand/reading.ts';
import type { Card } from '../words/pages.ts';
import type { Ask, DialogueData } from './dialogue.ts';

/** An answer as a step sees it. */
export interface Answered {
  /** A number that stands alone; 1 is the first. */
  readonly choice: number | undefined;
  /** Folded text, for words that mean a choice. */
  readonly text: string;
  readonly reading: Reading;
}

/** To the next question, or to the end. */
export type Outcome =
  | { readonly step: string; readonly data: DialogueData }
  | { readonly end: readonly string[]; readonly miniProgram?: Card; readonly ask?: Ask }
  /** Goes on, after saying this instead of a question. */
  | {
      readonly step: string;
      readonly data: DialogueData;
      readonly say: readonly string[];
      readonly miniProgram?: Card;
    };

export interface Step {
  /** At most four lines; the last thing asked is asked again when the answer is unclear. */
  readonly ask: (data: DialogueData) => readonly string[];
  /** `undefined`: that was no answer to this. */
  readonly take: (data: DialogueData, answered: Answered) => Outcome | undefined;
  /** Free words are the answer: only # and danger go past it. */
  readonly takesWords?: true;
  /** Waits for the court, and lets everything else go past. */
  readonly waits?: true;
}

export interface Script {
  /** Counts up when a stored state of before can no longer be read. */
  readonly version: number;
  /** The first question; or at once the end, when there is nothing to ask about. */
  readonly begin: (data: DialogueData, text: string) => Outcome;
  readonly steps: Readonly<Record<string, Step>>;
  /** Said when it ends without having come to its end: cancelled, or forgotten. */
  readonly unfinished: readonly string[];
}
