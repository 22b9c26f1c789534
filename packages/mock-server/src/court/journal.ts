// What outlives a process: each commit as one entry, appended before its answer is given.
import type { WriteSet } from './transaction.ts';

/** One commit, or one step of the clock, as data. */
export interface JournalEntry {
  /** Court time after the entry, in ms. */
  readonly nowMs: number;
  readonly writes: WriteSet;
  /** First entry of a world: what its ids follow from. A restart goes on with it, whatever seed it is started with. */
  readonly seed?: string;
}

/** Where a world's entries go. `append` returns only when the entry will survive the death of the process. */
export interface Journal {
  append(entry: JournalEntry): void;
}
