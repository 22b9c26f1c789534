/** The words that the contract may use: who acts, in which scope, and the JSON Schema keywords that all emitters know. */

/** Roles that a grant can give. Reachable by name only, so that a misspelt role is found at once. */
export const ROLES = [
  'litigant',
  'agent',
  'familyHelper',
  'stationHelper',
  'mediator',
  'clerk',
  'judgeAssistant',
  'filingJudge',
  'judge',
  'presidingApproval',
  'enforcementOfficer',
  'app',
  'roomAgent',
  'auditor',
] as const;

/** Who moves a state besides a role: time itself, and the court reacting to an event. */
export const CLOCK = 'clock';
export const COURT = 'court';

/** `on` of a reaction to a whole commit: once, when all the others have run, with everything that it told. */
export const EVERY_EVENT = '*';

export const SCOPES = ['public', 'self', 'case', 'court'] as const;
export type Scope = (typeof SCOPES)[number];

export const AUDIENCES = ['court', 'party', 'recipients', 'side', 'allParties', 'owner', 'public'] as const;

export const METHODS = ['get', 'post', 'put', 'delete'] as const;
export type Method = (typeof METHODS)[number];

/** String formats that the zod twins implement; others would be checked on one side only. */
export const FORMATS = ['date', 'date-time', 'email', 'uri'] as const;

/** Schema keywords that every emitter understands. Another keyword would be ignored by some reader: it is refused. */
export const SCHEMA_KEYWORDS: ReadonlySet<string> = new Set([
  '$ref',
  'type',
  'title',
  'description',
  'deprecated',
  'default',
  'example',
  'examples',
  'enum',
  'const',
  'format',
  'pattern',
  'minLength',
  'maxLength',
  'minimum',
  'maximum',
  'exclusiveMinimum',
  'exclusiveMaximum',
  'multipleOf',
  'properties',
  'required',
  'additionalProperties',
  'unevaluatedProperties',
  'items',
  'minItems',
  'maxItems',
  'uniqueItems',
  'allOf',
  'oneOf',
  'anyOf',
  'discriminator',
]);

/** Extensions that may stand on an operation. */
export const OPERATION_EXTENSIONS: ReadonlySet<string> = new Set([
  'x-roles',
  'x-scope',
  'x-audience',
  'x-idempotency',
  'x-legal-effect',
  'x-legal-basis',
  'x-decidedBy',
  'x-emits',
  'x-page',
  'x-problems',
]);

/** Extensions that may stand on a schema. */
export const SCHEMA_EXTENSIONS: ReadonlySet<string> = new Set([
  'x-open',
  'x-sensitive',
  'x-zh',
  'x-legal-basis',
]);

/** Names that no method, service or schema may have: words of JavaScript, and names with a meaning of their own. */
export const RESERVED: ReadonlySet<string> = new Set(
  (
    'arguments await break case catch class const constructor continue debugger default delete desk do else enum eval ' +
    'export extends false finally for function if implements import in instanceof interface let new null package ' +
    'private protected prototype public return static super switch then this throw true try typeof undefined var void ' +
    'while with yield'
  ).split(' '),
);
