// Before the court sees anything: courts and rules, the check, and drafts.
import type { Handler } from '../../court/service.ts';
import type { Context } from '../../court/context.ts';
import { courts } from '../../court/courts.ts';
import { blank } from './findings.ts';
import { filingRules } from './field-rules.ts';
import { viewCourt } from './jurisdiction.ts';
import { byCourt, preflight } from './preflight.ts';
import { plaintiffName } from './receiving.ts';
import type { FilingContent } from './record.ts';
import { viewFiling, viewSummary } from './view.ts';

const ownersOf = (ctx: Context): string[] =>
  [ctx.actor.principalId, ctx.actor.through?.id].filter((id) => id !== undefined && id !== '') as string[];

export const listCourts: Handler<'filings.listCourts'> = (ctx) => {
  const { regionCode, cursor, limit } = ctx.input;
  const found = courts.filter((one) => regionCode === undefined || one.regionCode === regionCode);
  const rest = cursor === undefined ? found : found.filter(({ courtId }) => courtId > cursor);
  const shown = rest.slice(0, limit ?? 20);
  const last = shown[shown.length - 1];
  return { data: shown.map(viewCourt), nextCursor: last && rest.length > shown.length ? last.courtId : null };
};

export const getRules: Handler<'filings.getRules'> = (ctx) =>
  filingRules(ctx, ctx.input.courtId, ctx.input.causeOfAction) ?? ctx.refuse('not_found');

export const check: Handler<'filings.preflight'> = (ctx) =>
  preflight(
    ctx,
    ctx.input.content,
    ctx.actor.kind === 'staff'
      ? byCourt(ctx.actor.courtId)
      : { files: { owners: ownersOf(ctx) }, verified: true },
  );

export const create: Handler<'filings.create'> = (ctx) => {
  const { content, matterId } = ctx.input;
  const record = ctx.insert('filing', {
    channel: 'online',
    matterId: matterId ?? ctx.newId('mtr'),
    content,
    applicantName: plaintiffName(content) ?? ctx.actor.name,
    ownerId: ctx.actor.principalId,
    ownerIds: [ctx.actor.principalId],
    originals: [],
    custody: [],
    receipts: [],
    acts: [],
    deadlines: [],
  });
  return viewFiling(record);
};

export const list: Handler<'filings.list'> = (ctx) => {
  const { state } = ctx.input;
  const mine = ctx
    .all('filing', { ownerId: ctx.actor.principalId })
    .filter((one) => state === undefined || one.state === state);
  return ctx.page(mine, viewSummary);
};

export const get: Handler<'filings.get'> = (ctx) => viewFiling(ctx.subject<'filing'>());

export const update: Handler<'filings.update'> = (ctx) => {
  const record = ctx.subject<'filing'>();
  if (record.state !== 'draft') ctx.refuse('state_conflict', { state: record.state, possible: [] });
  ctx.checkVersion(record, ctx.input.version);
  return viewFiling(ctx.update('filing', record, changed(ctx.input.content, record.applicantName)));
};

/** New content and the name that follows from it. */
export function changed(
  content: FilingContent,
  before: string,
): { content: FilingContent; applicantName: string } {
  const name = plaintiffName(content);
  return { content, applicantName: blank(name) ? before : (name ?? before) };
}

export const discard: Handler<'filings.discard'> = (ctx) => {
  const record = ctx.subject<'filing'>();
  ctx.checkVersion(record, ctx.input.version);
  return viewFiling(ctx.move('filing', record, 'discarded', { content: {} }));
};
