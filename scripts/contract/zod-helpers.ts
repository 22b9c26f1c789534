/**
 * Small functions at the head of `schemas.ts`. zod's own formats differ from JSON Schema's (offsets, calendar dates,
 * addresses), so the formats here follow RFC 3339, RFC 5321/5322 and RFC 3986 as ajv-formats reads them.
 */
export const HELPERS: Readonly<Record<string, string>> = {
  open: `/** Unknown fields stay (answers may grow), but do not widen the static type. */
/* @__NO_SIDE_EFFECTS__ */
function open<const Shape extends z.core.$ZodLooseShape>(shape: Shape) {
  return z.looseObject(shape) as unknown as z.ZodMiniObject<z.core.util.Writeable<Shape>, z.core.$strip>;
}
`,
  maybe: `/** A field that may be absent. \`undefined\` passes as absent, as it does in JSON; the static type is exact. */
/* @__NO_SIDE_EFFECTS__ */
function maybe<Schema extends z.core.SomeType>(schema: Schema) {
  return z.optional(schema) as unknown as z.ZodMiniExactOptional<Schema>;
}
`,
  checked: `/** \`schema.check(…)\` as a function without side effects, so that unused schemas are left out of a bundle. */
/* @__NO_SIDE_EFFECTS__ */
function checked<Schema extends z.ZodMiniType>(schema: Schema, ...checks: Parameters<Schema['check']>): Schema {
  return schema.check(...checks);
}
`,
  Twin: `/** A schema named before it is declared: recursion is followed by name, so that its type can be inferred. */
type Twin<Name extends keyof Schemas> = z.ZodMiniType<Schemas[Name], Schemas[Name]>;
`,
  growing: `/** An enum that may grow: any string passes, the known ones are in the type. */
/* @__NO_SIDE_EFFECTS__ */
function growing<Known extends string>() {
  return z.string() as unknown as z.ZodMiniType<Known | (string & {}), Known | (string & {})>;
}
`,
  unique: `/** No value twice; for lists of strings or numbers. */
/* @__NO_SIDE_EFFECTS__ */
function unique() {
  return z.refine<readonly unknown[]>((items) => new Set(items).size === items.length, { error: 'not_unique' });
}
`,
  date: `/** A day of the calendar, \`2026-02-28\`. */
/* @__NO_SIDE_EFFECTS__ */
function date() {
  return z.stringFormat('date', isDate);
}
`,
  dateTime: `/** An instant with its offset, \`2026-03-02T09:30:00+08:00\`. */
/* @__NO_SIDE_EFFECTS__ */
function dateTime() {
  return z.stringFormat('date-time', isDateTime);
}
`,
  email: `/* @__NO_SIDE_EFFECTS__ */
function email() {
  return z.stringFormat(
    'email',
    /^[a-z0-9!#$%&'*+/=?^_\`{|}~-]+(?:\\.[a-z0-9!#$%&'*+/=?^_\`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i,
  );
}
`,
  uri: `/** An absolute URI (RFC 3986); of an IPv6 address only the characters are looked at. */
/* @__NO_SIDE_EFFECTS__ */
function uri() {
  return z.stringFormat(
    'uri',
    /^[a-z][a-z0-9+.-]*:(?:\\/?\\/(?:(?:[a-z0-9._~!$&'()*+,;=:-]|%[0-9a-f]{2})*@)?\\[[0-9a-f:.]+\\](?::\\d*)?(?:\\/(?:[a-z0-9._~!$&'()*+,;=:@/-]|%[0-9a-f]{2})*)?|(?:[a-z0-9._~!$&'()*+,;=:@/-]|%[0-9a-f]{2})+)(?:\\?(?:[a-z0-9._~!$&'()*+,;=:@/?-]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9._~!$&'()*+,;=:@/?-]|%[0-9a-f]{2})*)?$/i,
  );
}
`,
  isDate: `function isDate(text: string): boolean {
  const [, year, month, day] = (/^(\\d{4})-(\\d\\d)-(\\d\\d)$/.exec(text) ?? []).map(Number);
  if (year === undefined || !month || !day || month > 12) return false;
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return day <= (month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31);
}
`,
  isDateTime: `function isDateTime(text: string): boolean {
  const match = /^(.{10})[tT\\s](\\d\\d):(\\d\\d):(\\d\\d(?:\\.\\d+)?)(?:[zZ]|([+-])(\\d\\d)(?::?(\\d\\d))?)$/.exec(text);
  if (!match || !isDate(match[1] ?? '')) return false;
  const [hour = 0, minute = 0, second = 0] = match.slice(2, 5).map(Number);
  const [offsetHours = 0, offsetMinutes = 0] = [Number(match[6] ?? 0), Number(match[7] ?? 0)];
  if (offsetHours > 23 || offsetMinutes > 59) return false;
  if (hour <= 23 && minute <= 59 && second < 60) return true;
  // a leap second is the last one of a UTC day
  const sign = match[5] === '-' ? -1 : 1;
  const utcMinute = minute - offsetMinutes * sign;
  const utcHour = hour - offsetHours * sign - (utcMinute < 0 ? 1 : 0);
  return (utcHour === 23 || utcHour === -1) && (utcMinute === 59 || utcMinute === -1) && second < 61;
}
`,
};
