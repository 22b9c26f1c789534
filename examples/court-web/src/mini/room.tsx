// The case room: consent of its own, binding this person's chat account, leaving. Staying out costs no right.
import type { Schemas } from '@yunting/sdk';
import { Card, Facts, Note, Tag } from '../kit/card.tsx';
import { ErrorNote } from '../kit/error-note.tsx';
import { Press } from '../kit/press.tsx';
import { Read } from '../kit/reading.tsx';
import { useAct } from '../shell/use-act.ts';
import { useRead } from '../shell/use-read.ts';
import { momentOf } from '../words/times.ts';
import { say } from '../words/words.ts';
import type { MiniProps } from './mini.ts';
import { pathTo } from './path.ts';

export function RoomPage(props: MiniProps) {
  const { court, owner, refreshKey, t } = props;
  const rooms = useRead(
    async () => (await court.rooms.list({ limit: 100 })).data,
    `rooms ${owner}`,
    refreshKey,
  );
  return (
    <Read of={rooms}>
      {(list) =>
        list.length === 0 ? (
          <Note>{t('noRoom')}</Note>
        ) : (
          list.map((room) => <RoomCard key={room.roomId} of={props} room={room} />)
        )
      }
    </Read>
  );
}

function RoomCard({
  of: { court, t, lang, go },
  room,
}: {
  readonly of: MiniProps;
  readonly room: Schemas['Room'];
}) {
  const { act, busy, error } = useAct();
  const { roomId, mine } = room;
  if (!mine) return <Note>{t('noRoom')}</Note>;
  const given = mine.consent.given;
  return (
    <Card
      title={room.topic}
      aside={
        <Tag tone={room.state === 'open' ? 'good' : 'plain'}>
          {t(room.state === 'open' ? 'roomOpen' : room.state === 'closed' ? 'roomClosed' : 'roomNotOpen')}
        </Tag>
      }
    >
      <p>{say(mine.consent.statement, lang)}</p>
      <Facts
        rows={[
          [t('roomConsent'), given ? t('agreed') : t('notAgreed')],
          [
            t('binding'),
            mine.boundAt === undefined ? t('notBound') : t('boundAt', { time: momentOf(mine.boundAt, lang) }),
          ],
        ]}
      />
      {given ? (
        <Press busy={busy} onPress={() => void act(() => court.rooms.withdrawConsent({ roomId }))}>
          {t('withdrawConsent')}
        </Press>
      ) : (
        <Press
          kind="main"
          busy={busy}
          onPress={() => void act(() => court.rooms.consent({ roomId, noticeVersion: mine.noticeVersion }))}
        >
          {t('roomAgree')}
        </Press>
      )}
      {mine.boundAt === undefined && (
        <Press onPress={() => go(pathTo('bind', { roomId }))}>{t('bindTitle')}</Press>
      )}
      {mine.state === 'joined' && (
        <Press busy={busy} onPress={() => void act(() => court.rooms.leave({ roomId }))}>
          {t('leaveRoom')}
        </Press>
      )}
      <p className="small">{say(room.banner.welcome, lang)}</p>
      <ErrorNote error={error} />
    </Card>
  );
}
