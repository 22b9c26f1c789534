// One person's phone: four apps. What is open is kept by the page, so that the tour can lead there.
import { useId } from 'react';
import type { PhoneOwner } from '../shared/phone-api.ts';
import { usePage } from '../shell/page-context.ts';
import type { PhoneApp } from '../shell/page-context.ts';
import { server } from '../shell/server.ts';
import { useRead } from '../shell/use-read.ts';
import { phoneWords } from '../words/phone.ts';
import { shellWords } from '../words/shell.ts';
import { clockOf, dayOf } from '../words/times.ts';
import { translator } from '../words/words.ts';
import { ChatApp } from './chat-app.tsx';
import { InboxApp } from './inbox-app.tsx';
import { LettersApp } from './letters-app.tsx';
import { readPath } from '../mini/path.ts';
import { ServicesApp } from './services-app.tsx';

/** What is open on a phone. */
export interface PhoneView {
  readonly app: PhoneApp;
  /** Pages of the mini-program, the open one last. */
  readonly paths: readonly string[];
}

export interface PhoneProps {
  readonly owner: PhoneOwner;
  readonly view: PhoneView;
  readonly onView: (view: PhoneView) => void;
  readonly marked: boolean;
}

const apps = ['chat', 'inbox', 'services', 'letters'] as const satisfies readonly PhoneApp[];
const deepest = 20;

export function Phone({ owner, view, onView, marked }: PhoneProps) {
  const { lang, refreshKey, session } = usePage();
  const t = translator(phoneWords, lang);
  const names = translator(shellWords, lang);
  const id = useId();
  const phone = useRead(() => server.phone(owner), `phone ${owner}`, refreshKey);
  const show = (app: PhoneApp): void => onView({ ...view, app });
  const openServices = (path: string): void => {
    if (readPath(path).page === 'inbox') show('inbox');
    else if (path === view.paths.at(-1)) show('services');
    else if (readPath(path).page === 'home') onView({ app: 'services', paths: [path] });
    else onView({ app: 'services', paths: [...view.paths, path].slice(-deepest) });
  };
  const path = view.paths.at(-1) ?? 'pages/home';
  return (
    <section
      className={`phone ${owner === 'plaintiff' ? 'phone-large' : ''} ${marked ? 'marked' : ''}`}
      aria-labelledby={id}
      data-owner={owner}
    >
      <header className="phone-head">
        <h3 id={id}>{names(owner)}</h3>
        <span className="small">
          {dayOf(session.now, lang)} {clockOf(session.now)}
        </span>
      </header>
      {/* The content can always be scrolled by the keyboard. */}
      <div className="app" tabIndex={-1}>
        {view.app === 'chat' && (
          <ChatApp owner={owner} phone={phone} openCard={openServices} openLetters={() => show('letters')} />
        )}
        {view.app === 'inbox' && <InboxApp owner={owner} openServices={openServices} />}
        {view.app === 'services' && (
          <ServicesApp
            owner={owner}
            path={path}
            deep={view.paths.length > 1}
            go={openServices}
            back={() => onView({ ...view, paths: view.paths.slice(0, -1) })}
          />
        )}
        {view.app === 'letters' && (
          <LettersApp owner={owner} openServices={openServices} openChat={() => show('chat')} />
        )}
      </div>
      <nav className="tabs" aria-label={t('appsOf', { name: names(owner) })}>
        {apps.map((app) => (
          <button
            key={app}
            type="button"
            aria-current={view.app === app ? 'page' : undefined}
            onClick={() => show(app)}
          >
            {t(app)}
          </button>
        ))}
      </nav>
    </section>
  );
}
