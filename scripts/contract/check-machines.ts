/** State machines: every cause exists and may act, every state can be reached. */
import { checkRoles, unknownRole } from './check-operations.ts';
import type { Severity } from './finding.ts';
import type { Contract, Machine } from './model.ts';
import { CLOCK, COURT } from './vocabulary.ts';

type Report = (path: readonly PropertyKey[], message: string, severity?: Severity) => void;

type Transition = Machine['transitions'][number];

/** While files are missing, what they may still bring is only a warning. */
export function absent(contract: Contract): Severity {
  return contract.missing.length > 0 ? 'warning' : 'error';
}

/** One machine and its transitions. */
export function checkMachine(contract: Contract, subject: string, machine: Machine, report: Report): void {
  const table = contract.tables.get(subject);
  if (!table) report([], 'there is no such table in x-tables.', 'fatal');
  else if (table.service !== machine.service)
    report([], `the table belongs to ${table.service}; its states do too.`, 'fatal');
  const states = new Set(Object.keys(machine.states));
  if (!states.has(machine.initial))
    report(['initial'], `the initial state "${machine.initial}" is not among its states.`, 'fatal');
  const seen = new Set<string>();
  for (const [index, transition] of machine.transitions.entries()) {
    const at: Report = (path, message, severity) =>
      report(['transitions', index, ...path], message, severity);
    for (const state of [...transition.from, transition.to]) {
      if (!states.has(state)) at([], `state "${state}" is not declared.`, 'fatal');
    }
    checkTrigger(contract, machine, transition, at);
    for (const from of transition.from) {
      const key = `${from} → ${transition.to} by ${transition.operation ?? transition.timer ?? transition.reaction}`;
      if (seen.has(key)) at([], `the transition ${key} is written twice.`);
      seen.add(key);
    }
    if (transition.emits === undefined) continue;
    const event = contract.events.get(transition.emits);
    if (!event) at(['emits'], `event "${transition.emits}" is not declared in x-events.`);
    else if (event.service !== machine.service)
      at(['emits'], `event "${transition.emits}" belongs to ${event.service}.`);
    else if (event.subject !== subject)
      at(['emits'], `event "${transition.emits}" is about a ${event.subject}, not a ${subject}.`);
  }
  for (const state of unreachable(machine))
    report(['states', state], `state "${state}" cannot be reached from "${machine.initial}".`);
}

function checkTrigger(contract: Contract, machine: Machine, transition: Transition, at: Report): void {
  const { operation: id, timer, reaction, by } = transition;
  if ([id, timer, reaction].filter((trigger) => trigger !== undefined).length !== 1) {
    at([], 'a transition has exactly one cause: operation, timer or reaction.', 'fatal');
    return;
  }
  if (id !== undefined) {
    const operation = contract.operations.find((candidate) => candidate.id === id);
    if (!operation) return at(['operation'], `operation "${id}" does not exist.`);
    if (operation.service !== machine.service)
      at(['operation'], `"${id}" belongs to ${operation.service}; react to its event instead.`);
    if (operation.method === 'get') at(['operation'], `"${id}" is a GET; a read never moves a state.`);
    if (operation.key === 'safe') at(['operation'], `"${id}" is safe; it never moves a state.`);
    checkRoles(by, (role) => at(['by'], unknownRole(role)));
    const strangers = operation.roles.length > 0 ? by.filter((role) => !operation.roles.includes(role)) : [];
    if (strangers.length > 0) at(['by'], `${strangers.join(', ')} may not call "${id}" (see its x-roles).`);
  }
  if (timer !== undefined) {
    const declared = contract.timers.get(timer);
    if (!declared) at(['timer'], `timer "${timer}" is not declared in x-timers.`);
    else if (declared.service !== machine.service)
      at(['timer'], `timer "${timer}" belongs to ${declared.service}.`);
    if (by.join() !== CLOCK) at(['by'], `what falls due happens by [${CLOCK}].`);
  }
  if (reaction !== undefined) {
    if (!contract.events.has(reaction))
      at(['reaction'], `event "${reaction}" does not exist.`, absent(contract));
    else if (!contract.reactions.some(({ on, service }) => on === reaction && service === machine.service)) {
      at(['reaction'], `${machine.service} has no entry in x-reactions for "${reaction}".`);
    }
    if (by.join() !== COURT) at(['by'], `a reaction happens by [${COURT}].`);
  }
}

function unreachable(machine: Machine): string[] {
  const seen = new Set([machine.initial]);
  for (let size = 0; size !== seen.size;) {
    size = seen.size;
    for (const { from, to } of machine.transitions) if (from.some((state) => seen.has(state))) seen.add(to);
  }
  return Object.keys(machine.states).filter((state) => !seen.has(state));
}
