// What SQLite says, as a StoreError.
import { StoreError, corrupt } from './store-error.ts';

/** The primary result codes of SQLite that mean something of their own here. */
const BUSY = 5;
const LOCKED = 6;
const CORRUPT = 11;
const FULL = 13;
const NOT_A_DATABASE = 26;

/** Extended codes that tell of a file that is too short or a broken file system. */
const SHORT_READ = 522;
const CORRUPT_FILE_SYSTEM = 8458;

/** Any error that came out of the database of this path, as one of ours. */
export function asStoreError(error: unknown, path: string): StoreError {
  if (error instanceof StoreError) return error;
  const said = error instanceof Error ? error.message : String(error);
  const cause = { cause: error };
  switch (meaningOf(error)) {
    case BUSY:
    case LOCKED:
      return new StoreError(
        'store_locked',
        `数据文件 ${path} 正被另一个程序使用，同一文件只能由一个程序打开。请先停掉那个程序。`,
        `The store ${path} is open in another process; only one may have it. Stop that one first.`,
        cause,
      );
    case CORRUPT:
    case NOT_A_DATABASE:
      return corrupt(path, `文件损坏（${said}）`, said, cause);
    case FULL:
      return new StoreError(
        'store_full',
        `磁盘已满，${path} 没有写入任何内容。请腾出空间，程序会继续。`,
        `No room left for ${path}; nothing of this commit was written. Free some space: the store goes on by itself.`,
        cause,
      );
    default:
      return new StoreError(
        'store_failed',
        `数据文件 ${path} 读写失败（${said}）。请检查磁盘与权限。`,
        `The store ${path} could not be read or written (${said}). Check the disk and the permissions.`,
        cause,
      );
  }
}

/** The primary result code, which extended ones carry in their low byte; errors of the file system under the same numbers. */
function meaningOf(error: unknown): number {
  const { errcode, code } = (error ?? {}) as { readonly errcode?: unknown; readonly code?: unknown };
  if (code === 'ENOSPC' || code === 'EDQUOT') return FULL;
  if (errcode === SHORT_READ || errcode === CORRUPT_FILE_SYSTEM) return CORRUPT;
  return typeof errcode === 'number' ? errcode & 0xff : 0;
}

/** SQL that is known to be right fails only where the tables are not what they were. */
export function isLogicError(error: unknown): boolean {
  return (error as { readonly errcode?: unknown } | undefined)?.errcode === 1;
}
