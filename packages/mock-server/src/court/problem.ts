// Refusals: one shape (RFC 9457), stable codes from the contract, said in Chinese and English.
import { problems } from '@yunting/sdk/contract';
import type { ProblemCode } from '@yunting/sdk/contract';
import type { Schemas } from '@yunting/sdk/types';

export type Problem = Schemas['Problem'];
export type Violation = Schemas['Violation'];
export type LegalBasis = Schemas['LegalBasis'];

/** What a refusal may add to its code's own words. */
export interface ProblemDetails {
  readonly zh?: string;
  readonly en?: string;
  readonly violations?: readonly Violation[];
  readonly legalBasis?: readonly LegalBasis[];
  readonly state?: string;
  readonly possible?: readonly string[];
  readonly retryAfterSeconds?: number;
  readonly extra?: Readonly<Record<string, unknown>>;
  /** Another status than the code's own: only for faults, which play what stands between (502, 504). */
  readonly status?: number;
  /** Header fields that the refusal must carry, e.g. `allow` with a 405. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Refuse, but keep what was written: a wrong code must count as a try. Without it a refusal leaves no trace. */
  readonly keep?: boolean;
}

/** Thrown inside the court; the transaction is dropped and the caller gets the problem. */
export class CourtProblem extends Error {
  readonly code: ProblemCode;
  readonly details: ProblemDetails;

  constructor(code: ProblemCode, details: ProblemDetails = {}) {
    super(details.en ?? problems[code].en);
    this.name = 'CourtProblem';
    this.code = code;
    this.details = details;
  }

  get status(): number {
    return this.details.status ?? problems[this.code].status;
  }
}

/** A defect of this court: it tried to say or do something that its contract does not allow. */
export class ContractViolation extends Error {
  constructor(message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.name = 'ContractViolation';
  }
}

/** The problem body of a refusal. */
export function problemBody(problem: CourtProblem, requestId: string): Problem {
  const known = problems[problem.code];
  const { zh, en, violations, legalBasis, state, possible, retryAfterSeconds, extra } = problem.details;
  return {
    ...extra,
    type: `urn:yunting:problem:${problem.code}`,
    title: known.en,
    status: problem.status,
    code: problem.code,
    requestId,
    retryable: known.retryable,
    zh: zh ?? known.zh,
    en: en ?? known.en,
    ...(violations ? { violations: [...violations] } : {}),
    ...(legalBasis ? { legalBasis: [...legalBasis] } : {}),
    ...(state === undefined ? {} : { state }),
    ...(possible ? { possible: [...possible] } : {}),
    ...(retryAfterSeconds === undefined ? {} : { retryAfterSeconds }),
  };
}
