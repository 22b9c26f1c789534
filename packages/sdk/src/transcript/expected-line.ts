// The short way: is this exactly the line that must stand here? Most lines are, and need not be taken apart to be named wrong.
import { isCanonicalObject } from './canonical-line.ts';
import { FORMAT } from './format.ts';
import { courtIdSource, isInstant, isSalt, isWord, wordSource } from './patterns.ts';
import type { Sha256 } from './sha256.ts';

const begin = '{"entry":{"at":"';
const commitmentBegin = '","commitment":"';
const contentBegin = '","content":';
const digestBegin = ',"digest":"';
const kindBegin = '","kind":"';
const saltBegin = '","salt":"';
const seqBegin = '","seq":';
const bodyBegin = '{"body":';
const fromBegin = ',"from":{';
const fromText = new RegExp(String.raw`^,"from":\{(?:"id":"${courtIdSource}",)?"role":"${wordSource}"\}\}$`);
const DIGEST_LENGTH = 64;
const SALT_LENGTH = 32;
/** The body of `{"entry":{"content":{"body":…`. */
const BODY_DEPTH = 3;

/** Canonical content: a body that is an object, and a reference. */
function isContentText(content: string): boolean {
  const fromAt = content.lastIndexOf(fromBegin);
  if (!content.startsWith(bodyBegin) || !fromText.test(content.slice(fromAt))) return false;
  return isCanonicalObject(content.slice(bodyBegin.length, fromAt), BODY_DEPTH);
}

/**
 * The digest of an entry with its content, when the line is to the last byte what follows from its own time, kind, salt
 * and content after `link`. Undefined for any other line, which may be right all the same: an erased entry, an anchor.
 *
 * @param link digest that the entry has to link to
 * @param seq number that it has to have
 */
export function digestIfExpected(
  sha256: Sha256,
  line: string,
  link: string,
  seq: number,
): string | undefined {
  // Where the parts should be. A wrong place only leads to another text than the line, below.
  const end = `${seqBegin}${seq}}}`;
  const atEnd = line.indexOf('"', begin.length);
  const contentFrom = atEnd + commitmentBegin.length + DIGEST_LENGTH + contentBegin.length;
  const saltFrom = line.length - end.length - SALT_LENGTH;
  const kindEnd = saltFrom - saltBegin.length;
  const kindFrom = line.lastIndexOf('"', kindEnd - 1) + 1;
  const digestFrom = kindFrom - kindBegin.length - DIGEST_LENGTH;
  const at = line.slice(begin.length, atEnd);
  const content = line.slice(contentFrom, digestFrom - digestBegin.length);
  const kind = line.slice(kindFrom, kindEnd);
  const salt = line.slice(saltFrom, saltFrom + SALT_LENGTH);
  // An act of erasing is to be compared with the marks that it left.
  if (kind === 'erased' || !isInstant(at) || !(kind === 'message' || isWord(kind)) || !isSalt(salt))
    return undefined;
  if (!isContentText(content)) return undefined;

  const commitment = sha256(salt + content);
  const digest = sha256(`${FORMAT} entry\n${link}\n${seq}\n${at}\n${kind}\n${commitment}`);
  // Piece by piece: together they cover the line, and need not be joined for it.
  const isExpected =
    line.startsWith(begin) &&
    line.startsWith(commitmentBegin, atEnd) &&
    line.startsWith(commitment, atEnd + commitmentBegin.length) &&
    line.startsWith(contentBegin, contentFrom - contentBegin.length) &&
    line.startsWith(digestBegin, digestFrom - digestBegin.length) &&
    line.startsWith(digest, digestFrom) &&
    line.startsWith(kindBegin, kindFrom - kindBegin.length) &&
    line.startsWith(saltBegin, kindEnd) &&
    line.endsWith(end);
  return isExpected ? digest : undefined;
}
