import type { Bilingual, LegalBasis } from '../laws.ts';

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
  reasons: (Bilingual & { legalBasis: LegalBasis[] })[];
  interpretive: boolean;
}

/** Makes an outcome with one reason. Internal to the service rules. */
export function outcome(
  state: AttemptOutcome['state'],
  basis: AttemptOutcome['basis'],
  text: Bilingual,
  legalBasis: LegalBasis[],
  when: { effectiveAt?: string; effectiveOn?: string } = {},
): AttemptOutcome {
  return { state, basis, reasons: [{ ...text, legalBasis }], interpretive: false, ...when };
}
