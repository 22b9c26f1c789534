// A write has one effect: the answer of a key is kept with the commit that made it, and given again to whoever repeats the
// very same call.
import type { OperationContract } from '@yunting/sdk/contract';
import type { Answer, Call } from './exchange.ts';
import type { RawBody } from './input.ts';
import { CourtProblem } from './problem.ts';
import { digest } from './random.ts';
import type { Records } from './records.ts';
import type { Session } from './session.ts';
import type { Transaction } from './transaction.ts';

/** How long an idempotency key is remembered, machine time. */
export const keyLifetimeMs = 7 * 86_400_000;

/** A key as it is stored, and what must be the same when it comes again. */
export interface Key {
  readonly id: string;
  readonly fingerprint: string;
}

/**
 * The key of a write, where the caller sent one. It belongs to who acts (and through which app), and to the operation;
 * its fingerprint covers path, query and body.
 */
export function keyOf(
  operation: OperationContract,
  call: Call,
  session: Session | undefined,
): Key | undefined {
  if (operation.key !== 'key') return undefined;
  const key = call.headers['idempotency-key'];
  if (key === undefined || key === '') return undefined;
  if (key.length > 255) throw new CourtProblem('malformed_request');
  const who = [session?.through?.id, session?.principal.id].filter((id) => id !== undefined).join('>');
  const fingerprint = digest(`${call.path}\n${JSON.stringify(call.query)}\n${digest(bodyOf(call.body))}`);
  return { id: `${who}|${operation.id}|${key}`, fingerprint };
}

/** The kept answer of this key, if it is still remembered; idempotency_conflict when it belongs to another call. */
export function replayOf(
  tx: Transaction,
  key: Key,
  operation: OperationContract,
  wallMs: number,
  requestId: string,
): Answer | undefined {
  const kept = tx.find('idempotency', key.id);
  if (!kept || kept.atWall + keyLifetimeMs <= wallMs) return undefined;
  if (kept.bodyDigest !== key.fingerprint) throw new CourtProblem('idempotency_conflict');
  return {
    status: kept.status,
    headers: {
      ...(kept.mediaType === '' ? {} : { 'content-type': kept.mediaType }),
      'x-request-id': requestId,
      'idempotency-replayed': 'true',
    },
    body: kept.body,
    operationId: operation.id,
    replayed: true,
  };
}

/** Keeps an answer in the commit that made it true. */
export function keepAnswer(
  tx: Transaction,
  key: Key,
  answer: { status: number; body: string; mediaType: string },
  at: { now: string; wallMs: number },
): void {
  tx.put('idempotency', {
    ...answer,
    id: key.id,
    version: 1,
    createdAt: at.now,
    bodyDigest: key.fingerprint,
    atWall: at.wallMs,
  } as Records['idempotency']);
}

function bodyOf(body: RawBody): string | Uint8Array {
  if (body === undefined) return '';
  if (typeof body === 'string' || body instanceof Uint8Array) return body;
  const { fields, file } = body;
  return JSON.stringify([fields, file?.name, file?.mediaType, file && digest(file.content)]);
}
