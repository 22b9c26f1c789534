// Puts what three readers see of a case side by side, by the id of each record. Pure.

/** One record as one reader sees it. */
export interface Seen {
  readonly id: string;
  readonly at: string;
  readonly text: string;
}

/** One row: the same record for everyone; undefined where a reader has none. */
export interface Row {
  readonly id: string;
  readonly at: string;
  readonly cells: readonly (string | undefined)[];
}

/** Rows in order of time, each record once. The columns keep the order they are given in. */
export function alignById(columns: readonly (readonly Seen[])[]): Row[] {
  const times = new Map<string, string>();
  const texts = columns.map((column) => {
    const found = new Map<string, string>();
    for (const { id, at, text } of column) {
      found.set(id, text);
      if (!times.has(id)) times.set(id, at);
    }
    return found;
  });
  return [...times]
    .map(([id, at]) => ({ id, at, cells: texts.map((found) => found.get(id)) }))
    .sort((one, other) => Date.parse(one.at) - Date.parse(other.at) || one.id.localeCompare(other.id));
}
