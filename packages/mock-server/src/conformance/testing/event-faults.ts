// What can be wrong with the feed.
import { asking, callerOf, idOf, madeBy, operationOf, succeeding } from './sabotage.ts';
import type { SeededFault } from './sabotage.ts';

type Entry = Record<string, unknown>;

const entriesOf = (body: Record<string, unknown>): Entry[] => body['data'] as Entry[];

/** Changes the entries of a feed. */
const feeding = (change: (entries: Entry[], caller: string) => Entry[]) =>
  succeeding('events.list', (body, call, court) => ({
    ...body,
    data: change(entriesOf(body), callerOf(call, court)),
  }));

/** An event about a task, as only a desk may see it. */
const taskRaised = {
  id: 'evt_zzzzzzzzzzzz',
  type: 'task.raised',
  occurredAt: '2026-09-01T09:00:00+08:00',
  audience: ['court'],
  subject: { type: 'task', id: 'tsk_zzzzzzzzzzzz', version: 1 },
  stream: 'tsk_zzzzzzzzzzzz',
  sequence: 1,
};

/** The feed. */
export const eventFaults: readonly SeededFault[] = [
  {
    what: "another person's events told",
    foundBy: 'events.others',
    tamper: (call, court, ask) =>
      ask(
        operationOf(call) === 'events.list' && callerOf(call, court) === idOf('stranger')
          ? madeBy('plaintiff', call, court)
          : call,
      ),
  },
  {
    what: 'another court told of the case',
    foundBy: 'events.others',
    tamper: (call, court, ask) =>
      ask(
        operationOf(call) === 'desk.events.list' && callerOf(call, court) === idOf('otherJudge')
          ? madeBy('judge', call, court)
          : call,
      ),
  },
  {
    what: 'a bill told to the room',
    foundBy: 'events.room',
    tamper: (call, court, ask) =>
      ask(
        operationOf(call) === 'events.list' && callerOf(call, court) === idOf('roomAgent')
          ? madeBy('plaintiff', call, court)
          : call,
      ),
  },
  {
    what: 'an event for the court alone told to a party',
    foundBy: 'events.audience',
    tamper: feeding((entries) => [...entries, taskRaised]),
  },
  {
    what: 'an event for nobody named told to a party',
    foundBy: 'events.audience',
    tamper: feeding((entries) =>
      entries.map((one) => (one['type'] === 'fee.billed' ? { ...one, audience: [] } : one)),
    ),
  },
  {
    what: "the other party's events told",
    foundBy: 'events.audience',
    tamper: (call, court, ask) =>
      ask(
        operationOf(call) === 'events.list' && callerOf(call, court) === idOf('defendant')
          ? madeBy('plaintiff', call, court)
          : call,
      ),
  },
  {
    what: 'a gap in the numbers',
    foundBy: 'events.sequence',
    tamper: feeding((entries) => entries.filter((one) => one['type'] !== 'fee.billed')),
  },
  {
    what: 'numbers that a filter makes gappy',
    foundBy: 'events.sequence',
    tamper: async (call, _court, ask) => {
      if (operationOf(call) !== 'events.list' || call.query['types'] === undefined) return ask(call);
      const { types: _types, ...query } = call.query;
      const answer = await ask({ ...call, query });
      const body = JSON.parse(String(answer.body)) as Record<string, unknown>;
      return {
        ...answer,
        body: JSON.stringify({
          ...body,
          data: entriesOf(body).filter((one) => /^(eservice|filing)\./.test(String(one['type']))),
        }),
      };
    },
  },
  {
    what: 'a cursor that gives the last event again',
    foundBy: 'events.cursor',
    tamper: (() => {
      const last = new Map<string, Entry>();
      return succeeding('events.list', (body, call, court) => {
        const [entries, who] = [entriesOf(body), callerOf(call, court)];
        const before = call.query['after'] === undefined ? undefined : last.get(who);
        const end = entries.at(-1);
        if (end) last.set(who, end);
        return before && entries.length > 0 ? { ...body, data: [before, ...entries].slice(0, 3) } : body;
      });
    })(),
  },
  {
    what: 'an empty page without a place to go on from',
    foundBy: 'events.cursor',
    tamper: succeeding('events.list', (body) =>
      entriesOf(body).length === 0 ? { ...body, nextAfter: '0.' } : body,
    ),
  },
  {
    what: 'an order that changes',
    foundBy: 'events.cursor',
    tamper: feeding((entries) => (entries.length === 3 ? entries.toReversed() : entries)),
  },
  {
    what: 'an envelope with a name in it',
    foundBy: 'events.thin',
    tamper: feeding((entries) =>
      entries.map((one) => (one['type'] === 'filing.submitted' ? { ...one, applicant: '王桂芳' } : one)),
    ),
  },
  {
    what: 'an envelope with the record in it',
    foundBy: 'events.thin',
    tamper: feeding((entries) =>
      entries.map((one) => (one['type'] === 'fee.billed' ? { ...one, data: { state: 'issued' } } : one)),
    ),
  },
  {
    what: 'a poll that does not wait',
    foundBy: 'events.wait',
    tamper: asking('events.list', ({ query: { waitSeconds, ...rest }, ...call }) => ({
      ...call,
      query: waitSeconds === '10' ? rest : { ...rest, ...(waitSeconds === undefined ? {} : { waitSeconds }) },
    })),
  },
];
