// What can be wrong with states and versions.
import type { Answer, Call } from '../../court/exchange.ts';
import type { Court } from '../../mock-court.ts';
import { touch, worldOf } from './behind.ts';
import { answering, asking, bodyOf, refusing, sentBody, succeeding } from './sabotage.ts';
import type { SeededFault } from './sabotage.ts';

const isConflict = (answer: Answer): boolean =>
  answer.status === 409 && bodyOf(answer)['code'] === 'state_conflict';

/** States and versions. */
export const stateFaults: readonly SeededFault[] = [
  {
    what: 'an act that is not possible said to be done',
    foundBy: 'states.illegal',
    tamper: answering(
      (answer) => answer.operationId === 'filings.withdraw' && isConflict(answer),
      (answer) => ({
        ...answer,
        status: 200,
        headers: { 'content-type': 'application/json' },
        body: '{"state":"withdrawn"}',
      }),
    ),
  },
  {
    what: 'a refusal that does not name the state',
    foundBy: 'states.illegal',
    tamper: refusing(isConflict, ({ state: _state, ...rest }) => rest),
  },
  {
    what: 'a refusal that does not say what is possible',
    foundBy: 'states.illegal',
    tamper: refusing(isConflict, ({ possible: _possible, ...rest }) => rest),
  },
  {
    what: 'a refusal that offers what is not possible',
    foundBy: 'states.illegal',
    tamper: refusing(isConflict, (body) => ({ ...body, possible: ['filings.submit', 'filings.supplement'] })),
  },
  {
    what: 'a refused act that changes the record all the same',
    foundBy: 'states.illegal',
    tamper: async (call, court, ask) => {
      const answer = await ask(call);
      if (answer.operationId !== 'desk.filings.sendBack' || !isConflict(answer)) return answer;
      touch(worldOf(call, court), /flg_\w+/.exec(call.path)?.[0] ?? '');
      return answer;
    },
  },
  {
    what: 'a case closed twice',
    foundBy: 'states.others',
    tamper: answering(
      (answer) => answer.operationId === 'desk.cases.close' && isConflict(answer),
      (answer) => ({
        ...answer,
        status: 422,
        body: JSON.stringify({ ...bodyOf(answer), status: 422, code: 'invalid_request' }),
      }),
    ),
  },
  {
    what: 'a state that is not the one reached',
    foundBy: 'states.walked',
    tamper: succeeding('filings.get', (body) => ({
      ...body,
      state: body['state'] === 'supplemented' ? 'submitted' : body['state'],
    })),
  },
  {
    what: 'a version that stands still',
    foundBy: 'states.walked',
    tamper: succeeding('filings.submit', (body) => ({ ...body, version: 1 })),
  },
  {
    what: 'a version that is not looked at',
    foundBy: 'states.version',
    tamper: asking('filings.update', atItsVersion),
  },
  {
    what: 'the last of two changes wins',
    foundBy: 'states.race',
    tamper: asking('filings.update', atItsVersion),
  },
];

/** The call, as if it had named the version that the filing now has. */
function atItsVersion(call: Call, court: Court): Call {
  const filing = worldOf(call, court)
    .read()
    .find('filing', /flg_\w+/.exec(call.path)?.[0] ?? '');
  return filing ? { ...call, body: JSON.stringify({ ...sentBody(call), version: filing.version }) } : call;
}
