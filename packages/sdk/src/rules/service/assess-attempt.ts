import { step } from '../explained.ts';
import { outcome } from './attempt-outcome.ts';
import type { AttemptOutcome } from './attempt-outcome.ts';
import { atConfirmedAddress, atUnconfirmedAddress } from './electronic-service.ts';
import { onPaper } from './paper-service.ts';
import { reminderStep, serviceMethodAllowed } from './service-method.ts';
import type { ServiceAttempt, ServiceFacts } from './service-facts.ts';

function notification({ channel, addressStatus }: ServiceAttempt): AttemptOutcome | undefined {
  const why =
    channel === 'smsReminder'
      ? reminderStep()
      : channel === 'caseGroup' && addressStatus !== 'confirmed'
        ? step(
            '群消息不是送达：该账号未经本人确认为送达地址',
            'a group message is not service: the account is not confirmed for service',
            'OLR 29',
            'OLR 31',
          )
        : undefined;
  return why && { ...outcome('pending', 'onlyNotification', why), interpretive: true };
}

function electronically(attempt: ServiceAttempt): AttemptOutcome {
  if (attempt.addressStatus === 'confirmed') return atConfirmedAddress(attempt);
  if (attempt.addressStatus === 'unconfirmed') return atUnconfirmedAddress(attempt);
  const why = step('未确认是受送达人的地址', 'not shown to be the recipient’s address', 'OLR 31');
  return outcome('pending', 'addressNotOwn', why);
}

/** Assesses one attempt by itself. */
export function assessAttempt(attempt: ServiceAttempt, facts: ServiceFacts): AttemptOutcome {
  const reminder = notification(attempt);
  if (reminder) return reminder;
  const { channel, addressStatus } = attempt;
  const { document, procedure, consent } = facts;
  const method = serviceMethodAllowed({ channel, document, procedure, consent, addressStatus });
  if (!method.allowed) {
    const { steps, interpretive } = method;
    return { state: 'pending', basis: 'methodNotAllowed', steps, interpretive };
  }
  const found = onPaper(attempt) ?? electronically(attempt);
  if (attempt.recipient !== 'agent') return found;
  const agent = step(
    '向诉讼代理人送达，视为送达当事人',
    'service on the litigation agent suffices',
    'INT 132',
  );
  return { ...found, steps: [...found.steps, agent] };
}
