// An error, in both languages: what happened, what to do, and the number to quote when asking for help.
import { kitWords } from '../words/kit.ts';
import { usePage } from '../shell/page-context.ts';
import { translator } from '../words/words.ts';

interface Spoken {
  readonly zh?: string;
  readonly en?: string;
  readonly hint?: { readonly zh: string; readonly en: string };
  readonly violations?: readonly { readonly zh: string; readonly en: string }[];
  readonly requestId?: string;
  readonly outcome?: string;
}

/** Shows nothing when there is no error. */
export function ErrorNote({ error }: { readonly error: unknown }) {
  const { lang } = usePage();
  if (error === undefined) return null;
  const t = translator(kitWords, lang);
  const said: Spoken = error instanceof Error ? (error as Error & Spoken) : {};
  const violations = said.violations ?? [];
  return (
    <div className="note note-error" role="alert">
      <strong>{t('error')}</strong>
      <p lang="zh-CN">{said.zh ?? (error instanceof Error ? error.message : t('error'))}</p>
      {said.en !== undefined && <p lang="en">{said.en}</p>}
      {violations.length > 0 && (
        <ul>
          {violations.map((one) => (
            <li key={one.zh}>
              <span lang="zh-CN">{one.zh}</span> · <span lang="en">{one.en}</span>
            </li>
          ))}
        </ul>
      )}
      {said.hint && (
        <p>
          {t('whatToDo')}：<span lang="zh-CN">{said.hint.zh}</span> · <span lang="en">{said.hint.en}</span>
        </p>
      )}
      {said.outcome === 'unknown' && <p>{t('maybe')}</p>}
      {said.requestId !== undefined && (
        <p className="small">
          {t('requestId')} {said.requestId}
        </p>
      )}
    </div>
  );
}
