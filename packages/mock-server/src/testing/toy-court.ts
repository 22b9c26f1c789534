// A court of toy services with its people signed in, and calls in one line.
import { Court } from '../mock-court.ts';
import type { CourtOptions } from '../mock-court.ts';
import type { Answer, Call } from '../court/exchange.ts';
import { fixedWall } from '../runtime.ts';
import { addPersonas, tokenFor } from '../sandbox/personas.ts';
import { toyEvents, toyReads } from './toy-services.ts';

export const wallStartMs = Date.parse('2026-09-01T01:00:00Z');

export interface ToyCourt {
  readonly court: Court;
  readonly wall: ReturnType<typeof fixedWall>;
  readonly defects: unknown[];
  /** A call that is answered at once; `who` is a persona or undefined for nobody. */
  ask(who: string | undefined, call: Partial<Call> & { readonly key?: string }): Answer;
  /** Registers an endpoint; its id. */
  endpoint(who: string, key: string, url?: string): string;
}

/** Tokens are issued at the start, in order, so that runs with the same calls are the same runs. */
export function toyCourt(
  options: CourtOptions = {},
  people: readonly string[] = ['plaintiff', 'defendant', 'judge', 'app'],
): ToyCourt {
  const wall = fixedWall(wallStartMs);
  const defects: unknown[] = [];
  const court = new Court({
    wall,
    services: [toyEvents, ...toyReads],
    onDefect: (error) => defects.push(error),
    ...options,
  });
  addPersonas(court);
  const tokens = new Map(people.map((who) => [who, tokenFor(court, who)]));
  const toy: ToyCourt = {
    court,
    wall,
    defects,
    ask(who, { key, headers, ...call }) {
      const token = who === undefined ? undefined : (tokens.get(who) ?? tokenFor(court, who));
      return court.handle('main', {
        method: 'GET',
        path: '/v1/events',
        query: {},
        ...call,
        headers: {
          ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
          ...(key === undefined ? {} : { 'idempotency-key': key }),
          ...headers,
        },
      });
    },
    endpoint(who, key, url = 'https://hooks.example.com/a') {
      const answer = toy.ask(who, {
        method: 'POST',
        path: '/v1/webhook-endpoints',
        key,
        body: JSON.stringify({ url }),
      });
      if (answer.status !== 201) throw new Error(String(answer.body));
      return (JSON.parse(String(answer.body)) as { endpoint: { endpointId: string } }).endpoint.endpointId;
    },
  };
  return toy;
}

/** The problem's code, or 'answered'. */
export const codeOf = (answer: Answer): string =>
  answer.status < 400 ? 'answered' : (JSON.parse(String(answer.body)) as { code: string }).code;
