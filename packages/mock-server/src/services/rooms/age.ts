// How old a party is, as far as the file shows it: no room with a minor, and none before that is known.
import { isMinor as isMinorBorn, parseIdNumber } from '@yunting/sdk/rules';
import type { Records } from '../../court/records.ts';

type Party = Records['party'];

/** Day of birth, as far as the file shows it. */
function bornOn(party: Party, today: string): string | undefined {
  const known = party.idNumber === undefined ? undefined : parseIdNumber(party.idNumber, { asOf: today });
  return party.birthDate ?? (known?.valid ? known.birthDate : undefined);
}

/** Under eighteen today, or filed with a guardian. */
export function isMinor(party: Party, today: string): boolean {
  if (party.kind !== 'natural') return false;
  if (party.guardian !== undefined) return true;
  const born = bornOn(party, today);
  return born !== undefined && isMinorBorn(born, today);
}

/** A person who may be a minor for all that the file shows. */
export const isAgeUnknown = (party: Party, today: string): boolean =>
  party.kind === 'natural' && party.guardian === undefined && bornOn(party, today) === undefined;
