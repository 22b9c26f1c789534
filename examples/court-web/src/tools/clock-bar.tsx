// Court time: it stands until someone moves it, and then tells what fell due on the way.
import { useEffect, useId, useRef, useState } from 'react';
import type { ReactNode, SubmitEvent } from 'react';
import { addDays, dateInShanghai, nextWorkday, officialCalendar } from '@yunting/sdk/rules';
import { courtAs } from '../shared/court.ts';
import type { ToolProps } from './kit/case-choice.tsx';
import { Failure } from './kit/failure.tsx';
import { fieldInstant, instantOfField, instantText } from './kit/format.ts';
import { fill } from './kit/lang.ts';
import type { Lang } from './kit/lang.ts';
import { useLoad } from './kit/load.ts';
import { eventName, whatFellDue } from './what-fell-due.ts';
import type { FellDue } from './what-fell-due.ts';
import { words } from './words.ts';

/** Whose desk is asked what fell due. */
const reader = 'clerk';
const minute = 60_000;

/** @throws what the local server said in both languages, or an Error */
async function askClock(to?: string): Promise<string> {
  const response = await fetch(
    '/api/clock',
    to === undefined
      ? {}
      : {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ to }),
        },
  );
  const answer = (await response.json()) as { now?: string; zh?: string; en?: string };
  if (response.ok && answer.now !== undefined) return answer.now;
  throw Object.assign(new Error(`/api/clock: ${response.status}`), answer);
}

/** An instant this many minutes later, in +08:00. */
function minutesLater(now: string, minutes: number): string {
  const shifted = new Date(Date.parse(now) + minutes * minute + 8 * 60 * minute);
  return `${shifted.toISOString().slice(0, 19)}+08:00`;
}

function Report({ of, lang }: { readonly of: FellDue; readonly lang: Lang }): ReactNode {
  if (of.events.length + of.tasks.length === 0) return <p>{words.nothingFellDue[lang]}</p>;
  return (
    <>
      {of.events.length > 0 && (
        <>
          <h3>{words.fellDue[lang]}</h3>
          <ul className="yt-list">
            {of.events.map((event) => (
              <li key={event.id}>
                <time dateTime={event.occurredAt}>{instantText(lang, event.occurredAt)}</time>{' '}
                {eventName(event.type)?.[lang] ?? event.type}
              </li>
            ))}
          </ul>
        </>
      )}
      {of.tasks.length > 0 && (
        <>
          <h3>{words.newTasks[lang]}</h3>
          <ul className="yt-list">
            {of.tasks.map((task) => (
              <li key={task.taskId}>{task[lang]}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

/** Shows court time and moves it forward. */
export function ClockBar({ session, lang, refreshKey }: ToolProps): ReactNode {
  const heading = useId();
  const clock = useLoad(() => askClock(), [refreshKey]);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>();
  const [report, setReport] = useState<FellDue>();
  const [chosen, setChosen] = useState('');
  const cursor = useRef<string | undefined>(undefined);
  const now = clock.data ?? session.now;
  const today = dateInShanghai(now);
  const workday = nextWorkday(addDays(today, 1));
  const day = officialCalendar.dayStatus(today);
  const target = chosen || `${workday}T09:00`;

  // Another world has another feed.
  useEffect(() => {
    cursor.current = undefined;
    setReport(undefined);
  }, [session.tokens[reader]]);

  const move = async (to: string): Promise<void> => {
    setBusy(true);
    setError(undefined);
    try {
      const arrived = await askClock(to);
      const due = await whatFellDue(courtAs(session, reader), now, arrived, cursor.current);
      cursor.current = due.after;
      setReport(due);
      setChosen('');
      clock.reload();
    } catch (failure) {
      setError(failure);
    } finally {
      setBusy(false);
    }
  };
  const moveToDate = (event: SubmitEvent): void => {
    event.preventDefault();
    void move(instantOfField(target));
  };
  const steps = [
    { label: words.tenMinutes, to: minutesLater(now, 10) },
    { label: words.nextWorkday, to: `${workday}T09:00:00+08:00` },
    { label: words.sevenDays, to: minutesLater(now, 7 * 24 * 60) },
  ];
  return (
    <section className="yt yt-clock" aria-labelledby={heading}>
      <div className="yt-clock-now">
        <h2 id={heading}>{words.courtTime[lang]}</h2>
        <p className="yt-clock-time">
          <time dateTime={now}>{instantText(lang, now)}</time>
        </p>
        {day.rest && <span className="yt-tag">{fill(words.clockRestDay, { why: day[lang] })[lang]}</span>}
      </div>
      <div className="yt-row">
        {steps.map(({ label, to }) => (
          <button
            key={label.zh}
            type="button"
            className="yt-button"
            disabled={busy}
            onClick={() => void move(to)}
          >
            {label[lang]}
          </button>
        ))}
        <form className="yt-row" onSubmit={moveToDate}>
          <label className="yt-inline">
            <span>{words.toMoment[lang]}</span>
            <input
              type="datetime-local"
              value={target}
              min={fieldInstant(minutesLater(now, 1))}
              required
              onChange={(event) => {
                setChosen(event.target.value);
              }}
            />
          </label>
          <button type="submit" className="yt-button" disabled={busy}>
            {words.go[lang]}
          </button>
        </form>
      </div>
      {error !== undefined && <Failure error={error} lang={lang} />}
      <div role="status" className="yt-clock-report">
        {busy && <p>{words.moving[lang]}</p>}
        {!busy && report && <Report of={report} lang={lang} />}
      </div>
    </section>
  );
}
