/** Compares zod twins with JSON Schema itself on many instances. For tests. */
import { isDeepStrictEqual } from 'node:util';
import type * as z from 'zod/mini';
import { createOracle } from './check-examples.ts';
import { instance, seeded } from './instances.ts';
import type { Fill } from './instances.ts';
import { mutations } from './mutations.ts';
import { withOpenEnums } from './schema-change.ts';
import type { Schemas } from './schema-tools.ts';

export interface Agreement {
  schemas: number;
  instances: number;
  accepted: number;
  refused: number;
  /** Sentences about instances on which the two differ. */
  disagreements: string[];
  /** Schemas of which no accepted or no refused instance was found: their agreement would mean nothing. */
  unproven: string[];
}

/** Runs every schema: `rounds` seeded instances of each filling, and every single-fault mutation of some of them. */
export function compare(
  schemas: Schemas,
  twins: Readonly<Record<string, z.ZodMiniType>>,
  rounds = 6,
): Agreement {
  const oracle = createOracle(withOpenEnums(schemas), false);
  const total: Agreement = {
    schemas: 0,
    instances: 0,
    accepted: 0,
    refused: 0,
    disagreements: [],
    unproven: [],
  };
  for (const [index, [name, schema]] of Object.entries(schemas).entries()) {
    const twin = twins[name];
    if (!twin) throw new Error(`no zod schema ${name}`);
    const random = seeded(index + 1);
    const fills: Fill[] = ['least', 'most', ...Array.from({ length: rounds - 2 }, (): Fill => 'some')];
    const valid = fills.map((fill) => instance(schemas, schema, fill, random));
    const seen = new Set<string>();
    const before = { accepted: total.accepted, refused: total.refused };
    for (const value of [
      ...valid,
      ...valid.slice(0, 3).flatMap((start) => mutations(schemas, schema, start)),
    ]) {
      const json = JSON.stringify(value);
      if (seen.has(json)) continue;
      seen.add(json);
      judge(total, name, JSON.parse(json), oracle(name, JSON.parse(json)), twin);
    }
    total.schemas++;
    if (total.accepted === before.accepted || total.refused === before.refused) total.unproven.push(name);
    for (const value of valid) {
      const wrong = oracle(name, value);
      if (wrong.length > 0)
        total.unproven.push(`${name}: ${wrong.join('; ')} in ${JSON.stringify(value).slice(0, 200)}`);
    }
  }
  return total;
}

function judge(
  total: Agreement,
  name: string,
  value: unknown,
  wrong: readonly string[],
  twin: z.ZodMiniType,
): void {
  const result = twin.safeParse(value);
  total.instances++;
  if (wrong.length === 0) total.accepted++;
  else total.refused++;
  const shown = JSON.stringify(value).slice(0, 300);
  if (result.success !== (wrong.length === 0)) {
    const zodSays = result.success
      ? 'accepts'
      : `refuses (${result.error.issues.map((issue) => `${issue.path.join('/')} ${issue.code}`).join(', ')})`;
    total.disagreements.push(
      `${name}: zod ${zodSays}, JSON Schema says ${wrong.join('; ') || 'valid'}: ${shown}`,
    );
  } else if (result.success && !isDeepStrictEqual(result.data, value)) {
    total.disagreements.push(`${name}: zod changes the value ${shown}`);
  }
}
