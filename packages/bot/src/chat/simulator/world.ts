// A WeChat in a box: people with phones, programmes behind accounts, limits, faults. Pure; the clock and chance come from outside.
import type { BotClock } from '../../core/ports/clock.ts';
import type { AccountSession } from './account-session.ts';
import { accountSession } from './account-session.ts';
import type { ChatLimits } from './chat-limits.ts';
import { usualLimits } from './chat-limits.ts';
import type { Fault } from './faults.ts';
import { befriend } from './friend-acts.ts';
import type { Person } from './person.ts';
import { person } from './person.ts';
import type { PhoneView } from './phone-view.ts';
import { phoneView } from './phone-view.ts';
import type { Programme } from './world-core.ts';
import { WorldCore } from './world-core.ts';
import type { MessageState, RoomState, WorldState } from './world-state.ts';

export interface WorldOptions {
  /** Court time dates what is written; machine time counts throttles, caps, delays and the two minutes of a recall. */
  readonly clock: BotClock;
  /** The same seed and the same acts make the same world, ids included. */
  readonly seed?: number;
  readonly limits?: Partial<ChatLimits>;
}

export interface NewPerson {
  /** Chosen by the caller, e.g. a persona's key; otherwise given. */
  readonly id?: string;
  readonly avatar?: string;
  readonly phone?: string;
  readonly handle?: string;
}

export class World {
  readonly #core: WorldCore;

  private constructor(core: WorldCore) {
    this.#core = core;
  }

  /** An empty world. */
  static create({ clock, seed = 1, limits = {} }: WorldOptions): World {
    const state: WorldState = {
      format: 'yunting-simulated-chat-1',
      revision: 0,
      counter: 0,
      chance: seed >>> 0,
      limits: { ...usualLimits, ...limits },
      faults: [],
      contacts: {},
      rooms: {},
      stays: [],
      messages: [],
      friendRequests: {},
      invitations: {},
      accounts: {},
    };
    return new World(new WorldCore(state, clock));
  }

  /** A world as it was exported. Nobody is logged in; what was on its way to an account comes at its next login. */
  static from(exported: WorldState, clock: BotClock): World {
    const state = structuredClone(exported);
    for (const account of Object.values(state.accounts)) {
      if (account.status === 'online') account.status = 'loggedOut';
    }
    return new World(new WorldCore(state, clock));
  }

  /** Plain JSON, a copy. */
  export(): WorldState {
    return structuredClone(this.#core.state);
  }

  /** Called after every change, at once; answers how to stop it. Read again what is needed: several calls may mean one act. */
  onChange(listener: () => void): () => void {
    return this.#core.onChange(listener);
  }

  /** Court time, RFC 3339. */
  now(): string {
    return this.#core.at();
  }

  /** Grows with every change. */
  get revision(): number {
    return this.#core.state.revision;
  }

  /** Somebody new with a phone. Answers the contact id. */
  addPerson(name: string, { id, avatar, phone, handle }: NewPerson = {}): string {
    const contactId = id ?? this.#core.id('wxid_');
    if (this.#core.state.contacts[contactId] !== undefined)
      throw new Error(`there is already a contact ${contactId}`);
    this.#core.state.contacts[contactId] = {
      id: contactId,
      name,
      avatar: avatar ?? '',
      ...(phone !== undefined && { phone }),
      ...(handle !== undefined && { handle }),
      friendIds: [],
      requestedAt: [],
    };
    this.#core.changed();
    return contactId;
  }

  /** Somebody whose account a programme will use. With `changesIds`, it sees other ids after every login. */
  addAccount(
    name: string,
    { changesIds = false, ...rest }: NewPerson & { changesIds?: boolean } = {},
  ): string {
    const contactId = this.addPerson(name, rest);
    this.#core.state.accounts[contactId] = {
      contactId,
      changesIds,
      status: 'loggedOut',
      logins: 0,
      undelivered: [],
      sentAt: [],
      createdAt: [],
    };
    return contactId;
  }

  /** Friends from before: nothing is asked, told or shown. */
  befriend(one: string, other: string): void {
    befriend(this.#core, one, other);
    this.#core.changed();
  }

  /** The acts of one person. */
  as(contactId: string): Person {
    return person(this.#core, contactId);
  }

  /** What this person's phone shows now. */
  phoneOf(contactId: string): PhoneView {
    return phoneView(this.#core, contactId);
  }

  /** A room as it is; `undefined` if there is none. */
  room(roomId: string): Readonly<RoomState> | undefined {
    const room = this.#core.state.rooms[roomId];
    return room && structuredClone(room);
  }

  /** Every room of the world. */
  rooms(): readonly Readonly<RoomState>[] {
    return structuredClone(Object.values(this.#core.state.rooms));
  }

  /** Everything written and not yet forgotten, in order. */
  messages(): readonly Readonly<MessageState>[] {
    return structuredClone(this.#core.state.messages);
  }

  /** One more thing that goes wrong. */
  plant(...faults: readonly Fault[]): void {
    this.#core.state.faults.push(...faults.map((fault) => ({ ...fault })));
    this.#core.changed();
  }

  /** Everything goes well again. */
  clearFaults(): void {
    this.#core.state.faults = [];
    this.#core.changed();
  }

  /** Runs a programme behind an account; it is not logged in yet. The last programme replaces the one before. */
  connect(accountId: string, programme: Programme): AccountSession {
    return accountSession(this.#core, accountId, programme);
  }

  /** Somebody logs the account in again, e.g. by scanning the QR code; a programme must be running. */
  login(accountId: string): void {
    this.#core.login(accountId);
  }

  /** The account is logged out from outside: kicked, or logged in elsewhere. */
  kick(accountId: string, reason = '账号已在其他设备登录'): void {
    this.#core.logout(accountId, reason);
  }

  /** Logged out, and no login until {@link unban}. */
  ban(accountId: string): void {
    this.#core.logout(accountId, '账号被限制登录', 'banned');
  }

  unban(accountId: string): void {
    const account = this.#core.account(accountId);
    if (account.status === 'banned') account.status = 'loggedOut';
    this.#core.changed();
  }
}
