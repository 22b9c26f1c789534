// A transcript as a file that others can check: one line each, in the one way in which it can be written.
import type { Schemas } from '@yunting/sdk';
import type { Json } from '../ports/store.ts';
import { canonicalJson } from './canonical-json.ts';
import { headerDigest, headerJson } from './digests.ts';
import type { TranscriptEntry, TranscriptHeader } from './entry.ts';

/** An anchor as the court answers it. */
export type Anchor = Schemas['RoomAnchor'];

/** What a copy may leave out. */
export interface ExportOptions {
  /**
   * Whether this copy shows only that there was something: words of someone in distress, what belongs to a restricted
   * register. The chain holds all the same, and the court keeps the content.
   */
  readonly withhold?: (entry: TranscriptEntry) => boolean;
}

function anchorLine(anchor: Anchor): string {
  const { anchorId, roomId, headDigest, count, receivedAt, countersignature, previousAnchorId } = anchor;
  const known = { anchorId, roomId, headDigest, count, receivedAt, countersignature };
  return line('anchor', previousAnchorId === undefined ? known : { ...known, previousAnchorId });
}

function entryLine(entry: TranscriptEntry, withhold: ExportOptions['withhold']): string {
  if ('erased' in entry || entry.kind === 'erased' || !withhold?.(entry)) return line('entry', entry);
  const { seq, at, kind, commitment, digest } = entry;
  return line('entry', { seq, at, kind, commitment, digest, withheld: true });
}

const line = (kind: 'entry' | 'anchor' | 'end', value: object): string =>
  canonicalJson({ [kind]: value as Json });

/**
 * The lines of the file, without line feeds; each is to be ended with U+000A, the last one too.
 *
 * @param entries all of them, in order
 * @param anchors all that the court answered, oldest first; each stands after the entry that it anchors
 * @throws TypeError when an entry is missing or out of order, or an anchor has no entry to stand after
 */
export function* exportLines(
  header: TranscriptHeader,
  entries: Iterable<TranscriptEntry>,
  anchors: readonly Anchor[],
  { withhold }: ExportOptions = {},
): Generator<string, void> {
  yield `{"header":${headerJson(header)}}`;
  let headDigest = headerDigest(header);
  let count = 0;
  let anchored = 0;
  for (const entry of entries) {
    count += 1;
    if (entry.seq !== count) throw new TypeError(`entry ${count} is missing: there is ${entry.seq}`);
    headDigest = entry.digest;
    yield entryLine(entry, withhold);
    for (let next = anchors[anchored]; next?.count === count; next = anchors[anchored]) {
      yield anchorLine(next);
      anchored += 1;
    }
  }
  if (anchored < anchors.length) {
    throw new TypeError(`anchor ${anchors[anchored]!.anchorId} has no entry to stand after`);
  }
  const lastAnchorId = anchors.at(-1)?.anchorId;
  yield line('end', {
    entries: count,
    anchors: anchored,
    headDigest,
    ...(lastAnchorId === undefined ? {} : { lastAnchorId }),
  });
}
