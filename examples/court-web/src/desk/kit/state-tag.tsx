// The state of a record, in the contract's own words.
import type { ReactNode } from 'react';
import { machines } from '@yunting/sdk/contract';
import type { MachineSubject } from '@yunting/sdk/contract';
import { useDesk } from '../desk-context.ts';

interface StateTagProps {
  readonly of: MachineSubject;
  readonly state: string;
  readonly tone?: 'caution' | 'danger' | 'good';
}

/** A state of a later release is shown by its code. */
export function StateTag({ of, state, tone }: StateTagProps): ReactNode {
  const { lang } = useDesk();
  return (
    <span className={`yt-tag${tone ? ` yt-tag-${tone}` : ''}`}>
      {machines[of].states[state]?.[lang] ?? state}
    </span>
  );
}
