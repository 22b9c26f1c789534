import { step } from '../explained.ts';
import type { Step } from '../explained.ts';
import { earlierInstant } from '../instant.ts';
import { cite } from '../laws.ts';
import type { Citation } from '../laws.ts';
import { byReading, outcome } from './attempt-outcome.ts';
import type { AttemptOutcome } from './attempt-outcome.ts';
import type { ServiceAttempt, ServiceRebuttal } from './service-facts.ts';

const rebuttalWords: Readonly<Record<ServiceRebuttal, readonly [zh: string, en: string]>> = {
  systemError: ['已证明存在系统错误', 'a system error is proven'],
  notOwnAccount: ['已证明送达地址非本人使用', 'the account is proven not to be the recipient’s'],
  notReadBySelf: ['已证明非本人阅知', 'it is proven that another person read it'],
};

function rebuttedStep(by: ServiceRebuttal, law: Citation): Step {
  const [zh, en] = rebuttalWords[by];
  return step(zh, en, law);
}

/** Address confirmed or voluntarily given: service on arrival (OLR 31/1, INT 135). */
export function atConfirmedAddress(attempt: ServiceAttempt): AttemptOutcome {
  const proven = attempt.recipientProvesArrivedAt;
  const arrivedAt = proven ?? attempt.systemSuccessAt;
  const rule = 'OLR 31/1';
  if (attempt.rebutted === 'systemError' && proven === undefined) {
    return byReading(outcome('pending', 'rebutted', rebuttedStep('systemError', rule)), {
      zh: '系统错误的反证条文只写在推定送达处；确认的地址因系统错误没有到达的，同样不视为送达，系解释',
      en: 'the text names a system error only against presumed service; that it undoes arrival at a confirmed address too is a reading',
    });
  }
  if (arrivedAt === undefined) {
    return outcome(
      'pending',
      'notArrived',
      step('尚未到达确认的地址', 'not yet at the confirmed address', rule),
    );
  }
  const date = cite(
    'INT 135/2',
    '系统显示发送成功的日期，证明不一致的除外',
    'date shown as sent, unless another is proven',
  );
  const how = proven
    ? step(
        '以受送达人证明的到达日期为准',
        'the arrival that the recipient proves counts',
        rule,
        'CPL 90/2',
        date,
      )
    : step('到达本人确认的地址，已送达', 'arrived at the confirmed address: served', rule, 'CPL 90/2', date);
  return outcome('effective', 'arrivalAtConfirmedAddress', how, { effectiveAt: arrivedAt });
}

/** The earlier of a reply and a matching act, if there is one. */
function answeredAt({ repliedAt, actedAt }: ServiceAttempt): string | undefined {
  return repliedAt !== undefined && actedAt !== undefined
    ? earlierInstant(repliedAt, actedAt)
    : (repliedAt ?? actedAt);
}

/** The person's own, unconfirmed address: service by reply or act, presumed by reading (OLR 31/2). */
export function atUnconfirmedAddress(attempt: ServiceAttempt): AttemptOutcome {
  const { readAt, rebutted } = attempt;
  const arrived = attempt.recipientProvesArrivedAt ?? attempt.systemSuccessAt;
  const did = answeredAt(attempt);
  const read = rebutted === undefined ? readAt : undefined;
  const completes = 'OLR 31/2(1)';
  const presumes = 'OLR 31/2(2)';
  if (
    did !== undefined &&
    rebutted !== 'notOwnAccount' &&
    (read === undefined || earlierInstant(did, read) === did)
  ) {
    const how = step(
      '已回复收到或作出相应行为，完成送达',
      'replied or acted: service is complete',
      completes,
    );
    return outcome('effective', 'replyOrMatchingAct', how, { effectiveAt: did });
  }
  if (read !== undefined) {
    const how = step('已阅知，推定送达，可以反证', 'read: presumed served, open to rebuttal', presumes);
    const presumed = outcome('presumed', 'readOrOtherProof', how, { effectiveAt: read });
    if (did !== undefined) {
      presumed.steps.push(
        step(`推定如被推翻，以 ${did} 的回复为准`, `if rebutted, the reply of ${did} counts`, completes),
      );
    }
    return presumed;
  }
  if (rebutted !== undefined) {
    const state = arrived === undefined && readAt === undefined ? 'pending' : 'arrived';
    return outcome(state, 'rebutted', rebuttedStep(rebutted, presumes));
  }
  return arrived === undefined
    ? outcome('pending', 'notArrived', step('尚未到达', 'not yet arrived', presumes))
    : outcome(
        'arrived',
        'arrivedUnconfirmed',
        step(
          '已到达未确认的地址，无回复、无阅知，未送达',
          'arrived at an unconfirmed address, no reply, not read: not served',
          completes,
          presumes,
        ),
      );
}
