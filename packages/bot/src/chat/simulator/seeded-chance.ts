// Chance that can be repeated: the same seed, the same world. Its place is a number, so that it can be kept in JSON.

export interface SeededChance {
  /** In [0, 1). */
  fraction(): number;
  /** A whole number between both ends, both included. */
  within(span: readonly [number, number]): number;
}

/** Mulberry32 over a place that the caller keeps. */
export function seededChance(place: { chance: number }): SeededChance {
  const fraction = (): number => {
    place.chance = (place.chance + 0x6d2b79f5) >>> 0;
    let mixed = place.chance;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  return {
    fraction,
    within: ([least, most]) => least + Math.floor(fraction() * (most - least + 1)),
  };
}
