// The simulated door of the internet courtroom: it takes the single-use ticket and says who came in.
import { useState } from 'react';
import type { Schemas } from '@yunting/sdk';
import { Card, Facts, Note } from '../kit/card.tsx';
import { ErrorNote } from '../kit/error-note.tsx';
import { Press } from '../kit/press.tsx';
import { courtAs } from '../shared/court.ts';
import { usePage } from '../shell/page-context.ts';
import { useAct } from '../shell/use-act.ts';
import { say } from '../words/words.ts';
import type { MiniProps } from './mini.ts';

/** In whose name the courtroom's own system asks the court: the clerk runs it. */
const courtroomSystem = 'clerk';

export function CourtroomPage({ t, lang, query }: MiniProps) {
  const { session } = usePage();
  const [inside, setInside] = useState<Schemas['RedeemedTicket']>();
  const { act, busy, error } = useAct();
  const hearingId = query.get('hearingId') ?? '';
  const ticket = query.get('ticket') ?? '';
  if (inside)
    return (
      <Card title={t('courtroomTitle')}>
        <Note kind="good">{t('inside', { name: inside.name })}</Note>
        <div className="courtroom" role="img" aria-label={t('courtroomPicture')}>
          {[t('judgeSeat'), t('plaintiffSeat'), t('defendantSeat')].map((seat) => (
            <span key={seat}>{seat}</span>
          ))}
        </div>
        <p className="small">{say(inside.identityCheck, lang)}</p>
        <p>{t('waitForJudge')}</p>
      </Card>
    );
  return (
    <Card title={t('courtroomTitle')}>
      <Note kind="mind">{t('courtroomSimulated')}</Note>
      <Facts
        rows={[
          [
            t('ticket'),
            <span key="ticket" className="code">
              {ticket}
            </span>,
          ],
          [t('ticketUntil'), query.get('until') ?? ''],
        ]}
      />
      <p className="small">{t('ticketByHand')}</p>
      <Press
        kind="main"
        busy={busy}
        onPress={() =>
          void act(async () =>
            setInside(
              await courtAs(session, courtroomSystem).desk.hearings.redeemTicket({ hearingId, ticket }),
            ),
          )
        }
      >
        {t('enter')}
      </Press>
      <ErrorNote error={error} />
    </Card>
  );
}
