// What can be wrong with reading, acknowledging and privacy.
import { acknowledging, besides, touch, worldOf } from './behind.ts';
import { callerOf, idOf, madeBy, operationOf, sentBody, succeeding, withHeaders } from './sabotage.ts';
import type { SeededFault } from './sabotage.ts';

/** Reading and acknowledging. */
export const careFaults: readonly SeededFault[] = [
  {
    what: 'a read that counts',
    foundBy: 'legal.reads',
    tamper: besides('documents.list', (call, court) =>
      worldOf(call, court).run(0, (commit) => commit.tx.next('reads')),
    ),
  },
  {
    what: 'reading a filing raises its version',
    foundBy: 'legal.reads',
    tamper: besides('filings.get', (call, court) =>
      touch(worldOf(call, court), /flg_\w+/.exec(call.path)?.[0] ?? ''),
    ),
  },
  {
    what: 'a preflight that keeps a draft',
    foundBy: 'legal.safe',
    tamper: besides('filings.preflight', (call, _court, ask) =>
      ask(
        withHeaders(
          { ...call, path: call.path.replace('/preflight', '') },
          { 'idempotency-key': 'behind-preflight' },
        ),
      ),
    ),
  },
  {
    what: 'a preview that serves',
    foundBy: 'legal.preview',
    tamper: besides('eservice.preview', acknowledging),
  },
  {
    what: 'a dry run that acknowledges',
    foundBy: 'legal.dryRun',
    tamper: async (call, court, ask) => {
      const answer = await ask(call);
      if (answer.operationId === 'eservice.acknowledge' && sentBody(call)?.['dryRun'] === true)
        await acknowledging(call, court, ask);
      return answer;
    },
  },
  {
    what: 'a second acknowledgement that starts anew',
    foundBy: 'legal.acknowledge',
    tamper: succeeding('eservice.acknowledge', (body) =>
      body['result'] === 'noChange' ? { ...body, result: 'becomesEffective' } : body,
    ),
  },
  {
    what: "the other party's bill shown",
    foundBy: 'legal.privacy',
    tamper: (call, court, ask) =>
      ask(
        operationOf(call) === 'fees.getBill' && callerOf(call, court) === idOf('defendant')
          ? madeBy('plaintiff', call, court)
          : call,
      ),
  },
  {
    what: "the other party's papers shown",
    foundBy: 'legal.privacy',
    tamper: (call, court, ask) =>
      ask(
        operationOf(call) === 'documents.content' && callerOf(call, court) === idOf('defendant')
          ? madeBy('plaintiff', call, court)
          : call,
      ),
  },
  {
    what: "the other party's services in the list",
    foundBy: 'legal.privacy',
    tamper: (call, court, ask) =>
      ask(
        operationOf(call) === 'eservice.list' && callerOf(call, court) === idOf('defendant')
          ? madeBy('plaintiff', call, court)
          : call,
      ),
  },
];
