// What is said through every door, in order. Every answer must be the same, byte for byte, whichever door it went through.
import { fromBase64, toBase64 } from './door-send.ts';
import type { Got, Sent, SentBody } from './door-send.ts';
import type { OpenDoor } from './door-ways.ts';

export interface Step {
  readonly says: string;
  readonly as?: 'plaintiff' | 'defendant' | 'judge';
  readonly method?: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** `{name}` stands for something that an earlier answer gave. */
  readonly path: string;
  readonly key?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: SentBody;
  readonly status: number;
  /** Names for what later steps need, as paths into the answer. */
  readonly gives?: Readonly<Record<string, string>>;
}

const json = (value: unknown): SentBody => ({ text: JSON.stringify(value) });
const asJson = { 'content-type': 'application/json' };

/** A JPEG by its first bytes, then every byte there is, several times over. */
const photo = Uint8Array.from({ length: 70_000 }, (_, at) => [0xff, 0xd8, 0xff, 0xe0][at] ?? at % 256);
const note = new TextEncoder().encode('借条：今借到人民币肆万元整。演示·虚构\r\n');

export const script: readonly Step[] = [
  { says: 'a public list, in Chinese', path: '/v1/public/courts?limit=3', status: 200 },
  {
    says: 'Chinese in the query',
    path: `/v1/public/courts/lu0305/filing-rules?causeOfAction=${encodeURIComponent('民间借贷纠纷')}`,
    status: 200,
  },
  {
    says: 'Chinese in and out',
    method: 'POST',
    path: '/v1/public/fees/estimate',
    headers: asJson,
    body: json({ kind: 'property', amount: { amountFen: 8_765_4321, currency: 'CNY' } }),
    status: 200,
  },
  {
    says: 'a case number as a query',
    as: 'judge',
    path: `/v1/desk/cases?caseNumber=${encodeURIComponent('（2026）鲁0305民初900001号')}`,
    status: 200,
  },
  { says: 'nobody', path: '/v1/filings', status: 401 },
  {
    says: 'a token that is none',
    path: '/v1/filings',
    headers: { authorization: 'Bearer yt_nothing' },
    status: 401,
  },
  { says: 'no such path', as: 'plaintiff', path: '/v1/nothing/at/all', status: 404 },
  { says: 'nothing of the court', path: '/', status: 404 },
  {
    says: 'no such record, its id percent-encoded',
    as: 'plaintiff',
    path: '/v1/files/%E6%96%87%2F%E4%BB%B6',
    status: 404,
  },
  { says: 'a broken percent sign', as: 'plaintiff', path: '/v1/files/%zz', status: 404 },
  { says: 'no such method there', as: 'plaintiff', method: 'DELETE', path: '/v1/filings', status: 405 },
  { says: 'a query given twice', as: 'plaintiff', path: '/v1/filings?limit=1&limit=2', status: 422 },
  {
    says: 'a query nobody knows',
    as: 'plaintiff',
    path: '/v1/filings?%E7%8A%B6%E6%80%81=x&constructor=1',
    status: 422,
  },
  { says: 'a query out of bounds', as: 'plaintiff', path: '/v1/filings?limit=1000', status: 422 },
  {
    says: 'no key',
    as: 'plaintiff',
    method: 'POST',
    path: '/v1/uploads',
    headers: asJson,
    body: json({}),
    status: 400,
  },
  {
    says: 'no JSON',
    as: 'plaintiff',
    method: 'POST',
    path: '/v1/uploads',
    key: 'bad-1',
    headers: asJson,
    body: { text: '{"fileName": ' },
    status: 400,
  },
  {
    says: 'JSON that says it is text',
    as: 'plaintiff',
    method: 'POST',
    path: '/v1/uploads',
    key: 'bad-2',
    headers: { 'content-type': 'text/plain' },
    body: json({}),
    status: 400,
  },
  {
    says: 'everything wrong at once',
    as: 'plaintiff',
    method: 'POST',
    path: '/v1/uploads',
    key: 'bad-3',
    headers: asJson,
    body: json({ fileName: '', contentType: 'image/heic', size: 1, '键/~': 2 }),
    status: 422,
  },
  { says: 'no body at all', as: 'plaintiff', method: 'POST', path: '/v1/uploads', key: 'bad-4', status: 422 },
  {
    says: 'a body that is too large',
    as: 'plaintiff',
    method: 'POST',
    path: '/v1/uploads',
    key: 'bad-5',
    headers: asJson,
    body: { spaces: 11 * 1024 * 1024 + 1 },
    status: 413,
  },
  {
    says: 'an upload begins',
    as: 'plaintiff',
    method: 'POST',
    path: '/v1/uploads',
    key: 'up-1',
    headers: asJson,
    status: 201,
    body: json({
      fileName: '借条 “原件”.jpg',
      contentType: 'image/jpeg',
      byteLength: photo.length,
      chunkBytes: 65_536,
    }),
    gives: { upload: 'uploadId' },
  },
  {
    says: 'the same again, the same bytes',
    as: 'plaintiff',
    method: 'POST',
    path: '/v1/uploads',
    key: 'up-1',
    headers: asJson,
    status: 201,
    body: json({
      fileName: '借条 “原件”.jpg',
      contentType: 'image/jpeg',
      byteLength: photo.length,
      chunkBytes: 65_536,
    }),
  },
  {
    says: 'the same key for something else',
    as: 'plaintiff',
    method: 'POST',
    path: '/v1/uploads',
    key: 'up-1',
    headers: asJson,
    status: 422,
    body: json({ fileName: '别的.jpg', contentType: 'image/jpeg', byteLength: 1 }),
  },
  {
    says: 'a first chunk of bytes',
    as: 'plaintiff',
    method: 'PUT',
    path: '/v1/uploads/{upload}/chunks/0',
    key: 'up-2',
    headers: { 'content-type': 'application/octet-stream' },
    body: { base64: toBase64(photo.slice(0, 65_536)) },
    status: 200,
  },
  {
    says: 'a last chunk of bytes',
    as: 'plaintiff',
    method: 'PUT',
    path: '/v1/uploads/{upload}/chunks/1',
    key: 'up-3',
    headers: { 'content-type': 'application/octet-stream' },
    body: { base64: toBase64(photo.slice(65_536)) },
    status: 200,
  },
  {
    says: 'the upload ends',
    as: 'plaintiff',
    method: 'POST',
    path: '/v1/uploads/{upload}/complete',
    key: 'up-4',
    headers: asJson,
    body: json({ version: 1 }),
    status: 201,
    gives: { photo: 'fileId' },
  },
  { says: 'the bytes come back', as: 'plaintiff', path: '/v1/files/{photo}/content', status: 200 },
  { says: 'somebody else’s file', as: 'defendant', path: '/v1/files/{photo}/content', status: 404 },
  {
    says: 'a form with a file',
    as: 'plaintiff',
    method: 'POST',
    path: '/v1/files',
    key: 'form-1',
    status: 201,
    gives: { note: 'fileId' },
    body: {
      form: {
        fields: { fileName: '借条（抄件）.txt' },
        file: { name: '附件 1.txt', type: 'text/plain', base64: toBase64(note) },
      },
    },
  },
  {
    says: 'the form again, with its key',
    as: 'plaintiff',
    method: 'POST',
    path: '/v1/files',
    key: 'form-1',
    status: 201,
    body: {
      form: {
        fields: { fileName: '借条（抄件）.txt' },
        file: { name: '附件 1.txt', type: 'text/plain', base64: toBase64(note) },
      },
    },
  },
  {
    says: 'a form that is none',
    as: 'plaintiff',
    method: 'POST',
    path: '/v1/files',
    key: 'form-2',
    headers: { 'content-type': 'multipart/form-data; boundary=x' },
    body: { text: 'no form' },
    status: 400,
  },
  { says: 'the note comes back', as: 'plaintiff', path: '/v1/files/{note}/content', status: 200 },
  {
    says: 'one’s files',
    as: 'plaintiff',
    path: '/v1/files?limit=1',
    status: 200,
    gives: { cursor: 'nextCursor' },
  },
  { says: 'the next page', as: 'plaintiff', path: '/v1/files?limit=1&cursor={cursor}', status: 200 },
  { says: 'a calendar', as: 'plaintiff', path: '/v1/calendar', status: 200 },
  {
    says: 'an endpoint',
    as: 'plaintiff',
    method: 'POST',
    path: '/v1/webhook-endpoints',
    key: 'hook-1',
    headers: asJson,
    body: json({ url: 'https://hooks.example.com/court', description: '收法院事件' }),
    status: 201,
    gives: { hook: 'endpoint.endpointId' },
  },
  {
    says: 'not in this state',
    as: 'plaintiff',
    method: 'POST',
    path: '/v1/webhook-endpoints/{hook}/resume',
    key: 'hook-2',
    headers: asJson,
    body: json({ version: 1 }),
    status: 409,
  },
  {
    says: 'removed: no body',
    as: 'plaintiff',
    method: 'DELETE',
    path: '/v1/webhook-endpoints/{hook}',
    key: 'hook-3',
    status: 204,
  },
  {
    says: 'removed once',
    as: 'plaintiff',
    method: 'DELETE',
    path: '/v1/webhook-endpoints/{hook}',
    key: 'hook-3',
    status: 204,
  },
  { says: 'the feed', as: 'plaintiff', path: '/v1/events?limit=2', status: 200 },
  { says: 'the main world by its name', as: 'plaintiff', path: '/w/main/v1/files', status: 200 },
  { says: 'a world that is not there', as: 'plaintiff', path: '/w/nowhere/v1/files', status: 404 },
];

/** A step as it is sent. */
export function sentOf(
  step: Step,
  tokens: Readonly<Record<string, string>>,
  given: ReadonlyMap<string, string>,
): Sent {
  return {
    method: step.method ?? 'GET',
    path: step.path.replaceAll(/\{(\w+)\}/g, (_, name: string) => given.get(name) ?? `no-${name}`),
    headers: {
      ...(step.as ? { authorization: `Bearer ${tokens[step.as] ?? ''}` } : {}),
      ...(step.key ? { 'idempotency-key': step.key } : {}),
      ...step.headers,
    },
    ...(step.body ? { body: step.body } : {}),
  };
}

/** Plays the script; what was answered, step by step. */
export async function play(door: OpenDoor): Promise<{ readonly step: Step; readonly got: Got }[]> {
  const given = new Map<string, string>();
  const answers: { step: Step; got: Got }[] = [];
  for (const step of script) {
    const got = await door.send(sentOf(step, door.tokens, given));
    answers.push({ step, got });
    for (const [name, path] of Object.entries(step.gives ?? {})) {
      let value: unknown = JSON.parse(new TextDecoder().decode(fromBase64(got.base64)));
      for (const part of path.split('.')) value = (value as Record<string, unknown>)[part];
      given.set(name, String(value));
    }
  }
  return answers;
}

/** The bytes that were uploaded, by the step that brings them back. */
export const uploaded: Readonly<Record<string, Uint8Array>> = {
  'the bytes come back': photo,
  'the note comes back': note,
};
