// How often something took effect: counted by the filings that a person has.
import type { Kit } from '../kit.ts';

/** The act that is repeated. */
export const create = 'filings.create';

/** Filings that the person has. */
async function countOf({ scene }: Kit, as: string): Promise<number> {
  return (await scene.listAll('filings.list', as)).length;
}

/** How many more filings there are after `work`. */
export async function added(kit: Kit, as: string, work: () => Promise<void>): Promise<number> {
  const before = await countOf(kit, as);
  await work();
  return (await countOf(kit, as)) - before;
}
