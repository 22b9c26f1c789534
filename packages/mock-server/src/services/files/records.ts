// What files keeps. The bytes lie in the blob store: a file's under its own id, a chunk's under `<uploadId>/<index>`.
import type { Schemas } from '@yunting/sdk';
import type { RecordBase } from '../../court/records.ts';

export interface UploadRecord extends RecordBase {
  readonly state: 'open' | 'completed' | 'cancelled' | 'expired';
  readonly ownerId: string;
  readonly fileName: string;
  readonly contentType: Schemas['FileType'];
  readonly byteLength: number;
  readonly chunkBytes: number;
  readonly chunkCount: number;
  readonly expiresAt: string;
  readonly fileId?: string;
}

/** A chunk that arrived. Apart from the upload, so that chunks in parallel do not change its version. */
export interface ChunkRecord extends RecordBase {
  readonly uploadId: string;
  readonly index: number;
  readonly digest: string;
}

export interface FileRecord extends RecordBase {
  readonly state: 'private' | 'submitted' | 'erased';
  readonly ownerId: string;
  /** The court that it was last submitted to; absent while private. */
  readonly courtId?: string;
  readonly fileName: string;
  readonly contentType: Schemas['FileType'];
  readonly byteLength: number;
  readonly receiptNumber: string;
  readonly receivedAt: string;
  /** SHA-256 of record, computed by the court. */
  readonly sha256: string;
  readonly uploadedBy: Schemas['ActingPerson'];
}

/** Who may read a file by one of its uses: the court and the owner only, the submitting party, or all parties. */
export type Visibility = 'court' | 'party' | 'allParties';

/** One place where a file was submitted. A file may be used in several; each says for itself who may read it. */
export interface FileUseRecord extends RecordBase {
  readonly fileId: string;
  readonly subjectType: string;
  readonly subjectId: string;
  readonly visibleTo: Visibility;
  /** May be passed on to all parties later (evidence, pleadings); proofs of identity and for relief never are. */
  readonly releasable: boolean;
  /** Who submitted it. Not `partyId`: once released, the other parties may read it as well. */
  readonly byPartyId?: string;
}

declare module '../../court/records.ts' {
  interface Records {
    upload: UploadRecord;
    chunk: ChunkRecord;
    file: FileRecord;
    fileUse: FileUseRecord;
  }
}
