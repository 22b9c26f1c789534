// What can be wrong with refusals.
import { isInvalid, isPath, json, retyped, withoutQuery } from './answer-tampering.ts';
import { answering, asking, bodyOf, refusing, sentBody, sentText } from './sabotage.ts';
import type { SeededFault } from './sabotage.ts';

/** Refusals. */
export const refusalFaults: readonly SeededFault[] = [
  {
    what: 'a refusal without a code',
    foundBy: 'answers.problem',
    at: 'hearings.selfTest',
    tamper: refusing(isInvalid('hearings.selfTest'), ({ code: _code, ...rest }) => rest),
  },
  {
    what: 'a code that the contract does not have',
    foundBy: 'answers.problem',
    at: 'identity.requestGrant',
    tamper: refusing(isInvalid('identity.requestGrant'), (body) => ({ ...body, code: 'nope' })),
  },
  {
    what: 'a refusal in English only',
    foundBy: 'answers.problem',
    at: 'files.createUpload',
    tamper: refusing(isInvalid('files.createUpload'), (body) => ({ ...body, zh: body['en'] })),
  },
  {
    what: 'another status in the body',
    foundBy: 'answers.problem',
    at: 'cases.submit',
    tamper: refusing(isInvalid('cases.submit'), (body) => ({ ...body, status: 400 })),
  },
  {
    what: 'a refusal without request id',
    foundBy: 'answers.problem',
    at: 'cases.link',
    tamper: refusing(isInvalid('cases.link'), (body) => ({ ...body, requestId: '' })),
  },
  {
    what: 'a refusal as plain JSON',
    foundBy: 'answers.mediaType',
    at: 'filings.link',
    tamper: answering(isInvalid('filings.link'), (answer) => retyped(answer, json)),
  },
  {
    what: '500 on malformed JSON',
    foundBy: 'answers.malformed',
    at: 'rooms.redeemInvite',
    tamper: answering(
      (answer) => answer.operationId === 'rooms.redeemInvite' && answer.status === 400,
      (answer) => ({
        ...answer,
        status: 500,
        body: JSON.stringify({ ...bodyOf(answer), status: 500, code: 'internal_error' }),
      }),
    ),
  },
  {
    what: 'unknown fields accepted',
    foundBy: 'answers.unknownField',
    at: 'events.createEndpoint',
    tamper: asking('events.createEndpoint', (call) => {
      const { xNotInContract: _unknown, ...rest } = sentBody(call) ?? {};
      return sentBody(call) === undefined ? call : { ...call, body: JSON.stringify(rest) };
    }),
  },
  {
    what: 'one thing told at a time',
    foundBy: 'answers.missingField',
    at: 'desk.filings.receiveAtCounter',
    tamper: refusing(isInvalid('desk.filings.receiveAtCounter'), (body) => ({
      ...body,
      violations: (body['violations'] as unknown[]).slice(0, 1),
    })),
  },
  {
    what: 'violations without pointers',
    foundBy: 'answers.wrongType',
    at: 'identity.createDataRequest',
    tamper: refusing(isInvalid('identity.createDataRequest'), (body) => ({
      ...body,
      violations: [{ pointer: '', code: 'invalid', zh: '不对', en: 'wrong' }],
    })),
  },
  {
    what: 'unknown query parameters accepted',
    foundBy: 'answers.query',
    at: '/xNotInContract',
    tamper: asking('filings.listCourts', (call) => withoutQuery(call, 'xNotInContract')),
  },
  {
    what: 'a body that is null breaks the court',
    foundBy: 'answers.strange',
    at: 'POST /v1/filings (null)',
    tamper: answering(
      (answer, call) => answer.status === 422 && sentText(call) === 'null',
      (answer) => ({ ...answer, status: 500 }),
    ),
  },
  {
    what: 'an odd id taken for none',
    foundBy: 'answers.strange',
    at: 'GET /v1/filings/%00',
    tamper: answering(
      (_, call) => call.method === 'GET' && isPath(call, '/v1/filings/%00'),
      (answer) => ({ ...retyped(answer, json), status: 200, body: '{}' }),
    ),
  },
  {
    what: 'everything exists',
    foundBy: 'answers.unknownPath',
    at: '/v1/no-such-thing',
    tamper: answering(
      (_, call) => isPath(call, '/v1/no-such-thing'),
      (answer) => ({ ...retyped(answer, json), status: 200, body: '{}' }),
    ),
  },
  {
    what: '404 for a wrong method',
    foundBy: 'answers.wrongMethod',
    at: 'DELETE /v1/me',
    tamper: answering(
      (answer, call) => answer.status === 405 && isPath(call, '/v1/me'),
      (answer) => ({ ...answer, status: 404 }),
    ),
  },
  {
    what: '405 without saying what is allowed',
    foundBy: 'answers.wrongMethod',
    at: 'PUT /v1/filings',
    tamper: answering(
      (answer, call) => answer.status === 405 && isPath(call, '/v1/filings'),
      ({ headers: { allow: _allow, ...headers }, ...answer }) => ({ ...answer, headers }),
    ),
  },
];
