// Ids, codes and secrets of a world: a function of its seed and a durable counter, so that the same seed and the same
// calls give the same bytes. They are guessable by whoever knows the seed: this is a sandbox.
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

const alphabet = '0123456789abcdefghjkmnpqrstvwxyz';

/** Hex SHA-256 of a text (UTF-8) or of bytes. */
export function digest(data: string | Uint8Array): string {
  return bytesToHex(sha256(typeof data === 'string' ? utf8ToBytes(data) : data));
}

function stream(seed: string, purpose: string, count: number): Uint8Array {
  return sha256(utf8ToBytes(`${seed}\n${purpose}\n${count}`));
}

/** `flg_` + the count in 8 sortable characters + 6 seeded ones. */
export function makeId(seed: string, prefix: string, count: number): string {
  let sortable = '';
  for (let rest = count, at = 0; at < 8; at++, rest = Math.floor(rest / 32))
    sortable = alphabet[rest % 32]! + sortable;
  let tail = '';
  const bytes = stream(seed, `id:${prefix}`, count);
  for (let at = 0; at < 6; at++) tail += alphabet[bytes[at]! % 32]!;
  return `${prefix}_${sortable}${tail}`;
}

/** `length` decimal digits, the first never 0. */
export function makeDigits(seed: string, count: number, length: number): string {
  let out = '';
  for (let block = 0; out.length < length; block++) {
    for (const byte of stream(seed, `digits:${block}`, count)) {
      if (byte >= 250 || (out === '' && byte % 10 === 0)) continue;
      out += String(byte % 10);
      if (out.length === length) break;
    }
  }
  return out;
}

/** A bearer secret of 256 bits in the URL-safe alphabet above. */
export function makeToken(seed: string, count: number): string {
  let out = '';
  for (const byte of [...stream(seed, 'token:a', count), ...stream(seed, 'token:b', count)].slice(0, 52)) {
    out += alphabet[byte % 32]!;
  }
  return out;
}
