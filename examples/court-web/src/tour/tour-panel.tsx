// The guided tour: numbered steps, which are done, what to do now, and a button that leads there. The person acts.
import { useState } from 'react';
import { Press } from '../kit/press.tsx';
import { Read } from '../kit/reading.tsx';
import { ErrorNote } from '../kit/error-note.tsx';
import { usePage } from '../shell/page-context.ts';
import { server } from '../shell/server.ts';
import { useAct } from '../shell/use-act.ts';
import { useRead } from '../shell/use-read.ts';
import { tourWords } from '../words/tour.ts';
import { translator } from '../words/words.ts';
import { readProgress } from './read-progress.ts';
import { nextStep, tours } from './steps.ts';
import type { TourName, TourStep } from './steps.ts';

const names = ['demo', 'refused'] as const satisfies readonly TourName[];

export function TourPanel({ onClose }: { readonly onClose: () => void }) {
  const { session, lang, refreshKey, go } = usePage();
  const t = translator(tourWords, lang);
  const [tour, setTour] = useState<TourName>('demo');
  const progress = useRead(() => readProgress(session), 'progress', refreshKey);
  return (
    <aside id="tour" className="tour" aria-label={t('title')}>
      <div className="tour-head">
        <h2>{t('title')}</h2>
        <button type="button" className="link" onClick={onClose}>
          {t('close')}
        </button>
      </div>
      <div role="group" aria-label={t('which')} className="tour-names">
        {names.map((one) => (
          <button key={one} type="button" aria-pressed={one === tour} onClick={() => setTour(one)}>
            {t(one)}
          </button>
        ))}
      </div>
      <Read of={progress}>
        {(done) => {
          const next = nextStep(tour, done);
          const steps = tours[tour];
          const count = steps.filter(({ fact }) => done.has(fact)).length;
          return (
            <>
              <p role="status" className="small">
                {next ? t('count', { done: count, all: steps.length }) : t('allDone')}
              </p>
              <progress max={steps.length} value={count} aria-label={t('progress')} />
              <ol className="steps">
                {steps.map((step) => (
                  <Step
                    key={step.fact}
                    step={step}
                    done={done.has(step.fact)}
                    now={step === next}
                    onGo={() => go(step.to)}
                  />
                ))}
              </ol>
            </>
          );
        }}
      </Read>
      <StartOver tour={tour} />
    </aside>
  );
}

function Step({
  step,
  done,
  now,
  onGo,
}: {
  readonly step: TourStep;
  readonly done: boolean;
  readonly now: boolean;
  readonly onGo: () => void;
}) {
  const t = translator(tourWords, usePage().lang);
  return (
    <li className={done ? 'done' : now ? 'now' : ''} aria-current={now ? 'step' : undefined}>
      {now || done ? (
        <b>{t(step.title)}</b>
      ) : (
        <button type="button" className="later" onClick={onGo}>
          {t(step.title)}
          <span className="visually-hidden">：{t('look')}</span>
        </button>
      )}
      {done && <span className="tick-mark"> ✓ {t('done')}</span>}
      {now && (
        <>
          <p>{t(step.words)}</p>
          <Press kind="main" onPress={onGo}>
            {t('goThere')}
          </Press>
          <p className="small">{t('youAct')}</p>
        </>
      )}
    </li>
  );
}

function StartOver({ tour }: { readonly tour: TourName }) {
  const t = translator(tourWords, usePage().lang);
  const [asking, setAsking] = useState(false);
  const { act, busy, error } = useAct();
  return (
    <div className="start-over">
      {asking ? (
        <>
          <p>{t('startOverMeans')}</p>
          <Press
            kind="serious"
            busy={busy}
            onPress={() => void act(() => server.reset(tour)).then(() => setAsking(false))}
          >
            {t('startOverYes')}
          </Press>
          <Press onPress={() => setAsking(false)}>{t('keepIt')}</Press>
        </>
      ) : (
        <button type="button" className="link" onClick={() => setAsking(true)}>
          {t('startOver')}
        </button>
      )}
      <ErrorNote error={error} />
    </div>
  );
}
