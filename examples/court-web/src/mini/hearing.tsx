// The hearing: when, where, whether one's own summons has taken effect, what absence leads to; the test; the ticket.
import { useState } from 'react';
import type { Schemas } from '@yunting/sdk';
import { Card, Facts, Note, Tag } from '../kit/card.tsx';
import { ErrorNote } from '../kit/error-note.tsx';
import { Press } from '../kit/press.tsx';
import { Read } from '../kit/reading.tsx';
import { useAct } from '../shell/use-act.ts';
import { useRead } from '../shell/use-read.ts';
import { clockOf, momentOf } from '../words/times.ts';
import { say } from '../words/words.ts';
import { isComing } from './coming.ts';
import type { MiniProps } from './mini.ts';
import { pathTo } from './path.ts';
import { WithCase } from './with-case.tsx';

export function HearingPage(props: MiniProps) {
  return (
    <WithCase of={props}>{({ caseId }) => <Hearings key={caseId} of={props} caseId={caseId} />}</WithCase>
  );
}

function Hearings({ of, caseId }: { readonly of: MiniProps; readonly caseId: string }) {
  const { court, refreshKey, t } = of;
  const hearings = useRead(
    async () => (await court.hearings.list({ caseId, limit: 100 })).data,
    `hearings ${caseId}`,
    refreshKey,
  );
  return (
    <Read of={hearings}>
      {(list) =>
        list.length === 0 ? (
          <Note>{t('noHearing')}</Note>
        ) : (
          list
            .toSorted((one, other) => other.startsAt.localeCompare(one.startsAt))
            .map((one) => <HearingCard key={one.hearingId} of={of} one={one} caseId={caseId} />)
        )
      }
    </Read>
  );
}

function HearingCard({
  of,
  one,
  caseId,
}: {
  readonly of: MiniProps;
  readonly one: Schemas['Hearing'];
  readonly caseId: string;
}) {
  const { t, lang, go } = of;
  const served = one.myNotice?.state === 'effective';
  const coming = isComing(one);
  return (
    <Card
      title={momentOf(one.startsAt, lang)}
      aside={<Tag tone={coming ? 'mind' : 'plain'}>{t(hearingWord(one.state))}</Tag>}
    >
      <Facts
        rows={[
          [
            t('where'),
            `${one.venue.name}${one.venue.address === undefined ? '' : ` · ${one.venue.address}`}`,
          ],
          [t('how'), t(one.attendBy === 'onSite' ? 'onSite' : 'online')],
          [t('panel'), one.panel.map(({ name }) => name).join('、')],
          [t('summons'), t(served ? 'summonsServed' : 'summonsPending')],
        ]}
      />
      {coming && !served && <Note kind="mind">{t('reminderNotSummons')}</Note>}
      {coming && one.absence && <Note>{say(one.absence, lang)}</Note>}
      {coming && one.attendBy !== 'onSite' && <Join of={of} one={one} />}
      {coming && <Press onPress={() => go(pathTo('postpone', { caseId }))}>{t('postponeTitle')}</Press>}
      {!coming && (
        <Press onPress={() => go(pathTo('record', { hearingId: one.hearingId, caseId }))}>
          {t('recordTitle')}
        </Press>
      )}
    </Card>
  );
}

/** The devices of this phone are simulated as working: the page asks for no camera. */
const allWell = { client: 'miniProgram', camera: 'ok', microphone: 'ok', speaker: 'ok' } as const;

function Join({
  of: { court, t, lang, go },
  one,
}: {
  readonly of: MiniProps;
  readonly one: Schemas['Hearing'];
}) {
  const [test, setTest] = useState<Schemas['SelfTestResult']>();
  const { act, busy, error } = useAct();
  const { hearingId } = one;
  return (
    <>
      {test && (
        <Note kind="good">
          {t(test.passed ? 'testPassed' : 'testFailed')}
          {test.advice.map((line) => (
            <p key={line.zh}>{say(line, lang)}</p>
          ))}
        </Note>
      )}
      <Press
        busy={busy}
        onPress={() =>
          void act(async () => setTest(await court.hearings.selfTest({ hearingId, ...allWell })))
        }
      >
        {t('selfTest')}
      </Press>
      {one.join && <p className="small">{t('joinFrom', { time: `${momentOf(one.join.opensAt, lang)}` })}</p>}
      <Press
        kind="main"
        busy={busy}
        onPress={() =>
          void act(async () => {
            const ticket = await court.hearings.createJoinTicket({ hearingId, client: 'miniProgram' });
            go(pathTo('courtroom', { hearingId, ticket: ticket.ticket, until: clockOf(ticket.expiresAt) }));
          })
        }
      >
        {t('join')}
      </Press>
      <ErrorNote error={error} />
    </>
  );
}

function hearingWord(state: Schemas['Hearing']['state']) {
  const known = {
    scheduled: 'hearingNotified',
    notified: 'hearingNotified',
    postponed: 'hearingMoved',
    superseded: 'hearingMoved',
    inProgress: 'hearingOn',
    heard: 'hearingHeard',
    adjourned: 'hearingAdjourned',
    cancelled: 'billCancelled',
  } as const;
  return Object.hasOwn(known, state) ? known[state as keyof typeof known] : 'hearingNotified';
}
