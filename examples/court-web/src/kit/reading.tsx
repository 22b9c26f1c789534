// What is shown while something is being read, or could not be read.
import { Fragment } from 'react';
import type { ReactNode } from 'react';
import { usePage } from '../shell/page-context.ts';
import type { Reading } from '../shell/use-read.ts';
import { kitWords } from '../words/kit.ts';
import { translator } from '../words/words.ts';
import { ErrorNote } from './error-note.tsx';

/** Children get what was read. An error beside older data is shown above it. */
export function Read<T>({
  of,
  children,
}: {
  readonly of: Reading<T>;
  readonly children: (data: T) => ReactNode;
}) {
  const t = translator(kitWords, usePage().lang);
  return (
    <Fragment>
      {of.error !== undefined && (
        <div>
          <ErrorNote error={of.error} />
          <button type="button" className="link" onClick={of.again}>
            {t('again')}
          </button>
        </div>
      )}
      {of.data !== undefined && children(of.data)}
      {of.data === undefined && of.error === undefined && <p className="quiet">{t('loading')}</p>}
    </Fragment>
  );
}
