// What can be wrong with acting once.
import type { Answer, Call } from '../../court/exchange.ts';
import { answering, asking, operationOf, sentBody, withHeaders } from './sabotage.ts';
import type { SeededFault, Tamper } from './sabotage.ts';

const keyOf = (call: Call): string => call.headers['idempotency-key'] ?? '';

/** Gives every call of these operations a key of its own. */
const rekeyed = (ids: readonly string[], when: (call: Call) => boolean = () => true): Tamper => {
  let count = 0;
  return (call, _court, ask) =>
    ask(
      ids.includes(operationOf(call) ?? '') && when(call)
        ? withHeaders(call, { 'idempotency-key': `${keyOf(call)}-${++count}` })
        : call,
    );
};

/** Keeps successes by key and gives them to whoever comes with that key again. */
const remembering = (ids: readonly string[], same: (call: Call) => string): Tamper => {
  const kept = new Map<string, Answer>();
  return async (call, _court, ask) => {
    if (!ids.includes(operationOf(call) ?? '') || keyOf(call) === '') return ask(call);
    const before = kept.get(same(call));
    if (before) return before;
    const answer = await ask(call);
    if (answer.status < 300) kept.set(same(call), answer);
    return answer;
  };
};

/** Once only. */
export const onceFaults: readonly SeededFault[] = [
  { what: 'a replay that creates twice', foundBy: 'once.replay', tamper: rekeyed(['filings.create']) },
  {
    what: 'a replay that answers 200',
    foundBy: 'once.replay',
    tamper: answering(
      (answer) => answer.replayed === true && answer.operationId === 'filings.create',
      (answer) => ({ ...answer, status: 200 }),
    ),
  },
  {
    what: 'a repeated submission refused for the state',
    foundBy: 'once.transition',
    tamper: rekeyed(['filings.submit']),
  },
  {
    what: 'another body under the same key ignored',
    foundBy: 'once.conflict',
    tamper: remembering(['filings.create'], keyOf),
  },
  {
    what: 'a key that others share',
    foundBy: 'once.owners',
    tamper: remembering(['filings.create'], (call) => `${keyOf(call)} ${JSON.stringify(sentBody(call))}`),
  },
  {
    what: 'a key that is not needed',
    foundBy: 'once.missingKey',
    tamper: asking('events.createEndpoint', (call) =>
      keyOf(call) === '' ? withHeaders(call, { 'idempotency-key': 'made-up' }) : call,
    ),
  },
  {
    what: 'a refusal that burns the key',
    foundBy: 'once.freeKey',
    tamper: (() => {
      const burnt = new Map<string, Answer>();
      const tamper: Tamper = async (call, _court, ask) => {
        const before = burnt.get(keyOf(call));
        if (before) return before;
        const answer = await ask(call);
        if (keyOf(call) !== '' && answer.status === 422) burnt.set(keyOf(call), answer);
        return answer;
      };
      return tamper;
    })(),
  },
  {
    what: 'a refusal that has an effect',
    foundBy: 'once.freeKey',
    tamper: async (call, _court, ask) => {
      const answer = await ask(call);
      if (answer.operationId !== 'filings.create' || answer.status !== 422) return answer;
      const { xNotInContract: _unknown, ...rest } = sentBody(call) ?? {};
      await ask(
        withHeaders({ ...call, body: JSON.stringify(rest) }, { 'idempotency-key': `${keyOf(call)}-effect` }),
      );
      return answer;
    },
  },
  {
    what: 'twins that arrive together both created',
    foundBy: 'once.atOnce',
    tamper: (() => {
      const underWay = new Set<string>();
      let count = 0;
      const tamper: Tamper = async (call, _court, ask) => {
        const key = keyOf(call);
        const isTwin = key !== '' && underWay.has(key);
        underWay.add(key);
        await new Promise((done) => setImmediate(done));
        const answer = await ask(
          isTwin ? withHeaders(call, { 'idempotency-key': `${key}-${++count}` }) : call,
        );
        await new Promise((done) => setImmediate(done));
        underWay.delete(key);
        return answer;
      };
      return tamper;
    })(),
  },
  {
    what: 'a session replayed',
    foundBy: 'once.never',
    tamper: remembering(['identity.createAppSession'], keyOf),
  },
];
