// Ways in which a disk breaks a file.
import fc from 'fast-check';
import { readFileSync, writeFileSync } from 'node:fs';

/** Where: a fraction of the length. What: turned bits, lost sectors, a lost end, pages of another time or place. */
export type Damage =
  | { readonly kind: 'bit'; readonly at: number; readonly bit: number }
  | { readonly kind: 'bytes'; readonly at: number; readonly bytes: Uint8Array }
  | { readonly kind: 'zeroSector' | 'zeroPage' | 'stalePage'; readonly at: number }
  | { readonly kind: 'swapPages'; readonly at: number; readonly other: number }
  | { readonly kind: 'cut'; readonly at: number };

const fraction = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });

export const damages: fc.Arbitrary<Damage> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('bit' as const), at: fraction, bit: fc.nat(7) }) },
  fc.record({
    kind: fc.constant('bytes' as const),
    at: fraction,
    bytes: fc.uint8Array({ minLength: 1, maxLength: 40 }),
  }),
  fc.record({
    kind: fc.constantFrom('zeroSector' as const, 'zeroPage' as const, 'stalePage' as const),
    at: fraction,
  }),
  fc.record({ kind: fc.constant('swapPages' as const), at: fraction, other: fraction }),
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('cut' as const), at: fraction }) },
);

const PAGE = 4096;
const SECTOR = 512;

/** Damages the file; `earlier` is what it held before, for pages that were never written. */
export function damageFile(path: string, damage: Damage, earlier: Uint8Array): void {
  const bytes = readFileSync(path);
  const at = Math.floor(damage.at * bytes.length);
  const pageAt = (fractionOf: number): number => Math.floor((fractionOf * bytes.length) / PAGE) * PAGE;
  switch (damage.kind) {
    case 'bit':
      if (bytes.length > 0) bytes[at]! ^= 1 << damage.bit;
      break;
    case 'bytes':
      bytes.set(damage.bytes.subarray(0, bytes.length - at), at);
      break;
    case 'zeroSector':
      bytes.fill(0, at - (at % SECTOR), Math.min(at - (at % SECTOR) + SECTOR, bytes.length));
      break;
    case 'zeroPage':
      bytes.fill(0, pageAt(damage.at), Math.min(pageAt(damage.at) + PAGE, bytes.length));
      break;
    case 'stalePage': {
      const page = pageAt(damage.at);
      bytes.set(earlier.subarray(page, Math.min(page + PAGE, bytes.length)), Math.min(page, bytes.length));
      break;
    }
    case 'swapPages': {
      const [one, two] = [pageAt(damage.at), pageAt(damage.other)];
      const first = Buffer.from(bytes.subarray(one, one + PAGE));
      const second = Buffer.from(bytes.subarray(two, two + PAGE));
      if (first.length === second.length) {
        bytes.set(second, one);
        bytes.set(first, two);
      }
      break;
    }
    case 'cut':
      writeFileSync(path, bytes.subarray(0, at));
      return;
    default:
      throw new RangeError('no such damage');
  }
  writeFileSync(path, bytes);
}
