// Consents that someone wants to withdraw: the court reviews
import type { ReactNode } from 'react';
import type { Schemas } from '@yunting/sdk';
import { useLoad } from '../tools/kit/load.ts';
import { consentOutcomes, stages } from './choices.ts';
import { useDesk } from './desk-context.ts';
import { ActForm } from './kit/act.tsx';
import { given } from './kit/fields.ts';
import { ShownList } from './kit/shown-list.tsx';
import { StateTag } from './kit/state-tag.tsx';
import { words } from './words.ts';

function ConsentRow({ of }: { readonly of: Schemas['Consent'] }): ReactNode {
  const { court, lang } = useDesk();
  return (
    <>
      <p className="yt-between">
        <strong>
          {stages[of.stage]?.[lang] ?? of.stage} · {of.withdrawal?.requestedBy.displayName}
        </strong>
        <StateTag of="consent" state={of.state} />
      </p>
      <p>{of.withdrawal?.reason}</p>
      <ActForm
        operation="desk.identity.reviewConsentWithdrawal"
        from={['consent', of.state]}
        fields={{
          outcome: { kind: 'choice', label: words.decision, choices: consentOutcomes },
          reason: { kind: 'area', label: words.reasons, optional: true },
        }}
        run={({ outcome, reason }) =>
          court.desk.identity.reviewConsentWithdrawal({
            consentId: of.consentId,
            version: of.version,
            outcome: outcome as 'withdrawn' | 'upheld',
            ...given('reasonZh', reason),
          })
        }
      />
    </>
  );
}

/** Withdrawals of consent that wait for a review. */
export function ConsentWithdrawals(): ReactNode {
  const { court, lang, turn, persona } = useDesk();
  const consents = useLoad(
    () => court.desk.identity.listConsents({ state: 'withdrawalRequested', limit: 100 }),
    [turn, persona],
  );
  return (
    <section className="yt-card">
      <h3>{words.withdrawals[lang]}</h3>
      <ShownList of={consents} keyOf={(one) => one.consentId} empty={words.noWithdrawals[lang]}>
        {(one) => <ConsentRow of={one} />}
      </ShownList>
    </section>
  );
}
