/** The one error family. Whatever goes wrong with a call, it is one of these, and nothing secret is on it. */
import type { Bilingual } from './problem.ts';
import { wordsOf } from './words.ts';
import type { Words } from './words.ts';

/**
 * Whether the call may have had an effect. `notSent`: surely not, nothing left. `refused`: surely not, the
 * court said no. `unknown`: it may have; ask again with the same `idempotencyKey`, or look.
 */
export type Outcome = 'notSent' | 'refused' | 'unknown';

/** One try of a call. */
export interface Attempt {
  /** Milliseconds after the call began. */
  readonly startedAt: number;
  readonly durationMs: number;
  /** HTTP status, when an answer came. */
  readonly status?: number;
  /** Code of the error, when the try failed. */
  readonly error?: string;
}

/** What an error is made of: its public members. What is absent gets the mildest value. */
export interface ErrorFields {
  /** Stable code. */
  readonly code: string;
  readonly operationId?: string | undefined;
  readonly requestId?: string | undefined;
  readonly idempotencyKey?: string | undefined;
  readonly attempts?: readonly Attempt[];
  readonly retryable?: boolean;
  readonly outcome?: Outcome;
  /** Members of the class at hand: `status`, `problem`, `parameter`, `issues`… */
  readonly [member: string]: unknown;
}

/** An error that knows only its code. */
const NOTHING = {
  operationId: undefined,
  requestId: undefined,
  idempotencyKey: undefined,
  attempts: [],
  retryable: false,
  outcome: 'notSent',
};

/** Two copies of the SDK in one tree share this, where `instanceof` would not. */
const FAMILY = Symbol.for('yunting.error');

/** Base of all errors of the SDK. */
export class YuntingError extends Error {
  /** Stable code: the court's own (`filing.already_submitted`) or the SDK's (`connection_reset`). */
  declare readonly code: string;
  /** What happened. */
  declare readonly zh: string;
  declare readonly en: string;
  /** What to do about it. */
  declare readonly hint: Bilingual;
  declare readonly operationId: string | undefined;
  /** Method and route template, `POST /v1/filings/{filingId}/submit`; never the filled path. */
  declare readonly method: string | undefined;
  declare readonly template: string | undefined;
  /** The court's number of the request; quote it when asking for help. */
  declare readonly requestId: string | undefined;
  /** The key of the write. Calling again with it has one effect in all. */
  declare readonly idempotencyKey: string | undefined;
  declare readonly attempts: readonly Attempt[];
  /** Whether the same call may be made again, with the same key. */
  declare readonly retryable: boolean;
  declare readonly outcome: Outcome;

  /**
   * @param fields every one becomes a member, so nothing secret may be among them
   * @param words what happened and what to do; those of the class unless given
   * @param cause only an error of this family, or another that carries nothing secret
   */
  constructor(fields: ErrorFields, words: Words = wordsOf(fields.code), cause?: unknown) {
    const place = [fields.code, fields['parameter'], fields.requestId].filter(Boolean).join(', ');
    super(
      (fields.operationId ? fields.operationId + ': ' : '') +
        words.zh +
        ' / ' +
        words.en +
        ' [' +
        place +
        ']',
    );
    Object.assign(this, NOTHING, words, fields);
    // not enumerable, as the language has it; by hand because older engines ignore the second argument of
    // Error
    if (cause) Object.defineProperty(this, 'cause', { value: cause });
  }

  /** Class name; on the prototype, so that a bundler's renaming cannot change it. */
  override get name(): string {
    return 'YuntingError';
  }

  /** Marks the family for {@link YuntingError.isInstance}. */
  get [FAMILY](): true {
    return true;
  }

  /**
   * Recognises errors of this class and its heirs, also those of another copy of the SDK.
   *
   * @example if (ApiError.isInstance(error) && error.status === 409) …
   */
  static isInstance<Class extends { readonly prototype: YuntingError }>(
    this: Class,
    value: unknown,
  ): value is Class['prototype'] {
    const error = value as { readonly [FAMILY]?: true; readonly name?: unknown } | null | undefined;
    if (typeof error !== 'object' || error === null || error[FAMILY] !== true) return false;
    const wanted = this.prototype.name;
    return wanted === 'YuntingError' || error.name === wanted;
  }

  /** For logs: all of the above, without the stack. */
  toJSON(): object {
    return Object.assign({ name: this.name, message: this.message }, this);
  }
}
