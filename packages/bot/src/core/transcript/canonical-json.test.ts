import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCanonicalLine } from '../../../../sdk/src/transcript/canonical-line.ts';
import type { Json } from '../ports/store.ts';
import { canonicalJson } from './canonical-json.ts';

describe('canonical JSON', () => {
  it('is accepted, and read as the same, by a reader that accepts nothing else', () => {
    const value = fc.letrec<{ value: Json }>((tie) => ({
      value: fc.oneof(
        { maxDepth: 4 },
        fc.string({ unit: 'grapheme' }),
        fc.maxSafeInteger(),
        fc.boolean(),
        fc.array(tie('value'), { maxLength: 3 }),
        fc.dictionary(fc.stringMatching(/^[a-z][A-Za-z0-9]{0,5}$/), tie('value'), { maxKeys: 4 }),
      ),
    })).value;
    fc.assert(
      fc.property(value, (told) => {
        const line = canonicalJson(told);
        expect(readCanonicalLine(line)).toEqual({ value: JSON.parse(line) as unknown });
        expect(JSON.parse(line)).toEqual(JSON.parse(JSON.stringify(told)));
      }),
    );
  });

  it('writes names in order and escapes only what must be', () => {
    expect(canonicalJson({ b: [1, true], a: '法\u2028"\\\n\u0001/', aB: {} })).toBe(
      '{"a":"法\u2028\\"\\\\\\n\\u0001/","aB":{},"b":[1,true]}',
    );
  });

  it('replaces half a character, which has no bytes in UTF-8', () => {
    expect(canonicalJson('\ud83d好\udc4c')).toBe('"\ufffd好\ufffd"');
  });

  it.each([null, undefined, 1.5, Number.NaN, 2 ** 53, { 'a b': 1 }, { Ab: 1 }, { '1': 1 }, { a: null }])(
    'refuses %j',
    (value) => {
      expect(() => canonicalJson(value as Json)).toThrow(TypeError);
    },
  );
});
