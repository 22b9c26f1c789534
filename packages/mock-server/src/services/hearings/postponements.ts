// Asking for another date (民事诉讼法第149条). Until a judge agrees the old time stands, and every answer says so.
import type { Schemas } from '@yunting/sdk/types';
import { cite, dateInShanghai } from '@yunting/sdk/rules';
import type { Context } from '../../court/context.ts';
import { basisZh } from '../../court/legal-basis.ts';
import type { CourtService } from '../../court/service.ts';
import { toMs } from '../../court/time.ts';
import { viewForDesk } from './desk-view.ts';
import { lapsePostponements, release } from './ending.ts';
import { checkFiles, partyRef } from './parties.ts';
import type { PostponementRecord } from './records.ts';

const standing = {
  requested: { zh: '法院同意前，仍按原时间', en: 'Until the court agrees, the old time stands' },
  granted: { zh: '已同意延期，新的开庭时间另行通知', en: 'Postponed; the new time will be notified' },
  refused: { zh: '不同意延期，仍按原时间', en: 'Not postponed; the old time stands' },
  withdrawn: { zh: '申请已撤回，仍按原时间', en: 'Withdrawn; the old time stands' },
  lapsed: {
    zh: '开庭已改期或取消，以法院最新通知为准',
    en: 'The hearing was moved or cancelled; see the newest notice',
  },
} as const;

/** The request as its own side sees it. */
function viewPostponement(ctx: Context, one: PostponementRecord): Schemas['Postponement'] {
  const reason = one.decisionReason && { ...one.decisionReason, legalBasis: [cite('CPL 149')] };
  return {
    postponementId: one.id,
    hearingId: one.hearingId,
    caseId: one.caseId,
    partyId: one.partyId,
    ground: one.ground,
    explanation: one.explanation,
    fileIds: [...one.fileIds],
    suggestedDates: [...one.suggestedDates],
    state: one.state,
    standing: standing[one.state as keyof typeof standing],
    hearingStartsAt: ctx.get('hearing', one.hearingId).startsAt,
    requestedBy: one.requestedBy,
    createdAt: one.createdAt,
    version: one.version,
    ...(one.decidedAt === undefined ? {} : { decidedAt: one.decidedAt }),
    ...(reason === undefined ? {} : { decisionReason: reason }),
  };
}

function viewPostponementForDesk(ctx: Context, one: PostponementRecord): Schemas['DeskPostponement'] {
  return {
    postponement: viewPostponement(ctx, one),
    party: partyRef(ctx.get('party', one.partyId)),
    hearing: viewForDesk(ctx, ctx.get('hearing', one.hearingId)),
    ...(one.decidedBy === undefined ? {} : { decidedBy: one.decidedBy }),
  };
}

export const postponements: CourtService['operations'] = {
  'hearings.requestPostponement': (ctx) => {
    const hearing = ctx.subject<'hearing'>();
    const partyId = ctx.actingPartyId(hearing.caseId, ctx.input.forPartyId);
    if (hearing.state !== 'notified' || toMs(ctx.now) >= toMs(hearing.startsAt)) {
      ctx.refuse('state_conflict', { state: hearing.state, possible: [] });
    }
    const before = ctx.all('postponement', { hearingId: hearing.id });
    if (before.some((one) => one.partyId === partyId && one.state === 'requested'))
      ctx.refuse('postponement_pending');
    const { ground, explanation, suggestedDates } = ctx.input;
    const asked = ctx.insert('postponement', {
      caseId: hearing.caseId,
      courtId: hearing.courtId,
      hearingId: hearing.id,
      partyId,
      ground,
      explanation,
      fileIds: checkFiles(ctx, ctx.input.fileIds),
      suggestedDates: suggestedDates ?? [],
      requestedBy: ctx.actor.name,
    });
    ctx.emit('postponement.requested', asked);
    ctx.task({
      kind: 'postponement.decision',
      role: 'judge',
      subject: asked,
      zh: '当事人申请延期开庭，请决定',
      en: 'A party asks for a postponement: decide',
      dueOn: dateInShanghai(hearing.startsAt),
      legalBasis: basisZh('CPL 149'),
    });
    return viewPostponement(ctx, asked);
  },

  'hearings.listPostponements': (ctx) => {
    const { id, caseId } = ctx.subject<'hearing'>();
    const own = ctx.ownPartyIds(caseId);
    const mine = ctx.all('postponement', { hearingId: id }).filter((one) => own.includes(one.partyId));
    return ctx.page(mine, (one) => viewPostponement(ctx, one));
  },

  'hearings.getPostponement': (ctx) => viewPostponement(ctx, ctx.subject<'postponement'>()),

  'hearings.withdrawPostponement': (ctx) => {
    const asked = ctx.subject<'postponement'>();
    ctx.checkVersion(asked, ctx.input.version);
    ctx.closeTasks('postponement.decision', asked);
    return viewPostponement(ctx, ctx.move('postponement', asked, 'withdrawn'));
  },

  'desk.hearings.listPostponements': (ctx) => {
    const { caseId, state } = ctx.input;
    const found = ctx
      .all('postponement', {
        ...(caseId === undefined ? {} : { caseId }),
        ...(state === undefined ? {} : { state }),
      })
      .filter((one) => one.courtId === ctx.actor.courtId);
    return ctx.page(found, (one) => viewPostponementForDesk(ctx, one));
  },

  'desk.hearings.getPostponement': (ctx) => viewPostponementForDesk(ctx, ctx.subject<'postponement'>()),

  'desk.hearings.decidePostponement': (ctx) => {
    const asked = ctx.subject<'postponement'>();
    const { version, decision, reason } = ctx.input;
    ctx.checkVersion(asked, version);
    const decided = ctx.move('postponement', asked, decision, {
      decidedAt: ctx.now,
      decidedBy: ctx.actor.name,
      decisionReason: reason,
    });
    ctx.closeTasks('postponement.decision', decided);
    if (decision === 'granted') {
      // The reasons are for that party alone; the others only learn that the date will change.
      const hearing = ctx.move('hearing', ctx.get('hearing', asked.hearingId), 'postponed', {
        reason: {
          zh: '经法院同意延期开庭，新的时间另行通知',
          en: 'Postponed by the court; the new time will be notified',
        },
      });
      release(ctx, hearing);
      lapsePostponements(ctx, hearing.id);
      ctx.task({
        kind: 'hearing.newDate',
        role: 'clerk',
        subject: hearing,
        zh: '已同意延期：请安排新的开庭时间',
        en: 'Postponed: list a new date',
      });
    }
    return viewPostponementForDesk(ctx, decided);
  },
};
