import { explained, step } from '../explained.ts';
import type { Explained, Step } from '../explained.ts';
import type { Bilingual, Citation } from '../laws.ts';
import type { AddressStatus, ServiceChannel, ServiceFacts } from './service-facts.ts';

/** A yes or no, and why. */
export interface MethodDecision extends Explained {
  allowed: boolean;
}

/** Facts for {@link serviceMethodAllowed}. */
export interface MethodFacts {
  channel: ServiceChannel;
  document?: ServiceFacts['document'];
  procedure?: ServiceFacts['procedure'];
  consent?: boolean | undefined;
  addressStatus?: AddressStatus | undefined;
}

const onPaper: Readonly<Partial<Record<ServiceChannel, readonly [zh: string, en: string, law: Citation]>>> = {
  courtPost: ['可以邮寄送达', 'service by post', 'CPL 91'],
  inPerson: ['应当直接送交受送达人', 'handed over in person', 'CPL 88'],
  leaving: ['受送达人拒绝接收的，可以留置送达', 'left at the door when refused', 'CPL 89'],
  announcement: [
    '下落不明或其他方式无法送达的，公告送达',
    'by announcement when nothing else can reach',
    'CPL 95',
  ],
};
const needExplicitConsent: readonly ServiceFacts['document'][] = ['judgment', 'ruling', 'mediationDocument'];

function decision(
  allowed: boolean,
  why: Step,
  options: { interpretive?: boolean; assumptions?: readonly Bilingual[] } = {},
): MethodDecision {
  return { allowed, ...explained([why], options) };
}

function electronically({ document, consent, addressStatus }: MethodFacts): MethodDecision {
  if (consent === false) {
    return decision(false, step('电子送达须经受送达人同意', 'electronic service needs consent', 'CPL 90/1'));
  }
  if (consent)
    return decision(true, step('受送达人同意电子送达', 'the recipient consents', 'CPL 90/1', 'OLR 29'));
  if (addressStatus === 'confirmed') {
    const why = step(
      '地址经本人确认或主动提供，即为同意电子送达',
      'who confirms or gives an address consents to service there',
      'CPL 90/1',
      'OLR 29/2',
    );
    return decision(true, why);
  }
  const undecided = { zh: '是否同意电子送达尚未认定', en: 'consent to electronic service is not yet found' };
  if (needExplicitConsent.includes(document)) {
    const why = step(
      '判决书、裁定书、调解书向未确认的地址电子送达须有明示同意',
      'judgments, rulings and mediation documents need express consent at an unconfirmed address',
      'CPL 90/1',
      'OLR 29',
    );
    return decision(false, why, { interpretive: true, assumptions: [undecided] });
  }
  const why = step(
    '可以发送；仅凭到达不完成送达，须有回复、相应行为或者阅知',
    'may be sent; arrival alone completes nothing: a reply, a matching act or reading is needed',
    'OLR 31/2',
  );
  return decision(true, why, { assumptions: [undecided] });
}

/**
 * May this document be served this way at all? Electronic service needs consent (CPL 90); a judgment, ruling or
 * mediation document is not served at an unconfirmed address without express consent [reading]; a mediation document
 * is never left at the door (INT 133); no announcement in summary procedure (INT 140); a reminder serves nothing
 * (OLR 32).
 */
export function serviceMethodAllowed(facts: MethodFacts): MethodDecision {
  const { channel, document, procedure } = facts;
  if (channel === 'announcement' && (procedure === 'summary' || procedure === 'smallClaims')) {
    const text = '简易程序不适用公告送达';
    return decision(false, step(text, 'no service by announcement in summary procedure', 'INT 140'));
  }
  if (channel === 'leaving' && document === 'mediationDocument') {
    const text = '调解书应当直接送达本人，不适用留置送达';
    return decision(false, step(text, 'a mediation document is not served by leaving it', 'INT 133'));
  }
  if (channel === 'smsReminder') return decision(false, reminderStep(), { interpretive: true });
  const paper = onPaper[channel];
  return paper ? decision(true, step(...paper)) : electronically(facts);
}

/** A reminder beside service is no service. */
export function reminderStep(): Step {
  return step(
    '只是提示有新文书，是通知，不是送达',
    'a mere reminder of a document: a notice, not service',
    'OLR 32',
  );
}
