/** Cancellation by shape, because mini-programs have no AbortController and ours must work there too. */

/**
 * What the SDK needs of an abort signal. The platform's `AbortSignal` fits, and so does any object of this
 * shape.
 */
export interface AbortSignalLike {
  readonly aborted: boolean;
  addEventListener(type: 'abort', listener: () => void): void;
  removeEventListener(type: 'abort', listener: () => void): void;
}

/** A signal that its owner can fire once. */
export interface Canceller extends AbortSignalLike {
  /** Fires; later calls do nothing. */
  cancel(): void;
}

/** A new, unfired signal of our own: no platform object behind it. */
export function createCanceller(): Canceller {
  let listeners: (() => void)[] = [];
  const canceller = {
    aborted: false,
    addEventListener(_type: 'abort', listener: () => void): void {
      listeners.push(listener);
    },
    removeEventListener(_type: 'abort', listener: () => void): void {
      listeners = listeners.filter((known) => known !== listener);
    },
    cancel(): void {
      if (canceller.aborted) return;
      canceller.aborted = true;
      const told = listeners;
      listeners = [];
      for (const listener of told) listener();
    },
  };
  return canceller;
}
