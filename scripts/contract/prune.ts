/** Leaves out what cannot be used, so that the rest of the contract can still be generated while files are missing. */
import type { Finding } from './finding.ts';
import type { Contract, Machine, NamedSchema, Operation } from './model.ts';
import { AUDIENCES, EVERY_EVENT } from './vocabulary.ts';

/** The contract without parts that have `fatal` findings and without mentions of what is not there. */
export function prune(contract: Contract, findings: readonly Finding[]): Contract {
  const fatal = new Set(
    findings.filter(({ severity }) => severity === 'fatal').map(({ file, pointer }) => `${file}#${pointer}`),
  );
  const broken = (place: { file: string; pointer: string }) =>
    [...fatal].some(
      (at) => at === `${place.file}#${place.pointer}` || at.startsWith(`${place.file}#${place.pointer}/`),
    );

  const schemas = new Map<string, NamedSchema>();
  for (const [name, named] of contract.schemas) {
    const schema = {
      description: named.schema.description ?? name,
      type: 'object',
      additionalProperties: true,
    };
    schemas.set(name, broken(named.at([])) ? { ...named, schema } : named);
  }
  const ids = new Set<string>();
  const operations = contract.operations
    .filter((operation) => !broken(operation.at([])) && !ids.has(operation.id) && ids.add(operation.id))
    .map((operation) => withKnownMentions(contract, operation));
  const { tables } = contract;
  const events = new Map(
    [...contract.events]
      .filter(([, { subject, place }]) => tables.has(subject) && !broken(place))
      .map(([type, event]) => [type, { ...event, audience: event.audience.filter(isAudience) }]),
  );
  const timers = new Map([...contract.timers].filter(([, { subject }]) => tables.has(subject)));
  const machines = new Map<string, Machine>();
  for (const [subject, machine] of contract.machines) {
    if (!tables.has(subject) || broken(machine.at(['initial']))) continue;
    const transitions = machine.transitions.flatMap((transition) => {
      const { operation, timer, reaction, emits } = transition;
      const known =
        (operation !== undefined && ids.has(operation)) ||
        (timer !== undefined && timers.has(timer)) ||
        (reaction !== undefined && events.has(reaction));
      if (!known || ![...transition.from, transition.to].every((state) => state in machine.states)) return [];
      const { emits: _dropped, ...quiet } = transition;
      return emits === undefined || events.has(emits) ? transition : quiet;
    });
    machines.set(subject, { ...machine, transitions });
  }
  const reactions = contract.reactions
    .filter(({ on }) => on === EVERY_EVENT || events.has(on))
    .map((reaction) => ({ ...reaction, emits: reaction.emits.filter((type) => events.has(type)) }));
  for (const [name, timer] of timers)
    timers.set(name, { ...timer, emits: timer.emits.filter((type) => events.has(type)) });
  const examples = contract.examples.filter(({ operationId }) => ids.has(operationId));
  return { ...contract, schemas, operations, events, timers, machines, reactions, examples };
}

function isAudience(who: string): boolean {
  return (AUDIENCES as readonly string[]).includes(who);
}

function withKnownMentions(contract: Contract, operation: Operation): Operation {
  const source = { ...operation.source };
  const emits = source['x-emits']?.filter((type) => contract.events.has(type));
  const problems = source['x-problems']?.filter((code) => contract.problems.has(code));
  if (emits) source['x-emits'] = emits;
  if (problems) source['x-problems'] = problems;
  return { ...operation, source };
}
