import type { HalvingGround } from './fee-input.ts';

/** Grounds as given, each once. */
export function eachOnce(grounds: readonly HalvingGround[] = []): HalvingGround[] {
  return grounds.filter((ground, index) => grounds.indexOf(ground) === index);
}
