// Asking for a document on paper: where it is to be posted, and to whom.
import { useState } from 'react';
import type { Schemas } from '@yunting/sdk';
import { Note } from '../kit/card.tsx';
import { ErrorNote } from '../kit/error-note.tsx';
import { Field } from '../kit/fields.tsx';
import { Press } from '../kit/press.tsx';
import { useAct } from '../shell/use-act.ts';
import type { MiniProps } from './mini.ts';

export function PaperRequest({
  of: { court, t },
  one,
}: {
  readonly of: MiniProps;
  readonly one: Schemas['Service'];
}) {
  const [open, setOpen] = useState(false);
  const [deliverTo, setDeliverTo] = useState('');
  const [receiver, setReceiver] = useState('');
  const [phone, setPhone] = useState('');
  const { act, busy, error } = useAct();
  if (one.paper) return <Note>{t(one.paper.state === 'sent' ? 'paperSent' : 'paperAsked')}</Note>;
  if (!open) return <Press onPress={() => setOpen(true)}>{t('wantPaper')}</Press>;
  return (
    <>
      <Field label={t('deliverTo')} value={deliverTo} onChange={setDeliverTo} required />
      <Field label={t('receiver')} value={receiver} onChange={setReceiver} required />
      <Field label={t('phone')} value={phone} onChange={setPhone} inputMode="tel" required />
      <Press
        kind="main"
        busy={busy}
        disabled={[deliverTo, receiver, phone].some((value) => value.trim() === '')}
        onPress={() =>
          void act(() =>
            court.eservice.requestPaper({ serviceId: one.serviceId, deliverTo, receiver, phone }),
          )
        }
      >
        {t('paperSend')}
      </Press>
      <Press onPress={() => setOpen(false)}>{t('notNow')}</Press>
      <ErrorNote error={error} />
    </>
  );
}
