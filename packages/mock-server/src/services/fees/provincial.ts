// Figures that the law leaves to the province, as this court has recorded them with their source. None is guessed.
import type { FeeInput } from '@yunting/sdk/rules';
import { figureKeys } from '../../court/causes.ts';
import type { Context } from '../../court/context.ts';
import type { Records } from '../../court/records.ts';

/** The figure in force today for a kind of fee at a court; the newest in force counts. */
export function baseFigure(
  ctx: Context,
  courtId: string | undefined,
  kind: FeeInput['kind'],
): Records['courtFigure'] | undefined {
  const key = figureKeys[kind];
  if (courtId === undefined || key === undefined) return undefined;
  return ctx
    .all('courtFigure', { courtId })
    .filter((one) => one.key === key && one.effectiveFrom <= ctx.today)
    .toSorted((a, b) => (a.effectiveFrom < b.effectiveFrom ? 1 : -1))[0];
}
