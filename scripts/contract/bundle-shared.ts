/** What the bundle adds once for all operations: header and paging parameters, refusals, webhooks. */
import { problemStatuses } from './answers.ts';
import type { Contract, Parameter } from './model.ts';
import { PAGING } from './operation.ts';
import { refTo } from './schema-tools.ts';
import type { Schema } from './source.ts';

export type Json = Record<string, unknown>;

/** `components.parameters`. */
export function sharedParameters(): Json {
  return {
    idempotencyKey: {
      name: 'Idempotency-Key',
      in: 'header',
      required: true,
      description:
        '幂等键：同一次办理重发时不变 · Stays the same when the same act is sent again. Scope: principal + operation, kept 7 days.',
      schema: { type: 'string', minLength: 1, maxLength: 255, pattern: '^[\\x21-\\x7e]+$' },
    },
    ...Object.fromEntries(PAGING.map((parameter) => [parameter.name, described(parameter)])),
    webhookId: header(
      'webhook-id',
      '事件在这次投递中的编号，重复投递时不变 · id of the delivery, the same when repeated',
    ),
    webhookTimestamp: header('webhook-timestamp', '签名时间（Unix 秒） · time of signing, Unix seconds'),
    webhookSignature: header(
      'webhook-signature',
      '签名，可有多个 · signatures, space separated (Standard Webhooks 1.0)',
    ),
  };
}

function header(name: string, description: string): Json {
  return { name, in: 'header', required: true, description, schema: { type: 'string' } };
}

/** A parameter as OpenAPI writes it. */
export function described({ name, in: where, required, description, schema }: Parameter): Json {
  return { name, in: where, required, ...(description !== undefined && { description }), schema };
}

/** `components.responses`: one per status of a refusal. */
export function sharedResponses(contract: Contract): Json {
  const statuses = new Set(contract.operations.flatMap((operation) => problemStatuses(contract, operation)));
  return Object.fromEntries(
    [...statuses]
      .toSorted((a, b) => a - b)
      .map((status) => [
        `Problem${status}`,
        { description: describe(contract, status), content: problemContent({}) },
      ]),
  );
}

/** A problem document, with examples if there are any. */
export function problemContent(examples: Json): Json {
  return { 'application/problem+json': media(refTo('Problem'), examples) };
}

/** The codes that come with a status. */
export function describe(contract: Contract, status: number): string {
  const codes = [...contract.problems.values()]
    .filter((problem) => problem.status === status)
    .map(({ code }) => code);
  return codes.length === 0 ? `HTTP ${status}` : codes.join(', ');
}

/** A media type object. */
export function media(schema: Schema | undefined, examples: Json): Json {
  return { ...(schema && { schema }), ...(Object.keys(examples).length > 0 && { examples }) };
}

/** One webhook per event, signed as Standard Webhooks 1.0 asks. */
export function webhooks(contract: Contract): Json {
  const headers = ['webhookId', 'webhookTimestamp', 'webhookSignature'];
  return Object.fromEntries(
    [...contract.events].map(([type, event]) => [
      type,
      {
        post: {
          operationId: `webhooks.${type}`,
          tags: contract.services.includes(event.service) ? [event.service] : [],
          summary: `${event.zh} · ${event.en}`,
          description:
            event.description ??
            `可以知道的人 · audience: ${event.audience.join(', ')}${event.room ? ' · room' : ''}`,
          security: [],
          parameters: headers.map((name) => ({ $ref: `#/components/parameters/${name}` })),
          requestBody: {
            required: true,
            content: { 'application/json': { schema: refTo('EventEnvelope') } },
          },
          responses: {
            '204': { description: '收到（任何 2xx） · received (any 2xx)' },
            '4XX': {
              description: '不再投递本次（410 停用端点） · not delivered again (410 disables the endpoint)',
            },
          },
        },
      },
    ]),
  );
}
