// What services hand in when they make or change a record: never the kernel's own fields.
import type { Records, TableName } from './records.ts';

/** Fields of a new record: the kernel adds id, version, createdAt and, where the machine has one, the initial state. */
export type NewRecord<T extends TableName> = Omit<Records[T], 'id' | 'version' | 'createdAt' | 'state'> & {
  readonly id?: string;
  readonly state?: Records[T] extends { state: infer S } ? S : never;
};

/** What happens to a record when it is changed: any fields but the kernel's own. `state` moves only by `move`. */
export type Patch<T extends TableName> = Partial<Omit<Records[T], 'id' | 'version' | 'createdAt' | 'state'>>;
