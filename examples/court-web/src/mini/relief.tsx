// Relief from the fee: deferral, reduction, exemption. What is said and shown here is seen by the court alone.
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
import { yuanOf } from '../words/times.ts';
import { say } from '../words/words.ts';
import type { MiniProps } from './mini.ts';
import { WithCase } from './with-case.tsx';

export function ReliefPage(props: MiniProps) {
  return (
    <WithCase of={props}>{({ caseId }) => <Reliefs key={caseId} of={props} caseId={caseId} />}</WithCase>
  );
}

function Reliefs({ of, caseId }: { readonly of: MiniProps; readonly caseId: string }) {
  const { court, refreshKey, t, lang } = of;
  const found = useRead(
    async () => ({
      bills: (await court.fees.listBills({ caseId })).data,
      reliefs: (await court.fees.listReliefs({})).data.filter((one) => one.caseId === caseId),
    }),
    `reliefs ${caseId}`,
    refreshKey,
  );
  return (
    <Read of={found}>
      {({ bills, reliefs }) => {
        const open = bills.find(
          ({ state, reliefPending }) => ['issued', 'overdue'].includes(state) && !reliefPending,
        );
        return (
          <>
            {reliefs.map((one) => (
              <Card
                key={one.reliefId}
                title={t(one.kind)}
                aside={
                  <Tag tone={one.state === 'granted' ? 'good' : 'plain'}>{t(reliefState(one.state))}</Tag>
                }
              >
                <Facts
                  rows={[
                    [t('reliefReason'), one.reason && say(one.reason, lang)],
                    [t('deferredUntil'), one.deferredUntil],
                  ]}
                />
              </Card>
            ))}
            {open ? <ReliefForm of={of} bill={open} /> : <Note>{t('noBillForRelief')}</Note>}
          </>
        );
      }}
    </Read>
  );
}

function ReliefForm({
  of: { court, t, lang },
  bill,
}: {
  readonly of: MiniProps;
  readonly bill: Schemas['Bill'];
}) {
  const [kind, setKind] = useState<Schemas['ReliefKind']>('defer');
  const [ground, setGround] = useState<Schemas['ReliefGround']>('lowIncome');
  const [statement, setStatement] = useState('');
  const [files, setFiles] = useState<readonly File[]>([]);
  const { act, busy, error } = useAct();
  const send = async (): Promise<void> => {
    const fileIds = (await uploadAll(court, files)).map(({ fileId }) => fileId);
    await court.fees.requestRelief({
      billId: bill.billId,
      kind,
      ground,
      statement,
      ...(fileIds.length > 0 && { fileIds }),
    });
  };
  return (
    <Card title={t('reliefAsk', { amount: yuanOf(bill.amount.amountFen, lang) })}>
      <Note>{t('reliefPrivate')}</Note>
      <Choice
        label={t('reliefKind')}
        value={kind}
        onChange={setKind}
        options={[
          ['defer', t('defer')],
          ['reduce', t('reduce')],
          ['exempt', t('exempt')],
        ]}
      />
      <Choice
        label={t('reliefGround')}
        value={ground}
        onChange={setGround}
        options={[
          ['lowIncome', t('lowIncome')],
          ['disabledWithoutIncome', t('disabledWithoutIncome')],
          ['legalAid', t('legalAid')],
          ['disaster', t('disaster')],
          ['other', t('other')],
        ]}
      />
      <Field label={t('inYourWords')} value={statement} onChange={setStatement} rows={3} required />
      <FilesField label={t('proofs')} files={files} onChange={setFiles} sampleTitle={t('proofs')} />
      <Press kind="main" busy={busy} disabled={statement.trim() === ''} onPress={() => void act(send)}>
        {t('reliefSend')}
      </Press>
      <ErrorNote error={error} />
    </Card>
  );
}

function reliefState(state: Schemas['Relief']['state']) {
  const known = {
    requested: 'reliefRequested',
    granted: 'reliefGranted',
    refused: 'reliefRefused',
    lapsed: 'reliefLapsed',
  } as const;
  return Object.hasOwn(known, state) ? known[state as keyof typeof known] : 'reliefRequested';
}
