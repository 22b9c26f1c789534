/** What a client and a call can be told. Types only. */
import type { Auth } from './auth.ts';
import type { Issue, YuntingError } from './errors.ts';
import type { AnyOperation } from './operation.ts';
import type { Runtime } from './runtime.ts';
import type { AbortSignalLike } from './signal.ts';
import type { Shared } from './state.ts';
import type { Transport } from './transport.ts';
import type { Words } from './words.ts';

/** Checks a value against the contract; `undefined` or an empty list means that it fits. */
export type CheckSchema = (
  operation: AnyOperation,
  direction: 'request' | 'response',
  value: unknown,
) => readonly Issue[] | undefined;

/**
 * Where log lines go; `console` fits. Give `loggingHooks(logger)` among the hooks, or `logger` to `new
 * Yunting()`.
 */
export interface Logger {
  debug?(message: string, fields: Readonly<Record<string, unknown>>): void;
  info?(message: string, fields: Readonly<Record<string, unknown>>): void;
  warn?(message: string, fields: Readonly<Record<string, unknown>>): void;
  error?(message: string, fields: Readonly<Record<string, unknown>>): void;
}

/** What every hook is told. No URL, no header, no body: only what may go into metrics and traces. */
export interface HookEvent extends Shared {
  /** 1 for the first try. */
  readonly attempt: number;
}

/** After an answer of any status. */
export interface ResponseEvent extends HookEvent {
  readonly status: number;
  readonly durationMs: number;
  readonly requestId: string | undefined;
  /** Header values by lower-case name; pass them through `loggableHeaders` before logging. */
  readonly headers: Readonly<Record<string, string>>;
}

/** Before waiting for another try. */
export interface RetryEvent extends HookEvent {
  readonly delayMs: number;
  readonly error: YuntingError;
}

/** When the call fails for good. */
export interface ErrorEvent extends HookEvent {
  readonly error: YuntingError;
}

/**
 * Observers of calls. They run synchronously; what they throw is swallowed: watching must not change a
 * filing.
 */
export interface Hooks {
  /** Before each try. May return headers to add (`traceparent`). */
  onRequest?(event: HookEvent): Readonly<Record<string, string>> | void;
  onResponse?(event: ResponseEvent): void;
  onRetry?(event: RetryEvent): void;
  onError?(event: ErrorEvent): void;
}

/** Options of {@link createClient}. */
export interface ClientOptions {
  /** Scheme, host and path prefix, `https://court.example.cn` or `http://127.0.0.1:4010/w/demo`. */
  readonly baseUrl: string;
  readonly transport: Transport;
  /** How calls prove who makes them. Without it only open operations succeed. */
  readonly auth?: Auth;
  /**
   * Milliseconds for one attempt, body included. 20 000 unless given; the contract ends every call within 15
   * s.
   */
  readonly timeoutMs?: number;
  /** Milliseconds for the whole call: attempts and waiting. 60 000 unless given; `Infinity` for none. */
  readonly deadlineMs?: number;
  /** Further tries after the first. 2 unless given. */
  readonly maxRetries?: number;
  readonly hooks?: Hooks | readonly Hooks[];
  readonly runtime?: Runtime;
  /** Injected, because the schemas are large: see `@yunting/sdk/schemas`. */
  readonly checkSchema?: CheckSchema;
  /** Fuller words for the SDK's own codes: see `explain`. */
  readonly explain?: (code: string) => Words | undefined;
  /** `accept-language`, `zh-CN` or `en`. */
  readonly language?: string;
  /** `user-agent`, for servers; browsers and mini-programs do not let it be set. */
  readonly userAgent?: string;
  /** Sent with every call. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** Options of one call. */
export interface CallOptions {
  /** The key of a write: 1–255 visible ASCII characters. Store it to resume after a crash. */
  readonly idempotencyKey?: string;
  /** As in {@link ClientOptions}; raise it for a long poll. */
  readonly timeoutMs?: number;
  readonly deadlineMs?: number;
  readonly maxRetries?: number;
  readonly signal?: AbortSignalLike;
  /** Added for this call. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly onUploadProgress?: (sentBytes: number, totalBytes: number | undefined) => void;
}
