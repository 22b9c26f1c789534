/** `@yunting/sdk/transcript`: whether a case room's transcript is what it was. No dependency, no global of Node. */
export { linesOf } from './lines-of.ts';
export type { BrokenLine } from './lines-of.ts';
export type { TranscriptFault, TranscriptFaultCode } from './fault.ts';
export type {
  CanonicalValue,
  ErasedMark,
  Reference,
  TranscriptAnchor,
  TranscriptContent,
  TranscriptEnd,
  TranscriptEntry,
  TranscriptHeader,
  TranscriptLine,
} from './format.ts';
export type { Sha256 } from './sha256.ts';
export { TranscriptVerifier } from './verifier.ts';
export type { TranscriptVerification, VerifyOptions } from './verifier.ts';
export { verifyTranscript } from './verify-transcript.ts';
