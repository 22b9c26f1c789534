// The event feed: in order, by a cursor that can be kept, and a long poll that waits.
import type { Check } from '../kit.ts';
import { feed } from '../snapshot.ts';
import { at, isSuccess, listAt, textAt } from '../wire.ts';
import { happenings, eventId } from './event-readers.ts';

const cursor: Check = {
  id: 'events.cursor',
  zh: '事件流按游标分页：不重、不漏、次序不变，读完为止；空页也给游标，之后发生的接着来',
  en: 'The feed by cursor: nothing twice or left out, one order, an end; an empty page gives a cursor, and what happens later follows it',
  async run(kit, watch) {
    await happenings(kit);
    const { target, scene } = kit;
    const whole = (await feed(kit, 'plaintiff')).map(eventId);
    const came: string[] = [];
    let after: string | undefined;
    for (let page = 0; page <= whole.length; page++) {
      const input = { limit: 3, ...(after === undefined ? {} : { after }) };
      const exchange = await target.ask('events.list', { as: 'plaintiff', input });
      if (!watch.see(isSuccess(exchange), 'events.list', '200', exchange)) return;
      const ids = listAt(exchange.json, 'data').map(eventId);
      watch.see(ids.length <= 3, 'events.list', 'at most 3 with limit=3', `${ids.length}`, exchange);
      came.push(...ids);
      after = textAt(exchange.json, 'nextAfter');
      if (at(exchange.json, 'hasMore') !== true || ids.length === 0) break;
    }
    watch.see(
      new Set(came).size === came.length,
      'events.list',
      'no event twice',
      `${came.length - new Set(came).size} twice`,
    );
    watch.see(
      came.join() === whole.join(),
      'events.list',
      `the same ${whole.length} events in the same order`,
      `${came.length}`,
    );
    const empty = await target.ask('events.list', { as: 'plaintiff', input: { after } });
    watch.see(listAt(empty.json, 'data').length === 0, 'events.list', 'nothing after the end', empty);
    await scene.act('plaintiff', 'filings.submit', await scene.draft());
    const later = await target.ask('events.list', {
      as: 'plaintiff',
      input: { after: textAt(empty.json, 'nextAfter') },
    });
    const types = listAt(later.json, 'data').map((one) => textAt(one, 'type'));
    const known = new Set(whole);
    const isNew = listAt(later.json, 'data').every((one) => !known.has(eventId(one)));
    watch.see(
      types.includes('filing.submitted') && isNew,
      'events.list',
      'what happened since, and only that',
      types.join(', '),
      later,
    );
  },
};

const wait: Check = {
  id: 'events.wait',
  zh: '长轮询：没有新事件时等到时间再答空页；有事件时马上回答；最多 10 秒',
  en: 'Long poll: with nothing new it waits and answers an empty page; with something new it answers at once; at most 10 seconds',
  async run(kit, watch) {
    const { target, scene } = kit;
    const draft = await scene.draft();
    const end = async (): Promise<string | undefined> => {
      const input = { limit: 200 };
      let page = await target.must('events.list', { as: 'plaintiff', input });
      while (at(page, 'hasMore') === true) {
        page = await target.must('events.list', {
          as: 'plaintiff',
          input: { ...input, after: textAt(page, 'nextAfter') },
        });
      }
      return textAt(page, 'nextAfter');
    };
    const poll = target.ask('events.list', {
      as: 'plaintiff',
      input: { after: await end(), waitSeconds: 10 },
    });
    const first = await Promise.race([poll, pause(150)]);
    watch.see(first === undefined, 'events.list waitSeconds', 'it waits', first ?? '');
    await scene.act('plaintiff', 'filings.submit', draft);
    const answer = await Promise.race([poll, pause(4_000)]);
    watch.see(
      answer !== undefined && listAt(answer.json, 'data').length > 0,
      'events.list waitSeconds',
      'at once, with the event',
      answer ?? 'no answer for 4 s',
    );
    const tooLong = await target.ask('events.list', { as: 'plaintiff', input: { waitSeconds: 11 } });
    watch.see(tooLong.status === 422, 'events.list waitSeconds=11', '422', tooLong);
  },
};

/** Nothing, after so long. */
function pause(ms: number): Promise<undefined> {
  const { promise, resolve } = Promise.withResolvers<undefined>();
  AbortSignal.timeout(ms).addEventListener('abort', () => resolve(undefined), { once: true });
  return promise;
}

/** The feed as such. */
export const feedChecks: readonly Check[] = [cursor, wait];
