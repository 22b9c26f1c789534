// What the kit says about one check: a named sentence, a verdict, and what was expected and what came where it did not fit.

/** One thing that is not as the contract says. */
export interface Fault {
  /** Operation, path or record. */
  readonly where: string;
  readonly expected: string;
  readonly came: string;
  readonly requestId?: string;
}

export type Verdict = 'passed' | 'failed' | 'notApplicable';

/** A check that was carried out, or the reason why it was not. */
export interface Finding {
  readonly group: string;
  readonly id: string;
  /** The sentence that holds when the check passes. */
  readonly zh: string;
  readonly en: string;
  readonly verdict: Verdict;
  /** How many times something was looked at. */
  readonly looks: number;
  readonly faults: readonly Fault[];
  /** Why it is not applicable. */
  readonly reason?: { readonly zh: string; readonly en: string };
}

/** Thrown by a check that cannot be carried out against this target. */
export class NotApplicable extends Error {
  readonly zh: string;
  readonly en: string;

  constructor(zh: string, en: string) {
    super(en);
    this.name = 'NotApplicable';
    this.zh = zh;
    this.en = en;
  }
}

/** What an answer is known by in a report. */
interface Came {
  readonly status: number;
  readonly code: string | undefined;
  readonly requestId: string | undefined;
}

/** Keeps what a check sees. A check that saw nothing has proved nothing. */
export class Watch {
  readonly #faults = new Map<string, Fault>();
  looks = 0;

  /** Each fault once, however often it showed. */
  get faults(): readonly Fault[] {
    return [...this.#faults.values()];
  }

  /**
   * Looks at one thing: `fits` says whether it is as expected. Words in `came` may be followed by the answer that they
   * are about. Returns `fits`.
   */
  see(fits: boolean, where: string, expected: string, came: Came | string, answer?: Came): boolean {
    this.looks++;
    if (fits) return true;
    const fault = faultOf(where, expected, came, answer);
    const name = `${where}|${expected}|${fault.came}`;
    if (!this.#faults.has(name)) this.#faults.set(name, fault);
    return false;
  }
}

/** A fault in words. */
export function faultOf(where: string, expected: string, came: Came | string, answer?: Came): Fault {
  const { requestId } = (typeof came === 'string' ? answer : came) ?? {};
  const said = typeof came === 'string' ? came : [came.status, came.code].filter(Boolean).join(' ');
  return {
    where,
    expected,
    came: said,
    ...(requestId === undefined || requestId === '' ? {} : { requestId }),
  };
}
