// case.opened → the bill of the acceptance fee, with whatever relief was asked or granted at filing.
import { endOfDay, needNotPrepay } from '@yunting/sdk/rules';
import type { FeeRelief } from '@yunting/sdk/rules';
import type { Schemas } from '@yunting/sdk/types';
import type { Context, OperationContext, ReactionContext } from '../../court/context.ts';
import type { Records } from '../../court/records.ts';
import { issueBill } from './bills.ts';
import { acceptanceFacts } from './case-facts.ts';
import type { BillRecord, ReliefRecord } from './records.ts';
import { viewDeskBill } from './views.ts';

/** Reaction to case.opened. */
export function billCase(ctx: ReactionContext): void {
  const record = ctx.subject<'case'>();
  billAcceptance(ctx, record);
}

/** `desk.fees.createBill`: the same, once the figure that was missing is recorded. */
export function createBill(ctx: OperationContext<'desk.fees.createBill'>): Schemas['DeskBill'] {
  const record = ctx.subject<'case'>();
  if (record.state !== 'accepted') ctx.refuse('state_conflict', { state: record.state });
  const billed = ctx.all('bill', { caseId: record.id }).some(({ kind }) => kind === 'acceptance');
  if (billed) ctx.refuse('already_billed');
  const bill = billAcceptance(ctx, record);
  return bill ? viewDeskBill(ctx, bill) : ctx.refuse('fee_figure_missing');
}

/** The first plaintiff pays for all of them: one suit, one fee (FEE 20). */
function billAcceptance(ctx: Context, record: Records['case']): BillRecord | undefined {
  const party = ctx.all('party', { caseId: record.id }).find(({ side }) => side === 'plaintiff');
  if (!party) return undefined;
  const reliefs = ctx.all('relief', { filingId: record.filingId });
  const granted = reliefs.find(({ state }) => state === 'granted');
  const relief = granted && reliefTerms(granted);
  const facts = { ...acceptanceFacts(ctx, record), ...(relief ? { relief } : {}) };
  const bill = issueBill(ctx, { record, party, kind: 'acceptance', facts });
  if (!bill) return undefined;
  for (const one of reliefs) {
    ctx.update('relief', one, {
      billId: bill.id,
      caseId: record.id,
      partyId: party.id,
      matterId: record.matterId,
    });
  }
  if (reliefs.some(({ state }) => state === 'requested')) ctx.cancelTimer('fee.prepay', bill);
  return settleAtOnce(ctx, bill, granted, needNotPrepay(record.cause));
}

/** Granted relief as the rules take it; a deferral changes no amount. */
export function reliefTerms(relief: ReliefRecord): FeeRelief | undefined {
  if (relief.grantedKind === 'exempt') return { kind: 'exempt', applicant: 'naturalPerson' };
  if (relief.grantedKind === 'reduce') return { kind: 'reduce', percent: relief.percent ?? 0 };
  return undefined;
}

/** Nothing due, deferred, or not prepaid at all (FEE 20): the case need not wait. */
function settleAtOnce(
  ctx: Context,
  bill: BillRecord,
  granted: ReliefRecord | undefined,
  later: boolean,
): BillRecord {
  if (bill.amountFen === 0) {
    const settledBy = granted ? 'exempt' : 'nothingDue';
    return ctx.move('bill', bill, 'settled', { settledBy, settledAt: ctx.now });
  }
  if (granted?.grantedKind === 'defer' && granted.deferredUntil !== undefined)
    return defer(ctx, bill, granted.deferredUntil);
  if (!later) return bill;
  return ctx.move('bill', bill, 'deferred', { settledBy: 'notPrepaid', settledAt: ctx.now });
}

/** Puts a bill off to a day; the desk is told when the day has come. */
export function defer(ctx: Context, bill: BillRecord, deferredUntil: string): BillRecord {
  ctx.cancelTimer('fee.prepay', bill);
  const deferred = ctx.move('bill', bill, 'deferred', {
    settledBy: 'deferred',
    settledAt: ctx.now,
    deferredUntil,
  });
  ctx.timer('fee.deferralDue', endOfDay(deferredUntil), deferred);
  return deferred;
}
