// What every part of the engine is given: the ports, the settings, and how to wake the other parts.
import type { Chat } from '../ports/chat.ts';
import type { BotClock } from '../ports/clock.ts';
import type { Court } from '../ports/court.ts';
import type { Random } from '../ports/random.ts';
import type { Store } from '../ports/store.ts';
import type { ServiceRoom } from '../service-room.ts';
import type { PaceLimits } from './pacing.ts';
import type { QuietHours } from './quiet-hours.ts';
import type { OutRow } from './tables.ts';

/** `none`: no chat rooms at all. `noticesOnly`: the room gets notices, and answers only 收到 and 人工. */
export type RoomPolicy = 'none' | 'noticesOnly' | 'full';

/** The court's own people who found every room of an account: a stand-by account of the bot and a clerk. */
export interface Founders {
  readonly standbyContactId: string;
  readonly clerkContactId: string;
}

export interface BotSettings {
  /** Name of the court, as it stands at the head of every record. */
  readonly courtName: string;
  /**
   * `roomSafe`: what passes through the chat names no private matter; the member is led to the official mini-program. For
   * channels that route messages through third parties.
   */
  readonly content: 'full' | 'roomSafe';
  readonly policy: RoomPolicy;
  readonly quietHours: QuietHours;
  readonly pace: PaceLimits;
  /** Machine time for which the echo of a send of unknown outcome is waited for. */
  readonly echoWaitMs: number;
  /** Machine time after which a reply that could not be sent is dropped: nobody wants yesterday's answer. */
  readonly staleReplyMs: number;
  /** First pause after a failure; doubled up to five minutes. */
  readonly retryMs: number;
}

/** The named places at which a test may kill the process. */
export type CrashPoint =
  | 'inbox.committed'
  | 'answer.asked'
  | 'answer.committed'
  | 'send.marked'
  | 'send.done'
  | 'send.committed'
  | 'room.intended'
  | 'room.created'
  | 'room.kept'
  | 'notice.drafted'
  | 'notice.kept'
  | 'tend.committed'
  | 'errand.done'
  | 'hint.committed';

/** Something that went wrong and was survived; holds no personal data and no secret. */
export interface Trouble {
  readonly what: string;
  readonly where: string;
  readonly error: unknown;
}

export interface Engine {
  readonly store: Store;
  readonly court: Court;
  readonly clock: BotClock;
  readonly random: Random;
  readonly chats: ReadonlyMap<string, Chat>;
  readonly founders: ReadonlyMap<string, Founders>;
  readonly services: readonly ServiceRoom[];
  readonly settings: BotSettings;
  readonly crash: (point: CrashPoint) => void | Promise<void>;
  readonly trouble: (trouble: Trouble) => void;
  /** A row of the outbox is committed. */
  readonly queued: (key: string, row: OutRow) => void;
  /** A room is to be looked at again. */
  readonly touched: (roomId: string) => void;
  /** An errand is committed. */
  readonly errandAdded: () => void;
  /** Case words to this conversation are held back, or no longer. */
  readonly quarantine: (conversation: string, held: boolean) => void;
}

/** Opaque, unguessable, and as the contract wants a chat handle: lower-case letters and digits. */
export function newId(random: Random, prefix: string, bytes = 15): string {
  const alphabet = 'abcdefghijklmnopqrstuvwxyz234567';
  return `${prefix}${[...random.bytes(bytes * 2)]
    .map((byte) => alphabet[byte % 32])
    .join('')
    .slice(0, bytes * 2)}`;
}
