// Online or offline, person by person (OLR 4, 10). The three days bind a defendant who agreed to link; when they are over
// the court is told, and a judge decides.
import { period } from '@yunting/sdk/rules';
import type { Schemas } from '@yunting/sdk/types';
import type { OperationContext, TimerContext } from '../../court/context.ts';
import { deadline } from '../../court/deadline.ts';
import { basisZh } from '../../court/legal-basis.ts';
import { viewDeskParty } from './party-views.ts';
import { note } from './timeline.ts';

/** `desk.cases.recordLinkAgreement` */
export function recordLinkAgreement(
  ctx: OperationContext<'desk.cases.recordLinkAgreement'>,
): Schemas['DeskParty'] {
  const party = ctx.subject<'party'>();
  ctx.checkVersion(party, ctx.input.version);
  const until = deadline('linkCase', period('linkCase', { startOn: ctx.today }), {
    zh: '到期未关联的，法院可以决定线下办理；以后仍可用案件码关联，不影响任何诉讼权利',
    en: 'If the case is not linked by then the court may go on offline; linking stays possible and no right is lost',
  });
  const { by, note: remark } = ctx.input;
  const agreed = ctx.move('party', party, 'linkAgreed', {
    linkDeadline: until,
    linkAgreement: { by, on: ctx.today, ...(remark === undefined ? {} : { note: remark }) },
  });
  ctx.timer('link.due', until.dueAt, agreed);
  if (party.phone) {
    ctx.sms(
      party.phone,
      `【云庭·演示】您已同意在线诉讼。请在${until.dueOn}前持法院文书上的案件码，在官方小程序验证身份并关联。法院不会索要验证码。`,
      { caseId: party.caseId, partyId: party.id },
    );
  }
  return viewDeskParty(ctx, agreed);
}

/** The three days are over: a task, nothing more. */
export function linkDue(ctx: TimerContext): void {
  const party = ctx.subject<'party'>();
  if (party.state !== 'linkAgreed') return;
  ctx.task({
    kind: 'link.overdue',
    role: 'judge',
    subject: party,
    zh: `${party.name}同意在线诉讼后三日内未关联：联系本人，或决定线下办理`,
    en: 'Not linked within three days of agreeing: contact the party, or decide to proceed offline',
    dueOn: ctx.today,
    legalBasis: basisZh('OLR 10'),
  });
}

/** `desk.cases.setOffline` */
export function setOffline(ctx: OperationContext<'desk.cases.setOffline'>): Schemas['DeskParty'] {
  const party = ctx.subject<'party'>();
  ctx.checkVersion(party, ctx.input.version);
  const { ground, note: remark } = ctx.input;
  const running = party.linkDeadline && Date.parse(party.linkDeadline.dueAt) > Date.parse(ctx.now);
  if (party.state === 'linkAgreed' && ground === 'notLinkedInTime' && running) ctx.refuse('offline_not_yet');
  ctx.cancelTimer('link.due', party);
  ctx.closeTasks('link.overdue', party, '已决定线下办理');
  const offline = ctx.move('party', party, 'offline', {
    offlineGround: remark === undefined ? ground : `${ground}：${remark}`,
  });
  note(ctx, {
    zh: '本方在线下办理：文书纸质送达，到庭参加诉讼；以后仍可用案件码关联',
    en: 'This party proceeds offline: papers by post, hearings in court; linking stays possible',
    caseId: party.caseId,
    kind: 'party',
    told: [party.id],
    subject: { type: 'party', record: offline },
  });
  return viewDeskParty(ctx, offline);
}
