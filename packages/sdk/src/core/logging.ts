/** Log lines as one more observer of calls: what is not logged costs nothing. */
import type { HookEvent, Hooks, Logger } from './options.ts';

/**
 * Observers that write to a logger: tries at debug, waits and deprecations at warn, final failures at error.
 */
export function loggingHooks(logger: Logger): Hooks {
  const warned = new Set<string>();
  return {
    onResponse(event) {
      logger.debug?.('yunting answer', {
        ...fieldsOf(event),
        status: event.status,
        ms: Math.round(event.durationMs),
      });
      const deprecation = event.headers['deprecation'];
      if (deprecation === undefined || warned.has(event.operationId)) return;
      warned.add(event.operationId);
      logger.warn?.('yunting deprecated operation', {
        operationId: event.operationId,
        deprecation,
        sunset: event.headers['sunset'],
      });
    },
    onRetry(event) {
      logger.warn?.('yunting retry', {
        ...fieldsOf(event),
        ms: Math.round(event.delayMs),
        code: event.error.code,
      });
    },
    onError(event) {
      const { code, requestId, outcome } = event.error;
      logger.error?.('yunting failed', { ...fieldsOf(event), code, requestId, outcome });
    },
  };
}

function fieldsOf(event: HookEvent): Record<string, unknown> {
  const { operationId, method, template, attempt, idempotencyKey } = event;
  return { operationId, method, template, attempt, idempotencyKey };
}
