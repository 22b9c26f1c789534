// Pages in development: an app served from another port of this machine may call the court from the browser. Nobody else's
// page may, unless the door was opened for its origin. Calls carry a bearer token, never a cookie.

const loopback = /^https?:\/\/(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/;

const readable = 'allow, content-disposition, idempotency-replayed, retry-after, x-request-id';

/** Header fields that let a page of this origin read an answer; none for a page that may not. */
export function corsHeaders(origin: string | null, allowed: readonly string[]): Record<string, string> {
  if (origin === null || !(loopback.test(origin) || allowed.includes(origin))) return {};
  return { 'access-control-allow-origin': origin, 'access-control-expose-headers': readable, vary: 'origin' };
}

/** The answer to a browser that asks before it sends; undefined when the request is no such question. */
export function preflight(request: Request, allowed: readonly string[]): Response | undefined {
  if (request.method !== 'OPTIONS' || !request.headers.has('access-control-request-method')) return undefined;
  const cors = corsHeaders(request.headers.get('origin'), allowed);
  if (!cors['access-control-allow-origin']) return new Response(null, { status: 403 });
  return new Response(null, {
    status: 204,
    headers: {
      ...cors,
      'access-control-allow-methods': 'GET, POST, PUT, DELETE',
      'access-control-allow-headers': request.headers.get('access-control-request-headers') ?? '',
      'access-control-max-age': '600',
    },
  });
}
