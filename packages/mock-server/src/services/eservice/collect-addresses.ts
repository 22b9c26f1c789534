// Addresses that nobody has to ask for: carried over from an earlier case of the same matter (INT 137), given in the
// papers that opened the case (OLR 29), or a verified account that is the person's own (OLR 31).
import type { Schemas } from '@yunting/sdk/types';
import { assessConfirmedAddress } from '@yunting/sdk/rules';
import type { ReactionContext } from '../../court/context.ts';
import type { Records } from '../../court/records.ts';
import type { AddressRecord, ElectronicChannel } from './records.ts';

type Party = Records['party'];
type Given = NonNullable<Schemas['FilingServiceAddress']['channels']>[number];

const channels: Readonly<Record<Given['channel'], ElectronicChannel>> = {
  platform: 'platformAccount',
  sms: 'sms',
  email: 'email',
  instantMessage: 'im',
};

function has(
  ctx: ReactionContext,
  partyId: string,
  wanted: Pick<AddressRecord, 'channel' | 'holder' | 'address'>,
): boolean {
  return ctx
    .all('address', { partyId })
    .some(
      (one) =>
        one.channel === wanted.channel && one.holder === wanted.holder && one.address === wanted.address,
    );
}

const sameIdentity = (a: Party, b: Party): boolean =>
  (a.idNumber !== undefined && a.idNumber === b.idNumber) ||
  (a.creditCode !== undefined && a.creditCode === b.creditCode) ||
  a.principalIds.some((id) => b.principalIds.includes(id));

/** Confirmed in an earlier case of this matter: it holds on until changed in writing. */
function carryOver(ctx: ReactionContext, party: Party): void {
  const { matterId } = ctx.get('case', party.caseId);
  const usable = assessConfirmedAddress({
    confirmedIn: 'firstInstance',
    usedIn: 'enforcement',
    changedInWriting: false,
  });
  if (!usable.allowed) return;
  for (const earlier of ctx.all('case', { matterId })) {
    if (earlier.id === party.caseId) continue;
    for (const other of ctx.all('party', { caseId: earlier.id })) {
      if (!sameIdentity(party, other)) continue;
      for (const address of ctx.all('address', { partyId: other.id })) {
        if (address.state !== 'confirmed' || address.holder !== 'party' || has(ctx, party.id, address))
          continue;
        const { id: _id, version: _version, createdAt: _createdAt, state: _state, ...kept } = address;
        const carried = ctx.insert('address', {
          ...kept,
          caseId: party.caseId,
          partyId: party.id,
          via: 'carriedOver',
          carriedFromCaseId: earlier.id,
          former: [],
        });
        ctx.move('address', carried, 'confirmed');
      }
    }
  }
}

/** Given in the complaint by whoever filed it: counts like a confirmed one. */
function takeGiven(ctx: ReactionContext, parties: readonly Party[]): void {
  const { filingId } = ctx.get('case', parties[0]?.caseId ?? '');
  const content = ctx.find('filing', filingId)?.content;
  const given = content?.serviceAddress;
  if (!given?.electronicConsent) return;
  const self = content?.parties?.find((party) => party.selfParty)?.key;
  const plaintiffs = parties.filter((party) => party.side === 'plaintiff');
  const party = plaintiffs.find((one) => one.filingPartyKey === self) ?? plaintiffs[0];
  if (!party) return;
  for (const { channel: filed, address: text } of given.channels ?? []) {
    const channel = channels[filed];
    const address = channel === 'platformAccount' ? {} : { address: text };
    if (has(ctx, party.id, { channel, holder: 'party', ...address })) continue;
    const [principalId] = party.principalIds;
    const record = ctx.insert('address', {
      caseId: party.caseId,
      partyId: party.id,
      channel,
      ...address,
      holder: 'party',
      via: 'pleading',
      scope: given.judgmentsConsent ? 'all' : 'exceptJudgments',
      former: [],
      ...(party.courtId === undefined ? {} : { courtId: party.courtId }),
      ...(principalId === undefined || channel !== 'platformAccount' ? {} : { principalId }),
    });
    ctx.move('address', record, 'offered');
  }
}

/** The platform account of a linked person, or of its linked agent: its own, but not confirmed for service. */
function inferAccounts(ctx: ReactionContext, party: Party): void {
  const agents = ctx.all('representation', { partyId: party.id }).filter((one) => one.state === 'active');
  const accounts = [
    ...party.principalIds.map((principalId) => ({ principalId, holder: 'party' as const })),
    ...agents.flatMap((one) =>
      one.principalId ? [{ principalId: one.principalId, holder: 'agent' as const }] : [],
    ),
  ];
  for (const { principalId, holder } of accounts) {
    if (has(ctx, party.id, { channel: 'platformAccount', holder })) continue;
    const record = ctx.insert('address', {
      caseId: party.caseId,
      partyId: party.id,
      channel: 'platformAccount',
      principalId,
      holder,
      via: 'account',
      scope: 'all',
      former: [],
      ...(party.courtId === undefined ? {} : { courtId: party.courtId }),
    });
    ctx.emit('eservice.addressInferred', record);
  }
}

/** case.opened */
export function collectAddresses(ctx: ReactionContext): void {
  const parties = ctx.all('party', { caseId: ctx.event.subjectId });
  for (const party of parties) carryOver(ctx, party);
  takeGiven(ctx, parties);
  for (const party of parties) inferAccounts(ctx, party);
}

/** party.linked, representation.confirmed, representation.linked: the subject names the party. */
export function inferAccount(ctx: ReactionContext): void {
  const { partyId } = ctx.get(ctx.event.subjectType as 'party' | 'representation', ctx.event.subjectId);
  inferAccounts(ctx, ctx.get('party', partyId));
}

/** consent.withdrawn for the stage of service: electronic addresses are no longer used; what was served stays served. */
export function withdrawAddresses(ctx: ReactionContext): void {
  const consent = ctx.subject<'consent'>();
  if (consent.stage !== 'service' || consent.caseId === undefined) return;
  const owners = new Set(consent.ownerIds);
  for (const address of ctx.all('address', { caseId: consent.caseId })) {
    const party = ctx.get('party', address.partyId);
    const mine =
      consent.partyId === undefined
        ? party.principalIds.some((id) => owners.has(id))
        : consent.partyId === party.id;
    if (mine && address.state !== 'withdrawn') ctx.move('address', address, 'withdrawn');
  }
}
