// Transition mutants: one transition of the contract removed, sent to another state, or given to other roles.
import { machines } from '@yunting/sdk/contract';
import type { Transition } from '@yunting/sdk/contract';

export interface Mutant {
  readonly name: string;
  /** What a run without the mutant does when it exercises the transition: `subject: from → to (trigger)`. */
  readonly moves: readonly string[];
  /** Puts the mutant in place; returns how to take it out. */
  apply(): () => void;
}

interface Mutable {
  readonly states: Readonly<Record<string, unknown>>;
  transitions: Transition[];
}

/** How a transition is named in what a commit did. */
export const moveName = (subject: string, from: string, to: string, trigger: string): string =>
  `${subject}: ${from} → ${to} (${trigger})`;

/** Three mutants for each transition by an operation, two for one by a timer or reaction (those have no role). */
export function allMutants(): Mutant[] {
  const mutants: Mutant[] = [];
  for (const [subject, machine] of Object.entries(machines) as unknown as [string, Mutable][]) {
    for (const one of machine.transitions) {
      const trigger = one.operation ?? one.timer ?? one.reaction ?? '';
      const moves = one.from.map((from) => moveName(subject, from, one.to, trigger));
      const elsewhere =
        Object.keys(machine.states).find((state) => state !== one.to && !one.from.includes(state)) ??
        'nowhere';
      const replace = (kind: string, by: readonly Transition[]): void => {
        mutants.push({ name: `${kind} ${moves.join(', ')}`, moves, apply: () => swap(machine, one, by) });
      };
      replace('remove', []);
      replace(`retarget to ${elsewhere}`, [{ ...one, to: elsewhere }]);
      if (one.operation) replace('rerole', [{ ...one, by: ['auditor'] }]);
    }
  }
  return mutants;
}

function swap(machine: Mutable, one: Transition, by: readonly Transition[]): () => void {
  const before = machine.transitions;
  machine.transitions = before.flatMap((other) => (other === one ? by : [other]));
  return () => {
    machine.transitions = before;
  };
}
