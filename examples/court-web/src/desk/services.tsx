// Service of documents: everything that is under way, and the contests that parties raised.
import { useState } from 'react';
import type { ReactNode } from 'react';
import type { Schemas } from '@yunting/sdk';
import { fieldInstant, instantText } from '../tools/kit/format.ts';
import { useLoad } from '../tools/kit/load.ts';
import {
  addressScopes,
  confirmedVia,
  contestDecisions,
  contestReasons,
  electronicChannels,
} from './choices.ts';
import { useDesk } from './desk-context.ts';
import { ActForm } from './kit/act.tsx';
import { given, instantOf } from './kit/fields.ts';
import { More } from './kit/more.tsx';
import { ShownList } from './kit/shown-list.tsx';
import { StateTag } from './kit/state-tag.tsx';
import { ServiceActs } from './service-acts.tsx';
import { words } from './words.ts';
import { marks } from '../tools/kit/lang.ts';

const over = new Set(['effective', 'recalled']);

/** Services of the court, or of one case. */
export function ServiceList({ caseId }: { readonly caseId?: string }): ReactNode {
  const { court, lang, turn, persona } = useDesk();
  const [all, setAll] = useState(false);
  const services = useLoad(
    () => court.desk.eservice.list({ limit: 100, ...(caseId === undefined ? {} : { caseId }) }),
    [turn, persona, caseId ?? ''],
  );
  return (
    <>
      <label className="yt-tick">
        <input
          type="checkbox"
          checked={all}
          onChange={(event) => {
            setAll(event.target.checked);
          }}
        />
        <span>{words.alsoServed[lang]}</span>
      </label>
      <ShownList
        of={services}
        keyOf={(one) => one.serviceId}
        keep={(one) => all || !over.has(one.state)}
        empty={words.everyoneNotified[lang]}
      >
        {(one) => (
          <>
            <p className="yt-between">
              <strong>
                {one.recipient.displayName}
                {marks[lang].colon}
                {one.documentTitle}
              </strong>
              <StateTag
                of="service"
                state={one.state}
                tone={one.state === 'effective' ? 'good' : 'caution'}
              />
            </p>
            <p className="yt-quiet">
              {one.caseNumber} · {one.nextStep[lang]}
            </p>
            <More title={words.openService[lang]}>{() => <ServiceActs serviceId={one.serviceId} />}</More>
          </>
        )}
      </ShownList>
    </>
  );
}

function ContestRow({ of }: { readonly of: Schemas['DeskServiceContest'] }): ReactNode {
  const { court, lang, now } = useDesk();
  return (
    <>
      <p className="yt-between">
        <strong>{contestReasons[of.reason]?.[lang] ?? of.reason}</strong>
        <StateTag of="contest" state={of.state} {...(of.state === 'open' ? { tone: 'caution' } : {})} />
      </p>
      <p>{of.statement}</p>
      <p className="yt-quiet">
        {of.filedBy} · {instantText(lang, of.createdAt)}
      </p>
      {of.decisionReasons !== undefined && <p className="yt-quiet">{of.decisionReasons}</p>}
      <ActForm
        operation="desk.eservice.decideContest"
        from={['contest', of.state]}
        fields={{
          decision: { kind: 'choice', label: words.decision, choices: contestDecisions },
          reasons: { kind: 'area', label: words.reasons },
          ...(of.reason === 'arrivedLater'
            ? {
                arrivedAt: {
                  kind: 'instant' as const,
                  label: words.arrivedAt,
                  optional: true,
                  initial: fieldInstant(of.arrivedAt ?? now),
                },
              }
            : {}),
        }}
        run={(values) =>
          court.desk.eservice.decideContest({
            contestId: of.contestId,
            version: of.version,
            decision: values.decision as 'upheld' | 'dismissed',
            reasons: values.reasons,
            ...(values.decision === 'upheld' && 'arrivedAt' in values && values.arrivedAt
              ? { arrivedAt: instantOf(values.arrivedAt) }
              : {}),
          })
        }
      />
    </>
  );
}

/** Contests, the open ones first. */
export function Contests(): ReactNode {
  const { court, lang, turn, persona } = useDesk();
  const contests = useLoad(
    () => court.desk.eservice.listContests({ state: 'open', limit: 100 }),
    [turn, persona],
  );
  return (
    <section className="yt-card">
      <h3>{words.contests[lang]}</h3>
      <ShownList of={contests} keyOf={(one) => one.contestId} empty={words.noContests[lang]}>
        {(one) => <ContestRow of={one} />}
      </ShownList>
    </section>
  );
}

/** A party confirmed an address by phone, on paper or at the counter. */
export function ConfirmAddress({
  caseId,
  party,
}: {
  readonly caseId: string;
  readonly party: Schemas['DeskParty'];
}): ReactNode {
  const { court } = useDesk();
  return (
    <ActForm
      operation="desk.eservice.confirmAddress"
      fields={{
        channel: { kind: 'choice', label: words.channel, choices: electronicChannels, initial: 'sms' },
        address: {
          kind: 'text',
          label: words.addressOrNumber,
          optional: true,
          ...(party.phone === undefined ? {} : { initial: party.phone }),
        },
        scope: { kind: 'choice', label: words.scope, choices: addressScopes },
        via: { kind: 'choice', label: words.via, choices: confirmedVia },
        note: { kind: 'text', label: words.note, optional: true },
      }}
      run={(values) =>
        court.desk.eservice.confirmAddress({
          caseId,
          partyId: party.partyId,
          channel: values.channel as Schemas['ElectronicChannel'],
          scope: values.scope as Schemas['AddressScope'],
          via: values.via as Schemas['DeskAddressConfirmation']['via'],
          ...given('address', values.address),
          ...given('note', values.note),
        })
      }
    />
  );
}

/** The page of the clerk and of the judge. */
export function Services(): ReactNode {
  const { lang } = useDesk();
  return (
    <>
      <Contests />
      <section className="yt-card">
        <h3>{words.services[lang]}</h3>
        <ServiceList />
      </section>
    </>
  );
}
