// Reads from the court, again whenever one of the keys changes. An older answer never overwrites a newer one.
import { useCallback, useEffect, useState } from 'react';

export interface Loaded<T> {
  /** The last good answer; it stays while a newer one is on its way. */
  readonly data?: T;
  readonly error?: unknown;
  readonly loading: boolean;
  readonly reload: () => void;
}

/** @param keys what the reading depends on: strings and numbers, always in the same number */
export function useLoad<T>(read: () => PromiseLike<T>, keys: readonly (string | number)[]): Loaded<T> {
  const [state, setState] = useState<Omit<Loaded<T>, 'reload'>>({ loading: true });
  const [turn, setTurn] = useState(0);
  const reload = useCallback(() => {
    setTurn((before) => before + 1);
  }, []);
  useEffect(() => {
    let current = true;
    setState((before) => ({ ...before, loading: true }));
    void (async () => {
      try {
        const data = await read();
        if (current) setState({ data, loading: false });
      } catch (error) {
        if (current) setState((before) => ({ ...before, error, loading: false }));
      }
    })();
    return () => {
      current = false;
    };
    // `read` is new at every render; the keys say when it is another reading.
  }, [...keys, turn]);
  return { ...state, reload };
}
