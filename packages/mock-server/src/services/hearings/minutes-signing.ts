// The parties' side of the record: reading, signing the very text that was read, asking for a correction.
import type { Schemas } from '@yunting/sdk/types';
import type { Context, OperationContext } from '../../court/context.ts';
import { basisZh } from '../../court/legal-basis.ts';
import type { CourtService } from '../../court/service.ts';
import { toMs } from '../../court/time.ts';
import { contentDigest, isOpen, minutesOf, viewMinutes } from './minutes.ts';
import type { HearingRecord, MinutesRecord } from './records.ts';

/** The record once it is open to parties; before that there is none for them. */
function publishedOf(ctx: Context, hearing: HearingRecord): MinutesRecord {
  const found = minutesOf(ctx, hearing);
  return found && found.state !== 'draft' ? found : ctx.refuse('not_found');
}

/** A passage that is some other party's statement is not the actor's to correct. */
function checkOwnPassage(
  ctx: OperationContext<'hearings.objectToRecord'>,
  minutes: MinutesRecord,
  partyId: string,
): void {
  const { entryIndex } = ctx.input;
  if (entryIndex === undefined) return;
  const entry = minutes.entries[entryIndex];
  if (entry && (entry.partyId === undefined || entry.partyId === partyId)) return;
  ctx.refuse('invalid_request', {
    violations: [
      entry
        ? {
            pointer: '/entryIndex',
            code: 'notOwnStatement',
            zh: '只能就自己的陈述申请补正',
            en: 'only your own statements can be corrected',
          }
        : {
            pointer: '/entryIndex',
            code: 'unknownEntry',
            zh: '笔录没有这一段',
            en: 'the record has no such passage',
          },
    ],
  });
}

export const minutesSigning: CourtService['operations'] = {
  'hearings.getRecord': (ctx) => viewMinutes(ctx, publishedOf(ctx, ctx.subject<'hearing'>())),

  'hearings.signRecord': (ctx) => {
    const minutes = publishedOf(ctx, ctx.subject<'hearing'>());
    const { forPartyId } = ctx.input;
    const own = ctx
      .ownPartyIds(minutes.caseId)
      .filter((partyId) => forPartyId === undefined || partyId === forPartyId);
    const mine = minutes.signatures.filter((one) => own.includes(one.partyId));
    if (mine.length === 0) ctx.refuse('record_not_signer');
    if (mine.every((one) => one.state === 'signed')) ctx.refuse('record_already_signed');
    if (!isOpen(minutes)) ctx.refuse('state_conflict', { state: minutes.state, possible: [] });
    if (contentDigest(ctx, minutes) !== ctx.input.contentDigest) ctx.refuse('record_changed');
    const { name, assurance, through } = ctx.actor;
    const signedBy = through ? `${name}（经${through.name}）` : name;
    const signatures = minutes.signatures.map((one) =>
      mine.includes(one) && one.state === 'pending'
        ? { partyId: one.partyId, state: 'signed' as const, signedAt: ctx.now, signedBy, assurance }
        : one,
    );
    if (signatures.some((one) => one.state === 'pending')) {
      const partly = ctx.update('record', minutes, { signatures });
      ctx.emit('record.partySigned', partly);
      return viewMinutes(ctx, partly);
    }
    const signed = ctx.move('record', minutes, 'signed', { signatures });
    ctx.cancelTimer('record.readingDue', signed);
    ctx.closeTasks('record.unsigned', signed);
    return viewMinutes(ctx, signed);
  },

  'hearings.objectToRecord': (ctx) => {
    const minutes = publishedOf(ctx, ctx.subject<'hearing'>());
    const partyId = ctx.actingPartyId(minutes.caseId, ctx.input.forPartyId);
    if (!isOpen(minutes) && minutes.state !== 'objected')
      ctx.refuse('state_conflict', { state: minutes.state, possible: [] });
    checkOwnPassage(ctx, minutes, partyId);
    const { entryIndex, text } = ctx.input;
    const objection: Schemas['RecordObjection'] = {
      objectionId: String(minutes.objections.length + 1),
      partyId,
      text,
      late: minutes.readingDeadline !== undefined && toMs(ctx.now) >= toMs(minutes.readingDeadline.dueAt),
      state: 'open',
      createdAt: ctx.now,
      ...(entryIndex === undefined ? {} : { entryIndex }),
    };
    const objections = [...minutes.objections, objection];
    const objected =
      minutes.state === 'objected'
        ? ctx.update('record', minutes, { objections })
        : ctx.move('record', minutes, 'objected', { objections });
    if (minutes.state === 'objected') ctx.emit('record.objected', objected);
    ctx.task({
      kind: 'record.objection',
      role: 'judge',
      subject: objected,
      zh: '当事人申请补正庭审笔录，请决定',
      en: 'A party asks for a correction of the record: decide',
      legalBasis: basisZh('CPL 150'),
    });
    return viewMinutes(ctx, objected);
  },
};
