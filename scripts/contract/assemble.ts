/** Joins the sources into one {@link Contract}, reporting what does not fit together. */
import type { Finding, Place } from './finding.ts';
import { KERNEL } from './model.ts';
import type {
  Contract,
  EventDeclaration,
  Machine,
  NamedSchema,
  Operation,
  ProblemDeclaration,
} from './model.ts';
import type { Reaction, Table, Timer } from './model.ts';
import { buildOperation } from './operation.ts';
import type { Source } from './read-file.ts';
import type { Sources } from './read.ts';
import { refsOf } from './schema-tools.ts';
import type { CommonData, Schema, ServiceData } from './source.ts';
import { METHODS } from './vocabulary.ts';

export interface Assembled {
  readonly contract: Contract;
  readonly findings: readonly Finding[];
}

/** What stands in for a schema that does not exist (yet), so that the rest can be generated. */
const PLACEHOLDER: Schema = {
  description: '契约里还没有这个结构 · Not in the contract yet',
  type: 'object',
  additionalProperties: true,
};

/** Joins the sources. Parts that cannot be used are left out and reported as `fatal`. */
export function assemble(sources: Sources): Assembled {
  const findings: Finding[] = [...sources.findings];
  const schemas = new Map<string, NamedSchema>();
  const tables = new Map<string, Table>();
  const events = new Map<string, EventDeclaration>();
  const machines = new Map<string, Machine>();
  const timers = new Map<string, Timer>();
  const problems = new Map<string, ProblemDeclaration>();
  const reactions: Reaction[] = [];

  function add<Value>(map: Map<string, Value>, kind: string, name: string, value: Value, place: Place): void {
    if (map.has(name)) {
      const message = `The ${kind} "${name}" is declared twice; names are unique in the whole contract.`;
      findings.push({ severity: 'fatal', ...place, message });
    } else map.set(name, value);
  }

  function addFragment(source: Source<CommonData>, service: string | undefined): void {
    const owner = service ?? KERNEL;
    const { data } = source;
    for (const [name, schema] of Object.entries(data.components.schemas)) {
      const at = (path: readonly PropertyKey[]) => source.at(['components', 'schemas', name, ...path]);
      add(schemas, 'schema', name, { name, schema, service, at }, at([]));
    }
    for (const [name, prefix] of Object.entries(data['x-tables'])) {
      const place = source.at(['x-tables', name]);
      add(tables, 'table', name, { prefix, service: owner, place }, place);
    }
    for (const [name, event] of Object.entries(data['x-events'])) {
      const place = source.at(['x-events', name]);
      add(events, 'event', name, { ...event, service: owner, place }, place);
    }
    for (const [name, machine] of Object.entries(data['x-states'])) {
      const at = (path: readonly PropertyKey[]) => source.at(['x-states', name, ...path]);
      add(machines, 'state machine', name, { ...machine, service: owner, at }, at([]));
    }
    for (const [index, reaction] of data['x-reactions'].entries()) {
      reactions.push({ ...reaction, service: owner, place: source.at(['x-reactions', index]) });
    }
    for (const [index, timer] of data['x-timers'].entries()) {
      const place = source.at(['x-timers', index]);
      add(
        timers,
        'timer',
        timer.name,
        { ...timer, legalBasis: timer.legalBasis, service: owner, place },
        place,
      );
    }
    for (const [code, problem] of Object.entries(data['x-problems'])) {
      const place = source.at(['x-problems', code]);
      add(problems, 'problem', code, { ...problem, code, service: owner, place }, place);
    }
  }

  for (const source of sources.common) addFragment(source, undefined);
  for (const source of sources.services) addFragment(source, source.name);
  addPlaceholders(schemas, sources, findings);

  const operations = sources.services.flatMap((source) =>
    readOperations(source, sources, tables, schemas, findings),
  );
  const contract: Contract = {
    root: sources.root.data,
    services: sources.services.map((source) => source.name),
    missing: sources.missing,
    tags: sources.services.map((source) => ({ service: source.name, tag: source.data.tag })),
    schemas,
    operations,
    tables,
    events,
    machines,
    reactions,
    timers,
    problems,
    examples: sources.examples.map((source) => ({ ...source.data, at: (path) => source.at(path) })),
  };
  return { contract, findings };
}

function readOperations(
  source: Source<ServiceData>,
  sources: Sources,
  tables: ReadonlyMap<string, Table>,
  schemas: ReadonlyMap<string, NamedSchema>,
  findings: Finding[],
): Operation[] {
  const shared = [...sources.common, ...sources.services].map((file) => file.data.components);
  return Object.entries(source.data.paths).flatMap(([path, item]) =>
    METHODS.flatMap((method) => {
      const operation = item[method];
      if (!operation) return [];
      const at = (keys: readonly PropertyKey[]) => source.at(['paths', path, method, ...keys]);
      const built = buildOperation({
        service: source.name,
        path,
        method,
        item,
        source: operation,
        at,
        tables,
        schemas,
        shared,
      });
      findings.push(...built.findings);
      return built.operation ?? [];
    }),
  );
}

/** References without a target get a placeholder; it is an error unless the missing file may still bring it. */
function addPlaceholders(schemas: Map<string, NamedSchema>, sources: Sources, findings: Finding[]): void {
  const severity = sources.missing.length > 0 ? 'warning' : 'error';
  const used = new Map<string, Place>();
  for (const named of schemas.values()) {
    for (const name of refsOf(named.schema)) if (!used.has(name)) used.set(name, named.at([]));
  }
  for (const source of sources.services) {
    // bodies and answers are looked up in the text: any $ref of the paths counts
    for (const [path, name] of refsIn(source.data.paths, ['paths']))
      if (!used.has(name)) used.set(name, source.at(path));
  }
  for (const [name, place] of used) {
    if (schemas.has(name)) continue;
    const message = `"#/components/schemas/${name}" does not exist in any file of the contract.`;
    findings.push({ severity, ...place, message });
    schemas.set(name, { name, schema: PLACEHOLDER, service: undefined, at: () => place });
  }
}

function refsIn(node: unknown, path: readonly PropertyKey[]): [readonly PropertyKey[], string][] {
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, value]): [readonly PropertyKey[], string][] => {
    if (key !== '$ref' || typeof value !== 'string') return refsIn(value, [...path, key]);
    const name = /^#\/components\/schemas\/(.+)$/.exec(value)?.[1];
    return name === undefined ? [] : [[[...path, key], name]];
  });
}
