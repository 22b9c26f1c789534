// What the desk reads, and the provincial figures that a court records.
import { formatYuan, figureRange } from '@yunting/sdk/rules';
import { feeLines } from '../../court/figures.ts';
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

const isFee = (key: string): key is keyof typeof feeLines => key in feeLines;

export const recordFigure: Handler<'desk.filings.recordFigure'> = (ctx) => {
  const { courtId, key, amount, effectiveFrom, source } = ctx.input;
  if (courtId !== ctx.actor.courtId) ctx.refuse('not_found');
  if (source.trim().length < 4) ctx.refuse('figure_source_missing');
  const range = isFee(key) ? figureRange(feeLines[key]) : undefined;
  if (range && (amount.amountFen < range.minFen || amount.amountFen > range.maxFen)) {
    const between = [range.minFen, range.maxFen].map((fen) => formatYuan(fen)).join('–');
    ctx.refuse('invalid_request', {
      legalBasis: range.legalBasis,
      violations: [
        {
          pointer: '/amount/amountFen',
          code: 'outOfRange',
          zh: `国家幅度为 ${between} 元`,
          en: `the national range is ${between} yuan`,
        },
      ],
    });
  }
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
