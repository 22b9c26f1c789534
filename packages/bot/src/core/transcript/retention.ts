// Two lives: what belongs to the case goes into the e-dossier, chatter only lives for a term that the court configures.
import type { TranscriptEntry } from './entry.ts';

/** `dossier`: kept with the case. `term`: erased when its term is over. `chain`: holds nothing to erase. */
export type Retention = 'dossier' | 'term' | 'chain';

/**
 * How long an entry lives. What was said while the court had minutes open is part of them.
 *
 * @param inMinutes minutes were open when it was said
 */
export function retentionOf(kind: TranscriptEntry['kind'], inMinutes: boolean): Retention {
  switch (kind) {
    case 'notice':
    case 'acknowledged':
    case 'minutesOpened':
    case 'minutesClosed':
      return 'dossier';
    case 'message':
    case 'recall':
      return inMinutes ? 'dossier' : 'term';
    case 'memberJoined':
    case 'memberLeft':
    case 'system':
      return 'dossier';
    case 'erased':
      return 'chain';
  }
}

/**
 * Entries whose term is over, in order. Nothing is erased by this: a rule does, and who applies it is named.
 *
 * @param entries of the whole transcript from the first: minutes are known by their opening
 * @param isOver whether what was said at this instant (RFC 3339) has outlived its term
 */
export function* dueForErasing(
  entries: Iterable<TranscriptEntry>,
  isOver: (at: string) => boolean,
): Generator<TranscriptEntry, void> {
  let inMinutes = false;
  for (const entry of entries) {
    if (entry.kind === 'minutesOpened') inMinutes = true;
    if (entry.kind === 'minutesClosed') inMinutes = false;
    if ('erased' in entry || retentionOf(entry.kind, inMinutes) !== 'term') continue;
    if (isOver(entry.at)) yield entry;
  }
}
