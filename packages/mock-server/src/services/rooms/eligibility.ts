// Whether a case may have a room. Every ground is for the court alone: parties are never told why there is none.
import type { Schemas } from '@yunting/sdk/types';
import type { Context } from '../../court/context.ts';
import type { Records } from '../../court/records.ts';
import { isAgeUnknown, isMinor } from './age.ts';
import { groundsOfCause } from './cause.ts';
import { groundTexts } from './ground-texts.ts';
import { hasConsented, isLive } from './members.ts';
import type { GroundCode, RoomRecord } from './records.ts';

type Party = Records['party'];

interface Found {
  readonly code: GroundCode;
  readonly partyIds?: readonly string[];
  readonly recorded?: boolean;
}

/**
 * Whether this party has agreed to the room itself (人民法院在线诉讼规则第4条). As a practice, an agent stands for a party only
 * where that party has no account of its own: an organisation acting through its agent, or someone who has not linked.
 */
function hasAgreed(ctx: Context, roomId: string, party: Party): boolean {
  const agreed = ctx
    .all('member', { roomId })
    .filter((one) => one.partyId === party.id && isLive(one) && hasConsented(one));
  return agreed.some((one) => one.role === 'litigant' || party.principalIds.length === 0);
}

const served = (ctx: Context, party: Party): boolean =>
  ctx
    .all('service', { partyId: party.id })
    .some(
      (one) =>
        one.documentKind === 'complaintCopy' && (one.state === 'effective' || one.state === 'presumed'),
    );

/** A one-sided application that the other side has not been told of: preservation is told after the measure (CPL 106). */
const exParte = (ctx: Context, caseId: string): boolean =>
  ctx
    .all('submission', { caseId })
    .some(
      (one) =>
        (one.oneSided || one.applicationKind === 'preservation') &&
        one.state !== 'returned' &&
        !one.forwarded,
    );

const closedGrounds: Readonly<Record<string, GroundCode>> = {
  stateSecret: 'stateSecrets',
  personalPrivacy: 'privacy',
  divorceOnRequest: 'familyMatter',
};

function fromParties(ctx: Context, room: RoomRecord, parties: readonly Party[]): Found[] {
  const found: Found[] = [];
  const add = (code: GroundCode, which: readonly Party[]): void => {
    if (which.length > 0) found.push({ code, partyIds: which.map((one) => one.id) });
  };
  add(
    'minorParty',
    parties.filter((one) => isMinor(one, ctx.today)),
  );
  add(
    'ageUnknown',
    parties.filter((one) => isAgeUnknown(one, ctx.today) && !room.ofAge?.includes(one.id)),
  );
  // A mediation room comes before the suit, so there is nothing to be served with yet.
  if (room.kind !== 'mediation') {
    add(
      'defendantNotServed',
      parties.filter((one) => one.side === 'defendant' && !served(ctx, one)),
    );
  }
  add(
    'consentMissing',
    parties.filter((one) => !hasAgreed(ctx, room.id, one)),
  );
  return found;
}

/** Everything that forbids this room now, derived and recorded. */
export function findGrounds(ctx: Context, room: RoomRecord): Found[] {
  const inCase = ctx.get('case', room.caseId);
  const hearings = ctx
    .all('hearing', { caseId: inCase.id })
    .flatMap((one) => closedGrounds[one.closedGround ?? ''] ?? []);
  const derived: Found[] = [
    ...[...new Set([...groundsOfCause(inCase.cause, inCase.caseNumber), ...hearings])].map((code) => ({
      code,
    })),
    ...fromParties(ctx, room, ctx.all('party', { caseId: inCase.id })),
    ...(exParte(ctx, inCase.id) ? [{ code: 'exParteApplication' as const }] : []),
    ...(inCase.state === 'closed' || inCase.state === 'archived' ? [{ code: 'caseEnded' as const }] : []),
  ];
  const recorded = room.blocks
    .filter((block) => !derived.some((one) => one.code === block.ground))
    .map((block) => ({ code: block.ground, recorded: true }));
  return [...derived, ...recorded];
}

/** Whether the case is heard in public as far as is known: decides what a room may be called. */
export function isPublicCase(ctx: Context, caseId: string): boolean {
  const inCase = ctx.get('case', caseId);
  if (groundsOfCause(inCase.cause, inCase.caseNumber).length > 0) return false;
  if (ctx.all('hearing', { caseId }).some((one) => one.closedGround !== undefined)) return false;
  return !ctx.all('party', { caseId }).some((one) => isMinor(one, ctx.today));
}

/** The answer for the court's desk. */
export function viewEligibility(ctx: Context, room: RoomRecord): Schemas['RoomEligibility'] {
  const grounds = findGrounds(ctx, room).map(({ code, partyIds, recorded }) => {
    const { zh, en, basis } = groundTexts[code];
    return {
      code,
      zh,
      en,
      legalBasis: basis?.() ?? [],
      recorded: recorded ?? false,
      ...(partyIds ? { partyIds: [...partyIds] } : {}),
    };
  });
  return {
    roomId: room.id,
    eligible: grounds.length === 0,
    grounds,
    asOf: ctx.now,
    caution: {
      zh: '以上仅供法院内部使用，不得告知任何当事人。',
      en: 'For the court alone; never to be told to any party.',
    },
  };
}
