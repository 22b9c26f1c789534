// Paths, methods and queries that the contract does not have.
import { operations } from '@yunting/sdk/contract';
import type { Check } from '../kit.ts';
import { seePointer } from './writable.ts';

const strangeQueries = [
  ['?xNotInContract=1', '/xNotInContract'],
  ['?limit=0', '/limit'],
  ['?limit=101', '/limit'],
  ['?limit=many', '/limit'],
] as const;

const query: Check = {
  id: 'answers.query',
  zh: '契约没有的查询参数、越界的 limit：422，并指出是哪一个',
  en: 'A query parameter that the contract does not have, or a limit out of range: 422, and the answer points at it',
  async run({ target }, watch) {
    const list = operations['filings.listCourts'];
    for (const [text, pointer] of strangeQueries) {
      const exchange = await target.wire.send({
        method: 'GET',
        path: list.path + text,
        headers: {},
        operationId: list.id,
      });
      seePointer(watch, list, pointer, exchange);
    }
  },
};

const unknownPath: Check = {
  id: 'answers.unknownPath',
  zh: '没有的路径：404 not_found',
  en: 'A path that does not exist: 404 not_found',
  async run({ target }, watch) {
    for (const path of ['/v1/no-such-thing', '/v1/filings/none/no-such-act', '/v1', '/v2/filings']) {
      const exchange = await target.wire.send({ method: 'GET', path, headers: {} });
      watch.see(exchange.status === 404 && exchange.code === 'not_found', path, '404 not_found', exchange);
    }
  },
};

const wrongMethod: Check = {
  id: 'answers.wrongMethod',
  zh: '路径有、方法不对：405 method_not_allowed',
  en: 'A path with a method that it does not have: 405 method_not_allowed',
  async run({ target }, watch) {
    for (const [method, path] of [
      ['DELETE', '/v1/me'],
      ['POST', '/v1/public/courts'],
      ['PUT', '/v1/filings'],
      ['PATCH', '/v1/filings'],
      ['GET', '/v1/sessions'],
    ] as const) {
      const exchange = await target.wire.send({ method, path, headers: {} });
      const where = `${method} ${path}`;
      watch.see(
        exchange.status === 405 && exchange.code === 'method_not_allowed',
        where,
        '405 method_not_allowed',
        exchange,
      );
      watch.see(
        exchange.headers['allow'] !== undefined,
        where,
        'an Allow header (RFC 9110 §15.5.6)',
        'none',
        exchange,
      );
    }
  },
};

/** Requests by their first line. */
export const lineChecks: readonly Check[] = [unknownPath, wrongMethod, query];
