// Every fixed sentence of the bot, by occasion, and what is said to a reading.
import { help } from './help.ts';
import { cards } from './pages.ts';
import { privately } from './private.ts';
import { receipts } from './receipts.ts';
import { room } from './room.ts';

export { cards } from './pages.ts';
export type { NoticeName } from './receipts.ts';
export { reply } from './reply.ts';
export type { Reply, Where } from './reply-shape.ts';

/** All fixed words. Lists of at most four short lines, or functions that make them. */
export const words = {
  // the room
  welcome: room.welcome,
  quarantined: room.quarantined,
  resumed: room.resumed,
  closed: room.closed,
  sentPrivately: room.sentPrivately,
  cannotWritePrivately: room.cannotWritePrivately,
  noticesOnly: room.noticesOnly,
  // the private thread
  greeting: privately.greeting,
  bindCard: cards.bind('').title,
  bound: privately.bound,
  privateBanner: privately.banner,
  unknown: privately.unknown,
  unknownAgain: privately.unknownAgain,
  nothingToChoose: privately.nothingToChoose,
  voice: privately.voice,
  mediaUnread: privately.mediaUnread,
  undelivered: privately.undelivered,
  unavailable: privately.unavailable,
  cancelled: privately.cancelled,
  unbound: privately.unbound,
  publicHelp: privately.publicHelp,
  notSubmitted: { room: room.notSubmitted, private: privately.notSubmitted },
  // both
  help,
  receipts,
} as const;
