/** Writes the contract as one OpenAPI 3.1 document, with all that every operation has added. */
import { problemStatuses } from './answers.ts';
import {
  describe,
  described,
  media,
  problemContent,
  sharedParameters,
  sharedResponses,
  webhooks,
} from './bundle-shared.ts';
import type { Json } from './bundle-shared.ts';
import type { Contract, NamedExample, Operation, Parameter } from './model.ts';
import { schemaRecord } from './model.ts';
import { mapSchema, withMapping } from './schema-change.ts';
import { mapValues } from './schema-tools.ts';

/** The bundle as a plain object; its keys keep the order of the sources. */
export function bundle(contract: Contract): Json {
  const { root } = contract;
  return {
    openapi: root.openapi,
    info: root.info,
    ...(root.servers && { servers: root.servers }),
    security: root.security,
    tags: contract.tags.map(({ tag }) => tag),
    paths: paths(contract),
    webhooks: webhooks(contract),
    components: {
      securitySchemes: root.components.securitySchemes,
      parameters: sharedParameters(),
      responses: sharedResponses(contract),
      schemas: schemas(contract),
    },
    'x-services': contract.services,
    'x-tables': collect(contract, (service) =>
      entriesOf(contract.tables, service).map(([name, { prefix }]) => [name, prefix]),
    ),
    'x-states': collect(contract, (service) =>
      entriesOf(contract.machines, service).map(([name, { initial, states, transitions }]) => [
        name,
        { initial, states, transitions },
      ]),
    ),
    'x-events': collect(contract, (service) => entriesOf(contract.events, service).map(withoutPlace)),
    'x-reactions': lists(contract, contract.reactions),
    'x-timers': lists(contract, [...contract.timers.values()]),
    'x-problems': collect(contract, (service) => entriesOf(contract.problems, service).map(withoutPlace)),
  };
}

function schemas(contract: Contract): Json {
  const all = schemaRecord(contract);
  return mapValues(all, (schema) => mapSchema(schema, (part) => withMapping(all, part)));
}

/** `court` and then every service, with what belongs to it; those without anything are left out. */
function owners(contract: Contract): string[] {
  return ['court', ...contract.services];
}

function collect(contract: Contract, entries: (service: string) => [string, unknown][]): Json {
  return Object.fromEntries(
    owners(contract).flatMap((service) => {
      const list = entries(service);
      return list.length === 0 ? [] : [[service, Object.fromEntries(list)]];
    }),
  );
}

function lists(
  contract: Contract,
  all: readonly { readonly service: string; readonly place: unknown }[],
): Json {
  return Object.fromEntries(
    owners(contract).flatMap((service) => {
      const own = all.filter((entry) => entry.service === service);
      return own.length === 0
        ? []
        : [[service, own.map(({ service: _service, place: _place, ...rest }) => rest)]];
    }),
  );
}

function entriesOf<Value extends { readonly service: string }>(
  map: ReadonlyMap<string, Value>,
  service: string,
): [string, Value][] {
  return [...map].filter(([, value]) => value.service === service);
}

function withoutPlace([name, value]: [string, { service: string; place: unknown; code?: string }]): [
  string,
  Json,
] {
  const { service: _service, place: _place, code: _code, ...rest } = value;
  return [name, rest];
}

function paths(contract: Contract): Json {
  const result: Record<string, Json> = {};
  for (const operation of contract.operations) {
    (result[operation.path] ??= {})[operation.method] = document(contract, operation);
  }
  return result;
}

function document(contract: Contract, operation: Operation): Json {
  const { source, answer, body } = operation;
  const extensions = Object.entries(source).filter(([key]) => key.startsWith('x-'));
  const examples = contract.examples.filter(({ operationId }) => operationId === operation.id);
  const content = answer.mediaType !== undefined && {
    content: { [answer.mediaType]: media(answer.schema, responseExamples(examples, answer.status)) },
  };
  return {
    operationId: operation.id,
    tags: [operation.service],
    summary: source.summary,
    ...(source.description !== undefined && { description: source.description }),
    ...(source.deprecated && { deprecated: true }),
    ...(operation.scope === 'public' && { security: [] }),
    ...parameters(operation),
    ...(body && {
      requestBody: {
        ...(body.description !== undefined && { description: body.description }),
        required: body.required,
        content: { [body.mediaType]: media(body.schema, requestExamples(examples)) },
      },
    }),
    responses: {
      [answer.status]: { description: answer.description, ...content },
      ...refusals(contract, operation, examples),
    },
    ...Object.fromEntries(extensions),
  };
}

function requestExamples(examples: readonly NamedExample[]): Json {
  return Object.fromEntries(
    examples.flatMap(({ name, summary, request }) =>
      request?.body === undefined ? [] : [[name, { summary, value: request.body }]],
    ),
  );
}

function responseExamples(examples: readonly NamedExample[], status: number): Json {
  return Object.fromEntries(
    examples.flatMap(({ name, summary, response }) =>
      response.status !== status || response.body === undefined
        ? []
        : [[name, { summary, value: response.body }]],
    ),
  );
}

function parameters(operation: Operation): Json {
  const list = operation.parameters.map((parameter) =>
    operation.page && isPaging(parameter)
      ? { $ref: `#/components/parameters/${parameter.name}` }
      : described(parameter),
  );
  if (operation.key === 'key') list.push({ $ref: '#/components/parameters/idempotencyKey' });
  return list.length > 0 ? { parameters: list } : {};
}

function isPaging({ name, in: where }: Parameter): boolean {
  return where === 'query' && (name === 'cursor' || name === 'limit');
}

function refusals(contract: Contract, operation: Operation, examples: readonly NamedExample[]): Json {
  return Object.fromEntries(
    problemStatuses(contract, operation).map((status) => {
      const own = responseExamples(examples, status);
      const shared = { $ref: `#/components/responses/Problem${status}` };
      if (Object.keys(own).length === 0) return [status, shared];
      return [status, { description: describe(contract, status), content: problemContent(own) }];
    }),
  );
}
