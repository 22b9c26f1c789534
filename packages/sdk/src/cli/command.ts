import type { Bilingual } from '../rules/laws.ts';

/** `zh` is what is spoken unless `--lang en` asks otherwise. */
export type Language = 'zh' | 'en';

/** What a command says, and how it ends. */
export interface CommandOutput {
  out: string;
  err: string;
  /** 0 an answer; 1 no answer: the law leaves it open, or the text is no such thing; 2 the command is written wrongly. */
  code: 0 | 1 | 2;
}

/** Reads a text file; throws when it cannot. Handed in, so that a command touches nothing by itself. */
export type ReadText = (path: string) => string;

/** One word after `yunting`. */
export interface Command {
  readonly summary: Bilingual;
  readonly usage: Bilingual;
  /** @throws UsageError when the arguments make no sense */
  run(args: readonly string[], readText: ReadText): CommandOutput;
}
