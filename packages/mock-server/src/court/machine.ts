// State machines as the contract declares them (x-states): which transition, by whom, told as which event.
import { machines, tables } from '@yunting/sdk/contract';
import type { OperationId, Transition } from '@yunting/sdk/contract';

/** What causes a transition: an operation, a timer falling due, or an event that a service reacts to. */
export interface Trigger {
  readonly kind: 'operation' | 'timer' | 'reaction';
  readonly name: string;
}

export interface Machine {
  readonly initial: string;
  readonly states: Readonly<Record<string, { readonly zh: string; readonly en: string }>>;
  readonly transitions: readonly Transition[];
}

const all: Readonly<Record<string, Machine>> = machines;

/** The machine of a subject type, if it has one. */
export function machineOf(subject: string): Machine | undefined {
  return all[subject];
}

/** The service that owns a table of the contract. */
export function ownerOf(table: string): string | undefined {
  return (tables as Readonly<Record<string, { service: string }>>)[table]?.service;
}

const causedBy = (transition: Transition, trigger: Trigger): boolean =>
  transition[trigger.kind] === trigger.name;

/** The declared transition for (from, to, trigger), if any. `'*'` as from means any state. */
export function findTransition(
  subject: string,
  from: string,
  to: string,
  trigger: Trigger,
): Transition | undefined {
  return machineOf(subject)?.transitions.find(
    (one) => one.to === to && causedBy(one, trigger) && (one.from.includes(from) || one.from.includes('*')),
  );
}

/** Whether this trigger moves this subject type at all. */
export function triggers(subject: string, trigger: Trigger): boolean {
  return machineOf(subject)?.transitions.some((one) => causedBy(one, trigger)) ?? false;
}

/** Whether this trigger may move a subject that is in this state. */
export function mayMove(subject: string, from: string, trigger: Trigger): boolean {
  return (
    machineOf(subject)?.transitions.some(
      (one) => causedBy(one, trigger) && (one.from.includes(from) || one.from.includes('*')),
    ) ?? false
  );
}

/** Operations that are possible from a state: what a refusal names. */
export function possibleFrom(subject: string, from: string): OperationId[] {
  const found = new Set<OperationId>();
  for (const one of machineOf(subject)?.transitions ?? []) {
    if (one.operation && (one.from.includes(from) || one.from.includes('*'))) found.add(one.operation);
  }
  return [...found];
}
