// The contract as a page, at /docs and /openapi.json: one HTML file of ours, no CDN, no script.
import { docsPage } from './docs-page.ts';

let loaded: Promise<{ page: string; contract: string }> | undefined;

/** Read when someone asks: a court that serves only calls need not load it. */
const load = (): Promise<{ page: string; contract: string }> =>
  (loaded ??= import('@yunting/sdk/openapi.json', { with: { type: 'json' } }).then(
    ({ default: contract }) => ({
      page: docsPage(contract),
      contract: JSON.stringify(contract),
    }),
  ));

/** Answers / , /docs and /openapi.json; undefined for anything else. */
export async function docsDoor(request: Request): Promise<Response | undefined> {
  if (request.method !== 'GET' && request.method !== 'HEAD') return undefined;
  const { pathname } = new URL(request.url);
  if (pathname === '/openapi.json') return answer(request, (await load()).contract, 'application/json');
  if (pathname === '/docs' || pathname === '/') return answer(request, (await load()).page, 'text/html');
  return undefined;
}

function answer(request: Request, body: string, type: string): Response {
  return new Response(request.method === 'HEAD' ? null : body, {
    headers: {
      'content-type': `${type}; charset=utf-8`,
      'content-security-policy':
        "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
      'x-content-type-options': 'nosniff',
    },
  });
}
