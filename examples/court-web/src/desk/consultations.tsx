// Questions of the parties to the court: taken by somebody, answered by a time. Merits are never answered; the way to
// advice is told instead. What concerns both sides may be answered to both.
import type { ReactNode } from 'react';
import type { Schemas } from '@yunting/sdk';
import { instantText } from '../tools/kit/format.ts';
import { fill } from '../tools/kit/lang.ts';
import { useLoad } from '../tools/kit/load.ts';
import { DeadlineLine } from '../tools/kit/why.tsx';
import { consultationCategories, referrals } from './choices.ts';
import { useDesk } from './desk-context.ts';
import { Act, ActForm } from './kit/act.tsx';
import { given, linesOf, ticked } from './kit/fields.ts';
import { ShownList } from './kit/shown-list.tsx';
import { StateTag } from './kit/state-tag.tsx';
import { words } from './words.ts';

type Consultation = Schemas['DeskConsultation'];

function Answer({ of }: { readonly of: Consultation }): ReactNode {
  const { court, lang } = useDesk();
  return (
    <ActForm
      operation="desk.consultations.answer"
      from={['consultation', of.state]}
      tone="main"
      before={<p className="yt-quiet">{words.answerRule[lang]}</p>}
      fields={{
        category: {
          kind: 'choice',
          label: words.category,
          choices: consultationCategories,
          initial: of.category,
        },
        answer: { kind: 'area', label: words.answer, optional: true },
        referrals: { kind: 'ticks', label: words.referrals, choices: referrals },
        shared: { kind: 'tick', label: words.shareAnswer, optional: true, initial: false },
      }}
      run={(values) => {
        const [first, ...others] = linesOf(values.referrals) as Schemas['ConsultationReferral'][];
        return court.desk.consultations.answer({
          consultationId: of.consultationId,
          version: of.version,
          category: values.category as Schemas['ConsultationCategory'],
          ...given('answer', values.answer),
          ...(first === undefined ? {} : { referrals: [first, ...others] }),
          ...(ticked(values.shared) ? { sharedWithAllParties: true } : {}),
        });
      }}
    />
  );
}

function ConsultationRow({ of }: { readonly of: Consultation }): ReactNode {
  const { court, lang } = useDesk();
  const subject = { consultationId: of.consultationId, version: of.version };
  return (
    <>
      <p className="yt-between">
        <strong>
          {of.askedBy} · {consultationCategories[of.category]?.[lang]}
        </strong>
        <span>
          {of.overdue && <span className="yt-tag yt-tag-danger">{words.overdue[lang]}</span>}{' '}
          <StateTag of="consultation" state={of.state} />
        </span>
      </p>
      <p className="yt-quiet">
        {of.caseNumber} {of.party?.displayName} · {instantText(lang, of.askedAt)}
        {of.takenBy !== undefined && ` · ${fill(words.takenBy, { who: of.takenBy })[lang]}`}
      </p>
      {of.earlier.map((one) => (
        <p className="yt-quiet" key={one.askedAt}>
          {one.question} → {one.answer}
        </p>
      ))}
      <blockquote className="yt-excerpt">{of.question}</blockquote>
      {of.answer !== undefined && <p>{of.answer}</p>}
      {(of.state === 'asked' || of.state === 'taken') && (
        <DeadlineLine of={of.answerBy} lang={lang} title={words.answerBy[lang]} />
      )}
      <div className="yt-acts">
        <Act
          operation="desk.consultations.take"
          from={['consultation', of.state]}
          tone="main"
          about={of.askedBy}
          run={() => court.desk.consultations.take(subject)}
        />
        <Answer of={of} />
        <ActForm
          operation="desk.consultations.close"
          from={['consultation', of.state]}
          fields={{ note: { kind: 'area', label: words.howDone } }}
          run={({ note }) => court.desk.consultations.close({ ...subject, note })}
        />
      </div>
    </>
  );
}

/** Questions that are not closed, the oldest first. */
export function Consultations(): ReactNode {
  const { court, lang, turn, persona } = useDesk();
  const questions = useLoad(() => court.desk.consultations.list({ limit: 100 }), [turn, persona]);
  return (
    <section className="yt-card">
      <h3>{words.consultations[lang]}</h3>
      <ShownList
        of={questions}
        keyOf={(one) => one.consultationId}
        keep={(one) => one.state !== 'closed'}
        empty={words.noConsultations[lang]}
      >
        {(one) => <ConsultationRow of={one} />}
      </ShownList>
    </section>
  );
}
