// What falls due about a filing. A clock raises a task or an overdue state; it never decides.
import type { ReactionContext, TimerContext } from '../../court/context.ts';
import { basisZh } from '../../court/legal-basis.ts';

/** The seven days are over: the judge is told that the case must now be filed [FILE 8]. */
export function decisionDue(ctx: TimerContext): void {
  const record = ctx.subject<'filing'>();
  if (record.state !== 'submitted' && record.state !== 'supplemented') return;
  ctx.task({
    kind: 'filing.decisionOverdue',
    role: 'filingJudge',
    subject: record,
    zh: `立案审查七日已到：${record.filingNumber ?? ''}；不能决定的，应当先行立案`,
    en: `Seven days are over for ${record.filingNumber ?? ''}; what cannot be decided must be filed first`,
    legalBasis: basisZh('FILE 8'),
  });
}

/** The due date of the supplement has passed; the applicant may still answer until the judge decides [FILE 7]. */
export function supplementDue(ctx: TimerContext): void {
  const record = ctx.subject<'filing'>();
  if (record.state !== 'supplementRequired') return;
  const moved = ctx.move('filing', record, 'supplementOverdue');
  ctx.task({
    kind: 'filing.supplementOverdue',
    role: 'filingJudge',
    subject: moved,
    zh: `补正期已过：${moved.filingNumber ?? ''}；退回，或当事人坚持起诉时裁定`,
    en: `Supplement overdue for ${moved.filingNumber ?? ''}: send back, or rule when the applicant insists`,
    legalBasis: basisZh('FILE 7'),
  });
}

/** Someone has waited thirty minutes at a counter: a service target, not a law. */
export function waitingTooLong(ctx: TimerContext): void {
  const record = ctx.subject<'filing'>();
  if (!record.waiting || record.waiting.answeredAt !== undefined) return;
  ctx.task({
    kind: 'filing.waiting',
    role: 'filingJudge',
    subject: record,
    zh: `申请人在协作法院窗口等候已 30 分钟：${record.filingNumber ?? ''}`,
    en: `The applicant has waited 30 minutes at the assisting court: ${record.filingNumber ?? ''}`,
  });
}

/** The originals should have left by now. */
export function custodyDue(ctx: TimerContext): void {
  const record = ctx.subject<'filing'>();
  if (record.custody[record.custody.length - 1]?.step !== 'receivedAtCounter') return;
  ctx.task({
    kind: 'filing.custodyDue',
    role: 'clerk',
    subject: record,
    courtId: record.assistingCourtId ?? record.courtId ?? '',
    zh: `两个工作日已到，请寄出原件：${record.code ?? ''}`,
    en: `Two working days are over: courier the originals of ${record.code ?? ''}`,
  });
}

/** Keeps which case the filing became. */
export function keepCase(ctx: ReactionContext): void {
  const opened = ctx.subject<'case'>();
  const record = opened.filingId ? ctx.find('filing', opened.filingId) : undefined;
  if (!record) return;
  ctx.update('filing', record, { caseId: opened.id, caseNumber: opened.caseNumber });
}
