// Delays that differ each time and are the same in every run.

/** Waits some turns of the microtask queue or of the event loop, as the seed has it. */
export function randomDelays(seed: number): () => Promise<void> {
  let state = seed >>> 0;
  return async () => {
    // Numerical Recipes' linear congruential generator; the high bits are the good ones.
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    const turns = state >>> 29;
    if (turns === 7) await new Promise((done) => setImmediate(done));
    for (let turn = 0; turn < turns; turn++) await Promise.resolve();
  };
}
