import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { createClient } from './client.ts';
import { InputError } from './errors.ts';
import type { AnyOperation } from './operation.ts';
import { prepare } from './request.ts';
import { begin } from './state.ts';
import { operations, scripted } from './testkit.ts';

const client = createClient({ baseUrl: 'http://court.test/w/demo', transport: scripted({}) });
const prepared = (operation: AnyOperation, input: unknown) =>
  prepare(begin(client.settings, operation, {}), input);

describe('a path parameter', () => {
  test.each([
    '',
    ' ',
    '.',
    '..',
    '...',
    '../../admin?x=1#y',
    'a/b',
    'a\\b',
    'a\u0000b',
    'a\nb',
    '\ud800',
    undefined,
    null,
    NaN,
    1.5,
    {},
    [],
    ['a'],
    true,
  ])('%j is refused before sending', (filingId) => {
    expect(() => prepared(operations.get, { filingId })).toThrow(InputError);
  });

  test('of any other text reaches exactly its own route and comes back as it was', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' })), (filingId) => {
        let url: string;
        try {
          ({ url } = prepared(operations.get, { filingId }));
        } catch (error) {
          return error instanceof InputError;
        }
        const { pathname, search, hash, host } = new URL(url);
        const segments = pathname.split('/');
        return (
          host === 'court.test' &&
          !search &&
          !hash &&
          segments.length === 6 &&
          decodeURIComponent(segments[5]!) === filingId
        );
      }),
      { numRuns: 2_000 },
    );
  });

  test('of digits may be a number', () => {
    expect(prepared(operations.get, { filingId: 12 }).url).toBe('http://court.test/w/demo/v1/filings/12');
  });
});

describe('a query', () => {
  const url = (input: unknown): string =>
    prepared(operations.list, input).url.slice('http://court.test/w/demo/v1/filings'.length);

  test('takes the named parameters, in the operation’s order, and leaves out what is absent', () => {
    expect(url({ state: '已提交', limit: 20, cursor: undefined })).toBe(
      '?limit=20&state=%E5%B7%B2%E6%8F%90%E4%BA%A4',
    );
    expect(url({ state: null })).toBe('');
    expect(url(undefined)).toBe('');
    expect(url({ state: '' })).toBe('?state=');
    expect(url({ state: ['a', 'b&c'] })).toBe('?state=a&state=b%26c');
  });

  test.each([{ state: {} }, { limit: NaN }, { state: '\udc00' }, { limit: Infinity }])(
    'refuses %j',
    (input) => {
      expect(() => url(input)).toThrow(InputError);
    },
  );

  test('refuses a name it does not know, which would silently widen the search', () => {
    expect(() => url({ staet: 'submitted' })).toThrow(expect.objectContaining({ parameter: 'staet' }));
  });
});

describe('a body', () => {
  test('is the rest of the flat input', () => {
    const { url, body, headers } = prepared(operations.submit, {
      filingId: 'f',
      version: 3,
      note: undefined,
    });
    expect(url).toMatch(/\/filings\/f\/submit$/);
    expect(body).toBe('{"version":3}');
    expect(headers).toEqual({
      accept: 'application/json',
      'content-type': 'application/json',
      'idempotency-key': expect.stringMatching(/^[0-9a-f]{32}$/),
    });
  });

  test('that cannot be JSON, or would lose digits, is refused', () => {
    const circle: Record<string, unknown> = { filingId: 'f' };
    circle['self'] = circle;
    for (const input of [
      circle,
      { filingId: 'f', amountFen: 10n },
      { filingId: 'f', amountFen: Number('12345678901234567890') },
    ]) {
      expect(() => prepared(operations.submit, input)).toThrow(InputError);
    }
  });

  test('of bytes is the content', () => {
    const put: AnyOperation = {
      id: 'files.putChunk',
      method: 'PUT',
      path: '/v1/uploads/{uploadId}/chunks/{index}',
      body: 'bytes',
    };
    const content = new Uint8Array([1, 2, 3]);
    const { url, body, headers } = prepared(put, { uploadId: 'upl_1', index: 0, content });
    expect(url).toMatch(/\/uploads\/upl_1\/chunks\/0$/);
    expect(body).toBe(content);
    expect(headers['content-type']).toBe('application/octet-stream');
    expect(() => prepared(put, { uploadId: 'u', index: 0 })).toThrow(InputError);
  });

  test('of a form is a file and fields of text', () => {
    const upload: AnyOperation = { id: 'files.upload', method: 'POST', path: '/v1/files', body: 'form' };
    const file = { name: '借条.jpg', mediaType: 'image/jpeg', content: 'x' };
    expect(prepared(upload, { file, purpose: 'evidence', pages: 2 }).body).toEqual({
      file,
      fields: { purpose: 'evidence', pages: '2' },
    });
    expect(() => prepared(upload, { purpose: 'evidence' })).toThrow(InputError);
  });

  test('is absent where nothing is to be said, and {} where the operation wants one', () => {
    expect(prepared({ id: 'x', method: 'POST', path: '/v1/x' }, {}).body).toBeUndefined();
    expect(prepared({ id: 'x', method: 'POST', path: '/v1/x', body: 'json' }, undefined).body).toBe('{}');
    expect(() => prepared({ id: 'x', method: 'DELETE', path: '/v1/x' }, { version: 1 })).toThrow(InputError);
  });
});
