// From an id to its table: each table of the contract and of the kernel has its own prefix.
import { tables } from '@yunting/sdk/contract';
import { kernelTables } from './records.ts';

const prefixes = new Map<string, string>([
  ...Object.entries(kernelTables).map(([table, prefix]) => [prefix, table] as const),
  ...Object.entries(tables as Readonly<Record<string, { prefix: string }>>).map(
    ([table, { prefix }]) => [prefix, table] as const,
  ),
]);

/** The table that an id belongs to, by its prefix. */
export function subjectTypeOf(id: string): string {
  return prefixes.get(id.slice(0, id.indexOf('_'))) ?? '';
}
