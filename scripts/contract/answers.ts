/** Which refusals an operation can meet. */
import type { Contract, Operation } from './model.ts';

/** Statuses of problem answers, in ascending order: what every call may meet, and what this one's shape makes possible. */
export function problemStatuses(contract: Contract, operation: Operation): number[] {
  const { scope, method, key, parameters, body } = operation;
  const input = parameters.length > 0 || body !== undefined;
  const statuses = new Set([429, 500, 503]);
  if (input || key === 'key') statuses.add(400);
  if (scope !== 'public') statuses.add(401).add(403);
  if (parameters.some((parameter) => parameter.in === 'path') || scope === 'case') statuses.add(404);
  if (method !== 'get' && key !== 'safe') statuses.add(409);
  if (body) statuses.add(413);
  if (input || key === 'key') statuses.add(422);
  for (const code of operation.source['x-problems'] ?? [])
    statuses.add(contract.problems.get(code)?.status ?? 422);
  return [...statuses].toSorted((a, b) => a - b);
}
