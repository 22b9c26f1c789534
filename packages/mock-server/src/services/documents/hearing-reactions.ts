// 传票 and 判决书: what hearings cause.
import type { ReactionContext } from '../../court/context.ts';
import { inCase, partiesOf } from './in-case.ts';
import { issueNow } from './issue.ts';
import { judgmentText, summons } from './texts/hearing.ts';

/** hearing.notified → 传票 to each party. */
export function issueSummonses(ctx: ReactionContext): void {
  const hearing = ctx.subject<'hearing'>();
  const record = ctx.get('case', hearing.caseId);
  for (const party of partiesOf(ctx, record.id)) {
    issueNow(
      ctx,
      inCase(record, 'summons', summons(record, hearing, party), [party], {
        type: 'hearing',
        id: hearing.id,
      }),
    );
  }
}

/** A hearing was moved, postponed or cancelled → its summonses no longer count; everyone who had one is told. */
export function revokeSummonses(ctx: ReactionContext): void {
  const hearing = ctx.subject<'hearing'>();
  const reasons: Readonly<Record<string, string>> = {
    'hearing.rescheduled': '开庭改期，本传票作废，以新的传票为准',
    'hearing.postponed': '延期开庭，本传票作废，新日期另行传唤',
    'hearing.cancelled': '开庭已取消，本传票作废',
  };
  for (const document of ctx.all('document', { subjectId: hearing.id })) {
    if (document.state !== 'issued') continue;
    ctx.move('document', document, 'revoked', { reason: reasons[ctx.event.type] ?? '开庭安排已变更' });
  }
}

/** judgment.pronounced → 民事判决书 to all parties. */
export function issueJudgment(ctx: ReactionContext): void {
  const judgment = ctx.subject<'judgment'>();
  const record = ctx.get('case', judgment.caseId);
  const parties = partiesOf(ctx, record.id);
  const paragraphs = judgmentText(record, judgment, parties);
  issueNow(
    ctx,
    inCase(record, 'judgment', paragraphs, parties, { type: 'judgment', id: judgment.id }),
    judgment.pronouncedBy,
  );
}
