import { expect, test } from 'vitest';

import { createClient } from './client.ts';
import { AbortError, ResponseFormatError } from './errors.ts';
import { paginate } from './pages.ts';
import { answers, operations, scripted } from './testkit.ts';
import type { ScriptStep } from './testkit.ts';

function setUp(...steps: ScriptStep[]) {
  const transport = scripted(...steps);
  return { client: createClient({ baseUrl: 'http://court.test', transport }), requests: transport.requests };
}

const page = (ids: string[], nextCursor?: string | null): ScriptStep =>
  answers.ok({ data: ids.map((id) => ({ id })), nextCursor });

test('gives every item of every page, in order, and passes the filter along', async () => {
  const { client, requests } = setUp(page(['a', 'b'], 'c1'), page([], 'c2'), page(['c'], null));
  const ids: string[] = [];
  for await (const { id } of paginate(client, operations.list, { state: 'submitted', limit: 2 }))
    ids.push(id);
  expect(ids).toEqual(['a', 'b', 'c']);
  expect(requests.map((request) => new URL(request.url).search)).toEqual([
    '?limit=2&state=submitted',
    '?cursor=c1&limit=2&state=submitted',
    '?cursor=c2&limit=2&state=submitted',
  ]);
});

test('asks for no page that is not wanted', async () => {
  const { client, requests } = setUp(page(['a', 'b'], 'c1'), page(['c']));
  for await (const { id } of paginate(client, operations.list)) if (id === 'b') break;
  expect(requests).toHaveLength(1);
});

test('ends between two items when the caller aborts', async () => {
  const { client } = setUp(page(['a', 'b', 'c']));
  const controller = new AbortController();
  const ids: string[] = [];
  const walk = async (): Promise<void> => {
    for await (const { id } of paginate(client, operations.list, {}, { signal: controller.signal })) {
      ids.push(id);
      controller.abort();
    }
  };
  await expect(walk()).rejects.toBeInstanceOf(AbortError);
  expect(ids).toEqual(['a']);
});

test('does not run for ever after a court that repeats its cursor', async () => {
  const { client, requests } = setUp(page(['a'], 'c1'));
  const walk = async (): Promise<void> => {
    for await (const item of paginate(client, operations.list)) void item;
  };
  await expect(walk()).rejects.toBeInstanceOf(ResponseFormatError);
  expect(requests).toHaveLength(2);
});
