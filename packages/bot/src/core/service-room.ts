// What one court service has to say in the chat: notices, reminders and answers, as pure functions of what a member may see.
import type { Schemas } from '@yunting/sdk';
import type { CommandName } from './understand/commands.ts';

/** All that one bound member may see of one case, read again in the member's name before anything is said. */
export interface MemberView {
  /** Court time of the reading, RFC 3339 with +08:00. */
  readonly asOf: string;
  readonly membership: Schemas['RoomMembership'];
  readonly room: Schemas['Room'];
  readonly theCase: Schemas['Case'];
  readonly actions: Schemas['NextActions'];
  readonly hearings: readonly Schemas['Hearing'][];
  readonly postponements: readonly Schemas['Postponement'][];
  readonly bills: readonly Schemas['Bill'][];
  readonly refunds: readonly Schemas['Refund'][];
  readonly services: readonly Schemas['Service'][];
  readonly documents: readonly Schemas['DocumentSummary'][];
  /** Every released notice that this member may read. */
  readonly notices: readonly Schemas['RoomNotice'][];
  readonly consultations: readonly Schemas['Consultation'][];
  /** What has happened and may be told to this member; the receipts of submissions are read from it. */
  readonly timeline?: readonly Schemas['TimelineEntry'][];
}

/** What the room itself may show, read as the room agent. */
export interface RoomView {
  readonly asOf: string;
  readonly room: Schemas['Room'];
  readonly summary: Schemas['CaseRoomSummary'];
  readonly hearings: readonly Schemas['Hearing'][];
  readonly notices: readonly Schemas['RoomNotice'][];
}

/** A notice that should exist now. The court numbers it, and keeps it; the same key is never drafted twice for one reader. */
export interface WantedNotice {
  /** Said to the drafting member alone, without a number, and not drafted with the court: nobody else of the party is to read it. */
  readonly onlyMember?: true;
  /** Stable name of the occasion, e.g. `hearing:hrg_…:d7`. */
  readonly key: string;
  readonly kind: Schemas['RoomNoticeDraft']['kind'];
  /** 1–3 lines of ≤ 60 characters; the chat adds the number, and one line that says how to answer. */
  readonly lines: readonly string[];
  readonly hearingId?: string;
  readonly startsAt?: string;
  readonly documentId?: string;
}

/** What is answered to a command: ≤ 4 short lines, or numbered choices. Never in the room unless `room` says so. */
export interface Answer {
  readonly lines: readonly string[];
  /** Opens this page of the official mini-program, as a card. */
  readonly miniProgram?: { readonly title: string; readonly path: string };
}

/** The part of a command that this service answers, for all cases of the person at once. */
export type Answerer = (views: readonly MemberView[], argument: string) => Answer;

/** One court service in the chat. */
export interface ServiceRoom {
  readonly service: string;
  /** What this member should have been told by now, and no longer than it is true. Level, not edge: a pure function of the view. */
  readonly memberNotices: (view: MemberView) => readonly WantedNotice[];
  /** The same for both sides together. Nothing personal, nothing one-sided. */
  readonly roomNotices: (view: RoomView) => readonly WantedNotice[];
  /** Instants (RFC 3339) after `asOf` at which the above will change by the passing of time alone. */
  readonly changesAt: (view: MemberView | RoomView) => readonly string[];
  /** Private answers. */
  readonly answers: Partial<Readonly<Record<CommandName, Answerer>>>;
  /** Answers that the room may hear. */
  readonly roomAnswers: Partial<Readonly<Record<CommandName, (view: RoomView, argument: string) => Answer>>>;
  /** Event types of this service → where a member hears of it (a key prefix of a wanted notice), or why nowhere. */
  readonly events: Readonly<Record<string, string | { readonly none: string }>>;
}
