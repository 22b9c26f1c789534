// What goes wrong with a store, as one family with stable codes.

/** Stable codes of {@link StoreError}. */
export type StoreErrorCode =
  /** Another process has the file open. */
  | 'store_locked'
  /** The file is not what was written: damaged, cut, missing, older than what was committed, or no store of ours. */
  | 'store_corrupt'
  /** Written by a newer release. */
  | 'store_newer'
  /** No room on the disk: nothing of the commit was written, the next one may succeed. */
  | 'store_full'
  /**
   * The disk or the database refused. Nothing half written. Whoever needs to know whether a commit is there reads again:
   * after a disk error and a restart it may be.
   */
  | 'store_failed'
  /** The caller's mistake: no JSON, a key that cannot be one, a version or limit that is no count. */
  | 'store_invalid'
  /** Used after `close`. */
  | 'store_closed';

/** What a store throws, and nothing else. `message` is both sentences. */
export class StoreError extends Error {
  /** Stable, for programs. */
  readonly code: StoreErrorCode;
  /** What happened and what to do, for the person who runs the bot. */
  readonly zh: string;
  readonly en: string;

  constructor(code: StoreErrorCode, zh: string, en: string, options?: ErrorOptions) {
    super(`${zh} ${en}`, options);
    this.name = 'StoreError';
    this.code = code;
    this.zh = zh;
    this.en = en;
  }
}

/** The caller's mistake, in one sentence each. */
export function invalid(zh: string, en: string): StoreError {
  return new StoreError(
    'store_invalid',
    `写入或查询的内容不合规定：${zh}。`,
    `Not something a store can take: ${en}.`,
  );
}

/** Any call after `close`. */
export function closed(): StoreError {
  return new StoreError('store_closed', '存储已关闭，不能再读写。', 'The store is closed.');
}

/** What the file holds is not what was written. `path` is the file to look at. */
export function corrupt(path: string, zh: string, en: string, options?: ErrorOptions): StoreError {
  return new StoreError(
    'store_corrupt',
    `数据文件 ${path} 有问题：${zh}。程序没有改动它，请保留原文件，用备份恢复后再启动。`,
    `The store ${path} cannot be trusted: ${en}. It was left as it is; keep it, and restore a backup before starting.`,
    options,
  );
}
