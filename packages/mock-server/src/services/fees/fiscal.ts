// The fiscal side: 缴款码 and e-receipt. Court fees are non-tax income paid to a fiscal account (FEE 52).
import { courtById } from '../../court/courts.ts';
import type { Context } from '../../court/context.ts';
import type { BillRecord } from './records.ts';

/** Weighted sum of the digits, so that a mistyped code is noticed at the counter. */
function checkDigit(digits: string): string {
  let sum = 0;
  for (let at = 0; at < digits.length; at += 1) sum += Number(digits[at]) * ((at % 9) + 1);
  return String(sum % 10);
}

/** Twenty digits: region 6, year 2, serial 11, check digit 1. Invented, as everything here. */
export function newFiscalCode(ctx: Context, courtId: string): string {
  const region = courtById(courtId)?.regionCode ?? '000000';
  const year = ctx.today.slice(2, 4);
  const serial = String(ctx.sequence(`fiscal:${courtId}:${year}`, 900001)).padStart(11, '0');
  const digits = `${region}${year}${serial}`;
  return `${digits}${checkDigit(digits)}`;
}

/** The e-receipt of money that has arrived. */
export function newReceipt(
  ctx: Context,
  bill: BillRecord,
  payerName: string,
): NonNullable<BillRecord['receipt']> {
  const serial = String(ctx.sequence(`receipt:${bill.courtId}`, 900001)).padStart(10, '0');
  return {
    receiptNumber: serial,
    checkCode: ctx.digest(`${serial}${bill.fiscalCode}${bill.amountFen}`).slice(0, 6),
    issuedAt: ctx.now,
    payerName,
  };
}
