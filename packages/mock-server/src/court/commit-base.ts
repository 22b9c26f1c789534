// What every part of a commit stands on: the transaction, the two times, ids, and the events told so far.
import { events as eventTypes, tables } from '@yunting/sdk/contract';
import type { EventType, TimerName } from '@yunting/sdk/contract';
import type { Actor } from './actor.ts';
import { audienceOf } from './audience.ts';
import type { Trigger } from './machine.ts';
import { ContractViolation } from './problem.ts';
import { makeId } from './random.ts';
import { kernelTables } from './records.ts';
import type { EventRecord, RecordBase, Records } from './records.ts';
import type { Store } from './store.ts';
import { instant } from './time.ts';
import { Transaction } from './transaction.ts';

/** Something a provider is asked to do once the commit stands. */
export interface Intent {
  readonly kind: string;
  readonly id: string;
}

/** A transition that this commit made, for coverage. */
export interface Move {
  readonly subject: string;
  readonly from: string;
  readonly to: string;
  readonly trigger: Trigger;
}

export interface CommitSettings {
  readonly seed: string;
  /** Court time of this commit, in ms. */
  readonly nowMs: number;
  readonly wallMs: number;
  readonly settings: Readonly<Record<string, boolean>>;
}

export class CommitBase {
  readonly tx: Transaction;
  readonly seed: string;
  readonly nowMs: number;
  readonly wallMs: number;
  readonly settings: Readonly<Record<string, boolean>>;
  readonly events: EventRecord[] = [];
  readonly intents: Intent[] = [];
  readonly moves: Move[] = [];
  /** Timer ids set or cancelled, so that the world's queue can follow. */
  readonly timers: { readonly id: string; readonly at: number | undefined }[] = [];
  protected readonly actors: Actor[] = [];

  constructor(store: Store, at: CommitSettings) {
    this.tx = new Transaction(store);
    this.seed = at.seed;
    this.nowMs = at.nowMs;
    this.wallMs = at.wallMs;
    this.settings = at.settings;
  }

  /** A new id of a table. */
  id(table: string): string {
    const prefix =
      kernelTables[table] ?? (tables as Readonly<Record<string, { prefix: string }>>)[table]?.prefix;
    if (prefix === undefined) throw new ContractViolation(`no table ${table} in the contract (x-tables)`);
    return makeId(this.seed, prefix, this.tx.next(`id:${table}`));
  }

  /** Tells an event about a record: who may know of it follows from the contract and the record's own fields. */
  tell(type: EventType, record: RecordBase, actor: Actor, data?: unknown): void {
    const { subject, audience, room } = eventTypes[type];
    const caseId = subject === 'case' ? record.id : record.caseId;
    const inCase: RecordBase | undefined = caseId === undefined ? undefined : this.tx.find('case', caseId);
    const courtId = record.courtId ?? inCase?.courtId;
    const matterId = record.matterId ?? inCase?.matterId;
    const now = instant(this.nowMs);
    const event: EventRecord = {
      id: this.id('event'),
      version: 1,
      createdAt: now,
      type,
      occurredAt: now,
      subjectType: subject,
      subjectId: record.id,
      subjectVersion: record.version,
      audience: audienceOf(audience, record),
      room,
      ...(caseId === undefined ? {} : { caseId }),
      ...(courtId === undefined ? {} : { courtId }),
      ...(matterId === undefined ? {} : { matterId }),
      ...(record.assistingCourtId === undefined ? {} : { assistingCourtId: record.assistingCourtId }),
      ...(record.releaseAfter === undefined ? {} : { releaseAfter: record.releaseAfter }),
      ...(data === undefined ? {} : { data }),
    };
    this.tx.put('event', event);
    this.events.push(event);
    this.actors.push(actor);
  }

  moved(subject: string, from: string, to: string, trigger: Trigger): void {
    this.moves.push({ subject, from, to, trigger });
  }

  /** Sets (or moves) the one timer of this name for this subject; `at` is court time in ms. */
  setTimer(name: TimerName, at: number, subjectId: string): void {
    const id = `${name}:${subjectId}`;
    this.tx.put('timer', { id, version: 1, createdAt: '', name, subjectId, at } as Records['timer']);
    this.timers.push({ id, at });
  }

  cancelTimer(name: string, subjectId: string): void {
    const id = `${name}:${subjectId}`;
    if (!this.tx.find('timer', id)) return;
    this.tx.remove('timer', id);
    this.timers.push({ id, at: undefined });
  }

  /** Takes away every timer of a subject that is no more. */
  cancelTimers(subjectId: string): void {
    for (const timer of this.tx.all('timer', { subjectId })) this.cancelTimer(timer.name, subjectId);
  }
}
