// The record of the hearing: read first, then sign exactly what was read, or ask for a correction.
import { useState } from 'react';
import type { Schemas } from '@yunting/sdk';
import { Card, Note, Tag } from '../kit/card.tsx';
import { ErrorNote } from '../kit/error-note.tsx';
import { Field } from '../kit/fields.tsx';
import { Press } from '../kit/press.tsx';
import { Read } from '../kit/reading.tsx';
import { DueDate } from '../kit/reckoning.tsx';
import { useAct } from '../shell/use-act.ts';
import { useRead } from '../shell/use-read.ts';
import { momentOf } from '../words/times.ts';
import { say } from '../words/words.ts';
import { isComing } from './coming.ts';
import type { MiniProps } from './mini.ts';
import { WithCase } from './with-case.tsx';

export function RecordPage(props: MiniProps) {
  const hearingId = props.query.get('hearingId');
  if (hearingId !== null) return <Record of={props} hearingId={hearingId} />;
  return <WithCase of={props}>{({ caseId }) => <Latest key={caseId} of={props} caseId={caseId} />}</WithCase>;
}

function Latest({ of, caseId }: { readonly of: MiniProps; readonly caseId: string }) {
  const { court, refreshKey, t } = of;
  const held = useRead(
    async () =>
      (await court.hearings.list({ caseId, limit: 100 })).data.filter((one) => !isComing(one)).at(-1),
    `held ${caseId}`,
    refreshKey,
  );
  if (held.data === undefined && held.error === undefined) return <Note>{t('noRecord')}</Note>;
  return <Read of={held}>{(one) => one && <Record of={of} hearingId={one.hearingId} />}</Read>;
}

function Record({ of, hearingId }: { readonly of: MiniProps; readonly hearingId: string }) {
  const { court, refreshKey } = of;
  const record = useRead(() => court.hearings.getRecord({ hearingId }), `record ${hearingId}`, refreshKey);
  return <Read of={record}>{(one) => <RecordView of={of} one={one} />}</Read>;
}

function RecordView({
  of: { court, t, lang },
  one,
}: {
  readonly of: MiniProps;
  readonly one: Schemas['HearingRecord'];
}) {
  const [objecting, setObjecting] = useState(false);
  const [text, setText] = useState('');
  const { act, busy, error } = useAct();
  const { hearingId, contentDigest } = one;
  const open = ['published', 'objected', 'objectionsNoted'].includes(one.state);
  return (
    <>
      <Card
        title={t('recordTitle')}
        aside={<Tag tone={open ? 'mind' : 'good'}>{t(open ? 'toSign' : 'recordDone')}</Tag>}
      >
        <ol className="record">
          {one.entries.map((entry, index) => (
            <li key={index}>
              <b>{entry.speaker}：</b>
              {entry.text}
            </li>
          ))}
        </ol>
        {one.readingDeadline && open && <DueDate deadline={one.readingDeadline} />}
        <ul className="rows">
          {one.signatures.map((signature) => (
            <li key={signature.party.partyId}>
              <span>{signature.party.displayName}</span>
              <Tag tone={signature.state === 'signed' ? 'good' : 'plain'}>
                {signature.signedAt === undefined ? t('notSigned') : momentOf(signature.signedAt, lang)}
              </Tag>
            </li>
          ))}
        </ul>
        {one.objections.map((objection) => (
          <Note key={objection.objectionId}>
            {objection.text}
            {objection.decisionReason && <p>{say(objection.decisionReason, lang)}</p>}
          </Note>
        ))}
      </Card>
      {open && (
        <Card title={t('signRecord')}>
          <p>{t('signRecordHow')}</p>
          <Press
            kind="main"
            busy={busy}
            onPress={() => void act(() => court.hearings.signRecord({ hearingId, contentDigest }))}
          >
            {t('signRecord')}
          </Press>
          {objecting ? (
            <>
              <Field label={t('objectText')} value={text} onChange={setText} rows={3} required />
              <Press
                busy={busy}
                disabled={text.trim() === ''}
                onPress={() =>
                  void act(() => court.hearings.objectToRecord({ hearingId, text })).then(
                    (done) => done && setObjecting(false),
                  )
                }
              >
                {t('objectSend')}
              </Press>
            </>
          ) : (
            <Press onPress={() => setObjecting(true)}>{t('objectRecord')}</Press>
          )}
        </Card>
      )}
      <ErrorNote error={error} />
    </>
  );
}
