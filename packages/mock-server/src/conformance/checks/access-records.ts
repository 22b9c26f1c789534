// What access is tried on: records that the plaintiff was shown, and right inputs about them.
import { operations } from '@yunting/sdk/contract';
import type { OperationContract } from '@yunting/sdk/contract';
import { readEverything } from '../everything.ts';
import type { Kit } from '../kit.ts';
import { knownRecords, missingId, pathInput } from '../known.ts';
import type { KnownRecord } from '../known.ts';
import { sampleOf } from '../samples.ts';

/** Every operation that is not public. */
export const guarded: readonly OperationContract[] = Object.values(operations).filter(
  ({ scope }) => scope !== 'public',
);

/** A right input, with the path filled by `pick`; ids that nobody was given where it picks none. */
export function inputFor(
  operation: OperationContract,
  courtId: string,
  pick: (subject: string) => string | undefined,
): Record<string, unknown> {
  const path = pathInput(
    operation,
    { courtId, index: 0, objectionId: 'none' },
    (subject) => pick(subject) ?? missingId(subject),
  );
  const { schema, body } = operation.request ?? {};
  return { ...(body === 'json' && schema ? sampleOf(schema) : {}), ...path };
}

/** Records that the plaintiff was shown, by table. */
export async function plaintiffsRecords(kit: Kit): Promise<Map<string, KnownRecord>> {
  await readEverything(kit);
  const records = [...knownRecords(kit.target.wire.exchanges).values()].filter(({ seenBy }) =>
    seenBy.has('plaintiff'),
  );
  return new Map(records.toReversed().map((record) => [record.subject, record]));
}
