// What went wrong, in the court's own words, with what is wrong in each field and the article it rests on.
import { ApiError, YuntingError } from '@yunting/sdk';
import type { ReactNode } from 'react';
import { words } from '../words.ts';
import type { Lang } from './lang.ts';
import { marks } from './lang.ts';

interface FailureProps {
  readonly error: unknown;
  readonly lang: Lang;
}

/** What another server of this page says in both languages. */
const saidBy = (error: unknown): { zh: string; en: string } | undefined =>
  typeof error === 'object' && error !== null && 'zh' in error && 'en' in error
    ? { zh: String(error.zh), en: String(error.en) }
    : undefined;

/** An error of the SDK as a person reads it; anything else is said as it is. */
export function Failure({ error, lang }: FailureProps): ReactNode {
  if (!(error instanceof YuntingError)) {
    const text = error instanceof Error ? error.message : String(error);
    return (
      <div className="yt-failure" role="alert">
        {saidBy(error)?.[lang] ?? `${words.unexpected[lang]}${marks[lang].colon}${text}`}
      </div>
    );
  }
  const { violations, legalBasis } = error instanceof ApiError ? error : { violations: [], legalBasis: [] };
  return (
    <div className="yt-failure" role="alert">
      <p>{error[lang]}</p>
      {violations.length > 0 && (
        <ul>
          {violations.map((one) => (
            <li key={`${one.pointer} ${one.code}`}>
              {one[lang]} <code>{one.pointer}</code>
            </li>
          ))}
        </ul>
      )}
      {legalBasis.length > 0 && (
        <p className="yt-quiet">
          {words.basis[lang]}
          {legalBasis.map(({ law, article }) => `${law} ${article}`).join(marks[lang].part)}
        </p>
      )}
      {error.hint[lang] && <p className="yt-quiet">{error.hint[lang]}</p>}
    </div>
  );
}
