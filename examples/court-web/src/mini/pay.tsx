// The fee: how much, why, until when; the 缴款码; and, for those who cannot pay, the way to ask for relief.
import type { Schemas, Yunting } from '@yunting/sdk';
import { Card, Facts, Note, Tag } from '../kit/card.tsx';
import { ErrorNote } from '../kit/error-note.tsx';
import { Press } from '../kit/press.tsx';
import { Read } from '../kit/reading.tsx';
import { DueDate, Reckoning } from '../kit/reckoning.tsx';
import { useAct } from '../shell/use-act.ts';
import { useRead } from '../shell/use-read.ts';
import { inFours, momentOf, yuanOf } from '../words/times.ts';
import { say } from '../words/words.ts';
import type { MiniProps } from './mini.ts';
import { pathTo } from './path.ts';
import { WithCase } from './with-case.tsx';

interface BillView {
  readonly bill: Schemas['Bill'];
  readonly payments: readonly Schemas['Payment'][];
  readonly receipt: Schemas['FiscalReceipt'] | undefined;
}

async function readBills(court: Yunting, caseId: string): Promise<readonly BillView[]> {
  const bills = (await court.fees.listBills({ caseId })).data;
  return Promise.all(
    bills.map(async (bill) => ({
      bill,
      payments: (await court.fees.listPayments({ billId: bill.billId })).data,
      receipt: bill.settledBy === 'paid' ? await court.fees.getReceipt({ billId: bill.billId }) : undefined,
    })),
  );
}

export function PayPage(props: MiniProps) {
  return <WithCase of={props}>{({ caseId }) => <Bills key={caseId} of={props} caseId={caseId} />}</WithCase>;
}

function Bills({ of, caseId }: { readonly of: MiniProps; readonly caseId: string }) {
  const { court, refreshKey, t } = of;
  const bills = useRead(() => readBills(court, caseId), `bills ${caseId}`, refreshKey);
  return (
    <Read of={bills}>
      {(list) =>
        list.length === 0 ? (
          <Note>{t('noBill')}</Note>
        ) : (
          list.map((one) => <BillCard key={one.bill.billId} one={one} of={of} caseId={caseId} />)
        )
      }
    </Read>
  );
}

const payable = new Set(['issued', 'overdue', 'deferred']);

function BillCard({
  one: { bill, payments, receipt },
  of: { court, lang, t, go },
  caseId,
}: {
  readonly one: BillView;
  readonly of: MiniProps;
  readonly caseId: string;
}) {
  const { act, busy, error } = useAct();
  const open = payable.has(bill.state);
  const processing = payments.find(({ state }) => state === 'processing');
  return (
    <Card
      title={bill.items.map((item) => say(item, lang)).join('、')}
      aside={
        <Tag tone={bill.state === 'settled' ? 'good' : open ? 'mind' : 'plain'}>
          {t(billState(bill.state))}
        </Tag>
      }
    >
      <p className="amount">{yuanOf(bill.amount.amountFen, lang)}</p>
      <p>{say(bill.display, lang)}</p>
      <Reckoning of={bill.explanation} about="amount" />
      {open && bill.deadline && <DueDate deadline={bill.deadline} />}
      {receipt && (
        <Facts
          rows={[
            [t('fiscalReceipt'), receipt.receiptNumber],
            [t('paidAt'), momentOf(receipt.issuedAt, lang)],
            [t('payee'), receipt.payee],
          ]}
        />
      )}
      {open && (
        <>
          <Facts
            rows={[
              [
                t('fiscalCode'),
                <span key="code" className="code">
                  {inFours(bill.fiscalCode)}
                </span>,
              ],
            ]}
          />
          <p className="small">{t('neverInChat')}</p>
          {processing && <Note kind="mind">{say(processing, lang)}</Note>}
          <Press
            kind="main"
            busy={busy}
            onPress={() =>
              void act(async () => {
                if (!processing) await court.fees.pay({ billId: bill.billId, channel: 'fiscalCode' });
                go(
                  pathTo('bank', {
                    fiscalCode: bill.fiscalCode,
                    amountFen: String(bill.amount.amountFen),
                    caseId,
                  }),
                );
              })
            }
          >
            {t('goToBank')}
          </Press>
          <Press onPress={() => go(pathTo('relief', { caseId, billId: bill.billId }))}>
            {t('hardToPay')}
          </Press>
        </>
      )}
      <ErrorNote error={error} />
    </Card>
  );
}

function billState(state: Schemas['Bill']['state']) {
  const known = {
    issued: 'billIssued',
    overdue: 'billOverdue',
    deferred: 'billDeferred',
    settled: 'billSettled',
    deemedWithdrawn: 'billWithdrawn',
    cancelled: 'billCancelled',
  } as const;
  return Object.hasOwn(known, state) ? known[state as keyof typeof known] : 'billIssued';
}
