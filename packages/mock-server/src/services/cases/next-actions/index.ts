// What this very person must do, may do, or waits for, with the operation, the deadline and what follows otherwise.
import type { Schemas } from '@yunting/sdk/types';
import type { OperationContext } from '../../../court/context.ts';
import { myParties } from '../people.ts';
import { judgmentActions, waiting } from './after.ts';
import { addressActions, answerActions } from './answering.ts';
import { hearingActions, recordActions } from './hearing.ts';
import { agentActions, evidenceActions, readingActions, returnedActions } from './material.ts';
import { deferredAction, moneyActions } from './money.ts';
import { sceneOf } from './scene.ts';
import type { NextAction, Scene } from './scene.ts';

const rank: Readonly<Record<string, number>> = { must: 0, may: 1, wait: 2 };

/** What must be done first, soonest first; then what may; then what is waited for. */
function inOrder(a: NextAction, b: NextAction): number {
  const byRank = (rank[a.urgency] ?? 3) - (rank[b.urgency] ?? 3);
  if (byRank !== 0) return byRank;
  const due = ({ deadline }: NextAction) => (deadline ? Date.parse(deadline.dueAt) : Infinity);
  return due(a) === due(b) ? 0 : due(a) - due(b);
}

function actionsOf(scene: Scene): NextAction[] {
  const over = scene.record.state === 'closed' || scene.record.state === 'archived';
  const actions = over
    ? [...moneyActions(scene), ...judgmentActions(scene), ...readingActions(scene)]
    : [
        ...moneyActions(scene),
        ...deferredAction(scene),
        ...answerActions(scene),
        ...hearingActions(scene),
        ...recordActions(scene),
        ...returnedActions(scene),
        ...evidenceActions(scene),
        ...readingActions(scene),
        ...judgmentActions(scene),
        ...addressActions(scene),
        ...agentActions(scene),
      ];
  return actions.some(({ urgency }) => urgency !== 'may') ? actions : [...actions, waiting(scene)];
}

/** `cases.nextActions` */
export function nextActions(ctx: OperationContext<'cases.nextActions'>): Schemas['NextActions'] {
  const record = ctx.subject<'case'>();
  const data = myParties(ctx, record.id).flatMap((party) => actionsOf(sceneOf(ctx, record, party)));
  return { caseId: record.id, asOf: ctx.now, caseVersion: record.version, data: data.toSorted(inOrder) };
}
