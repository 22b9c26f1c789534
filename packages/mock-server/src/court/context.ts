// What a handler, a reaction or a timer can see and do. Everything goes through here: time, ids, reads, writes,
// transitions, events, timers, tasks and refusals. Nothing here waits.
import type { InputOf, OperationId, ProblemCode, TimerName } from '@yunting/sdk/contract';
import type { Actor } from './actor.ts';
import type { Commit } from './commit.ts';
import type { CaseAccess, IssuedToken, TokenRequest, WhichTokens } from './commit-people.ts';
import { ContextWrites } from './context-writes.ts';
import { possibleFrom } from './machine.ts';
import type { NewRecord, Patch } from './new-record.ts';
import type { ProblemDetails } from './problem.ts';
import { makeDigits, makeId, makeToken } from './random.ts';
import type { Assurance, PrincipalRecord, RecordBase, Records, TableName } from './records.ts';
import type { CourtEvent } from './service.ts';
import { subjectTypeOf } from './table-of-id.ts';

export type { NewRecord, Patch } from './new-record.ts';

export class Context extends ContextWrites {
  // ── people ──────────────────────────────────────────────────────────────────────────────────────────────────────

  /** Opens a case to a principal in one role. */
  grantCase(principalId: string, grant: CaseAccess): void {
    this.commit.grantCase(principalId, grant, this.now);
  }

  /** Takes a principal's access to a case away (all roles, or the one for a party). */
  revokeCaseGrant(principalId: string, caseId: string, partyId?: string): void {
    this.commit.revokeCaseGrant(principalId, caseId, partyId);
  }

  /** Creates a principal (identity alone does). */
  addPrincipal(fields: NewRecord<'principal'>): PrincipalRecord {
    return this.commit.addPrincipal(fields, this.now);
  }

  updatePrincipal(principal: PrincipalRecord, patch: Patch<'principal'>): PrincipalRecord {
    return this.commit.updatePrincipal(principal, patch);
  }

  /** A new bearer token; only its digest is kept. */
  issueToken(principalId: string, token: TokenRequest): IssuedToken {
    return this.commit.issueToken(principalId, token, this.now);
  }

  /** Raises one session's assurance after a fresh identity check; the others stay as they are. */
  raiseToken(tokenId: string, assurance: Assurance): void {
    this.commit.raiseToken(tokenId, assurance);
  }

  /** Ends tokens: one, or all of a principal, or all that act under a grant or a room binding. */
  revokeTokens(which: WhichTokens): void {
    this.commit.revokeTokens(which);
  }

  // ── the world outside ───────────────────────────────────────────────────────────────────────────────────────────

  /** An SMS the court would send. Neutral words only: it may be read by whoever holds the phone. */
  sms(to: string, text: string, about: { caseId?: string; partyId?: string } = {}): void {
    this.commit.sms(to, text, about, this.now);
  }

  /** Asks a provider to act after the commit; its answer comes back as an event (`…reported`). Never awaited. */
  intent(kind: string, record: RecordBase): void {
    this.commit.intents.push({ kind, id: record.id });
  }

  // ── numbers, codes, bytes ───────────────────────────────────────────────────────────────────────────────────────

  /** The next of a durable sequence, e.g. case serials of a court, word and year from 900001. */
  sequence(name: string, start = 1): number {
    return this.commit.tx.next(`sequence:${name}`, start);
  }

  /** A new id that is not a record's own, e.g. `mtr` for a matter. */
  newId(prefix: string): string {
    return makeId(this.commit.seed, prefix, this.commit.tx.next(`id:${prefix}`));
  }

  /** `length` seeded decimal digits. */
  code(length: number): string {
    return makeDigits(this.commit.seed, this.commit.tx.next('code'), length);
  }

  /** A seeded secret string. */
  secret(): string {
    return makeToken(this.commit.seed, this.commit.tx.next('token'));
  }

  readonly blob = {
    put: (id: string, bytes: Uint8Array): void => this.commit.tx.putBlob(id, bytes),
    get: (id: string): Uint8Array | undefined => this.commit.tx.blob(id),
  };
}

/** Context of one call. */
export class OperationContext<Id extends OperationId> extends Context {
  /** Path, query and body in one flat object, checked against the contract. */
  readonly input: InputOf<Id>;
  readonly #subject: RecordBase | undefined;

  constructor(
    commit: Commit,
    service: string,
    operation: Id,
    actor: Actor,
    emits: readonly string[],
    input: InputOf<Id>,
    subject: RecordBase | undefined,
  ) {
    super(commit, service, { kind: 'operation', name: operation }, actor, emits);
    this.input = input;
    this.#subject = subject;
  }

  /** As everywhere; a state_conflict about the call's subject always says what is possible from its state. */
  override refuse(code: ProblemCode, details: ProblemDetails = {}): never {
    const state = details.state ?? this.#subject?.state;
    const fill =
      code === 'state_conflict' &&
      this.#subject !== undefined &&
      state !== undefined &&
      !details.possible?.length;
    super.refuse(
      code,
      fill ? { ...details, state, possible: possibleFrom(subjectTypeOf(this.#subject!.id), state) } : details,
    );
  }

  /** The record that the first path parameter names, as the call found it: found, and allowed to this actor. */
  subject<T extends TableName>(): Records[T] {
    if (!this.#subject) this.refuse('not_found');
    return this.#subject as Records[T];
  }

  /** A page of records, in the order given, by keyset cursor: `{ data, nextCursor }`. */
  page<R extends RecordBase, V>(
    records: readonly R[],
    view: (record: R) => V,
  ): { data: V[]; nextCursor: string | null } {
    const { cursor, limit } = this.input as { cursor?: string; limit?: number };
    const size = Math.min(limit ?? 20, 100);
    const rest = cursor === undefined ? records : after(records, cursor);
    const shown = rest.slice(0, size);
    return { data: shown.map(view), nextCursor: rest.length > size ? shown[shown.length - 1]!.id : null };
  }
}

/** What follows the record that ended the last page; when that is gone, what has a later id. */
function after<R extends RecordBase>(records: readonly R[], cursor: string): readonly R[] {
  const at = records.findIndex((record) => record.id === cursor);
  return at >= 0 ? records.slice(at + 1) : records.filter((record) => record.id > cursor);
}

/** Context of a reaction: what happened, and to what. */
export class ReactionContext extends Context {
  readonly event: CourtEvent;

  constructor(commit: Commit, service: string, event: CourtEvent, actor: Actor, emits: readonly string[]) {
    super(commit, service, { kind: 'reaction', name: event.type }, actor, emits);
    this.event = event;
  }

  /** The subject of the event as it is now. */
  subject<T extends TableName>(): Records[T] {
    return this.get(this.event.subjectType as T, this.event.subjectId);
  }
}

/** Context of a timer that fell due. */
export class TimerContext extends Context {
  readonly #table: string;
  readonly #id: string;

  constructor(
    commit: Commit,
    service: string,
    name: TimerName,
    actor: Actor,
    emits: readonly string[],
    table: string,
    id: string,
  ) {
    super(commit, service, { kind: 'timer', name }, actor, emits);
    this.#table = table;
    this.#id = id;
  }

  subject<T extends TableName>(): Records[T] {
    return this.get(this.#table as T, this.#id);
  }
}
