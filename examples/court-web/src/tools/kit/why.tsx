// Why it is this day or this amount: steps, articles, what was taken for granted. Closed until someone asks.
import type { Schemas } from '@yunting/sdk';
import type { ReactNode } from 'react';
import { words } from '../words.ts';
import { dateText, moneyText } from './format.ts';
import type { Lang } from './lang.ts';
import { marks } from './lang.ts';

/** What a deadline, a fee and an answer of the rules have in common. */
export interface Reckoning {
  readonly steps?: readonly Schemas['Step'][];
  readonly legalBasis: readonly Schemas['LegalBasis'][];
  readonly assumptions?: readonly Schemas['Bilingual'][];
  readonly provisional?: boolean;
  readonly interpretive?: boolean;
}

/** Law, version and article of a source; with what it says where that is known. */
function sourceText(basis: Schemas['LegalBasis'], lang: Lang, whole: boolean): string {
  const said = basis[lang];
  if (said !== undefined) return whole ? said : (said.split(lang === 'zh' ? '：' : ': ')[0] ?? said);
  const article = /^\d/.test(basis.article) ? `第${basis.article}条` : basis.article;
  return `${basis.law}${basis.version ? `（${basis.version}）` : ''} ${article}`;
}

/** Steps with amounts and articles, then assumptions and sources. */
export function Steps({ of, lang }: { readonly of: Reckoning; readonly lang: Lang }): ReactNode {
  const { steps = [], assumptions = [], legalBasis } = of;
  return (
    <div className="yt-steps">
      {steps.length > 0 && (
        <ol>
          {steps.map((step, index) => (
            <li key={`${index} ${step.zh}`}>
              <span>{step[lang]}</span>
              {step.amountFen !== undefined && (
                <strong className="yt-amount">{moneyText(lang, step.amountFen)}</strong>
              )}
              {step.legalBasis && step.legalBasis.length > 0 && (
                <small>
                  {words.basis[lang]}
                  {step.legalBasis.map((one) => sourceText(one, lang, false)).join(marks[lang].item)}
                </small>
              )}
            </li>
          ))}
        </ol>
      )}
      {of.provisional === true && <p className="yt-caution">{words.provisional[lang]}</p>}
      {of.interpretive === true && <p className="yt-caution">{words.interpretive[lang]}</p>}
      {assumptions.length > 0 && (
        <>
          <h4>{words.assumed[lang]}</h4>
          <ul>
            {assumptions.map((one) => (
              <li key={one.zh}>{one[lang]}</li>
            ))}
          </ul>
        </>
      )}
      <h4>{words.sources[lang]}</h4>
      <ul>
        {legalBasis.map((basis) => (
          <li key={`${basis.law} ${basis.version ?? ''} ${basis.article}`}>
            {sourceText(basis, lang, true)}
          </li>
        ))}
      </ul>
    </div>
  );
}

interface WhyProps {
  readonly of: Reckoning;
  readonly lang: Lang;
  /** What is explained, for those who hear the page instead of seeing it. */
  readonly about: string;
  readonly question?: 'whyDate' | 'whyAmount' | 'whyThis';
}

/** A question that opens the explanation. */
export function Why({ of, lang, about, question = 'whyDate' }: WhyProps): ReactNode {
  return (
    <details className="yt-why">
      <summary>
        {words[question][lang]}
        <span className="yt-heard">
          {marks[lang].colon}
          {about}
        </span>
      </summary>
      <Steps of={of} lang={lang} />
    </details>
  );
}

/** A deadline: the day, what happens when it is missed, and why it is this day. */
export function DeadlineLine({
  of,
  lang,
  title,
}: {
  readonly of: Schemas['Deadline'];
  readonly lang: Lang;
  readonly title?: string;
}): ReactNode {
  const day = dateText(lang, of.dueOn);
  return (
    <div className="yt-deadline">
      <p>
        {title !== undefined && <span>{title} </span>}
        <strong>
          <time dateTime={of.dueOn}>{day}</time>
        </strong>{' '}
        {words.lastDay[lang]}
        {of.provisional && <span className="yt-tag yt-tag-caution">{words.provisionalShort[lang]}</span>}
      </p>
      <p className="yt-quiet">{of.consequence[lang]}</p>
      <Why of={of} lang={lang} about={`${title ?? ''} ${day}`} />
    </div>
  );
}
