import { earlierInstant } from '../instant.ts';
import { cite } from '../laws.ts';
import { outcome } from './attempt-outcome.ts';
import type { AttemptOutcome } from './attempt-outcome.ts';
import type { ServiceAttempt } from './service-facts.ts';

const rebuttals = {
  systemError: { zh: '已证明存在系统错误', en: 'a system error is proven' },
  notOwnAccount: { zh: '已证明送达地址非本人使用', en: 'the account is proven not to be the recipient’s' },
  notReadBySelf: { zh: '已证明非本人阅知', en: 'it is proven that another person read it' },
} as const;

/** Address confirmed or voluntarily given: service on arrival (OLR 31/1, INT 135). */
export function atConfirmedAddress(attempt: ServiceAttempt): AttemptOutcome {
  const proven = attempt.recipientProvesArrivedAt;
  const arrivedAt = proven ?? attempt.systemSuccessAt;
  const rule = cite(
    'OLR 31/1',
    '到达受送达人确认的地址所在系统时',
    'when it reaches the system of the confirmed address',
  );
  if (attempt.rebutted === 'systemError' && proven === undefined) {
    return { ...outcome('pending', 'rebutted', rebuttals.systemError, [rule]), interpretive: true };
  }
  if (arrivedAt === undefined) {
    return outcome(
      'pending',
      'notArrived',
      { zh: '尚未到达确认的地址', en: 'not yet at the confirmed address' },
      [rule],
    );
  }
  const text = proven
    ? { zh: '以受送达人证明的到达日期为准', en: 'the arrival that the recipient proves counts' }
    : { zh: '到达本人确认的地址，已送达', en: 'arrived at the confirmed address: served' };
  const legalBasis = [
    rule,
    cite('CPL 90'),
    cite(
      'INT 135',
      '系统显示发送成功的日期，证明不一致的除外',
      'date shown as sent, unless another is proven',
    ),
  ];
  return outcome('effective', 'arrivalAtConfirmedAddress', text, legalBasis, { effectiveAt: arrivedAt });
}

/** The person's own, unconfirmed address: service by reply or act, presumed by reading (OLR 31/2). */
export function atUnconfirmedAddress(attempt: ServiceAttempt): AttemptOutcome {
  const { repliedAt, actedAt, readAt, rebutted } = attempt;
  const arrived = attempt.recipientProvesArrivedAt ?? attempt.systemSuccessAt;
  const did =
    repliedAt !== undefined && actedAt !== undefined
      ? earlierInstant(repliedAt, actedAt)
      : (repliedAt ?? actedAt);
  const read = readAt !== undefined && rebutted === undefined ? readAt : undefined;
  const completes = cite('OLR 31/2(1)', '回复收到或作出相应诉讼行为', 'a reply or a matching act');
  const presumes = cite(
    'OLR 31/2(2)',
    '系统反馈已阅知或有其他证据的，推定送达',
    'read receipt or other proof: presumed',
  );
  if (
    did !== undefined &&
    rebutted !== 'notOwnAccount' &&
    (read === undefined || earlierInstant(did, read) === did)
  ) {
    return outcome(
      'effective',
      'replyOrMatchingAct',
      { zh: '已回复收到或作出相应行为，完成送达', en: 'replied or acted: service is complete' },
      [completes],
      { effectiveAt: did },
    );
  }
  if (read !== undefined) {
    const presumed = outcome(
      'presumed',
      'readOrOtherProof',
      { zh: '已阅知，推定送达，可以反证', en: 'read: presumed served, open to rebuttal' },
      [presumes],
      { effectiveAt: read },
    );
    if (did === undefined) return presumed;
    presumed.reasons.push({
      zh: `推定如被推翻，以 ${did} 的回复为准`,
      en: `if rebutted, the reply of ${did} counts`,
      legalBasis: [completes],
    });
    return presumed;
  }
  const state = arrived === undefined && readAt === undefined ? 'pending' : 'arrived';
  if (rebutted !== undefined) {
    return outcome(state, 'rebutted', rebuttals[rebutted], [presumes]);
  }
  return arrived === undefined
    ? outcome('pending', 'notArrived', { zh: '尚未到达', en: 'not yet arrived' }, [presumes])
    : outcome(
        'arrived',
        'arrivedUnconfirmed',
        {
          zh: '已到达未确认的地址，无回复、无阅知，未送达',
          en: 'arrived at an unconfirmed address, no reply, not read: not served',
        },
        [completes, presumes],
      );
}
