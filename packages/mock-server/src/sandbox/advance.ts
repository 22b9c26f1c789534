// Moving court time: to the earliest wake-up of all who registered, deliver, wait until everyone is idle, and on.
// So a jump of three weeks skips no reminder of anybody.
import type { Court } from '../mock-court.ts';
import type { Fired } from '../court/world.ts';

/** Someone who lives on court time beside the court itself: the courier, a bot, a chat simulator. */
export interface Participant {
  /** Earliest instant (ms) at which it has something to do, if any. */
  nextWake(world: string): number | undefined;
  /** Court time is now `atMs`: do what is due. */
  wake(world: string, atMs: number): void | Promise<void>;
  /** Resolves when nothing of it is under way. */
  idle(world: string): Promise<void>;
}

/** Wake-ups at one and the same instant, after which it is a mistake. */
const maxRounds = 1000;

export class Timekeeper {
  readonly #court: Court;
  readonly #participants = new Set<Participant>();
  readonly #turns = new Map<string, Promise<unknown>>();

  constructor(court: Court) {
    this.#court = court;
  }

  /** Joins court time; returns how to leave. */
  register(participant: Participant): () => void {
    this.#participants.add(participant);
    return () => this.#participants.delete(participant);
  }

  /** Resolves when every participant is idle. */
  async idle(world = 'main'): Promise<void> {
    for (const participant of this.#participants) await participant.idle(world);
  }

  /**
   * Lets court time pass up to `toMs`, stopping at each wake-up on the way. One advance at a time in a world: another waits
   * for its turn.
   */
  advance(toMs: number, world = 'main'): Promise<Fired[]> {
    const turn = (this.#turns.get(world) ?? Promise.resolve()).then(() => this.#advance(toMs, world));
    this.#turns.set(
      world,
      turn.catch(() => undefined),
    );
    return turn;
  }

  async #advance(toMs: number, world: string): Promise<Fired[]> {
    const target = this.#court.world(world);
    if (toMs < target.nowMs) target.advance(toMs, this.#court.wall.now());
    const fired: Fired[] = [];
    let rounds = 0;
    for (let arrived = false; ;) {
      await this.idle(world);
      const next = this.#earliest(world, target.nextWake());
      const isDue = next !== undefined && next <= toMs;
      if (arrived && !isDue) return fired;
      const stop = isDue ? Math.max(next, target.nowMs) : toMs;
      rounds = stop > target.nowMs ? 0 : rounds + 1;
      if (rounds > maxRounds)
        throw new Error(`someone who lives on court time is always due at ${stop}: time cannot pass`);
      fired.push(...target.advance(stop, this.#court.wall.now()));
      for (const participant of this.#participants) await participant.wake(world, stop);
      arrived = stop === toMs;
    }
  }

  #earliest(world: string, court: number | undefined): number | undefined {
    let earliest = court;
    for (const participant of this.#participants) {
      const wake = participant.nextWake(world);
      if (wake !== undefined && (earliest === undefined || wake < earliest)) earliest = wake;
    }
    return earliest;
  }
}
