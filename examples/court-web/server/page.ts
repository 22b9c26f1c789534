// The built page: made at the first start and whenever its sources are newer, then served from memory.
import { existsSync, readFileSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { writeAtomically } from './write-atomically.ts';

const home = join(import.meta.dirname, '..');
const packages = join(home, '..', '..', 'packages');
const dist = join(home, 'dist');
const staging = join(home, `.dist-${process.pid}`);
const stampName = '.built-from';
const stamp = join(dist, stampName);

/** What ends up in the page. */
const sources = [
  join(home, 'src'),
  join(home, 'index.html'),
  join(home, 'vite.config.ts'),
  join(home, '..', 'demo', 'content.ts'),
  join(packages, 'sdk', 'src'),
];

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

/** No script or connection but the page's own; nobody may frame it. Styles are set by the interface library in elements. */
const policy =
  "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; frame-src 'self' blob: data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** Builds the page when it is missing or older than its sources. */
export async function buildPage(say: (line: string) => void): Promise<void> {
  const wanted = fingerprint();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  say('正在生成网页，只有第一次需要…… · Building the page, the first time only …');
  const before = process.env['NODE_ENV'];
  try {
    const { build } = await import('vite');
    await build({
      configFile: join(home, 'vite.config.ts'),
      mode: 'production',
      build: { outDir: staging, emptyOutDir: true },
    });
  } finally {
    // Vite says for the whole process that this is production, where the mock court rightly refuses to start.
    if (before === undefined) delete process.env['NODE_ENV'];
    else process.env['NODE_ENV'] = before;
  }
  // Moved into place as a whole: who starts meanwhile reads the old page or the new one, never half of one.
  writeAtomically(join(staging, stampName), wanted);
  rmSync(dist, { recursive: true, force: true });
  renameSync(staging, dist);
}

/** Answers with a file of the page; undefined when there is none of this name. */
export function servePage(): (path: string) => Response | undefined {
  const files = new Map(filesIn(dist).map((file) => [`/${file.slice(dist.length + 1)}`, readFileSync(file)]));
  return (path) => {
    const name = path === '/' ? '/index.html' : path;
    const body = name === `/${stampName}` ? undefined : files.get(name);
    if (!body) return undefined;
    return new Response(new Uint8Array(body), {
      headers: {
        'content-type': types[extname(name)] ?? 'application/octet-stream',
        'content-security-policy': policy,
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
        // Names of assets carry a digest of their content.
        'cache-control': name.startsWith('/assets/') ? 'max-age=31536000, immutable' : 'no-cache',
      },
    });
  };
}

/** Names, sizes and times of the sources: cheap, and different after any edit. */
function fingerprint(): string {
  return sources
    .flatMap((path) => filesIn(path))
    .filter((path) => !path.endsWith('.test.ts'))
    .map((path) => {
      const { size, mtimeMs } = statSync(path);
      return `${path} ${size} ${mtimeMs}`;
    })
    .toSorted()
    .join('\n');
}

function filesIn(path: string): string[] {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}
