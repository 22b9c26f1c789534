import fc from 'fast-check';
import { expect, it } from 'vitest';
import { compareText } from './text-order.ts';

it('texts sort as their UTF-8 bytes do', () => {
  const texts = fc.string({ unit: 'binary' });
  fc.assert(
    fc.property(texts, texts, (a, b) => {
      expect(Math.sign(compareText(a, b))).toBe(Buffer.compare(Buffer.from(a), Buffer.from(b)));
    }),
    {
      numRuns: 300,
      examples: [
        ['～', '𠮷'],
        ['\uffff', '\u{10000}'],
        ['a', 'a\0'],
        ['\ud7ff', '\u{10ffff}'],
      ],
    },
  );
});
