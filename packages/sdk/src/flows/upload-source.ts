/** Where the bytes of an upload come from: memory, a Blob, or anything that can read a range. */
import { InputError } from '../core/errors.ts';

/** A file that can be read piece by piece. */
export interface RangeReader {
  readonly byteLength: number;
  /**
   * Bytes from `start` up to, not including, `end`. Asked again for the same range when a chunk is re-sent.
   */
  read(start: number, end: number): Promise<Uint8Array | ArrayBuffer>;
}

/** A `Blob` or `File`, by shape. */
export interface BlobLike {
  readonly size: number;
  slice(start: number, end: number): { arrayBuffer(): Promise<ArrayBuffer> };
}

/** What can be uploaded. */
export type UploadContent = Uint8Array | ArrayBuffer | BlobLike | RangeReader;

/**
 * A reader of ranges for any kind of content.
 *
 * @throws {InputError} for something else, or for nothing
 */
export function readerOf(content: UploadContent): RangeReader {
  const reader = rangesOf(content);
  if (reader && reader.byteLength > 0) return reader;
  throw new InputError({ code: 'input_parameter', parameter: 'content' });
}

function rangesOf(content: UploadContent): RangeReader | undefined {
  if ('read' in content) return content;
  if ('size' in content) {
    return { byteLength: content.size, read: (start, end) => content.slice(start, end).arrayBuffer() };
  }
  if (!('byteLength' in content)) return undefined;
  const bytes = bytesOf(content);
  return { byteLength: bytes.length, read: (start, end) => Promise.resolve(bytes.subarray(start, end)) };
}

/** The bytes of content in memory, without a copy. */
export function bytesOf(content: Uint8Array | ArrayBuffer): Uint8Array {
  return 'subarray' in content ? content : new Uint8Array(content);
}
