// Every read of the contract, by people who may make it, on records that they were shown.
import { operations } from '@yunting/sdk/contract';
import type { OperationContract } from '@yunting/sdk/contract';
import type { Kit } from './kit.ts';
import { idsSeenBy, knownRecords, pathInput } from './known.ts';
import type { Person } from './people.ts';
import type { Exchange } from './wire.ts';

const readers = 3;

/** Reads everything that can be read, in turn; what came of each. `only` limits it to some operations. */
export async function sweep(
  { target, scene }: Kit,
  only: (operation: OperationContract) => boolean = () => true,
): Promise<Exchange[]> {
  const { courtId } = await scene.venue();
  const known = knownRecords(target.wire.exchanges);
  const found: Exchange[] = [];
  for (const operation of Object.values(operations)) {
    if (operation.method !== 'GET' || !only(operation)) continue;
    for (const person of readersOf(operation, target.people.allowed(operation))) {
      const input = pathInput(
        operation,
        { courtId },
        (subject) => idsSeenBy(known, person?.key ?? 'clerk', subject)[0],
      );
      if (!input) continue;
      found.push(await target.ask(operation.id, { ...(person ? { as: person.key } : {}), input }));
    }
  }
  return found;
}

/** Nobody for what is public; otherwise parties and officers, a few of them. */
function readersOf(operation: OperationContract, allowed: readonly Person[]): (Person | undefined)[] {
  if (operation.scope === 'public') return [undefined];
  const wanted = ['plaintiff', 'defendant', 'clerk', 'judge', 'filingJudge', 'roomAgent', 'app'];
  const ranked = allowed.toSorted((a, b) => rank(wanted, a.key) - rank(wanted, b.key));
  return ranked.slice(0, readers);
}

const rank = (wanted: readonly string[], key: string): number =>
  wanted.includes(key) ? wanted.indexOf(key) : wanted.length;
