// What a handler, a reaction or a timer can change: records of its own service, their states, and the events told of them.
import type { EventType, SubjectType, TimerName } from '@yunting/sdk/contract';
import type { Actor } from './actor.ts';
import type { Commit, TaskRequest } from './commit.ts';
import { ContextReads } from './context-reads.ts';
import { findTransition, machineOf, ownerOf, possibleFrom } from './machine.ts';
import type { Trigger } from './machine.ts';
import type { NewRecord, Patch } from './new-record.ts';
import { ContractViolation } from './problem.ts';
import { kernelTables } from './records.ts';
import type { RecordBase, Records, TableName } from './records.ts';
import { toMs } from './time.ts';

export class ContextWrites extends ContextReads {
  readonly #service: string;
  readonly #trigger: Trigger;
  readonly #emits: readonly string[];

  constructor(commit: Commit, service: string, trigger: Trigger, actor: Actor, emits: readonly string[]) {
    super(commit, actor);
    this.#service = service;
    this.#trigger = trigger;
    this.#emits = emits;
  }

  insert<T extends TableName>(table: T, fields: NewRecord<T>): Records[T] {
    this.#own(table);
    const id = fields.id ?? this.commit.id(table);
    if (this.find(table, id))
      throw new ContractViolation(`${table} ${id} is there already: change it with update`);
    const machine = machineOf(table);
    const record = {
      ...(machine ? { state: machine.initial } : {}),
      ...fields,
      id,
      version: 1,
      createdAt: this.now,
    } as unknown as Records[T];
    this.commit.tx.put(table, record);
    return record;
  }

  update<T extends TableName>(table: T, record: Records[T], patch: Patch<T>): Records[T] {
    this.#own(table);
    this.#mustBeNewest(table, record);
    const next = { ...record, ...patch, version: record.version + 1 } as Records[T];
    this.commit.tx.put(table, next);
    return next;
  }

  /** Takes a record away, with the timers that were set for it. */
  remove<T extends TableName>(table: T, record: Records[T]): void {
    this.#own(table);
    this.commit.tx.remove(table, record.id);
    this.commit.cancelTimers(record.id);
  }

  /**
   * Moves a record to another state: the only way there is. The transition must be declared for this trigger and this
   * actor's role; its event is told in the same commit.
   */
  move<T extends TableName & SubjectType>(
    table: T,
    record: Records[T],
    to: string,
    patch: Patch<T> = {},
    told: { readonly data?: unknown } = {},
  ): Records[T] {
    this.#own(table);
    this.#mustBeNewest(table, record);
    const from = (record as RecordBase).state ?? '';
    const transition = findTransition(table, from, to, this.#trigger);
    if (!transition) {
      this.refuse('state_conflict', { state: from, possible: possibleFrom(table, from) });
    }
    if (this.#trigger.kind === 'operation' && !transition.by.includes(this.actor.role))
      this.refuse('forbidden');
    const next = { ...record, ...patch, state: to, version: record.version + 1 } as unknown as Records[T];
    this.commit.tx.put(table, next);
    this.commit.moved(table, from, to, this.#trigger);
    if (transition.emits) this.commit.tell(transition.emits, next, this.actor, told.data);
    return next;
  }

  /** Tells an event that the contract lists (x-emits) for this operation, reaction or timer. */
  emit(type: EventType, record: RecordBase, told: { readonly data?: unknown } = {}): void {
    if (!this.#emits.includes(type)) {
      throw new ContractViolation(`${this.#trigger.name} may not emit ${type}: it is not in its x-emits`);
    }
    this.commit.tell(type, record, this.actor, told.data);
  }

  /** Sets (or moves) the one timer of this name for this record; `at` is an instant or a civil date's first moment. */
  timer(name: TimerName, at: string, record: RecordBase): void {
    this.commit.setTimer(name, toMs(at), record.id);
  }

  cancelTimer(name: TimerName, record: RecordBase): void {
    this.commit.cancelTimer(name, record.id);
  }

  /** Puts something on the court's desk. One open task per kind and subject. */
  task(request: TaskRequest): void {
    this.commit.task(request, this.now);
  }

  /** Ends open tasks of this kind about this record: what they asked for has happened. */
  closeTasks(kind: string, record: RecordBase, note?: string): void {
    this.commit.closeTasks(kind, record.id, this.now, this.actor.name, note);
  }

  /** A change to a copy that is no longer the newest would silently undo what came between. */
  #mustBeNewest<T extends TableName>(table: T, record: Records[T]): void {
    const newest = this.find(table, record.id);
    if (newest?.version === record.version) return;
    throw new ContractViolation(
      `${this.#trigger.name} changes version ${record.version} of ${table} ${record.id}, but the newest is ${newest?.version ?? 'removed'}: read it again`,
    );
  }

  #own(table: string): void {
    const owner = ownerOf(table);
    if (owner === undefined ? table in kernelTables : owner !== this.#service) {
      throw new ContractViolation(
        `${this.#service} may not write ${table}: it belongs to ${owner ?? 'the kernel'}`,
      );
    }
  }
}
