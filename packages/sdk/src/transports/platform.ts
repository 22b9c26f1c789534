/** What transports on Node and in browsers share: a real abort signal, and form data. */
import type { AbortSignalLike } from '../core/signal.ts';
import type { TransportBody } from '../core/transport.ts';

/** The platform's own signal, fired when the core's is. */
export function platformSignal(signal: AbortSignalLike): AbortSignal {
  const controller = new AbortController();
  if (signal.aborted) controller.abort();
  signal.addEventListener('abort', () => controller.abort());
  return controller.signal;
}

/**
 * The body as the platform sends it: forms become FormData, which chooses boundary and content type itself.
 */
export function platformBody(
  body: TransportBody | undefined,
): string | Uint8Array | ArrayBuffer | FormData | undefined {
  if (typeof body !== 'object' || !('file' in body)) return body;
  const { file, fields } = body;
  const form = new FormData();
  // fields first, so that a server can judge the file while it is still coming
  for (const name of Object.keys(fields)) form.append(name, fields[name]!);
  form.append('file', new Blob([file.content as BlobPart], { type: file.mediaType }), file.name);
  return form;
}
