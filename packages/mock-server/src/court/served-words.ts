// One plain sentence about where service of a document stands, for people who do not read law: the same wherever it is shown.
import type { Schemas } from '@yunting/sdk/types';
import type { Deadline } from './deadline.ts';

type Bilingual = Schemas['Bilingual'];

/** What the sentence is made from: a service of eservice, or what the rules say about a document before there is a case. */
export interface Standing {
  readonly state:
    | 'pending'
    | 'queued'
    | 'sent'
    | 'arrived'
    | 'presumed'
    | 'effective'
    | 'failed'
    | 'recalled';
  /** The civil day of service. */
  readonly effectiveOn?: string;
  /** The rule that decided, e.g. arrivalAtConfirmedAddress. */
  readonly rule: string;
  readonly servedOn?: 'party' | 'agent';
  readonly clocks: readonly Deadline[];
  readonly publicNotice?: { readonly effectiveOn: string };
}

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** 9月8日, with the year where it differs from `year`. */
function dayZh(date: string, year: string): string {
  const [y = '', m = '', d = ''] = date.split('-');
  return `${y === year ? '' : `${y}年`}${Number(m)}月${Number(d)}日`;
}

function dayEn(date: string, year: string): string {
  const [y = '', m = '', d = ''] = date.split('-');
  return `${Number(d)} ${months[Number(m) - 1] ?? ''}${y === year ? '' : ` ${y}`}`;
}

const clockNames: Readonly<Record<string, Bilingual>> = {
  answer: { zh: '答辩期', en: 'your answer is due by' },
  appeal: { zh: '上诉期', en: 'an appeal is possible until' },
  'fee.prepay': { zh: '交费期限', en: 'the fee is due by' },
  reconsideration: { zh: '申请复议的期限', en: 'reconsideration may be asked for until' },
};

/** 「，答辩期到9月23日」 for each period that people know by name. */
export function clockWords(clocks: readonly Deadline[], year: string): Bilingual {
  const known = clocks.flatMap((clock) => {
    const name = clockNames[clock.kind];
    return name
      ? [{ zh: `，${name.zh}到${dayZh(clock.dueOn, year)}`, en: `; ${name.en} ${dayEn(clock.dueOn, year)}` }]
      : [];
  });
  return { zh: known.map(({ zh }) => zh).join(''), en: known.map(({ en }) => en).join('') };
}

/** How it came to be served, by the rule that decided. */
function howServed(service: Standing, zhDay: string, enDay: string): Bilingual {
  const agent = service.servedOn === 'agent';
  const whom = agent ? { zh: '您的诉讼代理人', en: 'your agent' } : { zh: '您', en: 'you' };
  switch (service.rule) {
    case 'arrivalAtConfirmedAddress':
      return {
        zh: `本文书${zhDay}已到达${whom.zh}确认的地址，已送达`,
        en: `This document reached the address that ${whom.en} confirmed on ${enDay} and is served`,
      };
    case 'replyOrMatchingAct':
      return {
        zh: `${whom.zh}${zhDay}已签收、回复或据此办理，本文书已送达`,
        en: `On ${enDay} ${whom.en} signed for it, replied or acted upon it; this document is served`,
      };
    case 'signedFor':
      return {
        zh: `本文书${zhDay}已签收，已送达`,
        en: `This document was signed for on ${enDay} and is served`,
      };
    case 'returnedThroughOwnFault':
      return {
        zh: `按您提供的地址寄送的邮件${zhDay}被退回，当日视为送达`,
        en: `Mail to the address that you gave came back on ${enDay}, which counts as service`,
      };
    case 'announcement':
      return { zh: `公告期满，本文书${zhDay}视为送达`, en: `The public notice has run; served on ${enDay}` };
    default:
      return { zh: `本文书${zhDay}已送达`, en: `This document was served on ${enDay}` };
  }
}

/**
 * What looking does. Not "looking is no service": here it has no effect, but another system that shows a document as read
 * lets service be presumed, and that can be contested (OLR 31).
 */
const looking: Bilingual = {
  zh: '在本系统预览不产生送达；其他系统显示您已阅看的，可能推定送达，您可以提出异议。',
  en: 'Previewing it here does not serve it; if another system shows that you read it, service may be presumed, and you may contest that.',
};

/** At a confirmed address arrival serves, whatever the recipient taps; elsewhere it was signed for, answered or deemed served. */
const changesNothing = (rule: string): Bilingual =>
  rule === 'arrivalAtConfirmedAddress'
    ? { zh: '点不点"收到"都不改变。', en: 'Tapping "received" or not changes nothing.' }
    : { zh: '再签收也不改变。', en: 'Signing for it now changes nothing.' };

/** The sentence: is it served, until when do periods run, and does signing for it change anything. */
export function servedWords(service: Standing): Bilingual {
  const on = service.effectiveOn ?? '';
  const year = on.slice(0, 4);
  const words = clockWords(service.clocks, year);
  switch (service.state) {
    case 'effective': {
      const how = howServed(service, dayZh(on, year), dayEn(on, year));
      const same = changesNothing(service.rule);
      return {
        zh: `${how.zh}${words.zh}。${same.zh}`,
        en: `${how.en}${words.en}. ${same.en}`,
      };
    }
    case 'presumed':
      return {
        zh: `系统显示本文书${dayZh(on, year)}已被阅看，推定送达${words.zh}。如是系统错误、不是您的账号或不是您本人看的，可以提出异议。`,
        en: `This document was shown as read on ${dayEn(on, year)} and is presumed served${words.en}. You may contest a system error, an account that is not yours, or reading by someone else.`,
      };
    case 'arrived':
      return {
        zh: `本文书已到达，还没有送达。您签收即为送达；不签收，法院会用其他方式送达。${looking.zh}`,
        en: `This document has arrived but is not served. Signing for it serves it; otherwise the court uses other means. ${looking.en}`,
      };
    case 'sent':
      return service.publicNotice
        ? {
            zh: `法官已决定公告送达，${dayZh(service.publicNotice.effectiveOn, '')}视为送达。`,
            en: `A judge ordered service by public notice; deemed served on ${dayEn(service.publicNotice.effectiveOn, '')}.`,
          }
        : { zh: '本文书已发出，尚未到达。', en: 'This document was sent and has not arrived yet.' };
    case 'pending':
    case 'queued':
      return {
        zh: `本文书待送达。${looking.zh}`,
        en: `This document is waiting to be served. ${looking.en}`,
      };
    case 'failed':
      return {
        zh: '本文书没有送到，法院会用其他方式送达。',
        en: 'This document was not delivered; the court will use other means.',
      };
    case 'recalled':
      return {
        zh: '本文书已撤回或更正，以新文书为准。',
        en: 'This document was revoked or corrected; the new one counts.',
      };
  }
}
