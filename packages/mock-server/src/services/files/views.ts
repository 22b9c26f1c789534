// A file as its owner, a party of the case and the court see it.
import type { Schemas } from '@yunting/sdk';
import type { Context } from '../../court/context.ts';
import { given } from './given.ts';
import type { FileRecord, FileUseRecord } from './records.ts';

/** The receipt: what arrived and when. It proves no submission. */
function receiptOf(file: FileRecord): Schemas['FileReceipt'] {
  return {
    receiptNumber: file.receiptNumber,
    receivedAt: file.receivedAt,
    sha256: file.sha256,
    byteLength: file.byteLength,
  };
}

const useView = (use: FileUseRecord): Schemas['FileUse'] =>
  given({
    subjectType: use.subjectType,
    subjectId: use.subjectId,
    caseId: use.caseId,
    visibleTo: use.visibleTo,
    since: use.createdAt,
  });

/** For its owner. */
export function viewFile(ctx: Context, file: FileRecord): Schemas['File'] {
  return {
    fileId: file.id,
    version: file.version,
    state: file.state,
    fileName: file.fileName,
    contentType: file.contentType,
    byteLength: file.byteLength,
    receipt: receiptOf(file),
    uses: ctx.all('fileUse', { fileId: file.id }).map(useView),
    createdAt: file.createdAt,
  };
}

/** For the court: only the uses within it. */
export function viewForDesk(ctx: Context, file: FileRecord, courtId: string): Schemas['DeskFile'] {
  const uses = ctx.all('fileUse', { fileId: file.id }).filter((use) => use.courtId === courtId);
  return { ...viewFile(ctx, file), uses: uses.map(useView), uploadedBy: file.uploadedBy };
}

/** For a party of the case, by the use that lets them read it. */
export function viewInCase(file: FileRecord, use: FileUseRecord, readerId: string): Schemas['CaseFile'] {
  return given({
    fileId: file.id,
    version: file.version,
    fileName: file.fileName,
    contentType: file.contentType,
    byteLength: file.byteLength,
    sha256: file.sha256,
    visibleTo: use.visibleTo,
    partyId: use.byPartyId,
    submittedAt: use.createdAt,
    isMine: file.ownerId === readerId,
    createdAt: file.createdAt,
  });
}
