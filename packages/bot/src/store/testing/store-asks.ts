// Random questions to a store, over few keys and tables, so that they meet.
import fc from 'fast-check';
import type { Json } from '../../core/ports/store.ts';
import type { Ask } from './store-model.ts';

const tables = fc.constantFrom('inbox', 'outbox');

/** Few, and in an order that code points and UTF-16 units see differently. */
const keys = fc.constantFrom('a', 'a:1', 'b', '～', '𠮷');

const values = fc.oneof(fc.integer({ min: 0, max: 9 }), fc.jsonValue({ maxDepth: 2 })) as fc.Arbitrary<Json>;
const versions = fc.oneof(
  { weight: 3, arbitrary: fc.constant(0) },
  { weight: 3, arbitrary: fc.constant(1) },
  fc.nat(4),
);

const commits: fc.Arbitrary<Ask> = fc.record({
  do: fc.constant('commit' as const),
  transaction: fc.record({
    expect: fc.array(fc.record({ table: tables, key: keys, version: versions }), { maxLength: 2 }),
    write: fc.array(
      fc.record({ table: tables, key: keys, value: fc.option(values, { nil: undefined, freq: 4 }) }),
      { maxLength: 3 },
    ),
  }),
});

const gets: fc.Arbitrary<Ask> = fc.record({ do: fc.constant('get' as const), table: tables, key: keys });

const lists: fc.Arbitrary<Ask> = fc.record(
  { do: fc.constant('list' as const), table: tables, from: keys, to: keys, limit: fc.nat(4) },
  { requiredKeys: ['do', 'table'] },
);

/** Anything that a store can be asked; half of it commits. */
export const asks: fc.Arbitrary<Ask> = fc.oneof({ weight: 3, arbitrary: commits }, gets, {
  weight: 2,
  arbitrary: lists,
});
