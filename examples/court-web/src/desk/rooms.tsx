// Rooms to confirm or to decline. The grounds against a room are for the court alone and are told to nobody outside.
import type { ReactNode } from 'react';
import type { Schemas } from '@yunting/sdk';
import { instantText } from '../tools/kit/format.ts';
import { useLoad } from '../tools/kit/load.ts';
import { Loading } from '../tools/kit/loading.tsx';
import { Why } from '../tools/kit/why.tsx';
import { roomBlocks } from './choices.ts';
import { useDesk } from './desk-context.ts';
import { Act, ActForm } from './kit/act.tsx';
import { given } from './kit/fields.ts';
import { More } from './kit/more.tsx';
import { ShownList } from './kit/shown-list.tsx';
import { StateTag } from './kit/state-tag.tsx';
import { RoomNotices } from './room-notices.tsx';
import { words } from './words.ts';

type Room = Schemas['DeskRoom'];
type Block = Schemas['RoomBlockInput']['ground'];

function Eligibility({ of }: { readonly of: Room }): ReactNode {
  const { lang } = useDesk();
  const { eligible, grounds, caution, asOf } = of.eligibility;
  return (
    <div className="yt-card">
      <p>
        <span className={`yt-tag ${eligible ? 'yt-tag-good' : 'yt-tag-caution'}`}>
          {(eligible ? words.eligible : words.notEligible)[lang]}
        </span>{' '}
        <span className="yt-tag yt-tag-danger">{words.courtEyesOnly[lang]}</span>
      </p>
      <ul>
        {grounds.map((one) => (
          <li key={one.code}>
            {one[lang]}
            {one.legalBasis.length > 0 && (
              <Why question="whyThis" of={{ legalBasis: one.legalBasis }} lang={lang} about={one[lang]} />
            )}
          </li>
        ))}
      </ul>
      <p className="yt-quiet">
        {caution[lang]} {instantText(lang, asOf)}
      </p>
    </div>
  );
}

function Members({ of }: { readonly of: Room }): ReactNode {
  const { court, lang } = useDesk();
  if (of.members.length === 0) return <p className="yt-empty">{words.noMembers[lang]}</p>;
  return (
    <ul className="yt-list">
      {of.members.map((one) => (
        <li key={one.memberId}>
          <p className="yt-between">
            <span>
              {one.name} · {(one.consented ? words.consented : words.notConsented)[lang]}
            </span>
            <StateTag of="member" state={one.state} />
          </p>
          {one.inviteBurnt && (
            <>
              <p className="yt-caution">{words.inviteBurnt[lang]}</p>
              <Act
                operation="desk.rooms.resetInvite"
                about={one.name}
                run={() => court.desk.rooms.resetInvite({ memberId: one.memberId, version: one.version })}
              />
            </>
          )}
          <ActForm
            operation="desk.rooms.removeMember"
            from={['member', one.state]}
            tone="danger"
            fields={{ reason: { kind: 'area', label: words.reasons } }}
            run={({ reason }) =>
              court.desk.rooms.removeMember({ memberId: one.memberId, version: one.version, reason })
            }
          />
        </li>
      ))}
    </ul>
  );
}

function RoomActs({ of }: { readonly of: Room }): ReactNode {
  const { court, lang } = useDesk();
  const subject = { roomId: of.roomId, version: of.version };
  const reason = { kind: 'area' as const, label: words.reasonForCourt, initial: words.noRoomHere[lang] };
  const recorded = of.eligibility.grounds.filter((one) => one.recorded).map((one) => one.code);
  return (
    <div className="yt-acts">
      {of.eligibility.eligible && (
        <Act
          operation="desk.rooms.confirm"
          from={['room', of.state]}
          tone="main"
          about={of.topic}
          run={() => court.desk.rooms.confirm(subject)}
        />
      )}
      <ActForm
        operation="desk.rooms.decline"
        from={['room', of.state]}
        tone="danger"
        before={<p className="yt-quiet">{words.declineStays[lang]}</p>}
        fields={{ reason }}
        run={(values) => court.desk.rooms.decline({ ...subject, ...values })}
      />
      {(of.state === 'proposed' || of.state === 'open') && (
        <ActForm
          operation="desk.rooms.recordBlock"
          tone="danger"
          fields={{
            ground: { kind: 'choice', label: words.ground, choices: roomBlocks },
            note: { kind: 'text', label: words.note, optional: true },
          }}
          run={({ ground, note }) =>
            court.desk.rooms.recordBlock({ ...subject, ground: ground as Block, ...given('note', note) })
          }
        />
      )}
      {(recorded.length > 0 || of.eligibility.grounds.some((one) => one.code === 'ageUnknown')) && (
        <ActForm
          operation="desk.rooms.liftBlock"
          fields={{
            ground: {
              kind: 'choice',
              label: words.ground,
              choices: Object.fromEntries(
                Object.entries(roomBlocks).filter(([code]) =>
                  of.eligibility.grounds.some((one) => one.code === code),
                ),
              ),
            },
            note: { kind: 'text', label: words.note, optional: true },
          }}
          run={({ ground, note }) =>
            court.desk.rooms.liftBlock({ ...subject, ground: ground as Block, ...given('note', note) })
          }
        />
      )}
      <ActForm
        operation="desk.rooms.close"
        from={['room', of.state]}
        tone="danger"
        fields={{ reason: { kind: 'area', label: words.reasonForCourt } }}
        run={(values) => court.desk.rooms.close({ ...subject, ...values })}
      />
    </div>
  );
}

/** A room in full, read when it is opened. */
export function RoomFile({ roomId }: { readonly roomId: string }): ReactNode {
  const { court, lang, turn } = useDesk();
  const room = useLoad(() => court.desk.rooms.get({ roomId }), [roomId, turn]);
  return (
    <Loading of={room} lang={lang}>
      {(of) => (
        <>
          <Eligibility of={of} />
          <h4>{words.members[lang]}</h4>
          <Members of={of} />
          <RoomActs of={of} />
          {of.state === 'open' && <RoomNotices room={of} />}
        </>
      )}
    </Loading>
  );
}

/** Rooms of this court, or of one case; the proposed ones first. */
export function Rooms({ caseId }: { readonly caseId?: string }): ReactNode {
  const { court, lang, turn, persona } = useDesk();
  const rooms = useLoad(async () => {
    const page = await court.desk.rooms.list({ limit: 100, ...(caseId === undefined ? {} : { caseId }) });
    const rank = (state: string): number => (state === 'proposed' ? 0 : state === 'open' ? 1 : 2);
    return { data: [...page.data].sort((one, other) => rank(one.state) - rank(other.state)) };
  }, [turn, persona, caseId ?? '']);
  return (
    <section className="yt-card">
      <h3>{words.rooms[lang]}</h3>
      <ShownList of={rooms} keyOf={(one) => one.roomId} empty={words.noRooms[lang]}>
        {(of) => (
          <>
            <p className="yt-between">
              <strong>{of.topic}</strong>
              <StateTag
                of="room"
                state={of.state}
                {...(of.state === 'proposed'
                  ? { tone: 'caution' }
                  : of.state === 'open'
                    ? { tone: 'good' }
                    : {})}
              />
            </p>
            <p className="yt-quiet">{of.caseNumber}</p>
            <More title={words.openRoom[lang]}>{() => <RoomFile roomId={of.roomId} />}</More>
          </>
        )}
      </ShownList>
    </section>
  );
}
