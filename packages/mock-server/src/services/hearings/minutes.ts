// 庭审笔录: written, opened for reading, corrected or not, signed or noted as unsigned (民事诉讼法第150条).
import type { Schemas } from '@yunting/sdk/types';
import { period } from '@yunting/sdk/rules';
import type { Context, TimerContext } from '../../court/context.ts';
import { deadline } from '../../court/deadline.ts';
import { basisZh } from '../../court/legal-basis.ts';
import type { CourtService } from '../../court/service.ts';
import { partyIn, partyRef } from './parties.ts';
import type { HearingRecord, MinutesRecord } from './records.ts';

const writable = new Set(['inProgress', 'heard', 'adjourned']);

/** The record of a hearing, if there is one. */
export function minutesOf(ctx: Context, hearing: HearingRecord): MinutesRecord | undefined {
  return ctx.all('record', { hearingId: hearing.id })[0];
}

/** Whether it is open for signing, asking for a correction, or closing. */
export const isOpen = ({ state }: MinutesRecord): boolean =>
  state === 'published' || state === 'objectionsNoted';

/** What a signature stands for: this revision and these words. */
export function contentDigest(ctx: Context, minutes: MinutesRecord): string {
  return ctx.digest(JSON.stringify([minutes.hearingId, minutes.revision, minutes.entries]));
}

export function viewMinutes(ctx: Context, minutes: MinutesRecord): Schemas['HearingRecord'] {
  return {
    recordId: minutes.id,
    hearingId: minutes.hearingId,
    caseId: minutes.caseId,
    state: minutes.state,
    revision: minutes.revision,
    entries: [...minutes.entries],
    contentDigest: contentDigest(ctx, minutes),
    signatures: minutes.signatures.map(({ partyId, ...rest }) => ({
      party: partyRef(ctx.get('party', partyId)),
      ...rest,
    })),
    objections: [...minutes.objections],
    createdAt: minutes.createdAt,
    version: minutes.version,
    ...(minutes.readingDeadline === undefined ? {} : { readingDeadline: minutes.readingDeadline }),
    ...(minutes.publishedAt === undefined ? {} : { publishedAt: minutes.publishedAt }),
  };
}

/** Five days to read, and what happens after them. */
export function readingPeriod(ctx: Context): Schemas['Deadline'] {
  return deadline('recordReview', period('hearing.recordReview', { startOn: ctx.today }), {
    zh: '逾期未阅读或未签名的，由法院记明情况附卷',
    en: 'who has not read or signed by then is noted on the file',
  });
}

export const minutes: CourtService['operations'] = {
  'desk.hearings.getRecord': (ctx) =>
    viewMinutes(ctx, minutesOf(ctx, ctx.subject<'hearing'>()) ?? ctx.refuse('not_found')),

  'desk.hearings.saveRecord': (ctx) => {
    const hearing = ctx.subject<'hearing'>();
    if (!writable.has(hearing.state)) ctx.refuse('state_conflict', { state: hearing.state, possible: [] });
    const { version, entries, signerPartyIds } = ctx.input;
    const signatures = [...new Set(signerPartyIds)].map((partyId, at) => ({
      partyId: partyIn(ctx, hearing.caseId, partyId, `/signerPartyIds/${at}`).id,
      state: 'pending' as const,
    }));
    const before = minutesOf(ctx, hearing);
    if (!before) {
      const { caseId, courtId } = hearing;
      const first = {
        caseId,
        courtId,
        hearingId: hearing.id,
        revision: 1,
        entries,
        signatures,
        objections: [],
      };
      return viewMinutes(ctx, ctx.insert('record', first));
    }
    if (before.state !== 'draft') ctx.refuse('state_conflict', { state: before.state, possible: [] });
    ctx.checkVersion(before, version ?? 0);
    return viewMinutes(ctx, ctx.update('record', before, { entries, signatures }));
  },

  'desk.hearings.publishRecord': (ctx) => {
    const draft = minutesOf(ctx, ctx.subject<'hearing'>()) ?? ctx.refuse('record_missing');
    ctx.checkVersion(draft, ctx.input.version);
    const readingDeadline = readingPeriod(ctx);
    const published = ctx.move('record', draft, 'published', { publishedAt: ctx.now, readingDeadline });
    ctx.timer('record.readingDue', readingDeadline.dueAt, published);
    return viewMinutes(ctx, published);
  },

  'desk.hearings.closeRecord': (ctx) => {
    const open = minutesOf(ctx, ctx.subject<'hearing'>()) ?? ctx.refuse('record_missing');
    const { version, unsigned } = ctx.input;
    ctx.checkVersion(open, version);
    if (!isOpen(open)) ctx.refuse('state_conflict', { state: open.state, possible: [] });
    const notes = new Map(unsigned.map((one) => [one.partyId, one]));
    const pending = open.signatures.filter((one) => one.state === 'pending').map((one) => one.partyId);
    if (pending.length !== notes.size || !pending.every((partyId) => notes.has(partyId))) {
      ctx.refuse('invalid_request', {
        violations: [
          {
            pointer: '/unsigned',
            code: 'notTheUnsigned',
            zh: '须逐一写明每个未签名的当事人',
            en: 'name each party that has not signed, and no other',
          },
        ],
      });
    }
    const signatures = open.signatures.map((one) => {
      const noted = notes.get(one.partyId);
      return noted ? { ...one, state: noted.state, note: noted.note } : one;
    });
    const closed = ctx.move('record', open, 'closed', { signatures });
    ctx.cancelTimer('record.readingDue', closed);
    ctx.closeTasks('record.unsigned', closed);
    return viewMinutes(ctx, closed);
  },
};

/** The five days are over: the clerk sees who has not signed. Nothing is presumed. */
export function readingDue(ctx: TimerContext): void {
  const open = ctx.subject<'record'>();
  if (!open.signatures.some((one) => one.state === 'pending')) return;
  ctx.task({
    kind: 'record.unsigned',
    role: 'clerk',
    subject: open,
    zh: '笔录阅读期已过，仍有人未签名：请联系，或记明情况附卷',
    en: 'The days for reading the record are over and signatures are missing: call, or note it on the file',
    legalBasis: basisZh('CPL 150'),
  });
}
