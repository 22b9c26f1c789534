import { cite } from '../laws.ts';
import { outcome } from './attempt-outcome.ts';
import type { AttemptOutcome } from './attempt-outcome.ts';
import type { ServiceAttempt } from './service-facts.ts';

/** Service by post, in person, by leaving, by announcement; `undefined` for another channel. */
export function onPaper(attempt: ServiceAttempt): AttemptOutcome | undefined {
  const { channel, signedOn, returnedOn, deemedServedOn } = attempt;
  if (channel === 'announcement') {
    const basis = [cite('CPL 95', '公告期满视为送达', 'deemed served when the announcement period has run')];
    if (!deemedServedOn)
      return outcome(
        'pending',
        'notArrived',
        { zh: '公告期未满', en: 'the announcement is still running' },
        basis,
      );
    return outcome(
      'effective',
      'announcement',
      { zh: '公告期满，视为送达', en: 'deemed served by announcement' },
      basis,
      { effectiveOn: deemedServedOn },
    );
  }
  if (channel !== 'courtPost' && channel !== 'inPerson' && channel !== 'leaving') return undefined;
  if (signedOn) {
    const text =
      channel === 'leaving' ? { zh: '留置送达', en: 'left at the door' } : { zh: '已签收', en: 'signed for' };
    return outcome('effective', 'signedFor', text, [cite(channel === 'leaving' ? 'CPL 89' : 'CPL 87')], {
      effectiveOn: signedOn,
    });
  }
  if (returnedOn && attempt.returnedThroughOwnFault) {
    const text = {
      zh: '自己提供的地址不准确或变更未告知致退回，退回之日视为送达',
      en: 'returned because the given address was wrong: served on the day of return',
    };
    return outcome(
      'effective',
      'returnedThroughOwnFault',
      text,
      [cite('POST 11', '退回之日视为送达之日', 'served on return')],
      { effectiveOn: returnedOn },
    );
  }
  const text = returnedOn
    ? { zh: '邮件退回，未送达', en: 'returned, not served' }
    : { zh: '尚未签收', en: 'not yet signed for' };
  return outcome('pending', 'notArrived', text, [cite('CPL 87')]);
}
