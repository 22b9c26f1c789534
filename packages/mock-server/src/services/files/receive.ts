// Taking a file in: checked, stored, receipted. From here on the court's SHA-256 is the one of record.
import type { Schemas } from '@yunting/sdk';
import type { Context } from '../../court/context.ts';
import { given } from './given.ts';
import { safeFileName } from './names.ts';
import type { FileRecord } from './records.ts';
import { isOfType, isUnsafe } from './types.ts';
import type { FileType } from './types.ts';

/** What a client says about its file. */
export interface Declared {
  readonly fileName: string;
  readonly contentType: FileType;
  readonly sha256?: string;
}

/** Receipts count from here in each year, as case serials do: none can be mistaken for a real one. */
const firstReceipt = 900001;

/** Checks and keeps a whole file; tells file.received. Refuses what is empty, unsafe or not what it says. */
export function receiveFile(ctx: Context, bytes: Uint8Array, declared: Declared): FileRecord {
  const { contentType } = declared;
  if (bytes.length === 0) ctx.refuse('file_empty');
  const sha256 = ctx.digest(bytes);
  if (declared.sha256 !== undefined && declared.sha256 !== sha256)
    ctx.refuse('digest_mismatch', { extra: { sha256 } });
  if (isUnsafe(contentType, bytes)) ctx.refuse('file_unsafe');
  if (!isOfType(contentType, bytes)) ctx.refuse('file_type_mismatch');
  const year = ctx.today.slice(0, 4);
  const file = ctx.insert('file', {
    ownerId: ctx.actor.principalId,
    fileName: safeFileName(declared.fileName, contentType),
    contentType,
    byteLength: bytes.length,
    receiptNumber: `收${year}-${ctx.sequence(`fileReceipt:${year}`, firstReceipt)}`,
    receivedAt: ctx.now,
    sha256,
    uploadedBy: uploader(ctx),
  });
  ctx.blob.put(file.id, bytes);
  ctx.emit('file.received', file);
  return file;
}

/** Who uploaded it, and for whom: an app or the room agent is named as such, never as the party. */
function uploader(ctx: Context): Schemas['ActingPerson'] {
  const { actor } = ctx;
  const { through } = actor;
  return given({
    principalId: through?.id ?? actor.principalId,
    kind: through?.kind ?? actor.kind,
    displayName: through?.name ?? actor.name,
    role: actor.role,
    assurance: actor.assurance,
    onBehalfOfPrincipalId: through ? actor.principalId : undefined,
    sessionId: actor.tokenId,
  });
}
