// Custody of the originals: at the counter, with the courier, at the competent court. Who, when, tracking number.
import type { Schemas } from '@yunting/sdk/types';
import type { Context, OperationContext } from '../../court/context.ts';
import { courtNameOf } from '../../court/courts.ts';
import type { Handler } from '../../court/service.ts';
import type { FilingRecord } from './record.ts';
import { viewDeskFiling, visibleAtDesk } from './view.ts';

/** One link of the chain, by this actor at their court, now. */
export function custodyEntry(
  ctx: Context,
  step: Schemas['FilingCustody']['step'],
  more: Partial<Schemas['FilingCustody']> = {},
): Schemas['FilingCustody'] {
  const courtId = ctx.actor.courtId ?? '';
  return { step, at: ctx.now, byName: ctx.actor.name, courtId, courtName: courtNameOf(courtId), ...more };
}

/** The next step of the chain that this court may record. */
function custodyAllowed(ctx: OperationContext<'desk.filings.recordCustody'>, record: FilingRecord): boolean {
  const last = record.custody[record.custody.length - 1]?.step;
  const here = ctx.actor.courtId;
  if (record.submittedAt === undefined || record.courtId === record.assistingCourtId) return false;
  if (ctx.input.step === 'couriered') return last === 'receivedAtCounter' && here === record.assistingCourtId;
  return last === 'couriered' && here === record.courtId;
}

export const recordCustody: Handler<'desk.filings.recordCustody'> = (ctx) => {
  const record = ctx.subject<'filing'>();
  const { version, step, carrier, trackingNumber, discrepancy } = ctx.input;
  if (!visibleAtDesk(ctx, record)) ctx.refuse('not_found');
  ctx.checkVersion(record, version);
  if (!custodyAllowed(ctx, record)) ctx.refuse('filing_custody_order');
  if (step === 'couriered' && trackingNumber === undefined) {
    ctx.refuse('invalid_request', {
      violations: [
        {
          pointer: '/trackingNumber',
          code: 'required',
          zh: '寄出原件须填写单号',
          en: 'A tracking number is needed',
        },
      ],
    });
  }
  const entry = custodyEntry(ctx, step, {
    ...(carrier === undefined ? {} : { carrier }),
    ...(trackingNumber === undefined ? {} : { trackingNumber }),
    ...(discrepancy === undefined ? {} : { discrepancy }),
  });
  const updated = ctx.update('filing', record, {
    custody: [...record.custody, entry],
    deadlines: record.deadlines.filter(({ kind }) => kind !== 'mailOriginals'),
  });
  if (step === 'couriered') {
    ctx.cancelTimer('filing.custodyDue', updated);
    ctx.closeTasks('filing.custodyDue', updated);
  }
  ctx.emit('filing.custodyRecorded', updated);
  return viewDeskFiling(ctx, updated);
};
