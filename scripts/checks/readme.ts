// README commands run: every `npx -y pnpm@… <script>` and `pnpm <script>` that the documents show is a script of ours.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../run.ts';

const documents = ['README.md', 'README.zh-CN.md', 'CONTRIBUTING.md'];
const builtIn = new Set(['install', 'add', 'exec', 'pack']);

/** Sentences about commands in the documents that do not exist. */
export function findReadmeFaults(): string[] {
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>;
  };
  const faults: string[] = [];
  for (const document of documents) {
    const text = readFileSync(join(root, document), 'utf8');
    for (const [, script] of text.matchAll(/(?:npx -y pnpm@[\d.]+|(?<![\w@-])pnpm) ([a-z][\w:-]*)/g)) {
      if (!script || builtIn.has(script) || script in manifest.scripts) continue;
      faults.push(`${document} shows "pnpm ${script}", which package.json does not have`);
    }
    for (const [, path] of text.matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g)) {
      try {
        readFileSync(join(root, path ?? ''));
      } catch (error) {
        if ((error as { code?: string }).code === 'EISDIR') continue;
        faults.push(`${document} links to ${path}, which does not exist`);
      }
    }
  }
  return faults;
}
