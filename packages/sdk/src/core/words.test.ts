import { expect, test } from 'vitest';

import { explain } from './explain.ts';
import { wordsOf } from './words.ts';

const OWN_CODES = [
  'connection_refused',
  'connection_reset',
  'connection_aborted',
  'connection_dns',
  'connection_tls',
  'connection_redirected',
  'connection_other',
  'timeout',
  'deadline_exceeded',
  'aborted',
  'too_large',
  'html_body',
  'cut_body',
  'invalid_json',
  'invalid_cursor',
  'unsafe_integer',
  'input_path_parameter',
  'input_parameter',
  'input_header',
  'input_idempotency_key',
  'token_unavailable',
  'schema_request',
  'schema_response',
];

test.each([...OWN_CODES, 'http_401', 'http_404', 'http_502'])(
  '%s is told in Chinese and English, with what to do',
  (code) => {
    for (const words of [wordsOf(code), explain(code)]) {
      // statuses have no fuller words: the court brings its own
      if (!words) {
        expect(code).toMatch(/^http_/);
        continue;
      }
      for (const zh of [words.zh, words.hint.zh]) expect(zh).toMatch(/\p{Script=Han}/u);
      for (const en of [words.en, words.hint.en]) expect(en).toMatch(/^[\x20-\x7e’–]+$/);
    }
  },
);
