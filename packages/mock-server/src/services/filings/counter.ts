// 跨域立案 and the counter: any near court or station receives and checks the form only; the competent court decides.
import { period } from '@yunting/sdk/rules';
import type { Handler } from '../../court/service.ts';
import type { Context } from '../../court/context.ts';
import { courtById } from '../../court/courts.ts';
import { deadline } from '../../court/deadline.ts';
import { custodyEntry } from './custody.ts';
import { changed } from './drafting.ts';
import { byCourt, preflight, refuseUnlessReceivable, essentialsOf, violationsOf } from './preflight.ts';
import { actOf, decisionDeadline, nextFilingNumber, receiptOf, startReview } from './receiving.ts';
import type { FilingContent, FilingRecord } from './record.ts';
import { takeSupplement } from './submitting.ts';
import { keepingRelief, viewDeskFiling, visibleAtDesk } from './view.ts';

/** Practice, not law: how long a person should wait at the counter for an answer. */
const waitingTargetMinutes = 30;

/** Only the court where it was received, and only before the push. */
function mustHold(ctx: Context, record: FilingRecord): void {
  if (record.state !== 'receivedAtCounter')
    ctx.refuse('state_conflict', { state: record.state, possible: [] });
  if (ctx.actor.courtId !== record.assistingCourtId) ctx.refuse('not_found');
}

const checkAtCounter = (ctx: Context, content: FilingContent, record?: FilingRecord) =>
  preflight(ctx, content, byCourt(ctx.actor.courtId, record));

export const receiveAtCounter: Handler<'desk.filings.receiveAtCounter'> = (ctx) => {
  const { content, applicant, originals, place } = ctx.input;
  const essential = essentialsOf(checkAtCounter(ctx, content));
  if (essential.length > 0) ctx.refuse('filing_essentials_missing', { violations: violationsOf(essential) });
  const here = ctx.actor.courtId ?? '';
  const number = nextFilingNumber(ctx, here);
  const crossRegion = content.courtId !== here;
  const mail =
    crossRegion && originals.length > 0
      ? period('crossRegionFiling.mailOriginals', { startOn: ctx.today })
      : undefined;
  const draft = ctx.insert('filing', {
    channel: 'counter',
    matterId: ctx.newId('mtr'),
    content,
    applicantName: applicant.name,
    applicant,
    ownerIds: [],
    code: number,
    courtId: here,
    assistingCourtId: here,
    originals,
    custody: originals.length > 0 ? [custodyEntry(ctx, 'receivedAtCounter')] : [],
    receipts: [receiptOf(ctx, { number, kind: 'counter', courtId: here }, content)],
    acts: [actOf(ctx, 'receiveAtCounter', applicant.name)],
    deadlines: mail
      ? [
          deadline('mailOriginals', mail, {
            zh: '协作法院应尽快补寄原件',
            en: 'The assisting court mails the originals at once',
          }),
        ]
      : [],
    ...(place === undefined ? {} : { place }),
  });
  const record = ctx.move('filing', draft, 'receivedAtCounter');
  if (mail) ctx.timer('filing.custodyDue', mail.dueAt, record);
  return viewDeskFiling(ctx, record);
};

export const updateAtCounter: Handler<'desk.filings.update'> = (ctx) => {
  const record = ctx.subject<'filing'>();
  mustHold(ctx, record);
  ctx.checkVersion(record, ctx.input.version);
  const updated = ctx.update('filing', record, {
    ...changed(keepingRelief(ctx, record, ctx.input.content), record.applicantName),
    acts: [...record.acts, actOf(ctx, 'completeAtCounter', record.applicantName)],
  });
  return viewDeskFiling(ctx, updated);
};

export const push: Handler<'desk.filings.push'> = (ctx) => {
  const record = ctx.subject<'filing'>();
  mustHold(ctx, record);
  const { version, applicantWaits, insist = false, note } = ctx.input;
  ctx.checkVersion(record, version);
  const { content } = record;
  const check = checkAtCounter(ctx, content, record);
  refuseUnlessReceivable(ctx, check, insist);
  const courtId = courtById(content.courtId)?.courtId ?? ctx.refuse('filing_court_unknown');
  const filingNumber =
    courtId === record.assistingCourtId ? (record.code ?? '') : nextFilingNumber(ctx, courtId);
  const due = decisionDeadline(ctx, false);
  const insisted = insist && !check.ready;
  const moved = ctx.move('filing', record, 'submitted', {
    courtId,
    filingNumber,
    submittedAt: ctx.now,
    receipts: [
      ...record.receipts,
      receiptOf(ctx, { number: filingNumber, kind: 'submission', courtId, insisted }, content),
    ],
    acts: [...record.acts, actOf(ctx, 'push', record.applicantName)],
    deadlines: [...record.deadlines, due],
    ...(note === undefined ? {} : { counterNote: note }),
    ...(applicantWaits ? { waiting: { since: ctx.now, targetAt: ctx.inMinutes(waitingTargetMinutes) } } : {}),
  });
  if (moved.waiting) ctx.timer('filing.waiting', moved.waiting.targetAt, moved);
  startReview(ctx, moved, due);
  return viewDeskFiling(ctx, moved);
};

export const supplementAtCounter: Handler<'desk.filings.supplementAtCounter'> = (ctx) => {
  const record = ctx.subject<'filing'>();
  if (!visibleAtDesk(ctx, record)) ctx.refuse('not_found');
  ctx.checkVersion(record, ctx.input.version);
  const { content = record.content, insist = false } = ctx.input;
  const check = checkAtCounter(ctx, { ...content, courtId: record.courtId ?? '' }, record);
  refuseUnlessReceivable(ctx, check, insist || record.receipts.some(({ insisted }) => insisted === true));
  return viewDeskFiling(ctx, takeSupplement(ctx, record, { onBehalfOf: record.applicantName }));
};
