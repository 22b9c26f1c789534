// Everything that can be told of the target without touching it: for proving that something left no trace.
import type { Kit } from './kit.ts';
import { numberAt, textAt } from './wire.ts';

/**
 * What stays equal while nothing happens: feeds, versions, states, services; with `world`, in a sandbox, everything. (A
 * write that changes nothing still leaves its key behind, so it is judged without.)
 */
export async function snapshot({ target, scene }: Kit, world: boolean): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  for (const as of ['plaintiff', 'defendant', 'stranger']) {
    if (!target.people.find(as)) continue;
    const events = await feed({ target, scene }, as);
    found.set(`events of ${as}`, `${events.length} ${textAt(events.at(-1), 'id') ?? ''}`);
  }
  for (const purpose of ['main', 'served'] as const) {
    const { caseId, filingId, billId } = await scene.openCase(purpose);
    const file = await target.must('cases.get', { as: 'plaintiff', input: { caseId } });
    const filing = await target.must('filings.get', { as: 'plaintiff', input: { filingId } });
    const bill = await target.must('fees.getBill', { as: 'plaintiff', input: { billId } });
    for (const [name, record] of Object.entries({ case: file, filing, bill })) {
      found.set(`${purpose} ${name}`, `${textAt(record, 'state')} ${numberAt(record, 'version')}`);
    }
    for (const as of ['plaintiff', 'defendant']) {
      for (const service of await scene.listAll('eservice.list', as, { caseId })) {
        const { state, effectiveAt } = (service as { service: { state: string; effectiveAt?: string } })
          .service;
        found.set(
          `service ${textAt(service, 'serviceId')}`,
          `${state} ${effectiveAt ?? '-'} ${numberAt(service, 'version')}`,
        );
      }
    }
  }
  if (world && target.sandbox) found.set('the whole world', await target.sandbox.digest());
  return found;
}

/** What is not as it was. */
export function differences(
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): string[] {
  const names = new Set([...before.keys(), ...after.keys()]);
  return [...names]
    .filter((name) => before.get(name) !== after.get(name))
    .map((name) => `${name}: ${before.get(name) ?? 'nothing'} → ${after.get(name) ?? 'nothing'}`);
}

/** A whole feed, by pages. */
export async function feed(
  { target }: Kit,
  as: string,
  input: Readonly<Record<string, unknown>> = {},
): Promise<unknown[]> {
  const entries: unknown[] = [];
  let after: string | undefined;
  for (let page = 0; page < 200; page++) {
    const more = after === undefined ? {} : { after };
    const answer = (await target.must('events.list', { as, input: { ...input, limit: 200, ...more } })) as {
      data: unknown[];
      nextAfter: string;
      hasMore: boolean;
    };
    entries.push(...answer.data);
    after = answer.nextAfter;
    if (!answer.hasMore) break;
  }
  return entries;
}
