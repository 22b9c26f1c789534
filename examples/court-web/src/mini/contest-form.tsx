// "I have not received this", "that is not my account": said to the court, which looks into it.
import { useState } from 'react';
import type { Schemas } from '@yunting/sdk';
import { ErrorNote } from '../kit/error-note.tsx';
import { Choice, Field } from '../kit/fields.tsx';
import { Press } from '../kit/press.tsx';
import { useAct } from '../shell/use-act.ts';
import type { MiniProps } from './mini.ts';

type Reason = Exclude<Schemas['ServiceContestRequest']['reason'], 'arrivedLater'>;

export function ContestForm({
  of: { court, t },
  serviceId,
  onDone,
}: {
  readonly of: MiniProps;
  readonly serviceId: string;
  readonly onDone: () => void;
}) {
  const [reason, setReason] = useState<Reason>('notReadByMe');
  const [statement, setStatement] = useState('');
  const { act, busy, error } = useAct();
  return (
    <>
      <Choice
        label={t('contestReason')}
        value={reason}
        onChange={setReason}
        options={[
          ['notReadByMe', t('notReadByMe')],
          ['notMyAccount', t('notMyAccount')],
          ['systemError', t('systemError')],
        ]}
      />
      <Field label={t('contestStatement')} value={statement} onChange={setStatement} rows={3} required />
      <Press
        kind="main"
        busy={busy}
        disabled={statement.trim() === ''}
        onPress={() =>
          void act(() => court.eservice.contest({ serviceId, reason, statement })).then(
            (done) => done && onDone(),
          )
        }
      >
        {t('contestSend')}
      </Press>
      <Press onPress={onDone}>{t('notNow')}</Press>
      <ErrorNote error={error} />
    </>
  );
}
