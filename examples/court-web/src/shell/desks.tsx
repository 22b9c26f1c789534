// The court's desks, one person at a time.
import { DeskPage } from '../desk/index.tsx';
import { shellWords } from '../words/shell.ts';
import { translator } from '../words/words.ts';
import { deskPersonas, usePage } from './page-context.ts';
import type { DeskPersona } from './page-context.ts';

export function Desks({
  persona,
  onPersona,
}: {
  readonly persona: DeskPersona;
  readonly onPersona: (persona: DeskPersona) => void;
}) {
  const { session, lang, refreshKey } = usePage();
  const t = translator(shellWords, lang);
  return (
    <>
      <nav className="people" aria-label={t('whichDesk')}>
        {deskPersonas.map((one) => (
          <button
            key={one}
            type="button"
            aria-current={one === persona ? 'true' : undefined}
            onClick={() => onPersona(one)}
          >
            {t(one)}
          </button>
        ))}
      </nav>
      <DeskPage key={persona} persona={persona} session={session} lang={lang} refreshKey={refreshKey} />
    </>
  );
}
