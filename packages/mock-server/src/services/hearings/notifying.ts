// Telling the parties: three days ahead in the ordinary procedure (民事诉讼法第139条), reminders, and who was not reached.
import { cite, dateInShanghai } from '@yunting/sdk/rules';
import type { TimerContext } from '../../court/context.ts';
import { basisZh } from '../../court/legal-basis.ts';
import type { CourtService } from '../../court/service.ts';
import { toMs } from '../../court/time.ts';
import { viewForDesk } from './desk-view.ts';
import { caseInTrial, isAhead } from './ending.ts';
import { notNotified, withoutNotice } from './notices.ts';
import { latestNotice, notNotifiedAt, outcomeDueAt, remindersFrom } from './times.ts';

export const notifying: CourtService['operations'] = {
  'desk.hearings.notify': (ctx) => {
    const hearing = ctx.subject<'hearing'>();
    ctx.checkVersion(hearing, ctx.input.version);
    const { procedure } = caseInTrial(ctx, hearing.caseId);
    if (toMs(hearing.startsAt) <= toMs(ctx.now)) ctx.refuse('hearing_in_past');
    const last = latestNotice(hearing.startsAt);
    if (procedure === 'ordinary' && ctx.today > last) {
      ctx.refuse('hearing_notice_too_short', {
        legalBasis: [cite('CPL 139')],
        extra: { latestNotice: last },
      });
    }
    const reminders = remindersFrom(ctx.now, hearing.startsAt);
    const notified = ctx.move('hearing', hearing, 'notified', { notifiedAt: ctx.now, reminders });
    ctx.cancelTimer('hearing.noticeDue', notified);
    ctx.closeTasks('hearing.notice', notified);
    if (reminders[0]) ctx.timer('hearing.reminder', reminders[0].dueAt, notified);
    ctx.timer('hearing.notNotifiedDue', notNotifiedAt(ctx.now, notified.startsAt), notified);
    ctx.timer('hearing.outcomeDue', outcomeDueAt(notified), notified);
    // Seen after the reactions: the summonses have then been issued and, where there is an address, served.
    return () => viewForDesk(ctx, ctx.get('hearing', notified.id));
  },
};

/** The last lawful day has come and nobody has told the parties. */
function noticeDue(ctx: TimerContext): void {
  const hearing = ctx.subject<'hearing'>();
  if (hearing.state !== 'scheduled' || ctx.get('case', hearing.caseId).state !== 'inProgress') return;
  ctx.task({
    kind: 'hearing.notice',
    role: 'clerk',
    subject: hearing,
    zh: '今天是通知开庭的最后一天：请通知当事人，否则须改期',
    en: 'Last day to tell the parties of the hearing; otherwise it has to be moved',
    dueOn: ctx.today,
    legalBasis: basisZh('CPL 139'),
  });
}

/** A reminder is due: it is told as an event; how it is said is up to whoever tells it. */
function reminder(ctx: TimerContext): void {
  const hearing = ctx.subject<'hearing'>();
  if (!isAhead(ctx, hearing)) return;
  const isDue = (at: string): boolean => toMs(at) <= toMs(ctx.now);
  const reminders = hearing.reminders.map((one) =>
    one.raisedAt === undefined && isDue(one.dueAt) ? { ...one, raisedAt: ctx.now } : one,
  );
  const reminded = ctx.update('hearing', hearing, { reminders });
  ctx.emit('hearing.reminderDue', reminded);
  const next = reminders.find((one) => one.raisedAt === undefined);
  if (next) ctx.timer('hearing.reminder', next.dueAt, reminded);
}

/**
 * Parties not effectively told: move the hearing, or deal with it as the law allows. Whose summons is under way is already a
 * judge's task of eservice, one for each party; here it is those who have no summons at all.
 */
function notNotifiedDue(ctx: TimerContext): void {
  const hearing = ctx.subject<'hearing'>();
  if (!isAhead(ctx, hearing)) return;
  const missing = notNotified(ctx, hearing);
  if (missing.length === 0) return;
  const without = withoutNotice(ctx, hearing).map((party) => party.name);
  if (without.length > 0) {
    ctx.task({
      kind: 'hearing.notNotified',
      role: 'judge',
      subject: hearing,
      zh: `${without.join('、')}没有有效的传票，请决定：改期或依法处理`,
      en: `No summons stands for ${without.join(', ')}; decide: another date, or as the law provides`,
      dueOn: dateInShanghai(hearing.startsAt),
      legalBasis: basisZh('CPL 139'),
    });
  }
  ctx.emit('hearing.notNotified', hearing);
}

/** The planned end has passed: somebody has to say what became of the session. */
function outcomeDue(ctx: TimerContext): void {
  const hearing = ctx.subject<'hearing'>();
  if (hearing.state !== 'notified' && hearing.state !== 'inProgress') return;
  ctx.task({
    kind: 'hearing.outcome',
    role: 'clerk',
    subject: hearing,
    zh: '开庭时间已过：请记录庭审情况、改期或取消',
    en: 'The time of the hearing has passed: record what happened, or move or cancel it',
  });
}

export const noticeTimers: CourtService['timers'] = {
  'hearing.noticeDue': noticeDue,
  'hearing.reminder': reminder,
  'hearing.notNotifiedDue': notNotifiedDue,
  'hearing.outcomeDue': outcomeDue,
};
