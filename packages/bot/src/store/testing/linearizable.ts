// Is there an order of these operations, each at one instant between its call and its answer, that explains every answer?
// (Herlihy and Wing, 1990; the search is that of Wing and Gong, 1993.)
import { isDeepStrictEqual } from 'node:util';
import type { Store } from '../../core/ports/store.ts';
import { step } from './store-model.ts';
import type { Answer, Ask, Model } from './store-model.ts';

/** One operation as it was seen from outside; times are a counter that grows with every call and answer. */
export interface Seen {
  readonly ask: Ask;
  readonly answer: Answer;
  readonly calledAt: number;
  readonly answeredAt: number;
}

/** Asks the store what each client wants, the clients side by side, each one thing after the other. */
export async function observe(store: Store, clients: readonly (readonly Ask[])[]): Promise<Seen[]> {
  const history: Seen[] = [];
  let now = 0;
  await Promise.all(
    clients.map(async (asks) => {
      for (const ask of asks) {
        const calledAt = now++;
        const answer = await put(store, ask);
        history.push({ ask, answer, calledAt, answeredAt: now++ });
      }
    }),
  );
  return history;
}

/** Asks the store. */
export function put(store: Store, ask: Ask): Promise<Answer> {
  switch (ask.do) {
    case 'get':
      return store.get(ask.table, ask.key);
    case 'list':
      return store.list(ask.table, ask);
    case 'commit':
      return store.commit(ask.transaction);
    default:
      throw new RangeError('no such ask');
  }
}

/** True if some order explains the history, from this model on. */
export function isLinearizable(history: readonly Seen[], model: Model = new Map()): boolean {
  if (history.length === 0) return true;
  // Nobody can come first who was called only after another had its answer.
  const firstAnswer = Math.min(...history.map(({ answeredAt }) => answeredAt));
  return history.some((seen) => {
    if (seen.calledAt > firstAnswer) return false;
    const next = step(model, seen.ask);
    if (!isDeepStrictEqual(plain(next.answer), plain(seen.answer))) return false;
    return isLinearizable(
      history.filter((other) => other !== seen),
      next.model,
    );
  });
}

/** Without prototypes, which are no part of the answer. */
function plain(answer: Answer): unknown {
  return answer === undefined ? undefined : (JSON.parse(JSON.stringify(answer)) as unknown);
}
