// The independent judge is awake: Prism objects to each of these sabotaged answers. Without this, a run without objections
// would prove nothing.
import { describe, expect, it } from 'vitest';
import { call, createClient } from '@yunting/sdk/core';
import { filings } from '@yunting/sdk/operations';
import type { Answer } from '@yunting/mock-server';
import { Court, fixedWall } from '@yunting/mock-server';
import { judgedBy } from '../journeys/prism.ts';

type Body = { data: Record<string, unknown>[] };

const sabotages: Readonly<Record<string, (answer: Answer) => Answer>> = {
  'a required field is missing': (answer) => changed(answer, (body) => delete body.data[0]!['courtId']),
  'a field has the wrong type': (answer) =>
    changed(answer, (body) => (body.data[0]!['acceptsOnlineFiling'] = 'yes')),
  'a status that the contract does not list': (answer) => ({ ...answer, status: 418 }),
  'the page is no object': (answer) => ({ ...answer, body: '[]' }),
};

function changed(answer: Answer, change: (body: Body) => unknown): Answer {
  const body = JSON.parse(answer.body as string) as Body;
  change(body);
  return { ...answer, body: JSON.stringify(body) };
}

const court = new Court({ wall: fixedWall(Date.parse('2026-09-01T01:00:00Z')) });

async function violationsWith(sabotage: (answer: Answer) => Answer): Promise<readonly string[]> {
  const { url, transport, violations } = await judgedBy({
    respond: async (one, signal) => sabotage(await court.respond(one, signal)),
  });
  const client = createClient({ baseUrl: url, transport, maxRetries: 0 });
  await call(client, filings.listCourts, {}).catch(() => undefined);
  return violations;
}

describe('Prism', () => {
  it('has nothing against the untouched answer', async () => {
    expect(await violationsWith((answer) => answer)).toEqual([]);
  });
  it.each(Object.entries(sabotages))('notices that %s', async (_, sabotage) => {
    expect(await violationsWith(sabotage)).not.toEqual([]);
  });
});
