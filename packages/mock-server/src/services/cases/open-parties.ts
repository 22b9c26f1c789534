// Parties and agents of a new case, from what was filed; accounts that filed see the case at once.
import type { Schemas } from '@yunting/sdk/types';
import type { ReactionContext } from '../../court/context.ts';
import type { PrincipalRecord } from '../../court/records.ts';
import { isAgent, isParty } from './identity-match.ts';
import type { PartyFacts } from './identity-match.ts';
import type { CaseRecord, PartyRecord, RepresentationRecord } from './records.ts';

type FilingContent = Schemas['FilingContent'];
type FiledParty = NonNullable<FilingContent['parties']>[number];
type FiledAgent = NonNullable<FilingContent['representatives']>[number];

const agentKinds: Readonly<Record<FiledAgent['kind'], Schemas['AgentKind']>> = {
  lawyer: 'lawyer',
  legalWorker: 'legalServiceWorker',
  nearRelative: 'closeRelative',
  staffMember: 'staff',
  recommended: 'recommended',
};

const some = <T>(key: string, value: T | undefined): Record<string, T> =>
  value === undefined ? {} : { [key]: value };

/** The account is this party: by identity, or, for an organisation, because it filed in its name. */
function isFiler(
  owner: PrincipalRecord,
  filed: FiledParty,
  facts: PartyFacts,
  filerId: string | undefined,
): boolean {
  if (isParty(owner, facts)) return true;
  return filed.kind !== 'naturalPerson' && filed.selfParty === true && owner.id === filerId;
}

/** Puts in a party as it was filed. */
export function openParty(
  ctx: ReactionContext,
  record: CaseRecord,
  filed: FiledParty,
  owners: readonly PrincipalRecord[],
): PartyRecord {
  const id = ctx.newId('pty');
  const facts = {
    name: filed.name ?? '',
    ...some('idNumber', filed.idType === 'creditCode' ? undefined : filed.idNumber),
    ...some('creditCode', filed.idType === 'creditCode' ? filed.idNumber : undefined),
    ...some('legalRepresentative', filed.legalRepresentative),
  };
  const accounts = owners.filter((owner) => isFiler(owner, filed, facts, ctx.subject<'filing'>().ownerId));
  return ctx.insert('party', {
    ...facts,
    id,
    caseId: record.id,
    courtId: record.courtId,
    matterId: record.matterId,
    partyId: id,
    role: filed.role,
    side: filed.role,
    kind: filed.kind === 'naturalPerson' ? 'natural' : 'organization',
    ...some('guardian', filed.guardian),
    ...some('birthDate', filed.birthDate),
    ...some('phone', filed.phone),
    ...some('address', filed.address),
    ...some('addressConfidential', filed.addressConfidential),
    ...some('abroad', filed.abroad),
    ...some('whereaboutsUnknown', filed.whereaboutsUnknown),
    caseCode: ctx.code(12),
    principalIds: accounts.map((account) => account.id),
    filingPartyKey: filed.key,
  });
}

/** Puts in an agent as filed: the filing judge has checked the power of attorney with the papers. */
export function openAgent(
  ctx: ReactionContext,
  party: PartyRecord,
  filed: FiledAgent,
  owners: readonly PrincipalRecord[],
  fileIds: readonly string[],
): RepresentationRecord {
  const facts = {
    agentName: filed.name ?? '',
    ...some('agentIdNumber', filed.idNumber),
    ...some('lawyerLicence', filed.licenceNumber),
  };
  const account = owners.find((owner) => isAgent(owner, facts));
  return ctx.insert('representation', {
    ...facts,
    caseId: party.caseId,
    partyId: party.id,
    side: party.side,
    agentKind: agentKinds[filed.kind],
    ...some('firmName', filed.firm),
    ...some('agentPhone', filed.phone),
    authority: filed.authority,
    fileIds,
    ...some('principalId', account?.id),
  });
}

/** Opens the case to the accounts of a party and of its agents. */
export function grantAccess(
  ctx: ReactionContext,
  party: PartyRecord,
  agents: readonly RepresentationRecord[],
): void {
  const to = { caseId: party.caseId, partyId: party.id, side: party.side };
  for (const principalId of party.principalIds) ctx.grantCase(principalId, { ...to, role: 'litigant' });
  for (const { principalId } of agents) if (principalId) ctx.grantCase(principalId, { ...to, role: 'agent' });
}
