// Binding: the card from the court's own account opened this page, and the verified person says "this chat account is mine".
// The code is fetched and used here, by the person's own account; nobody is ever asked to send or read out a code.
import { useState } from 'react';
import type { Schemas } from '@yunting/sdk';
import { Card, Note } from '../kit/card.tsx';
import { ErrorNote } from '../kit/error-note.tsx';
import { Choice } from '../kit/fields.tsx';
import { Press } from '../kit/press.tsx';
import { Read } from '../kit/reading.tsx';
import { useAct } from '../shell/use-act.ts';
import { useRead } from '../shell/use-read.ts';
import { say } from '../words/words.ts';
import type { MiniProps } from './mini.ts';

async function readBinding({ court }: MiniProps) {
  const [me, rooms] = await Promise.all([court.identity.me(), court.rooms.list({ limit: 100 })]);
  return { me, rooms: rooms.data.filter(({ mine }) => mine) };
}

export function BindPage(props: MiniProps) {
  const { t, owner, refreshKey, query } = props;
  const binding = useRead(() => readBinding(props), `binding ${owner}`, refreshKey);
  const handle = query.get('handle');
  if (handle === null || handle === '') return <Note kind="mind">{t('bindFromChat')}</Note>;
  return (
    <Read of={binding}>
      {({ me, rooms }) => <BindForm of={props} me={me} rooms={rooms} handle={handle} />}
    </Read>
  );
}

function BindForm({
  of: { court, t, lang, query },
  me,
  rooms,
  handle,
}: {
  readonly of: MiniProps;
  readonly me: Schemas['Me'];
  readonly rooms: readonly Schemas['Room'][];
  readonly handle: string;
}) {
  const open = rooms.filter(({ mine }) => mine?.boundAt === undefined);
  const [chosen, setChosen] = useState(query.get('roomId') ?? undefined);
  const { act, busy, error } = useAct();
  const room = open.find(({ roomId }) => roomId === chosen) ?? open[0];
  const bind = async (roomId: string): Promise<void> => {
    const { code } = await court.rooms.createInvite({ roomId });
    await court.rooms.redeemInvite({ code, chatHandle: handle });
  };
  return (
    <Card title={t('bindTitle')}>
      <p>{t('bindWho', { name: me.displayName, id: me.idNumberMasked ?? '' })}</p>
      {rooms.length === 0 && <Note>{t('noCase')}</Note>}
      {rooms.length > 0 && !room && <Note kind="good">{t('bindDone')}</Note>}
      {room && (
        <>
          {open.length > 1 && (
            <Choice
              label={t('whichCase')}
              value={room.roomId}
              onChange={setChosen}
              options={open.map(({ roomId, topic }) => [roomId, topic] as const)}
            />
          )}
          <Note>{t('bindMeans')}</Note>
          <p className="small">{say(room.banner.privateThread, lang)}</p>
          <Press kind="main" busy={busy} onPress={() => void act(() => bind(room.roomId))}>
            {t('bindNow')}
          </Press>
        </>
      )}
      <ErrorNote error={error} />
    </Card>
  );
}
