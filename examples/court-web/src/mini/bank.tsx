// The simulated bank: shows what would be paid and to whom, and pays invented money when the person says so.
import { useState } from 'react';
import { Card, Facts, Note } from '../kit/card.tsx';
import { ErrorNote } from '../kit/error-note.tsx';
import { Press } from '../kit/press.tsx';
import { server } from '../shell/server.ts';
import { useAct } from '../shell/use-act.ts';
import { inFours, yuanOf } from '../words/times.ts';
import type { MiniProps } from './mini.ts';
import { pathTo } from './path.ts';

export function BankPage({ t, lang, query, go }: MiniProps) {
  const [paid, setPaid] = useState(false);
  const { act, busy, error } = useAct();
  const fiscalCode = query.get('fiscalCode') ?? '';
  const amountFen = Number(query.get('amountFen') ?? '0');
  const back = pathTo('pay', { caseId: query.get('caseId') ?? undefined });
  if (paid)
    return (
      <Note kind="good">
        <p>{t('bankPaid')}</p>
        <Press kind="main" onPress={() => go(back)}>
          {t('seeReceipt')}
        </Press>
      </Note>
    );
  return (
    <Card title={t('bankTitle')}>
      <Note kind="mind">{t('bankSimulated')}</Note>
      <Facts
        rows={[
          [
            t('fiscalCode'),
            <span key="code" className="code">
              {inFours(fiscalCode)}
            </span>,
          ],
          [t('amount'), <b key="amount">{yuanOf(amountFen, lang)}</b>],
        ]}
      />
      <Press
        kind="main"
        busy={busy}
        onPress={() =>
          void act(async () => {
            await server.pay(fiscalCode, amountFen);
            setPaid(true);
          })
        }
      >
        {t('bankPay')}
      </Press>
      <Press onPress={() => go(back)}>{t('notNow')}</Press>
      <ErrorNote error={error} />
    </Card>
  );
}
