// What came with a request, read no further than is allowed. Works on any standard Request.
import { maxBodyBytes } from '../court/exchange.ts';
import type { FormInput, RawBody } from '../court/input.ts';

/** A body as the court takes it, or the news that there was too much of it. */
export interface ReadBody {
  readonly body?: RawBody;
  readonly oversized?: boolean;
}

/** Reads JSON and bytes as bytes, a form as its parts. */
export async function readBody(request: Request): Promise<ReadBody> {
  const bytes = await readBytes(request);
  if (bytes === 'tooLarge') return { oversized: true };
  if (bytes === undefined) return {};
  const type = request.headers.get('content-type') ?? '';
  return { body: /^multipart\/form-data\b/i.test(type) ? await readForm(bytes, type) : bytes };
}

/** The bytes of a request; undefined when it has none. Stops reading as soon as there are too many. */
export async function readBytes(
  request: Request,
  max = maxBodyBytes,
): Promise<Uint8Array | 'tooLarge' | undefined> {
  if (request.method === 'GET' || request.method === 'HEAD') return undefined;
  const declared = request.headers.get('content-length');
  if (declared !== null && Number(declared) > max) return 'tooLarge';
  if (declared !== null) {
    // Over HTTP a length that was told is kept by the server; elsewhere it may be anything.
    const bytes = new Uint8Array(await request.arrayBuffer());
    if (bytes.length > max) return 'tooLarge';
    return bytes.length === 0 ? undefined : bytes;
  }
  return request.body === null ? undefined : readStream(request.body, max);
}

async function readStream(
  stream: ReadableStream<Uint8Array>,
  max: number,
): Promise<Uint8Array | 'tooLarge' | undefined> {
  const reader = stream.getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.length;
    if (size > max) {
      void discard(reader);
      return 'tooLarge';
    }
    chunks.push(value);
  }
  return size === 0 ? undefined : joined(chunks, size);
}

/** What still comes is thrown away: to cancel it would break the connection before the refusal is on its way. */
async function discard(reader: ReadableStreamDefaultReader<Uint8Array>): Promise<void> {
  try {
    while (!(await reader.read()).done);
  } catch {
    // The sender, or the door, has ended it.
  }
}

function joined(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

/** One file called `file`, and text. What is no such form stays bytes, and the court will say that it cannot read it. */
async function readForm(bytes: Uint8Array, type: string): Promise<RawBody> {
  const fields: Record<string, string> = Object.create(null) as Record<string, string>;
  let file: FormInput['file'];
  try {
    const form = await new Response(bytes as BodyInit, { headers: { 'content-type': type } }).formData();
    for (const [name, value] of form) {
      if (
        name in fields ||
        (name === 'file' ? file !== undefined || typeof value === 'string' : typeof value !== 'string')
      )
        return bytes;
      if (typeof value === 'string') fields[name] = value;
      else
        file = {
          name: value.name,
          mediaType: value.type,
          content: new Uint8Array(await value.arrayBuffer()),
        };
    }
  } catch {
    return bytes;
  }
  return { fields, ...(file ? { file } : {}) };
}
