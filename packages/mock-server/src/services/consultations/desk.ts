// The court's side: clerks and judges' assistants. No judge is among the readers: what one side says alone does not reach them.
import type { OperationContext } from '../../court/context.ts';
import { defined } from '../../court/defined.ts';
import type { CourtService } from '../../court/service.ts';
import { stopClocks } from './clocks.ts';
import { meritsAnswer } from './referrals.ts';
import { viewForDesk } from './views.ts';

type Answering = OperationContext<'desk.consultations.answer'>;

/** The words of the answer: on the merits the court's own fixed ones, otherwise those of who answers. */
function wordsOf(ctx: Answering): string {
  const { category, answer, referrals } = ctx.input;
  if (category === 'merits') {
    if (answer !== undefined || referrals === undefined) ctx.refuse('consultation_merits_text');
    return meritsAnswer(referrals);
  }
  if (answer !== undefined && referrals === undefined) return answer;
  return ctx.refuse('invalid_request', {
    violations: [
      {
        pointer: '/answer',
        code: 'required',
        zh: '请写答复；指引只用于问案件结果的',
        en: 'write an answer; referrals are for questions on the merits',
      },
    ],
  });
}

export const desk: CourtService['operations'] = {
  'desk.consultations.list': (ctx) => {
    const { state, caseId, category } = ctx.input;
    const found = ctx.all('consultation', {
      courtId: ctx.actor.courtId,
      ...defined({ state, caseId, category }),
    });
    return ctx.page(found, (one) => viewForDesk(ctx, one));
  },

  'desk.consultations.get': (ctx) => viewForDesk(ctx, ctx.subject<'consultation'>()),

  'desk.consultations.take': (ctx) => {
    const asked = ctx.subject<'consultation'>();
    ctx.checkVersion(asked, ctx.input.version);
    const taken = ctx.move('consultation', asked, 'taken', { takenBy: ctx.actor.name, takenAt: ctx.now });
    ctx.cancelTimer('consultation.takeDue', taken);
    for (const kind of ['consultation.take', 'consultation.overdue']) ctx.closeTasks(kind, taken, '已受理');
    return viewForDesk(ctx, taken);
  },

  'desk.consultations.answer': (ctx) => {
    const { version, category, sharedWithAllParties = false } = ctx.input;
    const taken = ctx.subject<'consultation'>();
    ctx.checkVersion(taken, version);
    const answer: string = wordsOf(ctx);
    const { caseId, courtId } = taken;
    const shareable = category === 'procedure' && caseId !== undefined;
    if (sharedWithAllParties && !shareable) ctx.refuse('consultation_not_shared');
    const answered = ctx.move('consultation', taken, 'answered', {
      category,
      answer,
      answeredAt: ctx.now,
      answeredBy: ctx.actor.name,
      sharedWithAllParties,
    });
    if (sharedWithAllParties && shareable)
      ctx.emit('sharedAnswer.given', ctx.insert('sharedAnswer', { caseId, courtId, answer }));
    stopClocks(ctx, answered, '已答复');
    return viewForDesk(ctx, answered);
  },

  'desk.consultations.close': (ctx) => {
    const { version, note } = ctx.input;
    const one = ctx.subject<'consultation'>();
    ctx.checkVersion(one, version);
    const closed = ctx.move('consultation', one, 'closed', {
      closedAt: ctx.now,
      closedBy: 'court',
      closingNote: note,
    });
    stopClocks(ctx, closed, '已了结');
    return viewForDesk(ctx, closed);
  },
};
