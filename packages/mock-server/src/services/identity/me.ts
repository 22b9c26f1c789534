// Who a token names, what it rests on, and moving an account to another phone.
import type { Schemas } from '@yunting/sdk';
import { maskIdNumber, maskPhone } from '@yunting/sdk/rules';
import type { Context } from '../../court/context.ts';
import type { PrincipalRecord } from '../../court/records.ts';
import type { Handler } from '../../court/service.ts';
import { personally } from './acting.ts';
import { takeCode } from './codes.ts';
import { caseGrantsOf, grantView } from './grant-views.ts';
import { given } from './given.ts';
import { endSessionsOf } from './sessions.ts';

export const me: Handler<'identity.me'> = (ctx) => viewMe(ctx);

export const changePhone: Handler<'identity.changePhone'> = (ctx) => {
  const person = personally(ctx);
  // A stolen phone must not be enough to take the account to another number.
  if (ctx.actor.assurance !== 'reverified') ctx.refuse('assurance_too_low');
  ctx.checkVersion(person, ctx.input.version);
  const { phone } = takeCode(ctx, ctx.input, 'changePhone');
  if (ctx.all('principal', { phone }).some((one) => one.kind === 'person' && one.id !== person.id)) {
    // The code has proved the number: it is spent, whatever becomes of the change.
    ctx.refuse('phone_in_use', { keep: true });
  }
  const before = person.phone;
  const changed = ctx.updatePrincipal(person, { phone });
  endSessionsOf(ctx, person.id, ctx.actor.tokenId);
  if (before) ctx.sms(before, '【云庭·演示】您的法院账号已更换手机号。如非本人办理，请联系办案法院。');
  return viewMe(ctx, changed);
};

function viewMe(ctx: Context, fresh?: PrincipalRecord): Schemas['Me'] {
  const { actor } = ctx;
  const person = fresh ?? ctx.get('principal', actor.principalId);
  const holder = actor.through ?? person;
  const token = actor.tokenId === undefined ? undefined : ctx.find('token', actor.tokenId);
  const own = !actor.through && person.kind === 'person';
  return given({
    principalId: holder.id,
    kind: holder.kind,
    displayName: holder.name,
    assurance: actor.assurance,
    actsFor: actor.through
      ? given({
          principalId: person.id,
          displayName: person.name,
          grantId: token?.actsFor?.grantId,
          memberId: token?.actsFor?.memberId,
          roomId: roomOf(ctx, token?.actsFor?.memberId),
        })
      : undefined,
    version: own ? person.version : undefined,
    phoneMasked: own && person.phone ? maskPhone(person.phone) : undefined,
    documentType: own ? firstVerification(ctx, person.id)?.documentType : undefined,
    idNumberMasked: own && person.idNumber ? maskIdNumber(person.idNumber) : undefined,
    verifiedAt: own ? firstVerification(ctx, person.id)?.verifiedAt : undefined,
    courtId: person.kind === 'staff' || person.kind === 'roomAgent' ? person.courtId : undefined,
    staffRoles: person.kind === 'staff' ? [...person.roles] : undefined,
    expiresAt: token ? new Date(token.expiresAtWall).toISOString() : undefined,
    grants: grantsBehind(ctx, holder, token?.actsFor?.grantId),
    createdAt: own && person.createdAt ? person.createdAt : undefined,
  });
}

/** Active grants that this token rests on: the one it was exchanged from, or all that its holder has. */
function grantsBehind(
  ctx: Context,
  holder: PrincipalRecord,
  grantId: string | undefined,
): Schemas['Grant'][] {
  if (grantId !== undefined) return [grantView(ctx, ctx.get('grant', grantId))];
  const held = ctx.all('grant', { holderId: holder.id }).filter((one) => one.state === 'active');
  return [
    ...caseGrantsOf(ctx, holder).filter((one) => one.state === 'active'),
    ...held.map((one) => grantView(ctx, one)),
  ];
}

function roomOf(ctx: Context, memberId: string | undefined): string | undefined {
  return memberId === undefined ? undefined : ctx.find('member', memberId)?.roomId;
}

const firstVerification = (ctx: Context, principalId: string) =>
  ctx.all('verification', { ownerId: principalId }).find((one) => one.state === 'verified');
