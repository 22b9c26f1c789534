// Real-name verification and re-verification (人民法院在线诉讼规则第7条): face, bank card, video or counter; never face only.
import type { Schemas } from '@yunting/sdk';
import { parseIdNumber } from '@yunting/sdk/rules';
import type { Context, TimerContext } from '../../court/context.ts';
import { courtById } from '../../court/courts.ts';
import { basisZh } from '../../court/legal-basis.ts';
import type { PrincipalRecord } from '../../court/records.ts';
import type { Handler } from '../../court/service.ts';
import { lacking, personally } from './acting.ts';
import { given } from './given.ts';
import { isInCase } from './grant-views.ts';
import type { VerificationRecord } from './records.ts';
import { startProof } from './verification-proof.ts';
import type { VerificationStart } from './verification-proof.ts';
import { viewVerification } from './verification-view.ts';

const tries = 5;
const onlineMinutes = 30;
const officerMinutes = 7 * 1440;

export const createVerification: Handler<'identity.createVerification'> = (ctx) => {
  const person = personally(ctx);
  const { route, documentType = 'residentId', name, activity, caseId, courtId } = ctx.input;
  const idNumber = checkedNumber(ctx, documentType);
  const byOfficer = route === 'video' || route === 'counter';
  if (documentType !== 'residentId' && !byOfficer) ctx.refuse('route_unavailable');
  if (byOfficer && !courtById(courtId))
    lacking(ctx, '/courtId', '请选择由哪个法院核对', 'Name the court that will check');
  const isReverification = person.assurance === 'verified' || person.assurance === 'reverified';
  if (isReverification && !isSame(person, name, idNumber)) ctx.refuse('identity_differs');
  if (caseId !== undefined && !isInCase(ctx, person.id, caseId)) ctx.refuse('not_found');
  replaceOpen(ctx, person);
  const { proofDigest, shown } = startProof(ctx);
  const record = ctx.insert('verification', {
    ownerId: person.id,
    ownerIds: [person.id],
    route,
    documentType,
    name: name.trim(),
    idNumber,
    isReverification,
    triesLeft: tries,
    expiresAt: ctx.inMinutes(byOfficer ? officerMinutes : onlineMinutes),
    ...given({ activity, caseId, courtId, proofDigest, tokenId: ctx.actor.tokenId }),
  });
  ctx.timer('verification.expiry', record.expiresAt, record);
  return { verification: viewVerification(byOfficer ? handOver(ctx, record) : record), ...shown };
};

function handOver(ctx: Context, record: VerificationRecord): VerificationRecord {
  const waiting = ctx.move('verification', record, 'awaitingOfficer');
  ctx.task({
    kind: 'checkIdentity',
    role: 'clerk',
    subject: waiting,
    zh: record.route === 'video' ? '视频核对当事人身份' : '窗口核对当事人身份',
    en: record.route === 'video' ? 'Check an identity by video' : 'Check an identity at the counter',
    legalBasis: basisZh('OLR 7'),
  });
  return waiting;
}

export const getVerification: Handler<'identity.getVerification'> = (ctx) => {
  personally(ctx);
  return viewVerification(ctx.subject<'verification'>());
};

export const completeVerification: Handler<'identity.completeVerification'> = (ctx) => {
  const person = personally(ctx);
  const record = ctx.subject<'verification'>();
  ctx.checkVersion(record, ctx.input.version);
  if (record.proofDigest !== ctx.digest(ctx.input.proof)) return viewVerification(mismatch(ctx, record));
  if (!record.isReverification && holdersOf(ctx, record).length > 0) ctx.refuse('identity_in_use');
  const done = ctx.move('verification', record, 'verified', { verifiedAt: ctx.now });
  ctx.cancelTimer('verification.expiry', done);
  settle(ctx, done, person, ctx.actor.tokenId);
  return viewVerification(done);
};

/** A mismatch is an answer and not a refusal: the person sees how many tries are left and what else is open. */
function mismatch(ctx: Context, record: VerificationRecord): VerificationRecord {
  const failure = {
    zh: '核验没有通过，可以再试；也可以改用人工视频或到窗口办理',
    en: 'The proof does not match. Try again, or use video or the counter',
  };
  const triesLeft = record.triesLeft - 1;
  if (triesLeft > 0) return ctx.update('verification', record, { triesLeft, failure });
  ctx.cancelTimer('verification.expiry', record);
  return ctx.move('verification', record, 'failed', { triesLeft, failure });
}

/** What a verification gives: the name, the number and the level, or for one session a fresh re-verification. */
export function settle(
  ctx: Context,
  record: VerificationRecord,
  person: PrincipalRecord,
  tokenId: string | undefined,
): void {
  if (!record.isReverification) {
    ctx.updatePrincipal(person, { name: record.name, idNumber: record.idNumber, assurance: 'verified' });
  } else if (tokenId !== undefined && ctx.find('token', tokenId)) {
    ctx.raiseToken(tokenId, 'reverified');
  }
}

/** Other accounts that hold the same identity. */
export function holdersOf(ctx: Context, record: VerificationRecord): PrincipalRecord[] {
  return ctx
    .all('principal', { idNumber: record.idNumber })
    .filter((one) => one.kind === 'person' && one.id !== record.ownerId);
}

export function expireVerification(ctx: TimerContext): void {
  const record = ctx.subject<'verification'>();
  ctx.move('verification', record, 'expired');
  ctx.closeTasks('checkIdentity', record, '已过期');
}

function checkedNumber(ctx: VerificationStart, documentType: Schemas['IdentityDocumentType']): string {
  const number = ctx.input.idNumber.trim().toUpperCase();
  if (documentType !== 'residentId') return number;
  const parsed = parseIdNumber(number, { asOf: ctx.today });
  return parsed.valid ? parsed.normalised : ctx.refuse('identity_number_invalid');
}

const isSame = (person: PrincipalRecord, name: string, idNumber: string): boolean =>
  person.name === name.trim() && (person.idNumber === undefined || person.idNumber === idNumber);

function replaceOpen(ctx: Context, person: PrincipalRecord): void {
  for (const open of ctx.all('verification', { ownerId: person.id })) {
    if (open.state !== 'pending' && open.state !== 'awaitingOfficer') continue;
    ctx.move('verification', open, 'expired');
    ctx.cancelTimer('verification.expiry', open);
    ctx.closeTasks('checkIdentity', open, '已重新办理');
  }
}
