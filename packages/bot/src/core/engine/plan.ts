// What is to be said and kept after a message: decided first, committed at once.
import type { Saying as Said } from './record.ts';
import type { Saying } from './say.ts';
import type { ErrandRow, TalkRow } from './tables.ts';

export interface Plan {
  readonly says: readonly (Saying & { readonly conversation: string })[];
  readonly alerts: readonly (Omit<ErrandRow, 'attempts'> & { readonly key: string })[];
  /** The talk as it goes on; `null`: over. Absent: as it was. */
  readonly talk?: TalkRow | null;
  /** The same of the person's private thread, where the message was said in a room. */
  readonly privateTalk?: TalkRow | null;
  /** Said before the message is dealt with for itself: what was under way had ended. */
  readonly passes?: true;
  /** The person is left alone with reminders for a while. */
  readonly pausesReminders?: true;
  /** Entries of the record beside the messages themselves. */
  readonly records?: readonly Said[];
}

export const nothing: Plan = { says: [], alerts: [] };
