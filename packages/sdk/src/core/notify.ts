/** Tells the observers. What they throw is swallowed: watching a call must not change its outcome. */
import { checkedHeaders } from './headers.ts';
import type { ErrorEvent, HookEvent, Hooks, ResponseEvent, RetryEvent } from './options.ts';
import type { CallState } from './state.ts';

/** What each hook is told. */
interface Told {
  readonly onRequest: HookEvent;
  readonly onResponse: ResponseEvent;
  readonly onRetry: RetryEvent;
  readonly onError: ErrorEvent;
}

type Hook = (event: HookEvent) => ReturnType<NonNullable<Hooks['onRequest']>>;

/** Calls one hook of every observer, in order; gives the headers that they want to add. */
export function notify<Name extends keyof Told>(
  { settings, shared }: CallState,
  name: Name,
  more?: Omit<Told[Name], keyof HookEvent>,
): Record<string, string> {
  const added = {};
  for (const observer of settings.hooks) {
    try {
      const event = Object.assign({ attempt: shared.attempts.length + (more ? 0 : 1) }, shared, more);
      Object.assign(added, checkedHeaders((observer[name] as Hook | undefined)?.call(observer, event) ?? {}));
    } catch {
      // see above
    }
  }
  return added;
}
