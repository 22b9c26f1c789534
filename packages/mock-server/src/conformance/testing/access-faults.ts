// What can be wrong with rights. Each fault has an operation of its own, so all of them share one court.
import type { Call } from '../../court/exchange.ts';
import { answering, asking, bodyOf, callerOf, idOf, madeBy, operationOf, refusing } from './sabotage.ts';
import type { SeededFault, Tamper } from './sabotage.ts';

/** Lets one persona act as another where it would be refused. */
const lending =
  (id: string, from: string, to: string): Tamper =>
  (call, court, ask) =>
    ask(operationOf(call) === id && callerOf(call, court) === idOf(from) ? madeBy(to, call, court) : call);

/** Whether nobody can be known from the call. */
const isUnknown = (call: Call, token: string | undefined): boolean => call.headers['authorization'] === token;

/** Rights. */
export const accessFaults: readonly SeededFault[] = [
  {
    what: 'an officer who is taken for a person',
    foundBy: 'access.tokens',
    at: 'identity.me (auditor)',
    tamper: lending('identity.me', 'auditor', 'plaintiff'),
  },
  {
    what: 'a token that is not needed',
    foundBy: 'access.noToken',
    at: 'cases.get',
    tamper: asking('cases.get', (call, court) =>
      isUnknown(call, undefined) ? madeBy('plaintiff', call, court) : call,
    ),
  },
  {
    what: 'any token taken for good',
    foundBy: 'access.badToken',
    at: 'desk.filings.accept',
    tamper: asking('desk.filings.accept', (call, court) =>
      callerOf(call, court) === '' && !isUnknown(call, undefined) ? madeBy('filingJudge', call, court) : call,
    ),
  },
  {
    what: 'a desk open to parties',
    foundBy: 'access.desk',
    at: 'desk.cases.listTasks (plaintiff)',
    tamper: lending('desk.cases.listTasks', 'plaintiff', 'clerk'),
  },
  {
    what: 'a decision open to any officer',
    foundBy: 'access.roles',
    at: 'desk.filings.refuse (clerk)',
    tamper: lending('desk.filings.refuse', 'clerk', 'filingJudge'),
  },
  {
    what: 'an app that reads cases without a grant',
    foundBy: 'access.roles',
    at: 'cases.timeline (app)',
    tamper: lending('cases.timeline', 'app', 'plaintiff'),
  },
  {
    what: "another person's case shown",
    foundBy: 'access.others',
    at: 'cases.listParties (stranger)',
    tamper: lending('cases.listParties', 'stranger', 'plaintiff'),
  },
  {
    what: "another person's filing withdrawn",
    foundBy: 'access.others',
    at: 'filings.withdraw (stranger)',
    tamper: lending('filings.withdraw', 'stranger', 'plaintiff'),
  },
  {
    what: '403 where there is something',
    foundBy: 'access.others',
    at: 'fees.getBill (stranger)',
    tamper: answering(
      (answer, call) =>
        answer.status === 404 && answer.operationId === 'fees.getBill' && !call.path.includes('zzzzzz'),
      (answer) => ({
        ...answer,
        status: 403,
        body: JSON.stringify({ ...bodyOf(answer), status: 403, code: 'forbidden' }),
      }),
    ),
  },
  {
    what: 'other words where there is something',
    foundBy: 'access.others',
    at: 'files.get (stranger)',
    tamper: refusing(
      (answer) => answer.operationId === 'files.get',
      (body, call) => (call.path.includes('zzzzzz') ? body : { ...body, en: 'You may not see this file' }),
    ),
  },
  {
    what: "another person's files in the list",
    foundBy: 'access.lists',
    at: 'files.list (stranger)',
    tamper: lending('files.list', 'stranger', 'plaintiff'),
  },
  {
    what: "another court's cases in the list",
    foundBy: 'access.lists',
    at: 'desk.cases.list (otherJudge)',
    tamper: lending('desk.cases.list', 'otherJudge', 'judge'),
  },
  {
    what: "another court's case shown",
    foundBy: 'access.elsewhere',
    at: 'desk.cases.get (otherJudge)',
    tamper: lending('desk.cases.get', 'otherJudge', 'judge'),
  },
];
