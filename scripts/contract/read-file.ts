/** Reads one file of the contract against its shape, with the line of everything that is wrong. */
import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { LineCounter, isScalar, parseDocument, visit } from 'yaml';
import type { Document } from 'yaml';
import type * as z from 'zod';
import { pointerOf } from './finding.ts';
import type { Finding, Place, Severity } from './finding.ts';

/** A parsed file that can say at which line a pointer stands. */
export interface Source<Data> {
  readonly file: string;
  /** Base name without its ending: the service, or the name of a common file. */
  readonly name: string;
  readonly data: Data;
  at(path: readonly PropertyKey[]): Place;
}

/** A YAML file; undefined, with findings, when it cannot be used. */
export function readYaml<Shape extends z.ZodType>(
  repository: string,
  file: string,
  shape: Shape,
  findings: Finding[],
): Source<z.output<Shape>> | undefined {
  const path = join(repository, file);
  if (!existsSync(path)) {
    findings.push({ severity: 'fatal', file, pointer: '', message: `${file} does not exist.` });
    return undefined;
  }
  const lines = new LineCounter();
  const document = parseDocument(readFileSync(path, 'utf8'), { lineCounter: lines });
  for (const error of document.errors) {
    const line = lines.linePos(error.pos[0]).line;
    const message = `Not valid YAML: ${error.message.split('\n')[0] ?? error.code}`;
    findings.push({ severity: 'fatal', file, pointer: '', line, message });
  }
  if (document.errors.length > 0) return undefined;
  for (const { tail, offset } of cutTails(document)) {
    const message = `An unquoted text was cut at a comma: put the whole text that ends with "${tail}" into quotes.`;
    findings.push({ severity: 'error', file, pointer: '', line: lines.linePos(offset).line, message });
  }
  const at = (keys: readonly PropertyKey[]): Place => {
    // the nearest node that exists: a missing key is reported at its parent
    for (let depth = keys.length; depth > 0; depth--) {
      const node: unknown = document.getIn(keys.slice(0, depth), true);
      const range = rangeOf(node);
      if (range !== undefined) return { file, pointer: pointerOf(keys), line: lines.linePos(range).line };
    }
    return { file, pointer: pointerOf(keys), line: 1 };
  };
  return checkShape(
    { file, name: basename(file, '.yaml'), data: document.toJS(), at },
    shape,
    'fatal',
    findings,
  );
}

/**
 * `{ zh: 甲, en: One, or two }` is read as three keys, the last without a value. Such tails are taken out, so that
 * everything else can still be checked.
 */
function cutTails(document: Document): { tail: string; offset: number }[] {
  const tails: { tail: string; offset: number }[] = [];
  visit(document, {
    Map(_key, map) {
      if (map.flow !== true) return;
      map.items = map.items.filter((pair) => {
        if (pair.value !== null || !isScalar(pair.key)) return true;
        tails.push({ tail: String(pair.key.value), offset: rangeOf(pair.key) ?? 0 });
        return false;
      });
    },
  });
  return tails;
}

function rangeOf(node: unknown): number | undefined {
  if (typeof node !== 'object' || node === null || !('range' in node) || !Array.isArray(node.range))
    return undefined;
  const start: unknown = node.range[0];
  return typeof start === 'number' ? start : undefined;
}

/** Parsed data of that shape; undefined, with findings, when it has another. */
export function checkShape<Shape extends z.ZodType>(
  source: Source<unknown>,
  shape: Shape,
  severity: Severity,
  findings: Finding[],
): Source<z.output<Shape>> | undefined {
  const parsed = shape.safeParse(source.data);
  if (parsed.success) return { ...source, data: parsed.data };
  for (const issue of flatten(parsed.error.issues)) {
    findings.push({ severity, ...source.at(issue.path), message: `${sentence(issue)}.` });
  }
  return undefined;
}

/** A union reports the branch that came nearest, so that the author reads one cause and not three. */
function flatten(issues: readonly z.core.$ZodIssue[], base: readonly PropertyKey[] = []): z.core.$ZodIssue[] {
  return issues.flatMap((issue) => {
    const path = [...base, ...issue.path];
    if (issue.code !== 'invalid_union' || issue.errors.length === 0) return [{ ...issue, path }];
    const depth = (list: readonly z.core.$ZodIssue[]) => Math.max(...list.map((entry) => entry.path.length));
    const best = issue.errors.toSorted((a, b) => depth(b) - depth(a) || a.length - b.length)[0] ?? [];
    return flatten(best, path);
  });
}

function sentence(issue: z.core.$ZodIssue): string {
  const key = issue.path.at(-1);
  const where = key === undefined ? 'The file' : `"${String(key)}"`;
  return `${where} is not as it should be: ${issue.message}`;
}
