// Sends the chosen files to the court; each comes back with a receipt. Uploading is not submitting.
import type { Schemas, Yunting } from '@yunting/sdk';

/** Uploads one after the other. @throws {YuntingError} whatever fails is said, never kept silent */
export async function uploadAll(court: Yunting, files: readonly File[]): Promise<Schemas['File'][]> {
  const uploaded: Schemas['File'][] = [];
  for (const file of files) {
    const content = await file.arrayBuffer();
    uploaded.push(await court.files.uploadOnce({ file: { name: file.name, mediaType: file.type, content } }));
  }
  return uploaded;
}
