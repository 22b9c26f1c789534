// An application to the court: attending in the courtroom, more time for evidence, and the rest. A judge decides.
import { useState } from 'react';
import type { Schemas } from '@yunting/sdk';
import { Card, Facts, Note } from '../kit/card.tsx';
import { ErrorNote } from '../kit/error-note.tsx';
import { Choice, Field } from '../kit/fields.tsx';
import { FilesField } from '../kit/files-field.tsx';
import { Press } from '../kit/press.tsx';
import { uploadAll } from '../kit/upload.ts';
import { useAct } from '../shell/use-act.ts';
import { momentOf } from '../words/times.ts';
import type { MiniProps } from './mini.ts';
import { WithCase } from './with-case.tsx';

type Kind = Extract<
  Schemas['ApplicationKind'],
  'offline' | 'evidenceExtension' | 'investigation' | 'witness' | 'recusal' | 'withdrawal' | 'other'
>;

const kinds = [
  ['offline', 'applyOffline'],
  ['evidenceExtension', 'applyMoreTime'],
  ['investigation', 'applyInvestigation'],
  ['witness', 'applyWitness'],
  ['recusal', 'applyRecusal'],
  ['withdrawal', 'applyWithdrawal'],
  ['other', 'other'],
] as const satisfies readonly (readonly [Kind, string])[];

export function ApplyPage(props: MiniProps) {
  return (
    <WithCase of={props}>{({ caseId }) => <ApplyForm key={caseId} of={props} caseId={caseId} />}</WithCase>
  );
}

function ApplyForm({
  of: { court, t, lang, query },
  caseId,
}: {
  readonly of: MiniProps;
  readonly caseId: string;
}) {
  const [kind, setKind] = useState<Kind>(query.has('hearingId') ? 'offline' : 'other');
  const [text, setText] = useState('');
  const [files, setFiles] = useState<readonly File[]>([]);
  const [sent, setSent] = useState<Schemas['Submission']>();
  const { act, busy, error } = useAct();
  const title = t(kinds.find(([one]) => one === kind)?.[1] ?? 'other');
  const send = async (): Promise<void> => {
    const fileIds = (await uploadAll(court, files)).map(({ fileId }) => fileId);
    setSent(
      await court.cases.submit({
        caseId,
        kind: 'application',
        applicationKind: kind,
        title,
        text,
        ...(fileIds.length > 0 && { fileIds }),
      }),
    );
    setText('');
    setFiles([]);
  };
  return (
    <Card title={t('applyTitle')}>
      {sent && (
        <Note kind="good">
          <b>{t('received')}</b>
          <Facts
            rows={[
              [t('receiptNumber'), sent.receipt.receiptNumber],
              [t('receivedAt'), momentOf(sent.receipt.receivedAt, lang)],
            ]}
          />
        </Note>
      )}
      <Note>{t('applyDecided')}</Note>
      <Choice
        label={t('applyKind')}
        value={kind}
        onChange={setKind}
        options={kinds.map(([one, words]) => [one, t(words)] as const)}
      />
      <Field label={t('inYourWords')} value={text} onChange={setText} rows={4} required />
      <FilesField label={t('proofs')} files={files} onChange={setFiles} sampleTitle={t('proofs')} />
      <Press kind="main" busy={busy} disabled={text.trim() === ''} onPress={() => void act(send)}>
        {t('applySend')}
      </Press>
      <ErrorNote error={error} />
    </Card>
  );
}
