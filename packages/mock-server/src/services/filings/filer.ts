// Who the person filing is in the papers: a plaintiff, an organisation's representative, or someone's litigation
// representative. A helper or a stranger never files in a party's name.
import type { PrincipalRecord } from '../../court/records.ts';
import type { FilingContent } from './record.ts';

const same = (a: string | undefined, b: string | undefined): boolean =>
  a !== undefined && b !== undefined && a.trim().toUpperCase() === b.trim().toUpperCase();

/** How the filing person is connected to the papers. */
export interface Filer {
  readonly as: 'plaintiff' | 'organisation' | 'representative';
  /** Whose suit it is. */
  readonly partyName: string;
}

/** The person's place in the papers; undefined when they have none. */
export function filerIn(content: FilingContent, person: PrincipalRecord | undefined): Filer | undefined {
  if (!person) return undefined;
  const plaintiffs = (content.parties ?? []).filter(({ role }) => role === 'plaintiff');
  for (const party of plaintiffs) {
    const partyName = party.name ?? '';
    if (party.kind === 'naturalPerson') {
      const isPerson =
        party.idNumber === undefined
          ? party.selfParty === true && same(party.name, person.name)
          : same(party.idNumber, person.idNumber);
      if (isPerson) return { as: 'plaintiff', partyName };
    } else if (same(party.legalRepresentative, person.name) || same(party.idNumber, person.creditCode)) {
      return { as: 'organisation', partyName };
    }
    if (same(party.guardian, person.name)) return { as: 'representative', partyName };
  }
  for (const one of content.representatives ?? []) {
    const party = plaintiffs.find(({ key }) => key === one.partyKey);
    const isPerson =
      one.idNumber !== undefined
        ? same(one.idNumber, person.idNumber)
        : one.licenceNumber !== undefined
          ? same(one.licenceNumber, person.lawyerLicence)
          : one.selfRepresentative === true && same(one.name, person.name);
    if (party && isPerson) return { as: 'representative', partyName: party.name ?? '' };
  }
  return undefined;
}
