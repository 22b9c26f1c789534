// What routing costs through MSW when the contract grows: one routed handler against MSW's own list of handlers.
import { getResponse, http, HttpResponse, RequestHandler } from 'msw';
import { addRoute, createRouter, findRoute } from 'rou3';
import { measure, pick, printFigures, printRatio } from './measure.ts';

const sizes = [10, 100, 500] as const;
const pathOf = (at: number): string => `/v1/service-${at % 20}/things-${at}/:thingId`;
const answer = { id: 'thing', title: '民间借贷纠纷' };

/** Measures the last route of 10, 100 and 500. */
export async function benchMswRouting(): Promise<void> {
  const subjects = sizes.flatMap((size) => {
    const url = `http://court.test${pathOf(size - 1).replace(':thingId', 'abc')}`;
    const list = Array.from({ length: size }, (_, at) =>
      http.get(`http://court.test${pathOf(at)}`, () => HttpResponse.json(answer)),
    );
    const routed = [routedHandler(size)];
    return [
      { name: `one routed handler, ${size} operations`, once: () => ask(routed, url) },
      { name: `a list of handlers, ${size} operations`, once: () => ask(list, url) },
    ];
  });
  const figures = await measure(subjects, { warmUp: 300, calls: 500, rounds: 7, concurrency: 1 });
  printFigures('MSW routing, last of n operations', figures);
  const at = (size: number, kind: string): number => pick(figures, `${kind}, ${size} operations`).cpuMicros;
  printRatio(
    'routed: 500 ÷ 10 operations',
    at(500, 'one routed handler') / at(10, 'one routed handler'),
    '≤ 1.1',
  );
  printRatio(
    'list: 500 ÷ 10 operations',
    at(500, 'a list of handlers') / at(10, 'a list of handlers'),
    'for comparison',
  );
}

async function ask(handlers: RequestHandler[], url: string): Promise<void> {
  const response = await getResponse(handlers, new Request(url), { quiet: true } as never);
  await response?.text();
}

/** The shape of the court's own handler, over a router of `size` routes. */
function routedHandler(size: number): RequestHandler {
  const router = createRouter<true>();
  for (let at = 0; at < size; at++) addRoute(router, 'GET', pathOf(at), true);
  return new (class extends RequestHandler {
    constructor() {
      super({ info: { header: 'bench' }, resolver: () => HttpResponse.json(answer) });
    }
    override async parse({ request }: { request: Request }): Promise<{ mine: boolean }> {
      return { mine: findRoute(router, request.method, new URL(request.url).pathname) !== undefined };
    }
    override predicate({ parsedResult }: { parsedResult: { mine: boolean } }): boolean {
      return parsedResult.mine;
    }
    override log(): void {}
  })();
}
