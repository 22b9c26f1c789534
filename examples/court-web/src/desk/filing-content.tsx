// What a filing says, what the court's own check finds, and the way that the papers took.
import type { ReactNode } from 'react';
import type { Schemas } from '@yunting/sdk';
import { instantText, moneyText } from '../tools/kit/format.ts';
import { Why } from '../tools/kit/why.tsx';
import { caseRoles, custodySteps, procedures } from './choices.ts';
import { useDesk } from './desk-context.ts';
import { words } from './words.ts';
import { aside, marks } from '../tools/kit/lang.ts';

type Filing = Schemas['DeskFiling'];

function Issues({
  title,
  of,
}: {
  readonly title: string;
  readonly of: readonly Schemas['FilingIssue'][];
}): ReactNode {
  const { lang } = useDesk();
  if (of.length === 0) return null;
  return (
    <>
      <h4>{title}</h4>
      <ul>
        {of.map((one) => (
          <li key={`${one.pointer} ${one.code}`}>{one[lang]}</li>
        ))}
      </ul>
    </>
  );
}

function Check({ of }: { readonly of: Schemas['FilingPreflight'] }): ReactNode {
  const { lang } = useDesk();
  return (
    <div className="yt-card">
      <p>
        <span className={`yt-tag ${of.ready ? 'yt-tag-good' : 'yt-tag-caution'}`}>
          {(of.ready ? words.formReady : words.formNotReady)[lang]}
        </span>
      </p>
      <Issues title={words.missing[lang]} of={of.missing} />
      <Issues title={words.wrong[lang]} of={of.wrong} />
      <Issues title={words.couldAdd[lang]} of={of.optional} />
      <h4>{words.jurisdiction[lang]}</h4>
      <p>{of.jurisdiction[lang]}</p>
      <Why
        question="whyThis"
        of={{ legalBasis: of.jurisdiction.legalBasis }}
        lang={lang}
        about={words.jurisdiction[lang]}
      />
      <h4>{words.whichProcedure[lang]}</h4>
      <ul>
        {of.procedures.map((one) => (
          <li key={one.procedure}>
            <strong>{procedures[one.procedure]?.[lang]}</strong>
            {marks[lang].colon}
            {one.reason[lang]}
            {one.fee && (
              <>
                {' '}
                {one.fee.display[lang]}
                <Why
                  question="whyAmount"
                  of={one.fee.explanation}
                  lang={lang}
                  about={one.fee.display[lang]}
                />
              </>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

function Content({ of }: { readonly of: Schemas['FilingContent'] }): ReactNode {
  const { lang } = useDesk();
  return (
    <>
      <h4>{words.parties[lang]}</h4>
      <ul>
        {(of.parties ?? []).map((one) => (
          <li key={one.key}>
            {caseRoles[one.role]?.[lang]}
            {marks[lang].colon}
            {one.name ?? '—'}
            {one.phone !== undefined && <span className="yt-quiet"> {one.phone}</span>}
            {one.address !== undefined && one.addressConfidential !== true && (
              <span className="yt-quiet"> {one.address}</span>
            )}
          </li>
        ))}
        {(of.representatives ?? []).map((one) => (
          <li key={`${one.partyKey} ${one.name ?? ''}`}>
            {words.agent[lang]}
            {marks[lang].colon}
            {one.name ?? '—'} <span className="yt-quiet">{one.firm}</span>
          </li>
        ))}
      </ul>
      <h4>{words.claims[lang]}</h4>
      <ol>
        {(of.claims ?? []).map((one) => (
          <li key={one.text}>
            {one.text}
            {one.amount && <strong className="yt-amount">{moneyText(lang, one.amount.amountFen)}</strong>}
          </li>
        ))}
      </ol>
      {of.facts !== undefined && (
        <>
          <h4>{words.facts[lang]}</h4>
          <p>{of.facts}</p>
        </>
      )}
      <h4>{words.evidence[lang]}</h4>
      <ul>
        {(of.evidence ?? []).map((one) => (
          <li key={one.name}>
            {one.name}
            {one.proves !== undefined && <span className="yt-quiet"> {one.proves}</span>}
          </li>
        ))}
      </ul>
    </>
  );
}

/** The filing as the desk reads it. */
export function FilingContentView({ of }: { readonly of: Filing }): ReactNode {
  const { lang } = useDesk();
  return (
    <>
      <Content of={of.content} />
      <Check of={of.check} />
      {of.supplement && (
        <>
          <h4>{words.supplement[lang]}</h4>
          <ul>
            {of.supplement.items.map((one) => (
              <li key={one.zh}>{one[lang] ?? one.zh}</li>
            ))}
          </ul>
        </>
      )}
      {of.custody.length > 0 && (
        <>
          <h4>{words.custody[lang]}</h4>
          <ol>
            {of.custody.map((one) => (
              <li key={`${one.step} ${one.at}`}>
                {custodySteps[one.step]?.[lang]}
                {marks[lang].colon}
                {one.courtName} {one.byName} · {instantText(lang, one.at)}
                {one.trackingNumber !== undefined && ` · ${one.carrier ?? ''} ${one.trackingNumber}`}
              </li>
            ))}
          </ol>
        </>
      )}
      {of.receipts.length > 0 && (
        <p className="yt-quiet">
          {words.receipts[lang]}
          {of.receipts
            .map((one) => aside(lang, one.number, instantText(lang, one.receivedAt)))
            .join(marks[lang].part)}
        </p>
      )}
    </>
  );
}
