// Faults as data: what goes wrong between an account's programme and the chat. People with phones have no faults.
import type { SeededChance } from './seeded-chance.ts';
import type { WorldEvent } from './world-state.ts';

/** Milliseconds of machine time, both ends included. */
export type Span = readonly [least: number, most: number];

/** Which events a fault meets. An `echo` is the account's own message coming back. */
export type EventName = WorldEvent['kind'] | 'echo';

interface When {
  /** One account; otherwise every account. */
  readonly accountId?: string;
  /** In (0, 1]; always when missing. */
  readonly chance?: number;
  /** How often it still happens; without end when missing. */
  times?: number;
}

export type Fault = When &
  (
    | { readonly on: 'payload'; readonly does: 'late'; readonly ms: Span }
    | { readonly on: 'payload'; readonly does: 'fail' | 'loseMentions' }
    | { readonly on: 'event'; readonly does: 'late'; readonly ms: Span; readonly event?: EventName }
    /** `swap`: comes after the event that follows it. */
    | { readonly on: 'event'; readonly does: 'double' | 'swap' | 'lose'; readonly event?: EventName }
    /** Any call answers late. */
    | { readonly on: 'call'; readonly does: 'late'; readonly ms: Span }
    /** `failBefore`: a network error, nothing was done. `throwAfter`: the same error, but it was done. */
    | { readonly on: 'send' | 'create'; readonly does: 'failBefore' | 'throwAfter' | 'withoutId' | 'refuse' }
  );

export interface Misfortune {
  readonly accountId: string;
  readonly on: Fault['on'];
  readonly does: Fault['does'];
  readonly event?: EventName;
}

/** Finds the fault that strikes now, and uses it up. */
export function strike(
  faults: readonly Fault[],
  chance: SeededChance,
  { accountId, on, does, event }: Misfortune,
): Fault | undefined {
  for (const fault of faults) {
    if (fault.on !== on || fault.does !== does) continue;
    if ('event' in fault && fault.event !== undefined && fault.event !== event) continue;
    if (fault.accountId !== undefined && fault.accountId !== accountId) continue;
    if (fault.times !== undefined && fault.times <= 0) continue;
    if (fault.chance !== undefined && chance.fraction() >= fault.chance) continue;
    if (fault.times !== undefined) fault.times -= 1;
    return fault;
  }
  return undefined;
}
