// The timeline of a case as one reader sees it: what comes next, until when and why that day, and what has happened.
import { useId, useState } from 'react';
import type { ReactNode } from 'react';
import type { Schemas } from '@yunting/sdk';
import { courtAs } from '../shared/court.ts';
import type { PageSession } from '../shared/court.ts';
import { CaseChoice } from './kit/case-choice.tsx';
import type { ToolProps } from './kit/case-choice.tsx';
import { instantText } from './kit/format.ts';
import { fill } from './kit/lang.ts';
import type { Lang } from './kit/lang.ts';
import { useLoad } from './kit/load.ts';
import { Loading } from './kit/loading.tsx';
import { DeadlineLine } from './kit/why.tsx';
import { isDesk, readers } from './readers.ts';
import { words } from './words.ts';

interface CaseView {
  readonly entries: readonly Schemas['TimelineEntry'][];
  readonly next?: Schemas['NextActions'];
  readonly deadlines: readonly Schemas['Deadline'][];
}

async function readCase(session: PageSession, persona: string, caseId: string): Promise<CaseView> {
  const court = courtAs(session, persona);
  if (isDesk(persona)) {
    const [timeline, file] = await Promise.all([
      court.desk.cases.timeline({ caseId, limit: 100 }),
      court.desk.cases.get({ caseId }),
    ]);
    const deadlines = [file.evidenceDeadline, file.trialLimit].filter((one) => one !== undefined);
    return { entries: timeline.data, deadlines };
  }
  const [timeline, next, file] = await Promise.all([
    court.cases.timeline({ caseId, limit: 100 }),
    court.cases.nextActions({ caseId }),
    court.cases.get({ caseId }),
  ]);
  // A deadline that belongs to a next step is told there, and not twice.
  const told = new Set(next.data.map((one) => one.deadline && `${one.deadline.kind} ${one.deadline.dueOn}`));
  const deadlines = file.deadlines.filter((one) => !told.has(`${one.kind} ${one.dueOn}`));
  return { entries: timeline.data, next, deadlines };
}

function NextList({ next, lang }: { readonly next: Schemas['NextActions']; readonly lang: Lang }): ReactNode {
  return (
    <section className="yt-card">
      <h3>{words.nextActions[lang]}</h3>
      {next.data.length === 0 && <p className="yt-empty">{words.nothingNext[lang]}</p>}
      <ul className="yt-list">
        {next.data.map((one) => (
          <li
            key={`${one.action} ${one.subject?.id ?? ''} ${one.zh}`}
            className={`yt-next yt-next-${one.urgency}`}
          >
            <p>
              <strong>{one[lang]}</strong>
            </p>
            {one.deadline ? (
              <DeadlineLine of={one.deadline} lang={lang} />
            ) : (
              <p className="yt-quiet">
                {one.urgency === 'must' && words.ifMissed[lang]}
                {one.consequence[lang]}
              </p>
            )}
          </li>
        ))}
      </ul>
      <p className="yt-quiet">{fill(words.asOf, { at: instantText(lang, next.asOf) })[lang]}</p>
    </section>
  );
}

const alone = { party: words.onlyYou, side: words.onlyYou, court: words.onlyCourt } as const;

function Entries({
  entries,
  lang,
}: {
  readonly entries: CaseView['entries'];
  readonly lang: Lang;
}): ReactNode {
  if (entries.length === 0) return <p className="yt-empty">{words.nothingHappened[lang]}</p>;
  const newestFirst = [...entries].sort(
    (one, other) => Date.parse(other.occurredAt) - Date.parse(one.occurredAt),
  );
  return (
    <ol className="yt-timeline">
      {newestFirst.map((entry) => {
        const only = entry.audience in alone ? alone[entry.audience as keyof typeof alone] : undefined;
        return (
          <li key={entry.entryId} className={`yt-timeline-${entry.kind}`}>
            <time dateTime={entry.occurredAt}>{instantText(lang, entry.occurredAt)}</time>
            <p>{entry[lang]}</p>
            {only && <span className="yt-tag">{only[lang]}</span>}
          </li>
        );
      })}
    </ol>
  );
}

function CaseTimeline({
  session,
  lang,
  refreshKey,
  persona,
  caseId,
}: ToolProps & { readonly persona: string; readonly caseId: string }): ReactNode {
  const view = useLoad(() => readCase(session, persona, caseId), [caseId, persona, refreshKey]);
  return (
    <Loading of={view} lang={lang}>
      {({ entries, next, deadlines }) => (
        <>
          {next && <NextList next={next} lang={lang} />}
          {deadlines.length > 0 && (
            <section className="yt-card">
              <h3>{words.deadlines[lang]}</h3>
              {deadlines.map((one) => (
                <DeadlineLine key={`${one.kind} ${one.dueOn}`} of={one} lang={lang} />
              ))}
            </section>
          )}
          <section className="yt-card">
            <h3>{words.happened[lang]}</h3>
            <Entries entries={entries} lang={lang} />
          </section>
        </>
      )}
    </Loading>
  );
}

export interface TimelinePageProps extends ToolProps {
  /** Whose view to begin with. */
  readonly persona?: string;
  /** Absent: the reader chooses among the cases that they can see. */
  readonly caseId?: string;
}

/** Timeline, deadlines and next steps of a case, for the reader that is chosen. */
export function TimelinePage({ persona = 'plaintiff', caseId, ...common }: TimelinePageProps): ReactNode {
  const [chosen, setChosen] = useState(persona);
  const heading = useId();
  const { lang } = common;
  return (
    <section className="yt" aria-labelledby={heading}>
      <h2 id={heading}>{words.timeline[lang]}</h2>
      <label className="yt-field">
        <span>{words.reader[lang]}</span>
        <select
          value={chosen}
          onChange={(event) => {
            setChosen(event.target.value);
          }}
        >
          {readers.map((one) => (
            <option key={one.persona} value={one.persona}>
              {one[lang]}
            </option>
          ))}
        </select>
      </label>
      {caseId === undefined ? (
        <CaseChoice key={chosen} {...common} persona={chosen} desk={isDesk(chosen)}>
          {(found) => <CaseTimeline {...common} persona={chosen} caseId={found} />}
        </CaseChoice>
      ) : (
        <CaseTimeline key={chosen} {...common} persona={chosen} caseId={caseId} />
      )}
    </section>
  );
}
