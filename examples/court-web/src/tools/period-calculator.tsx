// Periods of the law: found by a word, counted from a day, with the steps and articles of the day they end on.
import { useId, useState } from 'react';
import type { ReactNode } from 'react';
import { dateInShanghai, namedPeriods, period, RuleInputError } from '@yunting/sdk/rules';
import type { NamedPeriodResult } from '@yunting/sdk/rules';
import { findPeriods } from './find-periods.ts';
import type { FullPeriodName } from './find-periods.ts';
import { dateText, fieldInstant, instantOfField, instantText } from './kit/format.ts';
import { aside, fill } from './kit/lang.ts';
import type { Lang } from './kit/lang.ts';
import { Steps } from './kit/why.tsx';
import { words } from './words.ts';

const meanings = {
  latest: words.dueLatest,
  earliest: words.dueEarliest,
  effective: words.dueEffective,
  expires: words.dueExpires,
} as const;

interface Asked {
  readonly name: FullPeriodName;
  readonly startOn: string;
  readonly startAt: string;
  readonly foreign: boolean;
  readonly excludedDays: string;
}

type Reckoned = NamedPeriodResult | { readonly zh: string; readonly en: string };

function reckon({ name, startOn, startAt, foreign, excludedDays }: Asked): Reckoned {
  const hours = namedPeriods[name].unit === 'hour';
  try {
    return period(name, {
      foreign,
      ...(hours ? { startAt: instantOfField(startAt) } : { startOn }),
      ...(name.startsWith('trialLimit.') ? { excludedDays: Number(excludedDays) } : {}),
    });
  } catch (error) {
    if (!(error instanceof RuleInputError)) throw error;
    return { zh: error.messageZh, en: error.message };
  }
}

function Answer({ of, lang }: { readonly of: Reckoned; readonly lang: Lang }): ReactNode {
  if (!('dueOn' in of)) return <p>{of[lang]}</p>;
  const hours = namedPeriods[of.name].unit === 'hour';
  return (
    <>
      <p>{of.title[lang]}</p>
      <p className="yt-result">
        {meanings[of.meaning][lang]}{' '}
        <strong>{hours ? instantText(lang, of.dueAt) : dateText(lang, of.dueOn)}</strong>
      </p>
      {!hours && of.meaning === 'latest' && <p className="yt-quiet">{words.untilMidnight[lang]}</p>}
      <Steps of={of} lang={lang} />
    </>
  );
}

/** @param now the instant that the fields begin with, RFC 3339 */
export function PeriodCalculator({ lang, now }: { readonly lang: Lang; readonly now: string }): ReactNode {
  const heading = useId();
  const [search, setSearch] = useState('');
  const [chosen, setChosen] = useState<FullPeriodName>('answer.defendant');
  const [startOn, setStartOn] = useState(dateInShanghai(now));
  const [startAt, setStartAt] = useState(fieldInstant(now));
  const [foreign, setForeign] = useState(false);
  const [excludedDays, setExcludedDays] = useState('0');
  const found = findPeriods(search);
  const name = found.some(([one]) => one === chosen) ? chosen : found[0]?.[0];
  const hours = name !== undefined && namedPeriods[name].unit === 'hour';
  return (
    <section className="yt-card" aria-labelledby={heading}>
      <h3 id={heading}>{words.periodCalculator[lang]}</h3>
      <div className="yt-two">
        <div>
          <label className="yt-field">
            <span>{words.search[lang]}</span>
            <input
              type="search"
              value={search}
              onChange={(event) => {
                setSearch(event.target.value);
              }}
            />
            <small role="status">{fill(words.found, { n: found.length })[lang]}</small>
          </label>
          {name !== undefined && (
            <label className="yt-field">
              <span>{words.thePeriod[lang]}</span>
              <select
                value={name}
                onChange={(event) => {
                  setChosen(event.target.value as FullPeriodName);
                }}
              >
                {found.map(([one, spec]) => (
                  <option key={one} value={one}>
                    {aside(lang, spec[lang], spec.from[lang])}
                  </option>
                ))}
              </select>
            </label>
          )}
          <label className="yt-field">
            <span>{(hours ? words.startAt : words.startOn)[lang]}</span>
            {hours ? (
              <input
                type="datetime-local"
                required
                value={startAt}
                onChange={(event) => {
                  if (event.target.value) setStartAt(event.target.value);
                }}
              />
            ) : (
              <input
                type="date"
                required
                value={startOn}
                onChange={(event) => {
                  if (event.target.value) setStartOn(event.target.value);
                }}
              />
            )}
          </label>
          {name?.startsWith('trialLimit.') === true && (
            <label className="yt-field">
              <span>{words.excludedDays[lang]}</span>
              <input
                type="number"
                min={0}
                value={excludedDays}
                onChange={(event) => {
                  setExcludedDays(event.target.value);
                }}
              />
            </label>
          )}
          <label className="yt-tick">
            <input
              type="checkbox"
              checked={foreign}
              onChange={(event) => {
                setForeign(event.target.checked);
              }}
            />
            <span>{words.foreign[lang]}</span>
          </label>
        </div>
        <div role="status" className="yt-answer">
          {name === undefined ? (
            <p>{words.notFound[lang]}</p>
          ) : (
            <Answer of={reckon({ name, startOn, startAt, foreign, excludedDays })} lang={lang} />
          )}
        </div>
      </div>
    </section>
  );
}
