// Asking for another day. Until the court agrees, the old time stands: said before and after.
import { useState } from 'react';
import type { Schemas } from '@yunting/sdk';
import { Card, Note, Tag } from '../kit/card.tsx';
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
import { isComing } from './coming.ts';
import type { MiniProps } from './mini.ts';
import { WithCase } from './with-case.tsx';

export function PostponePage(props: MiniProps) {
  return (
    <WithCase of={props}>
      {({ caseId }) => <Postponements key={caseId} of={props} caseId={caseId} />}
    </WithCase>
  );
}

function Postponements({ of, caseId }: { readonly of: MiniProps; readonly caseId: string }) {
  const { court, refreshKey, t, lang } = of;
  const found = useRead(
    async () => {
      const hearings = (await court.hearings.list({ caseId, limit: 100 })).data.filter(isComing);
      const asked = await Promise.all(
        hearings.map(async ({ hearingId }) => (await court.hearings.listPostponements({ hearingId })).data),
      );
      return hearings.map((hearing, index) => ({ hearing, asked: asked[index] ?? [] }));
    },
    `postponements ${caseId}`,
    refreshKey,
  );
  return (
    <Read of={found}>
      {(list) =>
        list.length === 0 ? (
          <Note>{t('noHearing')}</Note>
        ) : (
          list.map(({ hearing, asked }) => (
            <Card key={hearing.hearingId} title={momentOf(hearing.startsAt, lang)}>
              {asked.map((one) => (
                <Note key={one.postponementId} kind="mind">
                  <Tag>{t(postponementState(one.state))}</Tag>
                  <p>{say(one.standing, lang)}</p>
                  {one.decisionReason && <p>{say(one.decisionReason, lang)}</p>}
                </Note>
              ))}
              {!asked.some(({ state }) => state === 'requested') && (
                <PostponeForm of={of} hearing={hearing} />
              )}
            </Card>
          ))
        )
      }
    </Read>
  );
}

function PostponeForm({
  of: { court, t },
  hearing,
}: {
  readonly of: MiniProps;
  readonly hearing: Schemas['Hearing'];
}) {
  const [ground, setGround] = useState<Schemas['PostponementGround']>('mustAppearAbsentWithReason');
  const [explanation, setExplanation] = useState('');
  const [files, setFiles] = useState<readonly File[]>([]);
  const { act, busy, error } = useAct();
  const send = async (): Promise<void> => {
    const fileIds = (await uploadAll(court, files)).map(({ fileId }) => fileId);
    await court.hearings.requestPostponement({
      hearingId: hearing.hearingId,
      ground,
      explanation,
      ...(fileIds.length > 0 && { fileIds }),
    });
  };
  return (
    <>
      <Note kind="mind">{t('oldTimeStands')}</Note>
      <Choice
        label={t('postponeGround')}
        value={ground}
        onChange={setGround}
        options={[
          ['mustAppearAbsentWithReason', t('cannotCome')],
          ['newWitnessOrEvidence', t('newEvidence')],
          ['other', t('other')],
        ]}
      />
      <Field label={t('postponeWhy')} value={explanation} onChange={setExplanation} rows={3} required />
      <FilesField label={t('proofs')} files={files} onChange={setFiles} sampleTitle={t('proofs')} />
      <Press kind="main" busy={busy} disabled={explanation.trim() === ''} onPress={() => void act(send)}>
        {t('postponeSend')}
      </Press>
      <ErrorNote error={error} />
    </>
  );
}

function postponementState(state: Schemas['Postponement']['state']) {
  const known = {
    requested: 'postponeRequested',
    granted: 'postponeGranted',
    refused: 'postponeRefused',
    withdrawn: 'filingWithdrawn',
    lapsed: 'reliefLapsed',
  } as const;
  return Object.hasOwn(known, state) ? known[state as keyof typeof known] : 'postponeRequested';
}
