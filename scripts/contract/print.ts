/** Prints values and comments as TypeScript, the same way everywhere. */

const WIDTH = 110;

/** The first line of every generated file. */
export const BANNER = '// Generated from openapi/ by `pnpm generate`. Do not edit.\n';

/** A string literal in single quotes. */
export function quote(text: string): string {
  const inner = JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'");
  return `'${inner}'`;
}

/** A property name: bare when it is an identifier, quoted otherwise. */
export function key(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : quote(name);
}

/** A value as a TypeScript literal: on one line when it fits, indented otherwise. Undefined fields are left out. */
export function literal(value: unknown, indent = 0, used = 0): string {
  const line = oneLine(value);
  if (line.length + indent + used <= WIDTH || typeof value !== 'object' || value === null) return line;
  const pad = ' '.repeat(indent + 2);
  const close = ' '.repeat(indent);
  if (Array.isArray(value)) {
    return `[\n${value.map((item) => `${pad}${literal(item, indent + 2, 1)},\n`).join('')}${close}]`;
  }
  const fields = entries(value).map(([name, field]) => {
    const start = `${key(name)}: `;
    return `${pad}${start}${literal(field, indent + 2, start.length + 1)},\n`;
  });
  return `{\n${fields.join('')}${close}}`;
}

function oneLine(value: unknown): string {
  if (typeof value === 'string') return quote(value);
  if (Array.isArray(value)) return `[${value.map(oneLine).join(', ')}]`;
  if (typeof value === 'object' && value !== null) {
    const fields = entries(value).map(([name, field]) => `${key(name)}: ${oneLine(field)}`);
    return fields.length === 0 ? '{}' : `{ ${fields.join(', ')} }`;
  }
  return String(value);
}

function entries(value: object): [string, unknown][] {
  return Object.entries(value).filter(([, field]) => field !== undefined);
}

/** A JSDoc comment of paragraphs; empty ones are skipped. */
export function jsdoc(paragraphs: readonly (string | undefined)[], indent = 0): string {
  const pad = ' '.repeat(indent);
  const blocks = paragraphs.flatMap((text) => {
    const trimmed = text?.trim().replaceAll('*/', '*\\/');
    return trimmed ? [trimmed.split('\n').map((line) => line.trimEnd())] : [];
  });
  if (blocks.length === 0) return '';
  const lines = blocks.flatMap((block, index) => (index === 0 ? block : ['', ...block]));
  const only = lines.length === 1 ? lines[0] : undefined;
  if (only !== undefined && only.length + indent + 8 <= WIDTH) return `${pad}/** ${only} */\n`;
  return `${pad}/**\n${lines.map((line) => `${pad} *${line === '' ? '' : ` ${line}`}\n`).join('')}${pad} */\n`;
}

/** `a | b | c`, or `never` for none; broken over lines when long. */
export function union(names: readonly string[], indent = 0): string {
  if (names.length === 0) return 'never';
  const line = names.map(quote).join(' | ');
  if (line.length + indent <= WIDTH - 30) return line;
  const pad = ' '.repeat(indent + 2);
  return `\n${names.map((name) => `${pad}| ${quote(name)}`).join('\n')}`;
}

/** `filings` → `Filings`. */
export function pascal(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
