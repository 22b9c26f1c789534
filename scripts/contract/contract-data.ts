/** The contract's parts as the data that `contract.ts` carries. */
import type { Contract, Machine, Operation, Parameter } from './model.ts';
import { schemaRecord } from './model.ts';
import { resolve, typesOf } from './schema-tools.ts';
import type { Schemas } from './schema-tools.ts';

/** Every operation by its id. */
export function operationData(contract: Contract): Record<string, unknown> {
  const schemas = schemaRecord(contract);
  return Object.fromEntries(
    contract.operations.map((operation) => [operation.id, operationEntry(schemas, operation)]),
  );
}

function operationEntry(schemas: Schemas, operation: Operation): Record<string, unknown> {
  const { body, answer, subject } = operation;
  return {
    id: operation.id,
    method: operation.method.toUpperCase(),
    path: operation.path,
    service: operation.service,
    desk: operation.desk,
    roles: operation.roles,
    scope: operation.scope,
    key: operation.key,
    page: operation.page,
    parameters: operation.parameters.map((parameter) => parameterEntry(schemas, parameter)),
    request: body && {
      schema: body.name,
      body: body.kind,
      required: body.required,
      mediaType: body.mediaType,
    },
    status: answer.status,
    answer: answer.kind,
    mediaType: answer.mediaType,
    response: answer.name,
    subject: subject?.type,
    subjectParam: subject?.parameter,
    room: operation.room,
    thread: operation.thread,
    decidedBy: operation.source['x-decidedBy'],
    emits: operation.source['x-emits'] ?? [],
    zh: operation.zh,
    en: operation.en,
  };
}

function parameterEntry(schemas: Schemas, parameter: Parameter): Record<string, unknown> {
  const schema = resolve(schemas, parameter.schema) ?? {};
  const list = typesOf(schema).types[0] === 'array';
  const value = list ? (resolve(schemas, schema.items ?? {}) ?? {}) : schema;
  return {
    name: parameter.name,
    in: parameter.in,
    required: parameter.required,
    type: list ? 'array' : (typesOf(value).types[0] ?? 'string'),
    enum: value.enum && !value['x-open'] ? value.enum.map(String) : undefined,
    minimum: value.minimum,
    maximum: value.maximum,
    pattern: value.pattern,
    format: value.format,
  };
}

/** State machines by the kind of record. */
export function machineData(contract: Contract): Record<string, unknown> {
  const states = (machine: Machine) =>
    Object.fromEntries(Object.entries(machine.states).map(([name, { zh, en }]) => [name, { zh, en }]));
  return Object.fromEntries(
    [...contract.machines].map(([subject, machine]) => [
      subject,
      {
        initial: machine.initial,
        states: states(machine),
        transitions: machine.transitions.map(({ from, to, operation, timer, reaction, by, emits }) => ({
          from,
          to,
          operation,
          timer,
          reaction,
          by,
          emits,
        })),
      },
    ]),
  );
}

/** Events by their type. */
export function eventData(contract: Contract): Record<string, unknown> {
  return Object.fromEntries(
    [...contract.events].map(([type, { service, subject, audience, room, zh, en }]) => [
      type,
      { service, subject, audience, room, zh, en },
    ]),
  );
}

/** Timers by their name. */
export function timerData(contract: Contract): Record<string, unknown> {
  return Object.fromEntries(
    [...contract.timers].map(([name, { service, subject, raises, emits, legalBasis }]) => [
      name,
      { service, subject, raises, emits, legalBasis: legalBasis?.join('；') },
    ]),
  );
}

/** Refusals by their code. */
export function problemData(contract: Contract): Record<string, unknown> {
  return Object.fromEntries(
    [...contract.problems].map(([code, { status, zh, en, retryable }]) => [
      code,
      { status, zh, en, retryable },
    ]),
  );
}
