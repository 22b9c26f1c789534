// Files that go with a document.
import type { Context } from '../../court/context.ts';
import type { Attachment } from './record.ts';

/** Files as attachments, with the digest of record. */
export function attachmentsOf(ctx: Context, fileIds: readonly string[]): Attachment[] {
  return fileIds.flatMap((fileId) => {
    const file = ctx.find('file', fileId);
    return file ? [{ fileId, name: file.fileName, sha256: file.sha256 }] : [];
  });
}

/**
 * Files that a desk attaches: of this case and fit to be passed on (never proofs of identity or hardship), or uploaded by the
 * court's own staff. Anything else does not exist here.
 */
export function checkedAttachments(ctx: Context, caseId: string, fileIds: readonly string[]): Attachment[] {
  for (const [index, fileId] of fileIds.entries()) {
    const file = ctx.find('file', fileId);
    const ofCase = ctx
      .all('fileUse', { caseId })
      .some((use) => use.fileId === fileId && (use.releasable || use.visibleTo === 'allParties'));
    const uploader = file && ctx.find('principal', file.ownerId);
    const ofCourt = uploader?.kind === 'staff' && uploader.courtId === ctx.actor.courtId;
    if (!file || file.state === 'erased' || !(ofCase || ofCourt)) {
      ctx.refuse('document_file_unknown', {
        violations: [
          {
            pointer: `/fileIds/${index}`,
            code: 'file_unknown',
            zh: '本案没有这份材料',
            en: 'No such file in this case',
          },
        ],
      });
    }
  }
  return attachmentsOf(ctx, fileIds);
}
