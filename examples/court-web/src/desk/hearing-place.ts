// When and where a hearing is to be: what a form begins with, and what it makes of its fields.
import type { Schemas } from '@yunting/sdk';
import { addDays, dateInShanghai, nextWorkday } from '@yunting/sdk/rules';
import { given, instantOf } from './kit/fields.ts';
import type { Values } from './kit/fields.ts';
import { words } from './words.ts';

/** How far ahead a hearing is usually listed: the notice needs its three days, the summons its way. */
const usualDaysAhead = 14;

/** When a hearing is likely to be, as a field takes it. */
export function likelyStart(now: string): string {
  return `${nextWorkday(addDays(dateInShanghai(now), usualDaysAhead))}T09:00`;
}

/** Fields for when and where. */
export const timeFields = (startsAt: string, minutes: number) =>
  ({
    startsAt: { kind: 'instant', label: words.startsAt, initial: startsAt },
    minutes: { kind: 'number', label: words.durationMinutes, initial: String(minutes) },
    courtroomId: { kind: 'text', label: words.courtroomId, initial: 'room-3' },
    courtroom: { kind: 'text', label: words.courtroom, initial: words.demoCourtroom.zh },
    address: { kind: 'text', label: words.venueAddress, optional: true, initial: words.demoAddress.zh },
  }) as const;

/** Where and when, from the fields of a form. */
export function placeAndTime(
  values: Values<ReturnType<typeof timeFields>>,
): Pick<Schemas['HearingSchedule'], 'startsAt' | 'durationMinutes' | 'venue'> {
  return {
    startsAt: instantOf(values.startsAt),
    durationMinutes: Number(values.minutes),
    venue: {
      courtroomId: values.courtroomId,
      name: values.courtroom,
      ...given('address', values.address),
    },
  };
}
