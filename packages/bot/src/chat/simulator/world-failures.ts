// What a refusal of the simulated chat is for the bot.
import type { ChatFailure } from '../../core/ports/chat.ts';
import type { WorldErrorCode } from './world-error.ts';

export const worldFailures: Readonly<Record<WorldErrorCode, ChatFailure>> = {
  OFFLINE: 'offline',
  BANNED: 'offline',
  THROTTLED: 'throttled',
  NOT_FRIEND: 'notFriend',
  NOT_MEMBER: 'notMember',
  NOT_OWNER: 'notOwner',
  ROOM_FULL: 'roomFull',
  NO_ROOM: 'noSuchRoom',
  NO_CONTACT: 'noSuchContact',
  TOO_FEW: 'tooFew',
  QR_CLOSED: 'refused',
  NO_MESSAGE: 'refused',
  NO_REQUEST: 'refused',
  NO_INVITATION: 'refused',
  TOO_MANY: 'refused',
  TOO_LATE: 'refused',
  NOT_YOURS: 'refused',
  REFUSED: 'refused',
  NETWORK: 'unknown',
};
