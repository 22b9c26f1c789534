// Files read through a case: by its parties, each as far as a use of the file allows, and by the court.
import type { Context, OperationContext } from '../../court/context.ts';
import type { Handler } from '../../court/service.ts';
import { contentOf } from './own.ts';
import type { FileRecord, FileUseRecord } from './records.ts';
import { viewForDesk, viewInCase } from './views.ts';

interface Readable {
  readonly file: FileRecord;
  readonly use: FileUseRecord;
}

const rank = { court: 0, party: 1, allParties: 2 } as const;

export const listInCase: Handler<'files.listInCase'> = (ctx) => {
  const found = new Map<string, Readable>();
  for (const use of ctx.all('fileUse', { caseId: ctx.input.caseId })) {
    const file = ctx.get('file', use.fileId);
    const before = found.get(file.id);
    if (mayRead(ctx, file, use) && (!before || rank[use.visibleTo] > rank[before.use.visibleTo]))
      found.set(file.id, { file, use });
  }
  const rows = [...found.values()].map(({ file, use }) => ({
    id: file.id,
    version: file.version,
    createdAt: file.createdAt,
    file,
    use,
  }));
  return ctx.page(
    rows.sort((a, b) => (a.id < b.id ? -1 : 1)),
    ({ file, use }) => viewInCase(file, use, ctx.actor.principalId),
  );
};

export const getInCase: Handler<'files.getInCase'> = (ctx) => {
  const { file, use } = readable(ctx, ctx.input);
  return viewInCase(file, use, ctx.actor.principalId);
};

export const downloadInCase: Handler<'files.downloadInCase'> = (ctx) =>
  contentOf(ctx, readable(ctx, ctx.input).file);

export const listForDesk: Handler<'desk.files.list'> = (ctx) => {
  const uses = ctx.all('fileUse', { caseId: ctx.input.caseId });
  const ids = [...new Set(uses.map((use) => use.fileId))].sort();
  return ctx.page(
    ids.map((id) => ctx.get('file', id)),
    (file) => viewForDesk(ctx, file, courtOf(ctx)),
  );
};

export const getForDesk: Handler<'desk.files.get'> = (ctx) => viewForDesk(ctx, submitted(ctx), courtOf(ctx));

export const downloadForDesk: Handler<'desk.files.download'> = (ctx) => contentOf(ctx, submitted(ctx));

function readable(ctx: Context, at: { caseId: string; fileId: string }): Readable {
  const file = ctx.get('file', at.fileId);
  const uses = ctx
    .all('fileUse', { fileId: file.id })
    .filter((use) => use.caseId === at.caseId && mayRead(ctx, file, use));
  const use = uses.sort((a, b) => rank[b.visibleTo] - rank[a.visibleTo])[0];
  return use ? { file, use } : ctx.refuse('not_found');
}

/** Whether this party may read it by this use. One's own upload one may always read. */
function mayRead(ctx: Context, file: FileRecord, use: FileUseRecord): boolean {
  if (file.ownerId === ctx.actor.principalId || use.visibleTo === 'allParties') return true;
  if (use.visibleTo === 'court' || use.byPartyId === undefined) return false;
  // Someone may stand for several parties of a case; the actor names only one of them.
  return ctx
    .all('caseGrant', { principalId: ctx.actor.principalId })
    .some((grant) => grant.caseId === use.caseId && grant.partyId === use.byPartyId && isCurrent(ctx, grant));
}

const isCurrent = (ctx: Context, grant: { revoked?: boolean; until?: string }): boolean =>
  !grant.revoked && (grant.until === undefined || Date.parse(grant.until) > Date.parse(ctx.now));

const courtOf = (ctx: Context): string => ctx.actor.courtId ?? '';

/** What was not submitted is not seen by the court either, even if someone there knows its id. */
function submitted(
  ctx: OperationContext<'desk.files.get'> | OperationContext<'desk.files.download'>,
): FileRecord {
  const file = ctx.subject<'file'>();
  return file.state === 'private' ? ctx.refuse('not_found') : file;
}
