// Each anchor of the court carries the one before it: none can be taken out, changed or moved alone.
import type { TranscriptFaultCode } from './fault.ts';
import type { TranscriptAnchor } from './format.ts';
import type { Sha256 } from './sha256.ts';

/** The countersignature that the court gives to this head after the anchor before it. */
export function countersign(
  sha256: Sha256,
  before: TranscriptAnchor | undefined,
  { roomId, headDigest, count, receivedAt }: TranscriptAnchor,
): string {
  return sha256([before?.countersignature ?? '', roomId, headDigest, String(count), receivedAt].join('|'));
}

/** What is wrong with an anchor that follows another. */
export function anchorFault(
  sha256: Sha256,
  before: TranscriptAnchor | undefined,
  anchor: TranscriptAnchor,
): TranscriptFaultCode | undefined {
  const follows = anchor.previousAnchorId === before?.anchorId && anchor.count > (before?.count ?? 0);
  if (!follows) return 'anchorChain';
  return countersign(sha256, before, anchor) === anchor.countersignature ? undefined : 'countersignature';
}

/** Whether a list of the court is whole, in order, and of this room. */
export function isWholeChain(sha256: Sha256, roomId: string, anchors: readonly TranscriptAnchor[]): boolean {
  return anchors.every(
    (anchor, index) => anchor.roomId === roomId && !anchorFault(sha256, anchors[index - 1], anchor),
  );
}
