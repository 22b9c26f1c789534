// For every state machine of the contract: an operation that moves a record is refused from every state for which no
// transition is declared, and the refusal names the state and what is possible. From declared states it is not refused so.
import { describe, expect, it } from 'vitest';
import { machines, operations, tables } from '@yunting/sdk/contract';
import type { OperationContract } from '@yunting/sdk/contract';
import { Court, fixedWall, personaList, tokenFor } from '@yunting/mock-server';

interface Moved {
  readonly subject: string;
  readonly operation: OperationContract;
  readonly from: ReadonlySet<string>;
  readonly states: readonly string[];
}

/** Operations whose own subject they move, with the states they may start from. */
function movingOperations(): Moved[] {
  const moved: Moved[] = [];
  for (const [subject, machine] of Object.entries(machines)) {
    const ids = new Set(machine.transitions.flatMap((one) => (one.operation ? [one.operation] : [])));
    for (const id of ids) {
      const operation: OperationContract = operations[id];
      if (operation.subject !== subject) continue;
      const from = machine.transitions.filter((one) => one.operation === id).flatMap((one) => [...one.from]);
      moved.push({ subject, operation, from: new Set(from), states: Object.keys(machine.states) });
    }
  }
  return moved;
}

const court = new Court({ wall: fixedWall(Date.parse('2026-09-01T01:00:00Z')) });
const persons = personaList.filter(({ kind }) => kind === 'person').map(({ principalId }) => principalId);

/** A record of this subject in this state, in a case that the plaintiff and the lawyer may see. */
function plant(subject: string, state: string): string {
  const prefix = (tables as Readonly<Record<string, { prefix: string }>>)[subject]!.prefix;
  const id = `${prefix}_00000001aaaaaa`;
  court.world().run(court.wall.now(), (commit) => {
    const put = (table: string, record: object): void =>
      commit.tx.put(
        table as never,
        { version: 1, createdAt: '2026-09-01T09:00:00+08:00', courtId: 'lu0305', ...record } as never,
      );
    put('case', { id: 'cas_00000001aaaaaa', state: 'inProgress' });
    put(subject, {
      id,
      state,
      caseId: 'cas_00000001aaaaaa',
      ownerIds: [...persons, 'prs_personaapp'],
      ownerId: 'prs_personaplaintiff',
    });
    for (const [principalId, role] of [
      ['prs_personaplaintiff', 'litigant'],
      ['prs_personalawyer', 'agent'],
    ] as const) {
      commit.grantCase(
        principalId,
        { caseId: 'cas_00000001aaaaaa', role, partyId: 'pty_00000001aaaaaa' },
        '',
      );
    }
  });
  return id;
}

const actorFor = (operation: OperationContract): string | undefined =>
  personaList.find(
    ({ roles, courtId, kind }) =>
      roles.some((role) => operation.roles.includes(role)) &&
      (operation.scope !== 'court' || courtId === 'lu0305') &&
      kind !== 'roomAgent',
  )?.key;

describe('operations that move a record', () => {
  it.each(movingOperations().map((one) => [one.operation.id, one] as const))(
    '%s is refused from every other state',
    (_, one) => {
      const actor = actorFor(one.operation);
      if (actor === undefined) throw new Error(`no persona may call ${one.operation.id}`);
      const token = tokenFor(court, actor);
      for (const state of one.states) {
        const id = plant(one.subject, state);
        const answer = court.handle('main', {
          method: one.operation.method,
          path: one.operation.path.replace(/\{\w+\}/, id).replaceAll(/\{\w+\}/g, '0'),
          query: {},
          headers: { authorization: `Bearer ${token}`, 'idempotency-key': `${one.operation.id}-${state}` },
          body: '{}',
        });
        const problem = JSON.parse(answer.body as string) as {
          code: string;
          state?: string;
          possible?: string[];
        };
        if (one.from.has(state) || one.from.has('*')) {
          expect([state, problem.code, problem.state]).not.toEqual([state, 'state_conflict', state]);
        } else {
          expect([state, answer.status, problem.code, problem.state]).toEqual([
            state,
            409,
            'state_conflict',
            state,
          ]);
          expect(problem.possible).not.toContain(one.operation.id);
        }
      }
    },
  );
});
