// One document. First where its service stands and what signing would change; then, if the person wants, its text.
import { useState } from 'react';
import type { Schemas, Yunting } from '@yunting/sdk';
import { Card, Facts, Note, Tag } from '../kit/card.tsx';
import { ErrorNote } from '../kit/error-note.tsx';
import { Press } from '../kit/press.tsx';
import { Read } from '../kit/reading.tsx';
import { DueDate } from '../kit/reckoning.tsx';
import { useAct } from '../shell/use-act.ts';
import { useRead } from '../shell/use-read.ts';
import { momentOf } from '../words/times.ts';
import { say } from '../words/words.ts';
import { ContestForm } from './contest-form.tsx';
import { PaperRequest } from './paper-request.tsx';
import { serviceTone, serviceWord } from './documents.tsx';
import type { MiniProps } from './mini.ts';

/** A card may name the service or the document. */
async function readService(court: Yunting, query: URLSearchParams): Promise<Schemas['Service']> {
  const serviceId = query.get('serviceId');
  if (serviceId !== null) return court.eservice.get({ serviceId });
  const documentId = query.get('documentId') ?? '';
  const caseId = query.get('caseId') ?? (await court.documents.get({ documentId })).caseId ?? '';
  for await (const one of court.eservice.listAll({ caseId })) if (one.documentId === documentId) return one;
  return court.eservice.get({ serviceId: documentId });
}

export function DocumentPage(props: MiniProps) {
  const { court, query, refreshKey } = props;
  const service = useRead(() => readService(court, query), `service ${query.toString()}`, refreshKey);
  return <Read of={service}>{(one) => <ServiceView of={props} one={one} />}</Read>;
}

function ServiceView({ of, one }: { readonly of: MiniProps; readonly one: Schemas['Service'] }) {
  const { court, lang, t, refreshKey } = of;
  const [shown, setShown] = useState(false);
  const [contesting, setContesting] = useState(false);
  return (
    <>
      <Card
        title={one.documentTitle}
        aside={<Tag tone={serviceTone(one.service.state)}>{t(serviceWord(one.service.state))}</Tag>}
      >
        <p>{say(one.explanation, lang)}</p>
        {one.service.clocks.map((clock) => (
          <DueDate key={clock.kind} deadline={clock} />
        ))}
        {one.reasons.length > 0 && (
          <details>
            <summary>{t('whyServed')}</summary>
            <ul>
              {one.reasons.map((reason) => (
                <li key={reason.zh}>{say(reason, lang)}</li>
              ))}
            </ul>
          </details>
        )}
        <p className="small">{t('lookingChangesNothing')}</p>
        <Press kind={shown ? 'plain' : 'main'} onPress={() => setShown(!shown)}>
          {t(shown ? 'hideText' : 'showText')}
        </Press>
      </Card>
      {shown && (
        <DocumentText court={court} documentId={one.documentId} t={t} lang={lang} refreshKey={refreshKey} />
      )}
      {one.acknowledgedAt === undefined ? (
        <Sign of={of} serviceId={one.serviceId} />
      ) : (
        <Note kind="good">{t('signedAt', { time: momentOf(one.acknowledgedAt, lang) })}</Note>
      )}
      <Card title={t('somethingWrong')}>
        {one.contestId !== undefined && <Note>{t('contested')}</Note>}
        {contesting ? (
          <ContestForm of={of} serviceId={one.serviceId} onDone={() => setContesting(false)} />
        ) : (
          <Press onPress={() => setContesting(true)}>{t('notReceived')}</Press>
        )}
        <PaperRequest of={of} one={one} />
      </Card>
    </>
  );
}

function DocumentText({
  court,
  documentId,
  t,
  refreshKey,
}: Pick<MiniProps, 'court' | 't' | 'lang' | 'refreshKey'> & { readonly documentId: string }) {
  const document = useRead(() => court.documents.get({ documentId }), `document ${documentId}`, refreshKey);
  return (
    <Read of={document}>
      {(one) => (
        <article className="paper" lang="zh-CN" aria-label={one.title}>
          <p className="paper-mark">{one.notice}</p>
          <p className="paper-court">{one.courtName}</p>
          <p className="paper-title">{one.title}</p>
          {one.number !== undefined && <p className="paper-number">{one.number}</p>}
          {one.paragraphs.map((paragraph, index) => (
            <p key={index} className={`paper-${paragraph.style}`}>
              {paragraph.zh}
            </p>
          ))}
          <p className="paper-seal">{one.seal.text}</p>
          <Facts rows={[[t('verificationCode'), one.verificationCode]]} />
        </article>
      )}
    </Read>
  );
}

/** Signing: what it would change is asked of the court first, and shown; only then the button. */
function Sign({
  of: { court, t, lang, refreshKey },
  serviceId,
}: {
  readonly of: MiniProps;
  readonly serviceId: string;
}) {
  const preview = useRead(() => court.eservice.preview({ serviceId }), `preview ${serviceId}`, refreshKey);
  const { act, busy, error } = useAct();
  return (
    <Read of={preview}>
      {({ ifAcknowledged }) => (
        <Card title={t('sign')}>
          <p>{say(ifAcknowledged.explanation, lang)}</p>
          {ifAcknowledged.clocks.map((clock) => (
            <DueDate key={clock.kind} deadline={clock} />
          ))}
          <Press busy={busy} onPress={() => void act(() => court.eservice.acknowledge({ serviceId }))}>
            {t('signNow')}
          </Press>
          <ErrorNote error={error} />
        </Card>
      )}
    </Read>
  );
}
