// Which events somebody asked for: `hearing.notified`, `hearing.*`, or everything.
import { events } from '@yunting/sdk/contract';
import type { Context } from '../../court/context.ts';

const known = Object.keys(events);

/** Whether a type is among the patterns; no pattern means all types. */
export function isWanted(type: string, patterns: readonly string[]): boolean {
  return patterns.length === 0 || patterns.some((pattern) => matches(type, pattern));
}

function matches(type: string, pattern: string): boolean {
  return pattern.endsWith('*') ? type.startsWith(pattern.slice(0, -1)) : type === pattern;
}

/** Refuses patterns that no event of the contract fits: a misspelt filter would be silent for ever. */
export function checkTypes(ctx: Context, patterns: readonly string[], pointer: string): void {
  const violations = patterns.flatMap((pattern, at) =>
    known.some((type) => matches(type, pattern))
      ? []
      : [
          {
            pointer: `${pointer}/${at}`,
            code: 'unknownEventType',
            zh: `没有这种事件：${pattern}`,
            en: `no such event type: ${pattern}`,
          },
        ],
  );
  if (violations.length > 0) ctx.refuse('webhook_event_type_unknown', { violations });
}

/** The query's comma-separated list. */
export function splitTypes(text: string | undefined): string[] {
  return (text ?? '')
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
