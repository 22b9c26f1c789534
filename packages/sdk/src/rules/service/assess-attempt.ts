import { cite } from '../laws.ts';
import { outcome } from './attempt-outcome.ts';
import type { AttemptOutcome } from './attempt-outcome.ts';
import { atConfirmedAddress, atUnconfirmedAddress } from './electronic-service.ts';
import { onPaper } from './paper-service.ts';
import { serviceMethodAllowed } from './service-method.ts';
import type { ServiceAttempt, ServiceFacts } from './service-facts.ts';

function notification(attempt: ServiceAttempt): AttemptOutcome | undefined {
  if (attempt.channel === 'smsReminder') {
    const text = {
      zh: '只是提示有新文书，是通知，不是送达',
      en: 'a mere reminder of a document: a notice, not service',
    };
    return {
      ...outcome('pending', 'onlyNotification', text, [
        cite('OLR 32', '通知不等于送达', 'a notice is not service'),
      ]),
      interpretive: true,
    };
  }
  if (attempt.channel === 'caseGroup' && attempt.addressStatus !== 'confirmed') {
    const text = {
      zh: '群消息不是送达：该账号未经本人确认为送达地址',
      en: 'a group message is not service: the account is not confirmed for service',
    };
    return {
      ...outcome('pending', 'onlyNotification', text, [cite('OLR 29'), cite('OLR 31')]),
      interpretive: true,
    };
  }
  return undefined;
}

/** Assesses one attempt by itself. */
export function assessAttempt(attempt: ServiceAttempt, facts: ServiceFacts): AttemptOutcome {
  const reminder = notification(attempt);
  if (reminder) return reminder;
  const method = serviceMethodAllowed({
    channel: attempt.channel,
    document: facts.document,
    procedure: facts.procedure,
    consent: facts.consent,
    addressStatus: attempt.addressStatus,
  });
  if (!method.allowed) {
    return {
      state: 'pending',
      basis: 'methodNotAllowed',
      reasons: method.reasons,
      interpretive: method.interpretive,
    };
  }
  const found =
    onPaper(attempt) ??
    (attempt.addressStatus === 'confirmed'
      ? atConfirmedAddress(attempt)
      : attempt.addressStatus === 'unconfirmed'
        ? atUnconfirmedAddress(attempt)
        : outcome(
            'pending',
            'addressNotOwn',
            { zh: '未确认是受送达人的地址', en: 'not shown to be the recipient’s address' },
            [cite('OLR 31')],
          ));
  if (attempt.recipient !== 'agent') return found;
  const agent = {
    zh: '向诉讼代理人送达，视为送达当事人',
    en: 'service on the litigation agent suffices',
    legalBasis: [cite('INT 132')],
  };
  return { ...found, reasons: [...found.reasons, agent] };
}
