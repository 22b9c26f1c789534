// One's own files: uploaded in one go, listed, read, erased while nobody else has them.
import type { Context } from '../../court/context.ts';
import type { Handler } from '../../court/service.ts';
import type { Violation } from '../../court/problem.ts';
import { given } from './given.ts';
import { receiveFile } from './receive.ts';
import type { FileRecord } from './records.ts';
import { isFileType } from './types.ts';
import { toBytes } from './uploads.ts';
import { viewFile } from './views.ts';

const largestOnce = 10 * 1_048_576;
const formFields = ['file', 'fileName', 'contentType', 'sha256'];

export const uploadOnce: Handler<'files.uploadOnce'> = (ctx) => {
  const { file, fileName, sha256 } = ctx.input;
  const violations = formViolations(ctx.input);
  if (violations.length > 0) ctx.refuse('invalid_request', { violations });
  const bytes = toBytes(file.content);
  if (bytes.length > largestOnce) ctx.refuse('file_too_large', { extra: { largestBytes: largestOnce } });
  // A part's type may carry parameters: `text/plain; charset=utf-8`.
  const contentType = (ctx.input.contentType ?? file.mediaType).split(';')[0]!.trim().toLowerCase();
  if (!isFileType(contentType)) return ctx.refuse('file_type_refused');
  return viewFile(
    ctx,
    receiveFile(ctx, bytes, { fileName: fileName ?? file.name, contentType, ...given({ sha256 }) }),
  );
};

/** A form's text fields, which reach the handler as they came. */
function formViolations(input: {
  readonly file?: unknown;
  readonly fileName?: string;
  readonly sha256?: string;
}): Violation[] {
  const out: Violation[] = [];
  const wrong = (name: string, code: string, zh: string, en: string) =>
    out.push({ pointer: `/${name}`, code, zh, en });
  if (!input.file) wrong('file', 'required', '没有收到文件', 'No file arrived');
  if (input.fileName !== undefined && (input.fileName === '' || input.fileName.length > 200)) {
    wrong('fileName', 'invalid_format', '文件名为空或过长', 'The name is empty or too long');
  }
  if (input.sha256 !== undefined && !/^[0-9a-f]{64}$/.test(input.sha256)) {
    wrong('sha256', 'invalid_format', '应为 64 位十六进制小写', 'must be 64 lower-case hexadecimal digits');
  }
  for (const name of Object.keys(input)) {
    if (!formFields.includes(name)) wrong(name, 'unknown_field', '没有这一项', 'is not known');
  }
  return out;
}

export const listFiles: Handler<'files.list'> = (ctx) => {
  const { state } = ctx.input;
  const own = ctx.all('file', { ownerId: ctx.actor.principalId });
  return ctx.page(
    own.filter((file) => state === undefined || file.state === state),
    (file) => viewFile(ctx, file),
  );
};

export const getFile: Handler<'files.get'> = (ctx) => viewFile(ctx, ctx.subject<'file'>());

export const downloadFile: Handler<'files.download'> = (ctx) => contentOf(ctx, ctx.subject<'file'>());

export const removeFile: Handler<'files.remove'> = (ctx) => {
  const file = ctx.subject<'file'>();
  ctx.blob.put(file.id, new Uint8Array(0));
  return viewFile(ctx, ctx.move('file', file, 'erased', { fileName: '（已删除）' }));
};

/** The bytes as received; 410 when they were erased by rule. */
export function contentOf(ctx: Context, file: FileRecord): Uint8Array {
  if (file.state === 'erased') ctx.refuse('file_erased');
  return ctx.blob.get(file.id) ?? ctx.refuse('not_found');
}
