// What an applicant does towards the court: submit, supplement, withdraw, link a counter filing.
import type { Handler } from '../../court/service.ts';
import type { Context, OperationContext } from '../../court/context.ts';
import { courtById } from '../../court/courts.ts';
import { filerIn } from './filer.ts';
import { byApplicant, preflight, refuseUnlessReceivable } from './preflight.ts';
import { changed } from './drafting.ts';
import {
  actOf,
  answered,
  custodyClocks,
  decisionDeadline,
  endReview,
  nextFilingNumber,
  receiptOf,
  returnOriginals,
  startReview,
} from './receiving.ts';
import type { FilingContent, FilingRecord } from './record.ts';
import { keepingRelief, viewFiling } from './view.ts';

/** For whom the account acts, and in which capacity. */
interface Capacity {
  readonly onBehalfOf: string;
  readonly byRole: 'litigant' | 'agent';
}

/** The account's place in the papers; whoever linked a counter filing was matched by identity when linking. */
function capacityIn(
  ctx: Context,
  content: FilingContent,
  { channel, applicantName }: FilingRecord,
): Capacity | undefined {
  const filer = filerIn(content, ctx.actor.principal);
  if (filer)
    return { onBehalfOf: filer.partyName, byRole: filer.as === 'representative' ? 'agent' : 'litigant' };
  return channel === 'counter' ? { onBehalfOf: applicantName, byRole: 'litigant' } : undefined;
}

/** Refuses when nobody of that account is in the papers. */
function mustBeFiler(
  ctx: OperationContext<'filings.submit'> | OperationContext<'filings.supplement'>,
  content: FilingContent,
  record: FilingRecord,
): Capacity {
  return capacityIn(ctx, content, record) ?? ctx.refuse('filing_not_party');
}

export const submit: Handler<'filings.submit'> = (ctx) => {
  const record = ctx.subject<'filing'>();
  ctx.checkVersion(record, ctx.input.version);
  const { content } = record;
  const insist = ctx.input.insist ?? false;
  const check = preflight(ctx, content, byApplicant(record));
  refuseUnlessReceivable(ctx, check, insist);
  const { onBehalfOf, byRole } = mustBeFiler(ctx, content, record);
  const courtId = courtById(content.courtId)?.courtId ?? ctx.refuse('filing_court_unknown');
  const filingNumber = nextFilingNumber(ctx, courtId);
  const due = decisionDeadline(ctx, false);
  const moved = ctx.move('filing', record, 'submitted', {
    courtId,
    filingNumber,
    submittedAt: ctx.now,
    applicantName: onBehalfOf,
    receipts: [
      receiptOf(
        ctx,
        { number: filingNumber, kind: 'submission', courtId, insisted: insist && !check.ready },
        content,
      ),
    ],
    acts: [...record.acts, actOf(ctx, 'submit', onBehalfOf, byRole)],
    deadlines: [due],
  });
  startReview(ctx, moved, due);
  return viewFiling(moved);
};

/** Takes in a supplement, from the applicant or at a counter; the seven days begin anew on the next day [INT 126]. */
export function takeSupplement(
  ctx: OperationContext<'filings.supplement'> | OperationContext<'desk.filings.supplementAtCounter'>,
  record: FilingRecord,
  { onBehalfOf, byRole }: { readonly onBehalfOf: string; readonly byRole?: string },
): FilingRecord {
  const { note, insist = false } = ctx.input;
  const { courtId = '', filingNumber = '', supplement } = record;
  const content = { ...keepingRelief(ctx, record, ctx.input.content ?? record.content), courtId };
  const number = `${filingNumber}之${record.receipts.filter(({ kind }) => kind === 'supplement').length + 1}`;
  const due = decisionDeadline(ctx, true);
  const moved = ctx.move('filing', record, 'supplemented', {
    ...changed(content, record.applicantName),
    receipts: [
      ...record.receipts,
      receiptOf(ctx, { number, kind: 'supplement', courtId, insisted: insist }, content),
    ],
    acts: [...record.acts, actOf(ctx, 'supplement', onBehalfOf, byRole)],
    deadlines: [...custodyClocks(record), due],
    ...(supplement
      ? {
          supplement: {
            ...supplement,
            answeredAt: ctx.now,
            insisted: insist,
            ...(note === undefined ? {} : { note }),
          },
        }
      : {}),
  });
  ctx.cancelTimer('filing.supplementDue', moved);
  ctx.closeTasks('filing.supplementOverdue', moved);
  startReview(ctx, moved, due);
  return moved;
}

export const supplement: Handler<'filings.supplement'> = (ctx) => {
  const record = ctx.subject<'filing'>();
  ctx.checkVersion(record, ctx.input.version);
  const { content = record.content, insist = false } = ctx.input;
  const check = preflight(ctx, { ...content, courtId: record.courtId ?? '' }, byApplicant(record));
  refuseUnlessReceivable(ctx, check, insist || record.receipts.some(({ insisted }) => insisted === true));
  return viewFiling(takeSupplement(ctx, record, mustBeFiler(ctx, content, record)));
};

export const withdraw: Handler<'filings.withdraw'> = (ctx) => {
  const record = ctx.subject<'filing'>();
  ctx.checkVersion(record, ctx.input.version);
  const { onBehalfOf, byRole } = capacityIn(ctx, record.content, record) ?? {
    onBehalfOf: record.applicantName,
  };
  const moved = ctx.move('filing', record, 'withdrawn', {
    deadlines: [],
    acts: [...record.acts, actOf(ctx, 'withdraw', onBehalfOf, byRole)],
    ...answered(ctx, record),
  });
  endReview(ctx, moved);
  returnOriginals(ctx, moved);
  return viewFiling(moved);
};

export const link: Handler<'filings.link'> = (ctx) => {
  const { receiptNumber } = ctx.input;
  const person = ctx.actor.principal;
  const record = ctx.all('filing', { code: receiptNumber.trim() })[0];
  const matches =
    person?.idNumber !== undefined &&
    record?.applicant?.idNumber.toUpperCase() === person.idNumber.toUpperCase();
  if (!record || !person || !matches) return ctx.refuse('filing_link_not_matching');
  if (record.ownerIds.includes(person.id)) return viewFiling(record);
  const linked = ctx.update('filing', record, {
    ownerId: person.id,
    ownerIds: [...record.ownerIds, person.id],
    acts: [...record.acts, actOf(ctx, 'link')],
  });
  ctx.emit('filing.linked', linked);
  return viewFiling(linked);
};
