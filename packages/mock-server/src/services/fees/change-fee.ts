// A fee that changes after it was billed. What is not yet paid changes on its bill; of what is paid, too much goes back and
// too little is billed again (FEE 21; INT 199).
import type { FeeExplanation, HalvingGround } from '@yunting/sdk/rules';
import type { Context } from '../../court/context.ts';
import { viewExplanation } from '../../court/fee-view.ts';
import { fullOf, issueBill } from './bills.ts';
import { dueOf, feeOf } from './explain.ts';
import { isPayable } from './pay.ts';
import type { BillRecord, FeeFacts, RefundRecord } from './records.ts';
import { orderRefund } from './refunds.ts';

export interface FeeChange {
  /** What the whole fee follows from now. */
  readonly facts: FeeFacts;
  /** Why something goes back, if something does. */
  readonly refundFor: RefundRecord['reason'];
  /** Why something is billed again, if something is. */
  readonly supplementFor: NonNullable<BillRecord['supplementFor']>;
  readonly explanation?: FeeExplanation;
}

/** The bills of one fee that count: the first, then what was billed later. */
export function billsOfFee(ctx: Context, bill: BillRecord): BillRecord[] {
  const first = bill.supplementsBillId ?? bill.id;
  return ctx
    .all('bill', { caseId: bill.caseId })
    .filter(({ id, supplementsBillId }) => id === first || supplementsBillId === first)
    .filter(({ state }) => state !== 'cancelled' && state !== 'deemedWithdrawn');
}

/** What these bills ask for together. */
export const billedFen = (bills: readonly BillRecord[]): number =>
  bills.reduce((sum, { amountFen }) => sum + amountFen, 0);

/** What the whole fee follows from at present. */
export function factsNow(ctx: Context, bill: BillRecord): FeeFacts {
  const { billedBefore: _before, ...facts } = (billsOfFee(ctx, bill).at(-1) ?? bill).facts;
  return facts;
}

/** The facts with another halving, or with none. */
export function withHalving(facts: FeeFacts, halving: HalvingGround | undefined): FeeFacts {
  const { halving: _before, ...rest } = facts;
  return halving === undefined ? rest : { ...rest, halving };
}

/** Computes the fee anew and moves what has to move; the bill that is now open, where that is another or a changed one. */
export function changeFee(ctx: Context, bill: BillRecord, change: FeeChange): BillRecord | undefined {
  const bills = billsOfFee(ctx, bill);
  const fee = feeOf(change.facts);
  if (bills.length === 0) ctx.refuse('adjustment_not_applicable');
  if (!fee.ok) {
    return ctx.refuse('adjustment_not_applicable', { zh: fee.zh, en: fee.en, legalBasis: fee.legalBasis });
  }
  const open = bills.find(isPayable);
  const settled = bills.filter((one) => one !== open);
  if (settled.some(({ settledBy }) => settledBy !== 'paid')) ctx.refuse('adjustment_not_applicable');
  if (fee.amountFen === billedFen(bills)) ctx.refuse('adjustment_not_applicable');
  const paid = billedFen(settled);
  if (fee.amountFen < paid) giveBack(ctx, settled, paid - fee.amountFen, { explanation: fee, ...change });
  if (open) return restate(ctx, open, change.facts);
  return fee.amountFen > paid ? topUp(ctx, bills, change) : undefined;
}

/** An open bill with its amount as it follows from other facts. */
function restate(ctx: Context, bill: BillRecord, facts: FeeFacts): BillRecord {
  const { billedBefore } = bill.facts;
  const now = { ...facts, ...(billedBefore ? { billedBefore } : {}) };
  const due = dueOf(now);
  if (!due.ok) return ctx.refuse('adjustment_not_applicable');
  const changed = ctx.update('bill', bill, {
    facts: now,
    amountFen: due.amountFen,
    fullAmountFen: fullOf(now, due.amountFen),
    explanation: viewExplanation(due),
  });
  ctx.emit('fee.adjusted', changed);
  return changed;
}

/** Takes what is too much from the latest bill first; no more than it still holds. */
function giveBack(
  ctx: Context,
  bills: readonly BillRecord[],
  amountFen: number,
  { facts, refundFor, explanation }: FeeChange,
): void {
  let rest = amountFen;
  for (const bill of bills.toReversed()) {
    const part = Math.min(rest, bill.amountFen);
    rest -= part;
    if (part === 0) continue;
    const held = Math.min(part, bill.paidFen - bill.refundedFen);
    orderRefund(ctx, bill, { reason: refundFor, amountFen: held, ...(explanation ? { explanation } : {}) });
    const { billedBefore } = bill.facts;
    const now = { ...facts, ...(billedBefore ? { billedBefore } : {}) };
    const due = dueOf(now);
    const changed = ctx.update('bill', ctx.get('bill', bill.id), {
      facts: now,
      amountFen: bill.amountFen - part,
      ...(due.ok ? { explanation: viewExplanation(due), fullAmountFen: fullOf(now, due.amountFen) } : {}),
    });
    ctx.emit('fee.adjusted', changed);
  }
}

/** Bills what is missing; seven days. */
function topUp(ctx: Context, bills: readonly BillRecord[], change: FeeChange): BillRecord | undefined {
  const [first] = bills;
  const last = bills.at(-1);
  if (!first || !last) return undefined;
  const { input, halving } = last.facts;
  // A new version: whoever changes the fee next must have seen this change.
  ctx.update('bill', first, {});
  return issueBill(ctx, {
    record: ctx.get('case', first.caseId),
    party: ctx.get('party', first.partyId),
    kind: 'supplement',
    facts: { ...change.facts, billedBefore: { input, ...(halving === undefined ? {} : { halving }) } },
    supplementsBillId: first.id,
    supplementFor: change.supplementFor,
  });
}
