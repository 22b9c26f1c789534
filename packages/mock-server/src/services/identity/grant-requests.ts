// How an app gets a grant without redirects and without a password: it asks, the person decides on the court's own
// surface with scopes and end date in view, the app polls (个人信息保护法第23、29条).
import type { Schemas } from '@yunting/sdk';
import { maskPhone } from '@yunting/sdk/rules';
import type { Context, TimerContext } from '../../court/context.ts';
import type { PrincipalRecord } from '../../court/records.ts';
import type { Handler } from '../../court/service.ts';
import { verifiedPersonally } from './acting.ts';
import { given } from './given.ts';
import { isInCase } from './grant-views.ts';
import type { GrantRequestRecord } from './records.ts';

const requestMinutes = 24 * 60;
const longestMs = 366 * 86_400_000;
/** Open requests of one app to one phone; more would be pestering. */
const openRequests = 3;

export const requestGrant: Handler<'identity.requestGrant'> = (ctx) => {
  const { phone, scopes, caseId, until, purpose } = ctx.input;
  const app = ctx.actor.principalId;
  const ms = Date.parse(until) - Date.parse(ctx.now);
  if (!(ms > 0) || ms > longestMs) ctx.refuse('grant_period_invalid');
  const open = ctx
    .all('grantRequest', { appId: app })
    .filter((one) => one.phone === phone && one.state === 'pending');
  if (open.length >= openRequests) ctx.refuse('rate_limited', { retryAfterSeconds: 3600 });
  const person = ctx.all('principal', { phone }).find((one) => one.kind === 'person');
  const record = ctx.insert('grantRequest', {
    ownerIds: person ? [app, person.id] : [app],
    appId: app,
    phone,
    scopes: [...scopes],
    until,
    purpose,
    matchNumber: ctx.code(2),
    expiresAt: ctx.inMinutes(requestMinutes),
    ...given({ personId: person?.id, caseId }),
  });
  ctx.timer('grantRequest.expiry', record.expiresAt, record);
  ctx.emit('grantRequest.raised', record);
  // Said to the phone whether or not it is known here, so that neither the app nor a bystander learns which.
  ctx.sms(
    phone,
    '【云庭·演示】有应用请求您的授权，请登录官方小程序查看。不是您本人的操作，可以不理会；法院不会索要任何验证码。',
  );
  return viewRequest(ctx, record);
};

/** Requests that were made to a phone before it had an account go to the person who has it now. */
export function adoptGrantRequests(ctx: Context, person: PrincipalRecord): void {
  for (const record of ctx.all('grantRequest', { phone: person.phone })) {
    if (record.state !== 'pending' || record.personId) continue;
    ctx.update('grantRequest', record, { personId: person.id, ownerIds: [...record.ownerIds, person.id] });
  }
}

export const listGrantRequests: Handler<'identity.listGrantRequests'> = (ctx) => {
  const { principalId } = ctx.actor;
  if (ctx.actor.kind === 'person') verifiedPersonally(ctx);
  const where = ctx.actor.kind === 'app' ? { appId: principalId } : { personId: principalId };
  return ctx.page(ctx.all('grantRequest', where), (one) => viewRequest(ctx, one));
};

export const getGrantRequest: Handler<'identity.getGrantRequest'> = (ctx) => {
  if (ctx.actor.kind === 'person') verifiedPersonally(ctx);
  return viewRequest(ctx, ctx.subject<'grantRequest'>());
};

export const approveGrant: Handler<'identity.approveGrant'> = (ctx) => {
  const person = verifiedPersonally(ctx);
  const record = ctx.subject<'grantRequest'>();
  ctx.checkVersion(record, ctx.input.version);
  const { caseId, until } = record;
  // A case that is not the person's own cannot be opened to anyone by them.
  if (caseId !== undefined && !isInCase(ctx, person.id, caseId)) ctx.refuse('not_found');
  if (Date.parse(until) <= Date.parse(ctx.now)) ctx.refuse('grant_period_invalid');
  const grant = ctx.insert('grant', {
    ownerIds: [person.id, record.appId],
    holderId: record.appId,
    giverId: person.id,
    scopes: record.scopes,
    purpose: record.purpose,
    until,
    ...given({ caseId }),
  });
  ctx.timer('grant.expiry', until, grant);
  ctx.cancelTimer('grantRequest.expiry', record);
  ctx.emit('grant.given', grant);
  return viewRequest(
    ctx,
    ctx.move('grantRequest', record, 'approved', { decidedAt: ctx.now, grantId: grant.id }),
  );
};

export const refuseGrant: Handler<'identity.refuseGrant'> = (ctx) => {
  verifiedPersonally(ctx);
  const record = ctx.subject<'grantRequest'>();
  ctx.checkVersion(record, ctx.input.version);
  ctx.cancelTimer('grantRequest.expiry', record);
  return viewRequest(ctx, ctx.move('grantRequest', record, 'refused', { decidedAt: ctx.now }));
};

export function expireRequest(ctx: TimerContext): void {
  ctx.move('grantRequest', ctx.subject<'grantRequest'>(), 'expired');
}

function viewRequest(ctx: Context, record: GrantRequestRecord): Schemas['GrantRequest'] {
  const app = ctx.get('principal', record.appId);
  return given({
    grantRequestId: record.id,
    version: record.version,
    state: record.state,
    app: { principalId: app.id, displayName: app.name },
    scopes: [...record.scopes],
    caseId: record.caseId,
    until: record.until,
    purpose: record.purpose,
    matchNumber: record.matchNumber,
    phoneMasked: maskPhone(record.phone),
    officialSurface: {
      zh: '法院官方小程序：我的 › 应用授权',
      en: "The court's official mini-program: Me › App access",
    },
    expiresAt: record.expiresAt,
    decidedAt: record.decidedAt,
    grantId: record.grantId,
    createdAt: record.createdAt,
  });
}
