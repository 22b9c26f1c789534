// What the parties submitted: taken into the file, with a copy for the other side, or returned with the reason.
import type { ReactNode } from 'react';
import type { Schemas } from '@yunting/sdk';
import { instantText } from '../tools/kit/format.ts';
import { useLoad } from '../tools/kit/load.ts';
import { DeadlineLine } from '../tools/kit/why.tsx';
import { submissionDecisions, submissionKinds } from './choices.ts';
import { useDesk } from './desk-context.ts';
import { ActForm } from './kit/act.tsx';
import { ticked, written } from './kit/fields.ts';
import { ShownList } from './kit/shown-list.tsx';
import { StateTag } from './kit/state-tag.tsx';
import { words } from './words.ts';
import { marks } from '../tools/kit/lang.ts';

function SubmissionRow({ of }: { readonly of: Schemas['DeskSubmission'] }): ReactNode {
  const { court, lang } = useDesk();
  return (
    <>
      <p className="yt-between">
        <strong>
          {submissionKinds[of.kind]?.[lang] ?? of.kind}
          {marks[lang].colon}
          {of.title}
        </strong>
        <StateTag of="submission" state={of.state} />
      </p>
      <p className="yt-quiet">
        {of.submittedBy} · {of.receipt.receiptNumber} · {instantText(lang, of.receipt.receivedAt)}
      </p>
      {of.oneSided && <span className="yt-tag yt-tag-danger">{words.oneSided[lang]}</span>}
      {of.lateNote && <p className="yt-caution">{of.lateNote[lang]}</p>}
      {of.text !== undefined && <p>{of.text}</p>}
      {of.forwardBy && !of.forwarded && (
        <DeadlineLine of={of.forwardBy} lang={lang} title={words.forwardBy[lang]} />
      )}
      <ActForm
        operation="desk.cases.decideSubmission"
        from={['submission', of.state]}
        tone="main"
        fields={{
          decision: { kind: 'choice', label: words.decision, choices: submissionDecisions },
          ...(of.oneSided
            ? {}
            : {
                forward: {
                  kind: 'tick' as const,
                  label: words.forward,
                  optional: true,
                  initial: true,
                },
              }),
          reason: { kind: 'area', label: words.returnReason, optional: true },
        }}
        run={(values) =>
          court.desk.cases.decideSubmission({
            submissionId: of.submissionId,
            version: of.version,
            decision: values.decision as 'accept' | 'return',
            ...(values.decision === 'accept' && 'forward' in values && ticked(values.forward ?? '')
              ? { forward: true }
              : {}),
            ...(values.reason.trim() === '' ? {} : { reason: written(values.reason) }),
          })
        }
      />
    </>
  );
}

/** Everything submitted in a case. */
export function Submissions({ caseId }: { readonly caseId: string }): ReactNode {
  const { court, lang, turn } = useDesk();
  const submissions = useLoad(() => court.desk.cases.listSubmissions({ caseId, limit: 100 }), [caseId, turn]);
  return (
    <ShownList of={submissions} keyOf={(one) => one.submissionId} empty={words.noSubmissions[lang]}>
      {(one) => <SubmissionRow of={one} />}
    </ShownList>
  );
}
