// What the chat programme allows. No official figures exist; these are what users of the protocols have reported.

export interface ChatLimits {
  /** A room begins with the founder and two others. */
  readonly founders: number;
  /** Up to so many members a friend is added at once; above, by an invitation that has to be accepted. */
  readonly directMembers: number;
  /** Above so many members, the QR code of the room is closed. */
  readonly qrMembers: number;
  readonly roomMembers: number;
  /** Above so many members, only the owner and administrators change the topic. */
  readonly topicMembers: number;
  /** Friend requests of one person in 24 hours. */
  readonly friendRequestsPerDay: number;
  /** Rooms that one account creates in 24 hours. */
  readonly roomsPerDay: number;
  /** Messages of one programme-driven account in a minute; above, 「操作过于频繁」. */
  readonly sendsPerMinute: number;
  /** Milliseconds of machine time in which one's own message can be taken back. */
  readonly recallWithin: number;
  /** What happens to events while the account is offline. */
  readonly missedEvents: 'replayed' | 'lost';
  /** Older messages are forgotten. */
  readonly keptMessages: number;
}

export const usualLimits: ChatLimits = {
  founders: 3,
  directMembers: 40,
  qrMembers: 200,
  roomMembers: 500,
  topicMembers: 100,
  friendRequestsPerDay: 20,
  roomsPerDay: 50,
  sendsPerMinute: 100,
  recallWithin: 120_000,
  missedEvents: 'replayed',
  keptMessages: 5000,
};
