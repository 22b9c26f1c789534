// Documents of a case: drafted, issued, corrected; and how service on each recipient stands.
import type { ReactNode } from 'react';
import type { Schemas } from '@yunting/sdk';
import { instantText } from '../tools/kit/format.ts';
import { useLoad } from '../tools/kit/load.ts';
import { Loading } from '../tools/kit/loading.tsx';
import { serviceText } from '../tools/kit/service-text.ts';
import { draftKinds } from './choices.ts';
import { useDesk } from './desk-context.ts';
import { Act, ActForm } from './kit/act.tsx';
import { linesOf } from './kit/fields.ts';
import { More } from './kit/more.tsx';
import { ShownList } from './kit/shown-list.tsx';
import { StateTag } from './kit/state-tag.tsx';
import { words } from './words.ts';
import { marks } from '../tools/kit/lang.ts';

type Paragraphs = Schemas['DocumentDraft']['paragraphs'];

const paragraphsOf = (text: string): Paragraphs =>
  linesOf(text).map((zh) => ({ style: 'text' as const, zh })) as Paragraphs;

function DocumentFile({ documentId }: { readonly documentId: string }): ReactNode {
  const { court, lang, turn } = useDesk();
  const document = useLoad(() => court.desk.documents.get({ documentId }), [documentId, turn]);
  return (
    <Loading of={document} lang={lang}>
      {(of) => {
        const subject = { documentId, version: of.version };
        const text = of.paragraphs.map((one) => one.zh).join('\n');
        return (
          <>
            <article className="yt-paper" lang="zh-CN">
              <p className="yt-paper-mark">{of.notice}</p>
              <h4>{of.title}</h4>
              {of.number !== undefined && <p>{of.number}</p>}
              {of.paragraphs.map((one, index) => (
                <p key={`${index} ${one.style}`} className={`yt-paper-${one.style}`}>
                  {one.zh}
                </p>
              ))}
              {of.seal && <p className="yt-quiet">{of.seal.text}</p>}
            </article>
            <div className="yt-acts">
              <Act
                operation="desk.documents.issue"
                from={['document', of.state]}
                tone="main"
                about={of.title}
                run={() => court.desk.documents.issue(subject)}
              />
              {of.state === 'draft' && (
                <ActForm
                  operation="desk.documents.update"
                  fields={{
                    title: { kind: 'text', label: words.title, initial: of.title },
                    text: { kind: 'area', label: words.text, hint: words.onePerLine, initial: text },
                  }}
                  run={(values) =>
                    court.desk.documents.update({
                      ...subject,
                      title: values.title,
                      paragraphs: paragraphsOf(values.text),
                    })
                  }
                />
              )}
              <Act
                operation="desk.documents.discard"
                from={['document', of.state]}
                tone="danger"
                about={of.title}
                run={() => court.desk.documents.discard(subject)}
              />
              {of.state === 'issued' && (
                <ActForm
                  operation="desk.documents.correct"
                  fields={{
                    reason: { kind: 'area', label: words.reasons },
                    text: { kind: 'area', label: words.text, hint: words.onePerLine, initial: text },
                  }}
                  run={(values) =>
                    court.desk.documents.correct({
                      ...subject,
                      reason: values.reason,
                      paragraphs: paragraphsOf(values.text),
                    })
                  }
                />
              )}
              <ActForm
                operation="desk.documents.revoke"
                from={['document', of.state]}
                tone="danger"
                fields={{ reason: { kind: 'area', label: words.reasons } }}
                run={({ reason }) => court.desk.documents.revoke({ ...subject, reason })}
              />
            </div>
          </>
        );
      }}
    </Loading>
  );
}

function Draft({ caseId }: { readonly caseId: string }): ReactNode {
  const { court, lang } = useDesk();
  return (
    <ActForm
      operation="desk.documents.draft"
      fields={{
        kind: { kind: 'choice', label: words.documentKind, choices: draftKinds, initial: 'notice' },
        title: { kind: 'text', label: words.title, initial: draftKinds['notice']?.[lang] ?? '' },
        text: { kind: 'area', label: words.text, hint: words.onePerLine },
      }}
      run={({ kind, title, text }) =>
        court.desk.documents.draft({
          caseId,
          kind: kind as Schemas['DocumentKind'],
          title,
          paragraphs: paragraphsOf(text),
        })
      }
    />
  );
}

/** All documents of a case, and a new draft. */
export function Documents({ caseId }: { readonly caseId: string }): ReactNode {
  const { court, lang, turn } = useDesk();
  const documents = useLoad(() => court.desk.documents.list({ caseId, limit: 100 }), [caseId, turn]);
  return (
    <>
      <Draft caseId={caseId} />
      <ShownList of={documents} keyOf={(one) => one.documentId} empty={words.noDocuments[lang]}>
        {(one) => (
          <>
            <p className="yt-between">
              <strong>{one.title}</strong>
              <StateTag of="document" state={one.state} />
            </p>
            {one.issuedAt !== undefined && <p className="yt-quiet">{instantText(lang, one.issuedAt)}</p>}
            <ul>
              {one.recipients.map(({ displayName, service }) => (
                <li key={displayName}>
                  {displayName}
                  {marks[lang].colon}
                  {serviceText(lang, service)}
                </li>
              ))}
            </ul>
            <More title={words.openDocument[lang]}>{() => <DocumentFile documentId={one.documentId} />}</More>
          </>
        )}
      </ShownList>
    </>
  );
}
