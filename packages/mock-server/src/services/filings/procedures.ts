// Which procedures seem possible, as far as the filing tells. The court decides which one applies.
import { cite, feeKindOfCause, smallClaimsTrack } from '@yunting/sdk/rules';
import type { SmallClaimsExclusion, SmallClaimsResult } from '@yunting/sdk/rules';
import type { Schemas } from '@yunting/sdk/types';
import type { Context } from '../../court/context.ts';
import { smallClaimsThreshold } from '../../court/figures.ts';
import { feeUnder } from './fee-preview.ts';
import type { FilingContent } from './record.ts';

type Option = Schemas['FilingProcedureOption'];

/** What bars small claims, as far as the filing tells [CPL 166]. */
function smallClaimsExclusions(content: FilingContent): SmallClaimsExclusion[] {
  const parties = content.parties ?? [];
  const out: SmallClaimsExclusion[] = [];
  if (feeKindOfCause(content.causeOfAction, undefined) === 'divorce') out.push('statusOrTitle');
  if (parties.some(({ abroad }) => abroad)) out.push('foreignRelated');
  if (parties.some(({ role, whereaboutsUnknown }) => role === 'defendant' && whereaboutsUnknown))
    out.push('whereaboutsUnknown');
  return out;
}

/** The rule's answer on small claims, with this court's recorded limits. */
export function smallClaimsFor(ctx: Context, content: FilingContent): SmallClaimsResult {
  return smallClaimsTrack({
    claimFen: content.claimAmount?.amountFen ?? 0,
    threshold: smallClaimsThreshold(ctx, content.courtId),
    simpleMoneyCase: content.claimAmount !== undefined,
    exclusions: smallClaimsExclusions(content),
  });
}

/** Summary procedure is barred when a defendant cannot be found [INT 257]. */
export const summaryBarred = (content: FilingContent): boolean =>
  smallClaimsExclusions(content).includes('whereaboutsUnknown');

/** Every procedure with its fee. The court decides which one applies. */
export function procedureOptions(ctx: Context, content: FilingContent): Option[] {
  const small = smallClaimsFor(ctx, content);
  const smallPossible = !small.ok ? 'unknown' : small.track === 'notAvailable' ? 'no' : 'yes';
  const barred = summaryBarred(content);
  return [
    {
      procedure: 'summary',
      possible: barred ? 'no' : 'yes',
      reason: barred
        ? {
            zh: '被告下落不明的，不适用简易程序',
            en: 'Not when the defendant cannot be found',
            legalBasis: [cite('INT 257')],
          }
        : {
            zh: '事实清楚、权利义务明确、争议不大的，可以适用；由法院决定',
            en: 'For simple cases; the court decides',
            legalBasis: [cite('CPL 160')],
          },
      ...feeUnder(ctx, content, 'summary'),
    },
    {
      procedure: 'ordinary',
      possible: 'yes',
      reason: {
        zh: '不适用简易程序的，适用普通程序',
        en: 'Where the summary procedure does not apply',
        legalBasis: [cite('CPL 122')],
      },
      ...feeUnder(ctx, content, 'ordinary'),
    },
    {
      procedure: 'smallClaims',
      possible: smallPossible,
      reason: { zh: small.zh, en: small.en, legalBasis: small.legalBasis },
      ...feeUnder(ctx, content, 'smallClaims'),
    },
  ];
}
