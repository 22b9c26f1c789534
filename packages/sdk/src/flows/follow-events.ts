/** Follows the event feed: catches up, then waits for what comes. At least once, in the order of the feed. */
import { call } from '../core/call.ts';
import type { Client } from '../core/client.ts';
import { AbortError } from '../core/errors.ts';
import type { YuntingError } from '../core/errors.ts';
import type { Operation } from '../core/operation.ts';
import { ticksOf } from '../core/runtime.ts';
import type { AbortSignalLike } from '../core/signal.ts';
import { backoffMs, sleep } from '../core/wait.ts';
import { list as deskFeed } from '../generated/operations/desk/events.ts';
import { list as ownFeed } from '../generated/operations/events.ts';
import type { ListInput } from '../generated/operations/events.ts';
import type { Schemas } from '../generated/types.ts';

/** What to follow, and from where. */
export interface FollowOptions {
  /** The cursor that was saved last; without it from the beginning of the feed. */
  readonly after?: string;
  /**
   * Keeps the cursor. Called after the events before it have been taken by the loop, and awaited before the
   * next are read: what was not saved comes again after a crash.
   */
  saveCursor?(after: string): void | Promise<void>;
  /** Called once the feed has nothing more for the moment, the first time. */
  onCaughtUp?(): void;
  /** Told of every failure that is waited out, with the pause in milliseconds. */
  onTrouble?(error: YuntingError, pauseMs: number): void;
  /** Event types separated by commas; a trailing `*` is allowed: `hearing.*,document.issued`. */
  readonly types?: string;
  readonly caseId?: string;
  /** Seconds of one long poll, 0 to 10. 10 unless given. */
  readonly waitSeconds?: number;
  /** Whose feed: one's own, or that of the court's desk. */
  readonly feed?: 'own' | 'desk';
  readonly signal?: AbortSignalLike;
}

/** Pause after an empty page that came at once: the desk's feed does not wait. */
const IDLE_MS = 2_000;
/** Longest pause after failures. */
const TROUBLE_CAP_MS = 30_000;
/** What the network may take on top of the long poll. */
const NETWORK_MS = 10_000;

/**
 * Events, one by one, for ever. Failures that may pass are waited out; others (signed out, a cursor of
 * another court) are thrown. Deduplicate by `id`: an event may come twice, never less than once.
 *
 * @throws {YuntingError} as a call does; `AbortError` when the signal is fired
 * @example
 * for await (const event of followEvents(client, { after: await db.cursor(), saveCursor: (after) =>
 * db.save(after) })) {
 *   await handle(event);
 * }
 */
export async function* followEvents(
  client: Client,
  options: FollowOptions = {},
): AsyncGenerator<Schemas['EventEnvelope'], never, undefined> {
  let { after } = options;
  let caughtUp = false;
  for (;;) {
    const page = await nextPage(client, after, options);
    for (const event of page.data) {
      refuseAborted(options);
      yield event;
    }
    if (page.nextAfter !== after) {
      after = page.nextAfter;
      await options.saveCursor?.(after);
    }
    if (page.hasMore || caughtUp) continue;
    caughtUp = true;
    options.onCaughtUp?.();
  }
}

/** The next page, however long it takes. */
async function nextPage(
  client: Client,
  after: string | undefined,
  options: FollowOptions,
): Promise<Schemas['EventFeed']> {
  const { runtime } = client.settings;
  for (let troubles = 0; ;) {
    refuseAborted(options);
    const begun = ticksOf(runtime);
    try {
      const page = await read(client, after, options);
      if (!page.hasMore && !page.data.length && ticksOf(runtime) - begun < IDLE_MS / 2) {
        await sleep(runtime, IDLE_MS, options.signal);
      }
      return page;
    } catch (error) {
      if (!(error as YuntingError).retryable) throw error;
      const pauseMs = Math.min(500 + backoffMs(troubles++, 0, runtime) * 4, TROUBLE_CAP_MS);
      options.onTrouble?.(error as YuntingError, pauseMs);
      await sleep(runtime, pauseMs, options.signal);
    }
  }
}

function read(
  client: Client,
  after: string | undefined,
  options: FollowOptions,
): Promise<Schemas['EventFeed']> {
  const { caseId, feed, signal, types, waitSeconds = 10 } = options;
  const input: ListInput = {
    ...(after !== undefined && { after }),
    ...(types !== undefined && { types }),
    ...(caseId !== undefined && { caseId }),
    ...(feed !== 'desk' && { waitSeconds }),
  };
  const operation: Operation<ListInput, Schemas['EventFeed']> = feed === 'desk' ? deskFeed : ownFeed;
  const timeoutMs = waitSeconds * 1000 + NETWORK_MS;
  return call(client, operation, input, { timeoutMs, ...(signal && { signal }) });
}

function refuseAborted({ signal }: FollowOptions): void {
  if (signal?.aborted) throw new AbortError({ code: 'aborted', operationId: ownFeed.id });
}
