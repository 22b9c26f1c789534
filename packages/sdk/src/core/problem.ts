/** What the court says when it refuses: RFC 9457 problem details with the contract's own members. */

/** A sentence in both languages. */
export interface Bilingual {
  readonly zh: string;
  readonly en: string;
}

/** One thing that is wrong with the input. */
export interface Violation {
  /** JSON pointer into the request body, or the name of a parameter. */
  readonly pointer: string;
  /** Stable code. */
  readonly code: string;
  readonly zh: string;
  readonly en: string;
}

/** The rule of law on which a refusal rests. Further members are kept as the court sent them. */
export interface LegalBasisRef {
  readonly law: string;
  readonly article: string;
  readonly version?: string;
  readonly [member: string]: unknown;
}

/** The problem body. Every member is optional to the reader, because gateways answer too. */
export interface Problem {
  readonly type?: string;
  readonly title?: string;
  readonly status?: number;
  readonly detail?: string;
  /** Stable code, `state_conflict`. */
  readonly code?: string;
  readonly requestId?: string;
  /** The court's word on whether the same call may be sent again. It overrules the SDK's own table. */
  readonly retryable?: boolean;
  /** Seconds to wait before that. */
  readonly retryAfterSeconds?: number;
  readonly violations?: readonly Violation[];
  readonly legalBasis?: readonly LegalBasisRef[];
  readonly zh?: string;
  readonly en?: string;
  readonly hint?: Bilingual;
  /** Present state of the subject, and the operations that are possible from it. */
  readonly state?: string;
  readonly possible?: readonly string[];
  readonly [member: string]: unknown;
}

/** What each member that the SDK acts on must be; anything else counts as absent. */
const KINDS: Readonly<Record<string, string>> = {
  code: 'string',
  requestId: 'string',
  retryable: 'boolean',
  retryAfterSeconds: 'number',
  zh: 'string',
  en: 'string',
};

/** Reads a problem from the text of an answer; empty when it is none (HTML of a gateway, nothing, a list). */
export function readProblem(text: string): Problem {
  const problem: Record<string, unknown> = {};
  try {
    Object.assign(problem, JSON.parse(text));
  } catch {
    // not JSON
  }
  // a wait of minus five seconds is none that was asked for
  for (const name in KINDS)
    if (typeof problem[name] !== KINDS[name] || (problem[name] as number) < 0) delete problem[name];
  return problem;
}
