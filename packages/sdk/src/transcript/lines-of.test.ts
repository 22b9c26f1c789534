import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linesOf } from './lines-of.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('the lines of a file', () => {
  it('are the same however the file comes in pieces, also in one piece of memory that is used again', () => {
    const text = fc.array(fc.string({ unit: 'grapheme' }).filter((line) => !line.includes('\n')));
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 9 }), (lines, size) => {
        const all = bytes(lines.map((line) => `${line}\n`).join(''));
        function* pieces(): Generator<Uint8Array> {
          const memory = new Uint8Array(size);
          for (let from = 0; from < all.length; from += size) {
            const piece = all.subarray(from, from + size);
            memory.set(piece);
            yield memory.subarray(0, piece.length);
          }
        }
        expect([...linesOf(pieces())]).toEqual(lines);
      }),
    );
  });

  it('end with a line feed and with nothing else', () => {
    expect([...linesOf([bytes('a\r\u2028b\n\n')])]).toEqual(['a\r\u2028b', '']);
    expect([...linesOf([bytes('\ufeffa\nb')])]).toEqual(['\ufeffa', { broken: 'lineNotEnded' }]);
  });

  it('are UTF-8, and only the one that is not is named', () => {
    const damaged = bytes('一\n二\n三\n');
    damaged[5] = 0xff;
    expect([...linesOf([damaged])]).toEqual(['一', { broken: 'notUtf8' }, '三']);
  });

  it('are not gathered without end', () => {
    function* endless(): Generator<Uint8Array> {
      for (;;) yield new Uint8Array(1024 * 1024).fill(97);
    }
    expect([...linesOf(endless())]).toEqual([{ broken: 'lineTooLong' }]);
  });
});
