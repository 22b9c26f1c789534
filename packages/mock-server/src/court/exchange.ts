// What goes through a door: a call in, an answer out.
import type { OperationId } from '@yunting/sdk/contract';
import type { RawBody } from './input.ts';
import { problemBody } from './problem.ts';
import type { CourtProblem } from './problem.ts';

/** What a door hands in. Header names are lower case; `path` is without query and without the world's prefix. */
export interface Call {
  readonly method: string;
  readonly path: string;
  readonly query: Readonly<Record<string, string | readonly string[]>>;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body?: RawBody;
  /** There was more of a body than {@link maxBodyBytes}: the door stopped reading. */
  readonly oversized?: boolean;
}

/** What a door gives back. `wire` is a fault for the door to act out: the connection dies, or the body is cut. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array;
  readonly operationId?: OperationId;
  readonly replayed?: boolean;
  readonly wire?: 'reset' | 'cut';
}

/** Largest request body: an upload in one piece (10 MiB) and its multipart frame. */
export const maxBodyBytes = 11 * 1024 * 1024;

/** Bytes of a body, the file of a form counted alone. */
export function sizeOf(body: RawBody): number {
  if (body === undefined) return 0;
  if (typeof body === 'string')
    return body.length * 3 <= maxBodyBytes ? body.length : new TextEncoder().encode(body).length;
  return body instanceof Uint8Array ? body.length : (body.file?.content.length ?? 0);
}

/** The answer that carries a problem. */
export function problemAnswer(problem: CourtProblem, requestId: string, operationId?: OperationId): Answer {
  const { headers, retryAfterSeconds } = problem.details;
  return {
    status: problem.status,
    headers: {
      'content-type': 'application/problem+json; charset=utf-8',
      'x-request-id': requestId,
      ...(retryAfterSeconds === undefined ? {} : { 'retry-after': String(retryAfterSeconds) }),
      ...headers,
    },
    body: JSON.stringify(problemBody(problem, requestId)),
    ...(operationId === undefined ? {} : { operationId }),
  };
}
