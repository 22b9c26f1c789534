// What a store is, as plainly as it can be said: a map, with every operation one step. Tests compare with it.
import type { Json, Row, Transaction } from '../../core/ports/store.ts';

/** Everything a store can be asked, as a value. */
export type Ask =
  | { readonly do: 'get'; readonly table: string; readonly key: string }
  | {
      readonly do: 'list';
      readonly table: string;
      readonly from?: string;
      readonly to?: string;
      readonly limit?: number;
    }
  | { readonly do: 'commit'; readonly transaction: Transaction };

export type Answer = Row | undefined | readonly Row[] | 'committed' | 'conflict';

/** Rows by table and key, joined by U+0000. Never changed: a step makes a new one. */
export type Model = ReadonlyMap<string, { readonly version: number; readonly value: Json }>;

const place = (table: string, key: string): string => `${table}\0${key}`;

/** The answer that is right now, and the model afterwards. */
export function step(model: Model, ask: Ask): { readonly answer: Answer; readonly model: Model } {
  switch (ask.do) {
    case 'get': {
      const found = model.get(place(ask.table, ask.key));
      return { answer: found && { key: ask.key, ...found }, model };
    }
    case 'list': {
      const rows = [...model]
        .map(([at, row]) => ({ at: at.split('\0'), row }))
        .filter(({ at: [table] }) => table === ask.table)
        .map(({ at: [, key = ''], row }) => ({ key, ...row }))
        .filter(({ key }) => before(ask.from ?? '', key) && (ask.to === undefined || !before(ask.to, key)))
        .toSorted((a, b) => (before(a.key, b.key) ? -1 : 1));
      return { answer: rows.slice(0, ask.limit), model };
    }
    case 'commit': {
      const { expect = [], write } = ask.transaction;
      const holds = expect.every(
        ({ table, key, version }) => (model.get(place(table, key))?.version ?? 0) === version,
      );
      if (!holds) return { answer: 'conflict', model };
      const after = new Map(model);
      for (const { table, key, value } of write) {
        const at = place(table, key);
        if (value === undefined) after.delete(at);
        else after.set(at, { version: (after.get(at)?.version ?? 0) + 1, value });
      }
      return { answer: 'committed', model: after };
    }
    default:
      throw new RangeError('no such ask');
  }
}

/** Not after, by the bytes of UTF-8: another way than the stores go. */
function before(a: string, b: string): boolean {
  return Buffer.compare(Buffer.from(a), Buffer.from(b)) <= 0;
}
