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
