// What a transcript holds: `yunting-transcript/1`, said byte by byte in docs/transcript.md. Nothing here names a chat.
import type { Json } from '../ports/store.ts';

/** Who: a role, and the court's own id of the member or officer where there is one. Never an id of a chat program. */
export type Author =
  | { readonly role: 'litigant' | 'agent'; readonly id: string }
  | { readonly role: 'clerk' | 'judge' | 'mediator' | 'enforcementOfficer' | 'officer'; readonly id?: string }
  /** In the room without being bound to a member. */
  | { readonly role: 'unbound' }
  | { readonly role: 'program' };

/** What an entry says, by its kind. `entry` is the number of another entry. */
export type Said =
  | { readonly kind: 'message'; readonly body: { readonly type: 'text'; readonly text: string } }
  /** `digest`: hexadecimal SHA-256 of the file, where it was kept. */
  | {
      readonly kind: 'message';
      readonly body: {
        readonly type: 'image' | 'file' | 'voice' | 'video' | 'other';
        readonly name?: string;
        readonly digest?: string;
      };
    }
  /** A numbered notice as it was sent. */
  | {
      readonly kind: 'notice';
      readonly body: {
        readonly number: string;
        readonly noticeId: string;
        readonly lines: readonly string[];
      };
    }
  /** An earlier message was called back. It stays what it was. */
  | { readonly kind: 'recall'; readonly body: { readonly entry?: number } }
  | { readonly kind: 'memberJoined' | 'memberLeft'; readonly body: Readonly<Record<string, never>> }
  /** “I have seen this”, from a chat handle: no signature. */
  | {
      readonly kind: 'acknowledged';
      readonly body: { readonly number: string; readonly assurance: 'chat'; readonly entry?: number };
    }
  /** The court opens and closes minutes; never chosen afterwards. */
  | { readonly kind: 'minutesOpened'; readonly body: { readonly subject: string } }
  | { readonly kind: 'minutesClosed'; readonly body: { readonly opened: number } }
  /** What the program itself said. */
  | { readonly kind: 'system'; readonly body: { readonly text: string } };

/** Something to be recorded. */
export type Happening = Said & {
  readonly from: Author;
  /** Court time, RFC 3339 with offset. */
  readonly at: string;
};

/** Left where content was erased. */
export interface ErasedMark {
  readonly at: string;
  /** Which rule: a short text that people can look up. */
  readonly rule: string;
  readonly by: Author;
}

/** One entry, as it is kept in a row and written on a line. Content and salt are there, or the mark. */
export type TranscriptEntry = {
  /** From 1, without a gap. */
  readonly seq: number;
  readonly at: string;
  readonly kind: Said['kind'] | 'erased';
  readonly commitment: string;
  readonly digest: string;
} & (
  | {
      readonly content: { readonly from: Author; readonly body: { readonly [name: string]: Json } };
      readonly salt: string;
    }
  | { readonly erased: ErasedMark }
);

/** First line of the file; its digest is where the chain begins. */
export interface TranscriptHeader {
  readonly roomId: string;
  /** `thread`: the private conversation of one person with the program; never anchored. */
  readonly kind: 'case' | 'mediation' | 'enforcement' | 'thread';
  /** Name of the court. */
  readonly court: string;
  /** First half of the notice numbers: `9001`; empty in a thread. */
  readonly caseTail: string;
  /** Court time, RFC 3339 with offset. */
  readonly startedAt: string;
}

/** Where the chain stands: all that is needed to go on. */
export interface TranscriptHead {
  /** Entries so far. */
  readonly count: number;
  /** Hexadecimal digest of the last entry, or of the header. */
  readonly digest: string;
}
