// A question as its asker and as the desk see it; a shared answer as all parties see it.
import type { Schemas } from '@yunting/sdk/types';
import type { Context } from '../../court/context.ts';
import { defined } from '../../court/defined.ts';
import type { ConsultationRecord, SharedAnswerRecord } from './records.ts';

/** What everyone who asks is told: a question here is no way to the judge. */
const banner: Schemas['Bilingual'] = {
  zh: '这里的话法官看不到；要让法官看到，请作为材料提交，对方也会看到。',
  en: 'A judge does not see what is said here. To reach the judge, submit it as material; the other side will see it too.',
};

/** Answered or closed, and not asked once more before. */
export const mayReopen = ({ state, earlier }: ConsultationRecord): boolean =>
  (state === 'answered' || state === 'closed') && earlier.length === 0;

const common = (one: ConsultationRecord) => ({
  consultationId: one.id,
  version: one.version,
  state: one.state,
  courtId: one.courtId,
  category: one.category,
  question: one.question,
  channel: one.channel,
  askedAt: one.askedAt,
  answerBy: one.answerBy,
  sharedWithAllParties: one.sharedWithAllParties,
  earlier: one.earlier.map((before) => ({ ...before })),
  createdAt: one.createdAt,
  ...defined({
    caseId: one.caseId,
    takenAt: one.takenAt,
    answer: one.answer,
    answeredAt: one.answeredAt,
    answeredBy: one.answeredBy,
    closedAt: one.closedAt,
    closedBy: one.closedBy,
    closingNote: one.closingNote,
    rating: one.rating,
  }),
});

export function viewOwn(one: ConsultationRecord): Schemas['Consultation'] {
  return { ...common(one), mayReopen: mayReopen(one), banner, ...defined({ partyId: one.partyId }) };
}

export function viewForDesk(ctx: Context, one: ConsultationRecord): Schemas['DeskConsultation'] {
  const party = one.partyId === undefined ? undefined : ctx.get('party', one.partyId);
  return {
    ...common(one),
    askedBy: one.askedBy,
    takeBy: one.takeBy,
    overdue: one.overdue,
    ...defined({
      caseNumber: one.caseId === undefined ? undefined : ctx.get('case', one.caseId).caseNumber,
      party: party && { partyId: party.id, role: party.role, displayName: party.name },
      takenBy: one.takenBy,
    }),
  };
}

export function viewShared(one: SharedAnswerRecord): Schemas['SharedAnswer'] {
  return {
    sharedAnswerId: one.id,
    version: one.version,
    caseId: one.caseId,
    answer: one.answer,
    answeredAt: one.createdAt,
    createdAt: one.createdAt,
  };
}
