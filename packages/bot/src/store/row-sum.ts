// Check sums: SQLite keeps none, so that a bit which turns on the disk would be read as if it had been written.
import { crc32 } from 'node:zlib';

/** CRC-32 over all that a row says. No part can hold U+0000, so that the parts cannot run into one another. */
export function rowSum(table: string, key: string, version: number, text: string): number {
  return crc32(`${table}\0${key}\0${version}\0${text}`);
}

/** {@link rowSum} in SQL, over the columns of the table `rows`; `crc32` is a function that the connection was given. */
export const rowSumSql = `crc32(CAST(table_name || char(0) || key || char(0) || version || char(0) || value AS BLOB))`;

/** What the whole store holds, kept with every commit: a row that is missing, stale or doubled shows. */
export interface Head {
  /** Counts commits that reached the disk; many transactions may share one. */
  readonly sequence: number;
  readonly rows: number;
  /** Sum of the row sums, modulo 2³². */
  readonly sum: number;
}

/** CRC-32 over the head itself. */
export function headSum({ sequence, rows, sum }: Head): number {
  return crc32(`${sequence}\0${rows}\0${sum}`);
}

/** A sum after a row with `gone` was replaced by one with `come`; 0 for none. */
export function exchanged(sum: number, gone: number, come: number): number {
  return (sum - gone + come) >>> 0;
}
