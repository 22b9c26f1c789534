import { step } from '../explained.ts';
import type { Step } from '../explained.ts';
import { byReading, outcome } from './attempt-outcome.ts';
import type { AttemptOutcome } from './attempt-outcome.ts';
import { atConfirmedAddress, atUnconfirmedAddress } from './electronic-service.ts';
import { onPaper } from './paper-service.ts';
import { reminderReading, reminderStep, serviceMethodAllowed } from './service-method.ts';
import type { ServiceAttempt, ServiceFacts } from './service-facts.ts';

function notification({ channel, addressStatus }: ServiceAttempt): AttemptOutcome | undefined {
  if (channel === 'smsReminder') {
    return byReading(outcome('pending', 'onlyNotification', reminderStep()), reminderReading);
  }
  if (channel !== 'caseGroup' || addressStatus === 'confirmed') return undefined;
  const why = step(
    '群消息不是送达：该账号未经本人确认为送达地址',
    'a group message is not service: the account is not confirmed for service',
    'OLR 29',
    'OLR 31',
  );
  return byReading(outcome('pending', 'onlyNotification', why), {
    zh: '条文没有提到群聊；群里的账号经本人确认为送达地址的，才算送达，系解释',
    en: 'the text does not speak of group chats; that only an account confirmed for service counts is a reading',
  });
}

function electronically(attempt: ServiceAttempt): AttemptOutcome {
  if (attempt.addressStatus === 'confirmed') return atConfirmedAddress(attempt);
  if (attempt.addressStatus === 'unconfirmed') return atUnconfirmedAddress(attempt);
  const why = step('未确认是受送达人的地址', 'not shown to be the recipient’s address', 'OLR 31');
  return outcome('pending', 'addressNotOwn', why);
}

/** Who took it in the party's place, where somebody did. */
function inPlaceOfParty({ recipient }: ServiceAttempt, document: ServiceFacts['document']): Step[] {
  if (recipient === 'agent') {
    return [step('向诉讼代理人送达，视为送达当事人', 'service on the litigation agent suffices', 'INT 132')];
  }
  if (recipient === 'adultFamilyMember') {
    const text = '本人不在，交其同住成年家属签收';
    return [step(text, 'the party was out: an adult of the household took it', 'CPL 88/1')];
  }
  if (recipient !== 'designated') return [];
  return [
    step(
      '送交当事人指定的代收人签收',
      'taken by the person whom the party named to receive it',
      document === 'mediationDocument' ? 'INT 133' : 'CPL 88/1',
    ),
  ];
}

/** Assesses one attempt by itself. */
export function assessAttempt(attempt: ServiceAttempt, facts: ServiceFacts): AttemptOutcome {
  const reminder = notification(attempt);
  if (reminder) return reminder;
  const { channel, addressStatus, recipient } = attempt;
  const { document, procedure, consent } = facts;
  const method = serviceMethodAllowed({ channel, document, procedure, consent, addressStatus, recipient });
  const { allowed, steps, assumptions, interpretive } = method;
  if (!allowed) return { state: 'pending', basis: 'methodNotAllowed', steps, assumptions, interpretive };
  const found = onPaper(attempt, document) ?? electronically(attempt);
  const whole = { ...found, steps: [...found.steps, ...inPlaceOfParty(attempt, document)] };
  // What the way itself takes for granted matters once something was served on paper that way.
  return whole.basis === 'signedFor'
    ? { ...whole, assumptions: [...whole.assumptions, ...assumptions], interpretive }
    : whole;
}
