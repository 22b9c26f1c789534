/** Sends the chunks that the court does not have yet, a few at a time. */
import { call } from '../core/call.ts';
import type { Client } from '../core/client.ts';
import { createCanceller } from '../core/signal.ts';
import type { AbortSignalLike } from '../core/signal.ts';
import * as files from '../generated/operations/files.ts';
import type { Schemas } from '../generated/types.ts';
import type { RangeReader } from './upload-source.ts';

/** How to send. */
export interface SendChunksOptions {
  readonly concurrency?: number;
  readonly signal?: AbortSignalLike;
  onProgress?(sentBytes: number, totalBytes: number): void;
}

/** Sends what is missing. The first failure ends the others, and is thrown. */
export async function sendChunks(
  client: Client,
  upload: Schemas['Upload'],
  reader: RangeReader,
  options: SendChunksOptions,
): Promise<void> {
  const { uploadId, chunkBytes, chunkCount, byteLength } = upload;
  const received = new Set(upload.receivedChunks);
  const sizeOf = (index: number): number => Math.min(chunkBytes, byteLength - index * chunkBytes);
  const progress = createProgress(byteLength, options);
  for (const index of received) progress(index, sizeOf(index));

  const failed = createCanceller();
  const onAbort = (): void => failed.cancel();
  options.signal?.addEventListener('abort', onAbort);
  if (options.signal?.aborted) failed.cancel();
  let next = 0;
  const lane = async (): Promise<void> => {
    for (let index = next++; index < chunkCount; index = next++) {
      if (received.has(index)) continue;
      const content = await reader.read(index * chunkBytes, index * chunkBytes + sizeOf(index));
      await call(
        client,
        files.putChunk,
        { uploadId, index, content },
        {
          signal: failed,
          onUploadProgress: (sent) => progress(index, Math.min(sent, sizeOf(index))),
        },
      );
      progress(index, sizeOf(index));
    }
  };
  try {
    const lanes = Array.from({ length: Math.max(1, options.concurrency ?? 3) }, lane);
    await Promise.all(lanes.map((running) => running.catch(stopOthers(failed))));
  } finally {
    options.signal?.removeEventListener('abort', onAbort);
  }
}

function stopOthers(failed: { cancel(): void }): (error: unknown) => never {
  return (error) => {
    failed.cancel();
    throw error;
  };
}

/** Adds up what each chunk has come to. A chunk that is sent again does not make the sum go back. */
function createProgress(
  totalBytes: number,
  options: SendChunksOptions,
): (index: number, sentBytes: number) => void {
  const sent = new Map<number, number>();
  let sum = 0;
  return (index, sentBytes) => {
    const before = sent.get(index) ?? 0;
    if (sentBytes <= before) return;
    sent.set(index, sentBytes);
    sum += sentBytes - before;
    options.onProgress?.(sum, totalBytes);
  };
}
