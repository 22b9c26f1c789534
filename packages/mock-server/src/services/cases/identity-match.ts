// Is this verified account the person that the case names? By number and name together, never by name alone for a
// natural person.
import type { PrincipalRecord } from '../../court/records.ts';

const same = (a: string | undefined, b: string | undefined): boolean =>
  a !== undefined && b !== undefined && a !== '' && a.trim().toUpperCase() === b.trim().toUpperCase();

/** What a case knows of a party's identity. */
export interface PartyFacts {
  readonly name: string;
  readonly idNumber?: string;
  readonly creditCode?: string;
  readonly legalRepresentative?: string;
}

interface AgentFacts {
  readonly agentName: string;
  readonly agentIdNumber?: string;
  readonly lawyerLicence?: string;
}

/** The party itself: name and identity number, or the organisation's own account by its credit code. */
export function isParty(principal: PrincipalRecord, party: PartyFacts): boolean {
  if (party.creditCode !== undefined) return same(principal.creditCode, party.creditCode);
  return same(principal.name, party.name) && same(principal.idNumber, party.idNumber);
}

/** The legal representative of an organisation; with the case code from the paper that went to its seat. */
export function isLegalRepresentative(principal: PrincipalRecord, party: PartyFacts): boolean {
  return party.creditCode !== undefined && same(principal.name, party.legalRepresentative);
}

/** The agent named in a power of attorney: name, and licence or identity number. */
export function isAgent(principal: PrincipalRecord, agent: AgentFacts): boolean {
  const byNumber =
    same(principal.lawyerLicence, agent.lawyerLicence) || same(principal.idNumber, agent.agentIdNumber);
  return byNumber && same(principal.name, agent.agentName);
}
