// What a caller gets when a fault strikes: instead of an answer, or of one that the court had already made true.
import type { OperationId } from '@yunting/sdk/contract';
import { problemAnswer } from '../court/exchange.ts';
import type { Answer } from '../court/exchange.ts';
import { CourtProblem } from '../court/problem.ts';
import type { FaultRule } from './faults.ts';

/** The answer of a call that is struck before it has any effect. */
export function struckDown(rule: FaultRule, requestId: string, operationId: OperationId): Answer {
  if (rule.kind === 'reset') return { status: 0, headers: {}, body: '', operationId, wire: 'reset' };
  const { status = 503, retryAfterSeconds } = rule;
  const code = status === 429 ? 'rate_limited' : status === 500 ? 'internal_error' : 'unavailable';
  const problem = new CourtProblem(code, {
    status,
    ...(retryAfterSeconds === undefined ? {} : { retryAfterSeconds }),
  });
  return problemAnswer(problem, requestId, operationId);
}

/** What becomes of an answer on its way back. What the court has done stays done. */
export function spoiled(answer: Answer, rule: FaultRule): Answer {
  switch (rule.kind) {
    case 'lostResponse':
      return { ...answer, wire: 'reset' };
    case 'cutBody':
      // Where there is nothing to cut, the connection dies.
      return { ...answer, wire: answer.body.length < 2 ? 'reset' : 'cut' };
    case 'html':
      return {
        ...answer,
        status: 502,
        headers: { ...answer.headers, 'content-type': 'text/html; charset=utf-8' },
        body: '<html><body>502 Bad Gateway</body></html>',
      };
    default:
      return { ...answer, status: answer.status === 204 ? 200 : answer.status, body: '{"data": [ }' };
  }
}
