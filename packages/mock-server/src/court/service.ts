// What one court service is to the kernel: its operations, what it does when events happen, and what its timers raise.
// Which transitions, events, reactions and timers exist is said by the contract; here is only how.
import type { EventType, OperationId, OutputOf, TimerName } from '@yunting/sdk/contract';
import type { Context, OperationContext, ReactionContext, TimerContext } from './context.ts';
import type { EventRecord, PrincipalRecord } from './records.ts';

/**
 * Answers one operation: reads and writes through `ctx`, returns the body of the operation's only 2xx, or a function that
 * gives it once the reactions have run (when the answer shows what they did). Synchronous.
 */
export type Handler<Id extends OperationId> = (
  ctx: OperationContext<Id>,
) => OutputOf<Id> | (() => OutputOf<Id>);

export interface CourtService {
  /** The service's one word, as in the contract. */
  readonly name: string;
  readonly operations: { readonly [Id in OperationId]?: Handler<Id> };
  /** Keyed by `do` of the contract's x-reactions. Runs in the commit of the event that caused it. */
  readonly reactions?: Readonly<Record<string, (ctx: ReactionContext) => void>>;
  /**
   * Keyed by `do` of the contract's x-reactions with `on: '*'`. Runs once in a commit that told anything, when all other
   * reactions have run, with all its events. What it tells is reacted to, but never by another of these.
   */
  readonly commitReactions?: Readonly<Record<string, (ctx: Context, events: readonly EventRecord[]) => void>>;
  /** Keyed by timer name. What falls due raises a state or a task; it never decides. */
  readonly timers?: { readonly [Name in TimerName]?: (ctx: TimerContext) => void };
  /** Called once in each commit, after the last reaction, with all its events: for the fan-out to webhooks. */
  readonly afterEvents?: (ctx: Context, events: readonly EventRecord[]) => void;
  /** Records that a new world starts with (courts, rules), inserted in declaration order of the services. */
  readonly seed?: (ctx: Context) => void;
}

/** Declares a service; the identity function that gives editors the types. */
export function defineService(service: CourtService): CourtService {
  return service;
}

/** An event of interest to reactions, by type. */
export interface CourtEvent {
  readonly id: string;
  readonly type: EventType;
  readonly subjectType: string;
  readonly subjectId: string;
  readonly caseId?: string;
  readonly matterId?: string;
  readonly courtId?: string;
  /** Facts handed from the emitter to reactions (ctx.emit(…, { data })); never leaves the court. */
  readonly data?: unknown;
  /** Who acted, when a person did. */
  readonly actor?: PrincipalRecord;
}
