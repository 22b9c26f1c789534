// What is to be said and kept after a message: decided first, committed at once.
import type { Saying as Said } from './record.ts';
import type { Saying } from './say.ts';
import type { ErrandRow, TalkRow } from './tables.ts';

export interface Plan {
  readonly says: readonly (Saying & { readonly conversation: string })[];
  readonly alerts: readonly (Omit<ErrandRow, 'attempts'> & { readonly key: string })[];
  /** The talk as it goes on; `null`: over. Absent: as it was. */
  readonly talk?: TalkRow | null;
  /** Entries of the record beside the messages themselves. */
  readonly records?: readonly Said[];
}

export const nothing: Plan = { says: [], alerts: [] };
