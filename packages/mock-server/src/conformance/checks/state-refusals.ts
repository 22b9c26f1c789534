// How a refusal for the state must look.
import { machines, operations } from '@yunting/sdk/contract';
import type { OperationId, Transition } from '@yunting/sdk/contract';
import type { Watch } from '../finding.ts';
import { listAt, textAt } from '../wire.ts';
import type { Exchange } from '../wire.ts';

/** Whether this operation moves records of this kind, from this state or at all. */
export const moves = (subject: keyof typeof machines, id: OperationId, from?: string): boolean =>
  machines[subject].transitions.some(
    (one: Transition) =>
      one.operation === id && (from === undefined || one.from.includes(from) || one.from.includes('*')),
  );

/** A refusal for the state names the state and what is possible from it, and nothing that is not. */
export function seeRefusal(
  watch: Watch,
  where: string,
  subject: keyof typeof machines,
  id: OperationId,
  state: string,
  exchange: Exchange,
): void {
  const isConflict = exchange.status === 409 && exchange.code === 'state_conflict';
  if (!watch.see(isConflict, where, '409 state_conflict', exchange)) return;
  watch.see(
    textAt(exchange.json, 'state') === state,
    where,
    `state ${state}`,
    textAt(exchange.json, 'state') ?? 'no state',
  );
  const possible = listAt(exchange.json, 'possible');
  const fits =
    Array.isArray((exchange.json as { possible?: unknown }).possible) &&
    !possible.includes(id) &&
    possible.every(
      (one) => typeof one === 'string' && one in operations && moves(subject, one as OperationId, state),
    );
  watch.see(fits, where, `what is possible from ${state}`, JSON.stringify(possible));
}
