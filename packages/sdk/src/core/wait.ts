/** Waiting, bounded by time and by the caller's signal. Leaves neither a timer nor a listener behind. */
import type { Runtime } from './runtime.ts';
import { createCanceller } from './signal.ts';
import type { AbortSignalLike } from './signal.ts';
import { TransportFailure } from './transport.ts';

/**
 * Runs `start` for at most `limitMs` or until the caller aborts, and tells it by the signal that it is over.
 *
 * @throws {TransportFailure} `timeout` or `aborted` when that came first; otherwise what `start` rejects with
 */
export function within<T>(
  runtime: Runtime,
  limitMs: number,
  caller: AbortSignalLike | undefined,
  start: (signal: AbortSignalLike) => Promise<T>,
): Promise<T> {
  return new Promise((resolve, reject) => {
    const canceller = createCanceller();
    const settle = (end: () => void): void => {
      runtime.clearTimeout(timer);
      caller?.removeEventListener('abort', onAbort);
      end();
    };
    const stop = (kind: 'timeout' | 'aborted'): void => {
      settle(() => reject(new TransportFailure(kind, 'maybe')));
      canceller.cancel();
    };
    const onAbort = (): void => stop('aborted');
    // timers hold 31 bits; a longer one would fire at once
    const timer = limitMs < 2 ** 31 ? runtime.setTimeout(() => stop('timeout'), limitMs) : undefined;
    caller?.addEventListener('abort', onAbort);
    // fired before anyone could listen
    if (caller?.aborted) return onAbort();
    // by way of a promise, for a transport that throws instead of rejecting
    new Promise<T>((carry) => carry(start(canceller))).then(
      (value) => settle(() => resolve(value)),
      (error: Error) => settle(() => reject(error)),
    );
  });
}

/** Waits; ends early, without error, when the caller aborts. A host without timers does not wait at all. */
export function sleep(runtime: Runtime, delayMs: number, caller: AbortSignalLike | undefined): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      runtime.clearTimeout(timer);
      caller?.removeEventListener('abort', done);
      resolve();
    };
    const timer = runtime.setTimeout(done, delayMs);
    caller?.addEventListener('abort', done);
    if (timer === undefined || caller?.aborted) done();
  });
}

/**
 * Full jitter: anything between nothing and `min(100 · 2^retry, 20 000)` milliseconds, on top of what the
 * server asked for, so that a thousand clients told "one second" do not return in the same instant.
 */
export function backoffMs(retry: number, serverMs: number, runtime: Runtime): number {
  return serverMs + runtime.random() * Math.min(100 * 2 ** retry, 20_000);
}
