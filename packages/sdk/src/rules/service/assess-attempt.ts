import { step } from '../explained.ts';
import type { Step } from '../explained.ts';
import { byReading, outcome } from './attempt-outcome.ts';
import type { AttemptOutcome } from './attempt-outcome.ts';
import { atConfirmedAddress, atUnconfirmedAddress } from './electronic-service.ts';
import { onPaper } from './paper-service.ts';
import { onlyNotice, assessServiceMethod } from './service-method.ts';
import type { ServiceAttempt, ServiceFacts } from './service-facts.ts';

function notification({ channel }: ServiceAttempt): AttemptOutcome | undefined {
  const notice = onlyNotice(channel);
  return notice && byReading(outcome('pending', 'onlyNotification', notice.why), notice.reading);
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
  const method = assessServiceMethod({ channel, document, procedure, consent, addressStatus, recipient });
  const { allowed, steps, assumptions, interpretive } = method;
  if (!allowed) return { state: 'pending', basis: 'methodNotAllowed', steps, assumptions, interpretive };
  const found = onPaper(attempt, document) ?? electronically(attempt);
  const whole = { ...found, steps: [...found.steps, ...inPlaceOfParty(attempt, document)] };
  // What the way itself takes for granted matters once something was served on paper that way.
  return whole.basis === 'signedFor'
    ? { ...whole, assumptions: [...whole.assumptions, ...assumptions], interpretive }
    : whole;
}
