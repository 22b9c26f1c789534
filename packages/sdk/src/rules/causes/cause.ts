/** Level of a cause of action: part, chapter, cause, kind of cause. */
export type CauseLevel = 1 | 2 | 3 | 4;

/** One row of a list of causes of action (案由). */
export interface CauseRow {
  level: CauseLevel;
  name: string;
  /** Number in the official list: level 2 `十七`, level 3 `108`, level 4 `108.3`; level 1 has none. */
  officialNo?: string | null | undefined;
  /** Code on the platform of the courts. */
  platformCode?: string | null | undefined;
  /** Number or name of the cause one level up. Needed where the number does not say it, as `108.3` does. */
  parent?: string | null | undefined;
}

/** A cause of action in a catalogue. */
export interface Cause {
  readonly level: CauseLevel;
  readonly name: string;
  readonly officialNo: string | null;
  readonly platformCode: string | null;
  /** The cause one level up; `null` at level 1, and where a partial list does not have it. */
  readonly parent: Cause | null;
}

/** The number one level up, where the number says it: `108.3` → `108`. */
export function parentNumber(officialNo: string): string | undefined {
  const dot = officialNo.indexOf('.');
  return dot < 0 ? undefined : officialNo.slice(0, dot);
}
