// Fees as the desk sees them: bills with how they are reckoned, payments, refunds; a judge's changes and rulings.
import type { ReactNode } from 'react';
import type { Schemas } from '@yunting/sdk';
import { dateInShanghai, formatYuan } from '@yunting/sdk/rules';
import { moneyText } from '../tools/kit/format.ts';
import { fill } from '../tools/kit/lang.ts';
import { useLoad } from '../tools/kit/load.ts';
import { DeadlineLine, Why } from '../tools/kit/why.tsx';
import { billChanges, halvings, refundReasons } from './choices.ts';
import { useDesk } from './desk-context.ts';
import { ActForm } from './kit/act.tsx';
import { given, moneyOf, ticked, written } from './kit/fields.ts';
import { ShownList } from './kit/shown-list.tsx';
import { StateTag } from './kit/state-tag.tsx';
import { words } from './words.ts';

type Bill = Schemas['DeskBill'];

const plainYuan = (amountFen: number): string => formatYuan(amountFen, 'plain');

function Refunds({ of }: { readonly of: Bill }): ReactNode {
  const { court, lang, now } = useDesk();
  if (of.refunds.length === 0) return null;
  return (
    <ul className="yt-list">
      {of.refunds.map((one) => (
        <li key={one.refundId}>
          <p className="yt-between">
            <span>
              {refundReasons[one.reason]?.[lang] ?? one.reason} {moneyText(lang, one.amount.amountFen)} →{' '}
              {one.payeeName}
            </span>
            <StateTag of="refund" state={one.state} />
          </p>
          {one.state === 'ordered' && (
            <>
              <DeadlineLine of={one.deadline} lang={lang} title={words.refundBy[lang]} />
              <ActForm
                operation="desk.fees.confirmRefund"
                fields={{
                  paidOn: { kind: 'date', label: words.paidOn, initial: dateInShanghai(now) },
                  voucherNumber: { kind: 'text', label: words.voucherNumber },
                }}
                run={(values) =>
                  court.desk.fees.confirmRefund({ refundId: one.refundId, version: one.version, ...values })
                }
              />
            </>
          )}
        </li>
      ))}
    </ul>
  );
}

function BillActs({ of }: { readonly of: Bill }): ReactNode {
  const { court } = useDesk();
  const subject = { billId: of.billId, version: of.version };
  return (
    <div className="yt-acts">
      <ActForm
        operation="desk.fees.adjustBill"
        fields={{
          change: { kind: 'choice', label: words.billChange, choices: billChanges },
          halving: { kind: 'choice', label: words.halving, choices: halvings },
          claimAmount: { kind: 'yuan', label: words.newClaim, optional: true, hint: words.onlyClaimChanged },
          beforeClosed: { kind: 'tick', label: words.beforeInvestigation, optional: true, initial: true },
          reason: { kind: 'area', label: words.reasons },
        }}
        run={(values) =>
          court.desk.fees.adjustBill({
            ...subject,
            change: values.change as Schemas['BillAdjustment']['change'],
            reason: written(values.reason),
            ...(values.change === 'halve' ? { halving: values.halving as Schemas['FeeHalvingGround'] } : {}),
            ...(values.change === 'claimChanged'
              ? {
                  claimAmount: moneyOf(values.claimAmount),
                  beforeInvestigationClosed: ticked(values.beforeClosed),
                }
              : {}),
          })
        }
      />
      <ActForm
        operation="desk.fees.createRefund"
        fields={{
          reason: { kind: 'choice', label: words.refundReason, choices: refundReasons },
          amount: {
            kind: 'yuan',
            label: words.amountYuan,
            initial: plainYuan(of.paidAmount.amountFen - of.refundedAmount.amountFen),
          },
          payeeName: { kind: 'text', label: words.payee, optional: true, initial: of.payerName },
        }}
        run={(values) =>
          court.desk.fees.createRefund({
            billId: of.billId,
            reason: values.reason as Schemas['RefundReason'],
            amount: moneyOf(values.amount),
            ...given('payeeName', values.payeeName),
          })
        }
      />
      <ActForm
        operation="desk.fees.ruleDeemedWithdrawn"
        from={['bill', of.state]}
        tone="danger"
        fields={{ reason: { kind: 'area', label: words.reasons } }}
        run={({ reason }) => court.desk.fees.ruleDeemedWithdrawn({ ...subject, reason: written(reason) })}
      />
    </div>
  );
}

function BillRow({ of }: { readonly of: Bill }): ReactNode {
  const { lang } = useDesk();
  return (
    <>
      <p className="yt-between">
        <strong>
          {of.payerName} · {moneyText(lang, of.amount.amountFen)}
        </strong>
        <StateTag
          of="bill"
          state={of.state}
          {...(of.state === 'settled' ? { tone: 'good' } : of.state === 'overdue' ? { tone: 'danger' } : {})}
        />
      </p>
      <p className="yt-quiet">
        {of.display[lang]} · {fill(words.fiscalCode, { code: of.fiscalCode })[lang]} ·{' '}
        {fill(words.paid, { amount: moneyText(lang, of.paidAmount.amountFen) })[lang]}
      </p>
      {of.deadline && of.state !== 'settled' && (
        <DeadlineLine of={of.deadline} lang={lang} title={words.payableUntil[lang]} />
      )}
      <Why question="whyAmount" of={of.explanation} lang={lang} about={of.display[lang]} />
      <Refunds of={of} />
      <BillActs of={of} />
    </>
  );
}

/** Bills of the court or of one case. */
export function Bills({ caseId }: { readonly caseId?: string }): ReactNode {
  const { court, lang, turn, persona } = useDesk();
  const bills = useLoad(
    () => court.desk.fees.listBills({ limit: 100, ...(caseId === undefined ? {} : { caseId }) }),
    [turn, persona, caseId ?? ''],
  );
  return (
    <>
      <ShownList of={bills} keyOf={(one) => one.billId} empty={words.noBills[lang]}>
        {(one) => <BillRow of={one} />}
      </ShownList>
      {caseId !== undefined && bills.data?.data.length === 0 && (
        <ActForm
          operation="desk.fees.createBill"
          fields={{}}
          run={() => court.desk.fees.createBill({ caseId, kind: 'acceptance' })}
        />
      )}
    </>
  );
}
