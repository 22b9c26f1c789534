// The simulated chat: a world of people and rooms, and the chat port over it. No Wechaty, no Node; see puppets.ts for those.
export { World } from './world.ts';
export type { NewPerson, WorldOptions } from './world.ts';
export { simulatedChat } from './simulated-chat.ts';
export { WorldError } from './world-error.ts';
export type { WorldErrorCode } from './world-error.ts';
export { usualLimits } from './chat-limits.ts';
export type { ChatLimits } from './chat-limits.ts';
export type { EventName, Fault, Span } from './faults.ts';
export type { Person } from './person.ts';
export type { PhoneLine, PhonePrivate, PhoneRoom, PhoneView } from './phone-view.ts';
export type { AccountSession, SessionMessage, SessionRoom } from './account-session.ts';
export type { Programme } from './world-core.ts';
export type {
  MessageState,
  RoomState,
  SystemLine,
  WorldAddress,
  WorldContent,
  WorldEvent,
  WorldState,
} from './world-state.ts';
