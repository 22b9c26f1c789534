import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromBase64, toBase64 } from './base64.ts';
import type { RecordBase } from './records.ts';
import { digestOf } from './snapshot.ts';
import { Store } from './store.ts';
import { applyWrites, Transaction } from './transaction.ts';

const id = fc.integer({ min: 0, max: 12 }).map((at) => `rec_${at}`);
const write = fc.oneof(
  fc.record({ put: id, caseId: fc.constantFrom('cas_1', 'cas_2'), kind: fc.constantFrom('a', 'b') }),
  fc.record({ remove: id }),
  fc.record({ count: fc.constantFrom('x', 'y') }),
  fc.record({ blob: id, bytes: fc.uint8Array({ maxLength: 20 }) }),
);
type Write = typeof write extends fc.Arbitrary<infer W> ? W : never;

function perform(tx: Transaction, one: Write): void {
  if ('put' in one)
    tx.put('task', {
      id: one.put,
      version: 1,
      createdAt: '',
      caseId: one.caseId,
      kind: one.kind,
    } as RecordBase);
  else if ('remove' in one) tx.remove('task', one.remove);
  else if ('count' in one) tx.next(one.count, 900_001);
  else tx.putBlob(one.blob, one.bytes);
}

const printOf = (store: Store): string => digestOf(store, 0, []);

describe('a transaction', () => {
  it('changes nothing until it is applied, and sees what it has written', () => {
    fc.assert(
      fc.property(fc.array(write), fc.array(write), (first, second) => {
        const store = new Store();
        const base = new Transaction(store);
        for (const one of first) perform(base, one);
        base.applyTo(store);
        const before = printOf(store);
        const tx = new Transaction(store);
        for (const one of second) perform(tx, one);
        expect(printOf(store)).toBe(before);
        const seen = [
          tx.all('task'),
          tx.all('task', { caseId: 'cas_1' }),
          tx.all('task', { kind: 'a', caseId: 'cas_2' }),
          tx.counter('x'),
        ];
        tx.applyTo(store);
        const after = new Transaction(store);
        expect([
          after.all('task'),
          after.all('task', { caseId: 'cas_1' }),
          after.all('task', { kind: 'a', caseId: 'cas_2' }),
          after.counter('x'),
        ]).toEqual(seen);
      }),
    );
  });

  it('applied from its journal line gives the same store as applied at once', () => {
    fc.assert(
      fc.property(fc.array(fc.array(write)), (commits) => {
        const live = new Store();
        const restored = new Store();
        for (const commit of commits) {
          const tx = new Transaction(live);
          for (const one of commit) perform(tx, one);
          applyWrites(restored, JSON.parse(JSON.stringify(tx.writeSet())) as never);
          tx.applyTo(live);
        }
        expect(printOf(restored)).toBe(printOf(live));
      }),
    );
  });

  it('lists in the order of ids, whatever the order of writes', () => {
    const store = new Store();
    const tx = new Transaction(store);
    for (const name of ['rec_c', 'rec_a'])
      tx.put('task', { id: name, version: 1, createdAt: '' } as RecordBase);
    tx.applyTo(store);
    const next = new Transaction(store);
    next.put('task', { id: 'rec_b', version: 1, createdAt: '' } as RecordBase);
    expect(next.all('task').map((one) => one.id)).toEqual(['rec_a', 'rec_b', 'rec_c']);
  });

  it('keeps records frozen and blobs out of reach of whoever handed them in', () => {
    const store = new Store();
    const tx = new Transaction(store);
    const bytes = Uint8Array.of(1, 2, 3);
    const record = { id: 'rec_1', version: 1, createdAt: '' };
    tx.put('task', record as RecordBase);
    tx.putBlob('fil_1', bytes);
    bytes[0] = 9;
    tx.applyTo(store);
    expect(() => Object.assign(record, { version: 2 })).toThrow(TypeError);
    expect(store.blob('fil_1')).toEqual(Uint8Array.of(1, 2, 3));
  });

  it('counts on from where a sequence begins, without gaps', () => {
    const tx = new Transaction(new Store());
    expect([tx.next('serial', 900_001), tx.next('serial', 900_001), tx.next('other')]).toEqual([
      900_001, 900_002, 1,
    ]);
  });
});

describe('base64', () => {
  it('brings back the same bytes, as the platform writes them', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expect(toBase64(bytes)).toBe(Buffer.from(bytes).toString('base64'));
        expect(fromBase64(toBase64(bytes))).toEqual(bytes);
      }),
    );
    const large = Uint8Array.from({ length: 200_001 }, (_, at) => at % 251);
    expect(fromBase64(toBase64(large))).toEqual(large);
  });
});
