// Filing a suit from the phone: what is wanted, against whom, why; papers; the court's own check; then submitting.
import { useState } from 'react';
import type { Schemas } from '@yunting/sdk';
import { Card, Note } from '../kit/card.tsx';
import { ErrorNote } from '../kit/error-note.tsx';
import { Choice, Field, Tick } from '../kit/fields.tsx';
import { FilesField } from '../kit/files-field.tsx';
import { Press } from '../kit/press.tsx';
import { uploadAll } from '../kit/upload.ts';
import { useAct } from '../shell/use-act.ts';
import { say } from '../words/words.ts';
import { contentOf, firstDraft } from './filing-draft.ts';
import type { FilingDraft } from './filing-draft.ts';
import type { MiniProps } from './mini.ts';
import { pathTo } from './path.ts';

export function FilePage({ court, owner, t, lang, go }: MiniProps) {
  const [draft, setDraft] = useState<FilingDraft>(() => firstDraft(owner));
  const [files, setFiles] = useState<readonly File[]>([]);
  const [check, setCheck] = useState<Schemas['FilingPreflight']>();
  const [truthful, setTruthful] = useState(false);
  const { act, busy, error } = useAct();
  const set = (part: Partial<FilingDraft>): void => setDraft({ ...draft, ...part });

  const send = async (): Promise<void> => {
    const fileIds = (await uploadAll(court, files)).map(({ fileId }) => fileId);
    const content = contentOf(draft, fileIds);
    const found = await court.filings.preflight({ content });
    setCheck(found);
    if (!found.ready) return;
    const { filingId, version } = await court.filings.create({ content });
    await court.filings.submit({ filingId, version, truthful: true });
    go(pathTo('filing', { filingId }));
  };

  return (
    <>
      <Note>{t('fileExample')}</Note>
      <Card title={t('fileWhat')}>
        <Choice
          label={t('matter')}
          value={draft.matter}
          onChange={(matter) =>
            set({ ...firstDraft(matter === 'divorce' ? 'stranger' : 'plaintiff'), matter })
          }
          options={[
            ['loan', t('matterLoan')],
            ['divorce', t('matterDivorce')],
          ]}
        />
        {draft.matter === 'loan' && (
          <>
            <Field
              label={t('principal')}
              value={draft.principal}
              onChange={(principal) => set({ principal })}
              inputMode="decimal"
              required
            />
            <Field
              label={t('interest')}
              value={draft.interest}
              onChange={(interest) => set({ interest })}
              inputMode="decimal"
            />
          </>
        )}
        <Field
          label={t('facts')}
          value={draft.facts}
          onChange={(facts) => set({ facts })}
          rows={4}
          required
        />
      </Card>
      <Card title={t('fileWhom')}>
        <Field
          label={t('defendantName')}
          value={draft.defendantName}
          onChange={(defendantName) => set({ defendantName })}
          required
        />
        <Field
          label={t('defendantAddress')}
          value={draft.defendantAddress}
          onChange={(defendantAddress) => set({ defendantAddress })}
          required
        />
        <Field
          label={t('defendantPhone')}
          value={draft.defendantPhone}
          onChange={(defendantPhone) => set({ defendantPhone })}
          inputMode="tel"
        />
      </Card>
      <Card title={t('filePapers')}>
        <FilesField
          label={t('filePapersWhich')}
          files={files}
          onChange={setFiles}
          sampleTitle={t(draft.matter === 'loan' ? 'sampleIou' : 'sampleMarriage')}
        />
        <p className="small">{t('reliefHint')}</p>
      </Card>
      {check && !check.ready && (
        <Note kind="mind">
          <b>{t('checkFound')}</b>
          <ul>
            {[...check.missing, ...check.wrong].map((one) => (
              <li key={one.pointer + one.code}>{say(one, lang)}</li>
            ))}
          </ul>
        </Note>
      )}
      <Card title={t('fileSend')}>
        <Tick label={t('truthful')} value={truthful} onChange={setTruthful} />
        <Press
          kind="main"
          busy={busy}
          disabled={!truthful || files.length === 0}
          onPress={() => void act(send)}
        >
          {t('fileSend')}
        </Press>
        {files.length === 0 && <p className="small">{t('fileNeedsPaper')}</p>}
        <ErrorNote error={error} />
      </Card>
    </>
  );
}
