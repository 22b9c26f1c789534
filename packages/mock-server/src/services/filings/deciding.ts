// The filing judge's side. The competent court alone decides; a clock never does.
import { cite } from '@yunting/sdk/rules';
import type { Schemas } from '@yunting/sdk/types';
import type { Handler } from '../../court/service.ts';
import type { Context } from '../../court/context.ts';
import { deadlineOn } from '../../court/deadline.ts';
import { smallClaimsFor, summaryBarred } from './procedures.ts';
import { actOf, answered, custodyClocks, endReview, returnOriginals } from './receiving.ts';
import type { FilingDecision, FilingRecord } from './record.ts';
import { reliefUndecided, viewDeskFiling } from './view.ts';

function mustBeCompetent(ctx: Context, record: FilingRecord): void {
  if (ctx.actor.courtId !== record.courtId) ctx.refuse('filing_not_competent_court');
}

export const requestSupplement: Handler<'desk.filings.requestSupplement'> = (ctx) => {
  const record = ctx.subject<'filing'>();
  mustBeCompetent(ctx, record);
  const { version, items, dueOn } = ctx.input;
  ctx.checkVersion(record, version);
  if (dueOn <= ctx.today) ctx.refuse('filing_due_date_invalid');
  const due = deadlineOn(
    'filingSupplement',
    dueOn,
    {
      zh: '期限内没有补正的，退回材料并记录在册；坚持起诉的，由法官裁定',
      en: 'If not corrected in time the papers are sent back; who insists gets a ruling',
    },
    [cite('FILE 7', '一次性书面告知', 'all defects told once, in writing'), cite('OLR 9')],
  );
  const moved = ctx.move('filing', record, 'supplementRequired', {
    supplement: { items, due, requestedAt: ctx.now, requestedBy: ctx.actor.name },
    deadlines: [...custodyClocks(record), due],
    acts: [...record.acts, actOf(ctx, 'requestSupplement')],
    ...answered(ctx, record),
  });
  ctx.cancelTimer('filing.decisionDue', moved);
  ctx.closeTasks('filing.review', moved);
  ctx.closeTasks('filing.decisionOverdue', moved);
  ctx.timer('filing.supplementDue', due.dueAt, moved);
  return viewDeskFiling(ctx, moved);
};

/** Small claims only within the recorded figures [CPL 165, 166]; summary procedure not for a missing defendant [INT 257]. */
function checkProcedure(ctx: Context, record: FilingRecord, procedure: string, agreed: boolean): void {
  if (procedure !== 'ordinary' && summaryBarred(record.content))
    ctx.refuse('filing_summary_not_possible', { legalBasis: [cite('INT 257')] });
  if (procedure !== 'smallClaims') return;
  const small = smallClaimsFor(ctx, record.content);
  if (!small.ok) ctx.refuse('filing_small_claims_figure_absent', { legalBasis: small.legalBasis });
  if (small.track === 'notAvailable' || (small.track === 'byAgreement' && !agreed)) {
    ctx.refuse('filing_small_claims_not_possible', {
      zh: small.zh,
      en: small.en,
      legalBasis: small.legalBasis,
    });
  }
}

/** Moves to a decided state and ends the clocks. */
function decide(
  ctx: Context,
  record: FilingRecord,
  decision: Pick<FilingDecision, 'kind'> & Partial<FilingDecision>,
): FilingRecord {
  const moved = ctx.move('filing', record, decision.kind, {
    decision: { ...decision, decidedAt: ctx.now, decidedBy: ctx.actor.name },
    // Papers that are sent back do not travel on.
    deadlines: decision.kind === 'sentBack' ? [] : custodyClocks(record),
    acts: [...record.acts, actOf(ctx, decision.kind)],
    ...answered(ctx, record),
  });
  endReview(ctx, moved);
  return moved;
}

export const accept: Handler<'desk.filings.accept'> = (ctx) => {
  const record = ctx.subject<'filing'>();
  mustBeCompetent(ctx, record);
  const { version, caseType, procedure, procedureReason, smallClaimsAgreed = false } = ctx.input;
  ctx.checkVersion(record, version);
  if (reliefUndecided(ctx, record, ['defer'])) {
    ctx.refuse('filing_relief_pending', {
      legalBasis: [cite('FEE 49', '缓交应在决定立案之前决定', 'a deferral is decided before the filing is')],
    });
  }
  checkProcedure(ctx, record, procedure, smallClaimsAgreed);
  const causeOfAction = ctx.input.causeOfAction ?? record.content.causeOfAction;
  const moved = decide(ctx, record, {
    kind: 'accepted',
    caseType,
    procedure,
    procedureReason,
    ...(causeOfAction === undefined ? {} : { causeOfAction }),
  });
  // The case that the acceptance opens is there only after the reactions.
  return () => viewDeskFiling(ctx, ctx.get('filing', moved.id));
};

export const refuse: Handler<'desk.filings.refuse'> = (ctx) => {
  const record = ctx.subject<'filing'>();
  mustBeCompetent(ctx, record);
  const { version, reasons, legalBasis } = ctx.input;
  ctx.checkVersion(record, version);
  const moved = decide(ctx, record, {
    kind: 'refused',
    reasons,
    legalBasis: legalBasis.map((one): Schemas['LegalBasis'] => ({ ...one })),
    remedy: {
      zh: '不服本裁定，可以在裁定书送达之日起十日内上诉于上一级人民法院',
      en: 'An appeal may be filed with the next higher court within ten days of service of the ruling',
    },
  });
  return viewDeskFiling(ctx, moved);
};

export const sendBack: Handler<'desk.filings.sendBack'> = (ctx) => {
  const record = ctx.subject<'filing'>();
  mustBeCompetent(ctx, record);
  ctx.checkVersion(record, ctx.input.version);
  const moved = decide(ctx, record, {
    kind: 'sentBack',
    reasons: ctx.input.reason,
    remedy: { zh: '补齐材料后可以再次起诉', en: 'A complete filing can be made again' },
  });
  returnOriginals(ctx, moved);
  return viewDeskFiling(ctx, moved);
};
