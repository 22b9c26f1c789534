// One hearing: who is told, who may join, its course, its record, and the judgment that follows.
import type { ReactNode } from 'react';
import type { Schemas } from '@yunting/sdk';
import { fieldInstant, instantText } from '../tools/kit/format.ts';
import { useLoad } from '../tools/kit/load.ts';
import { Loading } from '../tools/kit/loading.tsx';
import { Why } from '../tools/kit/why.tsx';
import {
  absenceCauses,
  attendanceStatuses,
  hearingOutcomes,
  noticeStates,
  presenceKinds,
} from './choices.ts';
import { useDesk } from './desk-context.ts';
import { placeAndTime, timeFields } from './hearing-place.ts';
import { HearingRecord } from './hearing-record.tsx';
import { Pronounce } from './judgment.tsx';
import { Act, ActForm } from './kit/act.tsx';
import type { Field } from './kit/fields.ts';
import { given, written } from './kit/fields.ts';
import { ShownList } from './kit/shown-list.tsx';
import { StateTag } from './kit/state-tag.tsx';
import { mayCall } from './permitted.ts';
import { words } from './words.ts';
import { marks } from '../tools/kit/lang.ts';

type Hearing = Schemas['DeskHearing'];

const minutesOf = (of: Hearing): number => (Date.parse(of.endsAt) - Date.parse(of.startsAt)) / 60_000;

function Told({ of }: { readonly of: Hearing }): ReactNode {
  const { lang } = useDesk();
  return (
    <ul>
      {of.notices.map(({ party, notice }) => (
        <li key={party.partyId}>
          {party.displayName}
          {marks[lang].colon}
          <span className={`yt-tag ${notice.state === 'effective' ? 'yt-tag-good' : 'yt-tag-caution'}`}>
            {noticeStates[notice.state]?.[lang]}
          </span>
          {notice.effectiveAt !== undefined && (
            <span className="yt-quiet"> {instantText(lang, notice.effectiveAt)}</span>
          )}
        </li>
      ))}
    </ul>
  );
}

function BeforeActs({ of }: { readonly of: Hearing }): ReactNode {
  const { court } = useDesk();
  const subject = { hearingId: of.hearingId, version: of.version };
  return (
    <>
      <Act
        operation="desk.hearings.notify"
        from={['hearing', of.state]}
        tone="main"
        run={() => court.desk.hearings.notify(subject)}
      />
      <ActForm
        operation="desk.hearings.reschedule"
        from={['hearing', of.state]}
        fields={{
          ...timeFields(fieldInstant(of.startsAt), minutesOf(of)),
          reason: { kind: 'area', label: words.reasons },
        }}
        run={(values) =>
          court.desk.hearings.reschedule({
            ...subject,
            ...placeAndTime(values),
            reason: written(values.reason),
          })
        }
      />
      <ActForm
        operation="desk.hearings.cancel"
        from={['hearing', of.state]}
        tone="danger"
        fields={{ reason: { kind: 'area', label: words.reasons } }}
        run={({ reason }) => court.desk.hearings.cancel({ ...subject, reason: written(reason) })}
      />
      <Act
        operation="desk.hearings.start"
        from={['hearing', of.state]}
        tone="main"
        run={() => court.desk.hearings.start(subject)}
      />
    </>
  );
}

function DoorActs({ of }: { readonly of: Hearing }): ReactNode {
  const { court, lang, turn } = useDesk();
  const { hearingId } = of;
  const presence = useLoad(
    () => court.desk.hearings.listPresence({ hearingId, limit: 100 }),
    [hearingId, turn],
  );
  const names = Object.fromEntries(
    of.notices.map(({ party }) => [party.partyId, { zh: party.displayName, en: party.displayName }]),
  );
  return (
    <>
      <ActForm
        operation="desk.hearings.redeemTicket"
        before={<p className="yt-quiet">{words.ticketHint[lang]}</p>}
        fields={{ ticket: { kind: 'text', label: words.ticket } }}
        run={({ ticket }) => court.desk.hearings.redeemTicket({ hearingId, ticket: ticket.trim() })}
      />
      <ActForm
        operation="desk.hearings.recordPresence"
        fields={{
          partyId: { kind: 'choice', label: words.party, choices: names },
          kind: { kind: 'choice', label: words.presence, choices: presenceKinds, initial: 'joined' },
          cause: { kind: 'choice', label: words.cause_, choices: absenceCauses, initial: '' },
          note: { kind: 'text', label: words.note, optional: true },
        }}
        run={({ partyId, kind, cause, note }) =>
          court.desk.hearings.recordPresence({
            hearingId,
            partyId,
            kind: kind as Schemas['PresenceKind'],
            ...(cause === '' ? {} : { cause: cause as Schemas['AbsenceCause'] }),
            ...given('note', note),
          })
        }
      />
      <ShownList of={presence} keyOf={(one) => one.presenceId} empty={words.nobodyJoined[lang]}>
        {(one) => (
          <p>
            {names[one.partyId]?.[lang]} · {presenceKinds[one.kind]?.[lang] ?? one.kind} ·{' '}
            {instantText(lang, one.occurredAt)}
            {one.note !== undefined && ` · ${one.note}`}
          </p>
        )}
      </ShownList>
    </>
  );
}

function EndForm({ of }: { readonly of: Hearing }): ReactNode {
  const { court } = useDesk();
  const attendance: Record<string, Field> = Object.fromEntries(
    of.notices.map(({ party }): [string, Field] => [
      party.partyId,
      {
        kind: 'choice',
        label: {
          zh: `${party.displayName}（${words.attendance.zh}）`,
          en: `${party.displayName} (${words.attendance.en})`,
        },
        choices: attendanceStatuses,
        initial: 'attended self',
      },
    ]),
  );
  return (
    <ActForm
      operation="desk.hearings.end"
      from={['hearing', of.state]}
      tone="main"
      fields={{
        outcome: { kind: 'choice', label: words.outcome, choices: hearingOutcomes } as Field,
        ...attendance,
        reason: { kind: 'area', label: words.adjournReason, optional: true } as Field,
      }}
      run={(values: Readonly<Record<string, string>>) =>
        court.desk.hearings.end({
          hearingId: of.hearingId,
          version: of.version,
          outcome: values['outcome'] as 'heard' | 'adjourned',
          attendance: of.notices.map(({ party }) => {
            const [status, by] = (values[party.partyId] ?? '').split(' ') as [
              Schemas['AttendanceStatus'],
              ('self' | 'agent')?,
            ];
            return { partyId: party.partyId, status, ...(by === undefined ? {} : { by }) };
          }),
          ...((values['reason'] ?? '').trim() === '' ? {} : { reason: written(values['reason'] ?? '') }),
        })
      }
    />
  );
}

function Found({ of }: { readonly of: Hearing }): ReactNode {
  const { lang } = useDesk();
  if (of.attendance.length === 0) return null;
  return (
    <>
      <h4>{words.attendance[lang]}</h4>
      <ul>
        {of.attendance.map((one) => (
          <li key={one.party.partyId}>
            {one.party.displayName}
            {marks[lang].colon}
            {attendanceStatuses[one.by === undefined ? one.status : `${one.status} ${one.by}`]?.[lang] ??
              one.status}
            {one.reason && <span className="yt-quiet"> {one.reason[lang]}</span>}
          </li>
        ))}
      </ul>
    </>
  );
}

const beforeOrDuring = new Set(['notified', 'inProgress']);
const withRecord = new Set(['inProgress', 'heard', 'adjourned']);

/** A hearing in full, read when it is opened. */
export function HearingFile({ hearingId }: { readonly hearingId: string }): ReactNode {
  const { court, lang, turn, roles } = useDesk();
  const hearing = useLoad(() => court.desk.hearings.get({ hearingId }), [hearingId, turn]);
  return (
    <Loading of={hearing} lang={lang}>
      {(of) => (
        <div className="yt-card">
          <p className="yt-between">
            <strong>{instantText(lang, of.startsAt)}</strong>
            <StateTag of="hearing" state={of.state} />
          </p>
          <p className="yt-quiet">
            {of.venue.name} {of.venue.address} · {of.panel.map((one) => one.name).join(marks[lang].item)}
          </p>
          {of.reason && <p className="yt-caution">{of.reason[lang]}</p>}
          {of.modeReasons.length > 0 && (
            <Why
              question="whyThis"
              of={{
                steps: of.modeReasons,
                legalBasis: of.modeReasons.flatMap((one) => one.legalBasis ?? []),
              }}
              lang={lang}
              about={words.hearingMode[lang]}
            />
          )}
          <h4>{words.summons[lang]}</h4>
          <Told of={of} />
          <div className="yt-acts">
            <BeforeActs of={of} />
            {beforeOrDuring.has(of.state) && mayCall('desk.hearings.recordPresence', roles) && (
              <DoorActs of={of} />
            )}
            <EndForm of={of} />
          </div>
          <Found of={of} />
          {withRecord.has(of.state) && <HearingRecord of={of} />}
          {of.state === 'heard' && of.judgmentId === undefined && <Pronounce of={of} />}
        </div>
      )}
    </Loading>
  );
}
