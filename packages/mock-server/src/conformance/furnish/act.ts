// One ordinary act, and what comes of it.
import type { OperationId } from '@yunting/sdk/contract';
import type { Target } from '../target.ts';
import { numberAt, textAt } from '../wire.ts';
import type { Exchange } from '../wire.ts';

/** Does one act and gives the answer's body; undefined when nobody of that key is known. */
export type Act = (as: string, id: OperationId, input?: Record<string, unknown>) => Promise<unknown>;

/** Acts against a target; each answer is kept in `done`. */
export function actOn(target: Target, done: Exchange[]): Act {
  return async (as, id, input = {}) => {
    if (!target.people.find(as)) return undefined;
    const exchange = await target.ask(id, { as, input });
    done.push(exchange);
    return exchange.json;
  };
}

/** The version of a record that was just read or changed. */
export const versionOf = (record: unknown): number | undefined => numberAt(record, 'version');

/** A text in both languages, as reasons are given. */
export const reason = { zh: '演示·虚构', en: 'fictional demonstration' };

/** An id of a record that was just answered. */
export const idAt = (record: unknown, name: string): string | undefined => textAt(record, name);
