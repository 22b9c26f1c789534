/** `@yunting/bot`: one case, one group chat. Runs in a browser: nothing here touches Node, Wechaty or a disk. */

// the bot and its ports
export { Bot } from './core/engine/bot.ts';
export type { BotParts } from './core/engine/bot.ts';
export type { BotSettings, CrashPoint, Founders, RoomPolicy, Trouble } from './core/engine/context.ts';
export { ChatError } from './core/ports/chat.ts';
export type {
  Chat,
  ChatContent,
  ChatEvent,
  ChatFailure,
  ChatRoom,
  Conversation,
  Outgoing,
} from './core/ports/chat.ts';
export type { BotClock } from './core/ports/clock.ts';
export type { Court } from './core/ports/court.ts';
export type { Random } from './core/ports/random.ts';
export type { Expectation, Json, Range, Row, Store, Transaction, Write } from './core/ports/store.ts';

// how fast, and when not
export { defaultPace, noPace } from './core/engine/pacing.ts';
export type { PaceLimits } from './core/engine/pacing.ts';
export { defaultQuietHours } from './core/engine/quiet-hours.ts';
export type { QuietHours } from './core/engine/quiet-hours.ts';

// the court, and what each of its services says
export { connectCourt } from './app/connect-court.ts';
export type { CourtConnection } from './app/connect-court.ts';
export { serviceRooms } from './services/index.ts';
export type { Answer, MemberView, RoomView, ServiceRoom, WantedNotice } from './core/service-room.ts';

// to try it without a disk
export { memoryStore } from './store/memory.ts';

// the record
export { exportRecord } from './core/engine/export-record.ts';
