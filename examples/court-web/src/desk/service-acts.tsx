// What the court can do about one service: record an attempt, send paper, order public notice; and how it stands.
import type { ReactNode } from 'react';
import type { Schemas } from '@yunting/sdk';
import { addDays, dateInShanghai } from '@yunting/sdk/rules';
import { dateText, fieldInstant, instantText } from '../tools/kit/format.ts';
import { fill, marks } from '../tools/kit/lang.ts';
import { useLoad } from '../tools/kit/load.ts';
import { Loading } from '../tools/kit/loading.tsx';
import { DeadlineLine, Why } from '../tools/kit/why.tsx';
import { attemptChannels, attemptOutcomes, channelNames, deliveryManners, outcomeNames } from './choices.ts';
import { useDesk } from './desk-context.ts';
import { ActForm } from './kit/act.tsx';
import { given, instantOf } from './kit/fields.ts';
import { StateTag } from './kit/state-tag.tsx';
import { mayCall } from './permitted.ts';
import { words } from './words.ts';

type Service = Schemas['DeskService'];

function Attempts({ of }: { readonly of: Service }): ReactNode {
  const { lang } = useDesk();
  if (of.attempts.length === 0) return <p className="yt-empty">{words.noAttempts[lang]}</p>;
  return (
    <ol className="yt-list">
      {of.attempts.map((one) => (
        <li key={one.attemptNo}>
          {instantText(lang, one.sentAt)} · {channelNames[one.channel]?.[lang] ?? one.channel} ·{' '}
          {outcomeNames[one.outcome]?.[lang] ?? one.outcome}
          {one.address !== undefined && <span className="yt-quiet"> {one.address}</span>}
          {one.provider?.text !== undefined && <span className="yt-quiet"> {one.provider.text}</span>}
        </li>
      ))}
    </ol>
  );
}

function Acts({ of, phone }: { readonly of: Service; readonly phone: string | undefined }): ReactNode {
  const { court, now } = useDesk();
  const likely = of.paperAddress ?? phone;
  const { serviceId, version } = of;
  const today = dateInShanghai(now);
  return (
    <>
      <ActForm
        operation="desk.eservice.recordAttempt"
        from={['service', of.state]}
        fields={{
          channel: { kind: 'choice', label: words.channel, choices: attemptChannels, initial: 'phone' },
          outcome: { kind: 'choice', label: words.outcome, choices: attemptOutcomes, initial: 'noAnswer' },
          at: { kind: 'instant', label: words.at, initial: fieldInstant(now) },
          address: {
            kind: 'text',
            label: words.addressOrNumber,
            optional: true,
            ...(likely === undefined ? {} : { initial: likely }),
          },
          manner: { kind: 'choice', label: words.manner, choices: deliveryManners, hint: words.mannerHint },
          note: { kind: 'text', label: words.note, optional: true },
        }}
        run={(values) =>
          court.desk.eservice.recordAttempt({
            serviceId,
            version,
            channel: values.channel as Schemas['AttemptChannel'],
            outcome: values.outcome as Schemas['AttemptOutcome'],
            at: instantOf(values.at),
            ...given('addressText', values.address),
            ...given('note', values.note),
            ...(values.manner === 'none' ? {} : { manner: values.manner as Schemas['DeliveryManner'] }),
          })
        }
      />
      {of.paper?.state === 'requested' && (
        <ActForm
          operation="desk.eservice.sendPaper"
          fields={{
            sentOn: { kind: 'date', label: words.sentOn, initial: today },
            trackingNumber: { kind: 'text', label: words.trackingNumber, optional: true },
          }}
          run={(values) =>
            court.desk.eservice.sendPaper({
              serviceId,
              version,
              sentOn: values.sentOn,
              ...given('trackingNumber', values.trackingNumber),
            })
          }
        />
      )}
      <ActForm
        operation="desk.eservice.orderPublicNotice"
        from={['service', of.state]}
        tone="danger"
        fields={{
          publishOn: { kind: 'date', label: words.publishOn, initial: addDays(today, 1) },
          medium: { kind: 'text', label: words.medium },
          exhausted: { kind: 'area', label: words.exhausted },
        }}
        run={(values) => court.desk.eservice.orderPublicNotice({ serviceId, version, ...values })}
      />
    </>
  );
}

/** One service, read when it is opened. */
export function ServiceActs({ serviceId }: { readonly serviceId: string }): ReactNode {
  const { court, lang, turn, roles } = useDesk();
  const service = useLoad(async () => {
    const of = await court.desk.eservice.get({ serviceId });
    if (!mayCall('desk.cases.listParties', roles)) return { of, phone: undefined };
    const parties = await court.desk.cases.listParties({ caseId: of.caseId, limit: 100 });
    return { of, phone: parties.data.find((one) => one.partyId === of.recipient.partyId)?.phone };
  }, [serviceId, turn]);
  return (
    <Loading of={service} lang={lang}>
      {({ of, phone }) => (
        <div className="yt-card">
          <p className="yt-between">
            <strong>
              {of.recipient.displayName}
              {marks[lang].colon}
              {of.documentTitle}
            </strong>
            <StateTag of="service" state={of.state} tone={of.state === 'effective' ? 'good' : 'caution'} />
          </p>
          <p>{of.explanation[lang]}</p>
          {of.service.effectiveAt !== undefined && (
            <p className="yt-quiet">
              {fill(words.servedAt, { at: instantText(lang, of.service.effectiveAt) })[lang]}
            </p>
          )}
          {of.service.basis && (
            <Why
              question="whyThis"
              lang={lang}
              about={of.documentTitle}
              of={{
                steps: of.reasons,
                legalBasis: of.reasons
                  .flatMap((one) => one.legalBasis ?? [])
                  .concat(of.service.basis.legalBasis ?? []),
              }}
            />
          )}
          {of.service.clocks.map((one) => (
            <DeadlineLine key={`${one.kind} ${one.dueOn}`} of={one} lang={lang} />
          ))}
          {of.paper && (
            <p className="yt-caution">
              {fill(words.paperAsked, { day: dateText(lang, dateInShanghai(of.paper.requestedAt)) })[lang]}
            </p>
          )}
          <h4>{words.attempts[lang]}</h4>
          <Attempts of={of} />
          <Acts of={of} phone={phone} />
        </div>
      )}
    </Loading>
  );
}
