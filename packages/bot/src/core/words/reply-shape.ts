// What an answer of fixed words holds, as data: said where, to whom, and what else it sets going.
import type { DialogueName } from '../dialogues/dialogue.ts';
import type { AlertKind } from './alerts.ts';
import type { Card } from './pages.ts';

/** In the case room, to a bound person alone, or to somebody of whom nothing is known. */
export type Where = 'room' | 'private' | 'unbound';

export interface Reply {
  /** At most four short lines, said where the message came from. Empty: nothing is said there. */
  readonly lines: readonly string[];
  /** Nothing is said where the message came from, and nothing shows that it was understood. */
  readonly silent?: true;
  /** Told to the court at once. */
  readonly alert?: AlertKind;
  /** Goes out at any hour, before everything else. */
  readonly urgent?: true;
  /** Reminders to this person pause until somebody at the court has taken over. */
  readonly pausesReminders?: true;
  /** Said to the person alone as well, where that is possible. */
  readonly alsoPrivate?: readonly string[];
  /** Opens this page; in the private thread, also when the message came from a room. */
  readonly miniProgram?: Card;
  /** Begins this dialogue in the private thread; `lines` or `alsoPrivate` are said where it cannot begin. */
  readonly dialogue?: DialogueName;
  /** Numbers that are answers now: 1 is the first. 9 always means a person and is not listed. */
  readonly offer?: { readonly kind: string; readonly options: readonly string[] };
}
