// What is hashed, byte by byte. Each text begins with its own word, or with a salt: none can pass for another.
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { TranscriptHeader } from './entry.ts';
import { canonicalJson } from './canonical-json.ts';

export const FORMAT = 'yunting-transcript/1';

/** How the file is made, in every header, so that whoever has the file alone can check it. */
const scheme = {
  canonical: 'RFC 8785; integers only; names are ASCII',
  committed: ['body', 'from'],
  hash: 'SHA-256',
  linked: ['seq', 'at', 'kind', 'commitment'],
  salt: '128 random bits for each entry',
};

const hex = (text: string): string => bytesToHex(sha256(utf8ToBytes(text)));

/** The header as it stands on its line. */
export function headerJson({ roomId, kind, court, caseTail, startedAt }: TranscriptHeader): string {
  return canonicalJson({ format: FORMAT, roomId, kind, court, caseTail, startedAt, scheme });
}

/** Digest that the first entry links to. */
export const headerDigest = (header: TranscriptHeader): string =>
  hex(`${FORMAT} header\n${headerJson(header)}`);

/** Binds the content without telling it: `salt` is 32 hexadecimal digits, `content` canonical JSON. */
export const commitmentOf = (salt: string, content: string): string => hex(salt + content);

/** Binds an entry to all that came before it. */
export const entryDigest = (
  before: string,
  seq: number,
  at: string,
  kind: string,
  commitment: string,
): string => hex(`${FORMAT} entry\n${before}\n${seq}\n${at}\n${kind}\n${commitment}`);
