/** What an operation takes as a body, and the one answer it has when it succeeds. */
import type { Place } from './finding.ts';
import type { Answer, Body, NamedSchema, Table } from './model.ts';
import { refName } from './schema-tools.ts';
import type { ServiceData, SourceBody, SourceOperation } from './source.ts';
import type { Method } from './vocabulary.ts';

/** An operation as it is written, and what it may refer to. */
export interface OperationSource {
  readonly service: string;
  readonly path: string;
  readonly method: Method;
  readonly item: ServiceData['paths'][string];
  readonly source: SourceOperation;
  at(path: readonly PropertyKey[]): Place;
  readonly tables: ReadonlyMap<string, Table>;
  readonly schemas: ReadonlyMap<string, NamedSchema>;
  readonly shared: readonly ServiceData['components'][];
}

/** Why an operation cannot be used; becomes a `fatal` finding. */
export class Refusal extends Error {
  readonly path: readonly PropertyKey[];
  constructor(path: readonly PropertyKey[], message: string) {
    super(message);
    this.path = path;
  }
}

/** The body: one media type, and for JSON a named schema. */
export function readBody(from: OperationSource): Body | undefined {
  const { requestBody } = from.source;
  if (!requestBody) return undefined;
  if (from.method === 'get')
    throw new Refusal(['requestBody'], 'A GET has no body; make it a POST with x-idempotency: safe.');
  const body =
    '$ref' in requestBody && typeof requestBody.$ref === 'string'
      ? sharedBody(from, requestBody.$ref)
      : requestBody;
  const entries = Object.entries((body as SourceBody).content);
  const [mediaType, content] = entries[0] ?? [];
  if (entries.length !== 1 || mediaType === undefined || !content) {
    throw new Refusal(['requestBody', 'content'], 'A request body has exactly one media type.');
  }
  const kind = bodyKind(mediaType);
  if (!kind) {
    const message = `Bodies are application/json, application/octet-stream or multipart/form-data, not ${mediaType}.`;
    throw new Refusal(['requestBody', 'content', mediaType], message);
  }
  const schema = content.schema ?? (kind === 'bytes' ? {} : undefined);
  if (!schema) throw new Refusal(['requestBody', 'content', mediaType], 'This body has no schema.');
  const name = schema.$ref === undefined ? undefined : refName(schema.$ref);
  if (kind === 'json' && name === undefined) {
    const message = "A JSON body is a $ref to a named schema: '#/components/schemas/Name'.";
    throw new Refusal(['requestBody', 'content', mediaType, 'schema'], message);
  }
  if (kind === 'form' && !schema.properties?.['file']) {
    const message =
      'A multipart body is written inline and has a property "file" ({ type: string, format: binary }).';
    throw new Refusal(['requestBody', 'content', mediaType, 'schema'], message);
  }
  const { required = false, description } = body as SourceBody;
  return { kind, mediaType, required, description, schema, name };
}

function bodyKind(mediaType: string): Body['kind'] | undefined {
  if (mediaType === 'application/json') return 'json';
  if (mediaType === 'application/octet-stream') return 'bytes';
  return mediaType === 'multipart/form-data' ? 'form' : undefined;
}

function sharedBody(from: OperationSource, ref: string): SourceBody {
  const name = ref.replace('#/components/requestBodies/', '');
  const found = from.shared.find((components) => name in components.requestBodies)?.requestBodies[name];
  if (!found) throw new Refusal(['requestBody', '$ref'], `"${ref}" does not exist in the contract.`);
  return found;
}

/** The one 2xx answer. */
export function readAnswer(source: SourceOperation): Answer {
  const success = Object.entries(source.responses).filter(([status]) => status.startsWith('2'));
  const [code, response] = success[0] ?? [];
  if (success.length !== 1 || code === undefined || !response) {
    const found = success.length === 0 ? 'none' : success.map(([status]) => status).join(', ');
    throw new Refusal(
      ['responses'],
      `Exactly one 2xx response is needed; ${source.operationId} has ${found}.`,
    );
  }
  const status = ([200, 201, 202, 204] as const).find((known) => String(known) === code);
  if (status === undefined)
    throw new Refusal(['responses', code], `A success is 200, 201, 202 or 204, not ${code}.`);
  const entries = Object.entries(response.content ?? {});
  const [mediaType, content] = entries[0] ?? [];
  if (entries.length > 1)
    throw new Refusal(['responses', code, 'content'], 'An answer has exactly one media type.');
  if ((status === 204) !== (mediaType === undefined)) {
    throw new Refusal(['responses', code], 'An answer without content is 204, and a 204 has no content.');
  }
  const kind = answerKind(mediaType);
  const name = content?.schema?.$ref === undefined ? undefined : refName(content.schema.$ref);
  if (kind === 'json' && name === undefined) {
    const message = "A JSON answer is a $ref to a named schema: '#/components/schemas/Name'.";
    throw new Refusal(['responses', code, 'content', mediaType ?? '', 'schema'], message);
  }
  return { status, kind, description: response.description, mediaType, schema: content?.schema, name };
}

function answerKind(mediaType: string | undefined): Answer['kind'] {
  if (mediaType === undefined) return 'none';
  if (mediaType === 'application/json') return 'json';
  return mediaType.startsWith('text/') ? 'text' : 'bytes';
}
