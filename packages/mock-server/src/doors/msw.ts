// The MSW door: one handler that routes to the whole court, so that its cost does not grow with the contract. It sits
// beside a user's own handlers, in Node and in the browser.
import { RequestHandler } from 'msw';
import type { Court } from '../mock-court.ts';
import { fetchDoor } from './fetch.ts';

interface Parsed {
  readonly mine: boolean;
}

/**
 * Handlers for `setupServer(...)` or `setupWorker(...)`. Everything under `baseUrl` is answered by the court, what the
 * contract does not know with 404 or 405; requests elsewhere are left to other handlers. A handler of your own that stands
 * before these wins; to change what the court itself does, use `court.override(operationId, handler)`.
 *
 * @example
 * const court = new Court({ wall: fixedWall(Date.parse('2026-09-01T01:00:00Z')) });
 * const server = setupServer(...courtHandlers(court, 'https://court.example'));
 * const token = tokenFor(court, 'plaintiff');
 */
export function courtHandlers(court: Pick<Court, 'respond'>, baseUrl: string): RequestHandler[] {
  return [new CourtHandler(court, baseUrl.replace(/\/+$/, ''))];
}

class CourtHandler extends RequestHandler {
  readonly #origin: string;
  readonly #base: string;

  constructor(court: Pick<Court, 'respond'>, baseUrl: string) {
    const { origin, pathname } = new URL(baseUrl);
    const base = pathname === '/' ? '' : pathname;
    super({
      info: { header: `Yunting court at ${baseUrl}` },
      resolver: ({ request }: { request: Request }) => fetchDoor(court, request, { base }),
    });
    this.#origin = origin;
    this.#base = base;
  }

  override async parse({ request }: { request: Request }): Promise<Parsed> {
    const { origin, pathname } = new URL(request.url);
    return {
      mine: origin === this.#origin && (pathname === this.#base || pathname.startsWith(`${this.#base}/`)),
    };
  }

  override predicate({ parsedResult }: { parsedResult: Parsed }): boolean {
    return parsedResult.mine;
  }

  override log(): void {
    // The court keeps its own record of exchanges.
  }
}
