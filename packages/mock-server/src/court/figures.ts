// Figures that the law leaves to the province, as a court has recorded them with their source. None is guessed.
import type { FeeInput, FeeLineName, SmallClaimsThreshold } from '@yunting/sdk/rules';
import type { Schemas } from '@yunting/sdk/types';
import type { Context } from './context.ts';
import type { Records } from './records.ts';

type FigureKey = Schemas['CourtFigureKey'];

/** The line of the schedule of fees that a recorded fee is for. */
export const feeLines = {
  feeDivorce: 'divorce',
  feePersonalityRights: 'personalityRights',
  feeOtherNonProperty: 'otherNonProperty',
  feeIntellectualProperty: 'intellectualProperty.noAmount',
  feeJurisdictionObjection: 'jurisdictionObjection.rejected',
  feeEnforcementNoAmount: 'enforcement.noAmount',
} as const satisfies Partial<Record<FigureKey, FeeLineName>>;

/** The figure in force today at a court. The newest counts; of two of the same day the one recorded later. */
export function figureInForce(
  ctx: Context,
  courtId: string | undefined,
  key: FigureKey,
): Records['courtFigure'] | undefined {
  return ctx
    .all('courtFigure', { courtId, key })
    .filter((one) => one.effectiveFrom <= ctx.today)
    .toSorted((a, b) => a.effectiveFrom.localeCompare(b.effectiveFrom))
    .at(-1);
}

/** The same for a kind of fee; undefined too where the law itself gives the figure. */
export function feeFigureInForce(
  ctx: Context,
  courtId: string | undefined,
  kind: FeeInput['kind'],
): Records['courtFigure'] | undefined {
  const keys = Object.keys(feeLines) as (keyof typeof feeLines)[];
  const key = keys.find((one) => feeLines[one].split('.')[0] === kind);
  return key === undefined || courtId === undefined ? undefined : figureInForce(ctx, courtId, key);
}

/** The small-claims limits in force at this court; absent unless both were recorded and agree. */
export function smallClaimsThreshold(
  ctx: Context,
  courtId: string | undefined,
): SmallClaimsThreshold | undefined {
  const mandatory = figureInForce(ctx, courtId, 'smallClaimsMandatoryMax');
  const agreed = figureInForce(ctx, courtId, 'smallClaimsAgreedMax');
  // Recorded one by one, on different days: limits that contradict each other are none until both are right.
  if (!mandatory || !agreed || mandatory.amountFen > agreed.amountFen) return undefined;
  return {
    mandatoryMaxFen: mandatory.amountFen,
    agreedMaxFen: agreed.amountFen,
    source: mandatory.source,
    effectiveFrom: mandatory.effectiveFrom,
  };
}
