// The record of a hearing: written during it, opened for reading, signed by those named, closed.
import type { ReactNode } from 'react';
import { ApiError } from '@yunting/sdk';
import type { Schemas } from '@yunting/sdk';
import { instantText } from '../tools/kit/format.ts';
import { useLoad } from '../tools/kit/load.ts';
import { Loading } from '../tools/kit/loading.tsx';
import { DeadlineLine } from '../tools/kit/why.tsx';
import { objectionDecisions, signatureStates, unsignedStates } from './choices.ts';
import { useDesk } from './desk-context.ts';
import { Act, ActForm } from './kit/act.tsx';
import { linesOf, written } from './kit/fields.ts';
import { StateTag } from './kit/state-tag.tsx';
import { entriesOf, textOf } from './record-text.ts';
import { words } from './words.ts';
import { marks } from '../tools/kit/lang.ts';

type Hearing = Schemas['DeskHearing'];
type Record_ = Schemas['HearingRecord'];
type Entries = Schemas['RecordDraft']['entries'];

function SaveForm({ of, record }: { readonly of: Hearing; readonly record: Record_ | undefined }): ReactNode {
  const { court } = useDesk();
  const parties = of.notices.map(({ party }) => party);
  return (
    <ActForm
      operation="desk.hearings.saveRecord"
      fields={{
        text: {
          kind: 'area',
          label: words.recordText,
          hint: words.recordHint,
          initial: record ? textOf(record.entries) : words.recordExample.zh,
        },
        signers: {
          kind: 'ticks',
          label: words.signers,
          choices: Object.fromEntries(
            parties.map((one) => [one.partyId, { zh: one.displayName, en: one.displayName }]),
          ),
          initial: record
            ? record.signatures.map((one) => one.party.partyId)
            : parties.map((one) => one.partyId),
        },
      }}
      run={({ text, signers }) =>
        court.desk.hearings.saveRecord({
          hearingId: of.hearingId,
          entries: entriesOf(text) as Entries,
          signerPartyIds: linesOf(signers) as Schemas['RecordDraft']['signerPartyIds'],
          ...(record ? { version: record.version } : {}),
        })
      }
    />
  );
}

function Objections({ of, record }: { readonly of: Hearing; readonly record: Record_ }): ReactNode {
  const { court, lang } = useDesk();
  return (
    <ul className="yt-list">
      {record.objections.map((one) => (
        <li key={one.objectionId}>
          <p>{one.text}</p>
          {one.decisionReason && <p className="yt-quiet">{one.decisionReason[lang]}</p>}
          {one.state === 'open' && (
            <ActForm
              operation="desk.hearings.decideRecordObjection"
              from={['record', record.state]}
              fields={{
                decision: { kind: 'choice', label: words.decision, choices: objectionDecisions },
                reason: { kind: 'area', label: words.reasons },
                text: { kind: 'area', label: words.recordText, initial: textOf(record.entries) },
              }}
              run={({ decision, reason, text }) =>
                court.desk.hearings.decideRecordObjection({
                  hearingId: of.hearingId,
                  objectionId: one.objectionId,
                  version: record.version,
                  decision: decision as 'corrected' | 'noted',
                  reason: written(reason),
                  ...(decision === 'corrected' ? { entries: entriesOf(text) as Entries } : {}),
                })
              }
            />
          )}
        </li>
      ))}
    </ul>
  );
}

function CloseForm({ of, record }: { readonly of: Hearing; readonly record: Record_ }): ReactNode {
  const { court } = useDesk();
  const missing = record.signatures.filter((one) => one.state === 'pending');
  if (missing.length === 0) return null;
  return (
    <ActForm
      operation="desk.hearings.closeRecord"
      from={['record', record.state]}
      fields={{
        state: { kind: 'choice', label: words.unsignedWhy, choices: unsignedStates },
        note: { kind: 'area', label: words.note },
      }}
      run={({ state, note }) =>
        court.desk.hearings.closeRecord({
          hearingId: of.hearingId,
          version: record.version,
          unsigned: missing.map(({ party }) => ({
            partyId: party.partyId,
            state: state as 'refused' | 'unavailable',
            note,
          })) as Schemas['RecordClosing']['unsigned'],
        })
      }
    />
  );
}

function RecordView({ of, record }: { readonly of: Hearing; readonly record: Record_ }): ReactNode {
  const { court, lang } = useDesk();
  return (
    <>
      <p className="yt-between">
        <span className="yt-quiet">{record.contentDigest.slice(0, 16)}…</span>
        <StateTag of="record" state={record.state} />
      </p>
      <dl className="yt-record">
        {record.entries.map((one, index) => (
          <div key={`${index} ${one.speaker}`}>
            <dt>{one.speaker}</dt>
            <dd>{one.text}</dd>
          </div>
        ))}
      </dl>
      <ul>
        {record.signatures.map((one) => (
          <li key={one.party.partyId}>
            {one.party.displayName}
            {marks[lang].colon}
            {signatureStates[one.state]?.[lang] ?? one.state}
            {one.signedAt !== undefined && ` ${instantText(lang, one.signedAt)}`}
          </li>
        ))}
      </ul>
      {record.readingDeadline && (
        <DeadlineLine of={record.readingDeadline} lang={lang} title={words.readingUntil[lang]} />
      )}
      <Objections of={of} record={record} />
      <div className="yt-acts">
        {record.state === 'draft' && <SaveForm of={of} record={record} />}
        <Act
          operation="desk.hearings.publishRecord"
          from={['record', record.state]}
          tone="main"
          run={() => court.desk.hearings.publishRecord({ hearingId: of.hearingId, version: record.version })}
        />
        <CloseForm of={of} record={record} />
      </div>
    </>
  );
}

/** The record, or the first draft of it. */
export function HearingRecord({ of }: { readonly of: Hearing }): ReactNode {
  const { court, lang, turn } = useDesk();
  const { hearingId } = of;
  const record = useLoad(async (): Promise<{ record?: Record_ }> => {
    try {
      return { record: await court.desk.hearings.getRecord({ hearingId }) };
    } catch (error) {
      if (error instanceof ApiError && error.status === 404) return {};
      throw error;
    }
  }, [hearingId, turn]);
  return (
    <>
      <h4>{words.record[lang]}</h4>
      <Loading of={record} lang={lang}>
        {(found) =>
          found.record ? (
            <RecordView of={of} record={found.record} />
          ) : (
            <SaveForm of={of} record={undefined} />
          )
        }
      </Loading>
    </>
  );
}
