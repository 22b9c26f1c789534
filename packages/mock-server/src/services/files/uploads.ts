// Uploads in chunks: resumable, in parallel, each chunk harmless to repeat.
import type { Schemas } from '@yunting/sdk';
import type { Context, TimerContext } from '../../court/context.ts';
import type { Handler } from '../../court/service.ts';
import { given } from './given.ts';
import { safeFileName } from './names.ts';
import { receiveFile } from './receive.ts';
import type { UploadRecord } from './records.ts';
import { viewFile } from './views.ts';

const lifetimeMinutes = 24 * 60;
const largestChunk = 1_048_576;
const listed = 100;
/** Open uploads of one person: more is a client that never completes. */
const openUploads = 100;

export const createUpload: Handler<'files.createUpload'> = (ctx) => {
  const { fileName, contentType, byteLength, chunkBytes = largestChunk } = ctx.input;
  const ownerId = ctx.actor.principalId;
  const open = ctx.all('upload', { ownerId }).filter((one) => one.state === 'open');
  if (open.length >= openUploads) ctx.refuse('rate_limited', { retryAfterSeconds: 3600 });
  const upload = ctx.insert('upload', {
    ownerId,
    fileName: safeFileName(fileName, contentType),
    contentType,
    byteLength,
    chunkBytes,
    chunkCount: Math.ceil(byteLength / chunkBytes),
    expiresAt: ctx.inMinutes(lifetimeMinutes),
  });
  ctx.timer('upload.expiry', upload.expiresAt, upload);
  return viewUpload(ctx, upload);
};

export const getUpload: Handler<'files.getUpload'> = (ctx) => viewUpload(ctx, ctx.subject<'upload'>());

export const putChunk: Handler<'files.putChunk'> = (ctx) => {
  const upload = ctx.subject<'upload'>();
  if (upload.state !== 'open') ctx.refuse('state_conflict', { state: upload.state, possible: [] });
  const { index } = ctx.input;
  const bytes = toBytes(ctx.input.content);
  const expected =
    index === upload.chunkCount - 1 ? upload.byteLength - index * upload.chunkBytes : upload.chunkBytes;
  if (index >= upload.chunkCount || bytes.length !== expected) {
    ctx.refuse('chunk_invalid', {
      extra: {
        chunkCount: upload.chunkCount,
        ...(index < upload.chunkCount ? { expectedBytes: expected } : {}),
      },
    });
  }
  const before = ctx.all('chunk', { uploadId: upload.id }).find((one) => one.index === index);
  const digest = ctx.digest(bytes);
  if (before?.digest !== digest) {
    ctx.blob.put(blobId(upload, index), bytes);
    if (before) ctx.update('chunk', before, { digest });
    else ctx.insert('chunk', { uploadId: upload.id, index, digest });
  }
  return viewUpload(ctx, upload);
};

export const completeUpload: Handler<'files.completeUpload'> = (ctx) => {
  const upload = ctx.subject<'upload'>();
  ctx.checkVersion(upload, ctx.input.version);
  const missing = missingOf(ctx, upload);
  if (missing.length > 0)
    ctx.refuse('upload_incomplete', { extra: { missingChunks: missing.slice(0, listed) } });
  const file = receiveFile(ctx, join(ctx, upload), { ...upload, ...given({ sha256: ctx.input.sha256 }) });
  ctx.move('upload', upload, 'completed', { fileId: file.id });
  forget(ctx, upload);
  return viewFile(ctx, file);
};

export const cancelUpload: Handler<'files.cancelUpload'> = (ctx) => {
  const upload = ctx.subject<'upload'>();
  forget(ctx, upload);
  return viewUpload(ctx, ctx.move('upload', upload, 'cancelled'));
};

export function expireUpload(ctx: TimerContext): void {
  const upload = ctx.subject<'upload'>();
  forget(ctx, upload);
  ctx.move('upload', upload, 'expired');
}

/** Drops chunks and the timer: what was not completed was never received. */
function forget(ctx: Context, upload: UploadRecord): void {
  ctx.cancelTimer('upload.expiry', upload);
  for (const chunk of ctx.all('chunk', { uploadId: upload.id })) {
    ctx.blob.put(blobId(upload, chunk.index), new Uint8Array(0));
    ctx.remove('chunk', chunk);
  }
}

function join(ctx: Context, upload: UploadRecord): Uint8Array {
  const bytes = new Uint8Array(upload.byteLength);
  for (let index = 0; index < upload.chunkCount; index++) {
    bytes.set(ctx.blob.get(blobId(upload, index)) ?? [], index * upload.chunkBytes);
  }
  return bytes;
}

function receivedOf(ctx: Context, upload: UploadRecord): number[] {
  return ctx
    .all('chunk', { uploadId: upload.id })
    .map((one) => one.index)
    .sort((a, b) => a - b);
}

function missingOf(ctx: Context, upload: UploadRecord): number[] {
  const received = new Set(receivedOf(ctx, upload));
  return Array.from({ length: upload.chunkCount }, (_, index) => index).filter(
    (index) => !received.has(index),
  );
}

const blobId = (upload: UploadRecord, index: number): string => `${upload.id}/${index}`;

/** Content of a body or a form part as bytes. */
export function toBytes(content: Uint8Array | ArrayBuffer | string): Uint8Array {
  if (typeof content === 'string') return new TextEncoder().encode(content);
  return content instanceof Uint8Array ? content : new Uint8Array(content);
}

function viewUpload(ctx: Context, upload: UploadRecord): Schemas['Upload'] {
  const open = upload.state === 'open';
  return given({
    uploadId: upload.id,
    version: upload.version,
    state: upload.state,
    fileName: upload.fileName,
    contentType: upload.contentType,
    byteLength: upload.byteLength,
    chunkBytes: upload.chunkBytes,
    chunkCount: upload.chunkCount,
    receivedChunks: open ? receivedOf(ctx, upload) : [],
    missingChunks: open ? missingOf(ctx, upload).slice(0, listed) : [],
    expiresAt: upload.expiresAt,
    fileId: upload.fileId,
    createdAt: upload.createdAt,
  });
}
