// Which case is looked at: the ones that this reader may see. A case given from outside stands.
import { useState } from 'react';
import type { ReactNode } from 'react';
import type { PageSession } from '../../shared/court.ts';
import { courtAs } from '../../shared/court.ts';
import { words } from '../words.ts';
import type { Lang } from './lang.ts';
import { useLoad } from './load.ts';
import { Loading } from './loading.tsx';

/** What every page of the tools is given. */
export interface ToolProps {
  readonly session: PageSession;
  readonly lang: Lang;
  /** Another value makes the page read the court again. */
  readonly refreshKey: number | string;
}

interface CaseChoiceProps extends ToolProps {
  readonly persona: string;
  /** Whether the persona sits on the court's side. */
  readonly desk: boolean;
  readonly children: (caseId: string) => ReactNode;
}

const ofCourt = async (session: PageSession, persona: string, desk: boolean) => {
  const court = courtAs(session, persona);
  const page = desk ? await court.desk.cases.list({ limit: 100 }) : await court.cases.list({ limit: 100 });
  return page.data.map(({ caseId, caseNumber, cause }) => ({ caseId, caseNumber, cause }));
};

/** Lets the reader choose one of the cases. */
export function CaseChoice({
  session,
  lang,
  refreshKey,
  persona,
  desk,
  children,
}: CaseChoiceProps): ReactNode {
  const cases = useLoad(
    () => ofCourt(session, persona, desk),
    [persona, refreshKey, session.tokens[persona] ?? ''],
  );
  const [chosen, setChosen] = useState('');
  return (
    <Loading of={cases} lang={lang}>
      {(list) => {
        const shown = list.find((one) => one.caseId === chosen) ?? list[0];
        if (!shown) return <p className="yt-empty">{words.noCases[lang]}</p>;
        return (
          <>
            <label className="yt-field">
              <span>{words.theCase[lang]}</span>
              <select
                value={shown.caseId}
                onChange={(event) => {
                  setChosen(event.target.value);
                }}
              >
                {list.map((one) => (
                  <option key={one.caseId} value={one.caseId}>
                    {one.caseNumber} {one.cause}
                  </option>
                ))}
              </select>
            </label>
            {children(shown.caseId)}
          </>
        );
      }}
    </Loading>
  );
}
