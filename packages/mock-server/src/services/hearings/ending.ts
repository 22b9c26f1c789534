// What ends together with a hearing that will not take place at its time, or with the trial: timers, tasks, open requests.
import type { Context } from '../../court/context.ts';
import type { Records } from '../../court/records.ts';
import type { HearingRecord } from './records.ts';

/** Ends everything that hangs on a hearing that will not take place at its time. */
export function release(ctx: Context, hearing: HearingRecord): void {
  for (const timer of [
    'hearing.noticeDue',
    'hearing.reminder',
    'hearing.notNotifiedDue',
    'hearing.outcomeDue',
  ] as const) {
    ctx.cancelTimer(timer, hearing);
  }
  for (const kind of [
    'hearing.notice',
    'hearing.notNotified',
    'hearing.newDate',
    'hearing.outcome',
    'hearing.mode',
    'hearing.afterJudgment',
  ]) {
    ctx.closeTasks(kind, hearing);
  }
}

/** Requests about a hearing that will not take place at its time need no answer any more. */
export function lapsePostponements(ctx: Context, hearingId: string): void {
  for (const open of ctx.all('postponement', { hearingId })) {
    if (open.state !== 'requested') continue;
    ctx.move('postponement', open, 'lapsed');
    ctx.closeTasks('postponement.decision', open);
  }
}

/** Whether a hearing is still to take place: a case that is judged is not heard any more. */
export const isAhead = (ctx: Context, hearing: HearingRecord): boolean =>
  hearing.state === 'notified' && ctx.get('case', hearing.caseId).state === 'inProgress';

/** The case, or a refusal when it is not yet, or no longer, in trial. */
export function caseInTrial(ctx: Context, caseId: string): Records['case'] {
  const theCase = ctx.get('case', caseId);
  if (theCase.state !== 'inProgress') ctx.refuse('hearing_case_not_ready', { state: theCase.state });
  return theCase;
}

/** Judgment was pronounced in one hearing: what else is listed has lost its object, and a judge says so to the parties. */
export function askToCancelOthers(ctx: Context, { id, caseId }: HearingRecord): void {
  for (const other of ctx.all('hearing', { caseId })) {
    const open = other.state === 'scheduled' || other.state === 'notified' || other.state === 'postponed';
    if (other.id === id || !open) continue;
    ctx.task({
      kind: 'hearing.afterJudgment',
      role: 'judge',
      subject: other,
      zh: '本案已宣判，这次开庭不再需要：请取消并告知当事人',
      en: 'Judgment is pronounced and this hearing is not needed any more: cancel it, so that the parties know',
    });
  }
}
