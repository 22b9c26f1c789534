// What can be wrong with successes and with deadlines.
import { isSuccessOf, json, retyped } from './answer-tampering.ts';
import { answering, succeeding } from './sabotage.ts';
import type { SeededFault } from './sabotage.ts';

/** Successes. */
export const successFaults: readonly SeededFault[] = [
  {
    what: 'an ordinary act refused',
    foundBy: 'answers.ordinary',
    at: 'desk.documents.revoke',
    tamper: answering(isSuccessOf('desk.documents.revoke'), (answer) => ({ ...answer, status: 409 })),
  },
  {
    what: 'a version that is text',
    foundBy: 'answers.schema',
    at: 'files.uploadOnce',
    tamper: succeeding('files.uploadOnce', (body) => ({ ...body, version: '1' })),
  },
  {
    what: 'a required field left out',
    foundBy: 'answers.schema',
    at: 'cases.get',
    tamper: succeeding('cases.get', ({ caseNumber: _caseNumber, ...rest }) => rest),
  },
  {
    what: 'a list that is none',
    foundBy: 'answers.schema',
    at: 'cases.nextActions',
    tamper: succeeding('cases.nextActions', (body) => ({ ...body, data: {} })),
  },
  {
    what: '200 instead of 201',
    foundBy: 'answers.status',
    at: 'filings.create',
    tamper: answering(isSuccessOf('filings.create'), (answer) => ({ ...answer, status: 200 })),
  },
  {
    what: 'a redirect',
    foundBy: 'answers.status',
    at: 'filings.getRules',
    tamper: answering(isSuccessOf('filings.getRules'), (answer) => ({
      ...answer,
      status: 302,
      headers: { location: '/v1/me' },
    })),
  },
  {
    what: 'JSON said to be HTML',
    foundBy: 'answers.mediaType',
    at: 'filings.preflight',
    tamper: answering(isSuccessOf('filings.preflight'), (answer) => retyped(answer, 'text/html')),
  },
  {
    what: 'a calendar said to be JSON',
    foundBy: 'answers.mediaType',
    at: 'cases.calendar',
    tamper: answering(isSuccessOf('cases.calendar'), (answer) => retyped(answer, json)),
  },
  {
    what: 'a read that fails',
    foundBy: 'answers.noDefect',
    at: 'identity.listConsents',
    tamper: answering(isSuccessOf('identity.listConsents'), (answer) => ({ ...answer, status: 500 })),
  },
];

/** Changes every deadline of a record. */
const withDeadlines = (body: Record<string, unknown>, change: object): object => ({
  ...body,
  deadlines: (body['deadlines'] as object[]).map((one) => ({ ...one, ...change })),
});

/** Deadlines. */
export const deadlineFaults: readonly SeededFault[] = [
  {
    what: 'a deadline without consequence',
    foundBy: 'legal.deadlines',
    at: 'filings.submit',
    tamper: succeeding('filings.submit', (body) => withDeadlines(body, { consequence: { zh: '', en: '' } })),
  },
  {
    what: 'a deadline without basis',
    foundBy: 'legal.deadlines',
    at: 'desk.filings.requestSupplement',
    tamper: succeeding('desk.filings.requestSupplement', (body) => withDeadlines(body, { legalBasis: [] })),
  },
  {
    what: 'a deadline that ends before its last day',
    foundBy: 'legal.deadlines',
    at: 'filings.list',
    tamper: succeeding('filings.list', (body) => ({
      ...body,
      data: (body['data'] as Record<string, unknown>[]).map((one) =>
        withDeadlines(one, { dueAt: '2026-09-02T00:00:00+08:00' }),
      ),
    })),
  },
];
