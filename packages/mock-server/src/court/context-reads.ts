// What a handler, a reaction or a timer can look at, and how it refuses.
import type { ProblemCode } from '@yunting/sdk/contract';
import type { Actor } from './actor.ts';
import type { Commit } from './commit.ts';
import { grantsInForce, partyActedFor } from './own-parties.ts';
import { CourtProblem } from './problem.ts';
import type { ProblemDetails } from './problem.ts';
import { digest } from './random.ts';
import type { CaseGrantRecord, RecordBase, Records, TableName } from './records.ts';
import { civilDate, instant } from './time.ts';
import type { Where } from './transaction.ts';

export class ContextReads {
  readonly actor: Actor;
  protected readonly commit: Commit;

  constructor(commit: Commit, actor: Actor) {
    this.commit = commit;
    this.actor = actor;
  }

  // ── time ────────────────────────────────────────────────────────────────────────────────────────────────────────

  /** Court time now, RFC 3339 +08:00. */
  get now(): string {
    return instant(this.commit.nowMs);
  }

  /** Today's civil date in Shanghai. */
  get today(): string {
    return civilDate(this.commit.nowMs);
  }

  /** Court time `minutes` from now. */
  inMinutes(minutes: number): string {
    return instant(this.commit.nowMs + minutes * 60_000);
  }

  /** Machine time in ms: only for tokens, codes and signatures, never for anything legal. */
  get wallMs(): number {
    return this.commit.wallMs;
  }

  /** What the world allows, e.g. webhooks to loopback. */
  get settings(): Readonly<Record<string, boolean>> {
    return this.commit.settings;
  }

  // ── records ─────────────────────────────────────────────────────────────────────────────────────────────────────

  /** The record, or the refusal not_found. */
  get<T extends TableName>(table: T, id: string): Records[T] {
    return this.find(table, id) ?? this.refuse('not_found');
  }

  find<T extends TableName>(table: T, id: string): Records[T] | undefined {
    return this.commit.tx.find(table, id);
  }

  /** Records whose fields equal those given, oldest first. */
  all<T extends TableName>(table: T, where: Where = {}): Records[T][] {
    return this.commit.tx.all(table, where);
  }

  /** The token of this digest, when it has not ended. */
  findToken(token: string): Records['token'] | undefined {
    const found = this.commit.tx.all('token', { digest: digest(token) })[0];
    return found && found.expiresAtWall > this.wallMs ? found : undefined;
  }

  digest(data: string | Uint8Array): string {
    return digest(data);
  }

  // ── whom the actor stands for ───────────────────────────────────────────────────────────────────────────────────

  /** The actor's case grants in force, in one case or in all. */
  ownGrants(caseId?: string): CaseGrantRecord[] {
    return grantsInForce(this.commit.tx, this.actor, this.commit.nowMs, caseId);
  }

  /** The parties that the actor is, acts for, or may read for, in a case. What it may see in a list follows from them. */
  ownPartyIds(caseId: string): string[] {
    return [...new Set(this.ownGrants(caseId).flatMap(({ partyId }) => partyId ?? []))];
  }

  /** The one party for which the actor acts; with several, `forPartyId` has to name it. An act is never guessed. */
  actingPartyId(caseId: string, forPartyId?: string): string {
    return partyActedFor(this.ownGrants(caseId), forPartyId);
  }

  // ── refusal ─────────────────────────────────────────────────────────────────────────────────────────────────────

  /** Refuses; nothing of this commit stays. */
  refuse(code: ProblemCode, details: ProblemDetails = {}): never {
    throw new CourtProblem(code, details);
  }

  /** 409 version_conflict unless the caller has read the newest version. */
  checkVersion(record: RecordBase, version: number): void {
    if (record.version !== version) this.refuse('version_conflict', { extra: { version: record.version } });
  }
}
