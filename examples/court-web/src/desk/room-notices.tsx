// Notices of a room as the court prepares them: what the room agent drafted, what waits its ten minutes, what went out.
// Everyone here sees the text exactly as the parties will, before it leaves the court.
import type { ReactNode } from 'react';
import type { Schemas } from '@yunting/sdk';
import { fieldInstant, instantText, minutesBetween } from '../tools/kit/format.ts';
import { fill } from '../tools/kit/lang.ts';
import { useLoad } from '../tools/kit/load.ts';
import { Loading } from '../tools/kit/loading.tsx';
import { noticeAudiences, noticeDeliveries, noticeKinds } from './choices.ts';
import { useDesk } from './desk-context.ts';
import { Act, ActForm } from './kit/act.tsx';
import { given, instantOf, linesOf } from './kit/fields.ts';
import { ShownList } from './kit/shown-list.tsx';
import { StateTag } from './kit/state-tag.tsx';
import { words } from './words.ts';

type Notice = Schemas['DeskRoomNotice'];
type Lines = Schemas['RoomNoticeInput']['lines'];

function Preview({ of }: { readonly of: Notice }): ReactNode {
  const { lang } = useDesk();
  return (
    <figure className="yt-preview">
      <figcaption>{fill(words.previewOf, { number: of.number })[lang]}</figcaption>
      {of.lines.map((line, index) => (
        <p key={`${index} ${line}`}>{line}</p>
      ))}
    </figure>
  );
}

function Countdown({ until }: { readonly until: string }): ReactNode {
  const { lang, now } = useDesk();
  const left = minutesBetween(now, until);
  return (
    <p className="yt-caution">
      {fill(words.undoable, { n: left, at: instantText(lang, until) })[lang]}{' '}
      <progress max={10} value={Math.min(10, left)} aria-label={words.undoTime[lang]} />
    </p>
  );
}

function Correct({ of }: { readonly of: Notice }): ReactNode {
  const { court } = useDesk();
  const { hearingId, startsAt, documentId } = of.subject;
  return (
    <ActForm
      operation="desk.rooms.correctNotice"
      from={['notice', of.state]}
      fields={{
        lines: {
          kind: 'area',
          label: words.noticeLines,
          hint: words.noticeHint,
          initial: of.lines.join('\n'),
        },
        ...(startsAt === undefined
          ? {}
          : {
              startsAt: { kind: 'instant' as const, label: words.startsAt, initial: fieldInstant(startsAt) },
            }),
      }}
      run={(values) =>
        court.desk.rooms.correctNotice({
          noticeId: of.noticeId,
          version: of.version,
          lines: linesOf(values.lines) as Lines,
          ...(hearingId === undefined ? {} : { hearingId }),
          ...(documentId === undefined ? {} : { documentId }),
          ...('startsAt' in values && values.startsAt ? { startsAt: instantOf(values.startsAt) } : {}),
        })
      }
    />
  );
}

/** One notice with what can be done about it. */
export function NoticeRow({ of }: { readonly of: Notice }): ReactNode {
  const { court, lang } = useDesk();
  const subject = { noticeId: of.noticeId, version: of.version };
  const seen = new Set(of.acknowledgements.map((one) => one.memberId)).size;
  return (
    <>
      <p className="yt-between">
        <strong>
          {noticeKinds[of.kind]?.[lang] ?? of.kind} · {noticeAudiences[of.audience]?.[lang]} ·{' '}
          {noticeDeliveries[of.delivery]?.[lang]}
        </strong>
        <StateTag of="notice" state={of.state} {...(of.state === 'released' ? { tone: 'good' } : {})} />
      </p>
      <Preview of={of} />
      <p className="yt-quiet">
        {fill(words.draftedBy, { who: of.draftedBy })[lang]}
        {of.approvedBy !== undefined && ` · ${fill(words.approvedBy, { who: of.approvedBy })[lang]}`}
        {of.releasedAt !== undefined &&
          ` · ${fill(words.releasedAt, { at: instantText(lang, of.releasedAt) })[lang]}`}
        {of.state === 'released' && ` · ${fill(words.seenBy, { n: seen })[lang]}`}
      </p>
      {of.state === 'pending' && of.undoUntil !== undefined && <Countdown until={of.undoUntil} />}
      <div className="yt-acts">
        <Act
          operation="desk.rooms.approveNotice"
          from={['notice', of.state]}
          tone="main"
          about={of.number}
          run={() => court.desk.rooms.approveNotice(subject)}
        />
        <Act
          operation="desk.rooms.undoNotice"
          from={['notice', of.state]}
          label={of.state === 'drafted' ? words.dontSend : words.undo}
          tone="danger"
          about={of.number}
          run={() => court.desk.rooms.undoNotice(subject)}
        />
        {of.state === 'released' && <Correct of={of} />}
      </div>
    </>
  );
}

function Compose({ room }: { readonly room: Schemas['DeskRoom'] }): ReactNode {
  const { court, lang, turn } = useDesk();
  const parties = useLoad(() => court.desk.cases.listParties({ caseId: room.caseId }), [room.caseId, turn]);
  const hearings = useLoad(
    () => court.desk.hearings.list({ caseId: room.caseId, limit: 100 }),
    [room.caseId, turn],
  );
  const documents = useLoad(
    () => court.desk.documents.list({ caseId: room.caseId, state: 'issued', limit: 100 }),
    [room.caseId, turn],
  );
  if (!parties.data || !hearings.data || !documents.data) return null;
  const nothing = { '': words.nothingChosen };
  const same = (text: string): { zh: string; en: string } => ({ zh: text, en: text });
  const starts = new Map(hearings.data.data.map((one) => [one.hearingId, one.startsAt]));
  return (
    <ActForm
      operation="desk.rooms.createNotice"
      fields={{
        kind: { kind: 'choice', label: words.noticeKind, choices: noticeKinds, initial: 'general' },
        audience: {
          kind: 'choice',
          label: words.audience,
          choices: {
            allParties: words.allParties,
            ...Object.fromEntries(parties.data.data.map((one) => [one.partyId, same(one.name)])),
          },
        },
        delivery: { kind: 'choice', label: words.delivery, choices: noticeDeliveries, initial: 'room' },
        lines: {
          kind: 'area',
          label: words.noticeLines,
          hint: words.noticeHint,
          initial: words.noticeExample.zh,
        },
        hearingId: {
          kind: 'choice',
          label: words.aboutHearing,
          choices: {
            ...nothing,
            ...Object.fromEntries(
              hearings.data.data.map((one) => [one.hearingId, same(instantText(lang, one.startsAt))]),
            ),
          },
        },
        documentId: {
          kind: 'choice',
          label: words.aboutDocument,
          choices: {
            ...nothing,
            ...Object.fromEntries(documents.data.data.map((one) => [one.documentId, same(one.title)])),
          },
        },
      }}
      run={(values) =>
        court.desk.rooms.createNotice({
          roomId: room.roomId,
          kind: values.kind as Schemas['NoticeKind'],
          ...(values.audience === 'allParties'
            ? { audience: 'allParties' as const }
            : { audience: 'party' as const, partyId: values.audience }),
          delivery: values.delivery as 'room' | 'private',
          lines: linesOf(values.lines) as Lines,
          ...given('hearingId', values.hearingId),
          ...given('documentId', values.documentId),
          ...given('startsAt', starts.get(values.hearingId) ?? ''),
        })
      }
    />
  );
}

/** Notices of one room, and a new one. */
export function RoomNotices({ room }: { readonly room: Schemas['DeskRoom'] }): ReactNode {
  const { court, lang, turn } = useDesk();
  const notices = useLoad(
    () => court.desk.rooms.listNotices({ roomId: room.roomId, limit: 100 }),
    [room.roomId, turn],
  );
  return (
    <>
      <h4>{words.notices[lang]}</h4>
      <Compose room={room} />
      <ShownList of={notices} keyOf={(one) => one.noticeId} empty={words.noNotices[lang]}>
        {(one) => <NoticeRow of={one} />}
      </ShownList>
    </>
  );
}

/** Everything that waits for approval or may still be undone, of all rooms. */
export function NoticesToReview(): ReactNode {
  const { court, lang, turn, persona } = useDesk();
  const waiting = useLoad(async () => {
    const rooms = await court.desk.rooms.list({ state: 'open', limit: 100 });
    const lists = await Promise.all(
      rooms.data.flatMap(({ roomId, topic }) =>
        (['drafted', 'pending'] as const).map(async (state) => ({
          topic,
          notices: (await court.desk.rooms.listNotices({ roomId, state, limit: 100 })).data,
        })),
      ),
    );
    return lists.flatMap(({ topic, notices }) => notices.map((notice) => ({ topic, notice })));
  }, [turn, persona]);
  return (
    <section className="yt-card">
      <h3>{words.noticesToReview[lang]}</h3>
      <Loading of={waiting} lang={lang}>
        {(list) =>
          list.length === 0 ? (
            <p className="yt-empty">{words.nothingToReview[lang]}</p>
          ) : (
            <ul className="yt-list">
              {list.map(({ topic, notice }) => (
                <li key={notice.noticeId}>
                  <p className="yt-quiet">{topic}</p>
                  <NoticeRow of={notice} />
                </li>
              ))}
            </ul>
          )
        }
      </Loading>
    </section>
  );
}
