// Whether an act has its button: what the contract lets these roles do with a record in this state. The court decides
// all the same; a button that the contract rules out is not shown in the first place.
import { machines, operations } from '@yunting/sdk/contract';
import type { MachineSubject, OperationId } from '@yunting/sdk/contract';

/** May one of these roles call the operation at all? */
export function mayCall(operation: OperationId, roles: readonly string[]): boolean {
  const known: readonly string[] = operations[operation].roles;
  return known.some((role) => roles.includes(role));
}

/** Is there a way out of this state by this operation for one of these roles? */
export function mayMove(
  subject: MachineSubject,
  state: string,
  operation: OperationId,
  roles: readonly string[],
): boolean {
  return machines[subject].transitions.some(
    (way) =>
      way.operation === operation && way.from.includes(state) && way.by.some((role) => roles.includes(role)),
  );
}
