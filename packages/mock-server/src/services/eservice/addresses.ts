// Where a party can be reached electronically: confirmed by it, given by it in its papers, or known to be its own account.
import type { Context, OperationContext } from '../../court/context.ts';
import type { Handler } from '../../court/service.ts';
import type { AddressRecord, AddressScope, ElectronicChannel } from './records.ts';
import { viewAddress } from './address-view.ts';

interface Wanted {
  readonly channel: ElectronicChannel;
  readonly address?: string | undefined;
}

const forms: Readonly<Record<Exclude<ElectronicChannel, 'platformAccount'>, RegExp>> = {
  sms: /^1[3-9]\d{9}$/,
  email: /^[^\s@]+@[^\s@]+\.[^\s@]+$/,
  im: /^\S{3,100}$/,
};

/** The address as kept: none for a platform account, otherwise present and of the channel's form. */
function checkedAddress(ctx: Context, { channel, address }: Wanted): { address?: string } {
  if (channel === 'platformAccount') return {};
  if (address === undefined) ctx.refuse('eservice_address_missing');
  if (!forms[channel].test(address)) ctx.refuse('eservice_address_invalid');
  return { address };
}

const waitingStates: readonly string[] = ['queued', 'sent', 'arrived', 'failed'];

/** Documents of this party that wait for an address. */
function waitingServices(ctx: Context, partyId: string): string[] {
  return ctx
    .all('service', { partyId })
    .filter((one) => waitingStates.includes(one.state))
    .map((one) => one.id);
}

interface Confirmation {
  readonly caseId: string;
  readonly partyId: string;
  readonly courtId: string;
  readonly wanted: Wanted;
  readonly scope: AddressScope;
  readonly facts: Pick<AddressRecord, 'holder' | 'via'> & Partial<AddressRecord>;
}

/** Confirms a known address, or puts in a new one and confirms it. The same address twice is the same record. */
function confirm(
  ctx: Context,
  { caseId, partyId, courtId, wanted, scope, facts }: Confirmation,
): AddressRecord {
  const { channel } = wanted;
  const kept = checkedAddress(ctx, wanted);
  const same = ctx
    .all('address', { partyId })
    .find(
      (one) =>
        one.channel === channel &&
        one.address === kept.address &&
        one.holder === facts.holder &&
        one.state !== 'withdrawn',
    );
  if (same?.state === 'confirmed' && same.scope === scope) return same;
  const patch = { scope, confirmedAt: ctx.now, ...facts };
  if (same && same.state !== 'confirmed') return ctx.move('address', same, 'confirmed', patch);
  if (same) return ctx.update('address', same, patch);
  const created = ctx.insert('address', { caseId, partyId, courtId, channel, ...kept, ...patch, former: [] });
  return ctx.move('address', created, 'confirmed');
}

const holderOf = (
  ctx: OperationContext<'eservice.confirmAddress' | 'eservice.changeAddress'>,
): 'party' | 'agent' => (ctx.actor.role === 'agent' ? 'agent' : 'party');

export const confirmAddress: Handler<'eservice.confirmAddress'> = (ctx) => {
  const { channel, address, scope, effectsNoticeVersion } = ctx.input;
  const record = ctx.subject<'case'>();
  const partyId = ctx.actor.partyId ?? ctx.refuse('not_found');
  const confirmed = confirm(ctx, {
    caseId: record.id,
    partyId,
    courtId: record.courtId,
    wanted: { channel, address },
    scope,
    facts: {
      holder: holderOf(ctx),
      via: 'platform',
      principalId: ctx.actor.principalId,
      effectsNoticeVersion,
    },
  });
  return { ...viewAddress(confirmed), willServe: waitingServices(ctx, partyId) };
};

export const changeAddress: Handler<'eservice.changeAddress'> = (ctx) => {
  const { channel, address, scope, effectsNoticeVersion, version } = ctx.input;
  const record = ctx.subject<'address'>();
  ctx.checkVersion(record, version);
  const { address: _before, ...rest } = record;
  const until = ctx.now;
  const former = [
    ...record.former,
    { channel: record.channel, until, ...(record.address === undefined ? {} : { address: record.address }) },
  ];
  // `address` goes away when the new channel is the platform account.
  const changed = ctx.move('address', rest as AddressRecord, 'confirmed', {
    channel,
    ...checkedAddress(ctx, { channel, address }),
    scope,
    effectsNoticeVersion,
    confirmedAt: ctx.now,
    former,
    via: 'platform',
  });
  return { ...viewAddress(changed), willServe: waitingServices(ctx, record.partyId) };
};

export const listAddresses: Handler<'eservice.listAddresses'> = (ctx) => ({
  data: ctx.all('address', { partyId: ctx.actor.partyId ?? '' }).map(viewAddress),
});

export const deskListAddresses: Handler<'desk.eservice.listAddresses'> = (ctx) => ({
  data: ctx.all('address', { caseId: ctx.subject<'case'>().id }).map(viewAddress),
});

export const deskConfirmAddress: Handler<'desk.eservice.confirmAddress'> = (ctx) => {
  const { partyId, channel, address, scope, via, evidenceFileId, note } = ctx.input;
  const record = ctx.subject<'case'>();
  const party = ctx.find('party', partyId);
  if (party?.caseId !== record.id) ctx.refuse('eservice_not_a_party');
  const confirmed = confirm(ctx, {
    caseId: record.id,
    partyId,
    courtId: record.courtId,
    wanted: { channel, address },
    scope,
    facts: {
      holder: 'party',
      via,
      ...(evidenceFileId === undefined ? {} : { evidenceFileId }),
      ...(note === undefined ? {} : { note }),
    },
  });
  return { ...viewAddress(confirmed), willServe: waitingServices(ctx, partyId) };
};
