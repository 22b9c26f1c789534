// Hearings of a case: listed around the conflicts that the court finds, told to the parties, held, recorded.
import { useState } from 'react';
import type { ReactNode } from 'react';
import type { Schemas } from '@yunting/sdk';
import { addDays, dateInShanghai, nextWorkday } from '@yunting/sdk/rules';
import { Failure } from '../tools/kit/failure.tsx';
import { instantText } from '../tools/kit/format.ts';
import { useLoad } from '../tools/kit/load.ts';
import { hearingKinds, hearingModes } from './choices.ts';
import { useDesk } from './desk-context.ts';
import { HearingFile } from './hearing-file.tsx';
import { ActForm } from './kit/act.tsx';
import { given, instantOf } from './kit/fields.ts';
import type { Values } from './kit/fields.ts';
import { More } from './kit/more.tsx';
import { ShownList } from './kit/shown-list.tsx';
import { StateTag } from './kit/state-tag.tsx';
import { soleBench, staffOf } from './staff.ts';
import { words } from './words.ts';

/** How far ahead a hearing is usually listed: the notice needs its three days, the summons its way. */
const usualDaysAhead = 14;

/** When a hearing is likely to be, as a field takes it. */
export function likelyStart(now: string): string {
  return `${nextWorkday(addDays(dateInShanghai(now), usualDaysAhead))}T09:00`;
}

const timeFields = (startsAt: string, minutes: number) =>
  ({
    startsAt: { kind: 'instant', label: words.startsAt, initial: startsAt },
    minutes: { kind: 'number', label: words.durationMinutes, initial: String(minutes) },
    courtroomId: { kind: 'text', label: words.courtroomId, initial: 'room-3' },
    courtroom: { kind: 'text', label: words.courtroom, initial: words.demoCourtroom.zh },
    address: { kind: 'text', label: words.venueAddress, optional: true, initial: words.demoAddress.zh },
  }) as const;

/** Where and when, from the fields of a form. */
export function placeAndTime(
  values: Values<ReturnType<typeof timeFields>>,
): Pick<Schemas['HearingSchedule'], 'startsAt' | 'durationMinutes' | 'venue'> {
  return {
    startsAt: instantOf(values.startsAt),
    durationMinutes: Number(values.minutes),
    venue: {
      courtroomId: values.courtroomId,
      name: values.courtroom,
      ...given('address', values.address),
    },
  };
}

export { timeFields };

/** The panel of the case, or one judge and a clerk of the directory. */
async function benchOf(
  session: Parameters<typeof staffOf>[0],
  of: Schemas['DeskCase'],
): Promise<Schemas['PanelSeat'][]> {
  // What was set as a panel may sit as one: the parts are the same list.
  return (of.panel?.members as Schemas['PanelSeat'][] | undefined) ?? soleBench(await staffOf(session));
}

function Conflicts({ of }: { readonly of: Schemas['HearingConflicts'] }): ReactNode {
  const { lang } = useDesk();
  return (
    <>
      <p className={of.free ? 'yt-quiet' : 'yt-caution'}>{(of.free ? words.free : words.notFree)[lang]}</p>
      <ul>
        {of.conflicts.map((one) => (
          <li key={`${one.kind} ${one.startsAt} ${one.who ?? ''}`}>
            {one.who} {instantText(lang, one.startsAt)}：{one.reason[lang]}
            {one.blocking && <span className="yt-tag yt-tag-danger"> {words.blocking[lang]}</span>}
          </li>
        ))}
      </ul>
    </>
  );
}

function CheckConflicts({ of }: { readonly of: Schemas['DeskCase'] }): ReactNode {
  const { court, session, lang, now } = useDesk();
  const [found, setFound] = useState<Schemas['HearingConflicts']>();
  const [startsAt, setStartsAt] = useState(likelyStart(now));
  const [error, setError] = useState<unknown>();
  const look = async (): Promise<void> => {
    setError(undefined);
    try {
      const bench = await benchOf(session, of);
      setFound(
        await court.desk.hearings.checkConflicts({
          caseId: of.caseId,
          startsAt: instantOf(startsAt),
          durationMinutes: 120,
          panelIds: bench.flatMap(({ principalId }) => (principalId === undefined ? [] : [principalId])),
        }),
      );
    } catch (failure) {
      setError(failure);
    }
  };
  return (
    <div className="yt-card">
      <div className="yt-row">
        <label className="yt-inline">
          <span>{words.startsAt[lang]}</span>
          <input
            type="datetime-local"
            value={startsAt}
            onChange={(event) => {
              setStartsAt(event.target.value);
            }}
          />
        </label>
        <button type="button" className="yt-button" onClick={() => void look()}>
          {words.checkConflicts[lang]}
        </button>
      </div>
      <div role="status">
        {error !== undefined && <Failure error={error} lang={lang} />}
        {found && <Conflicts of={found} />}
      </div>
    </div>
  );
}

function Schedule({ of }: { readonly of: Schemas['DeskCase'] }): ReactNode {
  const { court, session, now } = useDesk();
  return (
    <ActForm
      operation="desk.hearings.schedule"
      tone="main"
      fields={{
        kind: { kind: 'choice', label: words.hearingKind, choices: hearingKinds, initial: 'trial' },
        mode: { kind: 'choice', label: words.hearingMode, choices: hearingModes, initial: 'online' },
        ...timeFields(likelyStart(now), 120),
      }}
      run={async (values) =>
        court.desk.hearings.schedule({
          caseId: of.caseId,
          kind: values.kind as Schemas['HearingKind'],
          mode: values.mode as Schemas['HearingMode'],
          ...placeAndTime(values),
          panel: (await benchOf(session, of)) as Schemas['HearingSchedule']['panel'],
        })
      }
    />
  );
}

/** Hearings of a case, with a new one. */
export function Hearings({ of }: { readonly of: Schemas['DeskCase'] }): ReactNode {
  const { court, lang, turn } = useDesk();
  const { caseId } = of;
  const hearings = useLoad(() => court.desk.hearings.list({ caseId, limit: 100 }), [caseId, turn]);
  return (
    <>
      <CheckConflicts of={of} />
      <Schedule of={of} />
      <ShownList of={hearings} keyOf={(one) => one.hearingId} empty={words.noHearings[lang]}>
        {(one) => (
          <>
            <p className="yt-between">
              <strong>
                {hearingKinds[one.kind]?.[lang]} · {instantText(lang, one.startsAt)}
              </strong>
              <StateTag of="hearing" state={one.state} />
            </p>
            <p className="yt-quiet">
              {hearingModes[one.mode]?.[lang]} · {one.venue.name}
            </p>
            <More title={words.openHearing[lang]}>{() => <HearingFile hearingId={one.hearingId} />}</More>
          </>
        )}
      </ShownList>
    </>
  );
}
