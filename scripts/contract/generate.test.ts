import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type * as z from 'zod/mini';
import { compare } from './agreement.ts';
import { newestRelease } from './compare.ts';
import { differences, generate, write } from './files.ts';
import { loadContract } from './load.ts';
import { redocly } from './redocly.ts';
import { FIXTURE, generateInto, REPOSITORY, scratch } from './testing.ts';
import type { Schema } from './source.ts';

interface Bundle {
  readonly paths: Record<string, Record<string, Record<string, unknown>>>;
  readonly webhooks: Record<string, unknown>;
  readonly components: { readonly schemas: Record<string, Schema> };
  readonly [extension: `x-${string}`]: unknown;
}

let root = '';
let folder = '';
let files: ReadonlyMap<string, string> = new Map();
let bundle: Bundle;

beforeAll(async () => {
  root = scratch('generated');
  folder = join(root, 'generated');
  mkdirSync(folder);
  // the generated files import ../core, as in the SDK
  symlinkSync(join(REPOSITORY, 'packages/sdk/src/core'), join(root, 'core'));
  files = await generateInto(folder, loadContract(FIXTURE));
  bundle = JSON.parse(files.get('openapi.json') ?? '') as Bundle;
});

afterAll(() => rmSync(root, { recursive: true }));

/** TypeScript 7 on a folder; its complaints, without those about the hand-written core. */
function typeCheck(where: string): string[] {
  writeFileSync(
    join(root, 'tsconfig.json'),
    JSON.stringify({ extends: '../../tsconfig.json', include: [where], exclude: [] }),
  );
  const tsc = join(REPOSITORY, 'node_modules/typescript-7/bin/tsc');
  const run = spawnSync(process.execPath, [tsc, '-p', root], { cwd: root, encoding: 'utf8' });
  return run.stdout.split('\n').filter((line) => /^[^ ].*error TS/.test(line) && !line.includes('core/'));
}

describe('the same contract gives the same files', () => {
  test('twice, byte by byte', async () => {
    const again = await generate(loadContract(FIXTURE).contract);
    expect([...again]).toEqual([...files]);
  });

  test('and a stale, missing or left-over file is noticed', () => {
    const copy = join(root, 'copy');
    cpSync(folder, copy, { recursive: true });
    expect(differences(copy, files)).toEqual([]);
    writeFileSync(join(copy, 'types.ts'), '// edited by hand\n');
    writeFileSync(join(copy, 'operations/gone.ts'), 'export {};\n');
    rmSync(join(copy, 'operations/cases.ts'));
    expect(differences(copy, files)).toEqual(['operations/cases.ts', 'operations/gone.ts', 'types.ts']);
    expect(write(copy, files)).toHaveLength(3);
    expect(differences(copy, files)).toEqual([]);
  });
});

describe('the bundle', () => {
  const operation = (path: string, method: string) => bundle.paths[path]?.[method] ?? {};

  test('adds the key, the id pattern, refusals and security', () => {
    const submit = operation('/v1/filings/{filingId}/submit', 'post');
    expect(submit['parameters']).toEqual([
      {
        name: 'filingId',
        in: 'path',
        required: true,
        schema: { type: 'string', pattern: '^flg_[0-9a-z]{8,40}$' },
      },
      { $ref: '#/components/parameters/idempotencyKey' },
    ]);
    const statuses = Object.keys(submit['responses'] as object);
    expect(statuses).toEqual(['200', '400', '401', '403', '404', '409', '413', '422', '429', '500', '503']);
    expect(submit['tags']).toEqual(['filings']);
    expect(submit['x-problems']).toEqual(['filing_relief_pending']);
  });

  test('asks no token, no key and no role of a public computation', () => {
    const preflight = operation('/v1/public/filings/preflight', 'post');
    expect(preflight['security']).toEqual([]);
    expect(preflight['parameters']).toBeUndefined();
    expect(Object.keys(preflight['responses'] as object)).toEqual([
      '200',
      '400',
      '413',
      '422',
      '429',
      '500',
      '503',
    ]);
  });

  test('lets a list be paged', () => {
    expect(operation('/v1/filings', 'get')['parameters']).toContainEqual({
      $ref: '#/components/parameters/cursor',
    });
  });

  test('carries examples, events and everything that happens', () => {
    const text = JSON.stringify(operation('/v1/filings/{filingId}/submit', 'post'));
    expect(text).toContain('"examples":{"submitted"');
    expect(Object.keys(bundle.webhooks)).toContain('filing.submitted');
    expect(bundle['x-tables']).toEqual({
      court: { task: 'tsk' },
      filings: { filing: 'flg', file: 'fil' },
      cases: { case: 'cas' },
    });
    expect(Object.keys(bundle['x-states'] as object)).toEqual(['filings', 'cases']);
    expect(bundle['x-reactions']).toEqual({
      filings: [{ on: 'case.reopened', do: 'takeBack', emits: [] }],
      cases: [{ on: 'filing.accepted', do: 'openCase', emits: ['case.opened'] }],
    });
  });

  test('says which value of a discriminator means which schema', () => {
    expect(bundle.components.schemas['Party']?.discriminator?.mapping).toEqual({
      person: '#/components/schemas/Person',
      company: '#/components/schemas/Organisation',
      association: '#/components/schemas/Organisation',
    });
  });

  test('passes the linter that other people use', () => {
    const args = ['lint', join(folder, 'openapi.json'), '--config=openapi/redocly.yaml', '--format=stylish'];
    const { status, output } = redocly(REPOSITORY, args);
    expect(status, output).toBe(0);
  });
});

describe('types and schemas', () => {
  test('compile, and are the same schema by schema', () => {
    expect(typeCheck('generated')).toEqual([]);
  });

  const SABOTAGE: readonly [string, string, RegExp, string][] = [
    ['an optional field made required', 'types.ts', /cause: string/, 'cause?: string'],
    [
      'a value more in an enum',
      'types.ts',
      /"company" \| "association"/,
      '"company" | "association" | "club"',
    ],
    ['an open enum closed', 'types.ts', /(draft.*) \| \(string & \{\}\)/, '$1'],
    ['a nullable field made plain', 'types.ts', /decidedOn\?: string \| null/, 'decidedOn?: string'],
    ['another type', 'types.ts', /amountFen: number/, 'amountFen: string'],
    ['a field less in zod', 'schemas.ts', / {2}createdAt: .*\n/, ''],
    ['a closed enum opened in zod', 'schemas.ts', /z\.enum\(\['company', 'association'\]\)/, 'z.string()'],
    [
      'a number instead of null in recursion',
      'types.ts',
      /previous\?: (.*) \| null/,
      'previous?: $1 | number',
    ],
  ];
  test.each(SABOTAGE)('%s does not compile', (_name, file, from, to) => {
    const copy = join(root, 'sabotage');
    rmSync(copy, { recursive: true, force: true });
    mkdirSync(copy);
    for (const name of ['types.ts', 'schemas.ts', 'schemas.check.ts'])
      cpSync(join(folder, name), join(copy, name));
    const text = readFileSync(join(copy, file), 'utf8');
    expect(text).toMatch(from);
    writeFileSync(join(copy, file), text.replace(from, to));
    expect(typeCheck('sabotage').join('\n')).toMatch(/schemas(\.check)?\.ts/);
  });

  test('agree with JSON Schema on everything the generator knows', async () => {
    const twins = (await import(join(folder, 'schemas.ts'))) as Record<string, z.ZodMiniType>;
    const agreement = compare(bundle.components.schemas, twins, 12);
    console.log(
      `fixture: ${agreement.schemas} schemas, ${agreement.instances} instances: ${agreement.accepted} accepted, ${agreement.refused} refused`,
    );
    expect(agreement.disagreements).toEqual([]);
    expect(agreement.unproven).toEqual([]);
  });
});

describe('operations', () => {
  test('are plain data', async () => {
    const { filings, desk } = (await import(join(folder, 'operations/index.ts'))) as {
      filings: Record<string, object>;
      desk: Record<string, Record<string, object>>;
    };
    expect(filings['list']).toEqual({
      id: 'filings.list',
      method: 'GET',
      path: '/v1/filings',
      query: ['state', 'kinds', 'cursor', 'limit'],
      page: true,
    });
    expect(filings['preflight']).toMatchObject({ body: 'json', key: 'safe', open: true });
    expect(filings['putChunk']).toMatchObject({ method: 'PUT', body: 'bytes', answer: 'none', key: 'key' });
    expect(filings['upload']).toMatchObject({ body: 'form', key: 'key' });
    expect(filings['text']).toMatchObject({ answer: 'text' });
    expect(desk['filings']?.['accept']).toMatchObject({ id: 'desk.filings.accept' });
  });

  test('have flat inputs', () => {
    const text = files.get('operations/filings.ts') ?? '';
    expect(text).toContain(
      "export type SubmitInput = {\n  filingId: string;\n} & Schemas['FilingSubmission'];",
    );
    expect(text).toContain('  content: Uint8Array | ArrayBuffer | string;');
    expect(text).toContain(
      "export type UploadInput = {\n  file: FilePart;\n  kind: 'complaint' | 'evidence';\n};",
    );
    expect(text).toContain("  kinds?: readonly ('a' | 'b')[];");
    expect(text).toContain('- 可能的拒绝 · refusals: `filing_relief_pending` (409)');
  });

  test('cost nothing when they are not used', async () => {
    const code = await bundled(
      `import { get } from './generated/operations/filings.ts'; console.log(get.path);`,
    );
    expect(code).toContain('filings.get');
    expect(code).not.toContain('filings.submit');
    expect(code.length).toBeLessThan(300);
  });
});

describe('zod schemas', () => {
  test('cost nothing when they are not used, and need no eval', async () => {
    const code = await bundled(`import { Case } from './generated/schemas.ts'; console.log(Case);`);
    expect(code).toContain('caseId');
    expect(code).not.toMatch(/truthful|nextCursor/);
    const all = await bundled(`export * from './generated/schemas.ts';`);
    expect(all).toContain('truthful');
    expect(all).not.toMatch(/new Function|\beval\(/);
  });
});

async function bundled(code: string): Promise<string> {
  const result = await build({
    stdin: { contents: code, resolveDir: root, loader: 'ts' },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    external: ['../core/*'],
  });
  return result.outputFiles[0]?.text ?? '';
}

describe('the court’s contract', () => {
  test('is complete data without zod', async () => {
    expect(files.get('contract.ts')).not.toContain('zod');
    const contract = (await import(join(folder, 'contract.ts'))) as Record<string, Record<string, unknown>>;
    expect(contract['operations']?.['filings.submit']).toEqual({
      id: 'filings.submit',
      method: 'POST',
      path: '/v1/filings/{filingId}/submit',
      service: 'filings',
      desk: false,
      roles: ['litigant', 'agent'],
      scope: 'self',
      key: 'key',
      page: false,
      parameters: [
        { name: 'filingId', in: 'path', required: true, type: 'string', pattern: '^flg_[0-9a-z]{8,40}$' },
      ],
      request: { schema: 'FilingSubmission', body: 'json', required: true, mediaType: 'application/json' },
      status: 200,
      answer: 'json',
      mediaType: 'application/json',
      response: 'Filing',
      subject: 'filing',
      subjectParam: 'filingId',
      room: false,
      thread: false,
      emits: [],
      zh: '提交',
      en: 'Submit',
    });
    expect(contract['machines']?.['filing']).toMatchObject({ initial: 'draft' });
    expect(contract['tables']?.['task']).toEqual({ prefix: 'tsk', service: 'court' });
    expect(contract['events']?.['filing.accepted']).toMatchObject({ audience: ['allParties'], room: true });
    expect(contract['timers']?.['filing.decisionDue']).toMatchObject({ subject: 'filing', raises: 'task' });
    expect(contract['problems']?.['unavailable']).toMatchObject({ status: 503, retryable: true });
    expect(contract['operations']?.['filings.list']).toMatchObject({
      page: true,
      parameters: [
        { name: 'state', type: 'string' },
        { name: 'kinds', type: 'array', enum: ['a', 'b'] },
        { name: 'cursor' },
        { name: 'limit', type: 'integer', minimum: 1, maximum: 100 },
      ],
    });
  });
});

test('the newest release is the highest version, not the last name', () => {
  expect(newestRelease(['0.9.0.yaml', '0.10.0.json', 'README.md', 'v0.2.0.yml'])).toBe('0.10.0.json');
  expect(newestRelease([])).toBeUndefined();
});
