// Anchors for the tests as the court gives them, from the words of the contract.
import { createHash } from 'node:crypto';
import type { Anchor } from './export-lines.ts';
import type { TranscriptHead, TranscriptHeader } from './entry.ts';

export const header: TranscriptHeader = {
  roomId: 'rom_0000010000ab',
  kind: 'case',
  court: '演示人民法院（演示·虚构）',
  caseTail: '9001',
  startedAt: '2026-09-01T09:00:00+08:00',
};

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** The court's answer to this head. */
export function countersigned(head: TranscriptHead, before: Anchor | undefined, receivedAt: string): Anchor {
  const signed = [before?.countersignature ?? '', header.roomId, head.digest, String(head.count), receivedAt];
  return {
    anchorId: `anc_${String(head.count).padStart(12, '0')}`,
    roomId: header.roomId,
    headDigest: head.digest,
    count: head.count,
    receivedAt,
    countersignature: sha256(signed.join('|')),
    ...(before ? { previousAnchorId: before.anchorId } : {}),
  };
}

/** A salt for a test: sixteen times this byte. */
export const saltOf = (byte: number): Uint8Array => new Uint8Array(16).fill(byte);
