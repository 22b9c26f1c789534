// How a private file becomes part of a filing or a case: by being named in something that was submitted. Who may read it
// then depends on what it was submitted for, and grows when the court passes it on.
import type { Context, ReactionContext } from '../../court/context.ts';
import type { RecordBase, TableName } from '../../court/records.ts';
import { given } from './given.ts';
import type { FileRecord, FileUseRecord, Visibility } from './records.ts';

/** A file named in a record: where in it, and what kind of paper it is there. */
interface Named {
  readonly fileId: string;
  readonly path: readonly string[];
  readonly kind: string | undefined;
}

/** Papers of a filing that go to the other side with the complaint (民事诉讼法第128条). Identity and power papers do not. */
const forTheOtherSide = new Set([
  'complaint',
  'evidence',
  'iouOrContract',
  'paymentProof',
  'accidentDetermination',
  'medicalRecord',
  'arbitrationAward',
  'propertyProof',
]);

export function holdFiles(ctx: ReactionContext): void {
  const record = ctx.get(ctx.event.subjectType as TableName, ctx.event.subjectId) as RecordBase;
  for (const named of filesIn(record)) {
    const file = ctx.find('file', named.fileId);
    // Only one's own: a file id seen elsewhere opens nothing.
    if (!file || file.state === 'erased' || !mayUse(ctx, file, record)) continue;
    hold(ctx, file, record, named);
  }
}

/** The filing became a case: its files go on there, with the party that filed them. */
export function carryFilingFiles(ctx: ReactionContext): void {
  const opened = ctx.subject<'case'>();
  for (const use of ctx.all('fileUse', { subjectId: opened.filingId })) {
    const file = ctx.get('file', use.fileId);
    const grants = ctx.all('caseGrant', { caseId: opened.id });
    const own =
      grants.find((grant) => grant.principalId === file.ownerId) ??
      grants.find(({ side }) => side === 'plaintiff');
    const carried = { caseId: opened.id, courtId: opened.courtId, ...given({ byPartyId: own?.partyId }) };
    ctx.update('fileUse', use, carried);
    if (file.courtId !== opened.courtId) ctx.update('file', file, { courtId: opened.courtId });
  }
}

/** The complaint goes out to the other side, and with it what it rests on. */
export function releaseFilingFiles(ctx: ReactionContext): void {
  const { filingId } = ctx.subject<'case'>();
  release(ctx, ctx.all('fileUse', { subjectId: filingId }));
}

export function releaseSubmissionFiles(ctx: ReactionContext): void {
  release(ctx, ctx.all('fileUse', { subjectId: ctx.event.subjectId }));
}

function release(ctx: Context, uses: readonly FileUseRecord[]): void {
  for (const use of uses) {
    if (use.releasable && use.visibleTo !== 'allParties')
      ctx.update('fileUse', use, { visibleTo: 'allParties' });
  }
}

function hold(ctx: ReactionContext, file: FileRecord, record: RecordBase, named: Named): void {
  const { subjectType } = ctx.event;
  const { visibleTo, releasable } = policy(subjectType, named);
  const { caseId } = record;
  const courtId = record.courtId ?? (caseId === undefined ? undefined : ctx.find('case', caseId)?.courtId);
  const byPartyId = partyOf(record);
  const known = ctx.all('fileUse', { fileId: file.id }).find((use) => use.subjectId === record.id);
  if (!known) {
    ctx.insert('fileUse', {
      fileId: file.id,
      subjectType,
      subjectId: record.id,
      visibleTo,
      releasable,
      ...given({ caseId, courtId, byPartyId }),
    });
  }
  const patch = given({ courtId });
  if (file.state === 'private') ctx.move('file', file, 'submitted', patch);
  else if (courtId !== undefined && file.courtId !== courtId) ctx.update('file', file, patch);
}

/** Who may read a file submitted for this. Proofs of hardship are seen by the court alone, and so are identity papers. */
function policy(subjectType: string, named: Named): { visibleTo: Visibility; releasable: boolean } {
  // What the court attaches to a document is read through the document, by those it is addressed to.
  if (subjectType === 'relief' || subjectType === 'document' || named.path.includes('relief'))
    return { visibleTo: 'court', releasable: false };
  if (subjectType === 'filing') {
    const isEvidence = named.path.includes('evidence');
    return { visibleTo: 'party', releasable: isEvidence || forTheOtherSide.has(named.kind ?? '') };
  }
  return { visibleTo: 'party', releasable: subjectType === 'submission' };
}

/** The uploader; whoever acts for the same party; and at a counter, colleagues of the officer who scanned it. */
function mayUse(ctx: ReactionContext, file: FileRecord, record: RecordBase): boolean {
  const { actor } = ctx.event;
  if (file.ownerId === actor?.id || file.ownerId === record.ownerId) return true;
  if (record.ownerIds?.includes(file.ownerId)) return true;
  if (actor?.kind === 'staff') {
    const owner = ctx.find('principal', file.ownerId);
    if (owner?.kind === 'staff' && owner.courtId === actor.courtId) return true;
  }
  const party = partyOf(record);
  return ctx
    .all('caseGrant', { principalId: file.ownerId })
    .some((grant) => grant.caseId === record.caseId && grant.partyId === party && !grant.revoked);
}

/** Whose thing a record is; services name it `byPartyId` where others may see the record too. */
const partyOf = (record: RecordBase & { readonly byPartyId?: string }): string | undefined =>
  record.byPartyId ?? record.partyId;

/** Every file named anywhere in a record, with the path to it and the kind of the paper that names it. */
export function filesIn(value: unknown, path: readonly string[] = [], kind?: string): Named[] {
  if (typeof value === 'string')
    return /^fil_[0-9a-z]{8,40}$/.test(value) ? [{ fileId: value, path, kind }] : [];
  if (typeof value !== 'object' || value === null) return [];
  const own = Array.isArray(value) ? kind : ((value as { kind?: unknown }).kind ?? kind);
  return Object.entries(value).flatMap(([key, inner]) =>
    filesIn(inner, [...path, key], typeof own === 'string' ? own : undefined),
  );
}
