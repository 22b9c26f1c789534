// One request by fetch, from data to data: the same in Node and in a page.

/** A body as data. `file` makes it a multipart form. */
export interface SentBody {
  readonly text?: string;
  readonly base64?: string;
  /** So many spaces, for bodies too large to write out. */
  readonly spaces?: number;
  readonly form?: { readonly fields: Readonly<Record<string, string>>; readonly file?: SentFile };
}

export interface SentFile {
  readonly name: string;
  readonly type: string;
  readonly base64: string;
}

export interface Sent {
  readonly method: string;
  /** Path and query. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: SentBody;
  /** The client has given up before it begins. */
  readonly givenUp?: boolean;
}

/** What came back: the body in base64, so that not a byte escapes. */
export interface Got {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly base64: string;
}

/** Header fields that must be the same through every door. */
const compared = ['content-type', 'x-request-id', 'idempotency-replayed', 'retry-after', 'allow'];

/** Sends and receives all of it; rejects when the connection does not give a whole answer. */
export async function sendByFetch(baseUrl: string, sent: Sent): Promise<Got> {
  const response = await fetch(baseUrl + sent.path, {
    method: sent.method,
    headers: { ...sent.headers },
    redirect: 'manual',
    ...(sent.body === undefined ? {} : { body: bodyOf(sent.body) }),
    ...(sent.givenUp ? { signal: AbortSignal.abort() } : {}),
  });
  const bytes = new Uint8Array(await response.arrayBuffer());
  return {
    status: response.status,
    headers: pick((name) => response.headers.get(name)),
    base64: toBase64(bytes),
  };
}

/** The compared fields that are there. */
export function pick(header: (name: string) => string | null | undefined): Record<string, string> {
  const picked: Record<string, string> = {};
  for (const name of compared) {
    const value = header(name);
    if (value !== null && value !== undefined) picked[name] = value;
  }
  return picked;
}

function bodyOf({ text, base64, spaces, form }: SentBody): BodyInit {
  if (spaces !== undefined) return ' '.repeat(spaces);
  if (base64 !== undefined) return fromBase64(base64) as BodyInit;
  if (!form) return text ?? '';
  const data = new FormData();
  for (const [name, value] of Object.entries(form.fields)) data.append(name, value);
  if (form.file)
    data.append(
      'file',
      new Blob([fromBase64(form.file.base64) as BlobPart], { type: form.file.type }),
      form.file.name,
    );
  return data;
}

export function toBase64(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += 0x8000)
    binary += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return btoa(binary);
}

export const fromBase64 = (text: string): Uint8Array =>
  Uint8Array.from(atob(text), (character) => character.charCodeAt(0));

/** UTF-8 text of an answer. */
export const textOf = (got: Got): string => new TextDecoder().decode(fromBase64(got.base64));
