// A court with one thing wrong, over HTTP: to prove that the kit finds it. The court itself is sound; what goes in or comes
// out is tampered with, or somebody acts behind its back.
import type { OperationId } from '@yunting/sdk/contract';
import type { Answer, Call } from '../../court/exchange.ts';
import { splitWorld } from '../../court/world-path.ts';
import { Court } from '../../mock-court.ts';
import { digest } from '../../court/random.ts';
import { matchRoute } from '../../court/routes.ts';
import { post } from '../../doors/courier-post.ts';
import { Courier } from '../../doors/courier.ts';
import type { CourierOptions } from '../../doors/courier.ts';
import { openHttpDoor } from '../../doors/http.ts';
import { Timekeeper } from '../../sandbox/advance.ts';
import { controlDoor } from '../../sandbox/control-door.ts';
import { tokenFor } from '../../sandbox/personas.ts';

/** What stands between a request and the court. */
export type Tamper = (call: Call, court: Court, ask: (call: Call) => Promise<Answer>) => Promise<Answer>;

/** One thing that is wrong with a court. */
export interface SeededFault {
  /** What is wrong, in words. */
  readonly what: string;
  /** The check that has to find it. */
  readonly foundBy: string;
  /** Where it has to be found; faults that have a place of their own can share a court. */
  readonly at?: string;
  readonly tamper?: Tamper;
  /** Somebody acts behind the court's back. */
  readonly behind?: (court: Court) => void;
  /** How webhooks are sent. */
  readonly post?: (send: NonNullable<CourierOptions['post']>) => NonNullable<CourierOptions['post']>;
}

export interface RunningFault {
  readonly url: string;
  readonly controlToken: string;
  readonly court: Court;
  close(): Promise<void>;
}

const controlToken = 'control-token-of-a-test';

/** Opens a court with these faults (none = a sound one). */
export async function openCourt(
  faults: readonly SeededFault[] = [],
  onDefect?: (error: unknown, operation: string | undefined) => void,
): Promise<RunningFault> {
  const court = new Court({ allowLoopbackWebhooks: true, ...(onDefect ? { onDefect } : {}) });
  for (const { behind } of faults) behind?.(court);
  const time = new Timekeeper(court);
  const courier = new Courier(court, {
    post: faults.reduce((send, fault) => fault.post?.(send) ?? send, post),
  });
  time.register(courier);
  const respond = faults.reduce<(call: Call, signal?: AbortSignal) => Promise<Answer>>(
    (ask, { tamper }) =>
      tamper ? (call, signal) => tamper(call, court, (inner) => ask(inner, signal)) : ask,
    (call, signal) => court.respond(call, signal),
  );
  const door = await openHttpDoor(
    { respond },
    { port: 0, before: (request) => controlDoor(court, time, controlToken, request) },
  );
  return {
    url: door.url,
    controlToken,
    court,
    async close() {
      await courier.close();
      await door.close();
    },
  };
}

/** The operation that a call is for. */
export const operationOf = (call: Call): OperationId | undefined =>
  matchRoute(call.method, splitWorld(call.path).path)?.operationId;

/** Changes the answers for which `when` holds. */
export const answering =
  (
    when: (answer: Answer, call: Call) => boolean,
    change: (answer: Answer, call: Call, court: Court) => Answer,
  ): Tamper =>
  async (call, court, ask) => {
    const answer = await ask(call);
    return when(answer, call) ? change(answer, call, court) : answer;
  };

/** Changes the successes of one operation. */
export const succeeding = (
  id: OperationId,
  change: (body: Record<string, unknown>, call: Call, court: Court) => unknown,
): Tamper =>
  answering(
    (answer) => answer.operationId === id && answer.status < 300,
    (answer, call, court) => ({ ...answer, body: JSON.stringify(change(bodyOf(answer), call, court)) }),
  );

/** Changes the refusals for which `when` holds. */
export const refusing = (
  when: (answer: Answer) => boolean,
  change: (problem: Record<string, unknown>, call: Call) => Record<string, unknown>,
): Tamper =>
  answering(
    (answer) => answer.status >= 400 && when(answer),
    (answer, call) => ({ ...answer, body: JSON.stringify(change(bodyOf(answer), call)) }),
  );

/** Changes the calls of one operation. */
export const asking =
  (id: OperationId, change: (call: Call, court: Court) => Call): Tamper =>
  (call, court, ask) =>
    ask(operationOf(call) === id ? change(call, court) : call);

/** The parsed body of an answer. */
export const bodyOf = ({ body }: Pick<Answer, 'body'>): Record<string, unknown> =>
  JSON.parse(String(body)) as Record<string, unknown>;

/** The body of a call as text; '' for a form or none. */
export function sentText({ body }: Call): string {
  return body instanceof Uint8Array ? new TextDecoder().decode(body) : typeof body === 'string' ? body : '';
}

/** The parsed body of a call; undefined when it is no JSON. */
export function sentBody(call: Call): Record<string, unknown> | undefined {
  try {
    return JSON.parse(sentText(call)) as Record<string, unknown>;
  } catch {
    return undefined;
  }
}

/** The call with other headers; undefined takes one away. */
export const withHeaders = (call: Call, headers: Readonly<Record<string, string | undefined>>): Call => ({
  ...call,
  headers: { ...call.headers, ...headers },
});

/** Who calls, by the token; '' for nobody. */
export function callerOf(call: Call, court: Court): string {
  const token = /^Bearer (\S+)$/.exec(call.headers['authorization'] ?? '')?.[1];
  const tx = court.world(splitWorld(call.path).world).read();
  return (token && tx.all('token', { digest: digest(token) })[0]?.principalId) ?? '';
}

/** The same call, made by this persona. */
export const madeBy = (persona: string, call: Call, court: Court): Call =>
  withHeaders(call, { authorization: `Bearer ${tokenFor(court, persona, splitWorld(call.path).world)}` });

/** Principal of a persona. */
export const idOf = (persona: string): string => `prs_persona${persona.toLowerCase()}`;
