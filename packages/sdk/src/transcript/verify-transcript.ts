import type { BrokenLine } from './lines-of.ts';
import { TranscriptVerifier } from './verifier.ts';
import type { TranscriptVerification, VerifyOptions } from './verifier.ts';

type Line = string | BrokenLine;

async function verifyLater(
  lines: AsyncIterable<Line>,
  verifier: TranscriptVerifier,
): Promise<TranscriptVerification> {
  for await (const line of lines) verifier.take(line);
  return verifier.finish();
}

/**
 * Checks a transcript of a case room, `yunting-transcript/1`: that no entry was edited, dropped, swapped, inserted,
 * doubled or cut off, what was erased by rule, and up to where the court counter-signed it. Never throws for what the
 * lines hold. It does not show who held an account when something was written.
 *
 * @param lines without their line feeds; `linesOf` makes them of bytes
 * @example verifyTranscript(linesOf([bytes]), { sha256, courtAnchors }).ok
 */
export function verifyTranscript(lines: Iterable<Line>, options: VerifyOptions): TranscriptVerification;
export function verifyTranscript(
  lines: AsyncIterable<Line>,
  options: VerifyOptions,
): Promise<TranscriptVerification>;
export function verifyTranscript(
  lines: Iterable<Line> | AsyncIterable<Line>,
  options: VerifyOptions,
): TranscriptVerification | Promise<TranscriptVerification> {
  const verifier = new TranscriptVerifier(options);
  if (Symbol.asyncIterator in lines) return verifyLater(lines, verifier);
  for (const line of lines) verifier.take(line);
  return verifier.finish();
}
