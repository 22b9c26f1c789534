// Is this paper, this message really from the court? Anyone may ask, by the code on the document.
import { useState } from 'react';
import type { Schemas } from '@yunting/sdk';
import { Card, Facts, Note } from '../kit/card.tsx';
import { ErrorNote } from '../kit/error-note.tsx';
import { Field } from '../kit/fields.tsx';
import { Press } from '../kit/press.tsx';
import { useAct } from '../shell/use-act.ts';
import { say } from '../words/words.ts';
import type { MiniProps } from './mini.ts';

export function VerifyPage({ court, t, lang }: MiniProps) {
  const [code, setCode] = useState('');
  const [found, setFound] = useState<Schemas['DocumentVerification']>();
  const { act, busy, error } = useAct();
  return (
    <Card title={t('verifyTitle')}>
      <Note kind="mind">{t('verifyFirst')}</Note>
      <Field label={t('verificationCode')} value={code} onChange={setCode} required />
      <Press
        kind="main"
        busy={busy}
        disabled={code.trim() === ''}
        onPress={() =>
          void act(async () => {
            setFound(undefined);
            setFound(await court.documents.verify({ verificationCode: code.trim() }));
          })
        }
      >
        {t('verifyNow')}
      </Press>
      {found && (
        <Note kind={found.genuine ? 'good' : 'mind'}>
          <p>{say(found, lang)}</p>
          <Facts
            rows={[
              [t('court'), found.courtName],
              [t('documentTitle'), found.kindTitle && say(found.kindTitle, lang)],
            ]}
          />
        </Note>
      )}
      <ErrorNote error={error} />
    </Card>
  );
}
