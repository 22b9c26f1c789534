// How a transcript grows: an entry and the new head, to be kept in the same commit as what happened.
import { bytesToHex } from '@noble/hashes/utils.js';
import type { Json } from '../ports/store.ts';
import { canonicalJson } from './canonical-json.ts';
import { commitmentOf, entryDigest, headerDigest } from './digests.ts';
import type { Author, Happening, TranscriptEntry, TranscriptHead, TranscriptHeader } from './entry.ts';

const SALT_BYTES = 16;
const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:Z|[+-]\d\d:\d\d)$/;
const courtId = /^[A-Za-z0-9][A-Za-z0-9_.:-]{0,127}$/;
/** As WeChat writes its own; those of rooms and companies have an @, which the pattern above has not. */
const chatId = /^(?:wxid|gh)_/i;

/** A new transcript of a room. */
export function start(header: TranscriptHeader): TranscriptHead {
  if (!courtId.test(header.roomId)) throw new TypeError(`no id of a court's room: ${header.roomId}`);
  if (!instant.test(header.startedAt)) throw new TypeError(`no instant: ${header.startedAt}`);
  return { count: 0, digest: headerDigest(header) };
}

/**
 * Adds one entry.
 *
 * @param salt 16 random bytes, never used twice
 * @throws TypeError for a time, a salt or an author that are none: a mistake of the program
 */
export function append(
  head: TranscriptHead,
  happening: Happening,
  salt: Uint8Array,
): { readonly entry: TranscriptEntry; readonly head: TranscriptHead } {
  const { at, kind, from, body } = happening;
  return link(head, { at, kind, from, body }, salt);
}

/** The same for every kind, the act of erasing included. */
export function link(
  head: TranscriptHead,
  said: {
    readonly at: string;
    readonly kind: TranscriptEntry['kind'];
    readonly from: Author;
    readonly body: { readonly [name: string]: Json | undefined };
  },
  salt: Uint8Array,
): { readonly entry: TranscriptEntry; readonly head: TranscriptHead } {
  const { at, kind, from, body } = said;
  if (!instant.test(at)) throw new TypeError(`no instant: ${at}`);
  if (salt.length !== SALT_BYTES) throw new TypeError(`a salt has ${SALT_BYTES} bytes, not ${salt.length}`);
  refuseChatId(from);
  const seq = head.count + 1;
  // Parsed again, so that what is kept is what was hashed: fields in order, broken characters replaced.
  const content = canonicalJson(defined({ from: { ...from }, body }));
  const saltHex = bytesToHex(salt);
  const commitment = commitmentOf(saltHex, content);
  const digest = entryDigest(head.digest, seq, at, kind, commitment);
  return {
    entry: {
      seq,
      at,
      kind,
      commitment,
      digest,
      salt: saltHex,
      content: JSON.parse(content) as { from: Author; body: { [name: string]: Json } },
    },
    head: { count: seq, digest },
  };
}

function refuseChatId(from: Author): void {
  if (!('id' in from) || from.id === undefined) return;
  if (!courtId.test(from.id) || chatId.test(from.id)) {
    throw new TypeError('an author is known by the id of the court, never by one of a chat program');
  }
}

/** Without fields that are undefined. */
const defined = (value: object): Json => JSON.parse(JSON.stringify(value)) as Json;
