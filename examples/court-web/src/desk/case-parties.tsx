// The parties of a case: how they are reached, the case code for their paper, linking, answers, agents.
import type { ReactNode } from 'react';
import type { Schemas } from '@yunting/sdk';
import { useLoad } from '../tools/kit/load.ts';
import { DeadlineLine } from '../tools/kit/why.tsx';
import {
  agreementWays,
  authorities,
  caseRoles,
  offlineGrounds,
  representationDecisions,
  stages,
} from './choices.ts';
import { useDesk } from './desk-context.ts';
import { ActForm } from './kit/act.tsx';
import { given, written } from './kit/fields.ts';
import { ShownList } from './kit/shown-list.tsx';
import { StateTag } from './kit/state-tag.tsx';
import { ConfirmAddress } from './services.tsx';
import { words } from './words.ts';
import { marks } from '../tools/kit/lang.ts';

type Party = Schemas['DeskParty'];

function PartyActs({ of }: { readonly of: Party }): ReactNode {
  const { court } = useDesk();
  const subject = { partyId: of.partyId, version: of.version };
  return (
    <div className="yt-acts">
      <ActForm
        operation="desk.cases.recordLinkAgreement"
        from={['party', of.state]}
        fields={{
          by: { kind: 'choice', label: words.via, choices: agreementWays },
          note: { kind: 'text', label: words.note, optional: true },
        }}
        run={({ by, note }) =>
          court.desk.cases.recordLinkAgreement({
            ...subject,
            by: by as Schemas['LinkAgreementInput']['by'],
            ...given('note', note),
          })
        }
      />
      <ConfirmAddress caseId={of.caseId} party={of} />
      <ActForm
        operation="desk.identity.requestConsent"
        fields={{ stage: { kind: 'choice', label: words.stage, choices: stages, initial: 'hearing' } }}
        run={({ stage }) =>
          court.desk.identity.requestConsent({
            caseId: of.caseId,
            partyId: of.partyId,
            stage: stage as Schemas['Stage'],
          })
        }
      />
      <ActForm
        operation="desk.cases.setOffline"
        from={['party', of.state]}
        tone="danger"
        fields={{
          ground: { kind: 'choice', label: words.ground, choices: offlineGrounds },
          note: { kind: 'text', label: words.note, optional: true },
        }}
        run={({ ground, note }) =>
          court.desk.cases.setOffline({
            ...subject,
            ground: ground as Schemas['OfflineInput']['ground'],
            ...given('note', note),
          })
        }
      />
    </div>
  );
}

function PartyRow({ of }: { readonly of: Party }): ReactNode {
  const { lang } = useDesk();
  return (
    <>
      <p className="yt-between">
        <strong>
          {caseRoles[of.role]?.[lang]}
          {marks[lang].colon}
          {of.name}
        </strong>
        <StateTag of="party" state={of.state} {...(of.state === 'linked' ? { tone: 'good' } : {})} />
      </p>
      <p className="yt-quiet">
        {of.phone} {of.address}
      </p>
      <p>
        {words.caseCode[lang]} <code className="yt-code">{of.caseCode}</code>
      </p>
      <p className="yt-quiet">{words.caseCodeHint[lang]}</p>
      {of.linkDeadline && <DeadlineLine of={of.linkDeadline} lang={lang} title={words.linkBy[lang]} />}
      {of.answerDeadline && of.answerState !== undefined && (
        <>
          <StateTag of="answerPeriod" state={of.answerState} />
          <DeadlineLine of={of.answerDeadline} lang={lang} title={words.answerPeriod[lang]} />
        </>
      )}
      <PartyActs of={of} />
    </>
  );
}

function Agents({ of }: { readonly of: readonly Schemas['Representation'][] }): ReactNode {
  const { court, lang } = useDesk();
  return (
    <ul className="yt-list">
      {of.map((one) => (
        <li key={one.representationId}>
          <p className="yt-between">
            <span>
              {one.agentName} {one.firmName} · {authorities[one.authority]?.[lang]}
            </span>
            <StateTag of="representation" state={one.state} />
          </p>
          <ActForm
            operation="desk.cases.decideRepresentation"
            from={['representation', one.state]}
            fields={{
              decision: { kind: 'choice', label: words.decision, choices: representationDecisions },
              reason: { kind: 'area', label: words.reasons, optional: true },
            }}
            run={({ decision, reason }) =>
              court.desk.cases.decideRepresentation({
                representationId: one.representationId,
                version: one.version,
                decision: decision as 'confirm' | 'return',
                ...(reason.trim() === '' ? {} : { reason: written(reason) }),
              })
            }
          />
        </li>
      ))}
    </ul>
  );
}

/** Parties and their agents. */
export function CaseParties({ of }: { readonly of: Schemas['DeskCase'] }): ReactNode {
  const { court, lang, turn } = useDesk();
  const { caseId } = of;
  const parties = useLoad(() => court.desk.cases.listParties({ caseId, limit: 100 }), [caseId, turn]);
  return (
    <>
      <ShownList of={parties} keyOf={(one) => one.partyId}>
        {(one) => <PartyRow of={one} />}
      </ShownList>
      <h4>{words.agents[lang]}</h4>
      {of.representations.length === 0 ? (
        <p className="yt-empty">{words.nothing[lang]}</p>
      ) : (
        <Agents of={of.representations} />
      )}
    </>
  );
}
