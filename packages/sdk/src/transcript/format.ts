// `yunting-transcript/1`: what the lines of the file hold. docs/transcript.md says it byte by byte.

/** Name and version of the format; also the first word of everything that is hashed for the chain. */
export const FORMAT = 'yunting-transcript/1';

/** How it is made, in the header of every file, so that whoever holds the file alone can check it. */
export const SCHEME = {
  canonical: 'RFC 8785; integers only; names are ASCII',
  committed: ['body', 'from'],
  hash: 'SHA-256',
  linked: ['seq', 'at', 'kind', 'commitment'],
  salt: '128 random bits for each entry',
} as const;

/** A value in canonical JSON: no null, no fraction. */
export type CanonicalValue =
  | string
  | number
  | boolean
  | readonly CanonicalValue[]
  | { readonly [name: string]: CanonicalValue };

/** Who: a role, and the court's own id of the member or officer where there is one. Never a chat id. */
export interface Reference {
  readonly role: string;
  readonly id?: string;
}

/** First line: whose transcript this is. Its digest is where the chain begins. */
export interface TranscriptHeader {
  readonly format: typeof FORMAT;
  readonly roomId: string;
  /** `case`, `mediation`, `enforcement`; `thread` for the private conversation of one person with the program. */
  readonly kind: string;
  /** Name of the court. */
  readonly court: string;
  /** First half of the notice numbers; empty in a thread, which is about all cases of a person. */
  readonly caseTail: string;
  /** RFC 3339. */
  readonly startedAt: string;
  readonly scheme: typeof SCHEME;
}

/** What an entry says, and who. All of it goes when it is erased. */
export interface TranscriptContent {
  readonly from: Reference;
  readonly body: { readonly [name: string]: CanonicalValue };
}

/** Left where the content was erased; an entry of kind `erased` further down says the same. */
export interface ErasedMark {
  readonly at: string;
  readonly rule: string;
  readonly by: Reference;
}

/** One entry. With its content and salt, or erased by rule, or with its content left out of this copy. */
export interface TranscriptEntry {
  /** From 1, without a gap. */
  readonly seq: number;
  /** RFC 3339, the program's court time. */
  readonly at: string;
  /** `message`, `notice`, `recall`, `erased` and so on; an open list. */
  readonly kind: string;
  readonly commitment: string;
  readonly digest: string;
  readonly content?: TranscriptContent;
  readonly salt?: string;
  readonly erased?: ErasedMark;
  readonly withheld?: true;
}

/** A head that the court counter-signed, as `rooms.listAnchors` answers it. */
export interface TranscriptAnchor {
  readonly anchorId: string;
  readonly roomId: string;
  readonly headDigest: string;
  readonly count: number;
  readonly receivedAt: string;
  readonly countersignature: string;
  readonly previousAnchorId?: string;
}

/** Last line: how much there should be, so that a file cut short is noticed. */
export interface TranscriptEnd {
  readonly entries: number;
  readonly anchors: number;
  readonly headDigest: string;
  readonly lastAnchorId?: string;
}

/** A line of the file. */
export type TranscriptLine =
  | { readonly header: TranscriptHeader }
  | { readonly entry: TranscriptEntry }
  | { readonly anchor: TranscriptAnchor }
  | { readonly end: TranscriptEnd };
