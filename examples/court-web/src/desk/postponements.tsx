// Requests for another date. Until a judge agrees, the old time stands.
import type { ReactNode } from 'react';
import type { Schemas } from '@yunting/sdk';
import { dateText, instantText } from '../tools/kit/format.ts';
import { fill, marks } from '../tools/kit/lang.ts';
import { useLoad } from '../tools/kit/load.ts';
import { postponementDecisions, postponementGrounds } from './choices.ts';
import { useDesk } from './desk-context.ts';
import { ActForm } from './kit/act.tsx';
import { written } from './kit/fields.ts';
import { ShownList } from './kit/shown-list.tsx';
import { StateTag } from './kit/state-tag.tsx';
import { words } from './words.ts';

function PostponementRow({ of }: { readonly of: Schemas['DeskPostponement'] }): ReactNode {
  const { court, lang } = useDesk();
  const { postponement, party, hearing } = of;
  const dates = (postponement.suggestedDates ?? [])
    .map((date) => dateText(lang, date))
    .join(marks[lang].item);
  return (
    <>
      <p className="yt-between">
        <strong>
          {party.displayName} · {hearing.caseNumber} · {instantText(lang, hearing.startsAt)}
        </strong>
        <StateTag of="postponement" state={postponement.state} />
      </p>
      <p>
        {postponementGrounds[postponement.ground]?.[lang]}
        {marks[lang].colon}
        {postponement.explanation}
      </p>
      {dates !== '' && <p className="yt-quiet">{fill(words.suggested, { days: dates })[lang]}</p>}
      <p className="yt-quiet">{postponement.standing[lang]}</p>
      <ActForm
        operation="desk.hearings.decidePostponement"
        from={['postponement', postponement.state]}
        fields={{
          decision: { kind: 'choice', label: words.decision, choices: postponementDecisions },
          reason: { kind: 'area', label: words.reasons },
        }}
        run={({ decision, reason }) =>
          court.desk.hearings.decidePostponement({
            postponementId: postponement.postponementId,
            version: postponement.version,
            decision: decision as 'granted' | 'refused',
            reason: written(reason),
          })
        }
      />
    </>
  );
}

/** Requests that wait for a decision. */
export function Postponements(): ReactNode {
  const { court, lang, turn, persona } = useDesk();
  const asked = useLoad(
    () => court.desk.hearings.listPostponements({ state: 'requested', limit: 100 }),
    [turn, persona],
  );
  return (
    <section className="yt-card">
      <h3>{words.postponements[lang]}</h3>
      <ShownList
        of={asked}
        keyOf={(one) => one.postponement.postponementId}
        empty={words.noPostponements[lang]}
      >
        {(one) => <PostponementRow of={one} />}
      </ShownList>
    </section>
  );
}
