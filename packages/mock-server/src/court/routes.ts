// From method and path to the operation, by a radix router: its cost does not grow with the number of operations.
import { addRoute, createRouter, findRoute } from 'rou3';
import { operations } from '@yunting/sdk/contract';
import type { OperationId } from '@yunting/sdk/contract';
import { CourtProblem } from './problem.ts';

export interface Route {
  readonly operationId: OperationId;
  readonly params: Readonly<Record<string, string>>;
}

const methods = ['GET', 'POST', 'PUT', 'DELETE'] as const;
const router = createRouter<OperationId>();
for (const { id, method, path } of Object.values(operations)) {
  addRoute(router, method, path.replaceAll(/\{(\w+)\}/g, ':$1'), id);
}

/** The route; undefined when the contract has no such method and path. */
export function matchRoute(method: string, path: string): Route | undefined {
  const found = findRoute(router, method, path);
  if (!found) return undefined;
  const params: Record<string, string> = {};
  try {
    for (const [name, value] of Object.entries(found.params ?? {})) params[name] = decodeURIComponent(value);
  } catch {
    return undefined;
  }
  return { operationId: found.data, params };
}

/** The Allow field of a path: the contract's methods, and what every door answers beside them. '' for an unknown path. */
export function allowFor(path: string): string {
  const known = methods.filter((method) => findRoute(router, method, path) !== undefined);
  if (known.length === 0) return '';
  return [...known, ...(known.includes('GET') ? ['HEAD'] : []), 'OPTIONS'].join(', ');
}

/** The refusal that a call without a route deserves: 405 with what is allowed, for a path that is known, otherwise 404. */
export function noRoute(path: string): CourtProblem {
  const allow = isDecodable(path) ? allowFor(path) : '';
  return allow === ''
    ? new CourtProblem('not_found')
    : new CourtProblem('method_not_allowed', { headers: { allow } });
}

function isDecodable(path: string): boolean {
  try {
    decodeURIComponent(path);
    return true;
  } catch {
    return false;
  }
}
