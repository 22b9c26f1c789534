// What this service does when something happens elsewhere. None of it decides: it opens or closes tasks, and ends what
// has lost its object.
import type { ReactionContext } from '../../court/context.ts';
import { basisZh } from '../../court/legal-basis.ts';
import { lapsePostponements, release } from './ending.ts';
import { judgmentSent } from './judgment.ts';
import { withoutNotice } from './notices.ts';

/** A summons was issued after all: with the last one missing, nobody has to deal with it any more. */
function noticeIssued(ctx: ReactionContext): void {
  const { subjectType, subjectId } = ctx.subject<'document'>();
  const hearing = subjectType === 'hearing' ? ctx.find('hearing', subjectId ?? '') : undefined;
  if (hearing && withoutNotice(ctx, hearing).length === 0)
    ctx.closeTasks('hearing.notNotified', hearing, '传票已签发');
}

/** A party goes offline: hearings that count on it being online are looked at again, by a person. */
function reviewMode(ctx: ReactionContext): void {
  const { caseId, partyId } = ctx.subject<'consent' | 'party'>();
  if (caseId === undefined || partyId === undefined) return;
  for (const hearing of ctx.all('hearing', { caseId })) {
    if (
      hearing.attendBy[partyId] !== 'online' ||
      (hearing.state !== 'scheduled' && hearing.state !== 'notified')
    )
      continue;
    ctx.task({
      kind: 'hearing.mode',
      role: 'judge',
      subject: hearing,
      zh: '有当事人转为线下：请重新确定开庭方式',
      en: 'A party went offline: settle anew how this hearing is held',
      legalBasis: basisZh('OLR 5', 'OLR 21'),
    });
  }
}

/** The case is over: what was listed has lost its object. */
function cancelAfterClosing(ctx: ReactionContext): void {
  for (const hearing of ctx.all('hearing', { caseId: ctx.event.subjectId })) {
    if (hearing.state !== 'scheduled' && hearing.state !== 'notified' && hearing.state !== 'postponed')
      continue;
    const cancelled = ctx.move('hearing', hearing, 'cancelled', {
      reason: { zh: '案件已结，不再开庭', en: 'The case is closed; the hearing will not take place' },
    });
    release(ctx, cancelled);
    lapsePostponements(ctx, cancelled.id);
  }
}

export const reactions = { noticeIssued, reviewMode, judgmentSent, cancelAfterClosing };
