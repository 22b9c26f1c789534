/** A single schema: only keywords, values and patterns that every reader understands. */
import type { Severity } from './finding.ts';
import { isMap, refName, typesOf } from './schema-tools.ts';
import type { Schema } from './source.ts';
import { FORMATS, SCHEMA_EXTENSIONS, SCHEMA_KEYWORDS } from './vocabulary.ts';

/** Takes a finding about a place inside the schema. */
export type Report = (severity: Severity, path: readonly PropertyKey[], message: string) => void;

/** Keywords, extensions and what may stand beside a `$ref`. */
export function checkKeywords(schema: Schema, path: readonly PropertyKey[], report: Report): void {
  for (const key of Object.keys(schema)) {
    if (SCHEMA_KEYWORDS.has(key)) continue;
    if (!key.startsWith('x-')) report('fatal', [...path, key], `the keyword "${key}" is not supported here.`);
    else if (!SCHEMA_EXTENSIONS.has(key))
      report('warning', [...path, key], `the extension "${key}" is not known.`);
  }
  if (schema.$ref === undefined) {
    const says = ['type', 'enum', 'const', 'allOf', 'oneOf', 'anyOf'].some((key) => key in schema);
    if (!says && Object.keys(schema).some((key) => key !== 'description')) {
      report('fatal', path, 'a part has neither type, $ref, enum, const nor a union; give it a type.');
    }
    return;
  }
  if (refName(schema.$ref) === undefined) {
    report('fatal', [...path, '$ref'], `"${schema.$ref}" is not of the form #/components/schemas/Name.`);
  }
  const beside = Object.keys(schema).filter(
    (key) => !/^(\$ref|description|deprecated|examples?|default|x-.*)$/.test(key),
  );
  if (beside.length > 0)
    report('fatal', path, `beside a $ref stands ${beside.join(', ')}; write an allOf or repeat the fields.`);
}

/** Types, formats, bounds and patterns. */
export function checkValues(schema: Schema, path: readonly PropertyKey[], report: Report): void {
  const { types } = typesOf(schema);
  if (types.length > 1)
    report(
      'fatal',
      [...path, 'type'],
      'a value has one type (and perhaps null); use a union with a discriminator.',
    );
  if (types.includes('object') && !schema.properties && !isMap(schema) && !schema.allOf) {
    report('fatal', path, 'an object has properties, or additionalProperties: <schema> when it is a map.');
  }
  if (schema.properties && typeof schema.additionalProperties === 'object') {
    report(
      'fatal',
      path,
      'named fields and a map in one object cannot be typed; put the map into a field of its own.',
    );
  }
  if (schema.properties && !types.includes('object'))
    report('fatal', path, 'properties without type: object.');
  if (types.includes('array') && !schema.items) report('fatal', path, 'an array needs items.');
  if (schema.uniqueItems && schema.items && !scalar(schema.items)) {
    report('fatal', path, 'uniqueItems is only for lists of strings or integers.');
  }
  for (const field of schema.required ?? []) {
    if (schema.properties && !(field in schema.properties))
      report('fatal', [...path, 'required'], `required names "${field}", which is no property.`);
  }
  if (schema.format !== undefined && !(FORMATS as readonly string[]).includes(schema.format)) {
    report('fatal', [...path, 'format'], `format "${schema.format}" is not one of ${FORMATS.join(', ')}.`);
  }
  if (schema.enum && schema.enum.length === 0)
    report('fatal', [...path, 'enum'], 'an enum has at least one value.');
  if (schema['x-open'] && !schema.enum) report('fatal', path, 'x-open belongs to a string enum.');
  if (schema.pattern !== undefined) checkPattern(schema.pattern, [...path, 'pattern'], report);
}

function scalar(schema: Schema): boolean {
  return (
    schema.$ref !== undefined ||
    schema.enum !== undefined ||
    /^(string|integer)$/.test(typesOf(schema).types.join())
  );
}

function checkPattern(pattern: string, path: readonly PropertyKey[], report: Report): void {
  try {
    new RegExp(pattern, 'u');
  } catch (error) {
    report('fatal', path, `the pattern is not a regular expression with the u flag: ${String(error)}.`);
  }
  // older WebViews of the mini-programs stop at the whole script when they meet one
  if (/\(\?<[=!]/.test(pattern))
    report('fatal', path, 'a look-behind in a pattern breaks older mini-program engines.');
}
