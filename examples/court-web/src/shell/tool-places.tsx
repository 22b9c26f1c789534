// The places with the tools.
import { Calculators, ThreeColumns, TimelinePage } from '../tools/index.tsx';
import { usePage } from './page-context.ts';

export function TimelinePlace() {
  const { session, lang, refreshKey } = usePage();
  return <TimelinePage session={session} lang={lang} refreshKey={refreshKey} />;
}

export function ColumnsPlace() {
  const { session, lang, refreshKey } = usePage();
  return <ThreeColumns session={session} lang={lang} refreshKey={refreshKey} />;
}

export function CalculatorsPlace() {
  const { session, lang, refreshKey } = usePage();
  return <Calculators session={session} lang={lang} refreshKey={refreshKey} />;
}
