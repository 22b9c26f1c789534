// What every store must do, as one suite: hand it a way to open a new, empty one.
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Json, Store } from '../core/ports/store.ts';
import { longestKey } from './checked-input.ts';
import { longestValue } from './json-text.ts';
import { isLinearizable, observe, put } from './testing/linearizable.ts';
import { asks } from './testing/store-asks.ts';
import { step } from './testing/store-model.ts';
import type { Model } from './testing/store-model.ts';

/** Opens a new, empty store. */
export type OpenStore = () => Promise<Store>;

/** Tells the suite under this name. */
export function storeConformance(name: string, open: OpenStore): void {
  describe(name, () => {
    let store: Store;
    beforeEach(async () => {
      store = await open();
    });
    afterEach(() => store.close());

    const write = (
      key: string,
      value: Json | undefined,
      table = 'notes',
    ): Promise<'committed' | 'conflict'> => store.commit({ write: [{ table, key, value }] });
    const keysOf = async (range: Parameters<Store['list']>[1] = {}): Promise<string[]> =>
      (await store.list('notes', range)).map(({ key }) => key);
    const refused = (call: Promise<unknown>, code = 'store_invalid'): Promise<void> =>
      expect(call).rejects.toMatchObject({ name: 'StoreError', code });

    describe('rows', () => {
      it('a key never written is absent, and so is its table', async () => {
        expect(await store.get('notes', 'a')).toBeUndefined();
        expect(await store.list('notes')).toEqual([]);
      });

      it('the first write makes version 1, every further one counts up, an equal value too', async () => {
        for (const version of [1, 2, 3]) {
          await write('a', 'same');
          expect(await store.get('notes', 'a')).toEqual({ key: 'a', version, value: 'same' });
        }
      });

      it('a removed row is absent and its key starts again at version 1', async () => {
        await write('a', 1);
        await write('a', 2);
        expect(await write('a', undefined)).toBe('committed');
        expect(await store.get('notes', 'a')).toBeUndefined();
        expect(await keysOf()).toEqual([]);
        await write('a', 3);
        expect(await store.get('notes', 'a')).toEqual({ key: 'a', version: 1, value: 3 });
      });

      it('removing what is not there is committed and changes nothing', async () => {
        await write('b', 1);
        expect(await write('a', undefined)).toBe('committed');
        expect(await keysOf()).toEqual(['b']);
      });

      it('the same key in two tables is two rows, and no table and key run into one another', async () => {
        await write('bc', 1, 'a');
        await write('c', 2, 'ab');
        await write('bc', 3, 'A');
        expect((await store.get('a', 'bc'))?.value).toBe(1);
        expect((await store.get('ab', 'c'))?.value).toBe(2);
        expect((await store.get('A', 'bc'))?.value).toBe(3);
        await refused(store.get('abc', ''));
      });
    });

    describe('values', () => {
      it.each<[string, Json]>([
        ['null, which is a value', null],
        ['false', false],
        ['an empty text', ''],
        ['Chinese, quotes and line ends', '「收到」"\'\\\r\n\u2028\u0000'],
        ['characters outside the first plane', '𠮷野家👌🏽'],
        ['half a surrogate pair', 'a\ud800b'],
        ['large and small numbers', [Number.MAX_SAFE_INTEGER, -1, 0, 5e-324, 1.7976931348623157e308, 0.1]],
        ['an empty list and an empty object', [[], {}]],
        ['members with awkward names', { '': 1, constructor: 2, toJSON: 3, 'a.b': 4, 长: 5 }],
        ['a member named __proto__', JSON.parse('{"__proto__":{"a":1}}') as Json],
        [
          'a nested record',
          { at: '2026-09-01T09:00:00+08:00', lines: ['一', '二'], to: { contactId: 'wxid_1' } },
        ],
      ])('%s comes back equal', async (_, value) => {
        await write('a', value);
        expect((await store.get('notes', 'a'))?.value).toStrictEqual(value);
        expect((await store.list('notes'))[0]?.value).toStrictEqual(value);
      });

      it('a value of some megabytes comes back equal', async () => {
        const value = { text: '云庭'.repeat(1_500_000) };
        await write('a', value);
        expect((await store.get('notes', 'a'))?.value).toEqual(value);
      });

      it('a member that is undefined counts as absent', async () => {
        await write('a', { kept: 1, left: undefined } as unknown as Json);
        expect((await store.get('notes', 'a'))?.value).toStrictEqual({ kept: 1 });
      });

      it('changing what was handed in changes nothing, not even before the commit is answered', async () => {
        const value = { lines: ['一'] };
        const transaction = { write: [{ table: 'notes', key: 'a', value: value as Json | undefined }] };
        const answer = store.commit(transaction);
        value.lines.push('二');
        transaction.write[0]!.value = undefined;
        transaction.write.push({ table: 'notes', key: 'b', value: 1 });
        await answer;
        expect(await store.list('notes')).toEqual([{ key: 'a', version: 1, value: { lines: ['一'] } }]);
      });

      it('changing what was got changes nothing', async () => {
        await write('a', { lines: ['一'] });
        const got = [await store.get('notes', 'a'), ...(await store.list('notes'))];
        for (const row of got) (row!.value as { lines: string[] }).lines.push('二');
        expect((await store.get('notes', 'a'))?.value).toEqual({ lines: ['一'] });
      });

      class Person {
        readonly surname = '王';
      }
      const circle: Record<string, unknown> = {};
      circle['self'] = circle;
      it.each<[string, unknown]>([
        ['NaN', { a: Number.NaN }],
        ['infinity', [Infinity]],
        ['undefined in a list', [undefined]],
        ['a hole in a list', Array.from({ length: 1 })],
        ['a function', { a: () => 1 }],
        ['a symbol', Symbol('a')],
        ['a big integer', 1n],
        ['a date', { at: new Date(0) }],
        ['a map', new Map()],
        ['bytes', new Uint8Array(1)],
        ['an object of a class', new Person()],
        ['a circle', circle],
        ['a value that is too long', 'x'.repeat(longestValue)],
      ])('%s is refused as no JSON', async (_, value) => {
        await refused(write('a', value as Json));
        expect(await keysOf()).toEqual([]);
      });

      it('the refusal names the place', async () => {
        await expect(write('a', { lines: [1, { at: Number.NaN }] })).rejects.toThrow('value.lines[1].at');
      });
    });

    describe('keys', () => {
      it.each<[string, string]>([
        ['an empty one', ''],
        ['a control character', 'a\u0000b'],
        ['a line end', 'a\n'],
        ['half a surrogate pair', 'a\udc00'],
        ['one that is too long', 'k'.repeat(longestKey + 1)],
      ])('%s is refused wherever it stands', async (_, key) => {
        await refused(store.get('notes', key));
        await refused(store.get(key, 'a'));
        await refused(store.list(key));
        await refused(write(key, 1));
        await refused(write('a', 1, key));
        await refused(store.commit({ expect: [{ table: 'notes', key, version: 0 }], write: [] }));
      });

      it('spaces, signs, Chinese and the longest key are keys', async () => {
        const keys = [
          "it's; DROP TABLE rows --",
          '100%_*',
          '12345@chatroom',
          '王小明',
          '𠮷',
          'k'.repeat(longestKey),
        ];
        for (const key of keys) await write(key, key);
        for (const key of keys) expect((await store.get('notes', key))?.value).toBe(key);
        expect((await keysOf()).toSorted()).toEqual(keys.toSorted());
      });
    });

    describe('transactions', () => {
      it('an empty one is committed', async () => {
        expect(await store.commit({ write: [] })).toBe('committed');
        expect(await store.commit({ expect: [], write: [] })).toBe('committed');
      });

      it('all its writes are there once it is answered', async () => {
        await store.commit({
          write: [
            { table: 'inbox', key: '1', value: 'in' },
            { table: 'outbox', key: '1', value: 'out' },
            { table: 'notes', key: '1', value: undefined },
          ],
        });
        expect((await store.get('inbox', '1'))?.value).toBe('in');
        expect((await store.get('outbox', '1'))?.value).toBe('out');
      });

      it('an expectation of the right version holds, of another is a conflict that writes nothing', async () => {
        await write('a', 1);
        const attempt = (version: number): Promise<string> =>
          store.commit({
            expect: [{ table: 'notes', key: 'a', version }],
            write: [
              { table: 'notes', key: 'a', value: 'new' },
              { table: 'notes', key: 'b', value: 'new' },
            ],
          });
        expect(await attempt(2)).toBe('conflict');
        expect(await attempt(0)).toBe('conflict');
        expect(await store.list('notes')).toEqual([{ key: 'a', version: 1, value: 1 }]);
        expect(await attempt(1)).toBe('committed');
        expect(await attempt(1)).toBe('conflict');
        expect((await store.get('notes', 'a'))?.version).toBe(2);
      });

      it('0 expects an absent row: never written, or removed', async () => {
        const create = (): Promise<string> =>
          store.commit({
            expect: [{ table: 'notes', key: 'a', version: 0 }],
            write: [{ table: 'notes', key: 'a', value: 1 }],
          });
        expect(await create()).toBe('committed');
        expect(await create()).toBe('conflict');
        await write('a', undefined);
        expect(await create()).toBe('committed');
      });

      it('expectations may stand alone, and about rows that are not written', async () => {
        await write('a', 1);
        const expected = (version: number, value?: Json): Promise<string> =>
          store.commit({
            expect: [{ table: 'notes', key: 'a', version }],
            write: value === undefined ? [] : [{ table: 'notes', key: 'b', value }],
          });
        expect(await expected(1)).toBe('committed');
        expect(await expected(2)).toBe('conflict');
        expect(await expected(1, 'yes')).toBe('committed');
        expect(await expected(2, 'no')).toBe('conflict');
        expect(await store.get('notes', 'b')).toEqual({ key: 'b', version: 1, value: 'yes' });
        expect((await store.get('notes', 'a'))?.version).toBe(1);
      });

      it('one expectation that fails is enough, wherever it stands', async () => {
        await write('a', 1);
        const good = { table: 'notes', key: 'a', version: 1 };
        const bad = { table: 'other', key: 'a', version: 1 };
        const also = { ...good, version: 2 };
        for (const expectations of [
          [good, bad],
          [bad, good],
          [good, also],
        ]) {
          expect(
            await store.commit({ expect: expectations, write: [{ table: 'notes', key: 'b', value: 1 }] }),
          ).toBe('conflict');
        }
        expect(await keysOf()).toEqual(['a']);
      });

      it('expectations look at what was before the writes of their own transaction', async () => {
        expect(
          await store.commit({
            write: [{ table: 'notes', key: 'a', value: 1 }],
            expect: [{ table: 'notes', key: 'a', version: 0 }],
          }),
        ).toBe('committed');
      });

      it('writes of one key follow one another inside a transaction', async () => {
        const twice = { table: 'notes', key: 'twice' };
        const gone = { table: 'notes', key: 'gone' };
        const anew = { table: 'notes', key: 'anew' };
        await write('anew', 'old');
        await store.commit({
          write: [
            { ...twice, value: 1 },
            { ...twice, value: 2 },
            { ...gone, value: 1 },
            { ...gone, value: undefined },
            { ...anew, value: undefined },
            { ...anew, value: 'new' },
          ],
        });
        expect(await store.list('notes')).toEqual([
          { key: 'anew', version: 1, value: 'new' },
          { key: 'twice', version: 2, value: 2 },
        ]);
      });

      it.each([-1, 0.5, Number.NaN, 2 ** 53])('a version of %d is refused', async (version) => {
        await refused(store.commit({ expect: [{ table: 'notes', key: 'a', version }], write: [] }));
      });

      it('what cannot be written fails alone: nothing of it is there, and its neighbours are committed', async () => {
        const answers = await Promise.allSettled([
          write('before', 1),
          store.commit({
            write: [
              { table: 'notes', key: 'half', value: 1 },
              { table: 'notes', key: 'bad', value: Number.NaN },
            ],
          }),
          write('after', 1),
        ]);
        expect(answers.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
        expect(await keysOf()).toEqual(['after', 'before']);
      });
    });

    describe('side by side', () => {
      it('of many who create the same row exactly one succeeds', async () => {
        const answers = await Promise.all(
          Array.from({ length: 50 }, (_, by) =>
            store.commit({
              expect: [{ table: 'notes', key: 'a', version: 0 }],
              write: [{ table: 'notes', key: 'a', value: by }],
            }),
          ),
        );
        expect(answers.filter((answer) => answer === 'committed')).toHaveLength(1);
        expect((await store.get('notes', 'a'))?.value).toBe(answers.indexOf('committed'));
      });

      it('no increment is lost when everybody reads, adds one and tries again after a conflict', async () => {
        const increment = async (): Promise<void> => {
          for (;;) {
            const row = await store.get('notes', 'count');
            const answer = await store.commit({
              expect: [{ table: 'notes', key: 'count', version: row?.version ?? 0 }],
              write: [{ table: 'notes', key: 'count', value: ((row?.value as number | undefined) ?? 0) + 1 }],
            });
            if (answer === 'committed') return;
          }
        };
        await Promise.all(Array.from({ length: 20 }, () => increment()));
        expect(await store.get('notes', 'count')).toEqual({ key: 'count', version: 20, value: 20 });
      });

      it('a list never shows half of a transaction', async () => {
        const both = (value: number): Promise<string> =>
          store.commit({
            write: [
              { table: 'notes', key: 'left', value },
              { table: 'notes', key: 'right', value },
            ],
          });
        const pairs: unknown[][] = [];
        await Promise.all([
          ...Array.from({ length: 30 }, (_, at) => both(at)),
          ...Array.from({ length: 30 }, async () => {
            pairs.push((await store.list('notes')).map(({ value }) => value));
          }),
        ]);
        pairs.push((await store.list('notes')).map(({ value }) => value));
        for (const pair of pairs) expect(new Set(pair).size).toBeLessThanOrEqual(1);
      });

      it('the answers of any clients can be explained by one order of instants', async () => {
        await fc.assert(
          fc.asyncProperty(
            fc.array(fc.array(asks, { minLength: 1, maxLength: 3 }), { minLength: 2, maxLength: 4 }),
            async (clients) => {
              const fresh = await open();
              try {
                expect(isLinearizable(await observe(fresh, clients))).toBe(true);
              } finally {
                await fresh.close();
              }
            },
          ),
          { numRuns: 60 },
        );
      });
    });

    describe('lists', () => {
      const letters = ['b', 'a', 'd', 'c', 'e'];
      const fill = (): Promise<unknown> =>
        store.commit({ write: letters.map((key) => ({ table: 'notes', key, value: key })) });

      it('a list without a range is the whole table in order, and of no other table', async () => {
        await fill();
        await write('x', 1, 'other');
        await write('x', 1, 'note');
        await write('x', 1, 'notes2');
        expect(await keysOf()).toEqual(['a', 'b', 'c', 'd', 'e']);
      });

      it('the beginning belongs to it, the end does not', async () => {
        await fill();
        expect(await keysOf({ from: 'b' })).toEqual(['b', 'c', 'd', 'e']);
        expect(await keysOf({ to: 'c' })).toEqual(['a', 'b']);
        expect(await keysOf({ from: 'b', to: 'd' })).toEqual(['b', 'c']);
        expect(await keysOf({ from: 'bb', to: 'dd' })).toEqual(['c', 'd']);
      });

      it('an end at or before the beginning, an empty end, and a beginning after all are empty lists', async () => {
        await fill();
        expect(await keysOf({ from: 'b', to: 'b' })).toEqual([]);
        expect(await keysOf({ from: 'd', to: 'b' })).toEqual([]);
        expect(await keysOf({ to: '' })).toEqual([]);
        expect(await keysOf({ from: 'z' })).toEqual([]);
      });

      it('the limit takes the first ones; 0 takes none', async () => {
        await fill();
        expect(await keysOf({ limit: 2 })).toEqual(['a', 'b']);
        expect(await keysOf({ from: 'c', limit: 2 })).toEqual(['c', 'd']);
        expect(await keysOf({ from: 'b', to: 'd', limit: 9 })).toEqual(['b', 'c']);
        expect(await keysOf({ limit: 0 })).toEqual([]);
      });

      it.each([-1, 0.5, Number.NaN, Infinity])('a limit of %d is refused', async (limit) => {
        await refused(store.list('notes', { limit }));
      });

      it('half a surrogate pair is no bound', async () => {
        await refused(store.list('notes', { from: '\ud800' }));
        await refused(store.list('notes', { to: '\udc00' }));
      });

      it('keys sort by code point: a longer key after its beginning, the second plane after the first', async () => {
        const inOrder = ['A', 'a', 'a ', 'a!', 'a:10', 'a:9', 'aa', 'b', '一', '～', '𠮷', '𠮷a'];
        for (const key of inOrder.toReversed()) await write(key, 1);
        expect(await keysOf()).toEqual(inOrder);
      });

      it('pages follow one another without gap or double when the next begins just after the last key', async () => {
        const all = Array.from({ length: 57 }, (_, at) => `k${String(at).padStart(3, '0')}`);
        await store.commit({ write: all.map((key) => ({ table: 'notes', key, value: 1 })) });
        const pages: string[] = [];
        for (let from = ''; ; from = `${pages.at(-1)}\0`) {
          const page = await keysOf({ from, limit: 10 });
          if (page.length === 0) break;
          pages.push(...page);
        }
        expect(pages).toEqual(all);
      });

      it('a prefix is a range', async () => {
        for (const key of ['room:1', 'room:1:a', 'room:1:b', 'room:10:a', 'room:2:a']) await write(key, 1);
        expect(await keysOf({ from: 'room:1:', to: 'room:1;' })).toEqual(['room:1:a', 'room:1:b']);
      });
    });

    it('one after the other, every answer is that of the model', async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(asks, { maxLength: 40 }), async (questions) => {
          const fresh = await open();
          try {
            let model: Model = new Map();
            for (const question of questions) {
              const expected = step(model, question);
              expect(await put(fresh, question)).toEqual(expected.answer);
              model = expected.model;
            }
          } finally {
            await fresh.close();
          }
        }),
        { numRuns: 60 },
      );
    });

    describe('closing', () => {
      it('what was handed in before is still committed', async () => {
        const answer = write('a', 1);
        await store.close();
        expect(await answer).toBe('committed');
      });

      it('afterwards every call is refused, and closing again is harmless', async () => {
        await store.close();
        await refused(store.get('notes', 'a'), 'store_closed');
        await refused(store.list('notes'), 'store_closed');
        await refused(write('a', 1), 'store_closed');
        await store.close();
      });
    });
  });
}
