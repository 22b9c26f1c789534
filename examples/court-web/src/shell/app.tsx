// The page: what is simulated, the places, the tour.
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import '@chatscope/chat-ui-kit-styles/dist/default/styles.min.css';
import './page.css';
import '../phone/phone.css';
import '../kit/kit.css';
import '../tour/tour.css';
import type { PhoneOwner } from '../shared/phone-api.ts';
import type { PhoneView } from '../phone/phone.tsx';
import { ClockBar } from '../tools/index.tsx';
import { TourPanel } from '../tour/tour-panel.tsx';
import { shellWords } from '../words/shell.ts';
import { momentOf } from '../words/times.ts';
import { translator } from '../words/words.ts';
import type { Lang } from '../words/words.ts';
import { Banner } from './banner.tsx';
import { Boundary } from './boundary.tsx';
import { Desks } from './desks.tsx';
import { PageContext } from './page-context.ts';
import type { DeskPersona, Destination, PageState } from './page-context.ts';
import { Phones } from './phones.tsx';
import { placeOf, places, readOpening } from './places.ts';
import type { Place } from './places.ts';
import { CalculatorsPlace, ColumnsPlace, TimelinePlace } from './tool-places.tsx';
import { usePlace } from './use-place.ts';
import { useSession } from './use-session.ts';

const freshView: PhoneView = { app: 'chat', paths: ['pages/home'] };
const fresh: Readonly<Record<PhoneOwner, PhoneView>> = {
  plaintiff: { ...freshView, app: 'services' },
  defendant: { ...freshView, app: 'letters' },
  lawyer: { ...freshView, app: 'letters' },
  defenceLawyer: freshView,
  stranger: { ...freshView, app: 'services' },
};

export function App() {
  const { session, refreshKey, changed, connected } = useSession();
  const [lang, setLang] = useState<Lang>(() => (localStorage.getItem('lang') === 'en' ? 'en' : 'zh'));
  const [place, setPlace] = usePlace();
  const [opening] = useState(() => readOpening(location.hash));
  const [views, setViews] = useState(() =>
    opening
      ? { ...fresh, [opening.owner]: { app: 'services' as const, paths: ['pages/home', opening.path] } }
      : fresh,
  );
  const [current, setCurrent] = useState<PhoneOwner>(opening?.owner ?? 'plaintiff');
  const [persona, setPersona] = useState<DeskPersona>('filingJudge');
  const [marked, setMarked] = useState<string>();
  const [tourOpen, setTourOpen] = useState(() => globalThis.innerWidth >= 1200);
  const [wide] = useState(() => globalThis.innerWidth >= 700);
  const main = useRef<HTMLElement>(null);
  const t = translator(shellWords, lang);

  useEffect(() => {
    document.documentElement.lang = lang === 'zh' ? 'zh-CN' : 'en';
    document.title = lang === 'zh' ? '云庭 · 演示·虚构' : 'Yunting · fictional demonstration';
    localStorage.setItem('lang', lang);
  }, [lang]);

  const go = useCallback(
    (to: Destination) => {
      setPlace(placeOf(to));
      if (to.place === 'desk') setPersona(to.persona);
      if (to.place === 'phone') {
        setCurrent(to.owner);
        setViews((before) => ({
          ...before,
          [to.owner]: {
            app: to.app,
            paths: to.path === undefined ? before[to.owner].paths : ['pages/home', to.path],
          },
        }));
      }
      const mark = to.place === 'phone' ? to.owner : to.place;
      setMarked(undefined);
      // Set anew in the next frame, so that the mark is seen again when one goes twice to the same place.
      requestAnimationFrame(() => {
        setMarked(mark);
        const there = document.querySelector<HTMLElement>(
          to.place === 'phone' ? `[data-owner=${to.owner}]` : 'main',
        );
        there?.scrollIntoView({ block: 'nearest' });
        const heading = there?.querySelector<HTMLElement>('h4[tabindex], h2[tabindex]');
        (heading ?? main.current)?.focus({ preventScroll: true });
      });
    },
    [setPlace],
  );

  // A link followed while the page is open leads there as well.
  useEffect(() => {
    const follow = (): void => {
      const to = readOpening(location.hash);
      if (to) go({ place: 'phone', owner: to.owner, app: 'services', path: to.path });
    };
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, [go]);

  const page = useMemo<PageState | undefined>(
    () => session && { session, lang, refreshKey, go, changed },
    [session, lang, refreshKey, go, changed],
  );

  return (
    <>
      <a
        className="skip"
        href="#content"
        onClick={(event) => (event.preventDefault(), main.current?.focus())}
      >
        {t('skip')}
      </a>
      <Banner lang={lang} simulated={session?.simulated ?? []} />
      <header className="head">
        <div className="brand">
          <h1>{t('brand')}</h1>
          <span>{t('tagline')}</span>
        </div>
        <nav aria-label={t('places')} className="places">
          {places.map((one) => (
            <button
              key={one}
              type="button"
              aria-current={place === one ? 'page' : undefined}
              onClick={() => setPlace(one)}
            >
              {t(one)}
            </button>
          ))}
        </nav>
        <div className="switches">
          <button
            type="button"
            aria-expanded={tourOpen}
            aria-controls="tour"
            onClick={() => setTourOpen(!tourOpen)}
          >
            {t(tourOpen ? 'hideTour' : 'showTour')}
          </button>
          <button
            type="button"
            lang={lang === 'zh' ? 'en' : 'zh-CN'}
            onClick={() => setLang(lang === 'zh' ? 'en' : 'zh')}
          >
            {t('language')}
          </button>
        </div>
      </header>
      <p role="status" className={connected ? 'visually-hidden' : 'lost'}>
        {connected ? '' : t('lost')}
      </p>
      {page ? (
        <PageContext value={page}>
          <details className="clock-place" open={wide || undefined}>
            <summary>
              {t('clock')} {momentOf(page.session.now, lang)}
            </summary>
            <Boundary lang={lang}>
              <ClockBar session={page.session} lang={lang} refreshKey={refreshKey} />
            </Boundary>
          </details>
          <div className={`stage ${tourOpen ? 'with-tour' : ''}`}>
            {tourOpen && (
              <Boundary lang={lang}>
                <TourPanel onClose={() => setTourOpen(false)} />
              </Boundary>
            )}
            <main id="content" ref={main} tabIndex={-1} className={marked === place ? 'marked' : ''}>
              <Boundary key={place} lang={lang}>
                <PlaceView
                  place={place}
                  phones={
                    <Phones
                      views={views}
                      onView={(owner, view) => setViews((before) => ({ ...before, [owner]: view }))}
                      current={current}
                      onCurrent={setCurrent}
                      marked={marked}
                    />
                  }
                  desks={<Desks persona={persona} onPersona={setPersona} />}
                />
              </Boundary>
            </main>
          </div>
        </PageContext>
      ) : (
        <main id="content" ref={main} tabIndex={-1}>
          <p className="quiet">{t('loading')}</p>
        </main>
      )}
    </>
  );
}

function PlaceView({
  place,
  phones,
  desks,
}: {
  readonly place: Place;
  readonly phones: ReactNode;
  readonly desks: ReactNode;
}) {
  switch (place) {
    case 'phones':
      return phones;
    case 'desk':
      return desks;
    case 'timeline':
      return <TimelinePlace />;
    case 'columns':
      return <ColumnsPlace />;
    case 'calculators':
      return <CalculatorsPlace />;
  }
}
