import type { TranscriptAnchor } from '../transcript/index.ts';
import { isAnchor } from '../transcript/read-line.ts';
import type { ReadText } from './command.ts';
import { UsageError } from './usage-error.ts';

/** A page as the court answers it, several of them, or a list of anchors. */
function flatten(value: unknown): unknown[] {
  if (Array.isArray(value)) return value.flatMap(flatten);
  const data = typeof value === 'object' && value !== null ? (value as { data?: unknown }).data : undefined;
  return Array.isArray(data) ? data : [value];
}

/** A page that says that there is more after it. */
function isUnfinished(value: unknown): boolean {
  const pages: unknown[] = Array.isArray(value) ? value : [value];
  return typeof (pages.at(-1) as { nextCursor?: unknown } | null | undefined)?.nextCursor === 'string';
}

/**
 * The anchors that the court itself keeps, oldest first.
 *
 * @throws UsageError when the file cannot be read, holds something else, or only a part of the list
 */
export function anchorsOf(path: string, readText: ReadText): readonly TranscriptAnchor[] {
  let value: unknown;
  try {
    value = JSON.parse(readText(path));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new UsageError(`--anchors 读不了 ${path}：${reason}`, `--anchors cannot read ${path}: ${reason}`);
  }
  if (isUnfinished(value)) {
    throw new UsageError(
      `--anchors ${path} 只是名单的一部分（nextCursor 不为空），请取全`,
      `--anchors ${path} is only a part of the list (nextCursor is set): fetch all of it`,
    );
  }
  const anchors = flatten(value);
  if (!anchors.every(isAnchor)) {
    throw new UsageError(
      `--anchors ${path} 不是法院的副签名单（RoomAnchor）`,
      `--anchors ${path} is no list of the court’s anchors (RoomAnchor)`,
    );
  }
  return anchors.toSorted((one, other) => one.count - other.count);
}
