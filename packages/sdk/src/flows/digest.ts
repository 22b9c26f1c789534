/** SHA-256 where the platform has it. The digest of record is the court's; ours is a check. */
import { bytesOf } from './upload-source.ts';
import type { UploadContent } from './upload-source.ts';

declare const crypto:
  | { readonly subtle?: { digest(algorithm: string, data: Uint8Array): Promise<ArrayBuffer> } }
  | undefined;

/** Content larger than this is not digested: it would be held in memory twice. */
const MAX_BYTES = 64 * 1024 * 1024;

/**
 * Hexadecimal SHA-256 of content in memory; `undefined` where the platform has none, or the content is
 * elsewhere.
 */
export async function digestOf(content: UploadContent): Promise<string | undefined> {
  if (!('byteLength' in content) || 'read' in content || content.byteLength > MAX_BYTES) return undefined;
  if (typeof crypto === 'undefined' || !crypto.subtle) return undefined;
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytesOf(content)));
  let hex = '';
  for (const byte of digest) hex += (byte + 256).toString(16).slice(1);
  return hex;
}
