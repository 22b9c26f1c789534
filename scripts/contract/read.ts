/** Reads the contract's files: the root, what is common, the services and their examples. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pointerOf } from './finding.ts';
import type { Finding, Place } from './finding.ts';
import { checkShape, readYaml } from './read-file.ts';
import type { Source } from './read-file.ts';
import { CommonFile, ExampleFile, RootFile, ServiceFile } from './source.ts';
import type { CommonData, Example, RootData, ServiceData } from './source.ts';

export interface Sources {
  readonly root: Source<RootData>;
  readonly common: readonly Source<CommonData>[];
  readonly services: readonly Source<ServiceData>[];
  readonly examples: readonly Source<Example>[];
  /** Services of `x-services` that have no readable file yet. */
  readonly missing: readonly string[];
  readonly findings: readonly Finding[];
}

/** Reads everything under `openapi/`. Throws only when `yunting.yaml` itself is unreadable. */
export function readSources(repository: string): Sources {
  const findings: Finding[] = [];
  const root = readYaml(repository, 'openapi/yunting.yaml', RootFile, findings);
  if (!root) throw new ContractError(findings);
  const common = root.data['x-common'].flatMap(
    (name) => readYaml(repository, `openapi/common/${name}.yaml`, CommonFile, findings) ?? [],
  );
  const missing: string[] = [];
  const services = root.data['x-services'].flatMap((name, index) => {
    const file = `openapi/services/${name}.yaml`;
    if (!existsSync(join(repository, file))) {
      missing.push(name);
      const message = `Service "${name}" is listed in x-services, but ${file} does not exist yet.`;
      findings.push({ severity: 'warning', ...root.at(['x-services', index]), message });
      return [];
    }
    const source = readYaml(repository, file, ServiceFile, findings);
    if (!source) missing.push(name);
    return source ?? [];
  });
  findings.push(...strayFiles(repository, root));
  const examples = root.data['x-services'].flatMap((name) => readExamples(repository, name, findings));
  return { root, common, services, examples, missing, findings };
}

/** Thrown when the sources do not allow a contract at all. */
export class ContractError extends Error {
  readonly findings: readonly Finding[];
  constructor(findings: readonly Finding[]) {
    super('The contract cannot be read.');
    this.name = 'ContractError';
    this.findings = findings;
  }
}

function readExamples(repository: string, service: string, findings: Finding[]): Source<Example>[] {
  const folder = `openapi/examples/${service}`;
  if (!existsSync(join(repository, folder))) return [];
  return readdirSync(join(repository, folder))
    .filter((name) => name.endsWith('.json'))
    .toSorted()
    .flatMap((name) => {
      const file = `${folder}/${name}`;
      const at = (keys: readonly PropertyKey[]): Place => ({ file, pointer: pointerOf(keys) });
      try {
        const data: unknown = JSON.parse(readFileSync(join(repository, file), 'utf8'));
        return (
          checkShape({ file, name: basename(file, '.json'), data, at }, ExampleFile, 'error', findings) ?? []
        );
      } catch (error) {
        findings.push({ severity: 'error', file, pointer: '', message: `Not valid JSON: ${String(error)}` });
        return [];
      }
    });
}

/** Files in services/ or common/ that nothing lists would silently be no part of the contract. */
function strayFiles(repository: string, root: Source<RootData>): Finding[] {
  const listed = { services: root.data['x-services'], common: root.data['x-common'] };
  return (['services', 'common'] as const).flatMap((folder) => {
    const path = join(repository, 'openapi', folder);
    if (!existsSync(path)) return [];
    return readdirSync(path)
      .filter((name) => name.endsWith('.yaml') && !listed[folder].includes(basename(name, '.yaml')))
      .toSorted()
      .map((name): Finding => {
        const message = `This file is not part of the contract: add "${basename(name, '.yaml')}" to x-${folder} in openapi/yunting.yaml.`;
        return { severity: 'error', file: `openapi/${folder}/${name}`, pointer: '', message };
      });
  });
}
