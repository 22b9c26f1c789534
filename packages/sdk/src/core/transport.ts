/** The port that carries one request and brings back one answer. It never retries, follows or interprets. */
import type { FilePart } from './operation.ts';
import type { AbortSignalLike } from './signal.ts';

/** A multipart body, left in pieces: a mini-program uploads by its own call, others encode it. */
export interface FormBody {
  readonly file: FilePart;
  readonly fields: Readonly<Record<string, string>>;
}

/** What may be sent. */
export type TransportBody = string | Uint8Array | ArrayBuffer | FormBody;

/** One attempt, ready to go. */
export interface TransportRequest {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** Absolute, encoded. Not for logs: it may carry a name or a case number. Use `template`. */
  readonly url: string;
  /** Names are lower case. Carries the token: never log it. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: TransportBody | undefined;
  /** Milliseconds for the whole exchange, body included. The core enforces it as well. */
  readonly timeoutMs: number;
  /** Fired when the core gives up; the transport must then free the connection. */
  readonly signal: AbortSignalLike;
  readonly responseType: 'text' | 'bytes';
  /** Bytes after which the answer must be refused as `tooLarge`. */
  readonly maxResponseBytes: number;
  /** Bytes sent and, where known, in all. */
  readonly onUploadProgress?: ((sentBytes: number, totalBytes: number | undefined) => void) | undefined;
  /** The route template, for metrics. */
  readonly template: string;
}

/** A complete answer of any status. A transport that did not get all of it fails instead. */
export interface TransportResponse {
  readonly status: number;
  /** Names are lower case. May be empty: upload calls of mini-programs see no headers. */
  readonly headers: Readonly<Record<string, string>>;
  /** Text or bytes, as `responseType` asked. */
  readonly body: string | Uint8Array;
}

/** Carries a request; rejects with a {@link TransportFailure} when no complete answer came. */
export type Transport = (request: TransportRequest) => Promise<TransportResponse>;

/** Why no answer came. */
export type FailureKind =
  | 'refused'
  | 'reset'
  | 'timeout'
  | 'aborted'
  | 'tls'
  | 'dns'
  | 'redirected'
  | 'tooLarge'
  | 'other';

/** The one thing a transport may reject with. It carries no header, no URL and no body. */
export class TransportFailure extends Error {
  declare readonly kind: FailureKind;
  /** `no`: surely nothing reached the court. `maybe`: it may have, and may have taken effect. */
  declare readonly sent: 'no' | 'maybe';
  /** The platform's own short code, `ECONNRESET`; never free text of a library. */
  declare readonly detail: string | undefined;

  constructor(kind: FailureKind, sent: 'no' | 'maybe', detail?: string) {
    super(detail ? kind + ' (' + detail + ')' : kind);
    this.kind = kind;
    this.sent = sent;
    this.detail = detail;
  }
}

/**
 * Reads a rejection of any transport, also a careless one: what is not a failure of ours becomes `other`,
 * `maybe`.
 */
export function failureOf(reason: unknown): TransportFailure {
  const known = reason as TransportFailure | undefined;
  return known?.kind && known.sent ? known : new TransportFailure('other', 'maybe');
}
