// Reads something, and again when it may have changed. What was read stays on the screen meanwhile: nothing flickers.
import { useCallback, useEffect, useRef, useState } from 'react';

export interface Reading<T> {
  readonly data: T | undefined;
  readonly error: unknown;
  readonly again: () => void;
}

/** `key` names what is read; `refreshKey` says that it may have changed. A late answer to an old question is dropped. */
export function useRead<T>(read: () => Promise<T>, key: string, refreshKey: number): Reading<T> {
  const [state, setState] = useState<{ key: string; data?: T; error?: unknown }>({ key });
  const [turn, setTurn] = useState(0);
  const latest = useRef(read);
  latest.current = read;
  useEffect(() => {
    let current = true;
    latest.current().then(
      (data) => current && setState({ key, data }),
      (error: unknown) => current && setState((before) => ({ ...before, key, error })),
    );
    return () => {
      current = false;
    };
  }, [key, refreshKey, turn]);
  const again = useCallback(() => setTurn((before) => before + 1), []);
  const fresh = state.key === key;
  return { data: fresh ? state.data : undefined, error: fresh ? state.error : undefined, again };
}
