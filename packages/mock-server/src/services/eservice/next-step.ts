// The next lawful step for a document that is not effectively served. Reckoned back from the hearing where there is one.
import { addDays, cite, dateInShanghai } from '@yunting/sdk/rules';
import type { Schemas } from '@yunting/sdk/types';
import type { Context } from '../../court/context.ts';
import { escalationDays } from '../../court/practice.ts';
import type { ServiceRecord } from './records.ts';

export type NextStep = Schemas['NextStep'];
type Kind = 'message' | 'sms' | 'call' | 'postOrVisit' | 'judge';

/** Days by which a call, and post or a visit, must have been tried; and when a judge has to look at it. */
export function dueDays(service: ServiceRecord): { call: string; postOrVisit: string; judge?: string } {
  const { hearingOn } = service;
  if (hearingOn !== undefined) {
    const { call, postOrVisit, judge } = escalationDays.beforeHearing;
    const before = (days: number) => addDays(hearingOn, -days);
    return { call: before(call), postOrVisit: before(postOrVisit), judge: before(judge) };
  }
  const since = dateInShanghai(service.createdAt);
  const { call, postOrVisit } = escalationDays.afterFirstTry;
  return { call: addDays(since, call), postOrVisit: addDays(since, postOrVisit) };
}

/** Which ways were tried already. */
export function triedSteps(service: ServiceRecord): Set<Kind> {
  const tried = new Set<Kind>();
  for (const { channel } of service.attempts) {
    if (channel === 'sms') tried.add('sms');
    else if (channel === 'phone') tried.add('call');
    else if (channel === 'ems' || channel === 'inPerson') tried.add('postOrVisit');
    else if (channel !== 'publicNotice') tried.add('message');
  }
  return tried;
}

const texts: Readonly<Record<Kind, { zh: string; en: string }>> = {
  message: { zh: '发到当事人的电子地址', en: 'Send to an electronic address of the party' },
  sms: { zh: '短信提醒（提醒不是送达）', en: 'Remind by SMS; a reminder is not service' },
  call: { zh: '打电话，记录号码、时间、内容并录音', en: 'Call; keep number, time, content and recording' },
  postOrVisit: { zh: '邮寄（法院专递）或上门送达', en: 'Serve by court post or in person' },
  judge: { zh: '由法官决定：改期或依法处理', en: 'A judge decides: another date, or as the law provides' },
};

const bases: Readonly<Record<Kind, () => Schemas['LegalBasis'][]>> = {
  message: () => [cite('OLR 29'), cite('OLR 31')],
  sms: () => [cite('OLR 32')],
  call: () => [cite('INT 261')],
  postOrVisit: () => [cite('CPL 88'), cite('CPL 91')],
  judge: () => [cite('CPL 149'), cite('INT 261')],
};

function step(kind: Kind, byOn?: string): NextStep {
  return { kind, ...texts[kind], legalBasis: bases[kind](), ...(byOn === undefined ? {} : { byOn }) };
}

/** Whether a hearing notice by simple means needs nothing more: its receipt is proven (INT 261), outside ordinary procedure. */
export function simplyNotified(ctx: Context, service: ServiceRecord): boolean {
  return (
    service.hearingId !== undefined &&
    service.receipts.length > 0 &&
    ctx.get('case', service.caseId).procedure !== 'ordinary'
  );
}

/** What has to be done next, and by when. Never public notice: that is a judge's order, made elsewhere. */
export function nextStep(ctx: Context, service: ServiceRecord): NextStep {
  const { state } = service;
  if (state === 'effective' || state === 'presumed' || state === 'recalled' || simplyNotified(ctx, service)) {
    return { kind: 'none', zh: '无须再办', en: 'Nothing more to do', legalBasis: [] };
  }
  if (service.publicNotice) {
    const { effectiveOn } = service.publicNotice;
    const words = { zh: '公告期内，等待期满', en: 'The public notice is running' };
    return { kind: 'wait', ...words, byOn: effectiveOn, legalBasis: [cite('CPL 95')] };
  }
  const due = dueDays(service);
  const tried = triedSteps(service);
  const party = ctx.get('party', service.partyId);
  const reachable = ctx.all('address', { partyId: service.partyId }).some((one) => one.state !== 'withdrawn');
  if (due.judge !== undefined && ctx.today >= due.judge) return step('judge', due.judge);
  const late = ctx.today >= due.postOrVisit;
  if (!late) {
    if (!tried.has('message') && reachable) return step('message', due.call);
    if (!tried.has('sms') && party.phone) return step('sms', due.call);
    if (!tried.has('call') && party.phone) return step('call', due.call);
  }
  if (!tried.has('postOrVisit')) return step('postOrVisit', due.postOrVisit);
  if (!tried.has('call') && party.phone) return step('call', due.call);
  return step('judge', due.judge);
}
