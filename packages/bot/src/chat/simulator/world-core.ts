// The heart of the simulated chat: its state, its clock, and the way of an event to an account's programme.
import { formatInstant } from '@yunting/sdk/rules';
import type { BotClock } from '../../core/ports/clock.ts';
import type { Misfortune } from './faults.ts';
import { strike } from './faults.ts';
import type { SeededChance } from './seeded-chance.ts';
import { seededChance } from './seeded-chance.ts';
import { WorldError } from './world-error.ts';
import type {
  AccountState,
  ContactState,
  MessageState,
  RoomState,
  WorldEvent,
  WorldState,
} from './world-state.ts';

/** A programme that listens behind an account. */
export type Programme = (told: WorldEvent | { kind: 'login' } | { kind: 'logout'; reason: string }) => void;

/** An event held back so that the next one overtakes it comes after so many milliseconds at the latest. */
const longestSwap = 200;

export class WorldCore {
  readonly state: WorldState;
  readonly clock: BotClock;
  readonly chance: SeededChance;
  readonly #listeners = new Set<() => void>();
  readonly #programmes = new Map<string, Programme>();
  readonly #messages = new Map<string, MessageState>();
  /** Tickets on their way: these come by themselves, and are not replayed at login. */
  readonly #onTheWay = new Set<number>();
  readonly #swapped = new Map<string, number>();

  constructor(state: WorldState, clock: BotClock) {
    this.state = state;
    this.clock = clock;
    this.chance = seededChance(state);
    for (const message of state.messages) this.#messages.set(message.id, message);
  }

  next(): number {
    this.state.counter += 1;
    return this.state.counter;
  }

  /** A new id, e.g. `wxid_1a`. */
  id(prefix: string): string {
    return `${prefix}${this.next().toString(36)}`;
  }

  /** Court time, RFC 3339. */
  at(): string {
    return formatInstant(this.clock.courtNow());
  }

  changed(): void {
    this.state.revision += 1;
    for (const listener of this.#listeners) listener();
  }

  onChange(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  contact(contactId: string): ContactState {
    const contact = this.state.contacts[contactId];
    if (contact === undefined) throw new WorldError('NO_CONTACT');
    return contact;
  }

  room(roomId: string): RoomState {
    const room = this.state.rooms[roomId];
    if (room === undefined) throw new WorldError('NO_ROOM');
    return room;
  }

  account(accountId: string): AccountState {
    const account = this.state.accounts[accountId];
    if (account === undefined) throw new WorldError('NO_CONTACT', accountId);
    return account;
  }

  message(messageId: string): MessageState {
    const message = this.#messages.get(messageId);
    if (message === undefined) throw new WorldError('NO_MESSAGE');
    return message;
  }

  keep(message: MessageState): void {
    const { messages, limits } = this.state;
    messages.push(message);
    this.#messages.set(message.id, message);
    // In batches: dropping the first of a long list one by one is slow.
    const surplus = messages.length - limits.keptMessages;
    if (surplus > limits.keptMessages / 4) {
      for (const old of messages.splice(0, surplus)) this.#messages.delete(old.id);
    }
  }

  struck(misfortune: Misfortune): boolean {
    return this.#fault(misfortune) !== undefined;
  }

  /** Milliseconds of delay by the fault that strikes, or 0. */
  delay(misfortune: Misfortune): number {
    const fault = this.#fault(misfortune);
    return fault !== undefined && 'ms' in fault ? this.chance.within(fault.ms) : 0;
  }

  #fault(misfortune: Misfortune) {
    return strike(this.state.faults, this.chance, misfortune);
  }

  attach(accountId: string, programme: Programme): () => void {
    this.#programmes.set(accountId, programme);
    return () => {
      if (this.#programmes.get(accountId) === programme) this.#programmes.delete(accountId);
    };
  }

  /** @throws WorldError BANNED; OFFLINE when no programme runs behind the account */
  login(accountId: string): void {
    const account = this.account(accountId);
    if (account.status === 'banned') throw new WorldError('BANNED');
    if (account.status === 'online') return;
    const programme = this.#programmes.get(accountId);
    if (programme === undefined) throw new WorldError('OFFLINE');
    account.status = 'online';
    account.logins += 1;
    programme({ kind: 'login' });
    this.#replay(account);
    this.changed();
  }

  /** A reason is told to the programme; a ban also keeps it from logging in again. */
  logout(accountId: string, reason?: string, status: 'loggedOut' | 'banned' = 'loggedOut'): void {
    const account = this.account(accountId);
    const before = account.status;
    if (before !== 'banned' || status === 'banned') account.status = status;
    if (before === 'online' && reason !== undefined)
      this.#programmes.get(accountId)?.({ kind: 'logout', reason });
    this.changed();
  }

  /** Tells an account's programme, if there is one. */
  tell(contactId: string, event: WorldEvent): void {
    const account = this.state.accounts[contactId];
    if (account === undefined) return;
    const name = event.kind === 'message' && event.echo ? 'echo' : event.kind;
    const meets = (does: Misfortune['does']): Misfortune => ({
      accountId: contactId,
      on: 'event',
      does,
      event: name,
    });
    if (this.struck(meets('lose'))) return;
    const copies = this.struck(meets('double')) ? 2 : 1;
    for (let copy = 0; copy < copies; copy += 1) this.#queue(account, event, meets);
  }

  #queue(account: AccountState, event: WorldEvent, meets: (does: Misfortune['does']) => Misfortune): void {
    if (account.status !== 'online' && this.state.limits.missedEvents === 'lost') return;
    const ticket = this.next();
    account.undelivered.push({ ticket, event });
    if (account.status !== 'online') return;
    const late = this.delay(meets('late'));
    if (late > 0) {
      this.#onTheWay.add(ticket);
      this.clock.after(late, () => this.#deliver(account, ticket));
      return;
    }
    const overtaken = this.#swapped.get(account.contactId);
    if (overtaken === undefined && this.struck(meets('swap'))) {
      this.#swapped.set(account.contactId, ticket);
      this.#onTheWay.add(ticket);
      this.clock.after(longestSwap, () => this.#deliver(account, ticket));
      return;
    }
    this.#deliver(account, ticket);
    if (overtaken !== undefined) this.#deliver(account, overtaken);
  }

  #deliver(account: AccountState, ticket: number): void {
    this.#onTheWay.delete(ticket);
    if (this.#swapped.get(account.contactId) === ticket) this.#swapped.delete(account.contactId);
    if (account.status !== 'online') return;
    const place = account.undelivered.findIndex((waiting) => waiting.ticket === ticket);
    if (place === -1) return;
    const [due] = account.undelivered.splice(place, 1);
    if (due !== undefined) this.#programmes.get(account.contactId)?.(due.event);
  }

  /** What the account missed while it was away, in order. */
  #replay(account: AccountState): void {
    const missed = account.undelivered.filter(({ ticket }) => !this.#onTheWay.has(ticket));
    for (const { ticket } of missed) this.#deliver(account, ticket);
  }
}
