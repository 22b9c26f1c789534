/**
 * Fills a route template. A parameter that would change the route is refused: `''` would reach the
 * collection.
 */
import type { AnyOperation } from './operation.ts';
import { invalid } from './state.ts';
import type { CallState } from './state.ts';

const routes = new WeakMap<AnyOperation, readonly string[]>();

/** The operation's template cut at its parameters, once: text at even places, names at odd ones. */
export function routeOf(operation: AnyOperation): readonly string[] {
  let route = routes.get(operation);
  if (!route) routes.set(operation, (route = operation.path.split(/[{}]/)));
  return route;
}

/** Nothing that a proxy, a file system or a URL parser could take for structure. */
// oxlint-disable-next-line no-control-regex -- control characters are what is looked for
const STRUCTURE = /^[\s.]*$|[/\\\x00-\x1f\x7f]/;

/**
 * The path with every parameter encoded.
 *
 * @throws {InputError} when a parameter is absent, empty, made of dots, or holds a slash or a control
 * character
 */
export function fillPath(state: CallState, input: Readonly<Record<string, unknown>>): string {
  const fill = (part: string, at: number): string => {
    if (at % 2 === 0) return part;
    const value = input[part];
    const text = Number.isSafeInteger(value) ? '' + value : value;
    if (typeof text !== 'string' || STRUCTURE.test(text)) throw invalid(part, state, 'input_path_parameter');
    return encoded(state, part, text);
  };
  return routeOf(state.operation).map(fill).join('');
}

/** Percent-encoded; half a surrogate pair cannot be. */
export function encoded(state: CallState, name: string, value: unknown): string {
  try {
    return encodeURIComponent(value as string);
  } catch {
    throw invalid(name, state);
  }
}
