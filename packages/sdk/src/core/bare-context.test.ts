import { fileURLToPath } from 'node:url';
import { createContext, runInContext } from 'node:vm';

import { build } from 'esbuild';
import { beforeAll, describe, expect, test } from 'vitest';

/** Names that mini-programs shadow with undefined; a library may ask `typeof` and nothing else. */
const SHADOWED = [
  'globalThis',
  'global',
  'window',
  'self',
  'document',
  'location',
  'navigator',
  'fetch',
  'XMLHttpRequest',
  'process',
  'Buffer',
  'URL',
  'Headers',
  'AbortController',
  'TextEncoder',
  'TextDecoder',
  'crypto',
  'performance',
  'Blob',
  'FormData',
  'queueMicrotask',
  'atob',
  'btoa',
  'structuredClone',
];

let code: string;
beforeAll(async () => {
  const entryPoints = [fileURLToPath(new URL('./index.ts', import.meta.url))];
  const { outputFiles } = await build({
    entryPoints,
    bundle: true,
    format: 'cjs',
    target: 'es2015',
    write: false,
    charset: 'utf8',
  });
  code = outputFiles[0]!.text;
});

/**
 * Loads the core as a mini-program does: ECMAScript only, no code from strings, names of the web shadowed.
 */
function load(globals: Record<string, unknown>): Record<string, unknown> {
  const context = createContext(globals, { codeGeneration: { strings: false, wasm: false } });
  runInContext(
    'delete globalThis.WebAssembly; delete globalThis.SharedArrayBuffer; delete globalThis.Atomics; delete globalThis.console',
    context,
  );
  const wrapped = `(function (module, exports, ${SHADOWED.join(', ')}) {${code}\n})`;
  const module = { exports: {} as Record<string, unknown> };
  (runInContext(wrapped, context) as (...args: unknown[]) => void)(module, module.exports);
  return { ...module.exports, context };
}

const SCRIPT = `(async function (core, answers) {
  const seen = [];
  const transport = (request) => {
    seen.push([request.method, request.url, request.headers['idempotency-key']]);
    const next = answers.shift();
    return next ? Promise.resolve(next) : new Promise(() => {});
  };
  const client = core.createClient({ baseUrl: 'https://court.test', transport, auth: { token: 'tok' }, timeoutMs: 50, maxRetries: 1 });
  const submit = { id: 'filings.submit', method: 'POST', path: '/v1/filings/{filingId}/submit', body: 'json' };
  const data = await core.call(client, submit, { filingId: 'flg_1', version: 1 });
  const list = { id: 'filings.list', method: 'GET', path: '/v1/filings', query: ['cursor'], page: true };
  const items = [];
  for await (const item of core.paginate(client, list)) items.push(item);
  const refused = await core.call(client, submit, { filingId: 'flg_1', version: 1 }).catch((error) => error);
  const dotted = await core.call(client, submit, { filingId: '..', version: 1 }).catch((error) => error);
  return { seen, data, items, codes: [refused.code, dotted.code], family: core.ApiError.isInstance(refused) };
})`;

const answers = () => [
  { status: 503, headers: {}, body: '{"code":"unavailable","retryable":true}' },
  { status: 200, headers: {}, body: '{"id":"flg_1"}' },
  { status: 200, headers: {}, body: '{"data":[1,2],"nextCursor":"c"}' },
  { status: 200, headers: {}, body: '{"data":[3],"nextCursor":null}' },
  { status: 422, headers: {}, body: '{"code":"invalid_request"}' },
];

describe('the core in a bare ECMAScript context', () => {
  test.each([
    ['with timers', { setTimeout, clearTimeout }],
    ['without timers', {}],
  ])('loads, calls, retries, pages and fails as everywhere, %s', async (_, globals) => {
    const { context, ...core } = load({ ...globals });
    const run = runInContext(SCRIPT, context as object) as (
      ...args: unknown[]
    ) => Promise<Record<string, unknown>>;
    const result = await run(core, answers());
    expect(JSON.parse(JSON.stringify(result))).toMatchObject({
      data: { id: 'flg_1' },
      items: [1, 2, 3],
      codes: ['invalid_request', 'input_path_parameter'],
      family: true,
    });
    const keys = (result['seen'] as string[][]).map(([, , key]) => key);
    expect(keys[0]).toMatch(/^[0-9a-f]{32}$/);
    expect(keys[1]).toBe(keys[0]);
    expect(keys[4]).not.toBe(keys[0]);
  });

  test('uses no eval, no look-behind and nothing newer than ES2015 in its syntax', () => {
    expect(code).not.toMatch(/\beval\(|new Function\(|\(\?<[=!]/);
    expect(code).not.toMatch(/\basync\s+function|\bawait\s|\?\?|\?\.[a-z([]/);
  });
});
