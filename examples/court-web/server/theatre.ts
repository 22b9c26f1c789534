// The stage that is on, and the change to another: only one is ever open.
import { currentFolder, nextFolder } from './generations.ts';
import type { Changes } from './changes.ts';
import { openStage } from './stage.ts';
import type { Stage } from './stage.ts';

export interface Theatre {
  /** The running stage; waits while another is being set. */
  readonly stage: () => Promise<Stage>;
  /** A fresh world: the old one is closed and forgotten. */
  readonly startOver: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Opens the world that the data folder holds. */
export async function openTheatre(
  data: string,
  changes: Changes,
  onTrouble: (what: string, error: unknown) => void,
): Promise<Theatre> {
  let current: Promise<Stage> = openStage(currentFolder(data), changes, onTrouble);
  await current;
  return {
    stage: () => current,
    startOver() {
      const before = current;
      current = before
        .catch(() => undefined)
        .then(async (stage) => {
          await stage?.close();
          return openStage(nextFolder(data), changes, onTrouble);
        });
      return current.then(() => changes.tell());
    },
    close: async () => (await current).close(),
  };
}
