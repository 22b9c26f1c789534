// An event as it goes out: the contract's thin envelope, and the stream in which its sequence counts.
import type { Schemas } from '@yunting/sdk/types';
import { audienceShown } from './audience.ts';
import type { Reader } from './audience.ts';
import type { EventRecord } from './records.ts';

/** The contract's thin envelope of an event for one reader; `sequence` is dense per reader and stream. */
export function envelope(event: EventRecord, sequence: number, reader: Reader): Schemas['EventEnvelope'] {
  return {
    id: event.id,
    type: event.type,
    occurredAt: event.occurredAt,
    subject: { type: event.subjectType, id: event.subjectId, version: event.subjectVersion },
    audience: audienceShown(event, reader),
    stream: streamOf(event),
    sequence,
    ...(event.matterId === undefined ? {} : { matterId: event.matterId }),
    ...(event.caseId === undefined ? {} : { caseId: event.caseId }),
    ...(event.courtId === undefined ? {} : { courtId: event.courtId }),
    ...(event.releaseAfter === undefined ? {} : { releaseAfter: event.releaseAfter }),
  };
}

/** The case, else the matter, else the subject itself. */
export function streamOf(event: EventRecord): string {
  return event.caseId ?? event.matterId ?? event.subjectId;
}
