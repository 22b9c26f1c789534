// Somebody who acts behind the court's back.
import type { Answer, Call } from '../../court/exchange.ts';
import { splitWorld } from '../../court/world-path.ts';
import type { World } from '../../court/world.ts';
import type { Court } from '../../mock-court.ts';
import { madeBy, operationOf, withHeaders } from './sabotage.ts';
import type { Tamper } from './sabotage.ts';

/** The world that a call is for. */
export const worldOf = (call: Call, court: Court): World => court.world(splitWorld(call.path).world);

/** Raises a filing's version without any act. */
export function touch(world: World, filingId: string): void {
  world.run(0, (commit) => {
    const filing = commit.tx.find('filing', filingId);
    if (filing) commit.tx.put('filing', { ...filing, version: filing.version + 1 });
  });
}

/** Does something else as well, behind what was asked. */
export const besides =
  (id: string, what: (call: Call, court: Court, ask: (call: Call) => Promise<Answer>) => unknown): Tamper =>
  async (call, court, ask) => {
    const answer = await ask(call);
    if (operationOf(call) === id && answer.status < 300) await what(call, court, ask);
    return answer;
  };

/** Acknowledges the service that this call is about. */
export const acknowledging = async (
  call: Call,
  _court: Court,
  ask: (call: Call) => Promise<Answer>,
): Promise<void> => {
  const path = call.path.replace(/\/(preview|acknowledge)$/, '/acknowledge');
  await ask(
    withHeaders(
      { ...call, method: 'POST', path, query: {}, body: '{}' },
      { 'idempotency-key': `behind-${path}`, 'content-type': 'application/json' },
    ),
  );
};

/** When this event is told, somebody does this at once, in nobody's name. */
export const following =
  (type: string, act: (court: Court, world: World, subjectId: string) => unknown) =>
  (court: Court): void => {
    court.onWorld((world) =>
      world.onCommit(({ events }) => {
        for (const event of events) if (event.type === type) act(court, world, event.subjectId);
      }),
    );
  };

/** An officer's call without HTTP. */
export function officer(
  court: Court,
  world: World,
  persona: string,
  method: string,
  path: string,
  body: object,
): void {
  const call = madeBy(
    persona,
    {
      method,
      path: `/w/${world.name}${path}`,
      query: {},
      headers: { 'idempotency-key': `clock-${path}` },
      body: JSON.stringify(body),
    },
    court,
  );
  const answer = court.handle(world.name, { ...call, path });
  if (answer.status >= 300) throw new Error(`${persona} ${path}: ${String(answer.body)}`);
}

/** Rules the suit withdrawn, in the judge's name. */
export function ruleWithdrawn(court: Court, world: World, billId: string): void {
  const version = world.read().find('bill', billId)?.version;
  const reason = { zh: '逾期未交，自动按撤诉处理', en: 'Not paid in time' };
  officer(court, world, 'judge', 'POST', `/v1/desk/bills/${billId}/deemed-withdrawal`, { version, reason });
}
