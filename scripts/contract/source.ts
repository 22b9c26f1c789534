/** The shape of the contract's source files. Parsed at the border, trusted afterwards. */
import * as z from 'zod';
import { SCOPES } from './vocabulary.ts';

/** A JSON Schema as the contract uses it: the subset in {@link ./vocabulary.ts}. */
export interface Schema {
  $ref?: string;
  type?: string | string[];
  title?: string;
  description?: string;
  deprecated?: boolean;
  default?: unknown;
  example?: unknown;
  examples?: unknown[];
  enum?: (string | number | boolean | null)[];
  const?: string | number | boolean | null;
  format?: string;
  pattern?: string;
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  exclusiveMinimum?: number;
  exclusiveMaximum?: number;
  multipleOf?: number;
  properties?: Record<string, Schema>;
  required?: string[];
  additionalProperties?: boolean | Schema;
  unevaluatedProperties?: boolean;
  items?: Schema;
  minItems?: number;
  maxItems?: number;
  uniqueItems?: boolean;
  allOf?: Schema[];
  oneOf?: Schema[];
  anyOf?: Schema[];
  discriminator?: { propertyName: string; mapping?: Record<string, string> };
  'x-open'?: boolean;
  'x-sensitive'?: string;
}

/** Extensions (`x-…`) pass; any other unknown key is a mistake. */
function extensible<Shape extends z.ZodRawShape>(shape: Shape) {
  return z.looseObject(shape).check((context) => {
    const known = new Set(Object.keys(shape));
    const unknown = Object.keys(context.value).filter((key) => !known.has(key) && !key.startsWith('x-'));
    for (const key of unknown) {
      context.issues.push({
        code: 'custom',
        message: `unknown key "${key}"`,
        input: context.value,
        path: [key],
      });
    }
  });
}

const text = z.string().min(1);
const oneOrMore = z
  .union([text, z.array(text)])
  .transform((value) => (typeof value === 'string' ? [value] : value));
const words = { zh: text, en: text };
const schema = z.custom<Schema>(
  (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
  {
    message: 'a schema is an object',
  },
);

const parameter = extensible({
  name: text,
  in: z.enum(['path', 'query']),
  required: z.boolean().optional(),
  description: text.optional(),
  schema,
});
const reference = z.strictObject({ $ref: text });
const content = z.record(z.string(), extensible({ schema: schema.optional() }));
const requestBody = extensible({ required: z.boolean().optional(), description: text.optional(), content });
const response = extensible({ description: text, content: content.optional() });

const operation = extensible({
  operationId: text,
  summary: text,
  description: text.optional(),
  deprecated: z.boolean().optional(),
  parameters: z.array(z.union([reference, parameter])).optional(),
  requestBody: z.union([reference, requestBody]).optional(),
  responses: z.record(z.string(), response),
  'x-roles': z.array(text).optional(),
  'x-scope': z.enum(SCOPES),
  'x-audience': z.enum(['room', 'thread']).optional(),
  'x-idempotency': z.enum(['never', 'safe']).optional(),
  'x-legal-effect': z.unknown().optional(),
  'x-legal-basis': oneOrMore.optional(),
  'x-decidedBy': text.optional(),
  'x-emits': oneOrMore.optional(),
  'x-problems': oneOrMore.optional(),
  'x-page': z.boolean().optional(),
});

const pathItem = extensible({
  parameters: z.array(z.union([reference, parameter])).optional(),
  get: operation.optional(),
  post: operation.optional(),
  put: operation.optional(),
  delete: operation.optional(),
});

const transition = z.strictObject({
  from: oneOrMore,
  to: text,
  operation: text.optional(),
  timer: text.optional(),
  reaction: text.optional(),
  by: oneOrMore,
  emits: text.optional(),
  legalBasis: oneOrMore.optional(),
});

const machine = z.strictObject({
  initial: text,
  states: z.record(z.string(), z.strictObject({ ...words, description: text.optional() })),
  transitions: z.array(transition),
});

const event = z.strictObject({
  ...words,
  subject: text,
  audience: oneOrMore,
  room: z.boolean().default(false),
  description: text.optional(),
  /** Told by the door of a provider (payment, courier), not by an operation of the contract. */
  reported: z.boolean().default(false),
});

const fragment = {
  'x-tables': z.record(z.string(), z.string()).default({}),
  'x-states': z.record(z.string(), machine).default({}),
  'x-events': z.record(z.string(), event).default({}),
  'x-reactions': z.array(z.strictObject({ on: text, do: text, emits: oneOrMore.default([]) })).default([]),
  'x-timers': z
    .array(
      z.strictObject({
        name: text,
        subject: text,
        raises: text,
        legalBasis: oneOrMore.optional(),
        emits: oneOrMore.default([]),
      }),
    )
    .default([]),
  'x-problems': z
    .record(z.string(), z.strictObject({ ...words, status: z.int(), retryable: z.boolean().default(false) }))
    .default({}),
  components: z
    .strictObject({
      schemas: z.record(z.string(), schema).default({}),
      parameters: z.record(z.string(), parameter).default({}),
      requestBodies: z.record(z.string(), requestBody).default({}),
    })
    .prefault({}),
};

/** A service's file, `openapi/services/<service>.yaml`. */
export const ServiceFile = extensible({
  ...fragment,
  tag: extensible({ name: text, description: text.optional(), 'x-zh': text.optional() }),
  paths: z.record(z.string(), pathItem).default({}),
});

/** A shared file, `openapi/common/<name>.yaml`. */
export const CommonFile = extensible(fragment);

/** `openapi/yunting.yaml`. */
export const RootFile = extensible({
  openapi: z.literal('3.1.0'),
  info: z.record(z.string(), z.unknown()),
  servers: z.array(z.record(z.string(), z.unknown())).optional(),
  security: z.array(z.record(z.string(), z.array(z.string()))),
  'x-services': z.array(text),
  'x-common': z.array(text).default([]),
  components: z.strictObject({ securitySchemes: z.record(z.string(), z.unknown()) }),
});

/** A named example, `openapi/examples/<service>/<name>.json`. */
export const ExampleFile = z.strictObject({
  operationId: text,
  name: text,
  summary: text,
  request: z
    .strictObject({
      path: z.record(z.string(), z.unknown()).optional(),
      query: z.record(z.string(), z.unknown()).optional(),
      body: z.unknown().optional(),
    })
    .optional(),
  response: z.strictObject({ status: z.int(), body: z.unknown().optional() }),
});

export type ServiceData = z.output<typeof ServiceFile>;
export type CommonData = z.output<typeof CommonFile>;
export type RootData = z.output<typeof RootFile>;
export type Example = z.output<typeof ExampleFile>;
export type SourceOperation = z.output<typeof operation>;
export type SourceParameter = z.output<typeof parameter>;
export type SourceBody = z.output<typeof requestBody>;
export type SourceMachine = z.output<typeof machine>;
export type SourceEvent = z.output<typeof event>;
