import { explained, step } from '../explained.ts';
import type { Explained, Step } from '../explained.ts';
import type { Bilingual, Citation } from '../laws.ts';
import { checkMethod } from './check-service.ts';
import type { AddressStatus, ServiceChannel, ServiceFacts, ServiceRecipient } from './service-facts.ts';

/** A yes or no, and why. */
export interface MethodDecision extends Explained {
  allowed: boolean;
}

/** Facts for {@link assessServiceMethod}. */
export interface MethodFacts {
  channel: ServiceChannel;
  document?: ServiceFacts['document'];
  procedure?: ServiceFacts['procedure'];
  consent?: boolean | undefined;
  addressStatus?: AddressStatus | undefined;
  /** Absent: the party. */
  recipient?: ServiceRecipient | undefined;
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

/** Is it one of the ways in which paper is served? */
export const isPaperChannel = (channel: ServiceChannel): boolean => onPaper[channel] !== undefined;

/** Electronic service of these needs consent, and whoever asks for paper gets it (CPL 90/1). */
export const decisions: readonly ServiceFacts['document'][] = ['judgment', 'ruling', 'mediationDocument'];

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
  if (decisions.includes(document)) {
    const why = step(
      '判决书、裁定书、调解书向未确认的地址电子送达须有明示同意',
      'judgments, rulings and mediation documents need express consent at an unconfirmed address',
      'CPL 90/1',
      'OLR 29',
    );
    const reading = {
      zh: '条文只要求同意；对判决书、裁定书、调解书，未确认的地址不以回复、阅知补足同意，系解释',
      en: 'the text asks consent; that a reply or reading at an unconfirmed address does not make up for it for these documents is a reading',
    };
    return decision(false, why, { interpretive: true, assumptions: [undecided, reading] });
  }
  const why = step(
    '可以发送；仅凭到达不完成送达，须有回复、相应行为或者阅知',
    'may be sent; arrival alone completes nothing: a reply, a matching act or reading is needed',
    'OLR 31/2',
  );
  return decision(true, why, { assumptions: [undecided] });
}

/** What a mediation document asks of the way in which it goes out: into the party's own hands (INT 133). */
function barredForMediation({ channel, recipient }: MethodFacts): Step | undefined {
  if (channel === 'leaving') {
    const text = '调解书应当直接送达本人，不适用留置送达';
    return step(text, 'a mediation document is not served by leaving it', 'INT 133');
  }
  if (channel === 'announcement') {
    return step(
      '调解书应当直接送达本人，经签收才生效，不适用公告送达',
      'a mediation document goes to the party itself and takes effect by signature: no announcement',
      'INT 133',
      'CPL 100/3',
    );
  }
  if (recipient === 'agent' || recipient === 'adultFamilyMember') {
    return step(
      '调解书应当直接送达本人；诉讼代理人、家属是其指定的代收人的，才可以代收',
      'a mediation document goes to the party itself; an agent or relative receives it only when named by the party to receive it',
      'INT 133',
    );
  }
  return undefined;
}

/** A way that is closed whatever the address and the consent. */
function barred(facts: MethodFacts): Step | undefined {
  const { channel, document, procedure } = facts;
  if (channel === 'announcement' && (procedure === 'summary' || procedure === 'smallClaims')) {
    return step('简易程序不适用公告送达', 'no service by announcement in summary procedure', 'INT 140');
  }
  if (channel === 'announcement' && document === 'paymentOrder') {
    return step(
      '支付令应当能够送达债务人，债务人未下落不明；不适用公告送达，三十日内无法送达的终结督促程序',
      'a payment order needs a debtor who can be found and served: no announcement; if it cannot be served within 30 days the procedure ends',
      'INT 427(4)',
      'INT 427(5)',
      'INT 430(2)',
    );
  }
  return document === 'mediationDocument' ? barredForMediation(facts) : undefined;
}

/** What a mediation document served by post or on a named person takes for granted. */
function mediationInHand({ channel, document, recipient }: MethodFacts): Bilingual[] {
  if (document !== 'mediationDocument' || !isPaperChannel(channel)) return [];
  return [
    recipient === 'designated'
      ? { zh: '当事人本人因故不能签收', en: 'the party itself cannot sign for a reason' }
      : { zh: '由当事人本人签收', en: 'the party itself signs' },
    ...(channel === 'courtPost'
      ? [
          {
            zh: '邮寄并由应签收的人签收的，视为直接送达，系解释',
            en: 'that post signed for by the right person counts as direct service is a reading',
          },
        ]
      : []),
  ];
}

/**
 * May this document be served this way at all? Electronic service needs consent (CPL 90); a judgment, ruling or
 * mediation document is not served at an unconfirmed address without express consent [reading]; a mediation document
 * is never left at the door, announced or given to an agent or relative who is not named to receive it (INT 133); a payment order is
 * never announced (INT 427, 430); no announcement in summary procedure (INT 140); a reminder serves nothing (OLR 32), nor
 * does a message in the case group [reading].
 *
 * @throws RuleInputError `invalidFacts`
 */
export function assessServiceMethod(given: MethodFacts): MethodDecision {
  const facts = checkMethod(given);
  const { channel } = facts;
  const closed = barred(facts);
  if (closed) return decision(false, closed);
  const notice = onlyNotice(channel);
  if (notice) return decision(false, notice.why, { interpretive: true, assumptions: [notice.reading] });
  const paper = onPaper[channel];
  if (!paper) return electronically(facts);
  const assumptions = mediationInHand(facts);
  return decision(true, step(...paper), { assumptions, interpretive: assumptions.length > 1 });
}

/** Why something that only notifies is no service, and the reading behind it. Internal to the service rules. */
export interface OnlyNotice {
  why: Step;
  reading: Bilingual;
}

/** What only notifies, beside service; `undefined` for a way of service. Internal to the service rules. */
export function onlyNotice(channel: ServiceChannel): OnlyNotice | undefined {
  if (channel === 'smsReminder') {
    return {
      why: step(
        '只是提示有新文书，是通知，不是送达',
        'a mere reminder of a document: a notice, not service',
        'OLR 32',
      ),
      reading: {
        zh: '条文把短信、即时通讯等列为通知的方式；仅提示有文书的消息只是通知，系解释',
        en: 'the text lists messages among the means of notice; that a mere reminder is only that is a reading',
      },
    };
  }
  if (channel !== 'caseGroup') return undefined;
  return {
    why: step(
      '群消息只是通知，不是送达；向本人的账号单独送达的，另行记录',
      'a group message only notifies and is no service; service at the person’s own account is recorded apart',
      'OLR 29',
      'OLR 31',
    ),
    reading: {
      zh: '条文没有提到群聊；群消息不是向受送达人的电子地址送达，是否同意电子送达均不改变，系解释',
      en: 'the text does not speak of group chats; that a message there, consent or not, is no service at the recipient’s address is a reading',
    },
  };
}
