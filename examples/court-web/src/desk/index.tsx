// The desk of one member of the court's staff: what they have to do, and every act that the contract gives them.
import { useCallback, useId, useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import type { Bilingual } from '@yunting/sdk';
import type { OperationId } from '@yunting/sdk/contract';
import { courtAs } from '../shared/court.ts';
import type { ToolProps } from '../tools/kit/case-choice.tsx';
import { instantText } from '../tools/kit/format.ts';
import { fill, marks } from '../tools/kit/lang.ts';
import { useLoad } from '../tools/kit/load.ts';
import { Loading } from '../tools/kit/loading.tsx';
import '../tools/kit/kit.css';
import { Alerts } from './alerts.tsx';
import { Bills } from './bills.tsx';
import { Cases } from './case-file.tsx';
import { roleNames } from './choices.ts';
import { ConsentWithdrawals } from './consents.tsx';
import { Consultations } from './consultations.tsx';
import { Counter } from './counter.tsx';
import { DeskContext, useDesk } from './desk-context.ts';
import type { DeskState } from './desk-context.ts';
import './desk.css';
import { Filings } from './filings.tsx';
import { mayCall } from './permitted.ts';
import { Postponements } from './postponements.tsx';
import { ReliefActs } from './reliefs.tsx';
import { NoticesToReview } from './room-notices.tsx';
import { Rooms } from './rooms.tsx';
import { Services } from './services.tsx';
import { Today } from './today.tsx';
import { words } from './words.ts';

interface Section {
  readonly key: string;
  readonly title: Bilingual;
  /** Whoever may call this has the section. */
  readonly needs: OperationId;
  readonly view: () => ReactNode;
}

function Decisions(): ReactNode {
  const { roles } = useDesk();
  return (
    <>
      {mayCall('desk.hearings.listPostponements', roles) && <Postponements />}
      <ConsentWithdrawals />
      <ReliefActs />
    </>
  );
}

function BillsOfCourt(): ReactNode {
  const { lang } = useDesk();
  return (
    <section className="yt-card">
      <h3>{words.bills[lang]}</h3>
      <Bills />
    </section>
  );
}

const sections: readonly Section[] = [
  { key: 'today', title: words.today, needs: 'desk.cases.listTasks', view: () => <Today /> },
  { key: 'filings', title: words.filings, needs: 'desk.filings.accept', view: () => <Filings /> },
  { key: 'cases', title: words.cases, needs: 'desk.cases.list', view: () => <Cases /> },
  {
    key: 'notices',
    title: words.notices,
    needs: 'desk.rooms.approveNotice',
    view: () => <NoticesToReview />,
  },
  { key: 'rooms', title: words.rooms, needs: 'desk.rooms.confirm', view: () => <Rooms /> },
  { key: 'services', title: words.services, needs: 'desk.eservice.recordAttempt', view: () => <Services /> },
  { key: 'alerts', title: words.alerts, needs: 'desk.rooms.takeAlert', view: () => <Alerts /> },
  {
    key: 'questions',
    title: words.consultations,
    needs: 'desk.consultations.take',
    view: () => <Consultations />,
  },
  { key: 'decisions', title: words.decisions, needs: 'desk.fees.decideRelief', view: () => <Decisions /> },
  { key: 'bills', title: words.bills, needs: 'desk.fees.listBills', view: () => <BillsOfCourt /> },
  { key: 'counter', title: words.counter, needs: 'desk.filings.receiveAtCounter', view: () => <Counter /> },
];

function Sections(): ReactNode {
  const { lang, roles } = useDesk();
  const mine = sections.filter(({ needs }) => mayCall(needs, roles));
  const [chosen, setChosen] = useState(mine[0]?.key);
  const shown = mine.find((one) => one.key === chosen) ?? mine[0];
  return (
    <>
      <nav className="yt-tabs" aria-label={words.sections[lang]}>
        {mine.map(({ key, title }) => (
          <button
            key={key}
            type="button"
            aria-current={key === shown?.key ? 'page' : undefined}
            onClick={() => {
              setChosen(key);
            }}
          >
            {title[lang]}
          </button>
        ))}
      </nav>
      {shown?.view()}
    </>
  );
}

export interface DeskPageProps extends ToolProps {
  /** Persona key of a member of the court's staff. */
  readonly persona: string;
}

/** A whole desk. */
export function DeskPage({ persona, session, lang, refreshKey }: DeskPageProps): ReactNode {
  const heading = useId();
  const [acts, setActs] = useState(0);
  const [told, setTold] = useState<Bilingual>();
  const token = session.tokens[persona] ?? '';
  const me = useLoad(() => courtAs(session, persona).identity.me(), [persona, token]);
  const clock = useLoad(async () => {
    const response = await fetch('/api/clock');
    return ((await response.json()) as { now: string }).now;
  }, [refreshKey, acts, token]);
  const done = useCallback((what: Bilingual) => {
    setTold(what);
    setActs((before) => before + 1);
  }, []);
  const now = clock.data ?? session.now;
  const who = me.data;
  const state = useMemo<DeskState | undefined>(
    () =>
      who && {
        session,
        persona,
        principalId: who.principalId,
        name: who.displayName,
        roles: who.staffRoles ?? [],
        courtId: who.courtId ?? '',
        court: courtAs(session, persona),
        lang,
        now,
        turn: `${refreshKey} ${acts} ${token}`,
        done,
      },
    [who, session, persona, lang, now, refreshKey, acts, token, done],
  );
  return (
    <section className="yt yt-desk" aria-labelledby={heading}>
      <Loading of={me} lang={lang}>
        {({ displayName, staffRoles = [] }) => (
          <header className="yt-desk-head">
            <h2 id={heading}>
              {displayName}
              <small>
                {staffRoles.map((role) => roleNames[role]?.[lang] ?? role).join(marks[lang].item)}
              </small>
            </h2>
            <p className="yt-quiet">{fill(words.asOf, { at: instantText(lang, now) })[lang]}</p>
          </header>
        )}
      </Loading>
      <p role="status" className={told ? 'yt-done' : 'yt-heard'}>
        {told && fill(words.doneWith, { what: told[lang] })[lang]}
      </p>
      {state && (
        <DeskContext.Provider value={state}>
          <Sections key={persona} />
        </DeskContext.Provider>
      )}
    </section>
  );
}
