import { createHash } from 'node:crypto';

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { createClient } from '../core/client.ts';
import { AbortError, ApiError, ConnectionError, InputError } from '../core/errors.ts';
import { defaultRuntime } from '../core/runtime.ts';
import { TransportFailure } from '../core/transport.ts';
import type { Transport, TransportRequest, TransportResponse } from '../core/transport.ts';
import { uploadFile } from './upload-file.ts';
import type { UploadOptions } from './upload-file.ts';

const answer = (status: number, body: object): TransportResponse => ({
  status,
  headers: {},
  body: JSON.stringify(body),
});
const problem = (status: number, code: string): TransportResponse =>
  answer(status, { status, code, retryable: false });

/** The upload part of a court, with a fault before any request where asked for. */
function uploadCourt(fault: (request: TransportRequest) => 'lose' | 'refuse' | undefined = () => undefined) {
  const chunks = new Map<number, Uint8Array>();
  const starts: string[] = [];
  const court = {
    chunks,
    starts,
    puts: 0,
    most: 0,
    state: 'open',
    onPut: undefined as (() => void) | undefined,
  };
  let start: { fileName: string; byteLength: number; chunkBytes: number } | undefined;
  const upload = (): object => {
    const chunkCount = Math.ceil(start!.byteLength / start!.chunkBytes);
    const all = Array.from({ length: chunkCount }, (_, index) => index);
    return {
      uploadId: 'upl_1',
      version: 1,
      state: court.state,
      ...start,
      chunkCount,
      fileId: court.state === 'completed' ? 'fil_1' : undefined,
      receivedChunks: [...chunks.keys()],
      missingChunks: all.filter((index) => !chunks.has(index)).slice(0, 100),
    };
  };
  const whole = (): Buffer =>
    Buffer.concat([...chunks].sort((a, b) => a[0] - b[0]).map(([, bytes]) => bytes));
  const file = (): object => ({
    fileId: 'fil_1',
    receipt: { sha256: createHash('sha256').update(whole()).digest('hex'), byteLength: whole().length },
  });
  const serve = (request: TransportRequest): TransportResponse => {
    const path = new URL(request.url).pathname;
    const body =
      typeof request.body === 'string' ? (JSON.parse(request.body) as Record<string, unknown>) : {};
    if (path === '/v1/uploads') {
      starts.push(request.headers['idempotency-key']!);
      start = { chunkBytes: 65_536, ...(body as { fileName: string; byteLength: number }) };
      return answer(201, upload());
    }
    if (path === '/v1/files/fil_1') return answer(200, file());
    if (request.method === 'PUT') {
      court.puts++;
      chunks.set(Number(path.split('/').at(-1)), new Uint8Array(request.body as Uint8Array));
      court.onPut?.();
      return answer(200, upload());
    }
    if (path.endsWith('/complete')) {
      if (whole().length !== start!.byteLength) return problem(409, 'upload_incomplete');
      if (
        body['sha256'] !== undefined &&
        body['sha256'] !== createHash('sha256').update(whole()).digest('hex')
      )
        return problem(422, 'digest_mismatch');
      court.state = 'completed';
      return answer(201, file());
    }
    return answer(200, upload());
  };
  let under = 0;
  const transport: Transport = async (request) => {
    court.most = Math.max(court.most, ++under);
    await new Promise((resolve) => setImmediate(resolve));
    under--;
    const what = fault(request);
    if (what === 'refuse') throw new TransportFailure('refused', 'no');
    const response = serve(request);
    if (what === 'lose') throw new TransportFailure('reset', 'maybe');
    request.onUploadProgress?.(1, 2);
    return response;
  };
  return { court, transport, whole };
}

const input = (content: Uint8Array) => ({
  fileName: '借条.jpg',
  contentType: 'image/jpeg' as const,
  content,
});
const chunked: UploadOptions = { chunkBytes: 65_536 };
const clientOver = (transport: Transport, maxRetries = 6) => {
  // real time, because digests take it; next to none between tries
  const runtime = {
    ...defaultRuntime(),
    random: () => Math.random() / 1_000,
    settle: <T>(promise: Promise<T>) => promise,
  };
  return { client: createClient({ baseUrl: 'http://court.test', transport, runtime, maxRetries }), runtime };
};
const bytes = (length: number): Uint8Array => Uint8Array.from({ length }, (_, index) => (index * 31) % 251);

describe('uploadFile', () => {
  test('sends chunks, a few at a time, and brings back the receipt with the court’s digest', async () => {
    const { court, transport, whole } = uploadCourt();
    const { client, runtime } = clientOver(transport);
    const content = bytes(65_536 * 5 + 17);
    const told: number[] = [];
    const uploads: string[] = [];
    const file = await runtime.settle(
      uploadFile(client, input(content), {
        ...chunked,
        onProgress: (sent, total) => {
          told.push(sent);
          expect(total).toBe(content.length);
        },
        onUpload: ({ uploadId }) => void uploads.push(uploadId),
      }),
    );
    expect(whole().equals(content)).toBe(true);
    expect(file.receipt).toEqual({
      sha256: createHash('sha256').update(content).digest('hex'),
      byteLength: content.length,
    });
    expect(court.puts).toBe(6);
    expect(court.most).toBe(3);
    expect(told.at(-1)).toBe(content.length);
    expect([...told].sort((a, b) => a - b)).toEqual(told);
    expect(uploads).toEqual(['upl_1']);
  });

  test('tells a progress that never goes back, although chunks are sent again', async () => {
    let sends = 0;
    const { transport } = uploadCourt();
    const stumbling: Transport = async (request) => {
      if (request.method === 'PUT') {
        request.onUploadProgress?.(++sends % 2 ? 60_000 : 10_000, 65_536);
        if (sends % 2) throw new TransportFailure('reset', 'maybe');
      }
      return transport(request);
    };
    const told: number[] = [];
    const { client } = clientOver(stumbling);
    await uploadFile(client, input(bytes(65_536 * 3)), {
      ...chunked,
      onProgress: (sent) => void told.push(sent),
    });
    expect(told.at(-1)).toBe(65_536 * 3);
    expect([...new Set(told)].sort((a, b) => a - b)).toEqual(told);
  });

  test('of any size, over any faults of the network, arrives whole', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 400_000 }),
        fc.infiniteStream(fc.constantFrom('lose', 'refuse', undefined, undefined)),
        async (length, faults) => {
          const { transport, whole } = uploadCourt(() => faults.next().value ?? undefined);
          const { client, runtime } = clientOver(transport, 30);
          const content = bytes(length);
          await runtime.settle(uploadFile(client, input(content), chunked));
          return whole().equals(content);
        },
      ),
      { numRuns: 60 },
    );
  });

  test('resumes with the chunks that are missing, and not with another file', async () => {
    let down = false;
    const { court, transport, whole } = uploadCourt(() => (down ? 'refuse' : undefined));
    const { client, runtime } = clientOver(transport, 0);
    const content = bytes(65_536 * 6);
    let uploadId = '';
    const remember: UploadOptions = {
      ...chunked,
      concurrency: 1,
      onUpload: (upload) => void (uploadId = upload.uploadId),
    };
    court.onPut = () => void (down = court.puts >= 3);
    await expect(runtime.settle(uploadFile(client, input(content), remember))).rejects.toBeInstanceOf(
      ConnectionError,
    );
    down = false;
    court.onPut = undefined;
    await expect(
      runtime.settle(uploadFile(client, input(content.subarray(1)), { ...chunked, resume: uploadId })),
    ).rejects.toBeInstanceOf(InputError);
    await runtime.settle(uploadFile(client, input(content), { ...chunked, resume: uploadId }));
    expect(court.puts).toBe(6);
    expect(court.starts).toHaveLength(1);
    expect(whole().equals(content)).toBe(true);
    // once more, after the answer to "complete" was lost in a crash
    expect(
      await runtime.settle(uploadFile(client, input(content), { ...chunked, resume: uploadId })),
    ).toMatchObject({ fileId: 'fil_1' });
    expect(court.puts).toBe(6);
  });

  test('sends again what got lost at the court', async () => {
    const { court, transport, whole } = uploadCourt();
    const { client, runtime } = clientOver(transport);
    court.onPut = () => {
      if (court.puts === 3) court.chunks.delete(0);
    };
    const content = bytes(65_536 * 3);
    await runtime.settle(uploadFile(client, input(content), { ...chunked, concurrency: 1 }));
    expect(whole().equals(content)).toBe(true);
    expect(court.puts).toBe(4);
  });

  test('notices bytes that changed on the way', async () => {
    const { court, transport } = uploadCourt();
    const { client, runtime } = clientOver(transport);
    court.onPut = () => void (court.chunks.get(0)![0]! ^= 1);
    const error = runtime.settle(uploadFile(client, input(bytes(100)), chunked));
    await expect(error).rejects.toMatchObject({ code: 'digest_mismatch' });
    await expect(error).rejects.toBeInstanceOf(ApiError);
  });

  test('reads from a Blob or by ranges, and holds no more than a few chunks', async () => {
    const content = bytes(200_000);
    const ranges: number[] = [];
    const sources = [
      new Blob([content as BlobPart]),
      {
        byteLength: content.length,
        read: async (start: number, end: number) => (
          ranges.push(end - start),
          content.slice(start, end).buffer
        ),
      },
    ];
    for (const source of sources) {
      const { transport, whole } = uploadCourt();
      const { client, runtime } = clientOver(transport);
      await runtime.settle(uploadFile(client, { ...input(content), content: source }, chunked));
      expect(whole().equals(content)).toBe(true);
    }
    expect(Math.max(...ranges)).toBe(65_536);
  });

  test('ends when the caller aborts, between two chunks as well', async () => {
    const { court, transport } = uploadCourt();
    const { client, runtime } = clientOver(transport);
    const controller = new AbortController();
    court.onPut = () => void (court.puts === 2 && controller.abort());
    await expect(
      runtime.settle(
        uploadFile(client, input(bytes(65_536 * 9)), {
          ...chunked,
          concurrency: 1,
          signal: controller.signal,
        }),
      ),
    ).rejects.toBeInstanceOf(AbortError);
    expect(court.puts).toBe(2);
  });

  test.each([new Uint8Array(), {}, 'text'])('refuses %j as content', async (content) => {
    const { client } = clientOver(uploadCourt().transport);
    const attempt = async (): Promise<unknown> =>
      uploadFile(client, { ...input(bytes(1)), content: content as Uint8Array });
    await expect(attempt()).rejects.toThrow();
  });
});
