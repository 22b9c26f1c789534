import type { Cause, CauseLevel } from './cause.ts';

/** A list of causes of action that can be asked. Immutable. */
export interface CauseCatalogue {
  /** In the order of the list. */
  readonly causes: readonly Cause[];
  /**
   * The cause of this name. Some names stand at two levels (侵权责任纠纷 at 1 and 2): the lowest of them is meant, unless
   * the level is given.
   */
  readonly byName: (name: string, level?: CauseLevel) => Cause | undefined;
  /** By the number in the official list: `十七`, `108`, `108.3`. */
  readonly byNumber: (officialNo: string) => Cause | undefined;
  readonly byPlatformCode: (code: string) => Cause | undefined;
  /** The causes one level down. */
  readonly childrenOf: (cause: Cause) => readonly Cause[];
  /** From level 1 down to the cause itself, as far up as the list goes. */
  readonly pathOf: (cause: Cause) => readonly Cause[];
}

/** What is no text is the name or number of no cause. */
const trim = (text: string): string => (typeof text === 'string' ? text.trim() : '');

/** Makes a catalogue of causes that are already linked to their parents. */
export function catalogueOf(causes: readonly Cause[]): CauseCatalogue {
  const [names, numbers, codes] = [
    new Map<string, Cause>(),
    new Map<string, Cause>(),
    new Map<string, Cause>(),
  ];
  for (const cause of causes) {
    const { level, name, officialNo, platformCode } = cause;
    names.set(`${level} ${name}`, cause);
    if (officialNo !== null) numbers.set(officialNo, cause);
    if (platformCode !== null) codes.set(platformCode, cause);
  }
  return {
    causes,
    byName(name, level) {
      const trimmed = trim(name);
      for (const one of level === undefined ? [4, 3, 2, 1] : [level]) {
        const found = names.get(`${one} ${trimmed}`);
        if (found) return found;
      }
      return undefined;
    },
    byNumber: (officialNo) => numbers.get(trim(officialNo)),
    byPlatformCode: (code) => codes.get(trim(code)),
    childrenOf: (cause) => causes.filter(({ parent }) => parent === cause),
    pathOf(cause) {
      const path: Cause[] = [];
      for (let one: Cause | null = cause; one; one = one.parent) path.unshift(one);
      return path;
    },
  };
}
