// The places of the page, as its address names them: `#/phones`, `#/desk`, …
import type { Destination } from './page-context.ts';

export const places = ['phones', 'desk', 'timeline', 'columns', 'calculators'] as const;

export type Place = (typeof places)[number];

/** The place that an address names; the phones for anything else. */
export function readPlace(hash: string): Place {
  const name = hash.replace(/^#\/?/, '').split('/')[0];
  return places.find((one) => one === name) ?? 'phones';
}

/** The place in which a destination is. */
export const placeOf = (to: Destination): Place => (to.place === 'phone' ? 'phones' : to.place);
