// A whole world as data, and a fingerprint of it.
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { toBase64 } from './base64.ts';
import type { JournalEntry } from './journal.ts';
import { digest } from './random.ts';
import type { RecordBase, TableName } from './records.ts';
import type { Store } from './store.ts';
import { Transaction } from './transaction.ts';

/** Everything in a store as one journal entry: a world that begins with it is the same world. */
export function snapshotOf(store: Store, nowMs: number, seed: string): JournalEntry {
  const tx = new Transaction(store);
  const puts: Record<string, RecordBase[]> = {};
  for (const name of store.tableNames()) {
    const records = tx.all(name as TableName);
    if (records.length > 0) puts[name] = records;
  }
  const blobs = store.blobs().map(([id, bytes]) => [id, toBase64(bytes)] as const);
  const counters = Object.fromEntries(store.counters());
  return { seed, nowMs, writes: { puts, removes: {}, counters, blobs: Object.fromEntries(blobs) } };
}

/** SHA-256 over everything in a store but the tables named: equal worlds have equal digests, however they came about. */
export function digestOf(store: Store, nowMs: number, without: readonly TableName[]): string {
  const tx = new Transaction(store);
  const hash = sha256.create();
  const add = (value: unknown): void => void hash.update(utf8ToBytes(`${JSON.stringify(value)}\n`));
  add(nowMs);
  for (const name of store.tableNames() as TableName[]) {
    if (without.includes(name)) continue;
    for (const record of tx.all(name)) add([name, record]);
  }
  for (const counter of store.counters()) add(counter);
  for (const [id, bytes] of store.blobs()) add([id, digest(bytes)]);
  return bytesToHex(hash.digest());
}
