/**
 * Turns what platforms throw into the transports' small vocabulary. Keeps the code, drops the rest: it may
 * hold a token.
 */
import { TransportFailure } from '../core/transport.ts';
import type { FailureKind } from '../core/transport.ts';

/**
 * Codes of Node, undici and axios. What a connection never carried is `no`; what it may have carried is
 * `maybe`.
 */
const CODES: readonly (readonly [pattern: RegExp, kind: FailureKind, sent?: 'no'])[] = [
  [/^E(CONNREFUSED|\w+UNREACH|\w+DOWN|ADDRNOTAVAIL)$/, 'refused', 'no'],
  [/^(ENOTFOUND|EAI_)/, 'dns', 'no'],
  [/^(CERT_|ERR_TLS|ERR_SSL|DEPTH_|SELF_|UNABLE_|EPROTO)/, 'tls', 'no'],
  [/CONNECT_TIMEOUT/, 'timeout', 'no'],
  [/TIMEDOUT|TIMEOUT$|^ECONNABORTED/, 'timeout'],
  [/CANCELED|^abort/i, 'aborted'],
  // ERR_BAD_RESPONSE is what axios calls an answer that breaks off
  [/^(ECONNRESET|EPIPE|ERR_STREAM|UND_ERR_|ERR_BAD_RESPONSE)/, 'reset'],
];

interface Thrown {
  readonly code?: unknown;
  readonly name?: unknown;
  readonly message?: unknown;
  readonly syscall?: unknown;
  readonly cause?: Thrown;
}

/** Reads an error, or its cause where that has a code. */
export function failureFrom(error: unknown): TransportFailure {
  if (error instanceof TransportFailure) return error;
  const thrown = (error ?? {}) as Thrown;
  const over = /max(Content|Body)Length/.exec(String(thrown.message));
  if (over) return new TransportFailure('tooLarge', over[1] === 'Body' ? 'no' : 'maybe');
  const { code, name, syscall } = thrown.cause?.code ? thrown.cause : thrown;
  // a DOMException has a number for a code, and says more by its name
  const word = String(typeof code === 'string' ? code : name);
  for (const [pattern, kind, sent = 'maybe'] of CODES) {
    if (pattern.test(word)) return new TransportFailure(kind, syscall === 'connect' ? 'no' : sent, word);
  }
  return new TransportFailure('other', 'maybe');
}
