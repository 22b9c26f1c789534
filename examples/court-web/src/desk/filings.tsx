// Filings at this court: what was filed, what is missing, and the decision that a filing judge makes.
import { useState } from 'react';
import type { ReactNode } from 'react';
import { machines } from '@yunting/sdk/contract';
import type { Schemas } from '@yunting/sdk';
import { instantText, moneyText } from '../tools/kit/format.ts';
import { useLoad } from '../tools/kit/load.ts';
import { Loading } from '../tools/kit/loading.tsx';
import { DeadlineLine } from '../tools/kit/why.tsx';
import { useDesk } from './desk-context.ts';
import { FilingActs } from './filing-acts.tsx';
import { FilingContentView } from './filing-content.tsx';
import { More } from './kit/more.tsx';
import { ShownList } from './kit/shown-list.tsx';
import { StateTag } from './kit/state-tag.tsx';
import { words } from './words.ts';

/** A filing in full, with what this person may do with it. */
function FilingFile({ filingId }: { readonly filingId: string }): ReactNode {
  const { court, lang, turn } = useDesk();
  const filing = useLoad(() => court.desk.filings.get({ filingId }), [filingId, turn]);
  return (
    <Loading of={filing} lang={lang}>
      {(of) => (
        <>
          <FilingContentView of={of} />
          <FilingActs of={of} />
        </>
      )}
    </Loading>
  );
}

function FilingRow({ of }: { readonly of: Schemas['DeskFilingSummary'] }): ReactNode {
  const { lang } = useDesk();
  return (
    <>
      <p className="yt-between">
        <strong>
          {of.applicantName} · {of.causeOfAction ?? words.noCause[lang]}
        </strong>
        <StateTag of="filing" state={of.state} />
      </p>
      <p className="yt-quiet">
        {of.filingNumber}
        {of.claimAmount && ` · ${moneyText(lang, of.claimAmount.amountFen)}`}
        {of.submittedAt !== undefined && ` · ${instantText(lang, of.submittedAt)}`}
        {of.caseNumber !== undefined && ` · ${of.caseNumber}`}
      </p>
      {of.reliefAsked && <span className="yt-tag yt-tag-caution">{words.reliefAsked[lang]}</span>}
      {of.deadlines.map((one) => (
        <DeadlineLine
          key={`${one.kind} ${one.dueOn}`}
          of={one}
          lang={lang}
          title={words.courtsDeadline[lang]}
        />
      ))}
      <More title={words.openFiling[lang]}>{() => <FilingFile filingId={of.filingId} />}</More>
    </>
  );
}

const decided = new Set(['accepted', 'refused', 'sentBack', 'withdrawn', 'discarded']);

/** Everything that was filed here; what is decided only on demand. */
export function Filings(): ReactNode {
  const { court, lang, turn, persona } = useDesk();
  const [state, setState] = useState('');
  const filings = useLoad(
    () => court.desk.filings.list({ limit: 100, ...(state && state !== 'all' ? { state } : {}) }),
    [turn, persona, state],
  );
  return (
    <section className="yt-card">
      <h3>{words.filings[lang]}</h3>
      <label className="yt-field">
        <span>{words.show[lang]}</span>
        <select
          value={state}
          onChange={(event) => {
            setState(event.target.value);
          }}
        >
          <option value="">{words.undecided[lang]}</option>
          <option value="all">{words.all[lang]}</option>
          {Object.entries(machines.filing.states).map(([one, name]) => (
            <option key={one} value={one}>
              {name[lang]}
            </option>
          ))}
        </select>
      </label>
      <ShownList
        of={filings}
        keyOf={(one) => one.filingId}
        keep={(one) => state !== '' || !decided.has(one.state)}
        empty={words.noFilings[lang]}
      >
        {(one) => <FilingRow of={one} />}
      </ShownList>
    </section>
  );
}
