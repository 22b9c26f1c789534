// A case from the court's side, from acceptance to the archive. Each part is read when it is opened.
import type { ReactNode } from 'react';
import type { Schemas } from '@yunting/sdk';
import { CaseChoice } from '../tools/kit/case-choice.tsx';
import { dateText, moneyText } from '../tools/kit/format.ts';
import { fill, marks } from '../tools/kit/lang.ts';
import { useLoad } from '../tools/kit/load.ts';
import { Loading } from '../tools/kit/loading.tsx';
import { DeadlineLine, Why } from '../tools/kit/why.tsx';
import { Bills } from './bills.tsx';
import { CaseDecisions } from './case-decisions.tsx';
import { CaseParties } from './case-parties.tsx';
import { closingManners, panelParts, procedures } from './choices.ts';
import { useDesk } from './desk-context.ts';
import { Documents } from './documents.tsx';
import { Hearings } from './hearings.tsx';
import { More } from './kit/more.tsx';
import { StateTag } from './kit/state-tag.tsx';
import { Rooms } from './rooms.tsx';
import { ServiceList } from './services.tsx';
import { Submissions } from './submissions.tsx';
import { mayCall } from './permitted.ts';
import { words } from './words.ts';

function Head({ of }: { readonly of: Schemas['DeskCase'] }): ReactNode {
  const { lang } = useDesk();
  return (
    <>
      <div className="yt-between">
        <h3>
          {of.caseNumber} {of.cause}
        </h3>
        <StateTag of="case" state={of.state} />
      </div>
      <p>
        {of.parties.map((one) => one.displayName).join(' / ')}
        {of.claimAmount && ` · ${moneyText(lang, of.claimAmount.amountFen)}`}
      </p>
      <p>
        {procedures[of.procedure]?.[lang]}
        {marks[lang].colon}
        {of.procedureReason[lang]}
      </p>
      {of.procedureReason.legalBasis && (
        <Why
          question="whyThis"
          of={{ legalBasis: of.procedureReason.legalBasis }}
          lang={lang}
          about={procedures[of.procedure]?.[lang] ?? ''}
        />
      )}
      <p className="yt-quiet">{fill(words.acceptedOn, { day: dateText(lang, of.acceptedOn) })[lang]}</p>
      <p>
        {words.panel[lang]}
        {of.panel
          ? of.panel.members
              .map((one) => `${panelParts[one.part]?.[lang] ?? one.part} ${one.name}`)
              .join(marks[lang].item)
          : words.noPanel[lang]}
      </p>
      <DeadlineLine of={of.trialLimit} lang={lang} title={words.trialLimit[lang]} />
      {of.evidenceDeadline && (
        <DeadlineLine of={of.evidenceDeadline} lang={lang} title={words.evidencePeriod[lang]} />
      )}
      {of.closedOn !== undefined && (
        <p>
          {
            fill(words.closedOn, {
              day: dateText(lang, of.closedOn),
              manner: closingManners[of.closingManner ?? '']?.[lang] ?? '',
            })[lang]
          }
        </p>
      )}
    </>
  );
}

function CaseFile({ caseId }: { readonly caseId: string }): ReactNode {
  const { court, lang, turn, roles } = useDesk();
  const file = useLoad(() => court.desk.cases.get({ caseId }), [caseId, turn]);
  return (
    <Loading of={file} lang={lang}>
      {(of) => (
        <>
          <section className="yt-card">
            <Head of={of} />
            <CaseDecisions of={of} />
          </section>
          <section className="yt-card">
            <More title={words.parties[lang]}>{() => <CaseParties of={of} />}</More>
            {mayCall('desk.cases.listSubmissions', roles) && (
              <More title={words.submissions[lang]}>{() => <Submissions caseId={caseId} />}</More>
            )}
            {mayCall('desk.hearings.list', roles) && (
              <More title={words.hearings[lang]}>{() => <Hearings of={of} />}</More>
            )}
            {mayCall('desk.documents.list', roles) && (
              <More title={words.documents[lang]}>{() => <Documents caseId={caseId} />}</More>
            )}
            <More title={words.services[lang]}>{() => <ServiceList caseId={caseId} />}</More>
            <More title={words.bills[lang]}>{() => <Bills caseId={caseId} />}</More>
            {mayCall('desk.rooms.list', roles) && (
              <More title={words.rooms[lang]}>{() => <Rooms caseId={caseId} />}</More>
            )}
          </section>
        </>
      )}
    </Loading>
  );
}

/** Chooses a case and shows it. */
export function Cases(): ReactNode {
  const { session, lang, turn, persona } = useDesk();
  return (
    <CaseChoice session={session} lang={lang} refreshKey={turn} persona={persona} desk>
      {(caseId) => <CaseFile key={caseId} caseId={caseId} />}
    </CaseChoice>
  );
}
