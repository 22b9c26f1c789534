// Refusals that name the field which is wrong.
import type { Context } from '../../court/context.ts';

/** 422 with one violation at a JSON pointer. */
export function invalid(ctx: Context, pointer: string, code: string, zh: string, en: string): never {
  return ctx.refuse('invalid_request', { violations: [{ pointer, code, zh, en }], zh, en });
}

/** Files that a person hands in must be that person's own uploads. */
export function requireOwnFiles(ctx: Context, fileIds: readonly string[]): void {
  fileIds.forEach((id, at) => {
    const file = ctx.find('file', id);
    const owners = [file?.ownerId, ...(file?.ownerIds ?? [])];
    if (!file || !owners.includes(ctx.actor.principalId)) {
      invalid(ctx, `/fileIds/${at}`, 'file_unknown', '没有这个文件，或不是您上传的', 'No such file of yours');
    }
  });
}
