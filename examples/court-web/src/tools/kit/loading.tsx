// The three faces of what is read: not there yet, failed, there.
import type { ReactNode } from 'react';
import { words } from '../words.ts';
import { Failure } from './failure.tsx';
import type { Lang } from './lang.ts';
import type { Loaded } from './load.ts';

interface LoadingProps<T> {
  readonly of: Loaded<T>;
  readonly lang: Lang;
  readonly children: (data: T) => ReactNode;
}

/** Shows the data, or why there is none. */
export function Loading<T>({ of, lang, children }: LoadingProps<T>): ReactNode {
  return (
    <>
      {of.error !== undefined && (
        <>
          <Failure error={of.error} lang={lang} />
          <button type="button" className="yt-button" onClick={of.reload}>
            {words.again[lang]}
          </button>
        </>
      )}
      {of.data !== undefined && children(of.data)}
      {of.data === undefined && of.error === undefined && <p className="yt-quiet">{words.loading[lang]}</p>}
    </>
  );
}
