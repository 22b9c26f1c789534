// What the desk has to do today: tasks of one's own role, and who is not notified yet although the hearing is near.
import { useState } from 'react';
import type { ReactNode } from 'react';
import type { Schemas } from '@yunting/sdk';
import { dateInShanghai } from '@yunting/sdk/rules';
import { dateText } from '../tools/kit/format.ts';
import { fill, marks } from '../tools/kit/lang.ts';
import { useLoad } from '../tools/kit/load.ts';
import { channelNames } from './choices.ts';
import { useDesk } from './desk-context.ts';
import { ActForm } from './kit/act.tsx';
import { ShownList } from './kit/shown-list.tsx';
import { StateTag } from './kit/state-tag.tsx';
import { ServiceActs } from './service-acts.tsx';
import { More } from './kit/more.tsx';
import { mayCall } from './permitted.ts';
import { words } from './words.ts';

function TaskRow({
  task,
  caseNumber,
}: {
  readonly task: Schemas['Task'];
  readonly caseNumber: string | undefined;
}): ReactNode {
  const { court, lang, now } = useDesk();
  const late = task.dueOn !== undefined && task.dueOn < dateInShanghai(now);
  return (
    <>
      <p>
        <strong>{task[lang]}</strong>{' '}
        {late && <span className="yt-tag yt-tag-danger">{words.overdue[lang]}</span>}
      </p>
      {caseNumber !== undefined && <p className="yt-quiet">{caseNumber}</p>}
      {(task.dueOn !== undefined || task.legalBasis !== undefined) && (
        <p className="yt-quiet">
          {task.dueOn !== undefined && `${fill(words.dueOn, { day: dateText(lang, task.dueOn) })[lang]} `}
          {task.legalBasis}
        </p>
      )}
      <ActForm
        operation="desk.cases.completeTask"
        from={['task', task.state]}
        fields={{ note: { kind: 'area', label: words.howDone, initial: words.doneNote[lang] } }}
        run={({ note }) =>
          court.desk.cases.completeTask({ taskId: task.taskId, version: task.version, note })
        }
      />
    </>
  );
}

function WaitingRow({ of }: { readonly of: Schemas['NotYetNotified'] }): ReactNode {
  const { lang } = useDesk();
  return (
    <>
      <p className="yt-between">
        <strong>
          {of.recipient.displayName}
          {marks[lang].colon}
          {of.documentTitle}
        </strong>
        <StateTag of="service" state={of.state} tone="caution" />
      </p>
      <p className="yt-quiet">
        {of.caseNumber}
        {of.hearingOn !== undefined &&
          ` · ${fill(words.hearingOn, { day: dateText(lang, of.hearingOn) })[lang]}`}
        {of.daysLeft !== undefined && ` · ${fill(words.daysLeft, { n: of.daysLeft })[lang]}`}
      </p>
      {of.tried.length > 0 && (
        <p className="yt-quiet">
          {words.tried[lang]}
          {of.tried.map((channel) => channelNames[channel]?.[lang] ?? channel).join(marks[lang].item)}
        </p>
      )}
      <p>{of.nextStep[lang]}</p>
      <More title={words.recordAttempt[lang]}>{() => <ServiceActs serviceId={of.serviceId} />}</More>
    </>
  );
}

const horizons = [3, 5, 7, 10, 15, 30];

function AtRisk(): ReactNode {
  const { court, lang, turn, persona } = useDesk();
  const [days, setDays] = useState(10);
  const waiting = useLoad(() => court.desk.eservice.notYetNotified({ limit: 100 }), [turn, persona]);
  const near = (one: Schemas['NotYetNotified']): boolean =>
    one.daysLeft !== undefined && one.daysLeft <= days;
  return (
    <>
      <section className="yt-card">
        <h3>{words.atRisk[lang]}</h3>
        <label className="yt-inline">
          <span>{words.withinDays[lang]}</span>
          <select
            value={days}
            onChange={(event) => {
              setDays(Number(event.target.value));
            }}
          >
            {horizons.map((one) => (
              <option key={one} value={one}>
                {fill(words.days, { n: one })[lang]}
              </option>
            ))}
          </select>
        </label>
        <ShownList of={waiting} keyOf={(one) => one.serviceId} keep={near} empty={words.nobodyAtRisk[lang]}>
          {(one) => <WaitingRow of={one} />}
        </ShownList>
      </section>
      <section className="yt-card">
        <h3>{words.notYetNotified[lang]}</h3>
        <ShownList
          of={waiting}
          keyOf={(one) => one.serviceId}
          keep={(one) => !near(one)}
          empty={words.everyoneNotified[lang]}
        >
          {(one) => <WaitingRow of={one} />}
        </ShownList>
      </section>
    </>
  );
}

/** The first page of every desk. */
export function Today(): ReactNode {
  const { court, lang, turn, persona, roles } = useDesk();
  const tasks = useLoad(async () => {
    const [list, cases] = await Promise.all([
      court.desk.cases.listTasks({ limit: 100 }),
      court.desk.cases.list({ limit: 100 }),
    ]);
    const numbers = new Map(cases.data.map((one) => [one.caseId, one.caseNumber]));
    return {
      data: list.data.map((task) => ({ task, caseNumber: numbers.get(task.caseId ?? '') })),
    };
  }, [turn, persona]);
  return (
    <>
      <section className="yt-card">
        <h3>{words.tasks[lang]}</h3>
        <ShownList of={tasks} keyOf={(one) => one.task.taskId} empty={words.noTasks[lang]}>
          {(one) => <TaskRow {...one} />}
        </ShownList>
      </section>
      {mayCall('desk.eservice.notYetNotified', roles) && <AtRisk />}
    </>
  );
}
