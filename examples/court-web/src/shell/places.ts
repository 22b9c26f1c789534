// The places of the page, as its address names them: `#/phones`, `#/desk`, …
import type { PhoneOwner } from '../shared/phone-api.ts';
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

const owners = [
  'plaintiff',
  'defendant',
  'lawyer',
  'stranger',
  'defenceLawyer',
] as const satisfies PhoneOwner[];

/** `#/open/plaintiff/pages/pay?caseId=…`: a page of the mini-program on somebody's phone, to be linked to. */
export function readOpening(hash: string): { readonly owner: PhoneOwner; readonly path: string } | undefined {
  const [, name, path] = /^#\/open\/([A-Za-z]+)\/(.+)$/.exec(hash) ?? [];
  const owner = owners.find((one) => one === name);
  return owner === undefined || path === undefined ? undefined : { owner, path };
}
