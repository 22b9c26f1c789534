/** `contract.ts`: the contract as data for the court. It imports types only. */
import { eventData, machineData, operationData, problemData, timerData } from './contract-data.ts';
import { INTERFACES } from './contract-interfaces.ts';
import { inputType, outputType } from './emit-operations.ts';
import type { Contract } from './model.ts';
import { BANNER, key, literal, pascal, union } from './print.ts';
import { AUDIENCES, ROLES } from './vocabulary.ts';

/** Operations, machines, tables, events, reactions, timers and problems, with their types. */
export function emitContract(contract: Contract): string {
  return [
    BANNER.trimEnd(),
    emitImports(contract),
    emitNames(contract),
    INTERFACES,
    emitOperationTypes(contract),
    emitRecord(
      'operations',
      'Every operation by its id.',
      '{ readonly [Id in OperationId]: OperationContract }',
      operationData(contract),
    ),
    emitStates(contract),
    emitRecord(
      'machines',
      'The state machines: the only way a state changes.',
      '{ readonly [S in MachineSubject]: Machine }',
      machineData(contract),
    ),
    emitRecord(
      'tables',
      'Records of the court: the prefix of their ids and the service that owns them.',
      '{ readonly [S in SubjectType]: Table }',
      Object.fromEntries(
        [...contract.tables].map(([name, { prefix, service }]) => [name, { prefix, service }]),
      ),
    ),
    emitRecord(
      'events',
      'Every event, who may see it and whether the room may.',
      '{ readonly [E in EventType]: EventContract }',
      eventData(contract),
    ),
    emitReactions(contract),
    emitRecord(
      'timers',
      'What falls due. A timer never decides.',
      '{ readonly [T in TimerName]: TimerContract }',
      timerData(contract),
    ),
    emitRecord(
      'problems',
      'Every refusal by its code.',
      '{ readonly [P in ProblemCode]: ProblemContract }',
      problemData(contract),
    ),
  ]
    .join('\n\n')
    .concat('\n');
}

function sides(contract: Contract): { service: string; desk: boolean; alias: string }[] {
  return [false, true].flatMap((desk) =>
    contract.services
      .filter((service) =>
        contract.operations.some((operation) => operation.service === service && operation.desk === desk),
      )
      .map((service) => ({ service, desk, alias: aliasOf(service, desk) })),
  );
}

/** A name that no export of this file can have. */
function aliasOf(service: string, desk: boolean): string {
  return desk ? `desk${pascal(service)}Operations` : `${service}Operations`;
}

function emitImports(contract: Contract): string {
  const needed = sides(contract).filter(({ service, desk }) =>
    contract.operations.some(
      (operation) =>
        operation.service === service && operation.desk === desk && inputType(operation) !== 'void',
    ),
  );
  const lines = needed.map(
    ({ service, desk, alias }) =>
      `import type * as ${alias} from './operations/${desk ? 'desk/' : ''}${service}.ts';`,
  );
  return [...lines, "import type { Schemas } from './types.ts';"].join('\n');
}

function emitNames(contract: Contract): string {
  const type = (name: string, doc: string, values: readonly string[]) =>
    `/** ${doc} */\nexport type ${name} = ${union(values)};`;
  return [
    type(
      'ServiceName',
      'Services in the order of the contract; `court` owns what is common.',
      contract.services,
    ),
    type('Role', 'Roles that a grant can give.', ROLES),
    type('AudienceSelector', 'Who may be told.', AUDIENCES),
    type('SubjectType', 'Kinds of records.', [...contract.tables.keys()]),
    type('MachineSubject', 'Kinds of records that have states.', [...contract.machines.keys()]),
    type('EventType', 'Events.', [...contract.events.keys()]),
    type('TimerName', 'Timers.', [...contract.timers.keys()]),
    type('ProblemCode', 'Codes of refusals.', [...contract.problems.keys()]),
    '/** Named schemas. */\nexport type SchemaName = keyof Schemas;',
  ].join('\n\n');
}

function emitOperationTypes(contract: Contract): string {
  const lines = contract.operations.map((operation) => {
    const { id, desk, service, name } = operation;
    const alias = aliasOf(service, desk);
    const input = inputType(operation) === 'void' ? 'void' : `${alias}.${pascal(name)}Input`;
    return `  ${key(id)}: { input: ${input}; output: ${outputType(operation)} };`;
  });
  return `/** What each operation takes and gives. */
export interface OperationTypes {
${lines.join('\n')}
}

export type OperationId = keyof OperationTypes;
export type InputOf<Id extends OperationId> = OperationTypes[Id]['input'];
export type OutputOf<Id extends OperationId> = OperationTypes[Id]['output'];`;
}

function emitRecord(name: string, doc: string, type: string, value: Record<string, unknown>): string {
  const fields = Object.entries(value).map(
    ([id, entry]) => `  ${key(id)}: ${literal(entry, 2, key(id).length + 3)},\n`,
  );
  return `/** ${doc} */\nexport const ${name}: ${type} = {\n${fields.join('')}};`;
}

function emitStates(contract: Contract): string {
  const lines = [...contract.machines].map(
    ([subject, { states }]) => `  ${key(subject)}: ${union(Object.keys(states), 2)};`,
  );
  return `/** The states of each kind of record. */\nexport interface StateTypes {\n${lines.join('\n')}\n}`;
}

function emitReactions(contract: Contract): string {
  const list = contract.reactions.map(
    ({ service, on, do: act, emits }) => `  ${literal({ service, on, do: act, emits }, 2)},\n`,
  );
  return `/** What services do when an event happens, in the same commit and in this order. */\nexport const reactions: readonly Reaction[] = [\n${list.join('')}];`;
}
