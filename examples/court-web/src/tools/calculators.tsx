// Fees and periods, reckoned in the browser by the same rules that the court uses. No server is asked.
import { useId } from 'react';
import type { ReactNode } from 'react';
import { FeeCalculator } from './fee-calculator.tsx';
import type { ToolProps } from './kit/case-choice.tsx';
import { PeriodCalculator } from './period-calculator.tsx';
import { words } from './words.ts';

/** Both calculators. */
export function Calculators({ session, lang }: ToolProps): ReactNode {
  const heading = useId();
  return (
    <section className="yt" aria-labelledby={heading}>
      <h2 id={heading}>{words.calculators[lang]}</h2>
      <p className="yt-quiet">{words.calculatorsHint[lang]}</p>
      <FeeCalculator lang={lang} />
      <PeriodCalculator lang={lang} now={session.now} />
      <p className="yt-quiet">{words.notAdvice[lang]}</p>
    </section>
  );
}
