// One word, one room in every layer: a service that the contract lists is present wherever that layer exists.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { root } from '../run.ts';

interface Layer {
  readonly name: string;
  /** The layer counts once this exists. */
  readonly exists: string;
  /** Any of these is the service's room. */
  readonly rooms: (service: string) => readonly string[];
}

const layers: readonly Layer[] = [
  { name: 'contract', exists: 'openapi/services', rooms: (service) => [`openapi/services/${service}.yaml`] },
  {
    name: 'SDK',
    exists: 'packages/sdk/src/generated/operations',
    rooms: (service) => [`packages/sdk/src/generated/operations/${service}.ts`],
  },
  {
    name: 'court',
    exists: 'packages/mock-server/src/services',
    rooms: (service) => [
      `packages/mock-server/src/services/${service}.ts`,
      `packages/mock-server/src/services/${service}/index.ts`,
    ],
  },
  {
    name: 'bot',
    exists: 'packages/bot/src/services',
    rooms: (service) => [
      `packages/bot/src/services/${service}.ts`,
      `packages/bot/src/services/${service}/index.ts`,
    ],
  },
  { name: 'story', exists: 'tests/journeys', rooms: (service) => [`tests/journeys/${service}.test.ts`] },
  { name: 'docs', exists: 'docs/services', rooms: (service) => [`docs/services/${service}.md`] },
];

/** Sentences about services that are missing in a layer, or present without being listed. */
export function findServiceFaults(): string[] {
  const contract = parse(readFileSync(join(root, 'openapi/yunting.yaml'), 'utf8')) as {
    'x-services': string[];
  };
  const faults: string[] = [];
  for (const service of contract['x-services']) {
    for (const { name, exists, rooms } of layers) {
      if (!existsSync(join(root, exists))) continue;
      if (rooms(service).some((path) => existsSync(join(root, path)))) continue;
      faults.push(
        `${service} is in the contract but has no room in the layer "${name}": expected ${rooms(service).join(' or ')}`,
      );
    }
  }
  const index = readFileSync(join(root, 'packages/mock-server/src/services/index.ts'), 'utf8');
  for (const service of contract['x-services']) {
    if (!index.includes(`./${service}`))
      faults.push(`${service} has no line in packages/mock-server/src/services/index.ts`);
  }
  return faults;
}
