// What can be wrong with pages.
import { withoutQuery } from './answer-tampering.ts';
import { asking, succeeding } from './sabotage.ts';
import type { SeededFault } from './sabotage.ts';

/** Lists by pages. */
export const pageFaults: readonly SeededFault[] = [
  {
    what: 'the same entry on two pages',
    foundBy: 'answers.paging',
    at: 'filings.list',
    tamper: asking('filings.list', (call) => withoutQuery(call, 'cursor')),
  },
  {
    what: 'no end to the pages',
    foundBy: 'answers.paging',
    at: 'desk.cases.listTasks',
    tamper: succeeding('desk.cases.listTasks', (body, call) =>
      call.query['limit'] === '1' ? { ...body, nextCursor: 'tsk_zzzzzzzzzzzz' } : body,
    ),
  },
  {
    what: 'limit ignored',
    foundBy: 'answers.paging',
    at: 'files.list',
    tamper: asking('files.list', (call) => withoutQuery(call, 'limit')),
  },
  {
    what: 'an entry lost between pages',
    foundBy: 'answers.paging',
    at: 'eservice.list',
    tamper: succeeding('eservice.list', (body, call) =>
      call.query['limit'] === '1' && body['nextCursor'] !== null ? { ...body, data: [] } : body,
    ),
  },
  {
    what: 'a senseless cursor read as the beginning',
    foundBy: 'answers.cursor',
    at: 'events.list',
    tamper: asking('events.list', (call) =>
      String(call.query['after']).includes('not-a-cursor') ? withoutQuery(call, 'after') : call,
    ),
  },
];
