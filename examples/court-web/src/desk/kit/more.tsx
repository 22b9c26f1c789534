// Something that is read and shown only once it is opened.
import { useState } from 'react';
import type { ReactNode } from 'react';

interface MoreProps {
  readonly title: ReactNode;
  readonly open?: boolean;
  readonly children: () => ReactNode;
}

/** A heading that opens what is below it. */
export function More({ title, open = false, children }: MoreProps): ReactNode {
  const [shown, setShown] = useState(open);
  return (
    <details
      className="yt-more"
      open={open}
      onToggle={(event) => {
        if (event.currentTarget.open) setShown(true);
      }}
    >
      <summary>{title}</summary>
      <div className="yt-more-body">{shown && children()}</div>
    </details>
  );
}
