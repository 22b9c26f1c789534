import type { Step } from '../explained.ts';

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
  interpretive: boolean;
}

/** Makes an outcome with one step. Internal to the service rules. */
export function outcome(
  state: AttemptOutcome['state'],
  basis: AttemptOutcome['basis'],
  step: Step,
  when: { effectiveAt?: string; effectiveOn?: string } = {},
): AttemptOutcome {
  return { state, basis, steps: [step], interpretive: false, ...when };
}
