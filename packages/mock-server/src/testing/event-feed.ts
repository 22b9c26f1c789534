// A court with this service and hearings, whose events are what the tests look at.
import type { Schemas } from '@yunting/sdk/types';
import { givenCase, listTrial } from './hearing-case.ts';
import type { GivenCase } from './hearing-case.ts';
import { hearings } from '../services/hearings/index.ts';
import { SmallCourt } from './small-court.ts';
import type { DeliveryReport } from '../services/events/outcome.ts';
import { events } from '../services/events/index.ts';

/** 王桂芳 v 李建国 in a court that tells events. */
export function givenFeed(): GivenCase {
  return givenCase(new SmallCourt(hearings, events));
}

/** A webhook endpoint of a persona. */
export function subscribe(
  { court }: GivenCase,
  who: string,
  some: Partial<Schemas['WebhookEndpointCreation']> = {},
): Schemas['WebhookEndpointWithSecret'] {
  return court.ok(who, 'events.createEndpoint', { url: 'https://hooks.example.com/court', ...some });
}

/** Lists a hearing and tells the parties: hearing.scheduled and hearing.notified. */
export function tellHearing(given: GivenCase, startsAt = '2026-09-15T09:00:00+08:00'): string {
  const { hearingId, version } = listTrial(given, { startsAt });
  given.court.ok('clerk', 'desk.hearings.notify', { hearingId, version });
  return hearingId;
}

/** What the courier would report. */
export function report({ court }: GivenCase, deliveryId: string, data: DeliveryReport): void {
  court.world.report('delivery.reported', deliveryId, data, court.wallMs);
}
