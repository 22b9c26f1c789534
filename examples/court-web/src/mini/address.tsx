// The address for service: what it means is read before it is confirmed.
import { useState } from 'react';
import type { Schemas } from '@yunting/sdk';
import { Card, Note, Tag } from '../kit/card.tsx';
import { ErrorNote } from '../kit/error-note.tsx';
import { Choice, Field, Tick } from '../kit/fields.tsx';
import { Press } from '../kit/press.tsx';
import { Read } from '../kit/reading.tsx';
import { useAct } from '../shell/use-act.ts';
import { useRead } from '../shell/use-read.ts';
import { momentOf } from '../words/times.ts';
import { say } from '../words/words.ts';
import type { MiniProps } from './mini.ts';
import { WithCase } from './with-case.tsx';

export function AddressPage(props: MiniProps) {
  return (
    <WithCase of={props}>{({ caseId }) => <Addresses key={caseId} of={props} caseId={caseId} />}</WithCase>
  );
}

function Addresses({ of, caseId }: { readonly of: MiniProps; readonly caseId: string }) {
  const { court, refreshKey, t, lang } = of;
  const found = useRead(
    async () => ({
      addresses: (await court.eservice.listAddresses({ caseId })).data,
      notice: (await court.identity.listNoticeTexts({})).data.find(({ stage }) => stage === 'service'),
    }),
    `addresses ${caseId}`,
    refreshKey,
  );
  return (
    <Read of={found}>
      {({ addresses, notice }) => (
        <>
          {addresses.map((one) => (
            <Card
              key={one.addressId}
              title={`${t(channelWord(one.channel))} ${one.address ?? ''}`}
              aside={
                <Tag tone={one.state === 'confirmed' ? 'good' : 'plain'}>
                  {t(one.state === 'confirmed' ? 'confirmed' : 'notConfirmed')}
                </Tag>
              }
            >
              <p>{say(one.effects, lang)}</p>
              {one.confirmedAt !== undefined && <p className="small">{momentOf(one.confirmedAt, lang)}</p>}
            </Card>
          ))}
          {notice && <Confirm of={of} caseId={caseId} notice={notice} />}
        </>
      )}
    </Read>
  );
}

type Channel = 'platformAccount' | 'sms';

function Confirm({
  of: { court, t, lang },
  caseId,
  notice,
}: {
  readonly of: MiniProps;
  readonly caseId: string;
  readonly notice: Schemas['NoticeText'];
}) {
  const [channel, setChannel] = useState<Channel>('platformAccount');
  const [phone, setPhone] = useState('');
  const [judgments, setJudgments] = useState<'all' | 'exceptJudgments'>('all');
  const [understood, setUnderstood] = useState(false);
  const { act, busy, error } = useAct();
  return (
    <Card title={t('addressTitle')}>
      <Note>
        <b>{say(notice.title, lang)}</b>
        <p>{say(notice.text, lang)}</p>
      </Note>
      <Choice
        label={t('addressWay')}
        value={channel}
        onChange={setChannel}
        options={[
          ['platformAccount', t('platformAccount')],
          ['sms', t('sms')],
        ]}
      />
      {channel === 'sms' && (
        <Field label={t('phone')} value={phone} onChange={setPhone} inputMode="tel" required />
      )}
      <Choice
        label={t('addressScope')}
        value={judgments}
        onChange={setJudgments}
        options={[
          ['all', t('scopeAll')],
          ['exceptJudgments', t('scopeExcept')],
        ]}
      />
      <Tick label={t('addressUnderstood')} value={understood} onChange={setUnderstood} />
      <Press
        kind="main"
        busy={busy}
        disabled={!understood || (channel === 'sms' && phone.trim() === '')}
        onPress={() =>
          void act(() =>
            court.eservice.confirmAddress({
              caseId,
              channel,
              scope: judgments,
              effectsNoticeVersion: notice.version,
              ...(channel === 'sms' && { address: phone.trim() }),
            }),
          )
        }
      >
        {t('addressConfirm')}
      </Press>
      <ErrorNote error={error} />
    </Card>
  );
}

function channelWord(channel: string) {
  const known = { platformAccount: 'platformAccount', sms: 'sms', email: 'email', ems: 'post' } as const;
  return Object.hasOwn(known, channel) ? known[channel as keyof typeof known] : 'otherWay';
}
