import type { Bilingual } from '../rules/laws.ts';

/** `zh` is what is spoken unless `--lang en` asks otherwise. */
export type Language = 'zh' | 'en';

/** What a command says, and how it ends. */
export interface CommandOutput {
  out: string;
  err: string;
  /** 0 an answer; 1 none, or not the one hoped for: the law leaves it open, the text is no such thing, the file was changed; 2 the command is written wrongly. */
  code: 0 | 1 | 2;
}

/** Reads a text file; throws when it cannot. Handed in, so that a command touches nothing by itself. */
export type ReadText = (path: string) => string;

/** Reads a file piece by piece, for those too large to be held; throws when it cannot. */
export type ReadChunks = (path: string) => Iterable<Uint8Array>;

/** One word after `yunting`. */
export interface Command {
  readonly summary: Bilingual;
  readonly usage: Bilingual;
  /** @throws UsageError when the arguments make no sense */
  run(args: readonly string[], readText: ReadText, readChunks: ReadChunks): CommandOutput;
}
