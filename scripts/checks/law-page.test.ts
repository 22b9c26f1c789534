import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runCli } from '../../packages/sdk/src/cli/run-cli.ts';
import { cite } from '../../packages/sdk/src/rules/laws.ts';
import type { LawCode } from '../../packages/sdk/src/rules/laws.ts';
import { root } from '../run.ts';

const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const page = read('docs/law.md');

/** Every `yunting …` that a document shows, with the exit code that its comment promises. */
function shownCommands(text: string): { args: string[]; code: number }[] {
  return [
    ...text.matchAll(
      /(?:exec |`)yunting ((?:fee|deadline|case-number)(?:'[^']*'|[^`'\n#])+)(?:# exit (\d))?/g,
    ),
  ]
    .map(([, command = '', code = '0']) => ({
      args: [...command.matchAll(/'([^']*)'|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? ''),
      code: Number(code),
    }))
    .filter(({ args }) => args.length > 1);
}

describe('the page on the law', () => {
  it('lists every law that the rules cite, with its version', () => {
    const source = read('packages/sdk/src/rules/laws.ts');
    const table = /const laws = \{([\s\S]*?)\n\} as const;/.exec(source)?.[1] ?? '';
    const codes = [...table.matchAll(/^ {2}([A-Z_]+): \{/gm)].map(([, code]) => code as LawCode);
    const shown = [...page.matchAll(/^\| `([A-Z_]+)` \| (.*?) · .*? \| (.*?) \|$/gm)];
    expect(shown.map(([, code, law, version]) => [code, law, version])).toEqual(
      codes.map((code) => [code, cite(code).law, cite(code).version]),
    );
  });

  it.each(['docs/law.md', 'README.md', 'README.zh-CN.md', 'packages/sdk/README.md'])(
    'shows only commands that answer: %s',
    (document) => {
      const commands = shownCommands(read(document));
      expect(commands.length).toBeGreaterThan(2);
      for (const { args, code } of commands) {
        const answer = runCli(args, () => '[]');
        expect([args.join(' '), answer.err, answer.code]).toEqual([args.join(' '), '', code]);
      }
    },
  );

  it('links only to files that exist', () => {
    for (const [, path = ''] of page.matchAll(/\]\(\.\.\/([^)#\s]+)\)/g)) {
      expect(() => {
        try {
          read(path);
        } catch (error) {
          if ((error as { code?: string }).code !== 'EISDIR') throw error;
        }
      }).not.toThrow();
    }
  });
});
