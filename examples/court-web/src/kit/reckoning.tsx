// Why this amount, why this date: numbered steps, each with its article, then what was taken for granted.
import type { Schemas } from '@yunting/sdk';
import { usePage } from '../shell/page-context.ts';
import { kitWords } from '../words/kit.ts';
import { dayOf, yuanOf } from '../words/times.ts';
import { say, translator } from '../words/words.ts';

interface Explained {
  readonly steps?: readonly Schemas['Step'][];
  readonly assumptions?: readonly Schemas['Bilingual'][];
  readonly legalBasis: readonly Schemas['LegalBasis'][];
}

/** Law, version and article, without the wording. */
function article(basis: Schemas['LegalBasis'], lang: 'zh' | 'en'): string {
  return say({ zh: basis.zh ?? basis.law, en: basis.en ?? basis.law }, lang).split(/：|: /)[0] ?? basis.law;
}

export function Reckoning({ of, about }: { readonly of: Explained; readonly about: 'amount' | 'date' }) {
  const { lang } = usePage();
  const t = translator(kitWords, lang);
  return (
    <details className="why">
      <summary>{t(about === 'date' ? 'whyDate' : 'why')}</summary>
      <ol>
        {(of.steps ?? []).map((step, index) => (
          // Steps have no name of their own and never change places.
          <li key={index}>
            {say(step, lang)}
            {step.amountFen !== undefined && <b> = {yuanOf(step.amountFen, lang)}</b>}
            {(step.legalBasis ?? []).length > 0 && (
              <span className="small">
                {' '}
                〔{step.legalBasis?.map((one) => article(one, lang)).join('、')}〕
              </span>
            )}
          </li>
        ))}
      </ol>
      {(of.assumptions ?? []).map((one) => (
        <p key={one.zh} className="small">
          {t('assumed')}：{say(one, lang)}
        </p>
      ))}
      <p className="small">
        {t('law')}：{of.legalBasis.map((one) => article(one, lang)).join('、')}
      </p>
    </details>
  );
}

/** The last day, what follows if it passes, and why it is this day. */
export function DueDate({ deadline }: { readonly deadline: Schemas['Deadline'] }) {
  const { lang } = usePage();
  const t = translator(kitWords, lang);
  return (
    <div className="due">
      <p>
        {t('due')}：<b>{dayOf(deadline.dueOn, lang)}</b>
        {deadline.provisional && t('provisional')}
      </p>
      <p className="small">
        {t('ifNot')}：{say(deadline.consequence, lang)}
      </p>
      <Reckoning of={deadline} about="date" />
    </div>
  );
}
