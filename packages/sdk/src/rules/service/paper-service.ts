import { step } from '../explained.ts';
import { outcome } from './attempt-outcome.ts';
import type { AttemptOutcome } from './attempt-outcome.ts';
import type { ServiceAttempt } from './service-facts.ts';

/** Service by post, in person, by leaving, by announcement; `undefined` for another channel. */
export function onPaper(attempt: ServiceAttempt): AttemptOutcome | undefined {
  const { channel, signedOn, returnedOn, deemedServedOn } = attempt;
  if (channel === 'announcement') {
    return deemedServedOn
      ? outcome(
          'effective',
          'announcement',
          step('公告期满，视为送达', 'deemed served by announcement', 'CPL 95'),
          { effectiveOn: deemedServedOn },
        )
      : outcome('pending', 'notArrived', step('公告期未满', 'the announcement is still running', 'CPL 95'));
  }
  if (channel !== 'courtPost' && channel !== 'inPerson' && channel !== 'leaving') return undefined;
  if (signedOn) {
    const how =
      channel === 'leaving'
        ? step('留置送达', 'left at the door', 'CPL 89')
        : step('已签收', 'signed for', 'CPL 87');
    return outcome('effective', 'signedFor', how, { effectiveOn: signedOn });
  }
  if (returnedOn && attempt.returnedThroughOwnFault) {
    const how = step(
      '自己提供的地址不准确或变更未告知致退回，退回之日视为送达',
      'returned because the given address was wrong: served on the day of return',
      'POST 11',
    );
    return outcome('effective', 'returnedThroughOwnFault', how, { effectiveOn: returnedOn });
  }
  const how = returnedOn
    ? step('邮件退回，未送达', 'returned, not served', 'CPL 87')
    : step('尚未签收', 'not yet signed for', 'CPL 87');
  return outcome('pending', 'notArrived', how);
}
