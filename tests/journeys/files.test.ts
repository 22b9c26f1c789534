// Uploading: large files in chunks over a bad line, small ones in one go. Uploading is not submitting.
import { createHash } from 'node:crypto';
import { expect } from 'vitest';
import { uploadFile } from '@yunting/sdk';
import { paper } from '../../examples/demo/content.ts';
import { journey } from './stage.ts';
import { toldAtDesk, toldTo } from './steps/told.ts';

const chunkBytes = 65_536;

/** An invented PDF of this length, in plain letters, no two chunks of which are alike. */
function longPaper(length: number): Uint8Array {
  const bytes = Uint8Array.from({ length }, (_, at) => 65 + ((at >> 16) + (at % 23)));
  bytes.set(paper);
  return bytes;
}

const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

journey(
  'a large file goes up in chunks, goes on after the line broke, and comes back with a receipt of the court',
  async (stage) => {
    const plaintiff = stage.as('plaintiff');
    const content = longPaper(150_000);
    const chunk = (index: number) => content.slice(index * chunkBytes, (index + 1) * chunkBytes);
    const start = {
      fileName: '../手机\\录音整理.pdf',
      contentType: 'application/pdf',
      byteLength: content.length,
      chunkBytes,
    } as const;
    await expect(stage.as('newcomer').files.createUpload(start)).rejects.toMatchObject({
      code: 'assurance_too_low',
    });
    await expect(stage.as('auditor').files.createUpload(start)).rejects.toMatchObject({ code: 'forbidden' });
    const { uploadId, chunkCount, fileName, version } = await plaintiff.files.createUpload(start);
    expect({ chunkCount, fileName }).toEqual({ chunkCount: 3, fileName: '录音整理.pdf' });

    for (const index of [2, 0, 0]) await plaintiff.files.putChunk({ uploadId, index, content: chunk(index) });
    await expect(plaintiff.files.putChunk({ uploadId, index: 1, content: chunk(2) })).rejects.toMatchObject({
      code: 'chunk_invalid',
      problem: { expectedBytes: chunkBytes },
    });
    // Another device, or the same one tomorrow: what is still missing?
    expect(await plaintiff.files.getUpload({ uploadId })).toMatchObject({
      state: 'open',
      receivedChunks: [0, 2],
      missingChunks: [1],
      version,
    });
    await expect(plaintiff.files.completeUpload({ uploadId, version })).rejects.toMatchObject({
      code: 'upload_incomplete',
      problem: { missingChunks: [1] },
    });
    await plaintiff.files.putChunk({ uploadId, index: 1, content: chunk(0) });
    const complete = { uploadId, version, sha256: sha256Of(content) };
    await expect(plaintiff.files.completeUpload(complete)).rejects.toMatchObject({ code: 'digest_mismatch' });
    await plaintiff.files.putChunk({ uploadId, index: 1, content: chunk(1) });
    for (const who of ['stranger', 'clerk']) {
      await expect(stage.as(who).files.completeUpload(complete)).rejects.toMatchObject({ code: 'not_found' });
    }
    await expect(stage.as('auditor').files.completeUpload(complete)).rejects.toMatchObject({
      code: 'forbidden',
    });

    const file = await plaintiff.files.completeUpload(complete);
    expect(file).toMatchObject({
      state: 'private',
      uses: [],
      receipt: {
        receiptNumber: '收2026-900001',
        receivedAt: '2026-09-01T09:00:00+08:00',
        sha256: sha256Of(content),
      },
    });
    const { fileId } = file;
    expect(await plaintiff.files.getUpload({ uploadId })).toMatchObject({ state: 'completed', fileId });
    expect(sha256Of(await plaintiff.files.download({ fileId }))).toBe(sha256Of(content));
    for (const late of [
      () => plaintiff.files.putChunk({ uploadId, index: 1, content: chunk(1) }),
      () => plaintiff.files.completeUpload(complete),
      () => plaintiff.files.cancelUpload({ uploadId }),
    ]) {
      await expect(late()).rejects.toMatchObject({ code: 'state_conflict', problem: { state: 'completed' } });
    }
    expect(await toldTo(plaintiff, uploadId)).toEqual(['upload.completed']);
    expect(await toldTo(plaintiff, fileId)).toEqual(['file.received']);

    // All of it in one call of the SDK.
    const second = await uploadFile(
      plaintiff.client,
      { fileName: '录音整理二.pdf', contentType: 'application/pdf', content },
      { chunkBytes, concurrency: 1 },
    );
    expect(second.receipt.receiptNumber).toBe('收2026-900002');
  },
);

journey('an upload that is cancelled, or left for a day, was never received', async (stage) => {
  const plaintiff = stage.as('plaintiff');
  const content = longPaper(100_000);
  const begin = async (fileName: string): Promise<string> => {
    const start = {
      fileName,
      contentType: 'application/pdf',
      byteLength: content.length,
      chunkBytes,
    } as const;
    const { uploadId } = await plaintiff.files.createUpload(start);
    await plaintiff.files.putChunk({ uploadId, index: 0, content: content.slice(0, chunkBytes) });
    return uploadId;
  };
  const cancelled = await begin('发错了.pdf');
  await expect(stage.as('stranger').files.cancelUpload({ uploadId: cancelled })).rejects.toMatchObject({
    code: 'not_found',
  });
  await expect(stage.as('app').files.cancelUpload({ uploadId: cancelled })).rejects.toMatchObject({
    code: 'forbidden',
  });
  expect(await plaintiff.files.cancelUpload({ uploadId: cancelled })).toMatchObject({
    state: 'cancelled',
    receivedChunks: [],
  });
  const left = await begin('没传完.pdf');
  await stage.advanceTo('2026-09-02T08:59:59+08:00');
  expect((await plaintiff.files.getUpload({ uploadId: left })).state).toBe('open');
  await stage.advanceTo('2026-09-02T09:00:00+08:00');
  expect(await plaintiff.files.getUpload({ uploadId: left })).toMatchObject({
    state: 'expired',
    receivedChunks: [],
  });
  for (const [uploadId, state] of [
    [cancelled, 'cancelled'],
    [left, 'expired'],
  ] as const) {
    for (const late of [
      () => plaintiff.files.putChunk({ uploadId, index: 1, content: content.slice(chunkBytes) }),
      () => plaintiff.files.completeUpload({ uploadId, version: 2 }),
      () => plaintiff.files.cancelUpload({ uploadId }),
    ]) {
      await expect(late()).rejects.toMatchObject({ code: 'state_conflict', problem: { state } });
    }
    expect(await toldTo(plaintiff, uploadId)).toEqual([`upload.${state}`]);
  }
  expect((await plaintiff.files.list()).data).toEqual([]);
});

journey(
  'a file that was not submitted is its owner’s alone: the court does not see it, and it may be erased',
  async (stage) => {
    const plaintiff = stage.as('plaintiff');
    const photo = { name: '身份证.pdf', mediaType: 'application/pdf', content: paper };
    await expect(
      plaintiff.files.uploadOnce({ file: { ...photo, name: '身份证.jpg', mediaType: 'image/jpeg' } }),
    ).rejects.toMatchObject({ code: 'file_type_mismatch' });
    await expect(plaintiff.files.uploadOnce({ file: photo, sha256: 'f'.repeat(64) })).rejects.toMatchObject({
      code: 'digest_mismatch',
    });
    const file = await plaintiff.files.uploadOnce({ file: photo, sha256: sha256Of(paper) });
    const { fileId, receipt } = file;
    expect(await plaintiff.files.get({ fileId })).toEqual(file);
    for (const who of ['stranger', 'lawyer']) {
      const other = stage.as(who);
      for (const look of [
        () => other.files.get({ fileId }),
        () => other.files.download({ fileId }),
        () => other.files.remove({ fileId }),
      ]) {
        await expect(look()).rejects.toMatchObject({ code: 'not_found' });
      }
    }
    for (const look of [
      () => stage.as('judge').desk.files.get({ fileId }),
      () => stage.as('judge').desk.files.download({ fileId }),
    ]) {
      await expect(look()).rejects.toMatchObject({ code: 'not_found' });
    }
    await expect(stage.as('auditor').files.remove({ fileId })).rejects.toMatchObject({ code: 'forbidden' });

    // The content goes; that something arrived, and when, stays.
    expect(await plaintiff.files.remove({ fileId })).toMatchObject({
      state: 'erased',
      fileName: '（已删除）',
      receipt,
    });
    await expect(plaintiff.files.download({ fileId })).rejects.toMatchObject({
      code: 'file_erased',
      status: 410,
    });
    await expect(plaintiff.files.remove({ fileId })).rejects.toMatchObject({
      code: 'state_conflict',
      problem: { state: 'erased' },
    });
    expect((await plaintiff.files.list({ state: 'erased' })).data).toHaveLength(1);
    expect(await toldTo(plaintiff, fileId)).toEqual(['file.received', 'file.erased']);
    expect(await toldAtDesk(stage.as('judge'), fileId)).toEqual([]);
  },
);
