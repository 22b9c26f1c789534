// The page's session and its line to the server: an event says that something changed, and everything is read again.
import { useCallback, useEffect, useState } from 'react';
import { server } from './server.ts';
import type { ServedSession } from './server.ts';

export interface Connection {
  readonly session: ServedSession | undefined;
  readonly refreshKey: number;
  readonly changed: () => void;
  /** False while the line is broken; it mends itself. */
  readonly connected: boolean;
}

export function useSession(): Connection {
  const [session, setSession] = useState<ServedSession>();
  const [refreshKey, setRefreshKey] = useState(0);
  const [connected, setConnected] = useState(true);
  const changed = useCallback(() => setRefreshKey((before) => before + 1), []);
  useEffect(() => {
    const source = new EventSource('/api/changes');
    source.addEventListener('changed', changed);
    source.addEventListener('open', () => setConnected(true));
    source.addEventListener('error', () => setConnected(false));
    return () => source.close();
  }, [changed]);
  // The tokens are the same until the server starts anew or starts over; the time is the court's.
  useEffect(() => {
    let current = true;
    server.session().then(
      (fresh) => current && setSession((before) => (sameSession(before, fresh) ? before : fresh)),
      () => undefined,
    );
    return () => {
      current = false;
    };
  }, [refreshKey, connected]);
  return { session, refreshKey, changed, connected };
}

const sameSession = (one: ServedSession | undefined, other: ServedSession): boolean =>
  one !== undefined && JSON.stringify(one) === JSON.stringify(other);
