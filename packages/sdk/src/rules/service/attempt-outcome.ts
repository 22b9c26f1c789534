import type { Step } from '../explained.ts';
import type { Bilingual } from '../laws.ts';

/** What one attempt amounts to. */
export interface AttemptOutcome {
  state: 'pending' | 'arrived' | 'presumed' | 'effective';
  effectiveAt?: string;
  effectiveOn?: string;
  basis:
    | 'arrivalAtConfirmedAddress'
    | 'replyOrMatchingAct'
    | 'readOrOtherProof'
    | 'rebutted'
    | 'arrivedUnconfirmed'
    | 'notArrived'
    | 'addressNotOwn'
    | 'onlyNotification'
    | 'methodNotAllowed'
    | 'signedFor'
    | 'returnedThroughOwnFault'
    | 'announcement';
  steps: Step[];
  /** What was taken for granted; where `interpretive`, the reading among it. */
  assumptions: readonly Bilingual[];
  interpretive: boolean;
}

/** Makes an outcome with one step. Internal to the service rules. */
export function outcome(
  state: AttemptOutcome['state'],
  basis: AttemptOutcome['basis'],
  step: Step,
  more: { effectiveAt?: string; effectiveOn?: string; assumptions?: readonly Bilingual[] } = {},
): AttemptOutcome {
  return { state, basis, steps: [step], assumptions: [], interpretive: false, ...more };
}

/** The same outcome, resting on a reading. Internal to the service rules. */
export function byReading(found: AttemptOutcome, ...readings: readonly Bilingual[]): AttemptOutcome {
  return { ...found, assumptions: [...found.assumptions, ...readings], interpretive: true };
}
