// Erasing by rule: content and salt go, the commitment stays, and that it was done is itself recorded.
import type { Author, ErasedMark, TranscriptEntry, TranscriptHead } from './entry.ts';
import { link } from './append.ts';

/** Who erases what they do by which rule, and when. Nobody erases without one. */
export interface Erasing {
  /** Court time, RFC 3339 with offset. */
  readonly at: string;
  readonly rule: string;
  readonly by: Author;
}

/** What is left of one entry. */
function erased(entry: TranscriptEntry, mark: ErasedMark): TranscriptEntry {
  const { seq, at, kind, commitment, digest } = entry;
  return { seq, at, kind, commitment, digest, erased: mark };
}

/**
 * Erases entries, and records that it was done. Keep both, and the new head, in one commit; then the salts are gone, and
 * with them every way to try a guess.
 *
 * @param entries as they are now; an act of erasing, and what is erased already, cannot be erased
 * @param salt 16 random bytes, for the record of the act
 * @throws TypeError for such an entry, for none at all, or one that is not of this transcript yet
 */
export function erase(
  head: TranscriptHead,
  entries: readonly TranscriptEntry[],
  erasing: Erasing,
  salt: Uint8Array,
): {
  readonly erased: readonly TranscriptEntry[];
  readonly entry: TranscriptEntry;
  readonly head: TranscriptHead;
} {
  const { at, rule, by } = erasing;
  const inOrder = entries.toSorted((one, other) => one.seq - other.seq);
  const numbers = inOrder.map(({ seq }) => seq);
  if (numbers.length === 0 || new Set(numbers).size < numbers.length || numbers.at(-1)! > head.count) {
    throw new TypeError('erase entries of this transcript, each once, at least one');
  }
  if (rule.trim() === '' || rule.length > 200) throw new TypeError('a rule is named in 1 to 200 characters');
  for (const entry of inOrder) {
    if (entry.kind === 'erased' || 'erased' in entry) {
      throw new TypeError(`entry ${entry.seq} is an act of erasing, or erased already`);
    }
  }
  const body = { entries: numbers, rule, by: { ...by } };
  const act = link(head, { at, kind: 'erased', from: by, body }, salt);
  return { erased: inOrder.map((entry) => erased(entry, { at, rule, by })), ...act };
}
