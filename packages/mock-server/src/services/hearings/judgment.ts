// 宣判. A judge pronounces; rights of appeal are told with it; the document follows by reaction, and each party's period
// runs from its own receipt (民事诉讼法第151、171条).
import type { Schemas } from '@yunting/sdk/types';
import type { OperationContext, ReactionContext, TimerContext } from '../../court/context.ts';
import { basisZh } from '../../court/legal-basis.ts';
import type { CourtService } from '../../court/service.ts';
import { appealOf, sendByOf } from './appeal.ts';
import type { PronounceContext } from './appeal.ts';
import { askToCancelOthers } from './ending.ts';
import { partyIn } from './parties.ts';
import type { HearingRecord, JudgmentRecord } from './records.ts';

const seats = new Set(['soleJudge', 'presidingJudge', 'judge']);

/** Judgment is pronounced by who sat: another judge of the court may not. */
function checkSitting(ctx: PronounceContext, hearing: HearingRecord): void {
  const judges = hearing.panel.filter(
    ({ part, principalId }) => principalId !== undefined && seats.has(part),
  );
  if (judges.length === 0 || judges.some(({ principalId }) => principalId === ctx.actor.principalId)) return;
  ctx.refuse('forbidden', {
    zh: '只有本庭的审判人员可以宣判',
    en: 'Only a judge of this panel may pronounce',
  });
}

function checkParties(ctx: PronounceContext, caseId: string): void {
  const { orders, costs } = ctx.input.content;
  for (const [at, { obligorPartyId }] of orders.entries()) {
    if (obligorPartyId !== undefined)
      partyIn(ctx, caseId, obligorPartyId, `/content/orders/${at}/obligorPartyId`);
  }
  for (const [at, { partyId }] of (costs ?? []).entries())
    partyIn(ctx, caseId, partyId, `/content/costs/${at}/partyId`);
}

function viewJudgment(
  ctx: OperationContext<'desk.hearings.pronounce' | 'desk.hearings.getJudgment'>,
  judgment: JudgmentRecord,
): Schemas['Judgment'] {
  return {
    judgmentId: judgment.id,
    caseId: judgment.caseId,
    caseNumber: ctx.get('case', judgment.caseId).caseNumber,
    hearingId: judgment.hearingId,
    manner: judgment.manner,
    content: judgment.content,
    pronouncedAt: judgment.pronouncedAt,
    pronouncedBy: judgment.pronouncedBy,
    appeal: judgment.appeal,
    notices: [...judgment.notices],
    sendBy: judgment.sendBy,
    createdAt: judgment.createdAt,
    version: judgment.version,
    ...(judgment.sentAt === undefined ? {} : { sentAt: judgment.sentAt }),
  };
}

export const judgments: CourtService['operations'] = {
  'desk.hearings.pronounce': (ctx) => {
    const hearing = ctx.subject<'hearing'>();
    const theCase = ctx.get('case', hearing.caseId);
    if (ctx.all('judgment', { caseId: theCase.id }).length > 0) ctx.refuse('judgment_already_pronounced');
    if (theCase.state !== 'inProgress') ctx.refuse('state_conflict', { state: theCase.state, possible: [] });
    if (hearing.state !== 'inProgress' && hearing.state !== 'heard') {
      ctx.refuse('state_conflict', { state: hearing.state, possible: [] });
    }
    checkSitting(ctx, hearing);
    checkParties(ctx, theCase.id);
    const remarry = {
      zh: '判决发生法律效力前，不得另行结婚',
      en: 'No party may remarry before the judgment takes effect',
    };
    const judgment = ctx.insert('judgment', {
      caseId: theCase.id,
      courtId: theCase.courtId,
      hearingId: hearing.id,
      manner: ctx.input.manner,
      content: ctx.input.content,
      pronouncedAt: ctx.now,
      pronouncedBy: ctx.actor.name,
      appeal: appealOf(ctx, theCase),
      notices: ctx.input.divorce ? [remarry] : [],
      sendBy: sendByOf(ctx),
    });
    ctx.update('hearing', hearing, { judgmentId: judgment.id });
    ctx.timer('judgment.sendDue', judgment.sendBy.dueAt, judgment);
    askToCancelOthers(ctx, hearing);
    ctx.emit('judgment.pronounced', judgment);
    // Seen after the reactions: the document has then been issued.
    return () => viewJudgment(ctx, ctx.get('judgment', judgment.id));
  },

  'desk.hearings.getJudgment': (ctx) =>
    viewJudgment(
      ctx,
      ctx.all('judgment', { caseId: ctx.subject<'case'>().id })[0] ?? ctx.refuse('not_found'),
    ),
};

/** The judgment document went out. */
export function judgmentSent(ctx: ReactionContext): void {
  const document = ctx.subject<'document'>();
  if (document.kind !== 'judgment' || document.caseId === undefined) return;
  const judgment = ctx.all('judgment', { caseId: document.caseId })[0];
  if (!judgment || judgment.sentAt !== undefined) return;
  const sent = ctx.update('judgment', judgment, { sentAt: ctx.now });
  ctx.cancelTimer('judgment.sendDue', sent);
  ctx.closeTasks('judgment.send', sent);
}

/** The days for sending are over and no document went out. */
export function judgmentSendDue(ctx: TimerContext): void {
  const judgment = ctx.subject<'judgment'>();
  if (judgment.sentAt !== undefined) return;
  ctx.task({
    kind: 'judgment.send',
    role: 'clerk',
    subject: judgment,
    zh: '判决书尚未发送，请立即发送',
    en: 'The judgment document has not been sent: send it now',
    dueOn: judgment.sendBy.dueOn,
    legalBasis: basisZh('CPL 151'),
  });
}
