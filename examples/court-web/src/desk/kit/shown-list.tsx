// A list of what was read: loading, failed, empty, or there.
import type { ReactNode } from 'react';
import { Loading } from '../../tools/kit/loading.tsx';
import type { Loaded } from '../../tools/kit/load.ts';
import { useDesk } from '../desk-context.ts';
import { words } from '../words.ts';

interface ShownListProps<T> {
  readonly of: Loaded<{ readonly data: readonly T[] }>;
  readonly keyOf: (one: T) => string;
  readonly children: (one: T) => ReactNode;
  readonly empty?: string;
  readonly keep?: (one: T) => boolean;
}

/** Shows each item that is kept. */
export function ShownList<T>({
  of,
  keyOf,
  children,
  empty,
  keep = () => true,
}: ShownListProps<T>): ReactNode {
  const { lang } = useDesk();
  return (
    <Loading of={of} lang={lang}>
      {({ data }) => {
        const kept = data.filter(keep);
        if (kept.length === 0) return <p className="yt-empty">{empty ?? words.nothing[lang]}</p>;
        return (
          <ul className="yt-list">
            {kept.map((one) => (
              <li key={keyOf(one)}>{children(one)}</li>
            ))}
          </ul>
        );
      }}
    </Loading>
  );
}
