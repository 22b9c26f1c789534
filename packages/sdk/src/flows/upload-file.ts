/** Uploads a file in chunks and brings back the court's receipt. Uploading is not submitting. */
import { call } from '../core/call.ts';
import type { Client } from '../core/client.ts';
import { ApiError, InputError } from '../core/errors.ts';
import type { AbortSignalLike } from '../core/signal.ts';
import * as files from '../generated/operations/files.ts';
import type { Schemas } from '../generated/types.ts';
import { digestOf } from './digest.ts';
import { sendChunks } from './send-chunks.ts';
import { readerOf } from './upload-source.ts';
import type { RangeReader, UploadContent } from './upload-source.ts';

/** What to upload. */
export interface UploadInput {
  readonly fileName: string;
  readonly contentType: Schemas['FileType'];
  readonly content: UploadContent;
  /**
   * Hexadecimal SHA-256, when known: the court compares. Content in memory is digested by itself where the
   * platform can.
   */
  readonly sha256?: string;
}

/** How to upload. */
export interface UploadOptions {
  /** Goes on with an upload that was broken off; it must be the same file. */
  readonly resume?: string;
  /** Told once the upload has an identifier: keep it, to be able to resume. */
  onUpload?(upload: Schemas['Upload']): void | Promise<void>;
  /** Bytes received by the court, never going back, and in all. */
  onProgress?(sentBytes: number, totalBytes: number): void;
  /** Chunks on their way at a time. 3 unless given. */
  readonly concurrency?: number;
  /** Bytes of a chunk, 64 KiB to 1 MiB. 1 MiB unless given. */
  readonly chunkBytes?: number;
  readonly signal?: AbortSignalLike;
  /** Key of the upload's start: the same key after a crash finds the same upload. */
  readonly idempotencyKey?: string;
}

/**
 * Uploads a file: starts or resumes, sends what is missing, completes.
 *
 * @returns the file with its receipt; name its `fileId` in a filing or a case to submit it
 * @throws {YuntingError} as a call does; `ApiError` `digest_mismatch` when the bytes changed on the way
 * @example const { fileId, receipt } = await uploadFile(client, { fileName: '借条.jpg', contentType:
 * 'image/jpeg', content });
 */
export async function uploadFile(
  client: Client,
  input: UploadInput,
  options: UploadOptions = {},
): Promise<Schemas['File']> {
  const reader = readerOf(input.content);
  let upload = await begin(client, input, reader, options);
  await options.onUpload?.(upload);
  const sha256 = input.sha256 ?? (await digestOf(input.content));
  for (let round = 0; ; round++) {
    if (upload.state === 'completed' && upload.fileId)
      return call(client, files.get, { fileId: upload.fileId }, signalOf(options));
    await sendChunks(client, upload, reader, options);
    try {
      return await complete(client, upload, sha256, options);
    } catch (error) {
      // another device of the same person may have thrown a chunk away; look once more
      if (round > 0 || !(error instanceof ApiError) || error.code !== 'upload_incomplete') throw error;
      upload = await call(client, files.getUpload, { uploadId: upload.uploadId }, signalOf(options));
    }
  }
}

async function begin(
  client: Client,
  { fileName, contentType }: UploadInput,
  { byteLength }: RangeReader,
  options: UploadOptions,
): Promise<Schemas['Upload']> {
  if (options.resume !== undefined) {
    const found = await call(client, files.getUpload, { uploadId: options.resume }, signalOf(options));
    if (found.byteLength !== byteLength)
      throw new InputError({ code: 'input_upload_differs', parameter: 'content' });
    if (found.state === 'open' || found.state === 'completed') return found;
    // expired or cancelled: there is nothing to go on with
  }
  const start = {
    fileName,
    contentType,
    byteLength,
    ...(options.chunkBytes && { chunkBytes: options.chunkBytes }),
  };
  const key = options.resume === undefined && options.idempotencyKey;
  return call(client, files.createUpload, start, {
    ...signalOf(options),
    ...(key && { idempotencyKey: key }),
  });
}

/** The key is that of the upload, so that completing again after a crash gives the same receipt. */
function complete(
  client: Client,
  { uploadId, version }: Schemas['Upload'],
  sha256: string | undefined,
  options: UploadOptions,
): Promise<Schemas['File']> {
  const input = { uploadId, version, ...(sha256 && { sha256 }) };
  return call(client, files.completeUpload, input, {
    ...signalOf(options),
    idempotencyKey: 'complete-' + uploadId,
  });
}

function signalOf({ signal }: UploadOptions): { signal?: AbortSignalLike } {
  return signal ? { signal } : {};
}
