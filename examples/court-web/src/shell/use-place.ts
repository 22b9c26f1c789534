// The open place, kept in the address: the browser's own way back works, and a place can be linked to.
import { useCallback, useEffect, useState } from 'react';
import { readPlace } from './places.ts';
import type { Place } from './places.ts';

export function usePlace(): readonly [Place, (place: Place) => void] {
  const [place, setPlace] = useState(() => readPlace(location.hash));
  useEffect(() => {
    const read = (): void => setPlace(readPlace(location.hash));
    addEventListener('hashchange', read);
    return () => removeEventListener('hashchange', read);
  }, []);
  const go = useCallback((next: Place) => {
    setPlace(next);
    if (readPlace(location.hash) !== next) location.hash = `/${next}`;
  }, []);
  return [place, go];
}
