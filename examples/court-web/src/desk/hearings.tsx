// Hearings of a case: listed around the conflicts that the court finds, told to the parties, held, recorded.
import { useState } from 'react';
import type { ReactNode } from 'react';
import type { Schemas } from '@yunting/sdk';
import { Failure } from '../tools/kit/failure.tsx';
import { instantText } from '../tools/kit/format.ts';
import { useLoad } from '../tools/kit/load.ts';
import { hearingKinds, hearingModes } from './choices.ts';
import { useDesk } from './desk-context.ts';
import { likelyStart, placeAndTime, timeFields } from './hearing-place.ts';
import { HearingFile } from './hearing-file.tsx';
import { ActForm } from './kit/act.tsx';
import { instantOf } from './kit/fields.ts';
import { More } from './kit/more.tsx';
import { ShownList } from './kit/shown-list.tsx';
import { StateTag } from './kit/state-tag.tsx';
import { soleBench, staffOf } from './staff.ts';
import { words } from './words.ts';
import { marks } from '../tools/kit/lang.ts';

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
            {one.who} {instantText(lang, one.startsAt)}
            {marks[lang].colon}
            {one.reason[lang]}
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
