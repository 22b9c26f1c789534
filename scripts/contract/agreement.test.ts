import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type * as z from 'zod/mini';
import { compare } from './agreement.ts';
import type { Schema } from './source.ts';

const generated = join(import.meta.dirname, '../../packages/sdk/src/generated');

test('every zod schema of the contract agrees with JSON Schema', async () => {
  const bundle = JSON.parse(readFileSync(join(generated, 'openapi.json'), 'utf8')) as {
    components: { schemas: Record<string, Schema> };
  };
  const twins = (await import(join(generated, 'schemas.ts'))) as Record<string, z.ZodMiniType>;
  const agreement = compare(bundle.components.schemas, twins);
  console.log(
    `${agreement.schemas} schemas, ${agreement.instances} instances: ${agreement.accepted} accepted, ${agreement.refused} refused`,
  );
  expect(agreement.disagreements).toEqual([]);
  expect(agreement.unproven).toEqual([]);
  expect(Object.keys(twins).toSorted()).toEqual(Object.keys(bundle.components.schemas).toSorted());
}, 120_000);
