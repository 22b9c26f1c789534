import { step } from '../explained.ts';
import type { Step } from '../explained.ts';
import { outcome } from './attempt-outcome.ts';
import type { AttemptOutcome } from './attempt-outcome.ts';
import type { ReturnGround, ServiceAttempt, ServiceFacts } from './service-facts.ts';

const returnGrounds: Readonly<Record<ReturnGround, readonly [zh: string, en: string]>> = {
  addressWrong: ['自己提供或者确认的地址不准确', 'the address that it gave or confirmed was wrong'],
  addressNotGiven: ['拒不提供送达地址', 'it refused to give an address'],
  addressChanged: ['地址变更未及时告知', 'its address changed and it did not tell'],
  signatureRefused: [
    '本人或者其指定的代收人拒绝签收',
    'it, or the person whom it named to receive, refused to sign',
  ],
};

/** One of the four, the caller did not say which. */
const someGround = [
  '自己提供的地址不准确、拒不提供地址、地址变更未告知或者拒绝签收',
  'a wrong address that it gave, none given, a change not told or a refusal to sign',
] as const;

function signedFor(channel: ServiceAttempt['channel']): Step {
  if (channel === 'leaving') return step('留置送达', 'left at the door', 'CPL 89');
  return channel === 'courtPost'
    ? step(
        '邮件已签收，以回执上注明的收件日期为准',
        'post signed for: the day on the receipt counts',
        'CPL 91',
      )
    : step('已签收', 'signed for', 'CPL 87');
}

function returned(attempt: ServiceAttempt, document: ServiceFacts['document']): AttemptOutcome {
  const { returnedOn = '', returnedThroughOwnFault, returnGround } = attempt;
  if (!returnedThroughOwnFault) {
    return outcome('pending', 'notArrived', step('邮件退回，未送达', 'returned, not served', 'CPL 91'));
  }
  if (document === 'mediationDocument') {
    const how = step(
      '调解书须由本人或者其指定的代收人签收，邮件退回不视为送达',
      'a mediation document must be signed for: returned post does not count as service',
      'INT 133',
      'CPL 100/3',
    );
    return outcome('pending', 'notArrived', how);
  }
  const [zh, en] = returnGround ? returnGrounds[returnGround] : someGround;
  const how = step(
    `因受送达人${zh}，邮件退回，退回之日视为送达`,
    `returned by the recipient’s own doing (${en}): served on the day of return`,
    'POST 11/1',
    'CPL 91',
  );
  return outcome('effective', 'returnedThroughOwnFault', how, {
    effectiveOn: returnedOn,
    assumptions: [
      { zh: '受送达人没有证明自己无过错', en: 'the recipient has not proven to be without fault' },
    ],
  });
}

/** Service by post, in person, by leaving, by announcement; `undefined` for another channel. */
export function onPaper(
  attempt: ServiceAttempt,
  document: ServiceFacts['document'],
): AttemptOutcome | undefined {
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
  if (signedOn) return outcome('effective', 'signedFor', signedFor(channel), { effectiveOn: signedOn });
  if (returnedOn && channel === 'courtPost') return returned(attempt, document);
  const law = channel === 'courtPost' ? 'CPL 91' : 'CPL 87';
  return outcome('pending', 'notArrived', step('尚未签收', 'not yet signed for', law));
}
