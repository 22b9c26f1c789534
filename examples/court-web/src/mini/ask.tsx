// Asking the court a question, and reading the answer. A question is no act in the proceedings.
import { useState } from 'react';
import type { Schemas } from '@yunting/sdk';
import { Card, Note, Tag } from '../kit/card.tsx';
import { ErrorNote } from '../kit/error-note.tsx';
import { Choice, Field } from '../kit/fields.tsx';
import { Press } from '../kit/press.tsx';
import { Read } from '../kit/reading.tsx';
import { useAct } from '../shell/use-act.ts';
import { useRead } from '../shell/use-read.ts';
import { momentOf } from '../words/times.ts';
import { say } from '../words/words.ts';
import type { MiniProps } from './mini.ts';
import { WithCase } from './with-case.tsx';

type Category = 'procedure' | 'complaint' | 'paper' | 'accessibility' | 'other';

export function AskPage(props: MiniProps) {
  return (
    <WithCase of={props}>
      {({ caseId }) => (
        <>
          <AskForm key={caseId} of={props} caseId={caseId} />
          <Questions of={props} />
        </>
      )}
    </WithCase>
  );
}

function AskForm({ of: { court, t }, caseId }: { readonly of: MiniProps; readonly caseId: string }) {
  const [category, setCategory] = useState<Category>('procedure');
  const [question, setQuestion] = useState('');
  const { act, busy, error } = useAct();
  return (
    <Card title={t('askTitle')}>
      <Note>{t('askBanner')}</Note>
      <Choice
        label={t('askAbout')}
        value={category}
        onChange={setCategory}
        options={[
          ['procedure', t('procedure')],
          ['paper', t('paperHelp')],
          ['accessibility', t('accessibility')],
          ['complaint', t('complaint')],
          ['other', t('other')],
        ]}
      />
      <Field label={t('question')} value={question} onChange={setQuestion} rows={3} required />
      <Press
        kind="main"
        busy={busy}
        disabled={question.trim() === ''}
        onPress={() =>
          void act(() => court.consultations.ask({ caseId, category, question })).then(
            (done) => done && setQuestion(''),
          )
        }
      >
        {t('askSend')}
      </Press>
      <ErrorNote error={error} />
    </Card>
  );
}

function Questions({ of: { court, owner, refreshKey, t, lang } }: { readonly of: MiniProps }) {
  const questions = useRead(
    async () => (await court.consultations.list({ limit: 100 })).data,
    `questions ${owner}`,
    refreshKey,
  );
  return (
    <Read of={questions}>
      {(list) =>
        list.map((one) => (
          <Card
            key={one.consultationId}
            title={one.question}
            aside={
              <Tag tone={one.answer === undefined ? 'plain' : 'good'}>{t(questionState(one.state))}</Tag>
            }
          >
            {one.answer === undefined ? (
              <p>{t('answerBy', { time: momentOf(one.answerBy.dueAt, lang) })}</p>
            ) : (
              <p>{one.answer}</p>
            )}
            <p className="small">{say(one.banner, lang)}</p>
          </Card>
        ))
      }
    </Read>
  );
}

function questionState(state: Schemas['Consultation']['state']) {
  const known = { asked: 'waiting', taken: 'taken', answered: 'answered', closed: 'closed' } as const;
  return Object.hasOwn(known, state) ? known[state as keyof typeof known] : 'waiting';
}
