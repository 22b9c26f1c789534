// What an act of the story needs: people with clients, time, a payer, and a voice. The demo gives it over real HTTP; the
// journeys give it through every door.
import { YuntingError } from '@yunting/sdk';
import type { Yunting } from '@yunting/sdk';
import { formatYuan } from '@yunting/sdk/rules';

export interface Scene {
  /** The client of this persona. */
  readonly as: (persona: string) => Yunting;
  /** A client that is nobody. */
  readonly anyone: Yunting;
  /** Court time passes up to this instant or date. */
  readonly advanceTo: (to: string) => Promise<void>;
  /** Someone pays this 缴款码 at a bank. */
  readonly payAtBank: (fiscalCode: string, amountFen: number) => Promise<void>;
  /** The next answer of this operation is lost after it took effect. */
  readonly loseNextAnswer: (operationId: string) => Promise<void>;
  readonly voice: Voice;
  /** The chat and the bot in it; a stage without them plays the story all the same. */
  readonly chat?: ChatScene;
}

/** The simulated chat, as the acts use it. */
export interface ChatScene {
  /** Adds the court's account from the QR on the court's paper; the opaque handle on the card that the bot sends. */
  readonly handleOf: (person: string) => Promise<string>;
  /** Writes or posts, and what the person's phone shows because of it. */
  readonly says: (
    person: string,
    where: 'room' | 'private',
    what: { readonly text: string } | { readonly picture: string },
  ) => Promise<Readonly<Record<'room' | 'private', readonly string[]>>>;
  /** What the person's phone shows of the court's words. */
  readonly shows: (person: string, where: 'room' | 'private') => Promise<readonly string[]>;
  /** Writes the room's record to a file, and says whether it agrees with what the court counter-signed. */
  readonly verify: (
    roomId: string,
  ) => Promise<{
    readonly ok: boolean;
    readonly entries: number;
    readonly anchored?: unknown;
    readonly file: string;
  }>;
}

/** Tells the story, in one language. */
export interface Voice {
  /** A new chapter, with the court's date. */
  readonly chapter: (date: string, zh: string, en: string) => void;
  /** Somebody does something. */
  readonly act: (who: string, zh: string, en: string) => void;
  /** What the court answered, or why. */
  readonly said: (zh: string, en: string) => void;
  /** Something went wrong on purpose, and what it led to. */
  readonly mishap: (zh: string, en: string) => void;
}

/** A voice that keeps silent. */
export const silent: Voice = { chapter() {}, act() {}, said() {}, mishap() {} };

/** 196051 → '1 960.51'. */
export function yuan(amountFen: number): string {
  return formatYuan(amountFen, 'spaced').replace(/ 元$/, '');
}

/** Refuses to go on when the story is not what it says it is. */
export function must<T>(value: T | undefined | null | false, what: string): T {
  if (value === undefined || value === null || value === false)
    throw new Error(`故事断了 · the story broke: ${what}`);
  return value;
}

/** The refusal that a call is expected to meet, by its code; anything else, a success included, breaks the story. */
export async function refusedWith(call: PromiseLike<unknown>, code: string): Promise<YuntingError> {
  try {
    await call;
  } catch (error) {
    if (error instanceof YuntingError && error.code === code) return error;
    throw error;
  }
  throw new Error(`故事断了 · the story broke: ${code} was expected, but the call went through`);
}
