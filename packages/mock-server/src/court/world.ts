// One court world: its store, its clock, its due timers. Everything that happens to it is a commit.
import { timers as timerTypes } from '@yunting/sdk/contract';
import type { EventType, TimerName } from '@yunting/sdk/contract';
import { theClock, theCourt } from './actor.ts';
import { Commit } from './commit.ts';
import { subjectTypeOf } from './table-of-id.ts';
import type { Intent, Move } from './commit.ts';
import { Context, TimerContext } from './context.ts';
import { DueQueue } from './due-queue.ts';
import type { Journal, JournalEntry } from './journal.ts';
import { ContractViolation, CourtProblem } from './problem.ts';
import type { EventRecord, RecordBase, TableName } from './records.ts';
import type { CourtService } from './service.ts';
import { digestOf, snapshotOf } from './snapshot.ts';
import { Store } from './store.ts';
import { applyWrites, Transaction } from './transaction.ts';
import type { WriteSet } from './transaction.ts';
import { instant } from './time.ts';

/** A timer that fell due, and when. */
export interface Fired {
  readonly timer: string;
  readonly subjectId: string;
  readonly at: string;
}

/** What a commit did, told to whoever listens (courier, coverage, long polls). All empty when only time has passed. */
export interface Committed {
  readonly events: readonly EventRecord[];
  readonly intents: readonly Intent[];
  readonly moves: readonly Move[];
}

export interface WorldOptions {
  readonly name: string;
  /** Ids, codes and tokens follow from it. */
  readonly seed: string;
  /** Court time at the beginning, in ms. */
  readonly nowMs: number;
  readonly services: ReadonlyMap<string, CourtService>;
  readonly settings?: Readonly<Record<string, boolean>>;
  readonly journal?: Journal;
  /** Entries of an earlier life of this world: applied instead of seeding. */
  readonly entries?: readonly JournalEntry[];
  /** Told of a listener that failed: the commit stands, whatever its listeners do. */
  readonly onDefect?: (error: unknown) => void;
}

const nothing: WriteSet = { puts: {}, removes: {}, counters: {}, blobs: {} };

/** A timer that sets itself again at the same instant more often than this will do so for ever. */
const maxRepeats = 100;

export class World {
  readonly name: string;
  readonly seed: string;
  readonly settings: Readonly<Record<string, boolean>>;
  readonly #options: WorldOptions;
  readonly #services: ReadonlyMap<string, CourtService>;
  readonly #listeners = new Set<(committed: Committed) => void>();
  readonly #store: Store;
  readonly #queue: DueQueue;
  #nowMs: number;

  constructor(options: WorldOptions, store = new Store(), queue = new DueQueue()) {
    this.#options = options;
    this.name = options.name;
    this.seed = options.entries?.[0]?.seed ?? options.seed;
    this.settings = options.settings ?? {};
    this.#services = options.services;
    this.#store = store;
    this.#queue = queue;
    this.#nowMs = options.nowMs;
    if (options.entries) this.#restore(options.entries);
  }

  #restore(entries: readonly JournalEntry[]): void {
    for (const entry of entries) {
      applyWrites(this.#store, entry.writes);
      this.#nowMs = entry.nowMs;
    }
    for (const timer of this.read().all('timer')) this.#queue.set(timer.id, timer.at);
  }

  /** Court time in ms. */
  get nowMs(): number {
    return this.#nowMs;
  }

  /** Puts in what a new world starts with: one commit, so that no restart finds half of it. */
  populate(wallMs: number): void {
    const commit = this.begin(wallMs);
    for (const [name, service] of this.#services) {
      service.seed?.(new Context(commit, name, { kind: 'operation', name: 'seed' }, theCourt, []));
    }
    this.react(commit);
    this.#apply(commit, this.seed);
  }

  /** A view for reading. */
  read(): Transaction {
    return new Transaction(this.#store);
  }

  /**
   * One commit: `work`, then every reaction to what it told. Journalled before this returns; dropped whole when
   * anything throws.
   */
  run<T>(wallMs: number, work: (commit: Commit) => T): T {
    const commit = this.begin(wallMs);
    const value = work(commit);
    this.finish(commit);
    return value;
  }

  /** A commit that the caller will finish, or drop by forgetting it. */
  begin(wallMs: number, nowMs = this.#nowMs): Commit {
    return new Commit(this.#store, { seed: this.seed, nowMs, wallMs, settings: this.settings });
  }

  /** Reactions, fan-out, journal, store: in this order. */
  finish(commit: Commit): void {
    this.react(commit);
    this.apply(commit);
  }

  /** Runs the reactions of a commit without applying it, so that its answer can be checked first. */
  react(commit: Commit): void {
    commit.react(this.#services);
    commit.after(
      this.#services,
      (service) => new Context(commit, service, { kind: 'reaction', name: '*' }, theCourt, []),
    );
  }

  apply(commit: Commit): void {
    if (!commit.tx.empty) this.#apply(commit);
  }

  #apply(commit: Commit, seed?: string): void {
    const { journal } = this.#options;
    journal?.append({
      ...(seed === undefined ? {} : { seed }),
      nowMs: commit.nowMs,
      writes: commit.tx.writeSet(),
    });
    commit.tx.applyTo(this.#store);
    this.#nowMs = commit.nowMs;
    for (const { id, at } of commit.timers) this.#queue.set(id, at);
    this.#tell({ events: commit.events, intents: commit.intents, moves: commit.moves });
  }

  /** Calls `listener` after each commit and whenever time has passed; returns how to stop. */
  onCommit(listener: (committed: Committed) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #tell(committed: Committed): void {
    for (const listener of this.#listeners) {
      try {
        listener(committed);
      } catch (error) {
        this.#options.onDefect?.(error);
      }
    }
  }

  // ── time ────────────────────────────────────────────────────────────────────────────────────────────────────────

  /** The earliest instant at which something falls due, in ms. */
  nextWake(): number | undefined {
    return this.#queue.peek()?.at;
  }

  /**
   * Lets time pass up to `toMs`, firing what falls due in order, each in its own commit at its own instant. Time only
   * moves forward; when a timer fails, it stands still at the last that did not.
   */
  advance(toMs: number, wallMs: number): Fired[] {
    if (toMs < this.#nowMs)
      throw new CourtProblem('state_conflict', {
        zh: '法院时钟只能向前',
        en: 'Court time only moves forward',
      });
    const fired: Fired[] = [];
    const repeats = new Map<string, number>();
    for (let due = this.#queue.peek(); due && due.at <= toMs; due = this.#queue.peek()) {
      if (due.at > this.#nowMs) repeats.clear();
      repeats.set(due.id, (repeats.get(due.id) ?? 0) + 1);
      if (repeats.get(due.id)! > maxRepeats)
        throw new ContractViolation(`${due.id} sets itself again without end`);
      fired.push(...this.#fire(due.id, Math.max(this.#nowMs, due.at), wallMs));
    }
    if (toMs > this.#nowMs) {
      this.#options.journal?.append({ nowMs: toMs, writes: nothing });
      this.#nowMs = toMs;
      this.#tell({ events: [], intents: [], moves: [] });
    }
    return fired;
  }

  #fire(id: string, atMs: number, wallMs: number): Fired[] {
    const timer = this.read().find('timer', id);
    if (!timer) {
      this.#queue.set(id, undefined);
      return [];
    }
    const name = timer.name as TimerName;
    const { service, subject, emits } = timerTypes[name];
    const run = this.#services.get(service)?.timers?.[name];
    if (!run) throw new ContractViolation(`${service} declares the timer ${name} but has none`);
    const commit = this.begin(wallMs, atMs);
    commit.cancelTimer(name, timer.subjectId);
    try {
      run(new TimerContext(commit, service, name, theClock, emits, subject, timer.subjectId));
      this.react(commit);
    } catch (error) {
      throw new ContractViolation(`the timer ${name} of ${timer.subjectId} failed: ${String(error)}`, error);
    }
    this.#apply(commit);
    return [{ timer: name, subjectId: timer.subjectId, at: instant(atMs) }];
  }

  // ── the world outside ───────────────────────────────────────────────────────────────────────────────────────────

  /** A provider's answer (payment, courier), told as an event of the contract; services react to it. */
  report(type: EventType, subjectId: string, data: unknown, wallMs: number): void {
    this.run(wallMs, (commit) => {
      const subject = commit.tx.find(subjectTypeOf(subjectId) as TableName, subjectId) as
        | RecordBase
        | undefined;
      if (!subject) throw new CourtProblem('not_found');
      commit.tell(type, subject, theCourt, data);
    });
  }

  // ── whole worlds ────────────────────────────────────────────────────────────────────────────────────────────────

  /** A new world that starts where this one is; neither sees what the other does afterwards. */
  fork(name: string, journal?: Journal): World {
    journal?.append(this.snapshot());
    const { journal: _own, entries: _before, ...options } = this.#options;
    const fork = { ...options, name, seed: this.seed, nowMs: this.#nowMs, ...(journal ? { journal } : {}) };
    return new World(fork, this.#store.fork(), this.#queue.fork());
  }

  /** Everything in this world as one journal entry: a world that begins with it is the same world. */
  snapshot(): JournalEntry {
    return snapshotOf(this.#store, this.#nowMs, this.seed);
  }

  /** SHA-256 over everything in the world, but for tables named: equal worlds have equal digests. */
  digest(without: readonly TableName[] = []): string {
    return digestOf(this.#store, this.#nowMs, without);
  }
}
