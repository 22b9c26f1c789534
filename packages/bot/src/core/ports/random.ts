// Chance, handed in: handles, salts and jitter.

export interface Random {
  /** `count` bytes that nobody can guess. */
  bytes(count: number): Uint8Array;
  /** In [0, 1), for jitter alone. */
  fraction(): number;
}
