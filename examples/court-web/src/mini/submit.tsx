// Handing something in: an answer, evidence, a statement. Ends with a receipt number and a time, or says what went wrong.
import { useState } from 'react';
import type { Schemas } from '@yunting/sdk';
import { Card, Facts, Note, Tag } from '../kit/card.tsx';
import { ErrorNote } from '../kit/error-note.tsx';
import { Choice, Field } from '../kit/fields.tsx';
import { FilesField } from '../kit/files-field.tsx';
import { Press } from '../kit/press.tsx';
import { Read } from '../kit/reading.tsx';
import { uploadAll } from '../kit/upload.ts';
import { useAct } from '../shell/use-act.ts';
import { useRead } from '../shell/use-read.ts';
import { momentOf } from '../words/times.ts';
import { say } from '../words/words.ts';
import type { MiniProps } from './mini.ts';
import { WithCase } from './with-case.tsx';

type Kind = Extract<Schemas['SubmissionKind'], 'answer' | 'evidence' | 'statement' | 'jurisdictionObjection'>;

const kinds: readonly Kind[] = ['answer', 'evidence', 'statement', 'jurisdictionObjection'];

export function SubmitPage(props: MiniProps) {
  return (
    <WithCase of={props}>
      {(one) => (
        <>
          <SubmitForm key={one.caseId} of={props} one={one} />
          <Submitted of={props} caseId={one.caseId} />
        </>
      )}
    </WithCase>
  );
}

function SubmitForm({
  of: { court, t, lang, query },
  one,
}: {
  readonly of: MiniProps;
  readonly one: Schemas['CaseSummary'];
}) {
  const asked = kinds.find((kind) => kind === query.get('kind'));
  const defends = one.myRoles.some(({ role }) => role === 'defendant');
  const offered = defends ? kinds : kinds.filter((kind) => kind === 'evidence' || kind === 'statement');
  const [kind, setKind] = useState<Kind>(asked && offered.includes(asked) ? asked : 'evidence');
  const [title, setTitle] = useState('');
  const [text, setText] = useState('');
  const [files, setFiles] = useState<readonly File[]>([]);
  const [sent, setSent] = useState<Schemas['Submission']>();
  const { act, busy, error } = useAct();
  const send = async (): Promise<void> => {
    const fileIds = (await uploadAll(court, files)).map(({ fileId }) => fileId);
    const submission = await court.cases.submit({
      caseId: one.caseId,
      kind,
      title: title.trim() === '' ? t(kind) : title,
      ...(text.trim() !== '' && { text }),
      ...(fileIds.length > 0 && { fileIds }),
    });
    setSent(submission);
    setTitle('');
    setText('');
    setFiles([]);
  };
  return (
    <>
      {sent && (
        <Note kind="good">
          <p>
            <b>{t('received')}</b>
          </p>
          <Facts
            rows={[
              [
                t('receiptNumber'),
                <span key="n" className="code">
                  {sent.receipt.receiptNumber}
                </span>,
              ],
              [t('receivedAt'), momentOf(sent.receipt.receivedAt, lang)],
            ]}
          />
          {sent.late && sent.lateNote && <p>{say(sent.lateNote, lang)}</p>}
        </Note>
      )}
      <Card title={t('submitTitle')}>
        <p className="small">{t('submitSeen')}</p>
        <Choice
          label={t('submitKind')}
          value={kind}
          onChange={setKind}
          options={offered.map((each) => [each, t(each)] as const)}
        />
        <Field label={t('submitName')} value={title} onChange={setTitle} hint={t('submitNameHint')} />
        <Field label={t('submitText')} value={text} onChange={setText} rows={4} />
        <FilesField label={t('submitFiles')} files={files} onChange={setFiles} sampleTitle={t(kind)} />
        <Press
          kind="main"
          busy={busy}
          disabled={text.trim() === '' && files.length === 0}
          onPress={() => void act(send)}
        >
          {t('submitSend')}
        </Press>
        <ErrorNote error={error} />
      </Card>
    </>
  );
}

function Submitted({
  of: { court, t, lang, refreshKey },
  caseId,
}: {
  readonly of: MiniProps;
  readonly caseId: string;
}) {
  const own = useRead(
    async () => (await court.cases.listSubmissions({ caseId, limit: 100 })).data,
    `submissions ${caseId}`,
    refreshKey,
  );
  return (
    <Read of={own}>
      {(list) =>
        list.length > 0 && (
          <Card title={t('submitted')}>
            <ul className="rows">
              {list.map((one) => (
                <li key={one.submissionId}>
                  <span>
                    {one.title} · {momentOf(one.receipt.receivedAt, lang)}
                  </span>
                  <Tag tone={one.state === 'accepted' ? 'good' : one.state === 'returned' ? 'mind' : 'plain'}>
                    {t(
                      one.state === 'accepted'
                        ? 'inTheFile'
                        : one.state === 'returned'
                          ? 'returned'
                          : 'waiting',
                    )}
                  </Tag>
                </li>
              ))}
            </ul>
          </Card>
        )
      }
    </Read>
  );
}
