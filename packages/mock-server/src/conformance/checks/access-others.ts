// What one may not see does not exist for one: not by its id, and not in a list.
import type { OperationContract } from '@yunting/sdk/contract';
import { readEverything } from '../everything.ts';
import type { Check } from '../kit.ts';
import { named } from '../people.ts';
import { isSuccess } from '../wire.ts';
import type { Exchange } from '../wire.ts';
import { guarded, inputFor, plaintiffsRecords } from './access-records.ts';
import { knownRecords } from '../known.ts';

/** What can be told apart in two refusals, the request id aside. */
function shapeOf({ status, json }: Exchange): string {
  const { requestId: _requestId, instance: _instance, ...rest } = (json ?? {}) as Record<string, unknown>;
  return `${status} ${JSON.stringify(rest)}`;
}

/** Asks for a record that belongs to somebody else, and for one that does not exist: the answers must be the same. */
function foreign(
  words: Pick<Check, 'id' | 'zh' | 'en'>,
  concerns: (operation: OperationContract) => boolean,
  keys: readonly string[],
): Check {
  return {
    ...words,
    async run(kit, watch) {
      const records = await plaintiffsRecords(kit);
      const { courtId } = await kit.scene.venue();
      for (const operation of guarded.filter(concerns)) {
        const record = operation.subject && records.get(operation.subject);
        const others = keys.flatMap((key) => kit.target.people.find(key) ?? []);
        const person = others.find((one) => one.roles.some((role) => operation.roles.includes(role)));
        if (!record || !person || record.seenBy.has(person.key)) continue;
        const ask = (own: boolean): Promise<Exchange> => {
          const pick = (subject: string): string | undefined =>
            own || subject !== operation.subject ? records.get(subject)?.id : undefined;
          return kit.target.ask(operation.id, { as: person.key, input: inputFor(operation, courtId, pick) });
        };
        const where = `${operation.id} (${person.key})`;
        const theirs = await ask(true);
        if (!watch.see(theirs.status === 404, where, '404', theirs)) continue;
        const missing = await ask(false);
        watch.see(
          shapeOf(theirs) === shapeOf(missing),
          where,
          `as for a missing record: ${shapeOf(missing)}`,
          shapeOf(theirs),
        );
      }
    },
  };
}

const others = foreign(
  {
    id: 'access.others',
    zh: '别人的记录：404，与不存在的记录没有区别',
    en: "Another person's record: 404, and no different from one that does not exist",
  },
  ({ scope }) => scope === 'self' || scope === 'case',
  ['stranger', 'defenceLawyer'],
);

const elsewhere = foreign(
  {
    id: 'access.elsewhere',
    zh: '别的法院的记录：404，与不存在的记录没有区别',
    en: "Another court's record: 404, and no different from one that does not exist",
  },
  ({ scope }) => scope === 'court',
  ['otherJudge', 'assistingClerk'],
);

const lists: Check = {
  id: 'access.lists',
  zh: '清单里只有自己的：无关的人、别的法院的清单里没有这些案件的任何记录',
  en: "Lists hold one's own: nothing of these cases shows in the lists of an outsider or of another court",
  async run(kit, watch) {
    await readEverything(kit);
    const outsiders = ['stranger', 'defenceLawyer', 'otherJudge'].flatMap(
      (key) => kit.target.people.find(key) ?? [],
    );
    const elsewhereKeys = kit.target.people
      .all()
      .filter((one) => one.elsewhere)
      .map(({ key }) => key);
    const own = [...knownRecords(kit.target.wire.exchanges).values()].filter(
      ({ seenBy }) =>
        seenBy.has('plaintiff') &&
        ![...elsewhereKeys, 'stranger', 'defenceLawyer'].some((key) => seenBy.has(key)),
    );
    for (const operation of guarded.filter(
      ({ method, parameters }) => method === 'GET' && !parameters.some((one) => one.in === 'path'),
    )) {
      for (const person of outsiders.filter((one) => named(operation, one))) {
        const exchange = await kit.target.ask(operation.id, { as: person.key });
        const shown = isSuccess(exchange) ? own.find(({ id }) => exchange.text.includes(id)) : undefined;
        watch.see(
          shown === undefined,
          `${operation.id} (${person.key})`,
          "nothing of the plaintiff's",
          shown?.id ?? '',
          exchange,
        );
      }
    }
  },
};

/** Rights to records. */
export const otherRecordChecks: readonly Check[] = [others, elsewhere, lists];
