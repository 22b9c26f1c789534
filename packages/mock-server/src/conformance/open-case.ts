// From a submitted filing to a case that both parties are in.
import { filingInput } from './filing-acts.ts';
import type { FilingMaterial, ReadFiling } from './filing-acts.ts';
import type { Target } from './target.ts';
import { listAt, numberAt, textAt } from './wire.ts';

/**
 * `main`: fee paid where it can be, and everything ordinary done. `served`: fee paid, nothing acknowledged yet.
 * `unpaid`: nothing was done. `relief`: a relief is asked for. `closing`: comes to its end.
 */
export type Purpose = 'main' | 'served' | 'unpaid' | 'relief' | 'closing';

export interface OpenCase {
  readonly caseId: string;
  readonly filingId: string;
  readonly billId: string;
  readonly plaintiffPartyId: string;
  readonly defendantPartyId: string;
}

/** Accepts the filing and lets the defendant link the case; pays the fee where the purpose asks for it. */
export async function openCase(
  target: Target,
  submitted: ReadFiling,
  material: FilingMaterial,
  purpose: Purpose,
): Promise<OpenCase> {
  const accepted = await target.must('desk.filings.accept', {
    as: 'filingJudge',
    input: filingInput('desk.filings.accept', submitted, material),
  });
  const caseId = text(accepted, 'caseId');
  const parties = listAt(
    await target.must('desk.cases.listParties', { as: 'clerk', input: { caseId } }),
    'data',
  );
  const partyOf = (role: string): unknown => parties.find((one) => textAt(one, 'role') === role);
  const caseCode = text(partyOf('defendant'), 'caseCode');
  await target.must('cases.link', { as: 'defendant', input: { caseCode } });
  const bills = await target.must('fees.listBills', { as: 'plaintiff', input: { caseId } });
  if (purpose === 'main' || purpose === 'served') await settle(target, listAt(bills, 'data')[0]);
  return {
    caseId,
    filingId: submitted.filingId,
    billId: text(bills, 'data', 0, 'billId'),
    plaintiffPartyId: text(partyOf('plaintiff'), 'partyId'),
    defendantPartyId: text(partyOf('defendant'), 'partyId'),
  };
}

/** In a sandbox the payer pays at a bank; elsewhere the bill stays open. */
async function settle(target: Target, bill: unknown): Promise<void> {
  const { sandbox } = target;
  const amountFen = numberAt(bill, 'amount', 'amountFen');
  if (!sandbox || amountFen === undefined) return;
  await target.must('fees.pay', {
    as: 'plaintiff',
    input: { billId: textAt(bill, 'billId'), channel: 'fiscalCode' },
  });
  await sandbox.control.payerActs({ fiscalCode: text(bill, 'fiscalCode'), amountFen, outcome: 'succeeded' });
}

/** A text that an answer must have. */
export function text(value: unknown, ...path: readonly (string | number)[]): string {
  const found = textAt(value, ...path);
  if (found === undefined)
    throw new Error(`回答里没有 ${path.join('.')} · the answer has no ${path.join('.')}`);
  return found;
}
