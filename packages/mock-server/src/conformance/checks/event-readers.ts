// Whose feeds are looked at, and what has happened that they can be told.
import type { Kit } from '../kit.ts';
import { textAt } from '../wire.ts';

const readers = ['plaintiff', 'defendant', 'stranger', 'lawyer', 'app', 'roomAgent'];

/** Those readers whose token is known. */
export const present = ({ target }: Kit): string[] => readers.filter((as) => target.people.find(as));

/** Enough to be told of: cases of the plaintiff against the defendant, with bills, papers and services. */
export async function happenings({ scene }: Kit): Promise<void> {
  for (const purpose of ['main', 'served'] as const) await scene.openCase(purpose);
  await scene.relief();
}

/** Of an event; empty when it has none. */
export const eventId = (entry: unknown): string => textAt(entry, 'id') ?? '';
