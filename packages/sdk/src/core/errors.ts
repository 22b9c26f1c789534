/**
 * The classes of the error family, by what a caller can do about them. The base is {@link
 * ./yunting-error.ts}.
 */
import type { LegalBasisRef, Problem, Violation } from './problem.ts';
import { YuntingError } from './yunting-error.ts';

export { YuntingError } from './yunting-error.ts';
export type { Attempt, ErrorFields, Outcome } from './yunting-error.ts';

/** The court (or a gateway before it) answered with a status of 400 or more. */
export class ApiError extends YuntingError {
  declare readonly status: number;
  /** The problem body; without members when a gateway answered with something else. */
  declare readonly problem: Problem;
  declare readonly violations: readonly Violation[];
  declare readonly legalBasis: readonly LegalBasisRef[];
  /** Seconds that the court asks to wait. */
  declare readonly retryAfterSeconds: number | undefined;

  override get name(): string {
    return 'ApiError';
  }
}

/** No answer came: refused, reset, name not found, certificate, redirect. */
export class ConnectionError extends YuntingError {
  override get name(): string {
    return 'ConnectionError';
  }
}

/** One attempt took longer than `timeoutMs`, and no further attempt was allowed. */
export class TimeoutError extends YuntingError {
  override get name(): string {
    return 'TimeoutError';
  }
}

/** The whole call took longer than `deadlineMs`. */
export class DeadlineError extends YuntingError {
  override get name(): string {
    return 'DeadlineError';
  }
}

/** The caller's signal was fired. */
export class AbortError extends YuntingError {
  override get name(): string {
    return 'AbortError';
  }
}

/** An answer came that cannot be used: HTML, cut off, no JSON, too large, digits that would be lost. */
export class ResponseFormatError extends YuntingError {
  /** HTTP status of the unusable answer. */
  declare readonly status: number | undefined;

  override get name(): string {
    return 'ResponseFormatError';
  }
}

/** The input cannot be sent: empty or dotted path parameter, unknown name, bad option. Nothing was sent. */
export class InputError extends YuntingError {
  /** Name of the input or option at fault. */
  declare readonly parameter: string | undefined;

  override get name(): string {
    return 'InputError';
  }
}

/**
 * No token could be had, so this try was not made. `cause` is the failure of the renewal where that was a
 * call.
 */
export class TokenError extends YuntingError {
  /** Name and code of a foreign error, `Error ENOENT`; its message may hold a secret and is not kept. */
  declare readonly reason: string;

  override get name(): string {
    return 'TokenError';
  }
}

/** The injected schema check found the request or the answer at odds with the contract. */
export class SchemaError extends YuntingError {
  declare readonly direction: 'request' | 'response';
  declare readonly issues: readonly Issue[];

  override get name(): string {
    return 'SchemaError';
  }
}

/** One finding of a schema check. It names the place, never the value. */
export interface Issue {
  /** JSON pointer. */
  readonly pointer: string;
  readonly code?: string;
  readonly message?: string;
}

/** A webhook is not what the court signed, or not any more. */
export class WebhookSignatureError extends YuntingError {
  /** How far the sender's clock is ahead of ours, where that is the fault. */
  declare readonly skewSeconds: number | undefined;

  override get name(): string {
    return 'WebhookSignatureError';
  }
}
