// Who may know of an event. The contract says it by selectors, the record's fields make them concrete, and a reader's
// grants decide. A missing audience means the court alone.
import type { CaseGrantRecord, EventRecord, PrincipalRecord, RecordBase } from './records.ts';

/** Contract selectors + the subject's fields → concrete audiences, e.g. ['court', 'party:pty_…']. */
export function audienceOf(selectors: readonly string[], record: RecordBase): string[] {
  const out: string[] = [];
  for (const selector of selectors) {
    if (selector === 'party' && record.partyId) out.push(`party:${record.partyId}`);
    else if (selector === 'recipients') {
      for (const party of record.recipientPartyIds ?? []) out.push(`party:${party}`);
    } else if (selector === 'side' && record.side) out.push(`side:${record.side}`);
    else if (selector === 'owner') {
      for (const owner of record.ownerIds ?? (record.ownerId ? [record.ownerId] : []))
        out.push(`person:${owner}`);
    } else if (selector === 'court' || selector === 'allParties' || selector === 'public') out.push(selector);
  }
  return out.length === 0 ? ['court'] : out;
}

/** Who reads: the principal, and the case grants that are in force for it (or for whom it acts). */
export interface Reader {
  readonly principal: PrincipalRecord;
  /** Ids of the principals whose personal events the reader may see (itself; an app: who granted it). */
  readonly personIds: readonly string[];
  grants(caseId: string): readonly CaseGrantRecord[];
}

/** Whether this reader may know of this event now (`nowMs` is court time). */
export function maySee(event: EventRecord, reader: Reader, nowMs: number): boolean {
  const { principal } = reader;
  if (principal.kind === 'staff') {
    return (
      principal.courtId !== undefined && [event.courtId, event.assistingCourtId].includes(principal.courtId)
    );
  }
  if (event.releaseAfter && Date.parse(event.releaseAfter) > nowMs) return false;
  if (principal.kind === 'roomAgent') {
    // Besides what is marked for the room it hears of its own things only, its webhook endpoints.
    const own = event.audience.includes(`person:${principal.id}`);
    return own || (event.room && event.courtId !== undefined && event.courtId === principal.courtId);
  }
  return event.audience.some((one) => concerns(one, event, reader));
}

/** The audience as this reader is shown it: who else hears of an event is nobody's business but the court's. */
export function audienceShown(event: EventRecord, reader: Reader): string[] {
  if (reader.principal.kind === 'staff') return [...event.audience];
  return event.audience.filter((one) => concerns(one, event, reader));
}

function concerns(one: string, event: EventRecord, reader: Reader): boolean {
  if (one === 'public') return true;
  if (one.startsWith('person:')) return reader.personIds.includes(one.slice(7));
  if (reader.principal.kind === 'roomAgent') return one === 'allParties' || one === 'court';
  if (!event.caseId) return false;
  return reader
    .grants(event.caseId)
    .some(
      (grant) =>
        one === 'allParties' ||
        (grant.partyId !== undefined && one === `party:${grant.partyId}`) ||
        (grant.side !== undefined && one === `side:${grant.side}`),
    );
}
