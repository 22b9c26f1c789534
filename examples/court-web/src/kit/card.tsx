// A card with a heading; a list of facts; a note.
import { useId } from 'react';
import type { ReactNode } from 'react';

export function Card({
  title,
  aside,
  children,
}: {
  readonly title?: ReactNode;
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}) {
  const id = useId();
  if (title === undefined) return <div className="card">{children}</div>;
  return (
    <article className="card" aria-labelledby={id}>
      <div className="card-head">
        <h5 id={id}>{title}</h5>
        {aside}
      </div>
      {children}
    </article>
  );
}

/** Names and what stands for them; rows without a value are left out. */
export function Facts({ rows }: { readonly rows: readonly (readonly [name: string, value: ReactNode])[] }) {
  return (
    <dl className="facts">
      {rows
        .filter(([, value]) => value !== undefined && value !== '')
        .map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}

export function Note({
  kind = 'plain',
  children,
}: {
  readonly kind?: 'plain' | 'good' | 'mind';
  readonly children: ReactNode;
}) {
  return (
    <div className={`note note-${kind}`} role={kind === 'good' ? 'status' : undefined}>
      {children}
    </div>
  );
}

/** A word about a state, never by colour alone. */
export function Tag({
  tone = 'plain',
  children,
}: {
  readonly tone?: 'plain' | 'good' | 'mind';
  readonly children: ReactNode;
}) {
  return <span className={`tag tag-${tone}`}>{children}</span>;
}
