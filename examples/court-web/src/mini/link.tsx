// Linking one's account: to a case by the code on the court's letter, or to a filing by the counter's receipt.
import { useState } from 'react';
import { Card, Note } from '../kit/card.tsx';
import { ErrorNote } from '../kit/error-note.tsx';
import { Field } from '../kit/fields.tsx';
import { Press } from '../kit/press.tsx';
import { useAct } from '../shell/use-act.ts';
import type { MiniProps } from './mini.ts';
import { pathTo } from './path.ts';

export function LinkPage({ court, t, go, query }: MiniProps) {
  const [code, setCode] = useState(query.get('caseCode') ?? '');
  const [receipt, setReceipt] = useState(query.get('receipt') ?? '');
  const [done, setDone] = useState<string>();
  const { act, busy, error } = useAct();
  return (
    <>
      {done !== undefined && (
        <Note kind="good">
          <p>{t('linked', { what: done })}</p>
          <Press onPress={() => go(pathTo('home'))}>{t('toHome')}</Press>
        </Note>
      )}
      <Card title={t('linkCase')}>
        <p>{t('linkCaseHow')}</p>
        <Field label={t('caseCode')} value={code} onChange={setCode} required />
        <Press
          kind="main"
          busy={busy}
          disabled={code.trim() === ''}
          onPress={() =>
            void act(async () => setDone((await court.cases.link({ caseCode: code.trim() })).caseNumber))
          }
        >
          {t('linkCase')}
        </Press>
      </Card>
      <Card title={t('linkFiling')}>
        <p>{t('linkFilingHow')}</p>
        <Field label={t('receiptNumber')} value={receipt} onChange={setReceipt} required />
        <Press
          busy={busy}
          disabled={receipt.trim() === ''}
          onPress={() =>
            void act(async () => {
              const filing = await court.filings.link({ receiptNumber: receipt.trim() });
              setDone(filing.filingNumber ?? receipt.trim());
            })
          }
        >
          {t('linkFiling')}
        </Press>
      </Card>
      <ErrorNote error={error} />
    </>
  );
}
