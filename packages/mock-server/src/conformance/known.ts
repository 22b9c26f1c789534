// Records that have been seen in answers, by whom, and in which state they were last seen.
import { tables } from '@yunting/sdk/contract';
import type { OperationContract, Parameter } from '@yunting/sdk/contract';
import { at, isSuccess, listAt, numberAt, textAt } from './wire.ts';
import type { Exchange } from './wire.ts';

export interface KnownRecord {
  readonly id: string;
  /** Table of the contract. */
  readonly subject: string;
  readonly state: string | undefined;
  readonly version: number | undefined;
  /** Role keys of those who were shown it. */
  readonly seenBy: ReadonlySet<string>;
}

const prefixes = new Map(Object.entries(tables).map(([subject, { prefix }]) => [prefix, subject]));

/** A well-formed id of this subject that no court has given. */
export function missingId(subject: string): string {
  return `${tables[subject as keyof typeof tables].prefix}_00000000zzzzzz`;
}

/** Everything known from what was answered so far. */
export function knownRecords(exchanges: readonly Exchange[]): Map<string, KnownRecord> {
  const known = new Map<string, KnownRecord>();
  for (const exchange of exchanges) {
    if (!isSuccess(exchange) || exchange.json === undefined) continue;
    for (const record of [exchange.json, ...listAt(exchange.json, 'data')])
      note(known, record, exchange.request.as);
  }
  return known;
}

function note(known: Map<string, KnownRecord>, record: unknown, as: string | undefined): void {
  if (typeof record !== 'object' || record === null) return;
  for (const [name, id] of Object.entries(record)) {
    const subject =
      typeof id === 'string' && name.endsWith('Id') ? prefixes.get(id.split('_')[0] ?? '') : undefined;
    if (typeof id !== 'string' || subject === undefined) continue;
    // Only an answer that is this record itself tells its state; others merely point to it.
    const isItself = name === `${subject}Id` && firstIdOf(record) === name;
    const before = known.get(id);
    known.set(id, {
      id,
      subject,
      state: (isItself ? textAt(record, 'state') : undefined) ?? before?.state,
      version: (isItself ? numberAt(record, 'version') : undefined) ?? before?.version,
      seenBy: new Set([...(before?.seenBy ?? []), ...(as === undefined ? [] : [as])]),
    });
  }
}

const firstIdOf = (record: object): string | undefined =>
  Object.keys(record).find((name) => name.endsWith('Id'));

/** Ids of this subject that this person was shown, oldest first. */
export function idsSeenBy(known: ReadonlyMap<string, KnownRecord>, key: string, subject: string): string[] {
  return [...known.values()]
    .filter((one) => one.subject === subject && one.seenBy.has(key))
    .map(({ id }) => id);
}

/** The table that a path parameter names, by its pattern. */
export function subjectOf(parameter: Parameter): string | undefined {
  return prefixes.get(/^\^([a-z]+)_/.exec(parameter.pattern ?? '')?.[1] ?? '');
}

/** Path parameters filled with what `pick` gives for each table; undefined when one cannot be filled. */
export function pathInput(
  operation: OperationContract,
  others: Readonly<Record<string, unknown>>,
  pick: (subject: string) => string | undefined,
): Record<string, unknown> | undefined {
  const input: Record<string, unknown> = {};
  for (const parameter of operation.parameters) {
    if (parameter.in !== 'path') continue;
    const subject = subjectOf(parameter);
    const value = subject === undefined ? at(others, parameter.name) : pick(subject);
    if (value === undefined) return undefined;
    input[parameter.name] = value;
  }
  return input;
}
