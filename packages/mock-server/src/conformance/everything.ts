// Makes sure that there is enough to look at: the cases, the ordinary acts, and one read of everything. Once a run.
import { furnish } from './furnish/index.ts';
import type { Kit } from './kit.ts';
import { sweep } from './sweep.ts';
import { isSuccess } from './wire.ts';
import type { Exchange } from './wire.ts';

const made = new WeakMap<Kit, Promise<{ readonly acts: readonly Exchange[] }>>();

/** Furnishes the main case and reads everything; what the acts were answered. */
export function readEverything(kit: Kit): Promise<{ readonly acts: readonly Exchange[] }> {
  const before = made.get(kit);
  if (before) return before;
  const now = (async () => {
    const acts = await furnish(kit);
    const asked = new Set((await sweep(kit)).filter(isSuccess).map(({ request }) => request.operationId));
    // What the first reads have shown can be read in turn.
    await sweep(kit, ({ id }) => !asked.has(id));
    return { acts };
  })();
  made.set(kit, now);
  return now;
}
