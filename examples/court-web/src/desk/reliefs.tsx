// Requests to defer, reduce or waive a fee, and the decision on them. The proofs are for the court alone.
import type { ReactNode } from 'react';
import type { Schemas } from '@yunting/sdk';
import { addDays, dateInShanghai } from '@yunting/sdk/rules';
import { useLoad } from '../tools/kit/load.ts';
import { reliefDecisions, reliefGrounds, reliefKinds } from './choices.ts';
import { useDesk } from './desk-context.ts';
import { ActForm } from './kit/act.tsx';
import { given, written } from './kit/fields.ts';
import { ShownList } from './kit/shown-list.tsx';
import { StateTag } from './kit/state-tag.tsx';
import { words } from './words.ts';

function ReliefRow({ of }: { readonly of: Schemas['DeskRelief'] }): ReactNode {
  const { court, lang, now } = useDesk();
  return (
    <>
      <p className="yt-between">
        <strong>
          {of.applicantName} · {reliefKinds[of.kind]?.[lang]}
        </strong>
        <StateTag of="relief" state={of.state} {...(of.state === 'requested' ? { tone: 'caution' } : {})} />
      </p>
      <p className="yt-quiet">{reliefGrounds[of.ground]?.[lang] ?? of.ground}</p>
      <p>{of.statement}</p>
      <ActForm
        operation="desk.fees.decideRelief"
        from={['relief', of.state]}
        fields={{
          decision: { kind: 'choice', label: words.decision, choices: reliefDecisions },
          kind: { kind: 'choice', label: words.grantedKind, choices: reliefKinds, initial: of.kind },
          percent: { kind: 'number', label: words.percent, hint: words.percentHint, optional: true },
          deferredUntil: {
            kind: 'date',
            label: words.deferredUntil,
            hint: words.deferredHint,
            optional: true,
            initial: of.kind === 'defer' ? addDays(dateInShanghai(now), 60) : '',
          },
          reason: { kind: 'area', label: words.reasons, optional: true },
        }}
        run={(values) =>
          court.desk.fees.decideRelief({
            reliefId: of.reliefId,
            version: of.version,
            decision: values.decision as 'grant' | 'refuse',
            ...(values.decision === 'grant' ? { kind: values.kind as Schemas['ReliefKind'] } : {}),
            ...(values.decision === 'grant' && values.kind === 'reduce'
              ? { percent: Number(values.percent) }
              : {}),
            ...(values.decision === 'grant' && values.kind === 'defer'
              ? given('deferredUntil', values.deferredUntil)
              : {}),
            ...(values.reason.trim() === '' ? {} : { reason: written(values.reason) }),
          })
        }
      />
    </>
  );
}

/** The open requests: all of them, or those of one filing. */
export function ReliefActs({ filingId }: { readonly filingId?: string }): ReactNode {
  const { court, lang, turn, persona } = useDesk();
  const reliefs = useLoad(
    () => court.desk.fees.listReliefs({ state: 'requested', limit: 100 }),
    [turn, persona],
  );
  return (
    <section className="yt-card">
      <h3>{words.reliefs[lang]}</h3>
      <ShownList
        of={reliefs}
        keyOf={(one) => one.reliefId}
        keep={(one) => filingId === undefined || one.filingId === filingId}
        empty={words.noReliefs[lang]}
      >
        {(one) => <ReliefRow of={one} />}
      </ShownList>
    </section>
  );
}
