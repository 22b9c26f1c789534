// The official mini-program on a phone: a bar with the way back, and the page.
import { useEffect, useRef } from 'react';
import { courtAs } from '../shared/court.ts';
import type { PhoneOwner } from '../shared/phone-api.ts';
import { knownPage } from '../mini/page-names.ts';
import { readPath } from '../mini/path.ts';
import { pageOf } from '../mini/pages.ts';
import { usePage } from '../shell/page-context.ts';
import { miniWords } from '../words/mini.ts';
import { translator } from '../words/words.ts';

export interface ServicesAppProps {
  readonly owner: PhoneOwner;
  readonly path: string;
  /** Whether there is a page to go back to. */
  readonly deep: boolean;
  readonly go: (path: string) => void;
  readonly back: () => void;
}

export function ServicesApp({ owner, path, deep, go, back }: ServicesAppProps) {
  const { session, lang, refreshKey } = usePage();
  const t = translator(miniWords, lang);
  const { page, query } = readPath(path);
  const { title, page: Page } = pageOf(page);
  const heading = useRef<HTMLHeadingElement>(null);
  const before = useRef(path);
  // A new page begins at its top, and a screen reader at its title.
  useEffect(() => {
    if (before.current === path) return;
    before.current = path;
    heading.current?.focus({ preventScroll: true });
    heading.current?.closest('.app')?.scrollTo({ top: 0 });
  }, [path]);
  return (
    <div className="mini">
      <div className="mini-bar">
        {deep && (
          <button type="button" className="back" onClick={back} aria-label={t('back')}>
            ‹
          </button>
        )}
        <h4 ref={heading} tabIndex={-1}>
          {t(title)}
        </h4>
        <span className="small">{t('official')}</span>
      </div>
      <div className="mini-page" data-page={knownPage(page)}>
        <Page
          key={path}
          owner={owner}
          court={courtAs(session, owner)}
          lang={lang}
          t={t}
          refreshKey={refreshKey}
          query={query}
          go={go}
        />
      </div>
    </div>
  );
}
