// Who may do what: every operation against every persona, and every operation with another case's record.
import { describe, expect, it } from 'vitest';
import { operations, tables } from '@yunting/sdk/contract';
import type { OperationContract } from '@yunting/sdk/contract';
import { Court, fixedWall, personaList, tokenFor } from '@yunting/mock-server';

const all: readonly OperationContract[] = Object.values(operations);
const guarded = all.filter(({ scope }) => scope !== 'public');

/** A court in which one record of every table lies in a case that nobody of the sandbox takes part in. */
function courtWithForeignCase(): Court {
  const court = new Court({ wall: fixedWall(Date.parse('2026-09-01T01:00:00Z')) });
  for (const { key } of personaList) tokenFor(court, key);
  court.world().run(court.wall.now(), (commit) => {
    for (const [table, { prefix }] of Object.entries(tables)) {
      commit.tx.put(
        table as never,
        {
          id: `${prefix}_0000zzzzaaaaaa`,
          version: 1,
          createdAt: '2026-09-01T09:00:00+08:00',
          courtId: 'lu9999',
          ...(table === 'case' ? {} : { caseId: 'cas_0000zzzzaaaaaa' }),
          ownerIds: ['prs_nobodyatall'],
        } as never,
      );
    }
  });
  return court;
}

const court = courtWithForeignCase();
const tokens = new Map(personaList.map(({ key }) => [key, tokenFor(court, key)]));

function ask(operation: OperationContract, token: string | undefined): { status: number; code: string } {
  const first = operation.subject
    ? `${(tables as Readonly<Record<string, { prefix: string }>>)[operation.subject]!.prefix}_0000zzzzaaaaaa`
    : 'unknown';
  const answer = court.handle('main', {
    method: operation.method,
    path: operation.path.replace(/\{\w+\}/, first).replaceAll(/\{\w+\}/g, '0'),
    query: {},
    headers: {
      'idempotency-key': 'matrix',
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
    },
    ...(operation.method === 'GET' ? {} : { body: '{}' }),
  });
  const { code } =
    answer.status < 400 ? { code: 'answered' } : (JSON.parse(answer.body as string) as { code: string });
  return { status: answer.status, code };
}

describe('every operation that is not public', () => {
  it.each(guarded.map((one) => [one.id, one] as const))('%s needs a token', (_, operation) => {
    expect(ask(operation, undefined)).toEqual({ status: 401, code: 'unauthorized' });
    expect(ask(operation, 'yt_not_a_token')).toEqual({ status: 401, code: 'unauthorized' });
  });
});

describe('roles', () => {
  it.each(guarded.map((one) => [one.id, one] as const))(
    '%s refuses everyone whose role it does not name',
    (_, operation) => {
      for (const { key, roles, kind } of personaList) {
        if (
          roles.some((role) => operation.roles.includes(role)) &&
          (operation.scope !== 'court' || kind === 'staff')
        )
          continue;
        const { status } = ask(operation, tokens.get(key));
        expect([key, [403, 404].includes(status)]).toEqual([key, true]);
      }
    },
  );
});

describe("another case's record", () => {
  const withSubject = guarded.filter(({ subject }) => subject !== undefined);
  it.each(withSubject.map((one) => [one.id, one] as const))(
    '%s answers 404, as if it did not exist',
    (_, operation) => {
      for (const { key, roles, kind } of personaList) {
        if (
          !roles.some((role) => operation.roles.includes(role)) ||
          (operation.scope === 'court' && kind !== 'staff')
        )
          continue;
        const { status, code } = ask(operation, tokens.get(key));
        expect([key, status, code]).toEqual([key, 404, 'not_found']);
      }
    },
  );
});
