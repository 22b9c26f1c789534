// Things to tell the court that must not be lost: committed first, carried after, with the row's key as idempotency key.
import type { YuntingError } from '@yunting/sdk';
import type { Engine } from './context.ts';
import { list, tables } from './tables.ts';
import type { ErrandRow } from './tables.ts';
import { transact } from './transact.ts';
import type { Tx } from './transact.ts';

/** Adds an alert for the court; `key` says what it is about, so that the same is told once. */
export async function addAlert(
  tx: Tx,
  engine: Engine,
  key: string,
  alert: Omit<ErrandRow, 'attempts'>,
): Promise<void> {
  const id = `alert/${key}`;
  if (await tx.get(tables.errand, id)) return;
  tx.put(tables.errand, id, { ...alert, attempts: 0 });
  tx.after.push(engine.errandAdded);
}

/** Carries every errand; answers how many are left for another time. */
export async function carryErrands(engine: Engine): Promise<number> {
  let left = 0;
  for (const { key, value } of await list(engine.store, tables.errand)) {
    try {
      await carry(engine, key, value);
    } catch (error) {
      engine.trouble({ what: 'errand', where: key, error });
      if (!isLost(error)) {
        left++;
        continue;
      }
    }
    await engine.crash('errand.done');
    await transact(engine.store, (tx) => tx.remove(tables.errand, key));
  }
  return left;
}

async function carry(engine: Engine, key: string, errand: ErrandRow): Promise<void> {
  const { kind, roomId, memberId, excerpt } = errand;
  await engine.court.agent.rooms.raiseAlert(
    {
      kind: kind as never,
      ...(roomId !== undefined && { roomId }),
      ...(memberId !== undefined && { memberId }),
      ...(excerpt !== undefined && { excerpt }),
    },
    { idempotencyKey: `bot-${key.replaceAll(/[^A-Za-z0-9]/g, '-').slice(0, 180)}` },
  );
}

/** The court has said no for good: saying it again would not help. */
const isLost = (error: unknown): boolean => {
  const { retryable, outcome } = error as Partial<YuntingError>;
  return retryable === false && outcome === 'refused';
};
