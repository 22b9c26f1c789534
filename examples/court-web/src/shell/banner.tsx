// Always on the page: nothing here is real.
import { shellWords } from '../words/shell.ts';
import { translator } from '../words/words.ts';
import type { Lang } from '../words/words.ts';

export function Banner({ lang, simulated }: { readonly lang: Lang; readonly simulated: readonly string[] }) {
  const t = translator(shellWords, lang);
  return (
    <aside className="banner" aria-label={t('bannerLabel')}>
      <p>{t('banner')}</p>
      {simulated.length > 0 && (
        <details>
          <summary>{t('bannerMore')}</summary>
          <ul>
            {simulated.map((line) => {
              const [zh = line, en = line] = line.split(' · ');
              return <li key={line}>{lang === 'zh' ? zh : en}</li>;
            })}
          </ul>
        </details>
      )}
    </aside>
  );
}
