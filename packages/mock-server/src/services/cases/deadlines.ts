// Every deadline of a case that concerns the reader and has not run out.
import type { Context } from '../../court/context.ts';
import { answerPeriodOf } from './answer-period.ts';
import { myParties } from './people.ts';
import type { CaseRecord, Deadline, PartyRecord } from './records.ts';

/** Bills of a party that are still to be paid. */
function openBills(ctx: Context, partyId: string) {
  return ctx.all('bill', { partyId }).filter(({ state }) => state === 'issued' || state === 'overdue');
}

/** Deadlines of one party, whether or not they are over. */
export function deadlinesOf(ctx: Context, record: CaseRecord, party: PartyRecord): Deadline[] {
  const period = answerPeriodOf(ctx, party.id);
  const bills = openBills(ctx, party.id);
  return [
    ...bills.flatMap(({ deadline }) => deadline ?? []),
    ...(period?.state === 'running' ? [period.deadline] : []),
    ...(record.evidenceDeadline && record.state === 'inProgress' ? [record.evidenceDeadline] : []),
  ];
}

/** Running deadlines of the reader's parties, soonest first, each once. */
export function runningDeadlines(ctx: Context, record: CaseRecord): Deadline[] {
  if (record.state === 'closed' || record.state === 'archived') return [];
  const now = Date.parse(ctx.now);
  const all = myParties(ctx, record.id).flatMap((party) => deadlinesOf(ctx, record, party));
  const once = new Map(all.map((one) => [`${one.kind} ${one.dueAt}`, one]));
  return [...once.values()]
    .filter(({ dueAt }) => Date.parse(dueAt) > now)
    .toSorted((a, b) => Date.parse(a.dueAt) - Date.parse(b.dueAt));
}
