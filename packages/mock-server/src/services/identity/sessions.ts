// Sessions: tokens in pairs, refreshed once each, ended together.
import type { Schemas } from '@yunting/sdk';
import { maskPhone } from '@yunting/sdk/rules';
import type { Context } from '../../court/context.ts';
import type { PrincipalRecord } from '../../court/records.ts';
import type { Handler } from '../../court/service.ts';
import { takeCode } from './codes.ts';
import { adoptGrantRequests } from './grant-requests.ts';
import type { SessionRecord } from './records.ts';
import { given } from './given.ts';

const accessSeconds = 2 * 3600;
const refreshSeconds = 30 * 86_400;
const clientSeconds = 3600;

export const createSession: Handler<'identity.createSession'> = (ctx) => {
  const { phone } = takeCode(ctx, ctx.input, 'signIn');
  const known = ctx.all('principal', { phone }).find((one) => one.kind === 'person');
  const person = known ?? newPerson(ctx, phone);
  const { view } = openSession(ctx, person, ctx.input.privacyNoticeVersion);
  return { ...view, isNewAccount: !known };
};

function newPerson(ctx: Context, phone: string): PrincipalRecord {
  // Until the real name is verified the masked number is all there is to call someone by.
  const person = ctx.addPrincipal({
    kind: 'person',
    name: maskPhone(phone),
    assurance: 'sms',
    roles: ['litigant'],
    phone,
  });
  adoptGrantRequests(ctx, person);
  return person;
}

export const refreshSession: Handler<'identity.refreshSession'> = (ctx) => {
  const { refreshToken } = ctx.input;
  const token = ctx.findToken(refreshToken);
  const session = token?.kind === 'refresh' ? ctx.all('session', { refreshTokenId: token.id })[0] : undefined;
  if (!session || session.endedAt) {
    const stolen = ctx.all('session', { spentRefreshDigest: ctx.digest(refreshToken) })[0];
    if (stolen && !stolen.endedAt) {
      close(ctx, stolen);
      ctx.refuse('session_ended', { keep: true });
    }
    return ctx.refuse('session_ended');
  }
  const person = ctx.get('principal', session.ownerId);
  revoke(ctx, session);
  const tokens = issue(ctx, person);
  ctx.update('session', session, { ...tokens.ids, spentRefreshDigest: ctx.digest(refreshToken) });
  return { ...sessionView(session.id, person, tokens), isNewAccount: false };
};

export const createAppSession: Handler<'identity.createAppSession'> = (ctx) => {
  const { clientId, clientSecret } = ctx.input;
  const client = ctx.all('principal', { clientId })[0];
  if (!client?.clientSecretDigest || client.clientSecretDigest !== ctx.digest(clientSecret)) {
    return ctx.refuse('client_invalid');
  }
  const access = ctx.issueToken(client.id, {
    kind: 'access',
    assurance: client.assurance,
    seconds: clientSeconds,
  });
  const session = ctx.insert('session', {
    ownerId: client.id,
    kind: 'client',
    accessTokenId: access.tokenId,
  });
  return {
    sessionId: session.id,
    accessToken: access.token,
    tokenType: 'Bearer',
    expiresAt: access.expiresAt,
    principalId: client.id,
    kind: client.kind,
    displayName: client.name,
  };
};

export const endSession: Handler<'identity.endSession'> = (ctx) => {
  const { tokenId = '' } = ctx.actor;
  const session = ctx.all('session', { accessTokenId: tokenId })[0];
  if (session) close(ctx, session);
  else ctx.revokeTokens({ tokenId });
  return { sessionId: session?.id ?? tokenId, endedAt: ctx.now };
};

/** Ends every session of a person, as when the account moves to another phone. */
export function endSessionsOf(ctx: Context, principalId: string, but?: string): void {
  for (const session of ctx.all('session', { ownerId: principalId })) {
    if (session.accessTokenId !== but && !session.endedAt) close(ctx, session);
  }
  if (but === undefined) ctx.revokeTokens({ principalId });
}

function openSession(
  ctx: Context,
  person: PrincipalRecord,
  privacyNoticeVersion?: string,
): { session: SessionRecord; view: Omit<Schemas['Session'], 'isNewAccount'> } {
  const tokens = issue(ctx, person);
  const session = ctx.insert('session', {
    ownerId: person.id,
    kind: 'person',
    ...tokens.ids,
    ...given({ privacyNoticeVersion }),
  });
  return { session, view: sessionView(session.id, person, tokens) };
}

type Pair = ReturnType<typeof issue>;

function issue(ctx: Context, person: PrincipalRecord) {
  // A token begins at `sms`: a verified account counts as verified all the same, a re-verification does not survive it.
  const access = ctx.issueToken(person.id, { kind: 'access', assurance: 'sms', seconds: accessSeconds });
  const refresh = ctx.issueToken(person.id, { kind: 'refresh', assurance: 'sms', seconds: refreshSeconds });
  return { access, refresh, ids: { accessTokenId: access.tokenId, refreshTokenId: refresh.tokenId } };
}

function sessionView(
  id: string,
  person: PrincipalRecord,
  { access, refresh }: Pair,
): Omit<Schemas['Session'], 'isNewAccount'> {
  return {
    sessionId: id,
    accessToken: access.token,
    tokenType: 'Bearer',
    expiresAt: access.expiresAt,
    refreshToken: refresh.token,
    refreshExpiresAt: refresh.expiresAt,
    principalId: person.id,
    assurance: person.assurance,
  };
}

function revoke(ctx: Context, session: SessionRecord): void {
  ctx.revokeTokens({ tokenId: session.accessTokenId });
  if (session.refreshTokenId) ctx.revokeTokens({ tokenId: session.refreshTokenId });
}

function close(ctx: Context, session: SessionRecord): void {
  revoke(ctx, session);
  ctx.update('session', session, { endedAt: ctx.now });
}
