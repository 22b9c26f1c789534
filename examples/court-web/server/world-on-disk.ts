// The simulated chat on disk, in one file that is replaced as a whole. Whoever acts waits until the act is on disk.
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { World } from '@yunting/bot/simulator';
import type { WorldState } from '@yunting/bot/simulator';
import type { TwoClocks } from './machine-clock.ts';
import { writeAtomically } from './write-atomically.ts';

export interface WorldOnDisk {
  readonly world: World;
  /** Returns when everything up to now would survive a kill. */
  readonly keep: () => void;
  readonly close: () => void;
}

/**
 * Ids that may have been told to somebody but were lost with the last moments before a kill: never given again, or the bot
 * would take a new message for one that it knows.
 */
const skippedIds = 10_000;

/** Opens the world in this folder, or makes one with `furnish`. @throws for a file that is damaged; it is never reset silently */
export function openWorld(folder: string, clock: TwoClocks, furnish: (world: World) => void): WorldOnDisk {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, 'chat.json');
  const known = existsSync(file) ? readState(file) : undefined;
  if (known) known.counter += skippedIds;
  const world = known ? World.from(known, clock) : World.create({ clock });
  if (!known) furnish(world);
  let kept = -1;
  const keep = (): void => {
    if (world.revision === kept) return;
    const { revision } = world;
    writeAtomically(file, JSON.stringify(world.export()));
    kept = revision;
  };
  keep();
  let planned = false;
  const leave = world.onChange(() => {
    if (planned) return;
    planned = true;
    setImmediate(() => {
      planned = false;
      keep();
    });
  });
  return {
    world,
    keep,
    close() {
      leave();
      keep();
    },
  };
}

function readState(file: string): WorldState {
  try {
    const state = JSON.parse(readFileSync(file, 'utf8')) as WorldState;
    if (state.format !== 'yunting-simulated-chat-1') throw new Error(state.format);
    return state;
  } catch (cause) {
    throw new Error(`聊天记录文件已损坏 · The file of the chat is damaged: ${file}`, { cause });
  }
}
