// Sending a document to a party's electronic addresses, and the neutral reminder beside it.
import type { Context } from '../../court/context.ts';
import { isDecision, methodAllowed } from './facts.ts';
import { maskAddress, sendThrough } from './gateway.ts';
import type { AddressRecord, Attempt, ServiceRecord } from './records.ts';
import { settle } from './settle.ts';

const confirmedStates: readonly AddressRecord['state'][] = ['confirmed', 'offered'];

/** Whether this address may take this kind of document (its holder may have kept judgments out). */
const inScope = (address: AddressRecord, kind: string): boolean =>
  address.scope === 'all' || !isDecision(kind);

/** Addresses to try: those confirmed or given; only if there are none, accounts that are known to be the person's own. */
function usableAddresses(
  ctx: Context,
  service: Pick<ServiceRecord, 'partyId' | 'caseId' | 'documentKind'>,
): AddressRecord[] {
  const { procedure } = ctx.get('case', service.caseId);
  const live = ctx.all('address', { partyId: service.partyId }).filter((one) => one.state !== 'withdrawn');
  const sure = live.filter((one) => confirmedStates.includes(one.state));
  const candidates = sure.length > 0 ? sure.filter((one) => inScope(one, service.documentKind)) : live;
  return candidates.filter((one) => {
    const { channel, holder: to } = one;
    const attempt = { channel, to, addressState: one.state as Attempt['addressState'] };
    return methodAllowed(service.documentKind, procedure, attempt, undefined).allowed;
  });
}

function attemptAt(
  ctx: Context,
  address: AddressRecord,
  attemptNo: number,
  purpose: Attempt['purpose'],
): Attempt {
  const { outcome, ...provider } = sendThrough(address.channel, address.address);
  return {
    attemptNo,
    channel: address.channel,
    purpose,
    to: address.holder,
    addressState: address.state as Attempt['addressState'],
    outcome,
    sentAt: ctx.now,
    ...(address.address === undefined ? {} : { address: maskAddress(address.address) }),
    ...(outcome === 'arrived' ? { arrivedAt: ctx.now } : {}),
    ...(outcome === 'failed' ? { endedAt: ctx.now } : {}),
    provider: { ...provider, messageId: `msg-${attemptNo}` },
  };
}

/** A neutral SMS: it may be read by whoever holds the phone, and it is no service (OLR 32). */
function remind(ctx: Context, service: ServiceRecord, attempts: readonly Attempt[]): Attempt | undefined {
  if (attempts.some((attempt) => attempt.purpose === 'reminder')) return undefined;
  const { phone } = ctx.get('party', service.partyId);
  if (phone === undefined) return undefined;
  const text =
    '【云庭·演示】您有一份诉讼文书，请登录官方小程序或平台查看。本短信是提醒，不是送达。法院不会要求转账，也不会索要验证码。';
  ctx.sms(phone, text, { caseId: service.caseId, partyId: service.partyId });
  return {
    attemptNo: attempts.length + 1,
    channel: 'sms',
    purpose: 'reminder',
    to: 'party',
    address: maskAddress(phone),
    addressState: 'none',
    outcome: 'sent',
    sentAt: ctx.now,
  };
}

/**
 * Serving the agent suffices (INT 132), and the party gets a copy; likewise the agent when the party's address took it.
 * A copy is for information: it starts nothing.
 */
function copies(
  ctx: Context,
  service: ServiceRecord,
  sent: readonly AddressRecord[],
  from: number,
): Attempt[] {
  const served = new Set([
    ...sent.map((one) => one.holder),
    ...service.attempts.filter((one) => one.channel === 'platformAccount').map((one) => one.to),
  ]);
  const others = ctx
    .all('address', { partyId: service.partyId })
    .filter(
      (one) => one.channel === 'platformAccount' && one.state !== 'withdrawn' && !served.has(one.holder),
    );
  return others.map((address, at) => attemptAt(ctx, address, from + at, 'copy'));
}

/** Sends one document to its party's addresses that were not tried yet, and lets the rules say what came of it. */
export function deliver(ctx: Context, service: ServiceRecord, only?: AddressRecord): ServiceRecord {
  const addresses = usableAddresses(ctx, service).filter((one) => only === undefined || one.id === only.id);
  if (addresses.length === 0) {
    // Nothing can be served electronically, but nobody is left without word: the reminder is notice, and it serves nothing.
    const word = remind(ctx, service, service.attempts);
    return word ? ctx.update('service', service, { attempts: [...service.attempts, word] }) : service;
  }
  const attempts = [...service.attempts];
  for (const address of addresses) attempts.push(attemptAt(ctx, address, attempts.length + 1, 'service'));
  attempts.push(...copies(ctx, service, addresses, attempts.length + 1));
  const reminder = remind(ctx, service, attempts);
  if (reminder) attempts.push(reminder);
  const agreed = addresses.some((one) => confirmedStates.includes(one.state));
  return settle(ctx, service, { attempts, ...(agreed ? { consent: true } : {}) });
}
