// What several faults of answers need.
import type { Answer, Call } from '../../court/exchange.ts';
import { splitWorld } from '../../court/world-path.ts';

/** Of plain JSON. */
export const json = 'application/json; charset=utf-8';

/** A success of this operation. */
export const isSuccessOf =
  (id: string) =>
  (answer: Answer): boolean =>
    answer.operationId === id && answer.status < 300;

/** A refusal of this operation for what was sent. */
export const isInvalid =
  (id: string) =>
  (answer: Answer): boolean =>
    answer.operationId === id && answer.status === 422;

/** Whether a call is for this path, in whatever world. */
export const isPath = (call: Call, path: string): boolean => splitWorld(call.path).path === path;

/** An answer said to be of another media type. */
export const retyped = (answer: Answer, mediaType: string): Answer => ({
  ...answer,
  headers: { ...answer.headers, 'content-type': mediaType },
});

/** Leaves a query parameter out. */
export const withoutQuery = (call: Call, name: string): Call => {
  const { [name]: _left, ...query } = call.query;
  return { ...call, query };
};
