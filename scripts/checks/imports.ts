// Who may import whom: the arrows of the house run one way, without a circle.
import { posix } from 'node:path';
import { importsOf, sourceFiles } from './files.ts';
import type { SourceFile } from './files.ts';

const packages = ['sdk', 'mock-server', 'bot'] as const;

/** Package → packages of ours that it may use at run time. */
const mayUse: Readonly<Record<string, readonly string[]>> = { sdk: [], 'mock-server': ['sdk'], bot: ['sdk'] };

/** Folders of a package that nobody else inside it may lean on, and what core folders may never import. */
const leaves: Readonly<Record<string, readonly string[]>> = {
  sdk: ['transports', 'webhooks', 'flows', 'cli'],
  'mock-server': ['doors', 'payments', 'sandbox', 'conformance'],
  bot: ['chat', 'store', 'app'],
};
const cores: Readonly<Record<string, readonly string[]>> = {
  sdk: ['core', 'rules'],
  'mock-server': ['court'],
  bot: ['core'],
};

/** Sentences about imports that break the rules. */
export function findImportFaults(): string[] {
  const faults: string[] = [];
  for (const name of packages) {
    const files = sourceFiles(`packages/${name}/src`);
    for (const file of files) faults.push(...faultsOf(name, file));
    faults.push(...circles(files));
  }
  return faults;
}

function faultsOf(name: string, file: SourceFile): string[] {
  if (file.path.endsWith('.test.ts')) return [];
  const faults: string[] = [];
  const room = file.path.split('/')[3] ?? '';
  for (const { specifier } of importsOf(file)) {
    const other = /^@yunting\/([\w-]+)/.exec(specifier)?.[1];
    if (other && other !== name && !mayUse[name]!.includes(other)) {
      faults.push(`${file.path} imports ${specifier}: ${name} may not use ${other}`);
    }
    if (!specifier.startsWith('.')) {
      if (cores[name]!.includes(room) && name === 'sdk' && !specifier.startsWith('@yunting')) {
        faults.push(`${file.path} imports ${specifier}: the SDK's ${room} has no dependency`);
      }
      continue;
    }
    const target = posix.join(posix.dirname(file.path), specifier);
    const targetRoom = target.split('/')[3] ?? '';
    if (room === 'services' && targetRoom === 'services') {
      const service = (path: string): string => (path.split('/')[4] ?? '').replace(/\.ts$/, '');
      if (service(file.path) !== 'index' && service(file.path) !== service(target)) {
        faults.push(
          `${file.path} imports ${specifier}: services never import one another; react to events instead`,
        );
      }
    }
    if (cores[name]!.includes(room) && [...leaves[name]!, 'services'].includes(targetRoom)) {
      faults.push(`${file.path} imports ${specifier}: ${room} may not lean on ${targetRoom}`);
    }
  }
  return faults;
}

/** Circles of run-time imports between files. */
function circles(files: readonly SourceFile[]): string[] {
  const edges = new Map(
    files.map((file) => [
      file.path,
      importsOf(file)
        .filter(({ specifier, typeOnly }) => specifier.startsWith('.') && !typeOnly)
        .map(({ specifier }) => posix.join(posix.dirname(file.path), specifier)),
    ]),
  );
  const found: string[] = [];
  const done = new Set<string>();
  const visit = (path: string, trail: readonly string[]): void => {
    const at = trail.indexOf(path);
    if (at >= 0) {
      found.push(`a circle of imports: ${[...trail.slice(at), path].join(' → ')}`);
      return;
    }
    if (done.has(path)) return;
    for (const next of edges.get(path) ?? []) visit(next, [...trail, path]);
    done.add(path);
  };
  for (const path of edges.keys()) visit(path, []);
  return found;
}
