// The core made from the contract loads and makes a call in WeChat-like and Alipay-like contexts, where there is no fetch,
// URL, Headers, AbortController, TextEncoder or eval.
import { buildSync } from 'esbuild';
import { describe, expect, it } from 'vitest';
import type { call, createClient, Transport } from '@yunting/sdk/core';
import type { filings } from '@yunting/sdk/operations';
import { Court, fixedWall, inProcessTransport, tokenFor } from '@yunting/mock-server';
import { loadInMiniProgram } from './mini-program-host.ts';

const bundle = buildSync({
  stdin: {
    contents:
      "export { call, createClient } from '@yunting/sdk/core';\nexport { filings } from '@yunting/sdk/operations';",
    resolveDir: import.meta.dirname,
  },
  bundle: true,
  write: false,
  format: 'cjs',
  platform: 'neutral',
  target: 'es2015',
}).outputFiles[0]!.text;

interface Bundle {
  readonly call: typeof call;
  readonly createClient: typeof createClient;
  readonly filings: typeof filings;
}

describe.each(['wechat', 'alipay'] as const)('in a %s-like context', (kind) => {
  it('loads, and calls an operation of the contract', async () => {
    const sdk = loadInMiniProgram(kind, bundle) as unknown as Bundle;
    const court = new Court({ wall: fixedWall(Date.parse('2026-09-01T01:00:00Z')) });
    const client = sdk.createClient({
      baseUrl: 'http://court.test',
      transport: overRequestCallback(inProcessTransport(court)),
      auth: { token: tokenFor(court, 'plaintiff') },
    });
    const created = await sdk.call(client, sdk.filings.create, { content: { courtId: 'lu0305' } });
    expect(created.state).toBe('draft');
    await expect(sdk.call(client, sdk.filings.get, { filingId: 'flg_00000000000000' })).rejects.toMatchObject(
      {
        code: 'not_found',
        zh: '没有找到，或您无权查看',
      },
    );
  });
});

/** The court's answers through a callback, as `wx.request` and `my.request` give them. */
function overRequestCallback(inner: Transport): Transport {
  return (request) =>
    new Promise((resolve, reject) => {
      setTimeout(
        () => void inner({ ...request, signal: new AbortController().signal }).then(resolve, reject),
        0,
      );
    });
}
