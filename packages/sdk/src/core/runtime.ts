/**
 * The one file of the SDK that touches time and chance. Everything else receives a {@link Runtime}.
 * Every global is guarded by `typeof`, so that loading and calling never throws in a bare ECMAScript context.
 */

/** The machine: wall time, chance and timers. Replace it in tests or where the platform's own are poor. */
export interface Runtime {
  /** Wall time in milliseconds since the epoch. For tokens and dates, never for measuring. */
  now(): number;
  /**
   * Milliseconds that never go back, from any origin. Without it `now` is used, and a clock jump shortens
   * calls.
   */
  ticks?(): number;
  /** A number in [0, 1) with at least 32 random bits. */
  random(): number;
  /** Runs later; the handle is for `clearTimeout`. `undefined` means: there are no timers here. */
  setTimeout(run: () => void, delayMs: number): unknown;
  clearTimeout(handle: unknown): unknown;
}

declare const performance: { now(): number } | undefined;
declare const crypto: { getRandomValues?(words: Uint32Array): Uint32Array } | undefined;
declare function setTimeout(run: () => void, delayMs: number): unknown;
declare function clearTimeout(handle: unknown): void;

/** 2³²; a word divided by it lies in [0, 1). */
const WORD = 4_294_967_296;

let shared: Runtime | undefined;

/** The platform's runtime, built on first use and shared. */
export function defaultRuntime(): Runtime {
  return (shared ??= {
    now: () => Date.now(),
    ticks: () => (typeof performance === 'object' ? performance.now() : Date.now()),
    random: typeof crypto === 'object' && crypto.getRandomValues ? secureRandom() : () => Math.random(),
    setTimeout: (run, delayMs) => (typeof setTimeout === 'function' ? setTimeout(run, delayMs) : undefined),
    clearTimeout: (handle) => typeof clearTimeout === 'function' && clearTimeout(handle),
  });
}

/** Words of the platform's secure source, drawn 64 at a time: asking costs more than the words. */
function secureRandom(): () => number {
  const words = new Uint32Array(64);
  let left = 0;
  return () => {
    if (!left) left = crypto!.getRandomValues!(words).length;
    return words[--left]! / WORD;
  };
}

/** Milliseconds for measuring: monotonic where the runtime has such a clock. */
export function ticksOf(runtime: Runtime): number {
  return runtime.ticks ? runtime.ticks() : runtime.now();
}

/** 128 random bits as 32 hexadecimal digits. */
export function randomHex(runtime: Runtime): string {
  let digits = '';
  for (let word = 0; word < 4; word++) {
    digits += (Math.floor(runtime.random() * WORD) + WORD).toString(16).slice(1);
  }
  return digits;
}
