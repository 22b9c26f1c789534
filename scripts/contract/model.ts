/** The contract as one model: what the bundle and all emitters are written from. */
import type { Place } from './finding.ts';
import type { Example, RootData, Schema, SourceEvent, SourceMachine, SourceOperation } from './source.ts';
import type { Method, Scope } from './vocabulary.ts';

/** A path or query parameter, with references resolved. */
export interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query';
  readonly required: boolean;
  readonly description: string | undefined;
  readonly schema: Schema;
}

export interface Body {
  readonly kind: 'json' | 'bytes' | 'form';
  readonly mediaType: string;
  readonly required: boolean;
  readonly description: string | undefined;
  readonly schema: Schema;
  /** The named schema, for JSON. */
  readonly name: string | undefined;
}

export interface Answer {
  readonly status: 200 | 201 | 202 | 204;
  readonly kind: 'json' | 'text' | 'bytes' | 'none';
  readonly description: string;
  readonly mediaType: string | undefined;
  readonly schema: Schema | undefined;
  readonly name: string | undefined;
}

export interface Operation {
  /** `filings.submit`, `desk.filings.accept`. */
  readonly id: string;
  readonly service: string;
  readonly desk: boolean;
  /** The last part of the id: the SDK's method. */
  readonly name: string;
  readonly method: Method;
  readonly path: string;
  readonly source: SourceOperation;
  /** Where it is written, for sentences about it. */
  at(path: readonly PropertyKey[]): Place;
  readonly zh: string;
  readonly en: string;
  readonly roles: readonly string[];
  readonly scope: Scope;
  /** `none` for GET. */
  readonly key: 'key' | 'never' | 'safe' | 'none';
  readonly page: boolean;
  readonly room: boolean;
  /** A member's bound chat handle may read it, for itself (x-audience room or thread). */
  readonly thread: boolean;
  readonly parameters: readonly Parameter[];
  readonly body: Body | undefined;
  readonly answer: Answer;
  /** Table of the first path parameter, when that parameter names a record. */
  readonly subject: { readonly type: string; readonly parameter: string } | undefined;
}

export interface NamedSchema {
  readonly name: string;
  readonly schema: Schema;
  /** Undefined for a common schema. */
  readonly service: string | undefined;
  at(path: readonly PropertyKey[]): Place;
}

export interface Table {
  readonly prefix: string;
  readonly service: string;
  readonly place: Place;
}

export interface EventDeclaration extends SourceEvent {
  readonly service: string;
  readonly place: Place;
}

export interface Machine extends SourceMachine {
  readonly service: string;
  at(path: readonly PropertyKey[]): Place;
}

export interface Reaction {
  readonly service: string;
  readonly on: string;
  readonly do: string;
  readonly emits: readonly string[];
  readonly place: Place;
}

export interface Timer {
  readonly name: string;
  readonly service: string;
  readonly subject: string;
  readonly raises: string;
  readonly legalBasis: readonly string[] | undefined;
  readonly emits: readonly string[];
  readonly place: Place;
}

export interface ProblemDeclaration {
  readonly code: string;
  readonly service: string;
  readonly status: number;
  readonly zh: string;
  readonly en: string;
  readonly retryable: boolean;
  readonly place: Place;
}

export interface NamedExample extends Example {
  at(path: readonly PropertyKey[]): Place;
}

interface Tag {
  readonly service: string;
  readonly tag: Readonly<Record<string, unknown>>;
}

/** Everything the contract says, in the order in which it says it. */
export interface Contract {
  readonly root: RootData;
  /** Services that have a file, in the order of `x-services`. */
  readonly services: readonly string[];
  /** Services of `x-services` without one. */
  readonly missing: readonly string[];
  readonly tags: readonly Tag[];
  readonly schemas: ReadonlyMap<string, NamedSchema>;
  readonly operations: readonly Operation[];
  readonly tables: ReadonlyMap<string, Table>;
  readonly events: ReadonlyMap<string, EventDeclaration>;
  readonly machines: ReadonlyMap<string, Machine>;
  readonly reactions: readonly Reaction[];
  readonly timers: ReadonlyMap<string, Timer>;
  readonly problems: ReadonlyMap<string, ProblemDeclaration>;
  readonly examples: readonly NamedExample[];
}

/** Name of the part of the court that is no service: common tables and events belong to it. */
export const KERNEL = 'court';

/** All schemas as a plain record, for {@link ./schema-tools.ts}. */
export function schemaRecord(contract: Pick<Contract, 'schemas'>): Record<string, Schema> {
  return Object.fromEntries([...contract.schemas].map(([name, { schema }]) => [name, schema]));
}
