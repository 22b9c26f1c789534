// Changing the procedure: by a judge, with the reason, within what the law allows. The trial limit still runs from filing.
import type { Schemas } from '@yunting/sdk/types';
import { cite, smallClaimsTrack } from '@yunting/sdk/rules';
import type { OperationContext } from '../../court/context.ts';
import { smallClaimsThreshold } from '../../court/figures.ts';
import { viewDeskCase } from './case-views.ts';
import type { CaseRecord, Procedure } from './records.ts';
import { note } from './timeline.ts';
import { trialLimit } from './trial-limit.ts';

type ProcedureContext = OperationContext<'desk.cases.setProcedure'>;

const names: Readonly<Record<Procedure, { zh: string; en: string }>> = {
  ordinary: { zh: '普通程序', en: 'ordinary procedure' },
  summary: { zh: '简易程序', en: 'summary procedure' },
  smallClaims: { zh: '小额诉讼程序', en: 'small claims procedure' },
};

/** `desk.cases.setProcedure` */
export function setProcedure(ctx: ProcedureContext): Schemas['DeskCase'] {
  const record = ctx.subject<'case'>();
  const { version, procedure, reason } = ctx.input;
  ctx.checkVersion(record, version);
  if (record.state !== 'accepted' && record.state !== 'inProgress') {
    ctx.refuse('state_conflict', { state: record.state });
  }
  if (procedure === record.procedure) {
    ctx.refuse('procedure_not_available', {
      zh: '本案已经适用这一程序',
      en: 'The case already has this procedure',
    });
  }
  if (record.procedure === 'ordinary') requireSummaryAgreed(ctx, record);
  if (procedure === 'smallClaims') requireSmallClaims(ctx, record);
  const limit = trialLimit(procedure, record.acceptedOn);
  const changed = ctx.update('case', record, { procedure, procedureReason: reason, trialLimit: limit });
  ctx.closeTasks('trial.limit', record, '程序已变更，审限重新确定');
  ctx.timer('trial.limit', limit.dueAt, changed);
  ctx.emit('case.procedureChanged', changed, { data: { from: record.procedure, to: procedure } });
  note(ctx, {
    zh: `审理程序变更为${names[procedure].zh}：${reason.zh}`,
    en: `The case changed to ${names[procedure].en}: ${reason.en}`,
    caseId: record.id,
    kind: 'case',
    told: 'allParties',
    subject: { type: 'case', record: changed },
  });
  return viewDeskCase(ctx, changed);
}

/** Ordinary to summary: both sides agree (CPL 160), and never after a hearing (INT 260). */
function requireSummaryAgreed(ctx: ProcedureContext, record: CaseRecord): void {
  const heard = ctx
    .all('hearing', { caseId: record.id })
    .some((one) => ['inProgress', 'heard', 'adjourned'].includes(one.state ?? ''));
  if (heard) {
    ctx.refuse('procedure_not_available', {
      zh: '已经开庭的普通程序案件不得转为简易程序',
      en: 'After a hearing the ordinary procedure stays',
      legalBasis: [cite('INT 260', '开庭后不得转为简易程序', 'not after the hearing')],
    });
  }
  if (ctx.input.bothAgree !== true) {
    ctx.refuse('procedure_not_available', {
      zh: '普通程序转简易程序须双方当事人同意',
      en: 'Both parties have to agree to summary procedure',
      legalBasis: [cite('CPL 160', '双方当事人可以约定适用简易程序', 'the parties may agree on it')],
    });
  }
}

/** Small claims: by the province's announced figure, never a guessed one (CPL 165–166). */
function requireSmallClaims(ctx: ProcedureContext, record: CaseRecord): void {
  const counterclaimed = ctx
    .all('submission', { caseId: record.id })
    .some(({ kind, state }) => kind === 'counterclaim' && state === 'accepted');
  const result = smallClaimsTrack({
    claimFen: record.claimAmountFen ?? 0,
    simpleMoneyCase: record.claimAmountFen !== undefined,
    ...(counterclaimed ? { exclusions: ['counterclaim'] } : {}),
    threshold: smallClaimsThreshold(ctx, record.courtId),
  });
  const allowed =
    result.ok &&
    (result.track === 'mandatory' || (result.track === 'byAgreement' && ctx.input.bothAgree === true));
  if (!allowed)
    ctx.refuse('procedure_not_available', { zh: result.zh, en: result.en, legalBasis: result.legalBasis });
}
