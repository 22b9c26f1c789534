// How long a question waits. The clocks answer nothing: what is late becomes a task for a person.
import { addPeriod } from '@yunting/sdk/rules';
import type { Context, TimerContext } from '../../court/context.ts';
import { deadline } from '../../court/deadline.ts';
import { consultationClocks } from '../../court/practice.ts';
import type { ConsultationRecord } from './records.ts';

/** When it should be taken and answered, asked now. */
export function clocksFrom(ctx: Context): Pick<ConsultationRecord, 'takeBy' | 'answerBy'> {
  const answer = addPeriod(
    { unit: 'workday', count: consultationClocks.answerWorkdays, startOn: ctx.today },
    {
      event: { zh: '收到问题', en: 'receipt of the question' },
      title: { zh: '答复（本院承诺的天数）', en: 'answer (days that this court promises)' },
    },
  );
  const consequence = {
    zh: '超过时限的，转为督办；您也可以打电话询问',
    en: 'If late an officer is set to it; you may also call',
  };
  return {
    takeBy: ctx.inMinutes(consultationClocks.takeHours * 60),
    answerBy: deadline('consultationAnswer', answer, consequence),
  };
}

/** Starts both clocks, and puts the question on the desk. */
export function startClocks(ctx: Context, asked: ConsultationRecord): void {
  ctx.timer('consultation.takeDue', asked.takeBy, asked);
  ctx.timer('consultation.answerDue', asked.answerBy.dueAt, asked);
  ctx.task({
    kind: 'consultation.take',
    role: 'clerk',
    subject: asked,
    zh: '有人向法院提问，请受理并答复',
    en: 'Somebody asks the court: take the question and answer it',
    dueOn: asked.answerBy.dueOn,
  });
}

/** Nothing is waited for any more. */
export function stopClocks(ctx: Context, done: ConsultationRecord, note: string): void {
  ctx.cancelTimer('consultation.takeDue', done);
  ctx.cancelTimer('consultation.answerDue', done);
  for (const kind of ['consultation.take', 'consultation.overdue']) ctx.closeTasks(kind, done, note);
}

/** Somebody else at the court is set to it. */
function late(ctx: TimerContext, zh: string, en: string): void {
  const waiting = ctx.update('consultation', ctx.subject<'consultation'>(), { overdue: true });
  ctx.emit('consultation.overdue', waiting);
  ctx.task({ kind: 'consultation.overdue', role: 'judgeAssistant', subject: waiting, zh, en });
}

/** consultation.takeDue: taking it stops this clock. */
export const takeDue = (ctx: TimerContext): void =>
  late(
    ctx,
    '一个咨询过了二十四小时没有人受理，请督办',
    'A question has waited for 24 hours and nobody took it: see to it',
  );

/** consultation.answerDue: answering or closing it stops this clock. */
export const answerDue = (ctx: TimerContext): void =>
  late(
    ctx,
    '一个咨询过了答复时限还没有答复，请督办',
    'A question was not answered in the time promised: see to it',
  );
