// The asker's side. A question is no act in the proceedings, so a bound chat handle may ask in its member's name; it is written
// down through which channel.
import type { Schemas } from '@yunting/sdk/types';
import type { OperationContext } from '../../court/context.ts';
import { courtById } from '../../court/courts.ts';
import { defined } from '../../court/defined.ts';
import { consultationClocks } from '../../court/practice.ts';
import type { CourtService } from '../../court/service.ts';
import { clocksFrom, startClocks, stopClocks } from './clocks.ts';
import type { ConsultationRecord } from './records.ts';
import { mayReopen, viewOwn, viewShared } from './views.ts';

type Asking = OperationContext<'consultations.ask'>;

/** The one case to which the caller's token is limited, if it is. */
function onlyCase(ctx: OperationContext<'consultations.ask' | 'consultations.list'>): string | undefined {
  return ctx.actor.tokenId === undefined ? undefined : ctx.find('token', ctx.actor.tokenId)?.actsFor?.caseId;
}

/** In which case and for which party, or of which court. */
function placeOf(ctx: Asking): Pick<ConsultationRecord, 'courtId' | 'caseId' | 'partyId'> {
  const { courtId, forPartyId, caseId = onlyCase(ctx) } = ctx.input;
  if (caseId !== undefined && courtId === undefined) {
    const acting = ctx.ownGrants(caseId).some(({ role }) => role === 'litigant' || role === 'agent');
    if (!acting) ctx.refuse('not_found');
    return {
      courtId: ctx.get('case', caseId).courtId,
      caseId,
      partyId: ctx.actingPartyId(caseId, forPartyId),
    };
  }
  if (caseId === undefined && courtById(courtId) && courtId !== undefined) return { courtId };
  return ctx.refuse('invalid_request', {
    violations: [
      {
        pointer: '/courtId',
        code: 'caseOrCourt',
        zh: '请写明哪一个案件；没有案件的，写明向哪个法院提问',
        en: 'name a case of yours, or, without one, a court',
      },
    ],
  });
}

const channelOf = ({ actor }: Pick<Asking, 'actor'>): ConsultationRecord['channel'] =>
  actor.assurance === 'chat' ? 'chat' : 'platform';

/** The question without what was answered, closed and rated: as it is when it is asked once more. */
function unanswered(before: ConsultationRecord): ConsultationRecord {
  const {
    takenBy: _taker,
    takenAt: _taken,
    answer: _answer,
    answeredAt: _answered,
    answeredBy: _answerer,
    closedAt: _closed,
    closedBy: _closer,
    closingNote: _note,
    rating: _rating,
    ...rest
  } = before;
  return rest;
}

const exchangeOf = (one: ConsultationRecord): Schemas['ConsultationExchange'] => ({
  question: one.question,
  askedAt: one.askedAt,
  ...defined({ answer: one.answer, answeredAt: one.answeredAt }),
});

export const asking: CourtService['operations'] = {
  'consultations.ask': (ctx) => {
    const { category = 'other', question } = ctx.input;
    const ownerId = ctx.actor.principalId;
    const waiting = ctx
      .all('consultation', { ownerId })
      .filter(({ state }) => state === 'asked' || state === 'taken');
    if (waiting.length >= consultationClocks.waitingAtMost) ctx.refuse('consultation_too_many');
    const asked = ctx.insert('consultation', {
      ...placeOf(ctx),
      ownerId,
      ownerIds: [ownerId],
      askedBy: ctx.actor.name,
      category,
      question,
      channel: channelOf(ctx),
      askedAt: ctx.now,
      ...clocksFrom(ctx),
      overdue: false,
      sharedWithAllParties: false,
      earlier: [],
    });
    ctx.emit('consultation.asked', asked);
    startClocks(ctx, asked);
    return viewOwn(asked);
  },

  'consultations.list': (ctx) => {
    const { state, caseId } = ctx.input;
    const only = onlyCase(ctx);
    const mine = ctx
      .all('consultation', { ownerId: ctx.actor.principalId, ...defined({ state, caseId }) })
      .filter((one) => only === undefined || one.caseId === only);
    return ctx.page(mine, viewOwn);
  },

  'consultations.get': (ctx) => viewOwn(ctx.subject<'consultation'>()),

  'consultations.close': (ctx) => {
    const { version, rating } = ctx.input;
    const asked = ctx.subject<'consultation'>();
    ctx.checkVersion(asked, version);
    const closed = ctx.move('consultation', asked, 'closed', {
      closedAt: ctx.now,
      closedBy: 'asker',
      ...defined({ rating }),
    });
    stopClocks(ctx, closed, '提问人了结');
    return viewOwn(closed);
  },

  'consultations.reopen': (ctx) => {
    const { version, question } = ctx.input;
    const before = ctx.subject<'consultation'>();
    ctx.checkVersion(before, version);
    if (!mayReopen(before)) ctx.refuse('consultation_reopened');
    const again = ctx.move('consultation', unanswered(before), 'asked', {
      question,
      channel: channelOf(ctx),
      askedAt: ctx.now,
      ...clocksFrom(ctx),
      overdue: false,
      sharedWithAllParties: false,
      earlier: [exchangeOf(before)],
    });
    startClocks(ctx, again);
    return viewOwn(again);
  },

  'consultations.listSharedAnswers': (ctx) =>
    ctx.page(ctx.all('sharedAnswer', { caseId: ctx.subject<'case'>().id }), viewShared),
};
