// Content that is gone must be explained by a recorded act, and an act must have been carried out: neither alone.
import type { ErasedMark, TranscriptEntry } from './format.ts';
import { readErasing } from './read-line.ts';

/** Marks of erasing that no act has explained yet. */
export class ErasingLedger {
  readonly #open = new Map<number, { readonly mark: string; readonly line: number }>();

  /** Entry `seq`, on this line, says that it was erased. */
  mark(seq: number, mark: ErasedMark, line: number): void {
    this.#open.set(seq, { mark: JSON.stringify(mark), line });
  }

  /** Whether an entry of kind `erased` says of each entry it names exactly what that entry's mark says. */
  explain(act: TranscriptEntry): boolean {
    const erasing = readErasing(act);
    if (!erasing) return false;
    const mark = JSON.stringify(erasing.mark);
    let agrees = true;
    for (const seq of erasing.entries) {
      if (this.#open.get(seq)?.mark !== mark) agrees = false;
      this.#open.delete(seq);
    }
    return agrees;
  }

  /** Lines whose mark nothing explains. */
  unexplained(): number[] {
    return [...this.#open.values()].map(({ line }) => line);
  }
}
