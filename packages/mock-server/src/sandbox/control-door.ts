// The control plane's door (openapi/sandbox.yaml). It answers only to the control token that was printed when the court was
// started; a court that was started without one has no control plane.
import type { Court } from '../mock-court.ts';
import { splitWorld } from '../court/world-path.ts';
import { CourtProblem, problemBody } from '../court/problem.ts';
import { digest } from '../court/random.ts';
import { readBytes } from '../doors/body.ts';
import type { Timekeeper } from './advance.ts';
import { routes } from './control-acts.ts';
import type { Ask } from './control-acts.ts';
import { checkers } from './generated/checkers.ts';

/** Orders are small. */
const maxBytes = 64 * 1024;

/** Answers a control request; undefined when the request is not for the control plane, or there is none. */
export async function controlDoor(
  court: Court,
  time: Timekeeper,
  controlToken: string,
  request: Request,
): Promise<Response | undefined> {
  const { world, path } = splitWorld(new URL(request.url).pathname);
  if (controlToken === '' || !path.startsWith('/sandbox/')) return undefined;
  try {
    if (!isToken(request.headers.get('authorization'), controlToken)) throw new CourtProblem('unauthorized');
    return answer(200, await act(court, time, world, path, request));
  } catch (error) {
    const problem =
      error instanceof CourtProblem ? error : new CourtProblem('internal_error', detailsOf(error));
    return answer(problem.status, problemBody(problem, 'req_sandbox'), problem.details.headers);
  }
}

async function act(
  court: Court,
  time: Timekeeper,
  world: string,
  path: string,
  request: Request,
): Promise<unknown> {
  const here = routes.filter(({ path: pattern }) => pattern.test(path));
  const route = here.find(({ method }) => method === request.method);
  if (!route) {
    const allow = here.map(({ method }) => method).join(', ');
    throw allow === ''
      ? new CourtProblem('not_found')
      : new CourtProblem('method_not_allowed', { headers: { allow } });
  }
  const params = route.path.exec(path)!.slice(1);
  const body = route.body ? await readOrder(request, route.body) : undefined;
  const ask: Ask = { court, time, world, params, body };
  return route.act(ask);
}

async function readOrder(request: Request, schema: keyof typeof checkers): Promise<unknown> {
  const bytes = await readBytes(request, maxBytes);
  if (bytes === 'tooLarge') throw new CourtProblem('payload_too_large');
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw new CourtProblem('malformed_request');
  }
  const result = checkers[schema].safeParse(value);
  if (result.success) return result.data;
  const violations = result.error.issues.map((issue) => ({
    pointer: issue.path.map((key) => `/${String(key)}`).join(''),
    code: issue.code ?? 'invalid',
    zh: '不符合要求',
    en: issue.message,
  }));
  throw new CourtProblem('invalid_request', { violations });
}

/** Compares digests, all of them, so that the time it takes tells nothing of how much was right. */
function isToken(authorization: string | null, controlToken: string): boolean {
  const given = digest(authorization ?? '');
  const wanted = digest(`Bearer ${controlToken}`);
  let difference = 0;
  for (let at = 0; at < wanted.length; at++) difference |= given.charCodeAt(at) ^ wanted.charCodeAt(at);
  return difference === 0;
}

/** Whoever holds the control token develops against this court: a defect (a timer that failed, say) is told in full. */
const detailsOf = (error: unknown): { en: string } => ({
  en: error instanceof Error ? error.message : String(error),
});

function answer(status: number, body: unknown, headers: Readonly<Record<string, string>> = {}): Response {
  const type = status < 400 ? 'application/json' : 'application/problem+json';
  return new Response(JSON.stringify(body), {
    status,
    headers: { ...headers, 'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-store' },
  });
}
