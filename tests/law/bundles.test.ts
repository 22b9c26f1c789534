// What an app pays for the rules, and that they run where there is little: mini-programs have no BigInt and no eval.
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import type * as Rules from '@yunting/sdk/rules';
import { loadInMiniProgram } from '../conformance/mini-program-host.ts';

/** Tables of the law, and the sentences of fees in two languages. The sentences of other answers stand in their code. */
const tables =
  /rules\/(named-periods\/|calendar-data|laws\.|identifiers\/(case-type-data|court-data)|causes\/cause-data|fees\/fee-(words|articles|schedule))/;

async function bundle(contents: string, format: 'esm' | 'cjs', withoutTables = false): Promise<string> {
  const result = await build({
    stdin: { contents, resolveDir: import.meta.dirname },
    bundle: true,
    minify: true,
    write: false,
    format,
    platform: 'neutral',
    charset: 'utf8',
    target: 'es2015',
    plugins: withoutTables
      ? [
          {
            name: 'tables stay outside',
            setup: (host) => {
              host.onResolve({ filter: /^\./ }, ({ path, resolveDir }) => {
                const whole = new URL(path, `file://${resolveDir}/`).pathname;
                return tables.test(whole) ? { path, external: true } : null;
              });
            },
          },
        ]
      : [],
  });
  return result.outputFiles[0]?.text ?? '';
}

const kilobytes = (code: string): number => gzipSync(code, { level: 9 }).length / 1000;

describe('what the rules cost a bundle, gzipped', () => {
  it('the fee of a property case, in full and halved, is 1.2 kB; every kind of fee by number 3.5 kB', async () => {
    const property = "export { halvedPropertyFee, propertyFee } from '@yunting/sdk/rules';";
    expect(kilobytes(await bundle(property, 'esm'))).toBeLessThanOrEqual(1.2);
    const every = "export { computeFee, halvedPropertyFee, propertyFee } from '@yunting/sdk/rules';";
    expect(kilobytes(await bundle(every, 'esm'))).toBeLessThanOrEqual(3.5);
  });

  it('all of the rules grow no further: 64 kB with tables and sentences, 44 kB without the tables', async () => {
    const all = "export * from '@yunting/sdk/rules';";
    expect(kilobytes(await bundle(all, 'esm'))).toBeLessThanOrEqual(64);
    expect(kilobytes(await bundle(all, 'esm', true))).toBeLessThanOrEqual(44);
  });

  it('an app that imports the fees alone pays for no other rule', async () => {
    const { metafile } = await build({
      stdin: {
        contents: "export { explainFee } from '@yunting/sdk/rules';",
        resolveDir: import.meta.dirname,
      },
      bundle: true,
      write: false,
      format: 'esm',
      metafile: true,
    });
    const paid = Object.entries(Object.values(metafile.outputs)[0]?.inputs ?? {})
      .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
      .map(([path]) => path.split('/rules/')[1] ?? '');
    expect(paid).toContain('fees/explain-fee.ts');
    expect(
      paid.filter((path) => /auctions|causes|service|period|calendar|identifiers|hearing/.test(path)),
    ).toEqual([]);
  });
});

describe.each(['wechat', 'alipay'] as const)('in a %s-like context', (kind) => {
  it('the rules load, and answer as they do everywhere', async () => {
    const code = await bundle("export * from '@yunting/sdk/rules';", 'cjs');
    const rules = loadInMiniProgram(kind, code) as unknown as typeof Rules;
    expect(rules.explainFee({ kind: 'property', amountFen: 8_642_050 })).toMatchObject({
      amountFen: 196_051,
    });
    expect(rules.period('answer', { startOn: '2026-09-16' }).dueOn).toBe('2026-10-08');
    expect(rules.parseCaseNumber('(2026)鲁0305民初1234号')).toMatchObject({ valid: true });
    expect(rules.officialCauses.byName('民间借贷纠纷')).toMatchObject({ officialNo: '108.3' });
    expect(rules.biddingDuration(24)).toMatchObject({ valid: true });
  });
});
