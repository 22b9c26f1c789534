// The officer's side of verification: comparing the person with the document, by video or at the counter.
import type { Schemas } from '@yunting/sdk';
import { maskPhone } from '@yunting/sdk/rules';
import type { Context } from '../../court/context.ts';
import type { PrincipalRecord } from '../../court/records.ts';
import type { Handler } from '../../court/service.ts';
import { actingPerson, lacking } from './acting.ts';
import { given } from './given.ts';
import type { VerificationRecord } from './records.ts';
import { endSessionsOf } from './sessions.ts';
import { holdersOf, settle } from './verifications.ts';

export const listVerifications: Handler<'desk.identity.listVerifications'> = (ctx) => {
  const { state } = ctx.input;
  const { courtId = '' } = ctx.actor;
  const ours = ctx
    .all('verification', { courtId })
    .filter(
      (one) =>
        (one.route === 'video' || one.route === 'counter') && (state === undefined || one.state === state),
    );
  return ctx.page(ours, (one) => viewForDesk(ctx, one));
};

export const readVerification: Handler<'desk.identity.getVerification'> = (ctx) =>
  viewForDesk(ctx, ctx.subject<'verification'>());

export const confirmVerification: Handler<'desk.identity.confirmVerification'> = (ctx) => {
  const record = ctx.subject<'verification'>();
  const { outcome, note, version } = ctx.input;
  ctx.checkVersion(record, version);
  const check = given({ checkedBy: actingPerson(ctx), checkedAt: ctx.now, note });
  ctx.closeTasks('checkIdentity', record);
  if (outcome === 'failed') {
    if (!note) lacking(ctx, '/note', '不一致的，请写明情况', 'Say what did not match');
    ctx.cancelTimer('verification.expiry', record);
    const failure = {
      zh: '工作人员核对后认为证件与本人不一致；可以带原件到窗口重新办理',
      en: 'The officer found that document and person do not match; come to the counter with the original',
    };
    return viewForDesk(ctx, ctx.move('verification', record, 'failed', { ...check, failure }));
  }
  const person = ctx.get('principal', record.ownerId);
  const [before] = record.isReverification ? [] : holdersOf(ctx, record);
  if (before && record.route !== 'counter') ctx.refuse('identity_in_use');
  const owners = before ? { ownerIds: [...record.ownerIds, before.id] } : {};
  const done = ctx.move('verification', record, 'verified', { ...check, ...owners, verifiedAt: ctx.now });
  ctx.cancelTimer('verification.expiry', done);
  if (before) moveAccount(ctx, before, person);
  else settle(ctx, done, person, record.tokenId);
  return viewForDesk(ctx, done);
};

/**
 * A known person came to the counter under a new number: the old account goes on there, with everything it holds. Both
 * sign in afresh, so that nothing of the old phone stays signed in.
 */
function moveAccount(ctx: Context, account: PrincipalRecord, newcomer: PrincipalRecord): void {
  const { phone = '' } = newcomer;
  const old = account.phone;
  endSessionsOf(ctx, account.id);
  endSessionsOf(ctx, newcomer.id);
  // The empty account stays as a shell: nothing signs in to it any more.
  ctx.updatePrincipal(newcomer, { phone: '', roles: [], name: '已并入原账号' });
  ctx.updatePrincipal(account, { phone });
  if (old) ctx.sms(old, '【云庭·演示】您的法院账号已在窗口更换手机号。如非本人办理，请联系办案法院。');
}

function viewForDesk(ctx: Context, record: VerificationRecord): Schemas['DeskVerification'] {
  const phone = ctx.find('principal', record.ownerId)?.phone;
  const isOpen = record.state === 'pending' || record.state === 'awaitingOfficer';
  return given({
    verificationId: record.id,
    version: record.version,
    state: record.state,
    route: record.route,
    documentType: record.documentType,
    name: record.name,
    idNumber: record.idNumber,
    phoneMasked: phone ? maskPhone(phone) : '',
    isReverification: record.isReverification,
    existingAccount: isOpen && !record.isReverification ? holdersOf(ctx, record).length > 0 : undefined,
    caseId: record.caseId,
    courtId: record.courtId,
    expiresAt: record.expiresAt,
    checkedBy: record.checkedBy,
    checkedAt: record.checkedAt,
    note: record.note,
    createdAt: record.createdAt,
  });
}
