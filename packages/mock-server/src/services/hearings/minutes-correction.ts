// Correcting the record, or noting on file that it was not corrected: a judge decides (民事诉讼法第150条).
import type { CourtService } from '../../court/service.ts';
import { minutesOf, readingPeriod, viewMinutes } from './minutes.ts';

export const minutesCorrection: CourtService['operations'] = {
  'desk.hearings.decideRecordObjection': (ctx) => {
    const minutes = minutesOf(ctx, ctx.subject<'hearing'>()) ?? ctx.refuse('record_missing');
    const { version, objectionId, decision, reason, entries } = ctx.input;
    ctx.checkVersion(minutes, version);
    const asked =
      minutes.objections.find((one) => one.objectionId === objectionId) ?? ctx.refuse('not_found');
    if (asked.state !== 'open') ctx.refuse('state_conflict', { state: asked.state, possible: [] });
    if (decision === 'corrected' && entries === undefined) {
      ctx.refuse('invalid_request', {
        violations: [
          {
            pointer: '/entries',
            code: 'required',
            zh: '补正须给出补正后的全文',
            en: 'a correction needs the whole corrected text',
          },
        ],
      });
    }
    const objections = minutes.objections.map((one) =>
      one === asked ? { ...one, state: decision, decisionReason: reason, decidedAt: ctx.now } : one,
    );
    // A corrected text is a new one: nobody has read or signed it yet, and the days for reading begin again.
    const corrected = decision === 'corrected' &&
      entries !== undefined && {
        entries,
        revision: minutes.revision + 1,
        signatures: minutes.signatures.map(({ partyId }) => ({ partyId, state: 'pending' as const })),
        readingDeadline: readingPeriod(ctx),
      };
    const patch = { objections, ...corrected };
    const others = objections.some((one) => one.state === 'open');
    const decided = others
      ? ctx.update('record', minutes, patch)
      : ctx.move('record', minutes, decision === 'corrected' ? 'published' : 'objectionsNoted', patch);
    if (others) ctx.emit(decision === 'corrected' ? 'record.corrected' : 'record.objectionNoted', decided);
    else ctx.closeTasks('record.objection', decided);
    if (corrected) ctx.timer('record.readingDue', corrected.readingDeadline.dueAt, decided);
    return viewMinutes(ctx, decided);
  },
};
