// One filing: its receipt, where it stands, what the court wants supplemented.
import { useState } from 'react';
import type { Schemas } from '@yunting/sdk';
import { Card, Facts, Note, Tag } from '../kit/card.tsx';
import { ErrorNote } from '../kit/error-note.tsx';
import { Field } from '../kit/fields.tsx';
import { FilesField } from '../kit/files-field.tsx';
import { Press } from '../kit/press.tsx';
import { Read } from '../kit/reading.tsx';
import { DueDate } from '../kit/reckoning.tsx';
import { uploadAll } from '../kit/upload.ts';
import { useAct } from '../shell/use-act.ts';
import { useRead } from '../shell/use-read.ts';
import { momentOf } from '../words/times.ts';
import { say } from '../words/words.ts';
import { filingState } from './home.tsx';
import type { MiniProps } from './mini.ts';
import { pathTo } from './path.ts';

export function FilingPage(props: MiniProps) {
  const { court, query, refreshKey } = props;
  const filingId = query.get('filingId') ?? '';
  const filing = useRead(() => court.filings.get({ filingId }), `filing ${filingId}`, refreshKey);
  return <Read of={filing}>{(one) => <FilingView of={props} one={one} />}</Read>;
}

function FilingView({ of, one }: { readonly of: MiniProps; readonly one: Schemas['Filing'] }) {
  const { t, lang, go } = of;
  const [receipt] = one.receipts;
  return (
    <>
      <Card
        title={one.content.causeOfAction ?? t('fileTitle')}
        aside={<Tag tone={one.state === 'accepted' ? 'good' : 'plain'}>{t(filingState(one.state))}</Tag>}
      >
        {receipt && (
          <Facts
            rows={[
              [
                t('receiptNumber'),
                <span key="n" className="code">
                  {receipt.number}
                </span>,
              ],
              [t('receivedAt'), momentOf(receipt.receivedAt, lang)],
              [t('court'), one.courtName],
              [t('caseNumber'), one.caseNumber],
            ]}
          />
        )}
        {one.next && <p>{say(one.next, lang)}</p>}
        {one.decision?.reasons !== undefined && <p>{one.decision.reasons}</p>}
        {one.decision?.remedy && <Note>{say(one.decision.remedy, lang)}</Note>}
        {one.deadlines.map((deadline) => (
          <DueDate key={deadline.kind} deadline={deadline} />
        ))}
        {one.caseId !== undefined && (
          <Press kind="main" onPress={() => go(pathTo('home'))}>
            {t('toHome')}
          </Press>
        )}
      </Card>
      {['supplementRequired', 'supplementOverdue'].includes(one.state) && one.supplement && (
        <Supplement of={of} one={one} wanted={one.supplement} />
      )}
    </>
  );
}

function Supplement({
  of: { court, t, lang },
  one,
  wanted,
}: {
  readonly of: MiniProps;
  readonly one: Schemas['Filing'];
  readonly wanted: Schemas['FilingSupplementState'];
}) {
  const [name, setName] = useState('转账凭证');
  const [note, setNote] = useState('');
  const [files, setFiles] = useState<readonly File[]>([]);
  const { act, busy, error } = useAct();
  const send = async (): Promise<void> => {
    const fileIds = (await uploadAll(court, files)).map(({ fileId }) => fileId);
    const evidence = [
      ...(one.content.evidence ?? []),
      {
        name,
        proves: t('supplementProves'),
        source: t('supplementSource'),
        originalHeldBy: 'electronic' as const,
        fileIds,
      },
    ];
    await court.filings.supplement({
      filingId: one.filingId,
      version: one.version,
      content: { ...one.content, evidence },
      ...(note.trim() !== '' && { note }),
    });
  };
  return (
    <Card title={t('supplementTitle')}>
      <ol>
        {wanted.items.map((item) => (
          <li key={item.zh}>{say(item, lang)}</li>
        ))}
      </ol>
      <DueDate deadline={wanted.due} />
      <Field label={t('submitName')} value={name} onChange={setName} required />
      <FilesField label={t('submitFiles')} files={files} onChange={setFiles} sampleTitle={name} />
      <Field label={t('supplementNote')} value={note} onChange={setNote} rows={2} />
      <Press
        kind="main"
        busy={busy}
        disabled={files.length === 0 || name.trim() === ''}
        onPress={() => void act(send)}
      >
        {t('supplementSend')}
      </Press>
      <ErrorNote error={error} />
    </Card>
  );
}
