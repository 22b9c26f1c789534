// What the room agent noticed and a person must look at: danger first. The bot never decides about it.
import type { ReactNode } from 'react';
import type { Schemas } from '@yunting/sdk';
import { instantText } from '../tools/kit/format.ts';
import { fill } from '../tools/kit/lang.ts';
import { useLoad } from '../tools/kit/load.ts';
import { alertKinds } from './choices.ts';
import { useDesk } from './desk-context.ts';
import { Act, ActForm } from './kit/act.tsx';
import { ShownList } from './kit/shown-list.tsx';
import { StateTag } from './kit/state-tag.tsx';
import { words } from './words.ts';

function AlertRow({ of }: { readonly of: Schemas['DeskRoomAlert'] }): ReactNode {
  const { court, lang } = useDesk();
  const subject = { alertId: of.alertId, version: of.version };
  return (
    <>
      <p className="yt-between">
        <strong>
          {alertKinds[of.kind]?.[lang] ?? of.kind}
          {of.name !== undefined && ` · ${of.name}`}
        </strong>
        <span>
          {of.urgent && <span className="yt-tag yt-tag-danger">{words.urgent[lang]}</span>}{' '}
          <StateTag of="alert" state={of.state} />
        </span>
      </p>
      {of.excerpt !== undefined && <blockquote className="yt-excerpt">{of.excerpt}</blockquote>}
      <p className="yt-quiet">
        {instantText(lang, of.createdAt)}
        {of.takenBy !== undefined && ` · ${fill(words.takenBy, { who: of.takenBy })[lang]}`}
        {of.note !== undefined && ` · ${of.note}`}
      </p>
      <div className="yt-acts">
        <Act
          operation="desk.rooms.takeAlert"
          from={['alert', of.state]}
          tone="main"
          about={of.name ?? ''}
          run={() => court.desk.rooms.takeAlert(subject)}
        />
        <ActForm
          operation="desk.rooms.closeAlert"
          from={['alert', of.state]}
          fields={{ note: { kind: 'area', label: words.howDone } }}
          run={({ note }) => court.desk.rooms.closeAlert({ ...subject, note })}
        />
      </div>
    </>
  );
}

/** Alerts that nobody has closed, the urgent ones first. */
export function Alerts(): ReactNode {
  const { court, lang, turn, persona } = useDesk();
  const alerts = useLoad(async () => {
    const { data } = await court.desk.rooms.listAlerts({ limit: 100 });
    return { data: [...data].sort((one, other) => Number(other.urgent) - Number(one.urgent)) };
  }, [turn, persona]);
  return (
    <section className="yt-card">
      <h3>{words.alerts[lang]}</h3>
      <ShownList
        of={alerts}
        keyOf={(one) => one.alertId}
        keep={(one) => one.state !== 'closed'}
        empty={words.noAlerts[lang]}
      >
        {(one) => <AlertRow of={one} />}
      </ShownList>
    </section>
  );
}
