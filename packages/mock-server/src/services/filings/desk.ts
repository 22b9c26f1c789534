// What the desk reads, and the provincial figures that a court records.
import type { Handler } from '../../court/service.ts';
import { viewFigure } from './figures.ts';
import { viewDeskFiling, viewDeskSummary, visibleAtDesk } from './view.ts';

export const deskList: Handler<'desk.filings.list'> = (ctx) => {
  const { state, channel, dueBefore } = ctx.input;
  const found = ctx
    .all('filing', state === undefined ? {} : { state })
    .filter(
      (one) =>
        visibleAtDesk(ctx, one) &&
        (channel === undefined || one.channel === channel) &&
        (dueBefore === undefined || one.deadlines.some(({ dueOn }) => dueOn <= dueBefore)),
    );
  return ctx.page(found, viewDeskSummary);
};

export const deskGet: Handler<'desk.filings.get'> = (ctx) => {
  const record = ctx.subject<'filing'>();
  return visibleAtDesk(ctx, record) ? viewDeskFiling(ctx, record) : ctx.refuse('not_found');
};

export const recordFigure: Handler<'desk.filings.recordFigure'> = (ctx) => {
  const { courtId, key, amount, effectiveFrom, source } = ctx.input;
  if (courtId !== ctx.actor.courtId) ctx.refuse('not_found');
  if (source.trim().length < 4) ctx.refuse('figure_source_missing');
  const record = ctx.insert('courtFigure', {
    courtId,
    key,
    amountFen: amount.amountFen,
    effectiveFrom,
    source,
    recordedBy: ctx.actor.name,
  });
  return viewFigure(key, record);
};
