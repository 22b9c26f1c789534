// What happens to a record whenever papers come in: who did it, the dated receipt, the court's clock.
import { period } from '@yunting/sdk/rules';
import type { Schemas } from '@yunting/sdk/types';
import type { Context } from '../../court/context.ts';
import { courtById, courtNameOf } from '../../court/courts.ts';
import { deadline } from '../../court/deadline.ts';
import type { Deadline } from '../../court/deadline.ts';
import { basisZh } from '../../court/legal-basis.ts';
import { filesOf } from './check-claims.ts';
import { blank } from './findings.ts';
import type { FilingContent, FilingRecord } from './record.ts';

/**
 * An act with legal effect, as the record keeps it: never a helper recorded as the party. `byRole` where the account's own
 * role does not say it: a lawyer's account may act as an agent or for itself.
 */
export function actOf(
  ctx: Context,
  act: string,
  onBehalfOf?: string,
  byRole: string = ctx.actor.role,
): Schemas['FilingAct'] {
  const { actor } = ctx;
  return {
    act,
    at: ctx.now,
    byName: actor.name,
    byRole,
    assurance: actor.assurance,
    ...(onBehalfOf === undefined || onBehalfOf === actor.name ? {} : { onBehalfOf }),
    ...(actor.through === undefined ? {} : { through: actor.through.name }),
  };
}

/** The first plaintiff's name. */
export function plaintiffName(content: FilingContent): string | undefined {
  return content.parties?.find(({ role, name }) => role === 'plaintiff' && !blank(name))?.name;
}

/** 网申号: given when papers are first received, per court and year. */
export function nextFilingNumber(ctx: Context, courtId: string): string {
  const word = courtById(courtId)?.courtWord ?? courtId;
  const year = ctx.today.slice(0, 4);
  return `${word}网申${year}${ctx.sequence(`filing:${courtId}:${year}`, 900_001)}号`;
}

/** The dated written receipt for papers received [FILE 2]. */
export function receiptOf(
  ctx: Context,
  receipt: {
    number: string;
    kind: 'submission' | 'counter' | 'supplement';
    courtId: string;
    insisted?: boolean;
  },
  content: FilingContent,
): Schemas['FilingReceipt'] {
  return {
    number: receipt.number,
    kind: receipt.kind,
    receivedAt: ctx.now,
    courtId: receipt.courtId,
    courtName: courtNameOf(receipt.courtId),
    contentSha256: ctx.digest(JSON.stringify(content)),
    fileCount: filesOf(content).length,
    ...(receipt.insisted ? { insisted: true } : {}),
  };
}

/** The court's seven days, from the day after the papers came in [CPL 126; INT 126]. */
export function decisionDeadline(ctx: Context, afterSupplement: boolean): Deadline {
  const name = afterSupplement ? 'filing.decision.afterSupplement' : 'filing.decision';
  return deadline('filingDecision', period(name, { startOn: ctx.today }), {
    zh: '到期不能决定的，应当先行立案',
    en: 'If it cannot be decided in time the court must file the case first',
  });
}

/** Clocks of the papers themselves: they run on, whatever becomes of the review. */
export const custodyClocks = (record: FilingRecord): Deadline[] =>
  record.deadlines.filter(({ kind }) => kind === 'mailOriginals');

/** Puts the filing on the filing judge's desk with its clock running. */
export function startReview(ctx: Context, record: FilingRecord, due: Deadline): void {
  ctx.timer('filing.decisionDue', due.dueAt, record);
  ctx.task({
    kind: 'filing.review',
    role: 'filingJudge',
    subject: record,
    zh: `审查立案申请 ${record.filingNumber ?? ''}`,
    en: `Review filing ${record.filingNumber ?? ''}`,
    dueOn: due.dueOn,
    legalBasis: basisZh('CPL 126'),
  });
}

/** Ends everything that waits for a decision. */
export function endReview(ctx: Context, record: FilingRecord): void {
  for (const timer of ['filing.decisionDue', 'filing.supplementDue', 'filing.waiting'] as const)
    ctx.cancelTimer(timer, record);
  for (const task of [
    'filing.review',
    'filing.decisionOverdue',
    'filing.supplementOverdue',
    'filing.waiting',
  ]) {
    ctx.closeTasks(task, record);
  }
}

/** The filing has ended and originals are still at a court: they go back to the applicant. */
export function returnOriginals(ctx: Context, record: FilingRecord): void {
  const last = record.custody[record.custody.length - 1];
  if (!last) return;
  ctx.cancelTimer('filing.custodyDue', record);
  ctx.closeTasks('filing.custodyDue', record);
  ctx.task({
    kind: 'filing.returnOriginals',
    role: 'clerk',
    subject: record,
    courtId: last.step === 'receivedByCompetentCourt' ? (record.courtId ?? last.courtId) : last.courtId,
    zh: `请将原件退还申请人：${record.code ?? record.filingNumber ?? ''}`,
    en: `Return the originals to the applicant: ${record.code ?? record.filingNumber ?? ''}`,
  });
}

/** The person at the counter has an answer. */
export function answered(
  ctx: Context,
  record: FilingRecord,
): Pick<FilingRecord, 'waiting'> | Record<string, never> {
  ctx.cancelTimer('filing.waiting', record);
  ctx.closeTasks('filing.waiting', record);
  return record.waiting && record.waiting.answeredAt === undefined
    ? { waiting: { ...record.waiting, answeredAt: ctx.now } }
    : {};
}
